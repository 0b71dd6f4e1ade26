"""Who interviews whom: made for the whole room, changed by two presses, warned of in words."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.method.pairing import shared_languages
from aiworkshop.readmodels.changes import ChangeSet, Outcome
from aiworkshop.readmodels.interview_pairs import TablePairs
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.define.seating_words import SeatingWords, own_way
from aiworkshop.ui.phases.discovery.pair_board import PairBoard
from aiworkshop.ui.phases.discovery.pair_boxes import GroupShown, TableShown
from aiworkshop.ui.phases.discovery.pair_reads import (
    SHOWN_KINDS,
    LongerStep,
    PairsShown,
    read_pairs,
)
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import EmptyState
from aiworkshop.ui.widgets.words import Speaking, Words

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command


class PairsPanel(Speaking, QWidget):
    """Buttons, what to know, and the tables; or, before there are any pairs, one button."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._seed = 0
        self._given: LongerStep | None = None
        """What was taken here: a length of one's own does not tell that it is long already."""
        self.shown = PairsShown()
        self.say = SeatingWords(self)
        self.setObjectName("pairs-panel")
        self._build()
        self.wording(self._speak_again)

    def _build(self) -> None:
        theme = self._context.theme
        self.pairs = self._button("users", lambda: self.tr("In pairs"), self._make_pairs)
        self.pairs.setObjectName("pairs-make")
        self.trios = self._button("users", lambda: self.tr("In threes"), self._make_trios)
        self.trios.setObjectName("pairs-trios")
        self.other = self._button("shuffle", lambda: self.tr("Other partners"), self._make_others)
        self.other.setObjectName("pairs-other")
        self.head = QWidget()
        row = FlowLayout(theme.space(8))
        self.head.setLayout(row)
        self.pairs.setCheckable(True)
        self.trios.setCheckable(True)
        for button in (self.pairs, self.trios, self.other):
            row.addWidget(button)
        self.hint = Label("", "muted", wraps=True)
        self.hint.setObjectName("pairs-hint")
        self.warning = Label("", "strong", wraps=True)
        self.warning.setObjectName("pairs-warning")
        self.time = Label("", wraps=True)
        self.time.setObjectName("pairs-time")
        self.longer = Button("", kind="quiet", icon="timer", theme=theme)
        self.longer.setObjectName("pairs-longer")
        self.longer.clicked.connect(self._give_time)
        self.board = PairBoard(self._context, self._with_whom)
        self.board.swap_asked.connect(self._swap)
        self.board.held_changed.connect(lambda _: self._say())
        self.empty = EmptyState(lambda: self._empty_sentence(), lambda: self._empty_button())
        self.empty.setObjectName("pairs-empty")
        self.empty.pressed.connect(self._begin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(8))
        column.addWidget(self.head)
        column.addWidget(self.hint)
        # What is to be known scrolls with the tables: in a small window these need the room.
        self.board.add_above(self.warning, self.time, self.longer)
        column.addWidget(self.board, 1)
        column.addWidget(self.empty, 1)

    def _button(self, icon: str, words: Words, act: Callable[[], object]) -> Button:
        button = Button(words, icon=icon, theme=self._context.theme)
        button.clicked.connect(lambda: act())
        # How the room talks is said by what is stored, not by the press.
        button.clicked.connect(lambda: self._say())
        return button

    # -- reading ----------------------------------------------------------------------------------

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read again what is shown."""
        if changes is not None and not changes.touches(*SHOWN_KINDS):
            return
        workshop_id, nameless = self._context.workshop_id, self.tr("Without a name")
        self._context.desk.read(
            lambda reads: read_pairs(reads, workshop_id, nameless), self._arrived, context=self
        )

    def _arrived(self, shown: PairsShown) -> None:
        given, longer = self._given, shown.longer
        if given and longer and (given.step_id, given.wanted) == (longer.step_id, longer.minutes):
            shown = replace(shown, longer=None)
        if self._left_by_focus(shown):
            # What had the focus goes: whoever works by keyboard goes on at the tables.
            self.board.focus_first()
        self.shown = shown
        self.say.names = shown.names
        self.say.groups = [table.group for table in shown.room.tables]
        self.board.show_tables(self._tables())
        self._say()

    def _left_by_focus(self, shown: PairsShown) -> bool:
        return (self.empty.button.hasFocus() and shown.room.made) or (
            self.longer.hasFocus() and shown.longer is None
        )

    def _speak_again(self) -> None:
        self.board.show_tables(self._tables(), anew=True)
        self._say()

    def _tables(self) -> list[TableShown]:
        return [
            TableShown(
                table.group.id,
                self._title(table),
                tuple(self._group(table, group) for group in table.groups),
            )
            for table in self.shown.room.tables
            if table.groups
        ]

    def _title(self, table: TablePairs) -> str:
        number = self.tr("Table {number}").format(number=table.group.number)
        return f"{number} · {own_way(str(table.group.name))}" if table.group.name else number

    def _group(self, table: TablePairs, group: Sequence[str]) -> GroupShown:
        people = [self.shown.languages[key] for key in group]
        shared = shared_languages(people) if len(group) > 1 else None
        spoken = [self.say.language(code) for code in shared or ()]
        warning = ""
        if shared == ():
            warning = self.tr("No language in common: {people}").format(
                people=self._speakers(group)
            )
        elif len(group) == 1:
            warning = self.tr("Alone at this table")
        named = tuple((key, self.shown.names.get(key, "")) for key in group)
        return GroupShown(named, self.tr(" · ").join(spoken), warning)

    def _speakers(self, group: Sequence[str]) -> str:
        """Each with what they speak."""
        said = []
        for key in group:
            codes = self.shown.languages[key].languages
            spoken = self.tr(", ").join(self.say.language(code) for code in codes)
            name = own_way(self.shown.names.get(key, ""))
            said.append(f"{name} ({spoken})" if spoken else name)
        return self.tr(", ").join(said)

    def _with_whom(self, group: GroupShown, person: str) -> str:
        """What a person's button is called for those who do not see the pair."""
        name = next(own_way(name) for key, name in group.people if key == person)
        others = [own_way(other) for key, other in group.people if key != person]
        if not others:
            return name
        pattern = self.tr("{name}, with {others}")
        return pattern.format(name=name, others=self.tr(", ").join(others))

    # -- saying -----------------------------------------------------------------------------------

    def _say(self) -> None:
        room = self.shown.room
        for widget in (self.head, self.hint, self.board):
            widget.setVisible(room.made)
        self.pairs.setChecked(not room.trios)
        self.trios.setChecked(room.trios)
        self.empty.setVisible(not room.made)
        self.empty.sentence.set_words(self._empty_sentence)
        self.empty.button.set_words(self._empty_button)
        held = self.board.held
        self.hint.set_words(
            self.tr("{name}: now press whom to change places with. Esc lets go.").format(
                name=own_way(self.shown.names.get(held, ""))
            )
            if held
            else self.tr("Press two people at one table, and they change places.")
        )
        strangers = sum(len(table.strangers()) for table in room.tables)
        self.warning.set_words(
            self.tr("%n pair(s) without a language in common", "", strangers) if strangers else ""
        )
        self._say_time()
        for label in (self.warning, self.time):
            label.setVisible(room.made and bool(label.text()))

    def _say_time(self) -> None:
        offer, sizes = self.shown.longer, self.shown.room.sizes()
        self.longer.setVisible(offer is not None)
        words = ""
        if 3 in sizes:
            words = (
                self.tr("Some talk in threes: the clock tells them apart when to change roles.")
                if 2 in sizes
                else self.tr("In threes: the clock says twice when to change roles.")
            )
        if offer is not None:
            more = self.tr("Three need half as much time again.")
            words = f"{words} {more}"
            self.longer.set_words(
                self.tr("Give the interviews %n minute(s) more", "", offer.wanted - offer.minutes)
            )
        self.time.set_words(words)

    def _empty_sentence(self) -> str:
        if self._anybody():
            return self.tr(
                "Who interviews whom? Across differences, and in a language that both speak."
            )
        return self.tr("Pairs are made at each table: people need a seat in Discovery first.")

    def _empty_button(self) -> str:
        return self.tr("Make pairs") if self._anybody() else self.tr("Go to the tables")

    def _anybody(self) -> bool:
        return any(len(table.people) > 1 for table in self.shown.room.tables)

    # -- doing ------------------------------------------------------------------------------------

    def _begin(self) -> None:
        if self._anybody():
            self._make_pairs()
        else:
            self._context.go("prepare", None, "tables")

    def _make_pairs(self) -> None:
        self._seed = 0
        self._make(trios=False)

    def _make_trios(self) -> None:
        self._seed = 0
        self._make(trios=True)

    def _make_others(self) -> None:
        self._seed += 1
        self._make(trios=self.shown.room.trios)

    def _make(self, *, trios: bool) -> None:
        from aiworkshop.facilitation.pairing import MakeInterviewPairs

        def words(outcome: Outcome) -> str:
            count = int(str(outcome.value))
            if trios:
                return self.tr("%n group(s) talk in threes or pairs", "", count)
            return self.tr("%n pair(s) talk with each other", "", count)

        self._run(MakeInterviewPairs(self._context.workshop_id, trios, self._seed), words)

    def _swap(self, first: str, second: str) -> None:
        from aiworkshop.facilitation.pairing import SwapInterviewPartners

        names = self.say.people([first, second])

        def words(outcome: Outcome) -> str:
            if not outcome.value:
                return self.tr("{names} talk with each other already.").format(names=names)
            return self.tr("{names} changed places.").format(names=names)

        self._run(SwapInterviewPartners(self._context.workshop_id, first, second), words)

    def _give_time(self) -> None:
        from aiworkshop.facilitation.running import SetStepMinutes

        offer = self.shown.longer
        if offer is None:
            return

        def words(_: Outcome) -> str:
            return self.tr("The interviews take %n minute(s) now.", "", offer.wanted)

        self._given = offer
        self._run(SetStepMinutes(self._context.workshop_id, offer.step_id, offer.wanted), words)

    def _run(self, command: "Command", words: Callable[[Outcome], str]) -> None:
        def done(outcome: Outcome) -> None:
            if outcome.value:
                self._context.notices.undoable(lambda: words(outcome), self._context.workshop_id)
            else:
                self._context.notices.say(lambda: words(outcome))

        self._context.desk.run(command, done, context=self)
