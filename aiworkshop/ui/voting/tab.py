"""The Dots tab of Discovery and of Dream: one round after the other, on themes or opportunities."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from aiworkshop.base.clock import stamp_time
from aiworkshop.base.text import Text
from aiworkshop.method.dots import VOTABLE_KINDS
from aiworkshop.readmodels.changes import ChangeSet, Outcome
from aiworkshop.readmodels.voting import RoundOfDots, VotingState
from aiworkshop.ui.page import PageContext, Tab
from aiworkshop.ui.phases.naming import Naming, read_content
from aiworkshop.ui.voting.counting import Counting
from aiworkshop.ui.voting.result import Result
from aiworkshop.ui.voting.start import DRAFT, StartRound
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.fields import ComboField
from aiworkshop.ui.widgets.small import EmptyState
from aiworkshop.ui.widgets.words import Words

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command
    from aiworkshop.facilitation.reads import Reads
    from aiworkshop.method.content import Content

_KINDS = ("vote_round", "vote_count", "group", "membership", "participant", *VOTABLE_KINDS.ids)
FEWEST_ITEMS = 2


class DotsTab(Tab):
    """Starts a round, counts it, shows what came out; earlier rounds can be looked at."""

    items_kind = ""
    items_tab = ""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.naming = Naming(lambda: context.language.code)
        self._state: VotingState | None = None
        self._shown = ""
        self._starting = False
        self._build()
        self.wording(self._say)

    # ---- words of each kind

    def back_words(self) -> str:
        """To where what is alike is merged."""
        raise NotImplementedError

    def empty_words(self) -> str:
        """Nothing to vote on yet."""
        raise NotImplementedError

    # ---- building

    def _build(self) -> None:
        context = self.context
        self.empty = EmptyState(lambda: self.empty_words(), lambda: self.back_words())
        self.empty.setObjectName("dots-empty")
        self.start = StartRound(context, lambda: self.back_words())
        self.counting = Counting(context)
        self.result = Result(context)
        self.rounds = ComboField()
        self.rounds.setObjectName("rounds")
        self.new_button = Button(lambda: self.tr("New round"), icon="plus", theme=self.theme)
        self.new_button.setObjectName("new-round")
        self.head = QWidget()
        row = QHBoxLayout(self.head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.rounds)
        row.addWidget(self.new_button)
        row.addStretch(1)
        self.pages = _Pages()
        for page in (self.empty, self.start, self.counting, self.result):
            self.pages.addWidget(page)
        self.body.addWidget(self.head)
        self.body.addWidget(self.pages, 1)
        self.head.hide()
        self.pages.hide()
        self._connect()

    def _connect(self) -> None:
        for signal in (self.empty.pressed, self.start.back_asked):
            signal.connect(self._go_back)
        self.start.asked.connect(self._open)
        self.start.left.connect(lambda: self._choose(self._shown))
        self.counting.close_asked.connect(self._close)
        self.counting.delete_asked.connect(self._delete)
        self.counting.reread.connect(self._read)
        self.result.reopen_asked.connect(self._reopen)
        self.result.delete_asked.connect(self._delete)
        self.result.take_over_asked.connect(self._close)
        self.rounds.committed.connect(self._choose)
        self.new_button.clicked.connect(self._begin)

    # ---- reading

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read the rounds, and once the method's texts."""
        if self.naming.needs_reading(changes):
            workshop_id = self.workshop_id
            self.desk.read(
                lambda reads: read_content(reads, workshop_id), self._named, context=self
            )
        if changes is None or changes.touches(*_KINDS):
            self._read()

    def _read(self) -> None:
        workshop_id = self.workshop_id

        def query(reads: "Reads") -> VotingState:
            from aiworkshop.facilitation.reads.voting import voting_state

            return voting_state(reads, workshop_id)

        self.desk.read(query, self._arrived, context=self)

    def _named(self, contents: "dict[str, Content]") -> None:
        self.naming.contents = contents
        self._show()

    def _arrived(self, state: VotingState) -> None:
        self._state = state
        self._show()

    # ---- showing

    def _show(self) -> None:
        state = self._state
        if state is None or not self.naming.contents:
            return
        rounds = state.of_kind(self.items_kind)
        shown = self._chosen(state)
        self._shown = shown.record.id if shown else ""
        items = state.items.get(self.items_kind, ())
        self._say_rounds(rounds)
        few = len(items) < FEWEST_ITEMS
        self.head.setVisible(bool(rounds))
        is_open = state.open_round(self.items_kind) is not None
        self.new_button.setVisible(not is_open and not few and not self._starting)
        if self._starting or (shown is None and not few):
            self.start.propose(items, state.present, self._question(), can_leave=bool(rounds))
            page: QWidget = self.start
        elif shown is None:
            page = self.empty
        elif shown.is_open:
            self.counting.show_round(shown)
            page = self.counting
        else:
            self.result.show_round(shown, is_last=shown == state.last_closed(self.items_kind))
            page = self.result
        self.pages.show()
        self._turn_to(page)

    def _turn_to(self, page: QWidget) -> None:
        if self.pages.currentWidget() is page:
            return
        had_focus = self.isAncestorOf(self.window().focusWidget() or self)
        self.pages.setCurrentWidget(page)
        if had_focus and page is self.counting:
            self.counting.view.setFocus()
        elif had_focus and page is self.result:
            self.rounds.setFocus()
        elif had_focus and page is self.start:
            self.start.question.setFocus()

    def _chosen(self, state: VotingState) -> RoundOfDots | None:
        """The round that was chosen, else the open one, else the latest."""
        rounds = state.of_kind(self.items_kind)
        found = next((one for one in rounds if one.record.id == self._shown), None)
        return found or state.open_round(self.items_kind) or (rounds[-1] if rounds else None)

    def _question(self) -> Text:
        """The method's, in the workshop's language as far as there is one."""
        language = self._state.language if self._state else ""
        content = self.naming.contents.get(language) or self.naming.contents.get("en")
        if content is None:
            return Text()
        return Text(content.texts.get(f"voting.{self.items_kind}.question", ""), content.language)

    def _say(self) -> None:
        if self._state is not None:
            self._say_rounds(self._state.of_kind(self.items_kind))

    def _say_rounds(self, rounds: tuple[RoundOfDots, ...]) -> None:
        options: list[tuple[str, Words]] = [
            (one.record.id, partial(self._round_words, one)) for one in rounds
        ]
        self.rounds.set_options(options)
        if self._shown:
            self.rounds.set_value(self._shown)
        self.rounds.setAccessibleName(self.tr("Rounds of dots"))

    def _round_words(self, shown: RoundOfDots) -> str:
        when = stamp_time(shown.record.created).astimezone().strftime("%d/%m/%Y %H:%M")
        if shown.is_open:
            return self.tr("Round {number} · {when} · being counted").format(
                number=shown.number, when=when
            )
        return self.tr("Round {number} · {when} · closed").format(number=shown.number, when=when)

    # ---- doing

    def _go_back(self) -> None:
        phase = VOTABLE_KINDS[self.items_kind].phase
        self.context.go(phase, tab_id=self.items_tab)

    def _choose(self, round_id: str) -> None:
        self._starting = False
        self._shown = round_id
        self._show()

    def _begin(self) -> None:
        self._starting = True
        self._show()

    def _open(
        self, question: Text, voters: int, each: int, most: int | None, items: list[str]
    ) -> None:
        from aiworkshop.facilitation.voting import OpenRound

        command = OpenRound(
            self.workshop_id, self.items_kind, tuple(items), question, voters, each, most
        )

        def done(outcome: Outcome) -> None:
            self._starting = False
            self._shown = str(outcome.value)
            self.start.forget()
            self._read()

        self.desk.run(command, done, draft_place=DRAFT, context=self)

    def _close(self, round_id: str) -> None:
        from aiworkshop.facilitation.voting import CloseRound

        self._told(CloseRound(self.workshop_id, round_id), lambda: self.tr("The round is closed"))

    def _reopen(self, round_id: str) -> None:
        from aiworkshop.facilitation.voting import ReopenRound

        self._told(ReopenRound(self.workshop_id, round_id), lambda: self.tr("The round is open"))

    def _delete(self, round_id: str) -> None:
        from aiworkshop.facilitation.voting import DeleteRound

        self._told(DeleteRound(self.workshop_id, round_id), lambda: self.tr("Round deleted"))

    def _told(self, command: "Command", words: Words) -> None:
        def done(outcome: Outcome) -> None:
            if outcome.changes.records:
                self.context.notices.undoable(words, self.workshop_id)

        self.desk.run(command, done, context=self)


class ThemeDotsTab(DotsTab):
    """Dots on themes."""

    items_kind = "theme"
    items_tab = "themes"

    def back_words(self) -> str:
        """To the themes."""
        return self.tr("Go to Themes")

    def empty_words(self) -> str:
        """Fewer than two."""
        return self.tr("Dots are placed on themes: name at least two first.")


class OpportunityDotsTab(DotsTab):
    """Dots on opportunities."""

    items_kind = "opportunity"
    items_tab = "opportunities"

    def back_words(self) -> str:
        """To the opportunities."""
        return self.tr("Go to Opportunities")

    def empty_words(self) -> str:
        """Fewer than two."""
        return self.tr("Dots are placed on opportunities: write down at least two first.")


class _Pages(QStackedWidget):
    """As high as the page that is shown, not as the highest."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self._fit)

    def _fit(self, _: int) -> None:
        for place in range(self.count()):
            page = self.widget(place)
            if page is not None:
                shown = place == self.currentIndex()
                policy = QSizePolicy.Policy.Preferred if shown else QSizePolicy.Policy.Ignored
                page.setSizePolicy(policy, policy)
        self.updateGeometry()
