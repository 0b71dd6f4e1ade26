"""How a town is seen: what words came to mind, how often, and what changed between two days."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from aiworkshop.base.folding import fold

_BETWEEN = re.compile(r"[,،;؛\n\t|]+")
_COUNT = re.compile(r"(.*?\S)\s*(?:\s|[×xX*:=(\u2066-\u2069])\s*[×xX*:=(]?\s*(\d{1,6})\s*\)?")
_PARTS = ("new", "grew", "steady", "faded", "gone")


@dataclass(frozen=True, slots=True)
class SaidWord:
    """A word and how often it was said."""

    word: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class Shift:
    """A word in two readings: as it was written last, and how often each time."""

    word: str
    before: int = 0
    after: int = 0


@dataclass(frozen=True, slots=True)
class ImageComparison:
    """What became of the words, each part by how much changed, then as written.

    A word grew if a larger part of those asked said it than before. ``faded`` words were still
    said, by a smaller part; ``gone`` ones by nobody any more. ``before_of`` and ``after_of`` are
    what counts are a part of: the people asked, or all the words where that was not noted.
    """

    new: tuple[Shift, ...] = ()
    grew: tuple[Shift, ...] = ()
    steady: tuple[Shift, ...] = ()
    faded: tuple[Shift, ...] = ()
    gone: tuple[Shift, ...] = ()
    before_of: int = 0
    after_of: int = 0
    by_people: bool = False

    @property
    def all(self) -> tuple[Shift, ...]:
        """Every word of either reading."""
        return (*self.new, *self.grew, *self.steady, *self.faded, *self.gone)


@dataclass(slots=True)
class _Tally:
    word: str = ""
    counts: list[int] = field(default_factory=lambda: [0, 0])


def read_words(line: str) -> tuple[SaidWord, ...]:
    """A line of words as they are called out: ``צעיר 5, ים 3, young``.

    A number behind a word (either digit set, also ``×5``, ``(5)``) says how often; none: once.
    Words that differ only in marks, cases or variant letters are one, in the first spelling.
    """
    found: dict[str, SaidWord] = {}
    for part in _BETWEEN.split(line):
        plain = "".join(_western(letter) for letter in part).strip()
        counted = _COUNT.fullmatch(plain)
        word, count = (counted[1], int(counted[2])) if counted else (plain, 1)
        word = " ".join(word.split()).strip("-–—•·. ")
        key = word_key(word)
        if key and count:
            known = found.get(key)
            found[key] = SaidWord(
                known.word if known else word, (known.count if known else 0) + count
            )
    return tuple(found.values())


def word_key(word: str) -> str:
    """By what two spellings of a word are known as one."""
    return fold(word)


def compare_words(
    earlier: Iterable[tuple[str, int | None]],
    later: Iterable[tuple[str, int | None]],
    *,
    asked_before: int | None = None,
    asked_after: int | None = None,
) -> ImageComparison:
    """Two readings beside each other; a word without a number was said once.

    Parts of those asked are compared, in whole numbers; where it was not noted both times how many
    were asked, parts of all words.
    """
    tallies: dict[str, _Tally] = {}
    for place, words in enumerate((earlier, later)):
        for word, count in words:
            key = word_key(word)
            if not key:
                continue
            tally = tallies.setdefault(key, _Tally())
            tally.word = word
            tally.counts[place] += 1 if count is None else max(count, 0)
    sums = [sum(tally.counts[place] for tally in tallies.values()) for place in (0, 1)]
    by_people = bool(asked_before and asked_after)
    before_of, after_of = (asked_before or 0, asked_after or 0) if by_people else sums
    parts: dict[str, list[Shift]] = {name: [] for name in _PARTS}
    for tally in tallies.values():
        before, after = tally.counts
        if before or after:
            shift = Shift(tally.word, before, after)
            parts[_part(before, after, before_of, after_of)].append(shift)

    def ordered(name: str) -> tuple[Shift, ...]:
        return tuple(sorted(parts[name], key=most))

    def most(one: Shift) -> tuple[int, int, int, str]:
        size = abs(one.after * before_of - one.before * after_of)
        return -size, -one.after, -one.before, word_key(one.word)

    return ImageComparison(
        new=ordered("new"),
        grew=ordered("grew"),
        steady=ordered("steady"),
        faded=ordered("faded"),
        gone=ordered("gone"),
        before_of=before_of,
        after_of=after_of,
        by_people=by_people,
    )


def share(count: int, of: int) -> int:
    """A part in whole percent, 0 where there is nothing to be a part of."""
    return round(count * 100 / of) if of > 0 else 0


def _part(before: int, after: int, before_of: int, after_of: int) -> str:
    if not before:
        return "new"
    if not after:
        return "gone"
    change = after * before_of - before * after_of
    return "grew" if change > 0 else "faded" if change < 0 else "steady"


def _western(letter: str) -> str:
    digit = unicodedata.digit(letter, None)
    return letter if digit is None else str(digit)
