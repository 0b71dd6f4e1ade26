"""Whether words were taken from somebody's mouth: as they stand, shortened, mended, respelt.

Compared without points, marks, cases and spelling variants (``word_forms``). Whoever asks whether
words must be kept wants :meth:`Traces.touches`, which sees them through prefixes and endings, too;
who asks whether they are free wants :meth:`Traces.holds`, which takes only the very words.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import lru_cache

from aiworkshop.method.word_forms import STOP_WORDS, folded_words, forms, spelling

_RUN = 4
"""So many words in a row are no accident, where some of them say something."""
_TELLING = 2
"""So many of them do."""
_FEWEST = 2
"""So few are a part of what was said; one word alone is everybody's."""
_WHOLE = 3
"""So many words that are all somebody said are theirs within longer words, too."""
APART = "\x1f"
"""Between several texts that are looked through at once; no text that is stored holds it."""
_MOST_REMEMBERED = 40_000
_Place = tuple[int, int]
"""A text and a place in it."""


@lru_cache(maxsize=40_000)
def spoken(text: str) -> tuple[str, ...]:
    """The words of a text as they are compared, in their order."""
    return tuple(folded_words(text))


@lru_cache(maxsize=40_000)
def _spelt(text: str) -> str:
    """The words of a text in the one spelling of each, with a space before and behind each."""
    return f" {' '.join(spelling(word) for word in spoken(text))} "


@lru_cache(maxsize=8)
def traces_of(texts: tuple[str, ...]) -> "Traces":
    """Finds these texts in others, and remembers where it looked: workshops are asked again after
    each change, which leaves most words as they were."""
    return Traces(texts)


class Traces:
    """Finds these texts in others, which may be several with ``APART`` between them; numbers in
    the answers are their places in ``texts``."""

    def __init__(self, texts: Iterable[str]) -> None:
        texts = list(texts)
        self._texts = [spoken(text) for text in texts]
        self._spelt = [_spelt(text) for text in texts]
        self._touched: dict[str, frozenset[int]] = {}
        self._held: dict[str, frozenset[int]] = {}
        self._places: dict[str, set[_Place]] = defaultdict(set)
        for number, words in enumerate(self._texts):
            for at, word in enumerate(words):
                for form in forms(word):
                    self._places[form].add((number, at))
        self._met: dict[str, frozenset[_Place]] = {}
        """Where each word met so far stands."""

    def touches(self, said: str) -> frozenset[int]:
        """Texts that hold words from ``said``: all of theirs, or a part that is no accident."""
        return _remembered(self._touched, said, self._touches)

    def holds(self, said: str) -> frozenset[int]:
        """Texts whose words all stand in ``said`` as they are, one behind the other."""
        return _remembered(self._held, said, self._holds)

    def _touches(self, said: str) -> frozenset[int]:
        words = spoken(said)
        found: set[int] = set()
        before: dict[_Place, tuple[int, int]] = {}
        for word in words:
            places = self._met.get(word)
            if places is None:
                places = self._met[word] = self._where(word)
            if not places:
                before = {}
                continue
            telling = word not in STOP_WORDS
            now: dict[_Place, tuple[int, int]] = {}
            for number, at in places:
                length, count = before.get((number, at - 1), (0, 0))
                now[number, at] = run = (length + 1, count + telling)
                if self._is_taken(number, run, len(words)):
                    found.add(number)
            before = now
        return frozenset(found)

    def _holds(self, said: str) -> frozenset[int]:
        whole = _spelt(said)
        return frozenset(
            number
            for number, wanted in enumerate(self._spelt)
            if wanted in whole
            and (wanted == whole or len(self._texts[number]) >= _FEWEST)
            and self._texts[number]
        )

    def _where(self, word: str) -> frozenset[_Place]:
        found: set[_Place] = set()
        for form in forms(word):
            found |= self._places.get(form, set())
        return frozenset(found)

    def _is_taken(self, number: int, run: tuple[int, int], said: int) -> bool:
        length, telling = run
        whole = len(self._texts[number])
        if length == whole:
            return length == said or length >= _FEWEST
        if length == said:
            return length >= _WHOLE
        return length >= _RUN and telling >= _TELLING


def _remembered(
    known: dict[str, frozenset[int]], said: str, find: Callable[[str], frozenset[int]]
) -> frozenset[int]:
    found = known.get(said)
    if found is None:
        if len(known) >= _MOST_REMEMBERED:
            known.clear()
        apart = (find(part) for part in said.split(APART) if part)
        found = known[said] = frozenset().union(*apart)
    return found
