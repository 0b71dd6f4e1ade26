"""Says in which language a finding is, and which way it reads, where the letters mislead."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.method.content import available_languages
from aiworkshop.readmodels.records import Finding
from aiworkshop.ui.i18n import describe_language
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.discovery.choices import slim
from aiworkshop.ui.widgets.fields import ComboField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking

_TEXTS = ("title", "telling", "quote", "teller", "holder", "links_to")


class ReadingChoice(Speaking, QWidget):
    """Language and direction of all texts of one finding, as one command."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._finding: Finding | None = None
        languages = [(code, describe_language(code).name) for code in available_languages()]
        self.language = ComboField([("", lambda: self.tr("As its letters show")), *languages])
        self.direction = ComboField(
            [
                ("auto", lambda: self.tr("Direction by itself")),
                ("rtl", lambda: self.tr("Right to left")),
                ("ltr", lambda: self.tr("Left to right")),
            ]
        )
        slim(self.language)
        slim(self.direction)
        self.language.setObjectName("detail-language")
        self.direction.setObjectName("detail-direction")
        self.wording(lambda: self.language.setAccessibleName(self.tr("Language of these words")))
        self.wording(lambda: self.direction.setAccessibleName(self.tr("Reading direction")))
        self.language.committed.connect(lambda code: self._change("language", code))
        self.direction.committed.connect(lambda way: self._change("direction", way))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space(8))
        layout.addWidget(Label(lambda: self.tr("Words"), "small"))
        layout.addWidget(self.language, 1)
        layout.addWidget(self.direction, 1)

    def show_finding(self, finding: Finding) -> None:
        """Show what is stated now."""
        self._finding = finding
        words = next((text for text in self._texts(finding).values() if text), Text())
        self.language.set_value(words.language)
        self.direction.set_value(words.direction)

    def _texts(self, finding: Finding) -> dict[str, Text]:
        return {name: getattr(finding, name) for name in _TEXTS}

    def _change(self, part: str, value: Any) -> None:
        from aiworkshop.facilitation.records import ChangeRecord

        if self._finding is None:
            return
        fields: dict[str, object] = {
            name: replace(text, **{part: value})
            for name, text in self._texts(self._finding).items()
            if text
        }
        command = ChangeRecord(self._context.workshop_id, "finding", self._finding.id, fields)
        self._context.desk.run(command, initiator=self)
