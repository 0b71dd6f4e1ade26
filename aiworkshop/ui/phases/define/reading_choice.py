"""Says in which language one of a record's texts is and which way it reads."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from aiworkshop.base.text import Text
from aiworkshop.readmodels.records import Record
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.define.names import language_options
from aiworkshop.ui.widgets.fields import ComboField
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.words import Speaking, Words


class ReadingChoice(Speaking, QWidget):
    """Three choices in a line: which text, its language, its direction."""

    def __init__(self, context: PageContext, kind: str, texts: Sequence[tuple[str, Words]]) -> None:
        super().__init__()
        self._context = context
        self._kind = kind
        self._record: Record | None = None
        self.text = ComboField(list(texts))
        self.text.set_value(texts[0][0])
        self.language = ComboField(
            [("", lambda: self.tr("Language by its letters")), *language_options()]
        )
        self.direction = ComboField(
            [
                ("auto", lambda: self.tr("Direction by its letters")),
                ("rtl", lambda: self.tr("Right to left")),
                ("ltr", lambda: self.tr("Left to right")),
            ]
        )
        self.text.setObjectName("reading-text")
        self.language.setObjectName("reading-language")
        self.direction.setObjectName("reading-direction")
        self.wording(self._name_fields)
        self.text.committed.connect(lambda _: self._show())
        self.language.committed.connect(lambda code: self._change("language", code))
        self.direction.committed.connect(lambda way: self._change("direction", way))
        flow = FlowLayout(context.theme.space(8), self)
        for field in (self.text, self.language, self.direction):
            flow.addWidget(field)
        self.text.setVisible(len(texts) > 1)

    def show_record(self, record: Record | None) -> None:
        """Show what is stated of this record's texts."""
        self._record = record
        self._show()

    def _show(self) -> None:
        words = self._words()
        self.language.setEnabled(bool(words))
        self.direction.setEnabled(bool(words))
        self.language.set_value(words.language)
        self.direction.set_value(words.direction)

    def _words(self) -> Text:
        name = str(self.text.value())
        found = getattr(self._record, name) if self._record is not None else Text()
        assert isinstance(found, Text)
        return found

    def _name_fields(self) -> None:
        self.text.setAccessibleName(self.tr("Which text"))
        self.language.setAccessibleName(self.tr("Language of this text"))
        self.direction.setAccessibleName(self.tr("Reading direction of this text"))

    def _change(self, part: str, value: Any) -> None:
        from aiworkshop.facilitation.records import ChangeRecord

        words = self._words()
        if self._record is None or getattr(words, part) == value:
            return
        fields = {str(self.text.value()): replace(words, **{part: value})}
        command = ChangeRecord(self._context.workshop_id, self._kind, self._record.id, fields)
        self._context.desk.run(command)
