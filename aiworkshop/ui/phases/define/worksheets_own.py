"""Questions that the facilitator adds at the end of a sheet, in each language of the workshop."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.readmodels.records import OwnField, Translation
from aiworkshop.ui.i18n import describe_language
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.define.drafting import DraftKeeper
from aiworkshop.ui.widgets.button import IconButton
from aiworkshop.ui.widgets.fields import NumberField, TextField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.refused import bring_back, give_back
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command

USUAL_LINES = 2
MOST_LINES = 60


class OwnQuestion(Speaking, QWidget):
    """One question: a line a language, the number of writing lines, a way to take it away."""

    delete_asked = Signal(str)

    def __init__(self, context: PageContext, drafts: DraftKeeper, languages: Sequence[str]) -> None:
        super().__init__()
        self._context = context
        self._drafts = drafts
        self._record: OwnField | None = None
        self._translations: dict[str, Translation] = {}
        self._began: dict[str, Text] = {}
        """What stood in a field when its author began."""
        self.fields: dict[str, TextField] = {}
        space = context.theme.space
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, space(8))
        grid.setHorizontalSpacing(space(8))
        grid.setVerticalSpacing(space(4))
        grid.setColumnStretch(1, 1)
        for row, code in enumerate(languages):
            self.fields[code] = field = TextField(self._original)
            field.committed.connect(partial(self._commit, code))
            field.draft_changed.connect(partial(self._keep_draft, code))
            name = Label(describe_language(code).name, "small")
            name.setBuddy(field)
            grid.addWidget(name, row, 0)
            grid.addWidget(field, row, 1, 1, 2)
        self.lines = NumberField(1, MOST_LINES)
        self.lines.setFixedWidth(space(52))
        self.lines.committed.connect(self._count)
        self.lines_name = Label(lambda: self.tr("Lines to write on"), "small")
        self.lines_name.setBuddy(self.lines)
        delete = IconButton(context.theme, "trash-2", lambda: self.tr("Delete this question"))
        delete.clicked.connect(self._delete)
        foot = QHBoxLayout()
        foot.addWidget(self.lines_name)
        foot.addWidget(self.lines)
        foot.addStretch(1)
        foot.addWidget(delete)
        grid.addLayout(foot, len(languages), 1, 1, 2)
        self.delete = delete
        self.wording(self._say)

    def show_question(self, record: OwnField, translations: Sequence[Translation]) -> None:
        """Show it; what is being typed stays."""
        self._record = record
        self._translations = {each.words.language: each for each in translations}
        for code, field in self.fields.items():
            stored = self._stored(code)
            field.setObjectName(f"own-{record.id}-{code}")
            if field.hasFocus() and field.pending():
                field.mark_stored(stored)
            else:
                self._began[code] = stored
                if field.value() != stored:
                    field.set_value(stored)
            field.retranslate()
        if not (self.lines.hasFocus() and self.lines.pending()):
            self.lines.set_value(record.lines or USUAL_LINES)

    def flush(self) -> None:
        """Commit what stands here."""
        for field in self.fields.values():
            field.flush()
        self.lines.flush()

    def _say(self) -> None:
        self.lines.setAccessibleName(self.tr("Lines to write on"))
        for code, field in self.fields.items():
            language = describe_language(code).name
            words = self.tr("Question in {language}").format(language=language)
            field.setAccessibleName(words)

    def _original(self) -> str:
        return self._record.label.text if self._record is not None else ""

    def _is_own(self, code: str) -> bool:
        return self._record is not None and self._record.label.resolved_language() == code

    def _stored(self, code: str) -> Text:
        if self._record is not None and self._is_own(code):
            return self._record.label
        known = self._translations.get(code)
        return known.words if known is not None else Text("", code)

    def _place(self, code: str) -> str:
        return f"own_field/{self._record.id if self._record else ''}/label/{code}"

    def _keep_draft(self, code: str, words: Text) -> None:
        self._drafts.keep(self._place(code), words, pending=self.fields[code].pending())

    def _commit(self, code: str, words: Text) -> None:
        stored, field = self._stored(code), self.fields[code]
        began = self._began.pop(code, stored)
        command = self._command(code, Text(words.text, code, words.direction), began)
        place = self._drafts.take(self._place(code))

        def refused(error: Exception) -> None:
            field.mark_stored(stored)
            self._context.desk.failed.emit(error)

        if command is None:
            field.set_value(stored)
            return
        self._context.desk.run(command, failed=refused, draft_place=place, context=self)

    def _command(self, code: str, words: Text, began: Text) -> "Command | None":
        from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords

        record, workshop_id = self._record, self._context.workshop_id
        if record is None:
            return None
        if self._is_own(code):
            # A question without words is deleted by its button, never by accident.
            seen = {"label": began}
            change = ChangeRecord(workshop_id, "own_field", record.id, {"label": words}, seen)
            return change if words else None
        known = self._translations.get(code)
        if known is not None and words:
            return ChangeRecord(
                workshop_id, "translation", known.id, {"words": words}, {"words": began}
            )
        if known is not None:
            return DeleteRecords(workshop_id, (("translation", known.id),))
        if not words:
            return None
        about = {"record_kind": "own_field", "record_id": record.id, "field": "label"}
        return AddRecord(workshop_id, "translation", {**about, "words": words, "status": "checked"})

    def _count(self, lines: int | None) -> None:
        from aiworkshop.facilitation.records import ChangeRecord

        if self._record is None:
            return
        before, many = self._record, lines or USUAL_LINES
        self._record = replace(before, lines=many)

        def refused(error: Exception) -> None:
            if self._record is not None and self._record.id == before.id:
                self._record = before
                self.lines.set_value(before.lines or USUAL_LINES)
            self._context.desk.failed.emit(error)

        values, seen = {"lines": many}, {"lines": before.lines}
        workshop_id = self._context.workshop_id
        command = ChangeRecord(workshop_id, "own_field", before.id, values, seen)
        self._context.desk.run(command, failed=refused, context=self)

    def _delete(self) -> None:
        if self._record is not None:
            self.delete_asked.emit(self._record.id)


class OwnQuestions(Speaking, QWidget):
    """The questions of the chosen sheet, and a line for another one."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._drafts = DraftKeeper(context)
        self._sheet = ""
        self._languages: tuple[str, ...] = ()
        self.questions: dict[str, OwnQuestion] = {}
        self.new = TextField(lambda: self.tr("Another question, Enter adds it…"), new_item=True)
        self.new.setObjectName("own-new")
        self.new.committed.connect(self._add)
        self.new.draft_changed.connect(lambda words: self._drafts.keep(self._place(), words))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(context.theme.space(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.space(4))
        column.addLayout(self._rows)
        column.addWidget(self.new)
        self.wording(lambda: self.new.setAccessibleName(self.tr("Another question")))

    def show_sheet(
        self,
        sheet: str,
        languages: Sequence[str],
        fields: Sequence[OwnField],
        translations: Sequence[Translation],
    ) -> None:
        """Show the questions of a sheet; ``languages`` are the workshop's."""
        if sheet != self._sheet:
            self.flush()
            self._sheet = sheet
            self.new.set_value(EMPTY_TEXT)
            if bring_back(self._context, self.new, self._place()):
                self._drafts.know(self._place())
        own = [each for each in fields if each.sheet == sheet]
        codes = dict.fromkeys((*languages, *(each.label.resolved_language() for each in own)))
        if tuple(codes) != self._languages:
            self._languages = tuple(codes)
            self._keep(())
        self._keep([each.id for each in own])
        for place, record in enumerate(own):
            self._show(place, record, translations)

    def flush(self) -> None:
        """Commit what stands in the questions."""
        for question in self.questions.values():
            question.flush()

    def _show(self, place: int, record: OwnField, translations: Sequence[Translation]) -> None:
        if record.id not in self.questions:
            question = OwnQuestion(self._context, self._drafts, self._languages)
            question.delete_asked.connect(self._delete)
            self.questions[record.id] = question
            self._rows.insertWidget(place, question)
        those = [
            each
            for each in translations
            if (each.record_kind, each.record_id, each.field) == ("own_field", record.id, "label")
        ]
        self.questions[record.id].show_question(record, those)

    def _keep(self, ids: Sequence[str]) -> None:
        for key in [key for key in self.questions if key not in ids]:
            question = self.questions.pop(key)
            self._rows.removeWidget(question)
            question.hide()
            question.deleteLater()

    def _place(self) -> str:
        return f"new/own_field/{self._sheet}"

    def _add(self, words: Text) -> None:
        from aiworkshop.facilitation.records import AddRecord

        if not words:
            return
        sheet, place = self._sheet, self._place()
        fields = {"sheet": sheet, "label": words, "lines": USUAL_LINES}
        draft = self._drafts.take(place)

        def refused(error: Exception) -> None:
            if draft is not None:
                self._drafts.know(place)
            here = sheet == self._sheet
            give_back(self._context, self.new, place, words, error, here=here)

        command = AddRecord(self._context.workshop_id, "own_field", fields)
        self._context.desk.run(command, failed=refused, draft_place=draft, context=self)

    def _delete(self, key: str) -> None:
        from aiworkshop.facilitation.records import DeleteRecords

        workshop_id = self._context.workshop_id
        self._context.desk.run(
            DeleteRecords(workshop_id, (("own_field", key),)),
            lambda _: self._context.notices.undoable(
                lambda: self.tr("The question was deleted."), workshop_id
            ),
            context=self,
        )
