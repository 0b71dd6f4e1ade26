"""What the board and the entry page call sheets, tables and states."""

from PySide6.QtCore import QCoreApplication

from aiworkshop.readmodels.records import Group
from aiworkshop.readmodels.sheet_board import SheetCard
from aiworkshop.ui.marking import QT_TRANSLATE_NOOP

STATES = {
    "expected": QT_TRANSLATE_NOOP("SheetStates", "expected"),
    "received": QT_TRANSLATE_NOOP("SheetStates", "received"),
    "entered": QT_TRANSLATE_NOOP("SheetStates", "entered"),
    "replaced": QT_TRANSLATE_NOOP("SheetStates", "replaced"),
    "unclear": QT_TRANSLATE_NOOP("SheetStates", "unclear"),
}
SIGNS = {
    "expected": ("circle-dashed", "muted"),
    "received": ("inbox", "ink"),
    "entered": ("check", "saved"),
    "replaced": ("history", "muted"),
    "unclear": ("circle-help", "danger"),
}
"""Icon and colour of each state; never without its word."""


def state_words(state: str) -> str:
    """A state in the language of the window."""
    return QCoreApplication.translate("SheetStates", STATES[state]) if state in STATES else state


def table_words(number: int, name: object = "") -> str:
    """ "Table 3 · Olive"; no number: the room."""
    if not number:
        return QCoreApplication.translate("SheetStates", "Room")
    words = QCoreApplication.translate("SheetStates", "Table {number}").format(number=number)
    return f"{words} · {name}" if str(name) else words


def group_words(group: Group) -> str:
    """A table by number and name."""
    return table_words(group.number or 0, group.name)


def card_words(card: SheetCard) -> str:
    """Whose sheet this is."""
    parts = [table_words(card.table or card.code.group, card.group_name)]
    if card.person:
        parts.append(str(card.person))
    return " · ".join(parts)
