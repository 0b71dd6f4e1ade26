"""Words that may be private: hidden while others see the screen."""

from PySide6.QtWidgets import QWidget

from aiworkshop.ui.page import PageContext
from aiworkshop.ui.projector.privacy import context_masks, hidden_aloud, hidden_words
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Words, spoken


class PrivateLabel(Label):
    """A label whose words are masked while they are ``private`` and others see the screen."""

    def __init__(
        self,
        context: PageContext,
        words: Words = "",
        role: str = "body",
        *,
        private: bool = True,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", role, wraps=wraps, parent=parent)
        self._context, self._said, self._private = context, words, private
        self._told: tuple[QWidget, ...] = ()
        if context.privacy is not None:
            context.privacy.changed.connect(self._look)
        self._look()

    def say(self, words: Words, *, private: bool = True) -> None:
        """Other words, which may be private or not."""
        self._said, self._private = words, private
        self._look()

    def describe(self, *widgets: QWidget) -> None:
        """These act on what it says, which tells them from others of their name."""
        self._told = widgets
        self._look()

    def _look(self) -> None:
        masked = self._private and context_masks(self._context)
        self.set_words(self._hidden if masked else self._said)
        self.setAccessibleName(hidden_aloud() if masked else "")
        for widget in self._told:
            widget.setAccessibleDescription(hidden_aloud() if masked else self.text())

    def _hidden(self) -> str:
        return hidden_words(spoken(self._said))
