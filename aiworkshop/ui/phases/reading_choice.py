"""Says in which language the texts of a record are and which way they read."""

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
    """Choices in a line: which text, its language, its direction.

    ``together``: they hold for all texts of the record, so that there is no choice of one.
    """

    def __init__(
        self,
        context: PageContext,
        kind: str,
        texts: Sequence[tuple[str, Words]],
        *,
        together: bool = False,
    ) -> None:
        super().__init__()
        self._names = [name for name, _ in texts]
        self._together = together
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
        self.text.setVisible(len(texts) > 1 and not together)

    def show_record(self, record: Record | None) -> None:
        """Show what is stated of this record's texts."""
        self._record = record
        self._show()

    def _show(self) -> None:
        words = next((text for text in self._texts().values() if text), Text())
        self.language.setEnabled(bool(words))
        self.direction.setEnabled(bool(words))
        self.language.set_value(words.language)
        self.direction.set_value(words.direction)

    def _texts(self) -> dict[str, Text]:
        if self._record is None:
            return {}
        names = self._names if self._together else [str(self.text.value())]
        return {name: getattr(self._record, name) for name in names}

    def _name_fields(self) -> None:
        self.text.setAccessibleName(self.tr("Which text"))
        self.language.setAccessibleName(self.tr("Language of these words"))
        self.direction.setAccessibleName(self.tr("Reading direction"))

    def _change(self, part: str, value: Any) -> None:
        from aiworkshop.facilitation.records import ChangeRecord

        fields: dict[str, object] = {
            name: replace(text, **{part: value})
            for name, text in self._texts().items()
            if text and getattr(text, part) != value
        }
        if self._record is None or not fields:
            return
        before = self._record
        seen = {name: getattr(before, name) for name in fields}
        # The next choice rests on this one, be it read again by then or not.
        self._record = replace(before, **fields)  # type: ignore[arg-type]

        def refused(error: Exception) -> None:
            if self._record is not None and self._record.id == before.id:
                self.show_record(before)
            self._context.desk.failed.emit(error)

        command = ChangeRecord(self._context.workshop_id, self._kind, before.id, fields, seen)
        self._context.desk.run(command, failed=refused, initiator=self, context=self)
