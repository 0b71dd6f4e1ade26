"""Letters as they are compared when searching: without marks, cases and variant forms.

SQLite 3.40's trigram tokenizer cannot remove diacritics, so both sides are folded here. Hebrew
final letters stay, since a search for "שלו" that finds "שלום" by its middle needs no more.
"""

import unicodedata

FOLDING_VERSION = "1"
"""Counted up with every change below: a library's index made by another version is made anew."""

_SAME = {
    "ى": "ي",  # alef maqsura and yeh
    "ی": "ي",  # Farsi yeh
    "ة": "ه",  # ta marbuta and heh
    "ٱ": "ا",  # alef wasla; hamza on a carrier goes with the marks
    "ک": "ك",  # keheh and kaf
    "ـ": "",  # tatweel
    "״": '"',
    "׳": "'",
    "־": "-",
    "“": '"',
    "”": '"',
    "„": '"',
    "‘": "'",
    "’": "'",
    "–": "-",
    "—": "-",
}
_MARKS = frozenset({"Mn", "Me", "Cf"})


class _Folds(dict[int, str]):
    """Folds of single letters, worked out when first met."""

    def __missing__(self, code: int) -> str:
        folded = "".join(_parts(chr(code)))
        self[code] = folded
        return folded


def _parts(letter: str) -> list[str]:
    if letter.isspace():
        return [" "]
    parts = []
    for part in unicodedata.normalize("NFKD", letter).casefold():
        if unicodedata.category(part) in _MARKS:
            continue
        digit = unicodedata.digit(part, None)
        parts.append(_SAME.get(part, part) if digit is None else str(digit))
    return parts


_FOLDS = _Folds()


def fold(text: str) -> str:
    """A text as it is searched: no marks, one space between words."""
    return " ".join(text.translate(_FOLDS).split())


def snippet(text: str, folded_words: list[str], length: int = 90) -> str | None:
    """The part of a text around the first of the words; None where none is in it."""
    folded = text.translate(_FOLDS)
    places = [place for word in folded_words if (place := folded.find(word)) >= 0]
    if not places:
        return None
    if len(text) <= length:
        return " ".join(text.split())
    start = max(_original_place(text, min(places)) - length // 3, 0)
    end = min(start + length, len(text))
    start = max(end - length, 0)
    if start:
        start = text.find(" ", start, start + 15) + 1 or start
    if end < len(text):
        cut = text.rfind(" ", max(end - 15, start), end)
        end = cut if cut > 0 else end
    middle = " ".join(text[start:end].split())
    return f"{'…' if start else ''}{middle}{'…' if end < len(text) else ''}"


def _original_place(text: str, folded_place: int) -> int:
    length = 0
    for index, letter in enumerate(text):
        length += len(letter.translate(_FOLDS))
        if length > folded_place:
            return index
    return len(text)
