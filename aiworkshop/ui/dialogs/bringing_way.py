"""What is different where a workshop comes from, or goes to, no file but another library."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from aiworkshop.facilitation.exchange import ImportWorkshop
    from aiworkshop.ui.dialogs.bringing import BringingDialog


class Way(QObject):
    """Where it comes from, or goes to, instead of a file; see ``dialogs/moving.py``."""

    goes_out = False
    """Whether it is about what leaves this laptop."""

    def heading_words(self) -> str:
        """What the dialog is about."""
        raise NotImplementedError

    def reading_words(self) -> str:
        """What it does while nothing is to be seen."""
        raise NotImplementedError

    def bring_words(self) -> str:
        """The main button; empty: as with a file."""
        return ""

    def leave_words(self) -> str:
        """The button beside it."""
        raise NotImplementedError

    def new_words(self) -> str:
        """That the whole workshop is new; empty: as with a file."""
        return ""

    def read(self, dialog: "BringingDialog") -> None:
        """Make the command, off the main thread, and hand it to ``dialog.prepared``."""
        raise NotImplementedError

    def look(self, dialog: "BringingDialog", command: "ImportWorkshop") -> None:
        """Where it goes out: preview it over there, for ``dialog.show_preview``."""
        raise NotImplementedError
