"""Title, topic and the like in the other languages of the workshop, as translations."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.readmodels.records import Translation, Workshop
from aiworkshop.ui.i18n import describe_language
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.define.drafting import DraftKeeper
from aiworkshop.ui.widgets.fields import TagPicker, TextField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, Words, spoken

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command

STATUS = "checked"


class OtherLanguages(Speaking, QWidget):
    """One language at a time; in each empty field stands what is to be translated."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._drafts = DraftKeeper(context)
        self._workshop: Workshop | None = None
        self._translations: Sequence[Translation] = ()
        self._language = ""
        self._began: dict[str, Text] = {}
        """What stood in a field when its author began."""
        self.picker = TagPicker([], multiple=False)
        self.picker.setObjectName("other-language")
        self.picker.committed.connect(self._choose)
        self.fields: dict[str, TextField] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(context.theme.space(16))
        grid.setVerticalSpacing(context.theme.space(8))
        labels: dict[str, Words] = {
            "title": lambda: self.tr("Title"),
            "topic": lambda: self.tr("Topic"),
            "municipality": lambda: self.tr("Municipality"),
            "venue": lambda: self.tr("Venue"),
            "organisers": lambda: self.tr("Organisers"),
            "sponsor": lambda: self.tr("Sponsor"),
        }
        for place, (name, words) in enumerate(labels.items()):
            grid.addLayout(self._cell(name, words), place // 2, place % 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space(8))
        layout.addWidget(self.picker)
        layout.addLayout(grid)

    @property
    def has_languages(self) -> bool:
        """Whether the workshop has a language besides that of its title."""
        return bool(self.picker.chips)

    def show_workshop(self, workshop: Workshop, translations: Iterable[Translation]) -> None:
        """Offer the workshop's languages and show the words in the chosen one."""
        self._workshop = workshop
        self._translations = tuple(translations)
        own = workshop.title.resolved_language()
        codes = [code for code in workshop.languages if code != own]
        if list(self.picker.chips) != codes:
            self.picker.set_options([(code, describe_language(code).name) for code in codes])
        if self._language not in codes:
            self._language = codes[0] if codes else ""
        self.picker.set_value([self._language] if self._language else [])
        for name, field in self.fields.items():
            stored = self._words(name)
            if field.hasFocus() and field.pending():
                field.mark_stored(stored)
            else:
                self._began[name] = stored
                if field.value() != stored:
                    field.set_value(stored)
            field.retranslate()

    def _cell(self, name: str, words: Words) -> QVBoxLayout:
        field = TextField(lambda: self._original(name))
        field.setObjectName(f"other-{name}")
        field.committed.connect(lambda value: self._commit(name, value))
        field.draft_changed.connect(
            lambda value: self._drafts.keep(self._place(name), value, pending=field.pending())
        )
        self.wording(lambda: field.setAccessibleName(spoken(words)))
        self.fields[name] = field
        label = Label(words, "small")
        label.setBuddy(field)
        cell = QVBoxLayout()
        cell.setSpacing(self._context.theme.space(4))
        cell.addWidget(label)
        cell.addWidget(field)
        return cell

    def _choose(self, chosen: list[str]) -> None:
        for field in self.fields.values():
            field.flush()
        self._language = chosen[0] if chosen else self._language
        if self._workshop is not None:
            self.show_workshop(self._workshop, self._translations)

    def _original(self, name: str) -> str:
        return str(getattr(self._workshop, name)) if self._workshop is not None else ""

    def _known(self, name: str) -> Translation | None:
        for translation in self._translations:
            if translation.field == name and translation.words.language == self._language:
                return translation
        return None

    def _words(self, name: str) -> Text:
        known = self._known(name)
        return known.words if known is not None else Text("", self._language)

    def _place(self, name: str) -> str:
        return f"workshop/{self._context.workshop_id}/{name}/{self._language}"

    def _commit(self, name: str, words: Text) -> None:
        if not self._language:
            return
        field = self.fields[name]
        stored = self._words(name)
        began = self._began.pop(name, stored)

        def refused(error: Exception) -> None:
            field.mark_stored(stored)
            self._context.desk.failed.emit(error)

        command = self._command(name, Text(words.text, self._language, words.direction), began)
        place = self._drafts.take(self._place(name))
        if command is not None:
            self._context.desk.run(command, failed=refused, draft_place=place, context=self)

    def _command(self, name: str, words: Text, began: Text) -> "Command | None":
        from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords

        workshop_id = self._context.workshop_id
        known = self._known(name)
        if known is not None and not words:
            return DeleteRecords(workshop_id, (("translation", known.id),))
        if known is not None:
            return ChangeRecord(
                workshop_id, "translation", known.id, {"words": words}, {"words": began}
            )
        if not words:
            return None
        fields = {"record_kind": "workshop", "record_id": workshop_id, "field": name}
        added = {**fields, "words": words, "status": STATUS}
        return AddRecord(workshop_id, "translation", added)
