"""The Visions tab: each table's image of the future."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from aiworkshop.base.text import Text
from aiworkshop.readmodels.changes import Outcome
from aiworkshop.readmodels.records import Dream, Group
from aiworkshop.ui.actions import Shortcut
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.origin_choice import OriginChoice
from aiworkshop.ui.phases.record_board import RecordBoard
from aiworkshop.ui.phases.record_details import RecordDetails
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.phases.record_words import first_of, one_line
from aiworkshop.ui.projector.releasing import Releasing
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.fields import NumberField
from aiworkshop.ui.widgets.words import Words

YEARS_AHEAD = 10
"""“It is ten years on and it worked”: from where the dream looks back."""
_TABLE = "table/"


class VisionsTab(RecordBoard):
    """Dreams: headline or vision first, the rest when there is time."""

    record_class = Dream
    phase = "dream"
    also_reads = ("theme", "origin_link")
    has_trail = True

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.draw_keys = Shortcut(
            self, "Ctrl+E", self.draw, lambda: self.tr("Draw an opportunity from this")
        )

    def kinds(self) -> Sequence[tuple[str, Words]]:
        """By which words a dream begins."""
        return [
            ("headline", lambda: self.tr("Headline of the future")),
            ("vision", lambda: self.tr("Vision")),
        ]

    def new_fields(self, words: Text, kind: str) -> dict[str, object]:
        """A dream with that headline or that vision."""
        return {kind: words, "horizon_year": self._horizon_year()}

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
        self.draw_button = Button(
            lambda: self.tr("Draw an opportunity from this"), icon="sparkles", theme=self.theme
        )
        self.draw_button.setObjectName("draw-opportunity")
        self.draw_button.clicked.connect(self.draw)
        details.below.addWidget(self.draw_button, 0, Qt.AlignmentFlag.AlignLeading)
        details.below.addWidget(self.themes)

    def show_around(self, record: Dream) -> None:
        """Its themes."""
        themes = [(theme.id, theme.title) for theme in self.of_kind("theme")]
        self.themes.show_record(record, themes, self.of_kind("origin_link"))

    def waiting(self, group_id: str | None) -> Sequence[Card]:
        """The tables that have not told theirs yet."""
        told = {one.group_id for one in self.records}
        return [
            Card(
                f"{_TABLE}{group.id}",
                table_words(group, self.tr("Table {number}")),
                note=self.tr("No dream yet: Enter begins"),
                lead=str(group.number or ""),
                muted=True,
            )
            for group in sorted(self.groups(), key=lambda one: one.number or 0)
            if group.id not in told and group_id in (None, group.id)
        ]

    def begin(self, key: str) -> None:
        """Type that table's dream."""
        if key.startswith(_TABLE):
            self.bar.choose_group(key.removeprefix(_TABLE))
            self.bar.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def draw(self) -> None:
        """An opportunity that comes from the dream with the focus, without words yet."""
        from aiworkshop.facilitation.records import AddRecord

        dream = self.record(self.list.current_id())
        if dream is None:
            return

        self.flush()

        def drawn(outcome: Outcome) -> None:
            self.context.go("dream", self.workshop_id, f"opportunities/{outcome.value}")

        command = AddRecord(
            self.workshop_id,
            "opportunity",
            {"group_id": dream.group_id},
            (("dream", dream.id),),
        )
        self.desk.run(command, drawn, context=self)

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

    def _horizon_year(self) -> int | None:
        held = self.contents.workshop.date[:4] if self.contents is not None else ""
        return int(held) + YEARS_AHEAD if held.isdigit() else None


def table_words(group: Group, pattern: str) -> str:
    """A table's number and name."""
    number = pattern.format(number=group.number)
    return f"{number} · {group.name}" if group.name else number
