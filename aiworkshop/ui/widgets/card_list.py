"""The list itself: keys, ticks, stars; everything by keyboard as well as by mouse."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStackedLayout,
    QTableView,
    QWidget,
)

from aiworkshop.ui.actions import latin_key
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.card_painter import CardPainter
from aiworkshop.ui.widgets.cards import Card, CardModel, Fetch
from aiworkshop.ui.widgets.scrolling import scrolling
from aiworkshop.ui.widgets.words import Speaking, Words, spoken

_DIGITS = {**{str(n): n for n in range(10)}, **{chr(0x0660 + n): n for n in range(10)}}
LEAST_HEIGHT = 28
"""Height in pixels at 100 % to which a list gives way."""


class CardView(Speaking, QTableView):
    """Paints and hears; ``CardList`` is what pages use.

    A table of one column: with rows of one height it takes a hundred thousand cards at once,
    where a list view lays out every one.
    """

    opened = Signal(str)
    edit_asked = Signal(str)
    delete_asked = Signal(list)
    star_asked = Signal(str)
    release_asked = Signal(list)
    digit_pressed = Signal(int, list)
    current_changed = Signal(str)

    def __init__(
        self, context: PageContext, name: Words, *, ticks: bool, chips: bool, flows: bool
    ) -> None:
        super().__init__()
        self.cards = CardModel(context.desk, self)
        self.painter_delegate = CardPainter(
            context.theme, self, chips=chips, ticks=ticks, flows=flows
        )
        self._ticks = self.cards.can_tick = ticks
        self.privacy = self.cards.privacy = context.privacy
        if context.privacy is not None:
            context.privacy.changed.connect(self.repaint_cards)
        self.setItemDelegate(self.painter_delegate)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self._make_parts()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTabKeyNavigation(False)
        context.theme.changed.connect(self._fit_rows)
        self._fit_rows()
        self.doubleClicked.connect(lambda index: self.opened.emit(self.key(index)))
        self.wording(lambda: self.setAccessibleName(spoken(name)))

    def _make_parts(self) -> None:
        """Headers and selection made here rather than asked for.

        The first call that hands out a widget which Qt made itself costs 17 ms: PySide then
        readies every class of widget. This list stands in the way of the first paint.
        """
        across = QHeaderView(Qt.Orientation.Horizontal, self)
        self._rows = QHeaderView(Qt.Orientation.Vertical, self)
        self.setHorizontalHeader(across)
        self.setVerticalHeader(self._rows)
        self.setModel(self.cards)
        self.selection = QItemSelectionModel(self.cards, self)
        self.setSelectionModel(self.selection)
        across.hide()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._rows.hide()
        self._rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._rows.setMinimumSectionSize(1)
        self.hovered = -1
        self.entered.connect(self._hover)

    def repaint_cards(self) -> None:
        """All that are in view."""
        self.viewport().update()

    def _hover(self, index: QModelIndex) -> None:
        self.hovered = index.row()

    def leaveEvent(self, event: QEvent) -> None:
        """No card is under the mouse."""
        self.hovered = -1
        super().leaveEvent(event)

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell which card has the focus now."""
        super().currentChanged(current, previous)
        self.current_changed.emit(self.key(current))

    def _fit_rows(self) -> None:
        """All rows are as high as a card."""
        self._rows.setDefaultSectionSize(self.painter_delegate.row_height())

    def key(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Id of a row; empty for none."""
        return self.cards.ids()[index.row()] if index.isValid() else ""

    def chosen(self) -> list[str]:
        """What a key acts on: what is ticked, else what is selected."""
        ticked = self.cards.ticked()
        if ticked:
            return ticked
        indexes = self.selectedIndexes() or [self.currentIndex()]
        rows = sorted(index.row() for index in indexes if index.isValid())
        return [self.cards.ids()[row] for row in rows]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Single keys act only here, where the list has the focus."""
        key = self.key(self.currentIndex())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        digit = _DIGITS.get(event.text()) if plain else None
        if not key or not plain:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(key)
        elif event.key() == Qt.Key.Key_F2:
            self.edit_asked.emit(key)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit(self.chosen())
        elif event.key() == Qt.Key.Key_Space and self._ticks:
            self.cards.toggle_tick(key)
        elif digit is not None:
            self.digit_pressed.emit(digit, self.chosen())
        elif (latin_key(event) or event.key()) == Qt.Key.Key_R:
            self.release_asked.emit(self.chosen())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are not searched for: they would fetch every card."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the tick or the star acts at once."""
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            rect = self.visualRect(index)
            key = self.key(index)
            card = self.cards.card(key)
            if self._ticks and self.painter_delegate.tick_rect(rect).contains(spot):
                self.setCurrentIndex(index)
                self.cards.toggle_tick(key)
                return
            released = card is not None and card.released is not None
            if released and self.painter_delegate.release_rect(rect).contains(spot):
                self.setCurrentIndex(index)
                self.release_asked.emit([key])
                return
            starred = card is not None and card.star is not None
            if starred and self.painter_delegate.star_rect(rect).contains(spot):
                self.setCurrentIndex(index)
                self.star_asked.emit(key)
                return
        super().mousePressEvent(event)

    def focusInEvent(self, event: QEvent) -> None:
        """Coming by keyboard, one starts at the first card."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        if not self.currentIndex().isValid() and self.cards.rowCount():
            self.setCurrentIndex(self.cards.index(0))


class CardList(QWidget):
    """Cards, or what to do while there are none.

    ``drags`` is the MIME type under which cards can be carried elsewhere; empty: not at all.
    ``flows``: long titles take two lines, in place of the note and without chips.
    """

    opened = Signal(str)
    edit_asked = Signal(str)
    delete_asked = Signal(list)
    star_asked = Signal(str)
    release_asked = Signal(list)
    tick_changed = Signal(list)
    digit_pressed = Signal(int, list)
    current_changed = Signal(str)
    menu_asked = Signal(str, QPoint)

    def __init__(
        self,
        context: PageContext,
        name: Words,
        *,
        ticks: bool = False,
        chips: bool = True,
        flows: bool = False,
        drags: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.view = CardView(context, name, ticks=ticks, chips=chips, flows=flows)
        self.view.cards.drags = drags
        self.view.setDragEnabled(bool(drags))
        self._empty: QWidget | None = None
        self._known = False
        self._stack = QStackedLayout(self)
        self._least = context.theme.space(LEAST_HEIGHT)
        self.view.setMinimumHeight(self._least)
        self._stack.addWidget(self.view)
        self.setFocusProxy(self.view)
        view = self.view
        view.opened.connect(self.opened)
        view.edit_asked.connect(self.edit_asked)
        view.delete_asked.connect(self.delete_asked)
        view.star_asked.connect(self.star_asked)
        view.release_asked.connect(self.release_asked)
        view.digit_pressed.connect(self.digit_pressed)
        view.cards.ticks_changed.connect(lambda: self.tick_changed.emit(self.ticked()))
        view.current_changed.connect(self.current_changed)
        view.customContextMenuRequested.connect(self._ask_menu)

    def set_empty(self, widget: QWidget) -> None:
        """What is shown in place of an empty list."""
        # Where the window is low for its letters, it scrolls rather than press on what is above.
        self._empty = scrolling(widget, fills=True)
        self._empty.setFocusProxy(widget)
        self._empty.setMinimumHeight(self._least)
        self._stack.addWidget(self._empty)
        self._show_rightly()

    def set_source(self, fetch: Fetch) -> None:
        """Where the cards of ``set_ids`` come from; ``fetch`` runs on lane *db*."""
        self.view.cards.set_source(fetch)

    def set_cards(self, cards: Iterable[Card], *, nearby: bool = False) -> None:
        """Show these, all at hand."""
        self._changing(lambda: self.view.cards.set_cards(cards), nearby=nearby)

    def set_ids(self, ids: Sequence[str], *, nearby: bool = False) -> None:
        """Show these, fetched when they come into view.

        ``nearby``: where the current card is gone, go to the next that stayed, and keep the place.
        """
        self._changing(lambda: self.view.cards.set_ids(ids), nearby=nearby)

    def touch(self, ids: Iterable[str] | None = None) -> None:
        """Fetch these again; None: all."""
        self.view.cards.touch(ids)

    def count(self) -> int:
        """How many."""
        return self.view.cards.rowCount()

    def current_id(self) -> str:
        """The card with the focus; empty for none."""
        return self.view.key(self.view.currentIndex())

    def select(self, key: str) -> None:
        """Go to a card."""
        ids = self.view.cards.ids()
        if key in ids:
            index = self.view.cards.index(ids.index(key))
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def chosen(self) -> list[str]:
        """The ticked cards, else the selected ones."""
        return self.view.chosen()

    def ticked(self) -> list[str]:
        """The ticked cards in the order of the list."""
        return self.view.cards.ticked()

    def clear_ticks(self) -> None:
        """Untick everything."""
        self.view.cards.clear_ticks()

    def _changing(self, change: Callable[[], object], *, nearby: bool = False) -> None:
        """Change the cards and keep the current one and the place."""
        bar = self.view.verticalScrollBar()
        current, place = self.current_id(), bar.value()
        row, old = self.view.currentIndex().row(), self.view.cards.ids()
        change()
        ids = self.view.cards.ids()
        if nearby and current and ids and current not in ids:
            left = set(ids)
            after = (key for key in (*old[row:], *reversed(old[:row])) if key in left)
            current = next(after, ids[0])
        if current and current != self.current_id() and current in ids:
            self.view.setCurrentIndex(self.view.cards.index(ids.index(current)))
            bar.setValue(place)
        self._known = True
        self._show_rightly()

    def _show_rightly(self) -> None:
        empty = self._known and self._empty is not None and not self.count()
        shown = self._empty if empty and self._empty is not None else self.view
        if self._stack.currentWidget() is shown:
            self.setFocusProxy(shown)
            return
        focus, typed_in = self.window().focusWidget(), QApplication.focusWidget()
        held = focus is not None and self.isAncestorOf(focus)
        self._stack.setCurrentWidget(shown)
        self.setFocusProxy(shown)
        if held:
            # Else Qt goes on to whatever stands next in the window.
            shown.setFocus()
        elif typed_in is not None and QApplication.focusWidget() is None:
            # The stack took it from what the empty state hands it on to: where somebody types.
            typed_in.setFocus()

    def tick(self, keys: Iterable[str]) -> None:
        """Tick these and nothing else."""
        self.view.cards.tick(keys)

    def _ask_menu(self, spot: QPoint) -> None:
        index = self.view.indexAt(spot)
        if index.isValid():
            self.menu_asked.emit(self.view.key(index), self.view.viewport().mapToGlobal(spot))
