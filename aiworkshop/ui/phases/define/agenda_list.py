"""The rows of the agenda, day by day, and the way through them by keyboard."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.method.timetable import DayPlan
from aiworkshop.ui.phases.define.agenda_row import STEPS, AgendaRow, ShownStep
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.dragging import ids_in
from aiworkshop.ui.widgets.gradually import Gradually
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking


class DropLine(QWidget):
    """Where a step that is carried would come to stand."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A bar in the hue of the page."""
        QPainter(self).fillRect(self.rect(), self.palette().highlight())


class AgendaList(Speaking, QWidget):
    """Rows that stay are kept, with what is typed in them."""

    opened = Signal(str)
    delete_asked = Signal(str)
    move_asked = Signal(str, int)
    place_asked = Signal(str, object)
    """A step was dropped behind another (its id), or first (None)."""
    minutes_typed = Signal(str, object)
    row_focused = Signal(QWidget)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: dict[str, AgendaRow] = {}
        self._headings: list[Label] = []
        self._current = ""
        self._focus_when_there = ""
        self._gradually = Gradually(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.space(6))
        self.setAcceptDrops(True)
        self._gap = DropLine(self)
        self.wording(lambda: self.setAccessibleName(self.tr("Steps of the agenda")))

    def show_steps(
        self,
        steps: Sequence[ShownStep],
        days: Sequence[DayPlan],
        day_words: Callable[[int, str], str],
    ) -> None:
        """Show these; days have headings where there are several. New rows are made gradually."""
        wanted = {shown.step.id for shown in steps}
        for key in [key for key in self.rows if key not in wanted]:
            self._drop(self.rows.pop(key))
        new = [shown.step.id for shown in steps if shown.step.id not in self.rows]
        making: list[Callable[[], object]] = [partial(self._make, key) for key in new]
        self._gradually.do([*making, lambda: self._place(steps, days, day_words)])

    def _place(
        self,
        steps: Sequence[ShownStep],
        days: Sequence[DayPlan],
        day_words: Callable[[int, str], str],
    ) -> None:
        for heading in self._headings:
            self._drop(heading)
        self._headings = []
        ends = {plan.day: plan.end for plan in days}
        place, day = 0, 0
        for shown in steps:
            if len(ends) > 1 and (shown.step.day or 1) != day:
                day = shown.step.day or 1
                heading = Label(day_words(day, ends.get(day, "")), "strong")
                self._headings.append(heading)
                self._layout.insertWidget(place, heading)
                place += 1
            row = self.rows[shown.step.id]
            row.show_step(shown)
            if self._layout.indexOf(row) != place:
                self._layout.insertWidget(place, row)
            row.show()
            place += 1
        self.rows = {shown.step.id: self.rows[shown.step.id] for shown in steps}
        self._order_tabs()
        wanted, self._focus_when_there = self._focus_when_there, ""
        self.focus_step(wanted)

    def current_id(self) -> str:
        """The step in whose row the focus is or was last; empty for none."""
        return self._current if self._current in self.rows else ""

    def focus_step(self, key: str) -> None:
        """To a step, once its row is there."""
        row = self.rows.get(key)
        if self._gradually.pending:
            self._focus_when_there = key
        elif row is not None:
            self._current = key
            row.setFocus()
            self.row_focused.emit(row)

    def mark(self, key: str) -> None:
        """Show whose details stand open."""
        for found, row in self.rows.items():
            row.mark(found == key)

    def neighbour(self, key: str) -> str:
        """The step after this one, else the one before."""
        ids = list(self.rows)
        place = ids.index(key)
        return (ids[place + 1 : place + 2] or ids[max(place - 1, 0) : place] or [""])[0]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A step is carried over the list."""
        if event.mimeData().hasFormat(STEPS):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would come to stand."""
        place = self._place_at(event.position().toPoint())
        rows = list(self.rows.values())
        if rows:
            edge = rows[place].y() if place < len(rows) else rows[-1].geometry().bottom() + 6
            self._gap.setGeometry(
                0, max(edge - self._theme.space(5), 0), self.width(), self._theme.space(3)
            )
            self._gap.raise_()
            self._gap.show()
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self._gap.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put it there."""
        self._gap.hide()
        carried = ids_in(STEPS, event.mimeData())
        if not carried or carried[0] not in self.rows:
            return
        event.acceptProposedAction()
        before = list(self.rows)[: self._place_at(event.position().toPoint())]
        before = [key for key in before if key != carried[0]]
        self.place_asked.emit(carried[0], before[-1] if before else None)

    def _place_at(self, spot: QPoint) -> int:
        """How many rows stand above that spot, by their middles."""
        return sum(row.geometry().center().y() < spot.y() for row in self.rows.values())

    def _make(self, key: str) -> None:
        row = AgendaRow(self._theme, key)
        row.setParent(self)
        row.hide()
        row.opened.connect(self._opened)
        row.delete_asked.connect(self.delete_asked)
        row.move_asked.connect(self.move_asked)
        row.leave_asked.connect(self._leave)
        row.minutes_typed.connect(self.minutes_typed)
        self.rows[key] = row

    def _opened(self, key: str) -> None:
        self._current = key
        self.opened.emit(key)

    def _leave(self, key: str, steps: int) -> None:
        ids = list(self.rows)
        place = ids.index(key) + steps
        if 0 <= place < len(ids):
            self.focus_step(ids[place])

    def _drop(self, widget: QWidget) -> None:
        self._layout.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _order_tabs(self) -> None:
        """The order of Tab is that of the rows, also after one was moved."""
        last: QWidget | None = None
        for row in self.rows.values():
            for widget in (row, row.minutes, row.up, row.down):
                if last is not None:
                    QWidget.setTabOrder(last, widget)
                last = widget
