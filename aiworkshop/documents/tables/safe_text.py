"""Words of people in files that other programs open: kept whole, and never taken for a command."""

import re
import unicodedata
from collections.abc import Iterator

from aiworkshop.base.text import clean_text

COMMAND_STARTS = frozenset("=+-@\t\r\n＝＋－＠﹢﹣﹦﹫−")
"""What makes a spreadsheet take words for a formula (OWASP, *CSV Injection*), with the full-width
and small letters that some programs read as the same."""

_TO_CLEAN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069\ufffe\uffff]"
)
"""Anything that ``clean_text`` or XML could object to; most texts have none of it."""
_NOT_IN_XML = re.compile("[\ufffe\uffff]")
_MANY_LINES = 250
"""A cell of Excel holds 253 line breaks."""


def cell_text(text: str) -> str:
    """Every word, without what no spreadsheet file may hold."""
    if not _TO_CLEAN.search(text):
        return text
    return _NOT_IN_XML.sub("", clean_text(text))


def looks_like_command(text: str) -> bool:
    """Whether a spreadsheet could take the text for a formula, blanks and marks in front or not."""
    if text[:1] in COMMAND_STARTS:
        return True
    for char in text:
        if char in COMMAND_STARTS:
            return True
        if not char.isspace() and unicodedata.category(char) != "Cf":
            return False
    return False


def is_too_long(text: str, limit: int) -> bool:
    """Whether a text has more UTF-16 units than ``limit``, or more lines than a cell holds."""
    if len(text) <= _MANY_LINES:
        return False
    return text.count("\n") > _MANY_LINES or (len(text) * 2 > limit and _units(text) > limit)


def pieces(text: str, limit: int) -> Iterator[str]:
    """The text in parts that fit into cells; joined they are the text again.

    Parts end behind a blank where there is one near their end.
    """
    start = 0
    while start < len(text):
        end = _fitting(text, start, limit)
        if end < len(text):
            blank = max(text.rfind(" ", start, end), text.rfind("\n", start, end))
            end = blank + 1 if blank > start + (end - start) // 2 else end
        yield text[start:end]
        start = end


def _fitting(text: str, start: int, limit: int) -> int:
    end = min(len(text), start + limit)
    while _units(text[start:end]) > limit:
        end -= (_units(text[start:end]) - limit + 1) // 2
    lines = start - 1
    for _ in range(_MANY_LINES):
        lines = text.find("\n", lines + 1, end)
        if lines < 0:
            return end
    return lines + 1


def _units(text: str) -> int:
    return len(text) + sum(char > "\uffff" for char in text)
