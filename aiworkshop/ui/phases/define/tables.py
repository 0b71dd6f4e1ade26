"""The Tables tab: how many tables in each phase, and who sits where."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.method.content import Content
from aiworkshop.readmodels.changes import ChangeSet, Outcome
from aiworkshop.readmodels.records import Group
from aiworkshop.ui.actions import Shortcut
from aiworkshop.ui.page import PageContext, Tab
from aiworkshop.ui.phases.define.member_menu import MemberActs, MemberMenus
from aiworkshop.ui.phases.define.member_row import PEOPLE
from aiworkshop.ui.phases.define.participant_form import mixable
from aiworkshop.ui.phases.define.side_by_side import SideBySide
from aiworkshop.ui.phases.define.table_board import TableBoard
from aiworkshop.ui.phases.define.table_head import TableHead
from aiworkshop.ui.phases.define.table_mixing import TableMixing
from aiworkshop.ui.phases.define.table_reads import Seat, Seating, read_seating
from aiworkshop.ui.phases.naming import Naming, read_content
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import EmptyState
from aiworkshop.ui.widgets.words import Words

FIRST_PHASE = "discovery"


class TablesTab(Tab):
    """Head, mixing, the board, and those without a table beside it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, scrolls=False)
        self.naming = Naming(lambda: context.language.code)
        self.phase = FIRST_PHASE
        self.seating = Seating(FIRST_PHASE)
        self._build()
        self._connect()
        self.wording(self._say)

    def _build(self) -> None:
        self.head = TableHead(self.context, self.naming)
        self.mixing = TableMixing(self.theme)
        self.board = TableBoard(self.context, self._role_name)
        self.unseated_label = Label("", "strong")
        self.unseated_hint = Label(
            lambda: self.tr("Choose people, then Ctrl and the number of a table."),
            "small",
            wraps=True,
        )
        self.unseated = CardList(
            self.context,
            lambda: self.tr("People without a table"),
            ticks=True,
            chips=False,
            drags=PEOPLE,
        )
        self.unseated.setObjectName("unseated-list")
        self.everybody = EmptyState("", "")
        self.everybody.pressed.connect(self._add_people)
        self.unseated.set_empty(self.everybody)
        self.side = QWidget()
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.space(6))
        for widget in (self.unseated_label, self.unseated_hint):
            column.addWidget(widget)
        column.addWidget(self.unseated, 1)
        self.split = SideBySide(self.theme, self.board, self.side, share=0.66)
        self.none = EmptyState(
            lambda: self.tr("There are no tables in this phase yet."),
            lambda: self.tr("Make four tables"),
        )
        self.none.pressed.connect(lambda: self._make_tables(4))
        self.none.hide()
        self.mixing.hide()
        for part in (self.head, self.mixing, self.none):
            self.body.addWidget(part)
        self.body.addWidget(self.split, 1)

    def _connect(self) -> None:
        self.head.phase_chosen.connect(self._choose_phase)
        self.head.count_asked.connect(self._make_tables)
        self.head.copy_asked.connect(self._copy)
        self.head.mix.toggled.connect(self.mixing.setVisible)
        self.mixing.mix_asked.connect(self._mix)
        self.board.dropped.connect(lambda key, people: self.seat(people, key))
        self.board.menu_asked.connect(self._open_menu)
        self.board.unseat_asked.connect(lambda person: self.seat([person], None))
        self.unseated.digit_pressed.connect(self._seat_at)
        self.unseated.menu_asked.connect(self._open_people_menu)
        self.unseated.opened.connect(lambda _: self._open_people_menu("", None))
        self.menus = MemberMenus(
            MemberActs(self.seat, self._give_role, self._pin, self._role_name, self._table_name),
            self,
        )
        for number in range(1, 10):
            words: Words = (lambda: self.tr("Seat at table 1 to 9")) if number == 1 else ""
            Shortcut(self, f"Ctrl+{number}", partial(self._seat_chosen, number), words)

    # -- reading ----------------------------------------------------------------------------------

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read who sits where."""
        workshop_id, phase = self.workshop_id, self.phase
        if self.naming.needs_reading(changes):
            self.desk.read(
                lambda reads: read_content(reads, workshop_id), self._named, context=self
            )
        if changes is None or changes.touches("participant", "group", "membership"):
            self.desk.read(
                lambda reads: read_seating(reads, workshop_id, phase), self._arrived, context=self
            )

    def _named(self, contents: dict[str, Content]) -> None:
        self.naming.contents = contents
        self.head.retranslate_all()
        for box in self.board.boxes.values():
            box.retranslate()

    def _arrived(self, seating: Seating) -> None:
        if seating.phase == self.phase:
            self.seating = seating
            self._show()

    def _show(self) -> None:
        seating = self.seating
        self.board.show_seating(seating)
        self.mixing.offer(mixable(seating.people))
        self.none.setVisible(not seating.groups)
        self.split.setVisible(bool(seating.groups))
        self.side.setVisible(bool(seating.unseated) or not seating.people)
        possible = bool(seating.groups and seating.people)
        self.head.mix.setVisible(possible)
        self.mixing.setVisible(possible and self.head.mix.isChecked())
        waiting = [person for person in seating.unseated if not person.absent]
        absent = [person for person in seating.unseated if person.absent]
        self.unseated.set_cards(
            Card(
                person.id,
                person.name or self.tr("Without a name"),
                trailing=self.tr("Absent") if person.absent else "",
                muted=person.absent,
            )
            for person in (*waiting, *absent)
        )
        self.head.show_seating(self.phase, seating)
        self._say()

    def _say(self) -> None:
        waiting = sum(not person.absent for person in self.seating.unseated)
        self.unseated_label.set_words(self.tr("%n without a table", "", waiting))
        self.unseated_label.setVisible(bool(self.seating.unseated))
        self.unseated_hint.setVisible(bool(self.seating.unseated))
        people = bool(self.seating.people)
        self.everybody.sentence.set_words(
            self.tr("Everybody has a place.")
            if people
            else self.tr("Nobody is invited yet, so there is nobody to seat.")
        )
        self.everybody.button.set_words(self.tr("Add participants"))
        self.everybody.button.setVisible(not people)

    # -- doing ------------------------------------------------------------------------------------

    def seat(self, people: Sequence[str], group_id: str | None) -> None:
        """People to a table, or to none."""
        from aiworkshop.facilitation.tables import SeatParticipants

        if people:
            self.unseated.clear_ticks()
            self.desk.run(SeatParticipants(self.workshop_id, self.phase, tuple(people), group_id))

    def _choose_phase(self, phase: str) -> None:
        self.phase = phase
        self.refresh(None)

    def _seat_chosen(self, number: int) -> None:
        focused = self.board.focused_person()
        self._seat_at(number, [focused] if focused else self.unseated.chosen())

    def _seat_at(self, number: int, people: Sequence[str]) -> None:
        group = self.seating.group_with_number(number)
        if group is not None:
            self.seat(people, group.id)

    def _make_tables(self, count: int) -> None:
        from aiworkshop.facilitation.tables import MakeTables

        def refused(error: Exception) -> None:
            self.head.show_seating(self.phase, self.seating)
            self.desk.failed.emit(error)

        self.desk.run(MakeTables(self.workshop_id, self.phase, count), failed=refused, context=self)

    def _mix(self, attributes: tuple[str, ...], seed: int) -> None:
        from aiworkshop.facilitation.seating import MixTables

        def mixed(outcome: Outcome) -> None:
            seated = int(str(outcome.value))
            self.context.notices.undoable(
                lambda: self.tr("%n seated at mixed tables", "", seated), self.workshop_id
            )

        command = MixTables(self.workshop_id, self.phase, attributes, seed)
        self.desk.run(command, mixed, context=self)

    def _copy(self) -> None:
        from aiworkshop.facilitation.tables import CopyTables

        def copied(_: Outcome) -> None:
            self.context.notices.undoable(
                lambda: self.tr("The tables are now those of Discovery."), self.workshop_id
            )

        command = CopyTables(self.workshop_id, FIRST_PHASE, self.phase)
        self.desk.run(command, copied, context=self)

    def _give_role(self, seat: Seat, role: str) -> None:
        self._change(seat, {"role": role})

    def _pin(self, seat: Seat, pinned: bool) -> None:
        self._change(seat, {"pinned": pinned})

    def _change(self, seat: Seat, fields: dict[str, object]) -> None:
        from aiworkshop.facilitation.records import ChangeRecord

        key = seat.membership.id
        self.desk.run(ChangeRecord(self.workshop_id, "membership", key, fields))

    def _add_people(self) -> None:
        self.context.go("prepare", None, "participants")

    # -- menus and names --------------------------------------------------------------------------

    def _open_menu(self, seat: Seat, spot: QPoint) -> None:
        menu = self.menus.for_seat(seat, self.seating.groups)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(spot)

    def _open_people_menu(self, key: str, spot: QPoint | None) -> None:
        chosen = self.unseated.chosen()
        people = chosen if not key or key in chosen else [key]
        if not people:
            return
        menu = self.menus.for_people(people, self.seating.groups)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(spot if spot is not None else self.unseated.mapToGlobal(QPoint(0, 0)))

    def _role_name(self, role: str) -> str:
        return self.naming.name("roles", role)

    def _table_name(self, group: Group) -> str:
        number = self.tr("Table {number}").format(number=group.number)
        return f"{number} · {group.name}" if group.name else number
