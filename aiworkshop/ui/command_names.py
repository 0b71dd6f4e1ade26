"""What each command is called in the menu: "Undo: …"."""

from PySide6.QtCore import QCoreApplication

from aiworkshop.ui.marking import QT_TRANSLATE_NOOP

NAMES: dict[str, str] = {
    "add_finding": QT_TRANSLATE_NOOP("Commands", "add a finding"),
    "group_findings": QT_TRANSLATE_NOOP("Commands", "group findings"),
}


def command_name(code: str) -> str:
    """The action's name in the language of the window; empty for one without a name."""
    name = NAMES.get(code)
    return QCoreApplication.translate("Commands", name) if name else ""
