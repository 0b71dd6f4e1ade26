"""A line that holds several names, separated by commas."""

import re

from PySide6.QtCore import Qt

from aiworkshop.base.text import first_strong_direction
from aiworkshop.ui.widgets.value_fields import PlainField
from aiworkshop.ui.widgets.words import Words, listed


class WordsField(PlainField):
    """A line of plain words that reads in the direction of its first letters."""

    def __init__(self, placeholder: Words = "") -> None:
        super().__init__(placeholder)
        self.textChanged.connect(lambda _: self._turn())
        self.wording(self._turn)

    def _turn(self) -> None:
        found = first_strong_direction(self.text())
        parent = self.parentWidget()
        window = parent.layoutDirection() if parent is not None else self.layoutDirection()
        wanted = {
            "rtl": Qt.LayoutDirection.RightToLeft,
            "ltr": Qt.LayoutDirection.LeftToRight,
        }.get(found or "", window)
        if wanted != self.layoutDirection():
            self.setLayoutDirection(wanted)


class NamesField(WordsField):
    """Value: the list of names."""

    def empty(self) -> list[str]:
        """No names."""
        return []

    def read(self, words: str) -> list[str]:
        """What stands between commas, each once."""
        names = (" ".join(name.split()) for name in re.split(r"[,،;؛\n]", words))
        return list(dict.fromkeys(name for name in names if name))

    def show_value(self, value: list[str]) -> str:
        """With the commas of the window's language."""
        return listed(value)
