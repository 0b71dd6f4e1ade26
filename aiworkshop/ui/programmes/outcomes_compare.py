"""Two readings of how a town is seen, beside each other: what grew, what faded, what is new."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.method.image_words import ImageComparison, Shift, share
from aiworkshop.readmodels.outcomes import compare_readings
from aiworkshop.readmodels.records import ImageReading, ImageWord
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.record_words import one_line
from aiworkshop.ui.programmes.outcomes_bars import Bar, Bars
from aiworkshop.ui.widgets.fields import ComboField, slim
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.value_fields import show_date
from aiworkshop.ui.widgets.words import Speaking

MOST_WORDS = 12


class ReadingComparison(Speaking, QWidget):
    """Hidden while there is nothing to compare with."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.setObjectName("reading-comparison")
        self._reading: ImageReading | None = None
        self._readings: Sequence[ImageReading] = ()
        self._words: Sequence[ImageWord] = ()
        self.found = ImageComparison()
        space = context.theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, space(8), 0, 0)
        column.setSpacing(space(6))
        self.heading = Label(lambda: self.tr("What changed since then"), "strong")
        column.addWidget(self.heading)
        self.other = slim(ComboField())
        self.other.setObjectName("compared-with")
        self.other.committed.connect(lambda _: self._compare())
        self.wording(lambda: self.other.setAccessibleName(self.tr("Compared with")))
        column.addWidget(self.other)
        self.parts: dict[str, tuple[Label, Bars]] = {}
        for name, words in (
            ("new", lambda: self.tr("New")),
            ("grew", lambda: self.tr("Said more often")),
            ("faded", lambda: self.tr("Said less often")),
            ("gone", lambda: self.tr("Not said any more")),
            ("steady", lambda: self.tr("As before")),
        ):
            label, bars = Label(words, "muted"), Bars(context.theme)
            bars.setObjectName(f"bars-{name}")
            column.addWidget(label)
            column.addWidget(bars)
            self.parts[name] = (label, bars)
        self.key = Label(lambda: self._key_words(), "small", wraps=True)
        column.addWidget(self.key)
        self.hide()

    def show_reading(
        self,
        reading: ImageReading,
        readings: Sequence[ImageReading],
        words: Sequence[ImageWord],
    ) -> None:
        """Compare with the one before, or with what was chosen for this reading."""
        again = self._reading is not None and self._reading.id == reading.id
        self._reading, self._words = reading, words
        self._readings = [one for one in readings if one.id != reading.id]
        known = {one.id for one in self._readings}
        chosen = str(self.other.value() or "") if again else ""
        earlier = [one for one in self._readings if one.date < reading.date]
        before = max(earlier, key=lambda one: one.date, default=None)
        if chosen not in known:
            chosen = before.id if before else next(iter(known), "")
        self.other.set_options([(one.id, self._option(one)) for one in self._readings])
        self.other.set_value(chosen)
        self._compare()

    def _compare(self) -> None:
        other = next((one for one in self._readings if one.id == self.other.value()), None)
        reading = self._reading
        self.setVisible(other is not None and self.parentWidget() is not None)
        if other is None or reading is None:
            return
        earlier, later = sorted((other, reading), key=lambda one: one.date)
        self.found = compare_readings(earlier, later, self._words)
        shown = {
            name: [self._bar(one) for one in getattr(self.found, name)[:MOST_WORDS]]
            for name in self.parts
        }
        every = [bar for several in shown.values() for bar in several]
        for name, (label, bars) in self.parts.items():
            label.setVisible(bool(shown[name]))
            bars.show_bars(shown[name], every)
        self.key.setVisible(bool(self.found.all))
        self.key.retranslate()

    def _bar(self, shift: Shift) -> Bar:
        before = share(shift.before, self.found.before_of)
        after = share(shift.after, self.found.after_of)
        words = f"\u2066{before}% → {after}%\u2069"
        return Bar(Text(shift.word), ((before, "empty"), (after, "full")), words, apart=True)

    def _option(self, reading: ImageReading) -> str:
        parts = [show_date(reading.date), one_line(reading.audience)]
        return " · ".join(part for part in parts if part) or self.tr("Without words yet")

    def _key_words(self) -> str:
        of = (
            self.tr("Percent of those who answered.")
            if self.found.by_people
            else self.tr("Percent of all words: how many answered is not noted both times.")
        )
        return self.tr("Empty bar: before. Full bar: after.") + " " + of
