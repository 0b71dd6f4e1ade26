"""Letters as they are compared: without marks, cases and variant forms.

What a search compares is folded further (``library.folding``): there final letters and quotes, too,
make no difference.
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


FOLDS = _Folds()
"""For ``str.translate``; a letter may fold to several, or to none."""


def fold(text: str) -> str:
    """A text as it is searched: no marks, one space between words."""
    return " ".join(text.translate(FOLDS).split())
