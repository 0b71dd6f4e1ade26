"""How a town is seen over time: readings of what word comes to mind."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QSizePolicy, QWidget

from aiworkshop.base.text import Text
from aiworkshop.method.programmes import IMAGE_TONES
from aiworkshop.readmodels.edit_conflict import BothValues
from aiworkshop.readmodels.records import ImageReading, ImageWord
from aiworkshop.ui.dialogs.asking_which import ask_which
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.phases.quick_list import QuickList, QuickRow
from aiworkshop.ui.phases.record_details import RecordDetails
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.phases.record_words import first_of, one_line
from aiworkshop.ui.programmes.outcomes_board import ScopedBoard, today
from aiworkshop.ui.programmes.outcomes_compare import ReadingComparison
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.fields import ComboField, NumberField, TextField, slim
from aiworkshop.ui.widgets.value_fields import show_date
from aiworkshop.ui.widgets.words import Speaking, listed

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command

MOST_COUNT = 1_000_000
SHOWN_WORDS = 5


class ImageBoard(ScopedBoard):
    """Readings, the latest first; each with its words, beside an earlier one."""

    record_class = ImageReading
    also_reads = ("image_word",)
    form_columns = 2

    @property
    def records(self) -> tuple[ImageReading, ...]:
        """The latest first."""
        return tuple(sorted(super().records, key=lambda one: one.date, reverse=True))

    def first_field(self) -> str:
        """A reading is of somebody."""
        return "audience"

    def new_fields(self, words: Text, kind: str) -> dict[str, object]:
        """Asked today, with the usual question."""
        asked = Text(self.naming.hint("image_reading", "asked"))
        fields = super().new_fields(words, kind)
        return {**fields, "date": today(self.context), "asked": asked}

    def card(self, record: ImageReading) -> Card:
        """Day and audience; below them the words said most."""
        words = self._words(record)
        said = sorted(words, key=lambda one: -(1 if one.count is None else one.count))
        most = [str(one.word) for one in said[:SHOWN_WORDS]]
        chips = []
        if record.respondents is not None:
            chips.append(self.tr("%n answer(s)", "", record.respondents))
        return Card(
            record.id,
            first_of(record.audience, record.asked) or self.tr("Without words yet"),
            chips=tuple(chips),
            note=listed(most) or one_line(record.asked),
            trailing=show_date(record.date) if record.date else "",
        )

    def build_form(self, form: RecordForm) -> None:
        """When, whom, what, how many."""
        form.line("audience")
        form.line("asked")
        form.date("date")
        form.add("respondents", form.label("respondents"), NumberField(0, MOST_COUNT))
        form.area("notes", lines=1)

    def build_below(self, details: RecordDetails) -> None:
        """The words, and what changed since another reading."""
        self.words = ImageWords(self.context, self.naming)
        self.words.comes_after = details.form.fields["notes"]
        details.below.addWidget(self.words)
        self.comparison = ReadingComparison(self.context)
        details.below.addWidget(self.comparison)

    def show_around(self, record: ImageReading) -> None:
        """Its words, and the readings it can stand beside."""
        self.words.show_items(record.id, self._words(record))
        self.comparison.show_reading(record, self.records, self.of_kind("image_word"))

    def list_name(self) -> str:
        """Name of the list."""
        return self.tr("How the town is seen")

    def one_name(self) -> str:
        """Head of the details."""
        return self.tr("Reading")

    def count_words(self, count: int) -> str:
        """So many readings."""
        return self.tr("%n reading(s)", "", count)

    def placeholder(self) -> str:
        """What to type."""
        return self.tr("Who was asked today? Enter begins a reading…")

    def empty_words(self) -> str:
        """What to do first."""
        return self.tr(
            "Nobody was asked yet: type who was asked for a word that comes to mind, press Enter."
        )

    def _words(self, reading: ImageReading) -> Sequence[ImageWord]:
        return [one for one in self.of_kind("image_word") if one.image_reading_id == reading.id]


class ImageWords(QuickList):
    """The words of a reading; a whole line of them is taken at once."""

    def __init__(self, context: PageContext, naming: Naming) -> None:
        def make(reading: str, words: Text) -> "Command":
            from aiworkshop.facilitation.town_image import AddImageWords

            return AddImageWords(reading, words.text)

        super().__init__(
            context,
            heading=lambda: self.tr("Words that came to mind"),
            placeholder=lambda: self.tr("Words with how often: young 5, sea 3, far; Enter adds…"),
            owner_kind="image_reading",
            place="words",
            make=make,
            make_row=lambda: ImageWordRow(context, naming),
        )


class ImageWordRow(Speaking, QuickRow):
    """A word, how often, how it sounds."""

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__(context)
        self._naming = naming
        self._began: dict[str, object] = {}
        """What stood in a field when its author began."""
        self.word = TextField()
        self.word.setObjectName("field-word")
        self.count = NumberField(0, MOST_COUNT)
        self.count.setObjectName("field-count")
        self.count.setMaximumWidth(context.theme.space(64))
        names = [
            (one.id, lambda key=one.id: naming.name("image_tones", key)) for one in IMAGE_TONES
        ]
        none = ("", lambda: self.tr("Tone?"))
        self.tone = slim(ComboField([none, *names]))
        self.tone.setObjectName("field-tone")
        self.word.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for name, field in (("word", self.word), ("count", self.count), ("tone", self.tone)):
            field.committed.connect(lambda value, name=name: self._change(name, value))
            self.row.addWidget(field, 1 if name == "word" else 0)
            self.wording(partial(self._name, field, name))

    def show_item(self, record: ImageWord) -> None:
        """Show it; what is being typed stays."""
        for name, field in (("word", self.word), ("count", self.count), ("tone", self.tone)):
            stored = getattr(record, name)
            if field.pending():
                field.mark_stored(stored)
                continue
            self._began[name] = stored
            if field.value() != stored:
                field.set_value(stored)
        words = record.word
        self.remove.set_words(lambda: self.tr("Remove {name}").format(name=words))

    def title(self) -> Text | str:
        """The word."""
        return self.word.value()

    def _name(self, field: QWidget, name: str) -> None:
        field.setAccessibleName(self._naming.label("image_word", name))

    def _change(self, name: str, value: object) -> None:
        from aiworkshop.facilitation.records import ChangeRecord

        field: Any = getattr(self, name)
        key, began = self.record_id, self._began.get(name)
        self._began[name] = value

        def decided(both: BothValues, chosen: Any) -> None:
            if self.record_id == key:
                self._began[name] = both.theirs
                field.set_value(chosen)
                if chosen != both.theirs:
                    self._change(name, chosen)

        def refused(error: Exception) -> None:
            if self.record_id != key:
                self.context.desk.failed.emit(error)
                return
            self._began[name] = began
            field.mark_stored(began)
            ask_which(self.context, field, error, name, decided)

        fields, seen = {name: value}, {name: began}
        command = ChangeRecord(self.context.workshop_id, "image_word", key, fields, seen)
        self.context.desk.run(command, failed=refused, context=self)
