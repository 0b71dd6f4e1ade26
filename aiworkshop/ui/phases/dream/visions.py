"""The Visions tab: each table's image of the future."""

from collections.abc import Sequence

from aiworkshop.base.text import Text
from aiworkshop.readmodels.records import Dream
from aiworkshop.ui.phases.origin_choice import OriginChoice
from aiworkshop.ui.phases.record_board import RecordBoard
from aiworkshop.ui.phases.record_details import RecordDetails
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.phases.record_words import first_of, one_line
from aiworkshop.ui.projector.releasing import Releasing
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.fields import NumberField
from aiworkshop.ui.widgets.words import Words


class VisionsTab(RecordBoard):
    """Dreams: headline or vision first, the rest when there is time."""

    record_class = Dream
    phase = "dream"
    also_reads = ("theme", "origin_link")
    has_trail = True

    def kinds(self) -> Sequence[tuple[str, Words]]:
        """By which words a dream begins."""
        return [
            ("headline", lambda: self.tr("Headline of the future")),
            ("vision", lambda: self.tr("Vision")),
        ]

    def new_fields(self, words: Text, kind: str) -> dict[str, object]:
        """A dream with that headline or that vision."""
        return {kind: words}

    def card(self, record: Dream) -> Card:
        """Headline, below it the vision; the year at the end."""
        title = first_of(record.headline, record.vision, record.see, record.say)
        rest = first_of(record.vision if record.headline else Text(), record.lead_line)
        year = str(record.horizon_year or "")
        return Card(
            record.id,
            title or self.tr("Without words yet"),
            note=one_line(rest),
            trailing=year,
            released=record.released,
        )

    def _connect(self) -> None:
        super()._connect()
        self.releasing = Releasing(self, "dream", self.list)

    def build_form(self, form: RecordForm) -> None:
        """As on the dream sheet."""
        form.area("headline", lines=1)
        form.area("lead_line", lines=1)
        form.area("vision", lines=3)
        for name in ("see", "hear", "say"):
            form.area(name, lines=1)
        form.line("presentation")
        form.add("horizon_year", form.label("horizon_year"), NumberField(1900, 2200))

    def build_below(self, details: RecordDetails) -> None:
        """The themes that it grows from."""
        self.themes = OriginChoice(
            self.context,
            "theme",
            lambda: self.tr("Grows from these themes"),
            lambda: self.tr("Themes that the room names in Discovery can be ticked here."),
        )
        details.below.addWidget(self.themes)

    def show_around(self, record: Dream) -> None:
        """Its themes."""
        themes = [(theme.id, theme.title) for theme in self.of_kind("theme")]
        self.themes.show_record(record, themes, self.of_kind("origin_link"))

    def list_name(self) -> str:
        """Name of the list."""
        return self.tr("Dreams")

    def one_name(self) -> str:
        """Head of the details."""
        return self.tr("Dream")

    def count_words(self, count: int) -> str:
        """So many dreams."""
        return self.tr("%n dream(s)", "", count)

    def placeholder(self) -> str:
        """By kind."""
        if hasattr(self, "bar") and self.bar.kind() == "vision":
            return self.tr("What is there, as if it were today? Enter saves…")
        return self.tr("The front page on that morning; Enter saves…")

    def empty_words(self) -> str:
        """What to do first."""
        return self.tr("No dream yet: choose the table, type its headline, press Enter.")
