"""Visible words that follow the language of the window while it runs."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from aiworkshop.base.text import Text

if TYPE_CHECKING:
    Base = QWidget
else:
    Base = object

Words = str | Text | Callable[[], str]
"""Participants' words as they are, or the program's own as a question that is asked again."""


def spoken(words: Words) -> str:
    """The words as they read now."""
    return words() if callable(words) else str(words)


def listed(items: Iterable[object]) -> str:
    """One after the other, with the comma of the window's language."""
    return QCoreApplication.translate("Lists", ", ").join(map(str, items))


def capital(words: str) -> str:
    """The same with a capital at its beginning, where its script has capitals."""
    return words[:1].upper() + words[1:]


class Speaking(Base):
    """Mixed into a widget: ``wording`` keeps its words in the language of the window.

    Stands before the Qt class in the list of bases.
    """

    def __init__(self, *arguments: Any, **named: Any) -> None:
        self._wordings: list[Callable[[], object]] = []
        super().__init__(*arguments, **named)

    def wording(self, apply: Callable[[], object]) -> None:
        """Do this now and again at each change of language, such as setting a label's text."""
        self._wordings.append(apply)
        apply()

    def retranslate(self) -> None:
        """Say everything again in the language of now."""
        for apply in self._wordings:
            apply()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
