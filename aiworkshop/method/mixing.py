"""Max-mix: groups of even size in which people differ as much as possible.

The measure is the number of pairs that sit together and share a value of an attribute, summed over
the attributes (function, sector, level, neighbourhood …). People are placed one by one where they
add least, then exchanged in pairs while that lowers the sum. The result depends only on the people,
the number of groups and the seed. An empty value says "not stated" and clusters with nobody.

Walk-ins: pin everybody who sits already, and only the new people are placed.
"""

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

_MOST_ROUNDS = 12


@dataclass(frozen=True, slots=True)
class MixPerson:
    """Somebody to be placed. ``pinned`` is the index of the group where they must stay, from 0."""

    id: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    pinned: int | None = None


def max_mix(
    people: Sequence[MixPerson],
    group_count: int,
    seed: int = 0,
    attributes: Iterable[str] | None = None,
) -> tuple[tuple[str, ...], ...]:
    """The ids of each group's people, in the order in which the people were given.

    ``attributes`` chooses what is mixed (default: all). Sizes differ by one at most, unless more
    people are pinned to a group than that. Raises ``ValueError`` without groups, for an id that
    occurs twice, and for a pin to a group that is not there.
    """
    _check(people, group_count)
    chosen = None if attributes is None else frozenset(attributes)
    mix = _Mix(people, group_count, chosen)
    chance = random.Random(seed)
    order = [index for index, person in enumerate(people) if person.pinned is None]
    chance.shuffle(order)
    mix.place(order, chance)
    mix.exchange(order, chance)
    groups: list[list[str]] = [[] for _ in range(group_count)]
    for index, person in enumerate(people):
        groups[mix.group_of[index]].append(person.id)
    return tuple(tuple(group) for group in groups)


def clustering(
    groups: Iterable[Iterable[str]],
    people: Iterable[MixPerson],
    attributes: Iterable[str] | None = None,
) -> int:
    """Pairs of people in one group who share a value, summed over the attributes; 0 is best."""
    by_id = {person.id: person for person in people}
    chosen = None if attributes is None else frozenset(attributes)
    total = 0
    for group in groups:
        counts = Counter(value for member in group for value in _values(by_id[member], chosen))
        total += sum(count * (count - 1) // 2 for count in counts.values())
    return total


def even_sizes(people: Sequence[MixPerson], group_count: int) -> list[int]:
    """How many people each group should hold: as even as the pins allow, earlier groups larger."""
    sizes = [0] * group_count
    for person in people:
        if person.pinned is not None:
            sizes[person.pinned] += 1
    for _ in range(sum(person.pinned is None for person in people)):
        sizes[sizes.index(min(sizes))] += 1
    return sizes


class _Mix:
    """The groups while they are being filled, with a count of each value in each group."""

    def __init__(
        self, people: Sequence[MixPerson], group_count: int, chosen: frozenset[str] | None
    ) -> None:
        numbers: dict[tuple[str, str], int] = {}
        self.values = [
            frozenset(numbers.setdefault(value, len(numbers)) for value in _values(person, chosen))
            for person in people
        ]
        self.counts = [[0] * len(numbers) for _ in range(group_count)]
        self.room = even_sizes(people, group_count)
        self.group_of = [-1] * len(people)
        for index, person in enumerate(people):
            if person.pinned is not None:
                self._seat(index, person.pinned)

    def place(self, order: Sequence[int], chance: random.Random) -> None:
        """Put each person where they add least; the emptier group wins a tie, then chance."""
        for index in order:
            free = [group for group, room in enumerate(self.room) if room > 0]
            costs = {
                group: (self._added(index, group), -self.room[group], chance.random())
                for group in free
            }
            best = min(free, key=costs.__getitem__)
            self._seat(index, best)

    def exchange(self, order: Sequence[int], chance: random.Random) -> None:
        """Swap people of different groups while that lowers the sum."""
        movable = list(order)
        for _ in range(_MOST_ROUNDS):
            chance.shuffle(movable)
            improved = False
            for position, first in enumerate(movable):
                improved |= self._swap_best(first, movable[position + 1 :])
            if not improved:
                return

    def _swap_best(self, first: int, others: Sequence[int]) -> bool:
        best_gain, best = 0, -1
        home = self.group_of[first]
        mine = self.values[first]
        here = self.counts[home]
        for other in others:
            away = self.group_of[other]
            if away == home:
                continue
            there = self.counts[away]
            leaving, coming = mine - self.values[other], self.values[other] - mine
            gain = 0
            for value in leaving:
                gain += here[value] - 1 - there[value]
            for value in coming:
                gain += there[value] - 1 - here[value]
            if gain > best_gain:
                best_gain, best = gain, other
        if best < 0:
            return False
        away = self.group_of[best]
        self._leave(first)
        self._leave(best)
        self._seat(first, away)
        self._seat(best, home)
        return True

    def _added(self, index: int, group: int) -> int:
        counts = self.counts[group]
        return sum(counts[value] for value in self.values[index])

    def _seat(self, index: int, group: int) -> None:
        self.group_of[index] = group
        self.room[group] -= 1
        for value in self.values[index]:
            self.counts[group][value] += 1

    def _leave(self, index: int) -> None:
        group = self.group_of[index]
        self.room[group] += 1
        for value in self.values[index]:
            self.counts[group][value] -= 1


def _values(person: MixPerson, chosen: frozenset[str] | None) -> Iterator[tuple[str, str]]:
    for name, value in person.attributes.items():
        if value.strip() and (chosen is None or name in chosen):
            yield name, value.strip().casefold()


def _check(people: Sequence[MixPerson], group_count: int) -> None:
    if group_count < 1:
        raise ValueError("there must be at least one group")
    if len({person.id for person in people}) != len(people):
        raise ValueError("somebody occurs twice")
    for person in people:
        if person.pinned is not None and not 0 <= person.pinned < group_count:
            raise ValueError(f"there is no group {person.pinned}")
