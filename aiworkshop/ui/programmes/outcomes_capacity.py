"""What a town can do, as numbers: how it was before, how it is now, where it is to go."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from aiworkshop.base.text import Text
from aiworkshop.method.capacity import Progress, show_hundredths
from aiworkshop.readmodels.outcomes import IndicatorProgress, indicator_progress
from aiworkshop.readmodels.records import CapacityIndicator
from aiworkshop.ui.phases.record_details import RecordDetails
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.phases.record_words import first_of, one_line
from aiworkshop.ui.programmes.outcomes_board import FormRows, ScopedBoard, today
from aiworkshop.ui.programmes.outcomes_line import ReadingLine
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.fields import CheckField, HundredthsField
from aiworkshop.ui.widgets.label import Label

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command


class CapacityBoard(ScopedBoard):
    """Indicators with their readings. They belong to the town, not to one channel."""

    record_class = CapacityIndicator
    also_reads = ("capacity_reading",)
    form_columns = 2

    def card(self, record: CapacityIndicator) -> Card:
        """Title, before and now; below them the unit and whether it goes the right way."""
        found = self._progress(record).progress
        return Card(
            record.id,
            first_of(record.title, record.meaning) or self.tr("Without words yet"),
            chips=tuple(self._chips(found)),
            note=" · ".join(
                part for part in (one_line(record.unit), one_line(record.meaning)) if part
            ),
            trailing=_way(found),
        )

    def build_form(self, form: RecordForm) -> None:
        """What is counted, where it is to go, and which way is better."""
        form.area("title", lines=1)
        form.area("meaning", lines=1)
        form.line("unit", wide=False)
        form.add("target_hundredths", form.label("target_hundredths"), HundredthsField())
        form.check("lower_is_better", lambda: self.tr("Less is better, such as days of waiting"))

    def build_below(self, details: RecordDetails) -> None:
        """The readings, as a line and as numbers."""

        def make(indicator: str, words: Text) -> "Command":
            from aiworkshop.facilitation.town_capacity import AddCapacityReading

            return AddCapacityReading(indicator, words.text, today(self.context))

        def build(form: RecordForm) -> None:
            form.add("value_hundredths", form.label("value_hundredths"), HundredthsField())
            form.date("date")
            form.line("notes", wide=False)
            words = lambda: self.tr("As it was before")  # noqa: E731
            form.add("baseline", lambda: self.tr("Baseline"), CheckField(words))

        self.difference = Label("", "strong", wraps=True)
        self.difference.setObjectName("capacity-difference")
        self.line = ReadingLine(self.theme)
        self.rows = FormRows(
            self.context,
            self.naming,
            heading=lambda: self.tr("Readings"),
            placeholder=lambda: self.tr("A number as of today; Enter adds…"),
            owner_kind="capacity_indicator",
            place="reading",
            make=make,
            build=build,
            section="capacity_reading",
        )
        self.rows.comes_after = details.form.fields["lower_is_better"]
        for widget in (self.difference, self.line, self.rows):
            details.below.addWidget(widget)

    def show_around(self, record: CapacityIndicator) -> None:
        """Its readings in the order of their days, and what they come to."""
        found = self._progress(record)
        self.rows.show_items(record.id, found.readings)
        self.line.show_readings(found, self._line_words(found))
        self.difference.set_words(lambda: self._difference_words(found.progress))
        self.difference.setVisible(found.progress.before is not None)

    def list_name(self) -> str:
        """Name of the list."""
        return self.tr("Capacity indicators")

    def one_name(self) -> str:
        """Head of the details."""
        return self.tr("Capacity indicator")

    def count_words(self, count: int) -> str:
        """So many indicators."""
        return self.tr("%n indicator(s)", "", count)

    def placeholder(self) -> str:
        """What to type."""
        return self.tr("What can the town do that can be counted? Enter saves…")

    def empty_words(self) -> str:
        """What to do first."""
        return self.tr(
            "No indicator yet: type what can be counted, press Enter, then how it is now."
        )

    def _progress(self, record: CapacityIndicator) -> IndicatorProgress:
        return indicator_progress(record, self.of_kind("capacity_reading"))

    def _chips(self, found: Progress) -> list[str]:
        chips = []
        if found.difference:
            sign = f"\u2066{show_hundredths(found.difference, signed=True)}\u2069"
            words = (
                self.tr("better {difference}") if found.better else self.tr("worse {difference}")
            )
            chips.append(words.format(difference=sign))
        if found.reached:
            chips.append(self.tr("target reached"))
        elif found.way is not None:
            chips.append(self.tr("{percent} % of the way").format(percent=found.way))
        return chips

    def _difference_words(self, found: Progress) -> str:
        if found.before is None:
            return ""
        if found.now is None:
            return self.tr("Before: {value}. Nothing was read since.").format(
                value=_island(found.before)
            )
        words = self.tr("Before: {before}, now: {now}").format(
            before=_island(found.before), now=_island(found.now)
        )
        return " · ".join([words, *self._chips(found)])

    def _line_words(self, found: IndicatorProgress) -> str:
        parts = [_way(found.progress)]
        if found.progress.target is not None:
            target = show_hundredths(found.progress.target)
            parts.append(self.tr("target {value}").format(value=target))
        return ", ".join(part for part in parts if part)


def _way(found: Progress) -> str:
    values: Sequence[int | None] = (found.before, found.now)
    known = [show_hundredths(value) for value in values if value is not None]
    return f"\u2066{' → '.join(known)}\u2069" if known else ""


def _island(value: int) -> str:
    return f"\u2066{show_hundredths(value)}\u2069"
