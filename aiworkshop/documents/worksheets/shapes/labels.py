"""Labels of fields, above what is written or in the same line."""

from aiworkshop.documents.worksheets.look import LABEL
from aiworkshop.documents.worksheets.setting import Setting, Words
from aiworkshop.readmodels.sheets import SheetField

_LINES = 7
_FLOOR = 8.0
_LEAST_LINE = {"number": 34.0, "year": 40.0, "date": 88.0, "money": 60.0}
_IN_LINE = frozenset(("lines", "number", "year", "date", "money", "signature", "printed"))
_MOST = 0.55
"""The share of a field's width that its label may take where it stands in the line."""


def label(setting: Setting, item: SheetField, width: float) -> Words:
    """The label with its hint, above what is written. Long questions shrink, then wrap."""
    return setting.fit(item.label, LABEL, width, hint=item.hint, lines=_LINES, floor=_FLOOR)


def line_label(setting: Setting, item: SheetField, width: float) -> Words | None:
    """The label where it can stand in the writing line itself; None where it cannot."""
    if item.kind not in _IN_LINE or item.lines > 1 or item.numbered:
        return None
    words = setting.words(item.label, LABEL, width, hint=item.hint, arrangement="stacked")
    least = _LEAST_LINE.get(item.kind, max(66.0, width * (1 - _MOST)))
    if len(words.pieces) > 1 or words.lines > 1:
        return None
    return words if words.ink + 6 + least <= width else None
