"""What the columns of a list mean: by their headings in three languages, else by what they hold."""

import re
from collections.abc import Sequence
from functools import cache

from aiworkshop.base.folding import fold
from aiworkshop.method.content import available_languages, load_content
from aiworkshop.readmodels.people_list import (
    ATTRIBUTE,
    FIELDS,
    LEFT_OUT,
    MIXED,
    Column,
    ReadList,
    Understood,
)

HEADING_ROWS = 15
"""Titles, dates and a logo may stand above the headings."""
FEW_VALUES = 12
"""A column with more different values sorts nobody into kinds: a number, an address, a remark."""
_EMAIL = re.compile(r"^\S+@\S+\.\S+$")
_PHONE = re.compile(r"^\+?[\d\s().-]{7,}$")
_MARKS = re.compile(r"[^\w\s]")


def understand(read: ReadList) -> Understood:
    """Where the people begin and what each column means; a guess that the user may change."""
    heading = _heading_row(read.rows)
    if heading is None:
        return Understood(0, _by_contents(read.rows))
    first, headings = heading
    taken: set[str] = set()
    columns = []
    for place, words in enumerate(headings):
        values = [row[place] for row in read.rows[first:]]
        meaning = meaning_of(words)
        if meaning in taken or (not meaning and _sorts(words, values)):
            meaning = ATTRIBUTE
        if not any(values):
            meaning = LEFT_OUT
        taken.add(meaning)
        columns.append(Column(words, meaning))
    return Understood(first, tuple(columns))


def meaning_of(heading: str) -> str:
    """The field that a heading names, in any of the languages; empty where it names none."""
    return _headings().get(_plain(heading), "")


def _heading_row(rows: Sequence[Sequence[str]]) -> tuple[int, tuple[str, ...]] | None:
    """The row of headings (two, where one groups the other), as the index behind it and words."""
    scores = [sum(bool(meaning_of(cell)) for cell in row) for row in rows[:HEADING_ROWS]]
    best = max(scores, default=0)
    if best == 0:
        return None
    place = scores.index(best)
    known = {meaning_of(cell) for cell in rows[place]}
    if best == 1 and not known & {"name", "first_name", "last_name"}:
        return None
    headings = list(rows[place])
    below, above = place + 1, place - 1
    if above >= 0 and scores[above]:
        headings = _joined(rows[above], headings)
    elif below < len(scores) and scores[below]:
        headings, place = _joined(headings, rows[below]), below
    return place + 1, tuple(headings)


def _joined(upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    return [low if meaning_of(low) or not up else up for up, low in zip(upper, lower, strict=True)]


def _by_contents(rows: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """Without headings: addresses and numbers show themselves; the first words are the name."""
    columns = []
    named = False
    for place in range(len(rows[0]) if rows else 0):
        values = [row[place] for row in rows if row[place]]
        meaning = LEFT_OUT
        if values and all(map(_EMAIL.match, values)):
            meaning = "email"
        elif values and all(map(_PHONE.match, values)):
            meaning = "phone"
        elif not named and any(any(map(str.isalpha, value)) for value in values):
            meaning, named = "name", True
        columns.append(Column("", meaning))
    return tuple(columns)


def _sorts(heading: str, values: Sequence[str]) -> bool:
    different = {fold(value) for value in values if value}
    return bool(heading) and 1 < len(different) <= min(FEW_VALUES, max(2, len(values) * 2 // 3))


@cache
def _headings() -> dict[str, str]:
    found: dict[str, str] = {}
    for language in available_languages():
        words = load_content(language).words
        for name in (*FIELDS, *MIXED):
            for heading in words.get(f"people.{name}", ()):
                found.setdefault(_plain(heading), name)
    return found


def _plain(words: str) -> str:
    """Without marks, articles and case: ``דוא"ל:`` is ``דואל``, ``الاسم *`` is ``اسم``."""
    bare = _MARKS.sub("", fold(words)).replace("_", " ")
    return " ".join(word.removeprefix("ال") for word in bare.split())
