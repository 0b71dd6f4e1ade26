"""The Opportunities tab: what of the dreams is worth working on."""

from dataclasses import replace

from PySide6.QtCore import Qt

from aiworkshop.base.text import Text
from aiworkshop.readmodels.changes import ChangeSet, Outcome
from aiworkshop.readmodels.records import Dream, Opportunity, SignUp
from aiworkshop.readmodels.voting import VoteState, vote_states
from aiworkshop.ui.actions import Shortcut
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.dream.opportunity_map import OpportunityMap
from aiworkshop.ui.phases.dream.sign_ups import SignUps
from aiworkshop.ui.phases.origin_choice import OriginChoice
from aiworkshop.ui.phases.record_board import RecordBoard
from aiworkshop.ui.phases.record_details import RecordDetails
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.phases.record_words import first_of, one_line
from aiworkshop.ui.voting.counted_field import leave_to_rounds
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.fields import NumberField


class OpportunitiesTab(RecordBoard):
    """As they were entered; dots are shown and decide nothing."""

    record_class = Opportunity
    phase = "dream"
    also_reads = ("dream", "theme", "origin_link", "sign_up", "participant", "vote_round")
    has_trail = True

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.map = OpportunityMap(context, (self.bar, self.beside))
        self.body.insertWidget(0, self.map)
        self.body.addWidget(self.map.area, 1)
        self.draft_keys = Shortcut(
            self, "Ctrl+E", self.draft, lambda: self.tr("Draft a proposition from this")
        )

    def refresh(self, changes: ChangeSet | None) -> None:
        """The map, too."""
        super().refresh(changes)
        self.map.refresh(changes)

    def card(self, record: Opportunity) -> Card:
        """Title, below it the sentence; dots at the end."""
        dots = self.shown(record).dots
        signed = len(self._signed(record))
        return Card(
            record.id,
            first_of(record.title, record.description) or self.tr("Without words yet"),
            chips=(self.tr("%n signed up", "", signed),) if signed else (),
            note=one_line(record.description if record.title else Text()),
            trailing=self.tr("%n dot(s)", "", dots) if dots is not None else "",
        )

    def shown(self, record: Opportunity) -> Opportunity:
        """Without dots while they are being placed."""
        return replace(record, dots=None) if self._vote(record) == "open" else record

    def build_form(self, form: RecordForm) -> None:
        """As on the opportunity map."""
        form.area("title", lines=1)
        form.area("description", lines=2)
        form.area("who_benefits", lines=1)
        form.add("dots", form.label("dots"), NumberField(0, 999_999))

    def build_below(self, details: RecordDetails) -> None:
        """Who signs up, what grows from it, the dreams and themes that it comes from."""
        self.sign_ups = SignUps(self.context)
        self.sign_ups.comes_after = details.form.fields["group_id"]
        self.draft_button = Button(
            lambda: self.tr("Draft a proposition from this"),
            icon="drafting-compass",
            theme=self.theme,
        )
        self.draft_button.setObjectName("draft-proposition")
        self.draft_button.clicked.connect(self.draft)
        self.dreams = OriginChoice(
            self.context,
            "dream",
            lambda: self.tr("Comes from these dreams"),
            lambda: self.tr("Dreams written down under Visions can be ticked here."),
        )
        self.themes = OriginChoice(
            self.context,
            "theme",
            lambda: self.tr("Builds on these themes"),
            lambda: self.tr("Themes that the room names in Discovery can be ticked here."),
        )
        details.below.addWidget(self.sign_ups)
        details.below.addWidget(self.draft_button, 0, Qt.AlignmentFlag.AlignLeading)
        details.below.addWidget(self.dreams)
        details.below.addWidget(self.themes)

    def show_around(self, record: Opportunity) -> None:
        """Its people, dreams and themes; dots of a round are not typed."""
        if self.details is not None:
            leave_to_rounds(self.details.form.fields["dots"], self._vote(record))
        people = self.of_kind("participant")
        self.sign_ups.show_sign_ups(record.id, self._signed(record), people)
        themes = [(theme.id, theme.title) for theme in self.of_kind("theme")]
        self.themes.show_record(record, themes, self.of_kind("origin_link"))
        dreams = [(dream.id, self._dream_words(dream)) for dream in self.of_kind("dream")]
        self.dreams.show_record(record, dreams, self.of_kind("origin_link"))

    def draft(self) -> None:
        """A proposition from the opportunity with the focus, and on to Design."""
        from aiworkshop.facilitation.propositions import DraftProposition

        key = self.list.current_id()
        if self.record(key) is None:
            return

        self.flush()

        def drafted(outcome: Outcome) -> None:
            self.context.go("design", self.workshop_id, f"propositions/{outcome.value}")

        self.desk.run(DraftProposition(self.workshop_id, key), drafted, context=self)

    def list_name(self) -> str:
        """Name of the list."""
        return self.tr("Opportunities")

    def one_name(self) -> str:
        """Head of the details."""
        return self.tr("Opportunity")

    def count_words(self, count: int) -> str:
        """So many opportunities."""
        return self.tr("%n opportunity(ies)", "", count)

    def placeholder(self) -> str:
        """What to type."""
        return self.tr("Where strength and dream meet; Enter saves…")

    def empty_words(self) -> str:
        """What to do first."""
        return self.tr("No opportunity yet: type what the dreams invite you to do, press Enter.")

    def _signed(self, record: Opportunity) -> list[SignUp]:
        return [one for one in self.of_kind("sign_up") if one.opportunity_id == record.id]

    def _vote(self, record: Opportunity) -> VoteState:
        return vote_states(self.of_kind("vote_round")).get(record.id, "")

    def _dream_words(self, dream: Dream) -> Text | str:
        return first_of(dream.headline, dream.vision) or self.tr("Without words yet")
