"""Pairs, or trios, for the paired interviews: across difference, and sharing a language."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import combinations, product

from aiworkshop.method.seating.arranging import arrange
from aiworkshop.method.seating.people import MixPerson, Rule, chosen_values, even_sizes

TRIO_TIME_FACTOR = 1.5
"""Three people need half as much time again, so that each is interviewed as long as in a pair."""
LARGEST = 3
"""More than three do not interview each other."""
MOST_SEARCHED = 12
"""Up to how many people all ways to pair them are looked at; a table rarely seats more."""

Groups = tuple[tuple[str, ...], ...]
_Cost = tuple[int, int, int]


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


def interview_groups(
    people: Sequence[MixPerson],
    kept: Iterable[Sequence[str]] = (),
    *,
    trios: bool = False,
    seed: int = 0,
    attributes: Iterable[str] | None = None,
    rules: Sequence[Rule] = (),
) -> Groups:
    """The pairs of a table as they were ``kept``, with whom left out and who came put right.

    Of a kept pair or trio stays who is still among ``people``. Whoever has nobody finds a partner
    among the others without one, else joins a pair with whom a language is shared; no other pair
    is touched. Everybody is in one group, and nobody alone unless alone at the table.
    """
    known = {person.id: person for person in people}
    names = None if attributes is None else tuple(attributes)
    groups: list[tuple[str, ...]] = []
    taken: set[str] = set()
    for those in kept:
        there = tuple(key for key in dict.fromkeys(those) if key in known and key not in taken)
        if 1 < len(there) <= LARGEST:
            groups.append(there)
            taken.update(there)
    loose = [person for person in people if person.id not in taken]
    make = interview_trios if trios else interview_pairs
    waiting: list[tuple[str, ...]] = []
    for group in make(loose, seed, names, rules):
        fits = len(group) > 1 and shared_languages([known[key] for key in group]) != ()
        (groups if fits or not taken else waiting).append(group)
    for group in waiting:
        _seat_late(group, groups, known)
    return tuple(groups)


def shared_languages(people: Sequence[MixPerson]) -> tuple[str, ...] | None:
    """What all of them speak, as the first one names it; None where nobody's is known.

    Who did not say is taken to understand: nothing is asked of what is not known.
    """
    told = [person.languages for person in people if person.languages]
    if not told:
        return None
    return tuple(code for code in told[0] if all(code in spoken for spoken in told[1:]))


def _seat_late(
    late: Sequence[str], groups: list[tuple[str, ...]], known: Mapping[str, MixPerson]
) -> None:
    """Those who do not go together join pairs whose language they share, else they stay together;
    one alone joins any pair, and where there are only trios, takes one out of a trio."""
    alone: list[str] = []
    for key in late:
        fitting = next(
            (
                place
                for place, group in reversed(list(enumerate(groups)))
                if len(group) == 2 and _understand([*group, key], known)
            ),
            None,
        )
        if fitting is None:
            alone.append(key)
        else:
            groups[fitting] = (*groups[fitting], key)
    if len(alone) > 1:
        groups.append(tuple(alone))
    elif alone:
        _add_one(alone[0], groups, known)


def _add_one(key: str, groups: list[tuple[str, ...]], known: Mapping[str, MixPerson]) -> None:
    pair = next((place for place in reversed(range(len(groups))) if len(groups[place]) == 2), None)
    if pair is not None:
        groups[pair] = (*groups[pair], key)
        return
    ways = [
        (place, one) for place in reversed(range(len(groups))) for one in reversed(groups[place])
    ]
    if not ways:
        groups.append((key,))
        return

    def misfits(way: tuple[int, str]) -> int:
        place, one = way
        rest = [other for other in groups[place] if other != one]
        return (not _understand([one, key], known)) + (not _understand(rest, known))

    place, one = min(ways, key=misfits)
    groups[place] = tuple(other for other in groups[place] if other != one)
    groups.append((one, key))


def _understand(keys: Sequence[str], known: Mapping[str, MixPerson]) -> bool:
    return shared_languages([known[key] for key in keys]) != ()


def _small_groups(
    people: Sequence[MixPerson],
    count: int,
    seed: int,
    attributes: Iterable[str] | None,
    rules: Sequence[Rule],
) -> Groups:
    if not people:
        return ()
    names = None if attributes is None else frozenset(attributes)
    unpinned = [replace(person, pinned=None) for person in people]
    # An assistant or interpreter sits with somebody at a table, but need not be their partner.
    apart = [rule for rule in rules if rule.kind == "apart"]

    found = arrange(unpinned, count, seed, attributes=names, rules=apart, lone_speakers=False)
    sizes = even_sizes(unpinned, count)
    known = {person.id: person for person in unpinned}
    if not _strangers(found, known) and sorted(map(len, found)) == sorted(sizes):
        return found
    # The search for tables asks that everybody understands somebody, and rather makes tables
    # uneven; here, all of a few shall understand each other, and nobody be alone.
    if len(people) <= MOST_SEARCHED:
        return _searched(unpinned, sizes, names, apart)
    whoever = [replace(person, languages=()) for person in unpinned]
    start = arrange(whoever, count, seed, attributes=names, rules=apart, lone_speakers=False)
    return _understood_better(start, known)


def _strangers(groups: Iterable[Sequence[str]], known: Mapping[str, MixPerson]) -> int:
    return sum(len(group) for group in groups if not _understand(group, known))


def _understood_better(groups: Groups, known: Mapping[str, MixPerson]) -> Groups:
    """Two change places as long as more people then understand their partners."""
    current = [list(group) for group in groups]
    better = True
    while better:
        better = False
        for one, other in combinations(current, 2):
            before = _strangers((one, other), known)
            for first, second in product(range(len(one)), range(len(other))):
                if not before:
                    break
                one[first], other[second] = other[second], one[first]
                after = _strangers((one, other), known)
                if after < before:
                    before, better = after, True
                else:
                    one[first], other[second] = other[second], one[first]
    return tuple(map(tuple, current))


def _searched(
    people: Sequence[MixPerson],
    sizes: Sequence[int],
    names: frozenset[str] | None,
    apart: Sequence[Rule],
) -> Groups:
    """The best of all ways: few without a shared language, then apart, then across difference."""
    ordered = sorted(people, key=lambda person: person.id)
    values = [set(chosen_values(person, names)) for person in ordered]
    foes = {
        pair
        for rule in apart
        for pair in combinations(
            sorted(place for place, one in enumerate(ordered) if one.id in rule.people), 2
        )
    }

    @cache
    def cost(group: tuple[int, ...]) -> _Cost:
        pairs = list(combinations(group, 2))
        understood = shared_languages([ordered[place] for place in group]) != ()
        return (
            0 if understood else len(group),
            sum(pair in foes for pair in pairs),
            sum(len(values[one] & values[other]) for one, other in pairs),
        )

    @cache
    def best(left: tuple[int, ...], trios: int) -> tuple[_Cost, tuple[tuple[int, ...], ...]]:
        if not left:
            return (0, 0, 0), ()
        first, *others = left
        found = []
        only_trios = len(left) == LARGEST * trios
        sizes_left = {2: not only_trios, LARGEST: trios > 0, 1: len(left) == 1}
        for size in (size for size, fits in sizes_left.items() if fits and size <= len(left)):
            for more in combinations(others, size - 1):
                group = (first, *more)
                rest = tuple(place for place in others if place not in more)
                below, groups = best(rest, trios - (size == 3))
                total = tuple(map(sum, zip(cost(group), below, strict=True)))
                found.append(((total[0], total[1], total[2]), (group, *groups)))
        return min(found)

    _, groups = best(tuple(range(len(ordered))), sum(size == LARGEST for size in sizes))
    return tuple(tuple(ordered[place].id for place in group) for group in groups)


def interview_minutes(pair: Sequence[str], minutes: float) -> float:
    """Minutes that a pair or trio needs where a pair is given ``minutes``."""
    return minutes * TRIO_TIME_FACTOR if len(pair) > 2 else minutes


def trio_minutes(minutes: int, each_way: int) -> int:
    """Minutes that a step for pairs needs where there are trios, so that everybody is asked as
    long; what is not ``each_way`` twice is the briefing, which takes as long as ever."""
    interviews = 2 * each_way
    return minutes - interviews + round(interview_minutes(("", "", ""), interviews))
