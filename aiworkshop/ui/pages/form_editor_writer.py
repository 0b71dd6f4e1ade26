"""Writes what is typed into a funder's form, a place at a time, with a draft while it is typed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.define.drafting import DraftKeeper
from aiworkshop.ui.widgets.fields import TextArea, TextField
from aiworkshop.ui.widgets.refused import tell_kept

if TYPE_CHECKING:
    from aiworkshop.facilitation.reports.writing import WriteReportText
    from aiworkshop.readmodels.workshop_contents import WorkshopContents


@dataclass(frozen=True, slots=True)
class ValueField:
    """A field of what is no text: how its value is stored, and shown again."""

    field: Any
    stored: Callable[[Any], str]
    shown: Callable[[str], Any]


class FormWriter(QObject):
    """Knows what is stored at the places of one form, and the fields in which it is typed."""

    typed = Signal()
    """Words changed that are not written yet."""

    def __init__(self, context: PageContext, form: str, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.form = form
        self._drafts = DraftKeeper(context)
        self._texts: dict[str, Text] = {}
        self._values: dict[str, str] = {}
        self._words: dict[str, TextField | TextArea] = {}
        self._value_fields: dict[str, ValueField] = {}
        self._on_their_way: dict[str, WriteReportText] = {}
        """What was read before may not know them."""
        self._stored: set[str] = set()
        """Of these, the places that the next reading knows."""

    def know(self, contents: "WorkshopContents") -> None:
        """This is stored now; fields show it, except where something else is being typed."""
        for place in self._stored:
            self._on_their_way.pop(place, None)
        self._stored.clear()
        own = [each for each in contents.report_text if each.form == self.form]
        self._texts = {each.place: each.words for each in own}
        self._values = {each.place: each.value for each in own}
        for place, field in self._words.items():
            self._show_words(place, field)
        for place, bound in self._value_fields.items():
            self._show_value(place, bound)

    def words(self, place: str) -> Text:
        """The words that stand at a place, on their way or stored."""
        writing = self._on_their_way.get(place)
        if writing is not None and writing.words is not None:
            return writing.words
        return self._texts.get(place, EMPTY_TEXT)

    def value(self, place: str) -> str:
        """The value at a place, on its way or stored."""
        writing = self._on_their_way.get(place)
        if writing is not None and writing.value is not None:
            return writing.value
        return self._values.get(place, "")

    def being_typed(self) -> dict[str, Text]:
        """Words that are not stored yet, by place."""
        waiting = {
            place: each.words
            for place, each in self._on_their_way.items()
            if each.words is not None
        }
        typed = {place: one.value() for place, one in self._words.items() if one.pending()}
        return {**waiting, **typed}

    def bind_words(self, place: str, field: TextField | TextArea) -> None:
        """Have a field of words write itself; words of an earlier run come back into it."""
        self._words[place] = field
        field.textChanged.connect(self._typed)
        field.draft_changed.connect(
            lambda words: self._drafts.keep(self._draft(place), words, pending=field.pending())
        )
        field.committed.connect(lambda words: self.write_words(place, words))
        self._show_words(place, field)
        kept = self._context.desk.drafts.take_up(self._context.workshop_id, self._draft(place))
        if kept and kept != field.words():
            self._drafts.know(self._draft(place))
            field.put(kept)
            field.typed()

    def bind_value(self, place: str, bound: ValueField) -> None:
        """Have a field of what is no text write itself."""
        self._value_fields[place] = bound
        bound.field.committed.connect(lambda value: self.write_value(place, bound.stored(value)))
        self._show_value(place, bound)

    def release(self, start: str) -> None:
        """The fields whose places begin so are gone."""
        for fields in (self._words, self._value_fields):
            for place in [each for each in fields if each.startswith(start)]:
                del fields[place]

    def places(self, start: str) -> list[str]:
        """The places with something stored that begin so."""
        return [each for each in {**self._texts, **self._values} if each.startswith(start)]

    def write_words(self, place: str, words: Text) -> None:
        """Store words."""
        from aiworkshop.facilitation.reports.writing import WriteReportText

        field = self._words.get(place)
        command = WriteReportText(self._context.workshop_id, self.form, place, words)

        def refused() -> None:
            if field is not None and self._words.get(place) is field:
                # They stay in their field and count as unsaved.
                field.mark_stored(self.words(place))
                return
            self._context.desk.drafts.save(
                self._context.workshop_id, self._draft(place), words.text
            )
            tell_kept(self._context, words.text)

        self._run(place, command, refused, self._drafts.take(self._draft(place)))

    def write_value(self, place: str, value: str) -> None:
        """Store what is no text."""
        from aiworkshop.facilitation.reports.writing import WriteReportText

        bound = self._value_fields.get(place)
        command = WriteReportText(self._context.workshop_id, self.form, place, value=value)

        def refused() -> None:
            if bound is not None and self._value_fields.get(place) is bound:
                bound.field.set_value(bound.shown(self.value(place)))

        self._run(place, command, refused, None)

    def _run(
        self,
        place: str,
        command: "WriteReportText",
        refused: Callable[[], object],
        draft_place: str | None,
    ) -> None:
        self._on_their_way[place] = command
        self._stored.discard(place)

        def arrived(_: object) -> None:
            if self._on_their_way.get(place) is command:
                self._stored.add(place)

        def failed(error: Exception) -> None:
            if self._on_their_way.get(place) is command:
                del self._on_their_way[place]
            refused()
            self._context.desk.failed.emit(error)

        self._context.desk.run(
            command, arrived, failed=failed, draft_place=draft_place, context=self
        )

    def _show_words(self, place: str, field: TextField | TextArea) -> None:
        stored = self.words(place)
        if field.pending():
            field.mark_stored(stored)
        elif field.value() != stored:
            field.set_value(stored)

    def _show_value(self, place: str, bound: ValueField) -> None:
        stored = bound.shown(self.value(place))
        if bound.field.pending():
            bound.field.mark_stored(stored)
        else:
            bound.field.set_value(stored)

    def _typed(self) -> None:
        self.typed.emit()

    def _draft(self, place: str) -> str:
        return f"report_text/{self.form}/{place}"
