"""All tables of a phase, as many beside each other as fit."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout

from aiworkshop.readmodels.records import Group
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.define.board_room import bring_into_view
from aiworkshop.ui.phases.define.member_row import MemberRow
from aiworkshop.ui.phases.define.person_field import KnownPeople
from aiworkshop.ui.phases.define.table_box import TableBox
from aiworkshop.ui.phases.define.table_reads import Seating
from aiworkshop.ui.widgets.gradually import Gradually
from aiworkshop.ui.widgets.scrolling import ScrollColumn

BOX_WIDTH = 280


class TableBoard(ScrollColumn):
    """Keeps the boxes of tables that stay."""

    dropped = Signal(str, list)
    menu_asked = Signal(object, QPoint)
    unseat_asked = Signal(str)
    choice_changed = Signal()

    def __init__(
        self,
        context: PageContext,
        role_name: Callable[[str], str],
        people: KnownPeople,
        explain: Callable[[str], str],
    ) -> None:
        super().__init__()
        self._people = people
        self._explain = explain
        self._chosen: dict[str, None] = {}
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
        there = {seat.person.id for seats in seating.seats.values() for seat in seats}
        if not there.issuperset(self._chosen):
            self._chosen = {key: None for key in self._chosen if key in there}
            self.choice_changed.emit()
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
        self._gradually.do([*steps, lambda: self._finish(order)], later=True)

    def _show_box(self, place: int, group: Group, seating: Seating) -> None:
        box = self.boxes.get(group.id)
        if box is None:
            box = self.boxes[group.id] = self._make_box()
            columns = max(self._columns, 1)
            self._grid.addWidget(box, place // columns, place % columns)
        box.show_table(group, seating.seats[group.id], seating.names)

    def _finish(self, order: list[str]) -> None:
        self.boxes = {key: self.boxes[key] for key in order}
        self._arrange()

    def focused_person(self) -> str:
        """Who has the focus at a table; empty for nobody."""
        row = self.window().focusWidget()
        return row.seat.person.id if isinstance(row, MemberRow) else ""

    def chosen(self) -> list[str]:
        """Who was ticked at the tables, in the order of ticking."""
        return list(self._chosen)

    def clear_choice(self) -> None:
        """Nobody is ticked."""
        if self._chosen:
            self._chosen.clear()
            for row in self.rows():
                row.setChecked(False)
            self.choice_changed.emit()

    def rows(self) -> list[MemberRow]:
        """Everybody at the tables, in order."""
        return [row for box in self.boxes.values() for row in box.rows]

    def show_person(self, person_id: str) -> None:
        """Go to somebody."""
        for row in self.rows():
            if row.seat.person.id == person_id:
                bring_into_view(row)
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _carried(self, person_id: str) -> list[str]:
        return self.chosen() if person_id in self._chosen else [person_id]

    def _choose(self, person_id: str) -> None:
        if person_id in self._chosen:
            del self._chosen[person_id]
        else:
            self._chosen[person_id] = None
        for row in self.rows():
            if row.seat.person.id == person_id:
                row.setChecked(person_id in self._chosen)
        self.choice_changed.emit()

    def _step(self, row: MemberRow, step: int) -> None:
        rows = self.rows()
        place = rows.index(row) + step if row in rows else -1
        if 0 <= place < len(rows):
            rows[place].setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_view(rows[place])

    def _take_row(self, row: MemberRow) -> None:
        row.explain = self._explain
        row.carried = self._carried
        self._mark_row(row)
        row.menu_asked.connect(self.menu_asked)
        row.unseat_asked.connect(self.unseat_asked)
        row.choice_asked.connect(self._choose)
        row.step_asked.connect(self._step)

    def _mark_row(self, row: MemberRow) -> None:
        row.setChecked(row.seat.person.id in self._chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as fit."""
        super().resizeEvent(event)
        columns = max(1, event.size().width() // self._context.theme.space(BOX_WIDTH))
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def _make_box(self) -> TableBox:
        box = TableBox(self._context, self._role_name, self._people)
        box.dropped.connect(self.dropped)
        box.row_made.connect(self._take_row)
        box.row_shown.connect(self._mark_row)
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
