"""What helps: the entries of the menu *Help*, one line each."""

from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from aiworkshop.ui.actions import Shortcut
from aiworkshop.ui.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from aiworkshop.ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class HelpEntry:
    """An entry of the menu; ``opener`` is ``module:function``, called with the main window."""

    id: str
    name: str
    opener: str
    keys: str = ""
    """Also act while the menu is closed."""


HELP_ENTRIES: tuple[HelpEntry, ...] = (
    HelpEntry(
        "shortcuts",
        QT_TRANSLATE_NOOP("Help", "Keyboard shortcuts"),
        "aiworkshop.ui.dialogs.shortcuts:open_shortcuts",
        "F1",
    ),
    HelpEntry(
        "diagnostics",
        QT_TRANSLATE_NOOP("Help", "Diagnostics file…"),
        "aiworkshop.ui.dialogs.diagnostics:open_diagnostics",
    ),
)


def open_help(window: "MainWindow", entry: HelpEntry) -> None:
    """Show what an entry stands for; its code is loaded only then."""
    module, _, function = entry.opener.partition(":")
    getattr(import_module(module), function)(window)


def add_help_shortcuts(window: "MainWindow") -> None:
    """Bind the keys of the entries that have some."""
    for entry in HELP_ENTRIES:
        if entry.keys:
            Shortcut(window, entry.keys, partial(open_help, window, entry), partial(_name, entry))


def _name(entry: HelpEntry) -> str:
    return QCoreApplication.translate("Help", entry.name)
