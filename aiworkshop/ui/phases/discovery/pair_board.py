"""The pairs of all tables, as many tables beside each other as fit; two presses swap two people."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.define.board_room import bring_into_view
from aiworkshop.ui.phases.discovery.pair_boxes import (
    GroupShown,
    PairBox,
    PersonButton,
    TableShown,
)
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.gradually import Gradually
from aiworkshop.ui.widgets.scrolling import ScrollColumn

BOX_WIDTH = 300


class PairBoard(ScrollColumn):
    """Keeps the boxes of tables that stay."""

    swap_asked = Signal(str, str)
    held_changed = Signal(str)
    """Who was taken hold of; nobody: empty."""

    def __init__(self, context: PageContext, name: Callable[[GroupShown, str], str]) -> None:
        super().__init__()
        self._context = context
        self._name = name
        self.setObjectName("pair-board")
        self.boxes: dict[str, PairBox] = {}
        self.held = ""
        self._focus_first = False
        self._columns = 1
        self._gradually = Gradually(self)
        self._grid = QGridLayout()
        self._grid.setSpacing(context.theme.space(12))
        self.column.setContentsMargins(0, 0, 0, context.theme.space(8))
        self._above = QVBoxLayout()
        self._above.setSpacing(context.theme.space(8))
        self.column.addLayout(self._above)
        self.column.addLayout(self._grid)
        self.column.addStretch(1)

    def add_above(self, *widgets: QWidget) -> None:
        """Lines that stand above the tables and scroll with them."""
        leading = Qt.AlignmentFlag.AlignLeading
        for widget in widgets:
            if isinstance(widget, Button):
                self._above.addWidget(widget, 0, leading)
            else:
                self._above.addWidget(widget)

    def show_tables(self, tables: Sequence[TableShown], *, anew: bool = False) -> None:
        """Show these, many of them one after the other; ``anew``: the words changed, too."""
        wanted = {table.id for table in tables}
        for key in [key for key in self.boxes if key not in wanted or anew]:
            box = self.boxes.pop(key)
            self._grid.removeWidget(box)
            box.hide()
            box.deleteLater()
        people = {key for table in tables for group in table.groups for key, _ in group.people}
        if self.held not in people:
            self.hold("")
        steps = [partial(self._show_box, table) for table in tables]
        order = [table.id for table in tables]
        self._gradually.do([*steps, lambda: self._finish(order)], later=True)

    def people(self) -> list[PersonButton]:
        """Everybody, table by table."""
        return [button for box in self.boxes.values() for button in box.people()]

    def focus_first(self) -> None:
        """The first person, once there is one."""
        self._focus_first = True
        self._give_focus()

    def _give_focus(self) -> None:
        if self._focus_first and self.isVisible() and self.people():
            self._focus_first = False
            self.people()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def hold(self, person: str) -> None:
        """Take hold of somebody; nobody: empty."""
        changed, self.held = person != self.held, person
        for button in self.people():
            button.setChecked(bool(person) and button.person == person)
        if changed:
            self.held_changed.emit(person)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc lets go."""
        if event.key() == Qt.Key.Key_Escape and self.held:
            self.hold("")
        else:
            super().keyPressEvent(event)

    def _pressed(self, button: PersonButton) -> None:
        held = self.held
        table = next((box for box in self.boxes.values() if button in box.people()), None)
        together = table is not None and held in [one.person for one in table.people()]
        if held == button.person:
            self.hold("")
        elif held and together:
            self.hold("")
            self.swap_asked.emit(held, button.person)
        else:
            # Partners sit at one table: another table is a new beginning.
            self.hold(button.person)

    def _take(self, button: PersonButton) -> None:
        button.clicked.connect(partial(self._pressed, button))
        button.step_asked.connect(self._step)

    def _step(self, button: PersonButton, step: int) -> None:
        everybody = self.people()
        place = everybody.index(button) + step if button in everybody else -1
        if 0 <= place < len(everybody):
            everybody[place].setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_view(everybody[place])

    def _show_box(self, table: TableShown) -> None:
        box = self.boxes.get(table.id)
        if box is None:
            box = self.boxes[table.id] = PairBox(self._context, self._take)
            place = len(self.boxes) - 1
            self._grid.addWidget(box, place // self._columns, place % self._columns)
        box.show_table(table, self.held, self._name)

    def _finish(self, order: list[str]) -> None:
        self.boxes = {key: self.boxes[key] for key in order}
        self._arrange()
        chain: list[QWidget] = list(self.people())
        for first, second in pairwise(chain):
            QWidget.setTabOrder(first, second)
        self._give_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as fit."""
        super().resizeEvent(event)
        columns = max(1, event.size().width() // self._context.theme.space(BOX_WIDTH))
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def _arrange(self) -> None:
        for place, box in enumerate(self.boxes.values()):
            self._grid.addWidget(box, place // self._columns, place % self._columns)
        for column in range(max(self._grid.columnCount(), self._columns)):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
