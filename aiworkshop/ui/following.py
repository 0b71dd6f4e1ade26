"""Following the system while the window is open, where *As the system* is chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from aiworkshop.ui.i18n import system_language
from aiworkshop.ui.system_wishes import SystemWishes

if TYPE_CHECKING:
    from aiworkshop.ui.main_window import MainWindow


class Following(QObject):
    """Letters and language; light and dark follow by themselves (``theme.py``)."""

    def __init__(self, window: "MainWindow", wishes: SystemWishes) -> None:
        super().__init__(window)
        self._window = window
        self._wishes = wishes
        wishes.changed.connect(self._letters)

    def _letters(self) -> None:
        window = self._window
        if not window.settings.font_scale and window.theme.scale != self._wishes.letters:
            window.theme.choose(scale=self._wishes.letters)

    def locale_changed(self) -> None:
        """The system speaks another language, perhaps; once Qt knows which."""
        QTimer.singleShot(0, self, self._words)

    def _words(self) -> None:
        window = self._window
        if not window.settings.language and system_language() != window.language.code:
            window.menu.set_language("")
