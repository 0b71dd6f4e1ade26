"""The Opportunities tab: what of the dreams is worth working on."""

from dataclasses import replace

from aiworkshop.base.text import Text
from aiworkshop.readmodels.records import Dream, Opportunity
from aiworkshop.readmodels.voting import VoteState, vote_states
from aiworkshop.ui.phases.origin_choice import OriginChoice
from aiworkshop.ui.phases.record_board import RecordBoard
from aiworkshop.ui.phases.record_details import RecordDetails
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.phases.record_words import first_of, one_line
from aiworkshop.ui.voting.counted_field import leave_to_rounds
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.fields import NumberField


class OpportunitiesTab(RecordBoard):
    """As they were entered; dots are shown and decide nothing."""

    record_class = Opportunity
    phase = "dream"
    also_reads = ("dream", "origin_link", "vote_round")
    has_trail = True

    def card(self, record: Opportunity) -> Card:
        """Title, below it the sentence; dots at the end."""
        dots = self.shown(record).dots
        return Card(
            record.id,
            first_of(record.title, record.description) or self.tr("Without words yet"),
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
        """The dreams that it comes from."""
        self.dreams = OriginChoice(
            self.context,
            "dream",
            lambda: self.tr("Comes from these dreams"),
            lambda: self.tr("Dreams written down under Visions can be ticked here."),
        )
        details.below.addWidget(self.dreams)

    def show_around(self, record: Opportunity) -> None:
        """Its dreams; dots of a round are not typed."""
        if self.details is not None:
            leave_to_rounds(self.details.form.fields["dots"], self._vote(record))
        dreams = [(dream.id, self._dream_words(dream)) for dream in self.of_kind("dream")]
        self.dreams.show_record(record, dreams, self.of_kind("origin_link"))

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

    def _vote(self, record: Opportunity) -> VoteState:
        return vote_states(self.of_kind("vote_round")).get(record.id, "")

    def _dream_words(self, dream: Dream) -> Text | str:
        return first_of(dream.headline, dream.vision) or self.tr("Without words yet")
