"""What the texts of a worksheet are called where a facilitator changes them."""

from PySide6.QtCore import QCoreApplication

from aiworkshop.method.content import Content
from aiworkshop.ui.marking import QT_TRANSLATE_NOOP

SHEETS = "sheets."
RULES = "sheets.RUL.rules"
FEEDBACK = "proposition.feedback"
_TITLES = "worksheets."
_WORDS = "sheets.words."

_PARTS = {
    "cue": QT_TRANSLATE_NOOP("Wording", "Line below the title"),
    "privacy": QT_TRANSLATE_NOOP("Wording", "Privacy notice"),
    "topic": QT_TRANSLATE_NOOP("Wording", "In the middle"),
    "heading": QT_TRANSLATE_NOOP("Wording", "Heading"),
    "entry": QT_TRANSLATE_NOOP("Wording", "Title of each box"),
    "label": QT_TRANSLATE_NOOP("Wording", "Label"),
    "hint": QT_TRANSLATE_NOOP("Wording", "Hint"),
}
_LISTED = {
    RULES: QT_TRANSLATE_NOOP("Wording", "Rule {number}"),
    FEEDBACK: QT_TRANSLATE_NOOP("Wording", "Feedback box {number}"),
}
_SMALL_WORDS = {
    "table": QT_TRANSLATE_NOOP("Wording", "Before a table's number"),
    "page": QT_TRANSLATE_NOOP("Wording", "Page number"),
    "day": QT_TRANSLATE_NOOP("Wording", "Day of a longer workshop"),
    "recorder": QT_TRANSLATE_NOOP("Wording", "Before the recorder's name"),
    "several": QT_TRANSLATE_NOOP("Wording", "Where several may be ticked"),
    "money_sign": QT_TRANSLATE_NOOP("Wording", "Beside a sum of money"),
    "scale_low": QT_TRANSLATE_NOOP("Wording", "Low end of a scale"),
    "scale_high": QT_TRANSLATE_NOOP("Wording", "High end of a scale"),
}
_PLACES = {"sheets.SUM.notes": QT_TRANSLATE_NOOP("Wording", "Sticky notes")}
"""Parts without a heading whose labels stand elsewhere on the sheet too."""
_SHEET_TITLE = QT_TRANSLATE_NOOP("Wording", "Title of the sheet")


def sheet_text_name(key: str, content: Content) -> str:
    """What stands above a text of a sheet; empty for a text that is on no sheet.

    Texts of a part or a field are named by its heading and its label in ``content``.
    """
    parent, _, part = key.rpartition(".")
    if key.startswith(_TITLES):
        return _translated(_SHEET_TITLE)
    if parent in _LISTED:
        number = _siblings(parent, content).index(key) + 1
        return _translated(_LISTED[parent]).format(number=number)
    if key.startswith(_WORDS):
        known = _SMALL_WORDS.get(part)
        return _translated(known) if known else content.texts.get(key, part)
    if not key.startswith(SHEETS) or part not in _PARTS:
        return ""
    place = _PLACES.get(parent.rpartition(".")[0], "")
    names = [content.texts.get(owner, "") for owner in _owners(parent, part)]
    named = [_translated(place) if place else "", *names, _translated(_PARTS[part])]
    return " · ".join(filter(None, named))


def _owners(parent: str, part: str) -> list[str]:
    """Keys of the texts that say where a text stands, from the outside in."""
    if part in ("label", "hint"):
        return [f"{parent.rpartition('.')[0]}.heading", f"{parent}.label"]
    return [f"{parent}.heading"] if part in ("heading", "entry") else []


def _siblings(parent: str, content: Content) -> list[str]:
    return [key for key in content.texts if key.rpartition(".")[0] == parent]


def _translated(source: str) -> str:
    return QCoreApplication.translate("Wording", source)
