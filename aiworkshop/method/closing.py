"""The closing valuation: energy before and after, and the one word of each person."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from aiworkshop.method.words import plain_words

_AROUND = " .,!?:;…،؟؛\"'“”«»״׳"
LEAST_ENERGY, MOST_ENERGY = 1, 5


@dataclass(frozen=True, slots=True)
class Energy:
    """Averages over those who said a number; None where nobody did."""

    before: float | None
    before_count: int
    after: float | None
    after_count: int


@dataclass(frozen=True, slots=True)
class GatheredWord:
    """A word that people left with, as first written, and how many wrote it."""

    words: str
    count: int


def is_energy(value: object) -> bool:
    """Whether a value may stand for energy: 1 to 5, or nothing said."""
    if value is None:
        return True
    if not isinstance(value, int) or isinstance(value, bool):
        return False
    return LEAST_ENERGY <= value <= MOST_ENERGY


def average_energy(pairs: Iterable[tuple[int | None, int | None]]) -> Energy:
    """Averages of (before, after), each over its own answers."""
    several = list(pairs)
    before = [one for one, _ in several if one is not None]
    after = [one for _, one in several if one is not None]
    return Energy(_average(before), len(before), _average(after), len(after))


def gather_words(words: Iterable[str]) -> tuple[GatheredWord, ...]:
    """The same word of several people once, the most frequent first, else as they came."""
    first: dict[str, str] = {}
    counted: dict[str, int] = {}
    for word in words:
        written = " ".join(word.split())
        if not written:
            continue
        key = _key(written)
        first.setdefault(key, written)
        counted[key] = counted.get(key, 0) + 1
    order = sorted(counted, key=lambda key: -counted[key])
    return tuple(GatheredWord(first[key], counted[key]) for key in order)


def _key(written: str) -> str:
    return plain_words(written).strip(_AROUND) or written


def _average(values: Sequence[int]) -> float | None:
    return sum(values) / len(values) if values else None
