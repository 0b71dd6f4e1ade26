"""The Propositions tab: what should be, said as if it were already so."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from aiworkshop.base.text import Text
from aiworkshop.method.design_elements import DESIGN_ELEMENTS
from aiworkshop.readmodels.changes import Outcome
from aiworkshop.readmodels.records import Critique, Proposition
from aiworkshop.ui.actions import Shortcut
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.design.criteria import CriteriaField
from aiworkshop.ui.phases.design.critique import CritiqueLists
from aiworkshop.ui.phases.design.versions import DraftBeside, StageLine, stage_of
from aiworkshop.ui.phases.record_board import RecordBoard
from aiworkshop.ui.phases.record_details import RecordDetails
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.phases.record_words import first_of
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.fields import TextArea

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command

BIG_POINTS = 13
MOST_WAITING = 6
_OPPORTUNITY = "opportunity/"


class PropositionsTab(RecordBoard):
    """Propositions with their checklist, which asks and never blocks."""

    record_class = Proposition
    phase = "design"
    also_reads = ("opportunity", "critique", "sign_up", "initiative")
    has_trail = True

    def __init__(self, context: PageContext) -> None:
        self.words: TextArea | None = None
        super().__init__(context)
        self.theme.changed.connect(self._enlarge)
        self.team_keys = Shortcut(
            self, "Ctrl+E", self.start_team, lambda: self.tr("Start a team for this")
        )

    def new_fields(self, words: Text, kind: str) -> dict[str, object]:
        """A proposition in these words."""
        return {"words": words}

    def card(self, record: Proposition) -> Card:
        """Title, or the words; below it the words and the elements that it touches."""
        names = (self.naming.name("design_elements", one) for one in record.elements)
        chips = tuple(name for name in names if name)
        said = len(self._said(record))
        if said:
            chips = (self.tr("%n response(s) in the critique", "", said), *chips)
        words = first_of(record.words, record.draft_words)
        return Card(
            record.id,
            first_of(record.title, words) or self.tr("Without words yet"),
            chips=chips,
            note=str(words) if record.title else "",
            trailing=self.tr("Final") if stage_of(record) == "final" else "",
        )

    def build_form(self, form: RecordForm) -> None:
        """As on the design sheet."""
        self.words = form.area("words", lines=4)
        self._enlarge()
        # The frame takes the field over: the cell is told before the field has left it.
        self.draft = DraftBeside(self.context)
        form.surround(self.words, self.draft)
        self.draft.take(self.words)
        self.stage = StageLine(self.context)
        self.stage.begin_asked.connect(self._begin_critique)
        self.stage.final_asked.connect(self.finalise)
        self.stage.reopen_asked.connect(self._reopen)
        form.add_widget(self.stage)
        self.critique = CritiqueLists(self.context, self.naming)
        form.add_widget(self.critique)
        self.criteria = form.add(
            "checked_criteria",
            lambda: self.tr("Read it aloud and tick what is true of it"),
            CriteriaField(self.naming, lambda: self.context.language.code),
            wide=True,
        )
        words = self.words
        words.textChanged.connect(lambda: self.criteria.watch(words.value()))
        form.line("title")
        form.choice("opportunity_id", lambda: self.tr("Answers this opportunity"))
        form.tags("elements", "design_elements", DESIGN_ELEMENTS)
        form.area("already_happening", lines=1)
        form.area("needs_from_others", lines=1)

    def offer(self, form: RecordForm) -> None:
        """The opportunities there are."""
        form.offer_records(
            "opportunity_id",
            lambda: self.tr("None in particular"),
            [(one.id, first_of(one.title, one.description)) for one in self.of_kind("opportunity")],
        )

    def build_below(self, details: RecordDetails) -> None:
        """What grows from it."""
        self.team_button = Button(
            lambda: self.tr("Start a team for this"), icon="sprout", theme=self.theme
        )
        self.team_button.setObjectName("start-team")
        self.team_button.clicked.connect(self.start_team)
        details.below.addWidget(self.team_button, 0, Qt.AlignmentFlag.AlignLeading)

    def waiting(self, group_id: str | None) -> Sequence[Card]:
        """Opportunities with dots or people, the strongest first, that no proposition answers."""
        if group_id is not None:
            return []
        answered = {one.opportunity_id for one in self.records}
        signed = Counter(one.opportunity_id for one in self.of_kind("sign_up"))
        open_ones = [
            one
            for one in self.of_kind("opportunity")
            if one.id not in answered and (one.dots or signed[one.id])
        ]
        open_ones.sort(key=lambda one: (-(one.dots or 0), -signed[one.id]))
        return [
            Card(
                f"{_OPPORTUNITY}{one.id}",
                first_of(one.title, one.description) or self.tr("Without words yet"),
                note=self.tr("An opportunity without a proposition yet: Enter drafts one"),
                muted=True,
            )
            for one in open_ones[:MOST_WAITING]
        ]

    def begin(self, key: str) -> None:
        """Draft a proposition from that opportunity."""
        from aiworkshop.facilitation.propositions import DraftProposition

        if key.startswith(_OPPORTUNITY):
            command = DraftProposition(self.workshop_id, key.removeprefix(_OPPORTUNITY))
            self.desk.run(command, lambda done: self.show_record(str(done.value)), context=self)

    def start_team(self) -> None:
        """A team for the proposition with the focus, and on to Destiny."""
        from aiworkshop.facilitation.teams import StartInitiative

        key = self.list.current_id()
        if self.record(key) is None:
            return
        self.flush()

        def started(outcome: Outcome) -> None:
            self.context.go("destiny", self.workshop_id, f"initiatives/{outcome.value}")

        self.desk.run(StartInitiative(self.workshop_id, key), started, context=self)

    def finalise(self) -> None:
        """The words as they stand are agreed on."""
        from aiworkshop.facilitation.propositions import FinaliseProposition

        self._run_on_shown(FinaliseProposition)

    def _begin_critique(self) -> None:
        from aiworkshop.facilitation.propositions import BeginCritique

        self._run_on_shown(BeginCritique)
        self.critique.lists["love"].entry.setFocus()

    def _reopen(self) -> None:
        from aiworkshop.facilitation.propositions import ReopenProposition

        self._run_on_shown(ReopenProposition)
        if self.words is not None:
            self.words.setFocus()

    def _run_on_shown(self, command: "Callable[[str, str], Command]") -> None:
        """Commit what is being typed first: it is what was agreed on."""
        if self.details is not None and self.details.record_id:
            self.details.flush()
            self.desk.run(command(self.workshop_id, self.details.record_id), context=self)

    def show_around(self, record: Proposition) -> None:
        """Its stage, its draft, the critique, and the questions that go with its words."""
        self.stage.show_stage(record)
        self.draft.show_draft(record)
        self.critique.show_critique(record.id, self._said(record), self.groups())
        if self.words is not None:
            self.words.setReadOnly(record.state == "final")
            self.criteria.look_at(self.words.value())

    def list_name(self) -> str:
        """Name of the list."""
        return self.tr("Propositions")

    def one_name(self) -> str:
        """Head of the details."""
        return self.tr("Provocative proposition")

    def count_words(self, count: int) -> str:
        """So many propositions."""
        return self.tr("%n proposition(s)", "", count)

    def placeholder(self) -> str:
        """What to type."""
        return self.tr("As if it were already true; Enter saves…")

    def empty_words(self) -> str:
        """What to do first."""
        return self.tr(
            "No proposition yet: say what should be as if it were already so, press Enter."
        )

    def _said(self, record: Proposition) -> list[Critique]:
        return [one for one in self.of_kind("critique") if one.proposition_id == record.id]

    def _enlarge(self) -> None:
        """The words themselves are what the room reads."""
        if self.words is not None:
            font = self.theme.font("body")
            font.setPointSizeF(BIG_POINTS * self.theme.scale)
            self.words.setFont(font)
            self.words.updateGeometry()
