"""The last workshops in the menu of the program's sign in the Dock."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QMenu

from aiworkshop.base.asked import Asked
from aiworkshop.ui.jump_list import Recent, Writer
from aiworkshop.ui.opening_files import opening_of


class DockMenu(Writer):
    """Acts in the running window: the Dock shows it only while the program runs."""

    in_background = False
    _menu: QMenu | None = None

    def write(self, heading: str, entries: Sequence[Recent]) -> None:
        """A menu without a heading: it stands among the system's own entries."""
        del heading
        menu: Any = self._menu or QMenu(self.window)
        menu.clear()
        for entry in entries:
            # A single ampersand would mark a key.
            action = menu.addAction(entry.title.replace("&", "&&"))
            asked = Asked(workshop_id=entry.workshop_id)
            action.triggered.connect(partial(self._open, asked))
        if self._menu is None:
            self._menu = menu
            if hasattr(menu, "setAsDockMenu"):  # only Qt for macOS has it
                menu.setAsDockMenu()

    def _open(self, asked: Asked, _checked: bool = False) -> None:
        opening_of(self.window).take(asked)
        self.window.raise_()
        self.window.activateWindow()
