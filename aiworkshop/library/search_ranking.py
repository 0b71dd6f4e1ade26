"""Which of what was found comes first.

The rule, for each word that is looked for, by the best place at which it stands:

=================================  ==========================  ====
where                              in a title, name or quote   else
=================================  ==========================  ====
a whole word                       12                          6
a whole word behind ה ו ב ל מ ש כ,  10                          5
or ال with what may stand before
the beginning of a word            8                           4
inside a word                      5                           2
=================================  ==========================  ====

Then: words side by side as they were typed, 4; a star, 2; up to 3 for a short text (none beyond
600 letters) and up to 2 for a workshop of late (none beyond four years). A workshop, town or
programme itself, 2. Where two are equal, what was said or changed later comes first.
"""

import re
from collections.abc import Callable, Sequence
from datetime import date

_LONG = 600
_YEARS = 4
_HEAD, _BODY = (12, 10, 8, 5), (6, 5, 4, 2)
_PREFIX = {
    "he": "[והבלמשכ]{1,3}",
    "ar": "(?:[وفبك]?ال|[وف]?لل|[وفبكل])",
}


class Ranking:
    """Points for texts as the index holds them: folded, a space on either side of each word."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = [(word, f" {word} ", f" {word}", _behind_prefix(word)) for word in words]
        self._together = " ".join(words) if len(words) > 1 else ""

    def points(self, head: str, body: str) -> float:
        """How well the words stand in a text."""
        total = 0.0
        for word, whole, begun, prefixed in self._words:
            level = _level(head, word, whole, begun, prefixed)
            if level >= 0:
                total += _HEAD[level]
                continue
            level = _level(body, word, whole, begun, prefixed)
            total += _BODY[level] if level >= 0 else 0
        if self._together and (self._together in head or self._together in body):
            total += 4
        return total + 3 * max(0, 1 - (len(head) + len(body)) / _LONG)


def _level(
    text: str, word: str, whole: str, begun: str, prefixed: Callable[[str], object] | None
) -> int:
    if word not in text:
        return -1
    if whole in text:
        return 0
    if prefixed is not None and prefixed(text):
        return 1
    return 2 if begun in text else 3


def _behind_prefix(word: str) -> Callable[[str], object] | None:
    """Finds a word behind what Hebrew and Arabic write together with it; None in other scripts."""
    script = "he" if "א" <= word[0] <= "ת" else "ar" if "\u0620" <= word[0] <= "\u064a" else ""
    if not script:
        return None
    return re.compile(f" {_PREFIX[script]}{re.escape(word)} ").search


def lateness(day: str, newest: str) -> float:
    """Up to 2 points for a workshop held not long before the newest one."""
    try:
        days = (date.fromisoformat(newest) - date.fromisoformat(day)).days
    except ValueError:
        return 0.0
    return 2 * max(0.0, 1 - max(days, 0) / (365 * _YEARS))
