"""Pairs, or trios, for the paired interviews: across difference, and sharing a language."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from aiworkshop.method.seating.arranging import arrange
from aiworkshop.method.seating.people import MixPerson, Rule

TRIO_TIME_FACTOR = 1.5
"""Three people need half as much time again, so that each is interviewed as long as in a pair."""


def interview_pairs(
    people: Sequence[MixPerson],
    seed: int = 0,
    attributes: Iterable[str] | None = None,
    rules: Sequence[Rule] = (),
) -> tuple[tuple[str, ...], ...]:
    """Who interviews whom, as ids; one trio if the number is odd. Pins do not matter here.

    One person alone stays alone; nobody makes no pairs.
    """
    return _small_groups(people, max(1, len(people) // 2), seed, attributes, rules)


def interview_trios(
    people: Sequence[MixPerson],
    seed: int = 0,
    attributes: Iterable[str] | None = None,
    rules: Sequence[Rule] = (),
) -> tuple[tuple[str, ...], ...]:
    """Interviews in threes, as ids: two ask and listen, one tells. Who is left over makes a pair.

    Nobody interviews alone: four people make two pairs, five a trio and a pair.
    """
    return _small_groups(people, max(1, -(-len(people) // 3)), seed, attributes, rules)


def _small_groups(
    people: Sequence[MixPerson],
    count: int,
    seed: int,
    attributes: Iterable[str] | None,
    rules: Sequence[Rule],
) -> tuple[tuple[str, ...], ...]:
    if not people:
        return ()
    unpinned = [replace(person, pinned=None) for person in people]
    # An assistant or interpreter sits with somebody at a table, but need not be their partner.
    apart = [rule for rule in rules if rule.kind == "apart"]
    return arrange(unpinned, count, seed, attributes=attributes, rules=apart, lone_speakers=False)


def interview_minutes(pair: Sequence[str], minutes: float) -> float:
    """Minutes that a pair or trio needs where a pair is given ``minutes``."""
    return minutes * TRIO_TIME_FACTOR if len(pair) > 2 else minutes
