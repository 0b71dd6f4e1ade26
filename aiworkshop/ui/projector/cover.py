"""Lies in place of something private while others see the screen."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.ui.page import PageContext
from aiworkshop.ui.projector.privacy import context_masks
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking


class PrivateCover(Speaking, QWidget):
    """Shown instead of ``covered`` while that ``is_private`` and private words are masked."""

    def __init__(
        self, context: PageContext, covered: QWidget, is_private: Callable[[], bool]
    ) -> None:
        super().__init__()
        self._context = context
        self._covered = covered
        self._is_private = is_private
        self.setObjectName("private-cover")
        column = QVBoxLayout(self)
        words = Label(
            lambda: self.tr(
                "This stays in the room, and others see this screen. Hold F4 to see it."
            ),
            "muted",
            wraps=True,
        )
        column.addWidget(words)
        column.addStretch(1)
        if context.privacy is not None:
            context.privacy.changed.connect(self.look)
        self.hide()

    def look(self) -> None:
        """Cover it, or not."""
        covers = context_masks(self._context) and self._is_private()
        self._covered.setVisible(not covers)
        self.setVisible(covers)
