"""Chips for the languages of a sheet: one, or two side by side."""

from PySide6.QtWidgets import QWidget

from aiworkshop.ui.widgets.checks import TagPicker
from aiworkshop.ui.widgets.words import Words

OWN = ""
"""Value of the chip that means: each in their own."""
MOST = 2


class LanguagesPicker(TagPicker):
    """The first that was ticked leads; a third takes the place of the first.

    ``own``: words of one more chip in front, which stands for no certain language. One is always
    ticked.
    """

    def __init__(
        self, options: list[tuple[str, Words]], *, own: Words = "", parent: QWidget | None = None
    ) -> None:
        self._own: list[tuple[str, Words]] = [(OWN, own)] if own else []
        super().__init__([*self._own, *options], parent=parent)

    def set_languages(self, options: list[tuple[str, Words]]) -> None:
        """Offer others."""
        self.set_options([*self._own, *options])

    def languages(self) -> tuple[str, ...]:
        """The languages, the leading one first; none: each in their own."""
        return tuple(code for code in self.value() if code != OWN)

    def _pressed(self, value: str) -> None:
        others = [one for one in self.value() if one not in (value, OWN)]
        if value == OWN:
            chosen = [OWN]
        elif value in self.value():
            chosen = others or ([OWN] if self._own else [value])
        else:
            chosen = [*others, value][-MOST:]
        self.set_value(chosen)
        self.committed.emit(self.value())
