"""Words as a search compares them, and what it shows of a text that has them.

On top of ``base.folding`` (no marks, cases, presentation forms) a search does not tell apart what
people write now one way, now another: final letters, one or two yods and vavs (ספריה, ספרייה),
hamza by itself, a hyphen and a space, geresh, gershayim and quotes of any form or none at all.
What is left of other punctuation parts words, so that whole words are told from letters inside.
"""

import re
import unicodedata
from collections.abc import Sequence

from aiworkshop.base.folding import FOLDING_VERSION as BASE_VERSION, FOLDS as BASE_FOLDS

FOLDING_VERSION = f"{BASE_VERSION}.2"
"""The second number is counted up with every change below: indexes are then made anew."""

_SAME = {
    "ך": "כ",
    "ם": "מ",
    "ן": "נ",
    "ף": "פ",
    "ץ": "צ",
    "װ": "וו",  # Yiddish digraphs, which some keyboards write
    "ױ": "וי",
    "ײ": "יי",
    "ء": "",
    "ہ": "ه",
    "ھ": "ه",
    "ە": "ه",
    "ۃ": "ه",
    "ے": "ي",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "ı": "i",
}
_SILENT = frozenset("'\"`´′″‵‶«»‹›‚‛‟ʼʹʻʾʿ՚＇")
"""What stands for geresh, gershayim or a quote; ``base.folding`` made most of them plain."""


_SINGLE = "יו"
# Letters, digits and signs each of which folds to one, so that places stay what they are.
_LETTER_BY_LETTER = re.compile("[ !#-&(-_a-~א-ת\u0622-\u063a\u0641-\u064a]*").fullmatch
_DOUBLED = re.compile(f"([{_SINGLE}])\\1+")


class _Folds(dict[int, str]):
    """Folds of single letters, worked out when first met."""

    def __missing__(self, code: int) -> str:
        silent = chr(code) in _SILENT
        folded = "" if silent else "".join(_letter(letter) for letter in BASE_FOLDS[code])
        self[code] = folded
        return folded


def _letter(letter: str) -> str:
    if letter in _SILENT:
        return ""
    same = _SAME.get(letter)
    if same is not None:
        return same
    category = unicodedata.category(letter)
    return " " if category[0] in "PZ" or category in ("Cc", "Cs") else letter


FOLDS = _Folds()
"""For ``str.translate``; a letter may fold to several, or to none."""


def fold(text: str) -> str:
    """A text as it is searched: nothing but letters, digits and signs, one space between words."""
    return " ".join(_DOUBLED.sub(r"\1", text.translate(FOLDS)).split())


def snippet(
    text: str, folded_words: Sequence[str], length: int = 90
) -> tuple[str, tuple[tuple[int, int], ...]] | None:
    """The part of a text around the first of the words, and where in it the words stand.

    None where none of them is in it. The words are folded, places are from and up to.
    """
    folded = _DOUBLED.sub(r"\1", text.translate(FOLDS))
    found = _found(folded, folded_words)
    if not found:
        return None
    if len(folded) != len(text) or not _LETTER_BY_LETTER(text):
        origin = _origin(text)
        found = [(origin[start], origin[end - 1] + 1) for start, end in found]
    start, end = _window(text, found[0][0], length)
    return _cut(text, start, end, [span for span in found if start <= span[0] < end])


def count_found(text: str, folded_words: Sequence[str]) -> int:
    """How many of the folded words stand in a text."""
    folded = fold(text)
    return sum(word in folded for word in folded_words)


def beginning(text: str, length: int = 90) -> str:
    """The first words of a text in one line."""
    return _cut(text, *_window(text, 0, length), [])[0]


def _origin(text: str) -> list[int]:
    """For each letter of the folded text its place in the text."""
    origin: list[int] = []
    last = ""
    for place, letter in enumerate(text):
        for folded in FOLDS[ord(letter)]:
            if folded == last and folded in _SINGLE:
                continue
            origin.append(place)
            last = folded
    return origin


def _found(folded: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """Where the words stand, the first first, none upon another."""
    places = []
    for word in filter(None, words):
        place = folded.find(word)
        while place >= 0:
            places.append((place, place + len(word)))
            place = folded.find(word, place + len(word))
    apart: list[tuple[int, int]] = []
    for start, end in sorted(places):
        if apart and start < apart[-1][1]:
            apart[-1] = (apart[-1][0], max(apart[-1][1], end))
        else:
            apart.append((start, end))
    return apart


def _window(text: str, around: int, length: int) -> tuple[int, int]:
    """From where to where a long text is shown, at whole words where they are near."""
    if len(text) <= length:
        return 0, len(text)
    start = max(around - length // 3, 0)
    end = min(start + length, len(text))
    start = max(end - length, 0)
    if start:
        space = text.find(" ", start, min(start + 15, around + 1))
        start = space + 1 if space >= 0 else start
    if end < len(text):
        cut = text.rfind(" ", max(end - 15, start), end)
        end = cut if cut > around else end
    return start, end


def _cut(
    text: str, start: int, end: int, spans: Sequence[tuple[int, int]]
) -> tuple[str, tuple[tuple[int, int], ...]]:
    """One line of a text, its spaces made single, and where the spans are in it."""
    part = text[start:end]
    line = " ".join(part.split())
    ahead = len(part) - len(part.lstrip())
    if line == part.strip():
        shift = {place: place - start - ahead for span in spans for place in span}
    else:
        shift = {
            place: len(" ".join(f"{text[start:place]}|".split())) - 1
            for span in spans
            for place in span
        }
    before, after = "…" if start else "", "…" if end < len(text) else ""
    marks = []
    for first, last in spans:
        shown = min(shift[last], len(line))
        # Marks above and below the last letter belong to it.
        while shown < len(line) and unicodedata.combining(line[shown]):
            shown += 1
        marks.append((shift[first] + len(before), shown + len(before)))
    return f"{before}{line}{after}", tuple(marks)
