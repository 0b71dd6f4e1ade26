"""The grid that dots are counted in, by keyboard alone: digits, + and −, Enter, arrows."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QScrollArea,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from aiworkshop.base.text import Text
from aiworkshop.readmodels.voting import RoundOfDots
from aiworkshop.ui.desk import Desk
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.voting.tally_headers import TOTAL_WIDTH, ItemHeader, TableHeader
from aiworkshop.ui.voting.tally_model import Column, Index, TallyModel
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.painting import draw_words
from aiworkshop.ui.widgets.value_fields import western_digits
from aiworkshop.ui.widgets.words import Speaking

MOST_DIGITS = 4
MOST_NAMED = 8
IDLE_MILLISECONDS = 3_000
Key = Qt.Key
_MORE = frozenset("+=＋ ")
_FEWER = frozenset("-−–_")
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class TallyView(Speaking, QTableView):
    """Counts of a round. Typed digits are saved on Enter, on moving on, and after three seconds."""

    left = Signal()
    """Escape: back to where one came from."""

    def __init__(self, desk: Desk, theme: Theme, *, read_only: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._read_only = read_only
        self.masked = False
        """Whether others see this screen: of an open round no number stands there but what is
        being typed."""
        self.typed: str | None = None
        """Digits in the current cell that are not saved yet."""
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MILLISECONDS)
        self._idle.timeout.connect(self.flush)
        self.tally = TallyModel(desk, self)
        self.items = ItemHeader(theme, self.tally, self._title)
        self.tables = TableHeader(theme, self.tally, self._column_name)
        self.setModel(self.tally)
        self.setVerticalHeader(self.items)
        self.setHorizontalHeader(self.tables)
        self.setItemDelegate(_Painter(theme, self))
        self.setCornerButtonEnabled(False)
        self.total = Label(lambda: self.tr("Total"), "small", parent=self)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        theme.changed.connect(self._fit)
        self.wording(self._say)

    def show_round(self, shown: RoundOfDots, columns: Sequence[Column]) -> None:
        """Show the counts; the current place stays, and what is being typed there."""
        current = self.currentIndex()
        place = (current.row(), current.column()) if current.isValid() else None
        typed = self.typed
        before = (self.tally.items, self.tally.columns)
        self.tally.show_round(shown, columns)
        people = {table.id: table.people for table in shown.tables}
        placed = shown.counts.of_tables()
        warned = shown.rules.table_warnings(placed, people)
        self.tables.warned = frozenset(one.table for one in warned)
        if before != (self.tally.items, self.tally.columns):
            self.typed = None
            if place is not None:
                self.setCurrentIndex(self.tally.index(*place))
                self.typed = typed
        self._fit()

    def set_masked(self, *, masked: bool) -> None:
        """Hide the numbers, or show them."""
        self.masked = self.items.masked = self.tables.masked = masked
        for part in (self, self.items, self.tables):
            part.viewport().update()

    def flush(self) -> None:
        """Save what was typed."""
        self._keep(self.currentIndex())

    def pending(self) -> bool:
        """Whether digits wait."""
        return self.typed is not None

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and strokes count, Enter goes on; all else moves."""
        index = self.currentIndex()
        if not index.isValid() or event.modifiers() & _HELD:
            super().keyPressEvent(event)
            return
        key, letter = event.key(), western_digits(event.text())
        act = self._keys().get(key)
        if act is not None:
            act()
        elif self._read_only:
            super().keyPressEvent(event)
        elif len(letter) == 1 and letter in "0123456789":
            self._type((self.typed or "") + letter)
        elif event.text() and event.text() in _MORE:
            self._stroke(1)
        elif event.text() and event.text() in _FEWER:
            self._stroke(-1)
        elif key == Key.Key_Escape and self.typed is not None:
            self._forget()
        else:
            super().keyPressEvent(event)

    def _keys(self) -> dict[int, Callable[[], object]]:
        onward: dict[int, Callable[[], object]] = {
            Key.Key_Return: self._next,
            Key.Key_Enter: self._next,
        }
        if self._read_only:
            return onward
        return {
            **onward,
            Key.Key_Backspace: self._shorten,
            Key.Key_Delete: lambda: self._type(""),
        }

    def _type(self, digits: str) -> None:
        digits = digits.lstrip("0") or digits[:1]
        if len(digits) <= MOST_DIGITS:
            self.typed = digits
        self._idle.start()
        self.update(self.currentIndex())

    def _shorten(self) -> None:
        shown = self.typed if self.typed is not None else str(self.tally.dots(self._here()) or "")
        self._type(shown[:-1])

    def _stroke(self, dots: int) -> None:
        self.flush()
        self.tally.add(self._here(), dots)

    def _next(self) -> None:
        """The next item; after the last one, the first of the next table."""
        here = self._here()
        self.flush()
        row, column = here.row() + 1, here.column()
        if row >= self.tally.rowCount():
            row, column = 0, (column + 1) % self.tally.columnCount()
        self.setCurrentIndex(self.tally.index(row, column))

    def _forget(self) -> None:
        self._idle.stop()
        self.typed = None
        self.update(self.currentIndex())

    def _keep(self, index: Index) -> None:
        typed, self.typed = self.typed, None
        self._idle.stop()
        if typed is None or not index.isValid() or self._read_only:
            return
        self.tally.put(index, int(typed or "0"))
        self.viewport().update()

    def _here(self) -> QModelIndex:
        return self.currentIndex()

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Moving on saves; the headers show where one is."""
        self._keep(previous)
        super().currentChanged(current, previous)
        self.items.current, self.tables.current = current.row(), current.column()
        self.items.viewport().update()
        self.tables.viewport().update()
        if current.isValid():
            words = (
                f"{self.tally.items[current.row()].title} · {self._column_name(current.column())}"
            )
            self.setAccessibleDescription(words)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by keyboard, one starts at the first place."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.tally.rowCount():
            self.setCurrentIndex(self.tally.index(0, 0))
        self._come_into_view()

    def _come_into_view(self) -> None:
        """The whole grid, where the window is low; Qt would show its current place alone."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        inner = around.widget() if around is not None else None
        if around is None or inner is None:
            return
        top = self.mapTo(inner, self.rect().topLeft()).y()
        for edge in (top + self.height(), top):
            around.ensureVisible(0, edge, 0, 0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving saves."""
        self.flush()
        super().focusOutEvent(event)

    # ---- looks

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles have their share."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        space = self._theme.space
        width = self.width() or space(720)
        one = self.tally.columnCount() == 1
        column = space(120 if one else 84 if self._has_room() else 60)
        most = min(space(560 if one else 340), round(width * (0.7 if one else 0.4)))
        # The counts come first: a title takes a second line rather than push them out of view.
        rest = (
            width - column * self.tally.columnCount() - self.verticalScrollBar().sizeHint().width()
        )
        title = max(space(180), min(most, rest))
        if self.items.minimumWidth() != title:
            self.items.setFixedWidth(title)
        if self.tables.defaultSectionSize() != column:
            self.tables.setDefaultSectionSize(column)
        self.updateGeometries()
        self._place_total()

    def _has_room(self) -> bool:
        """Whether tables can be called tables; many are numbers only."""
        return self.tally.columnCount() <= MOST_NAMED

    def _place_total(self) -> None:
        """Above the sums, where the headers meet."""
        middle = self._theme.space(TOTAL_WIDTH) // 2
        edge = self.items.x() + (0 if self.isRightToLeft() else self.items.width())
        hint = self.total.sizeHint()
        left = edge + (middle if self.isRightToLeft() else -middle) - hint.width() // 2
        bottom = self.tables.y() + self.tables.height()
        self.total.setGeometry(left, bottom - hint.height(), hint.width(), hint.height())

    def _title(self, title: Text) -> Text:
        return title or Text(self.tr("Without a name"))

    def _column_name(self, column: int) -> str:
        table = self.tally.columns[column].table
        if table is None:
            return self.tr("Whole room")
        if table.number and self._has_room():
            return self.tr("Table {number}").format(number=table.number)
        return str(table.number or "–")

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Dots counted, items by tables"))
        self.viewport().update()


class _Painter(QStyledItemDelegate):
    """A number in the middle; where nobody counted yet, a quiet dash."""

    def __init__(self, theme: Theme, view: TallyView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The count, or what is being typed."""
        theme, view = self._theme, self._view
        rect: QRect = option.rect
        here = index == view.currentIndex()
        painter.save()
        painter.fillRect(rect, theme.colour("surface"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        edge = rect.x() if not view.isRightToLeft() else rect.right()
        painter.fillRect(edge, rect.y(), 1, rect.height(), theme.colour("line"))
        typed = view.typed if here else None
        dots = view.tally.dots(index)
        shown = "•" if view.masked else str(dots)
        words = typed if typed is not None else "–" if dots is None else shown
        if typed is not None:
            words = f"{words}|"
        painter.setPen(theme.colour("ink" if dots or typed is not None else "muted"))
        font = theme.font("strong" if dots else "body")
        draw_words(painter, rect, words, font, Qt.AlignmentFlag.AlignHCenter)
        if here:
            strong = view.hasFocus()
            colour = theme.accent() if strong else theme.colour("outline")
            painter.setPen(QPen(colour, 2 if strong else 1))
            painter.drawRoundedRect(rect.adjusted(2, 2, -3, -3), 4, 4)
        painter.restore()
