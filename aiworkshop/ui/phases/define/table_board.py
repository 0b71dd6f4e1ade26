"""All tables of a phase, as many beside each other as fit."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout

from aiworkshop.readmodels.records import Group
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.define.gradually import Gradually
from aiworkshop.ui.phases.define.member_row import MemberRow
from aiworkshop.ui.phases.define.table_box import TableBox
from aiworkshop.ui.phases.define.table_reads import Seating
from aiworkshop.ui.widgets.scrolling import ScrollColumn

BOX_WIDTH = 280


class TableBoard(ScrollColumn):
    """Keeps the boxes of tables that stay."""

    dropped = Signal(str, list)
    menu_asked = Signal(object, QPoint)
    unseat_asked = Signal(str)

    def __init__(self, context: PageContext, role_name: Callable[[str], str]) -> None:
        super().__init__()
        self._context = context
        self._role_name = role_name
        self.boxes: dict[str, TableBox] = {}
        self._columns = 0
        self._gradually = Gradually(self)
        space = context.theme.space
        self._grid = QGridLayout()
        self._grid.setSpacing(space(12))
        self.column.setContentsMargins(0, 0, 0, space(8))
        self.column.addLayout(self._grid)

    def show_seating(self, seating: Seating) -> None:
        """Show the tables of a phase; many of them one after the other."""
        wanted = {group.id for group in seating.groups}
        for key in [key for key in self.boxes if key not in wanted]:
            box = self.boxes.pop(key)
            self._grid.removeWidget(box)
            box.hide()
            box.deleteLater()
        steps: list[Callable[[], object]] = [
            partial(self._show_box, place, group, seating)
            for place, group in enumerate(seating.groups)
        ]
        order = [group.id for group in seating.groups]
        self._gradually.do([*steps, lambda: self._finish(order)])

    def _show_box(self, place: int, group: Group, seating: Seating) -> None:
        box = self.boxes.get(group.id)
        if box is None:
            box = self.boxes[group.id] = self._make_box()
            columns = max(self._columns, 1)
            self._grid.addWidget(box, place // columns, place % columns)
        box.show_table(group, seating.seats[group.id])

    def _finish(self, order: list[str]) -> None:
        self.boxes = {key: self.boxes[key] for key in order}
        self._arrange()

    def focused_person(self) -> str:
        """Who has the focus at a table; empty for nobody."""
        row = self.window().focusWidget()
        return row.seat.person.id if isinstance(row, MemberRow) else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as fit."""
        super().resizeEvent(event)
        columns = max(1, event.size().width() // self._context.theme.space(BOX_WIDTH))
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def _make_box(self) -> TableBox:
        box = TableBox(self._context, self._role_name)
        box.dropped.connect(self.dropped)
        box.menu_asked.connect(self.menu_asked)
        box.unseat_asked.connect(self.unseat_asked)
        return box

    def _arrange(self) -> None:
        columns = max(self._columns, 1)
        for place, box in enumerate(self.boxes.values()):
            spot = (place // columns, place % columns)
            index = self._grid.indexOf(box)
            if index < 0 or self._grid.getItemPosition(index)[:2] != spot:  # type: ignore[index]
                self._grid.removeWidget(box)
                self._grid.addWidget(box, *spot)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        rows = -(-len(self.boxes) // columns)
        for row in range(self._grid.rowCount() + 1):
            self._grid.setRowStretch(row, 1 if row == rows else 0)
