"""The Tables tab: how many tables in each phase, and who sits where."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from shiboken6 import Shiboken

from aiworkshop.method.content import Content
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.records import Group
from aiworkshop.ui.actions import Shortcut
from aiworkshop.ui.page import PageContext, Tab
from aiworkshop.ui.phases.define.board_room import BoardRoom
from aiworkshop.ui.phases.define.chosen_people import ChosenPeople
from aiworkshop.ui.phases.define.member_menu import MemberActs, MemberMenus
from aiworkshop.ui.phases.define.person_field import KnownPeople
from aiworkshop.ui.phases.define.seating_notes import SeatingNotes
from aiworkshop.ui.phases.define.seating_reasons import SeatingReasons
from aiworkshop.ui.phases.define.seating_rules import SeatingRules
from aiworkshop.ui.phases.define.seating_words import SeatingWords
from aiworkshop.ui.phases.define.side_by_side import SideBySide
from aiworkshop.ui.phases.define.table_board import TableBoard
from aiworkshop.ui.phases.define.table_deeds import FIRST_PHASE, TableDeeds
from aiworkshop.ui.phases.define.table_head import MOST_TABLES, TableHead
from aiworkshop.ui.phases.define.table_mixing import TableMixing
from aiworkshop.ui.phases.define.table_notes import TableNotes
from aiworkshop.ui.phases.define.table_reads import KINDS, Seat, Seating, read_seating
from aiworkshop.ui.phases.define.unseated import Unseated
from aiworkshop.ui.phases.naming import Naming, read_content
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.gradually import Gradually
from aiworkshop.ui.widgets.small import EmptyState
from aiworkshop.ui.widgets.words import Words

LEAST_HEIGHT = 280
"""Of the board: below that, the tab scrolls as a whole."""


class TablesTab(Tab):
    """Head, mixing and rules, what is not as wished, the board, and those without a table."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.naming = Naming(lambda: context.language.code)
        self.phase = FIRST_PHASE
        self.seating = Seating(FIRST_PHASE)
        self._read = False
        self._asked_for: list[str] = []
        self._came_from: QWidget | None = None
        self.known = KnownPeople()
        self.known.setParent(self)
        self.say = SeatingWords(self)
        self.deeds = TableDeeds(context, lambda: self.phase, self)
        self.note_maker = TableNotes(context, self.deeds, self.say)
        self._built = False
        self._steps = Gradually(self)
        self._steps.do(
            (self._build_head, self._build_parts, self._build_board, self._wire, self._finish)
        )

    @property
    def is_built(self) -> bool:
        """Whether all parts are there."""
        return self._built

    def _build_head(self) -> None:
        self.head = TableHead(self.context, self.naming)
        self.body.addWidget(self.head)

    def _build_parts(self) -> None:
        self.mixing = TableMixing(self.theme)
        self.rules = SeatingRules(self.context, self.known, self.say)
        self.notes = SeatingNotes(self.theme)
        self.chosen = ChosenPeople(self.theme, MOST_TABLES)
        self.none = EmptyState(
            lambda: self.tr("There are no tables in this phase yet."),
            lambda: self.tr("Make four tables"),
        )
        self.none.pressed.connect(lambda: self._make_tables(4))
        parts: tuple[QWidget, ...] = (self.mixing, self.rules, self.notes, self.chosen, self.none)
        for part in parts:
            part.hide()
            self.body.addWidget(part)

    def _build_board(self) -> None:
        self.reasons = SeatingReasons(self.theme, self._name_of, self._place_of, self._why)
        self.board = TableBoard(self.context, self._role_name, self.known, self._why)
        self.unseated_box = Unseated(self.context)
        self.unseated = self.unseated_box.list
        self.side = QWidget()
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.space(8))
        column.addWidget(self.reasons, 1)
        column.addWidget(self.unseated_box, 1)
        self.split = SideBySide(self.context, "tables", self.board, self.side, share=0.66)
        self.split.setMinimumHeight(self.theme.space(LEAST_HEIGHT))
        self.body.addWidget(self.split, 1)
        around = self.findChild(QScrollArea, options=Qt.FindChildOption.FindDirectChildrenOnly)
        assert isinstance(around, QScrollArea)
        BoardRoom(around, self.split, self.board, self.theme.space(LEAST_HEIGHT))

    def _wire(self) -> None:
        self._connect()
        self._bind_keys()

    def _finish(self) -> None:
        self._built = True
        self.wording(self._say)
        if self.naming.contents:
            self._name()
        if self._read:
            self._show()

    def _connect(self) -> None:
        deeds = self.deeds
        self.head.phase_chosen.connect(self._choose_phase)
        self.head.count_asked.connect(self._make_tables)
        self.head.copy_asked.connect(deeds.copy)
        self.head.sign_ups_asked.connect(deeds.tables_from_sign_ups)
        for button, other in ((self.head.mix, self.head.rules), (self.head.rules, self.head.mix)):
            button.toggled.connect(partial(self._open_part, other))
        self.mixing.mix_asked.connect(deeds.mix)
        self.rules.rule_asked.connect(deeds.add_rule)
        self.rules.removed.connect(deeds.remove_rule)
        self.notes.jump_asked.connect(self._jump)
        self.reasons.closed.connect(lambda: self.explain(""))
        self.board.dropped.connect(lambda key, people: self.seat(people, key))
        self.board.menu_asked.connect(self._open_menu)
        self.board.unseat_asked.connect(lambda person: self.seat([person], None))
        self.board.choice_changed.connect(self._show_chosen)
        self.unseated.tick_changed.connect(lambda _: self._show_chosen())
        self.unseated.digit_pressed.connect(self._seat_at)
        self.unseated.menu_asked.connect(self._open_people_menu)
        self.unseated.opened.connect(lambda _: self._open_people_menu("", None))
        self.unseated_box.place_asked.connect(deeds.place_walk_ins)
        self.unseated_box.add_asked.connect(self._add_people)
        self.chosen.number_typed.connect(self._seat_typed)
        self.chosen.rule_asked.connect(self._rule_for_chosen)
        self.chosen.pin_asked.connect(self._pin_chosen)
        self.chosen.cleared.connect(self._clear_choice)
        acts = MemberActs(
            self.seat,
            lambda seat, role: deeds.give_role(seat.membership, role),
            lambda seat, pinned: deeds.pin([seat.person.id], pinned),
            self.explain,
            self._add_rule,
            self._role_name,
            self._table_name,
        )
        self.menus = MemberMenus(acts, self)

    def _bind_keys(self) -> None:
        for number in range(1, 10):
            words: Words = (lambda: self.tr("Seat at table 1 to 9")) if number == 1 else ""
            Shortcut(self, f"Ctrl+{number}", partial(self._seat_chosen, number), words)
        Shortcut(self, "Ctrl+T", self._ask_number, lambda: self.tr("Seat at a table by its number"))
        Shortcut(self, "Ctrl+I", self._explain_focused, lambda: self.tr("Why somebody sits here"))

    # -- reading ----------------------------------------------------------------------------------

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read who sits where."""
        workshop_id, phase, nameless = self.workshop_id, self.phase, self.tr("Without a name")
        if self.naming.needs_reading(changes):
            self.desk.read(
                lambda reads: read_content(reads, workshop_id), self._named, context=self
            )
        if changes is None or changes.touches(*KINDS):
            self.desk.read(
                lambda reads: read_seating(reads, workshop_id, phase, nameless),
                self._arrived,
                context=self,
            )

    def _named(self, contents: dict[str, Content]) -> None:
        self.naming.contents = contents
        if self._built:
            self._name()

    def _name(self) -> None:
        self.head.retranslate_all()
        for box in self.board.boxes.values():
            box.retranslate()

    def _arrived(self, seating: Seating) -> None:
        if seating.phase == self.phase:
            self.seating, self._read = seating, True
            if self._built:
                self._show()

    def _show(self) -> None:
        seating = self.seating
        self.say.names, self.say.groups = seating.names, seating.groups
        self.known.show_names(seating.names)
        self.board.show_seating(seating)
        self.mixing.offer(seating.attributes, seating.mix)
        self.none.setVisible(not seating.groups)
        self.split.setVisible(bool(seating.groups))
        self.unseated_box.show_seating(seating)
        self.head.show_seating(self.phase, seating)
        self._say()
        self._show_parts()
        self._show_chosen()

    def _open_part(self, other: Button, opened: bool) -> None:
        """Mixing or rules, not both: the board needs the room."""
        if opened:
            other.setChecked(False)
        self._show_parts()

    def _show_parts(self) -> None:
        """Mixing and rules where they were asked for; the side where there is something in it."""
        possible = bool(self.seating.groups and self.seating.people)
        for button, part in ((self.head.mix, self.mixing), (self.head.rules, self.rules)):
            button.setVisible(possible)
            part.setVisible(possible and button.isChecked())
        waiting = bool(self.seating.unseated) or not self.seating.people
        self.unseated_box.setVisible(waiting)
        self.side.setVisible(waiting or not self.reasons.isHidden())

    def _say(self) -> None:
        lines = [self.say.spread(one) for one in self.seating.spread]
        self.mixing.show_result(" · ".join(lines))
        self.notes.show_notes(self.note_maker.notes(self.seating))
        self.rules.show_rules(self.seating.rules)
        self.reasons.say()

    # -- doing ------------------------------------------------------------------------------------

    def seat(self, people: Sequence[str], group_id: str | None) -> None:
        """People to a table, or to none."""
        if people:
            self._clear_choice()
            self.deeds.seat(people, group_id)

    def explain(self, person_id: str) -> None:
        """Say why somebody sits here; nobody: close what was said."""
        self.reasons.show_person(person_id)
        self._show_parts()

    def _choose_phase(self, phase: str) -> None:
        self.phase = phase
        self._clear_choice()
        self.explain("")
        self.refresh(None)

    def _chosen(self) -> list[str]:
        """Who is ticked at the tables and beside them; else who has the focus."""
        ticked = [*self.board.chosen(), *self.unseated.ticked()]
        focused = self.board.focused_person()
        return ticked or ([focused] if focused else self.unseated.chosen())

    def _show_chosen(self) -> None:
        seated = self.board.chosen()
        self.chosen.show_count(len(seated) + len(self.unseated.ticked()), len(seated))

    def _clear_choice(self) -> None:
        self.board.clear_choice()
        self.unseated.clear_ticks()
        self._show_chosen()

    def _seat_chosen(self, number: int) -> None:
        self._seat_at(number, self._chosen())

    def _seat_at(self, number: int, people: Sequence[str]) -> None:
        group = self.seating.group_with_number(number)
        if group is not None:
            self.seat(people, group.id)

    def _ask_number(self) -> None:
        """The number is for whoever is chosen now: the field takes the focus away from them."""
        self._asked_for = self._chosen()
        self._came_from = self.window().focusWidget()
        if self._asked_for:
            self.chosen.ask_number()

    def _seat_typed(self, number: int) -> None:
        people = [*self.board.chosen(), *self.unseated.ticked()] or self._asked_for
        self._show_chosen()
        if self.seating.group_with_number(number) is None:
            self.context.notices.say(
                lambda: self.tr("There is no table {number}.").format(number=number)
            )
            return
        self._seat_at(number, people)
        back = self._came_from
        if back is not None and Shiboken.isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.unseated.setFocus()

    def _rule_for_chosen(self, kind: str) -> None:
        self._add_rule([*self.board.chosen(), *self.unseated.ticked()], kind)

    def _add_rule(self, people: Sequence[str], kind: str) -> None:
        self._clear_choice()
        self.deeds.add_rule(people, kind)

    def _pin_chosen(self) -> None:
        people = self.board.chosen()
        self._clear_choice()
        self.deeds.pin(people, True)

    def _make_tables(self, count: int) -> None:
        self.deeds.make_tables(count, lambda: self.head.show_seating(self.phase, self.seating))

    def _add_people(self) -> None:
        self.context.go("prepare", None, "participants")

    def _jump(self, person: str) -> None:
        if self.seating.group_of(person) is not None:
            self.board.show_person(person)
        else:
            self.unseated.select(person)
            self.unseated.setFocus()

    def _explain_focused(self) -> None:
        self.explain(self.board.focused_person())

    # -- menus and names --------------------------------------------------------------------------

    def _open_menu(self, seat: Seat, spot: QPoint) -> None:
        chosen = self.board.chosen()
        if len(chosen) > 1 and seat.person.id in chosen:
            menu = self.menus.for_people(chosen, self.seating.groups)
        else:
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

    def _why(self, person_id: str) -> str:
        """A line for each reason why somebody sits here; empty for who sits nowhere."""
        if self.seating.group_of(person_id) is None:
            return ""
        reasons = self.seating.why_here(person_id)
        lines = [self.say.reason(reason) for reason in reasons]
        return "\n".join(lines) or self.tr("Seated by hand or by chance: no rule speaks for it.")

    def _name_of(self, person_id: str) -> str:
        return self.seating.names.get(person_id, "")

    def _place_of(self, person_id: str) -> str:
        group = self.seating.group_of(person_id)
        return self._table_name(group) if group is not None else ""

    def _role_name(self, role: str) -> str:
        return self.naming.name("roles", role)

    def _table_name(self, group: Group) -> str:
        number = self.tr("Table {number}").format(number=group.number)
        return f"{number} · {group.name}" if group.name else number
