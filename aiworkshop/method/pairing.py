"""Pairs for the paired interviews, across difference; an odd number makes one trio."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from aiworkshop.method.mixing import MixPerson, max_mix

TRIO_TIME_FACTOR = 1.5
"""Three people need half as much time again, so that each is interviewed as long as in a pair."""


def interview_pairs(
    people: Sequence[MixPerson], seed: int = 0, attributes: Iterable[str] | None = None
) -> tuple[tuple[str, ...], ...]:
    """Who interviews whom, as ids; one trio if the number is odd. Pins do not matter here.

    One person alone stays alone; nobody makes no pairs.
    """
    if not people:
        return ()
    unpinned = [replace(person, pinned=None) for person in people]
    return max_mix(unpinned, max(1, len(people) // 2), seed, attributes)


def interview_minutes(pair: Sequence[str], minutes: float) -> float:
    """Minutes that a pair or trio needs where a pair is given ``minutes``."""
    return minutes * TRIO_TIME_FACTOR if len(pair) > 2 else minutes
