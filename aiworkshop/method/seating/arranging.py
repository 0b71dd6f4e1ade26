"""Max-mix: tables of even size in which people differ as much as possible, within the rules.

The measure is the number of pairs that sit together and share a value, for each attribute
(function, sector, level, neighbourhood …) by itself: without rules, no attribute is ever left less
spread than in the random placing that the search began with. An empty value says "not stated" and
clusters with nobody.
"""

import random
from collections.abc import Iterable, Sequence

from aiworkshop.method.seating.parties import Parties, make_parties
from aiworkshop.method.seating.people import MixPerson, Rule, chosen_values, even_sizes
from aiworkshop.method.seating.room import Guests, Room
from aiworkshop.method.seating.search import improve, improve_for_all
from aiworkshop.method.seating.weighing import value_counts, weights

_REWEIGHTED = 3
_MOST_TRIES = 8
_MOST_LOTS = 16
_LOTS_PLACED = 400
_PLACED = 900
"""How many people are placed in all tries together: few are quickly placed, so try more often."""


def arrange(
    people: Sequence[MixPerson],
    table_count: int,
    seed: int = 0,
    *,
    attributes: Iterable[str] | None = None,
    rules: Sequence[Rule] = (),
    lone_speakers: bool = True,
) -> tuple[tuple[str, ...], ...]:
    """The ids of each table's people, in the order in which the people were given.

    The same people, rules and seed give the same tables whatever the order. Wishes that cannot be
    met are left unmet; ``problems`` tells which. ``lone_speakers``: also avoid that just one person
    at a table speaks nothing but a certain language. Raises ``ValueError`` without tables, for an
    id that occurs twice, and for a pin to a table that is not there.
    """
    check_people(people, table_count)
    chosen = None if attributes is None else frozenset(attributes)
    known = sorted(people, key=lambda person: person.id)
    arranging = _Arranging(known, table_count, chosen, rules, lone_speakers)
    table_of = dict(zip((p.id for p in known), arranging.best(seed), strict=True))
    tables: list[list[str]] = [[] for _ in range(table_count)]
    for person in people:
        tables[table_of[person.id]].append(person.id)
    return tuple(tuple(table) for table in tables)


def dealt(
    people: Sequence[MixPerson], table_count: int, seed: int = 0
) -> tuple[tuple[str, ...], ...]:
    """The tables by lot from which ``arrange`` sets out with this seed, where there are no rules.

    What it makes of them is, for each attribute by itself, never less mixed.
    """
    check_people(people, table_count)
    known = sorted(people, key=lambda person: person.id)
    start = _Arranging(known, table_count, None, (), True).start(_chance(seed, 0))
    tables: list[list[str]] = [[] for _ in range(table_count)]
    for person, table in zip(known, start, strict=True):
        tables[table].append(person.id)
    return tuple(map(tuple, tables))


def check_people(people: Sequence[MixPerson], table_count: int) -> None:
    """Raise ``ValueError`` for what no placing could be made of."""
    if table_count < 1:
        raise ValueError("there must be at least one group")
    if len({person.id for person in people}) != len(people):
        raise ValueError("somebody occurs twice")
    for person in people:
        if person.pinned is not None and not 0 <= person.pinned < table_count:
            raise ValueError(f"there is no group {person.pinned}")


class _Arranging:
    """One task: people, tables and wishes as numbers."""

    def __init__(
        self,
        people: Sequence[MixPerson],
        table_count: int,
        chosen: frozenset[str] | None,
        rules: Sequence[Rule],
        lone_speakers: bool,
    ) -> None:
        self.people = people
        self.table_count = table_count
        self.values = [dict(chosen_values(person, chosen)) for person in people]
        self.counts = value_counts(self.values)
        names = [(name, value) for name, counts in self.counts.items() for value in sorted(counts)]
        self.names = names
        numbers = {name: number for number, name in enumerate(names)}
        self.parties: Parties = make_parties(people, rules)
        codes = sorted({code for person in people for code in person.languages})
        bits = {code: 1 << place for place, code in enumerate(codes)}
        everything = (1 << max(len(codes), 1)) - 1
        known = [tuple(dict.fromkeys(person.languages)) for person in people]
        self.guests = Guests(
            tuple(tuple(sorted(numbers[item] for item in own.items())) for own in self.values),
            tuple(sum(bits[code] for code in own) or everything | 1 << 62 for own in known),
            tuple(bits[own[0]] if lone_speakers and len(own) == 1 else 0 for own in known),
            self.parties.foes,
            everything | 1 << 62,
        )
        pinned = {p for p, person in enumerate(people) if person.pinned is not None}
        self.loose = [
            party[0] for party in self.parties.parties if len(party) == 1 and party[0] not in pinned
        ]
        self.even = sum(size**2 for size in even_sizes(people, table_count))
        self.moving = [
            party
            for party in self.parties.parties
            if len(party) > 1 and not pinned.intersection(party)
        ]

    def best(self, seed: int) -> list[int]:
        """The table of each person."""
        found: list[tuple[tuple[int, ...], list[int]]] = []
        size = max(len(self.people), 1)
        tries = max(1, min(_MOST_TRIES, _PLACED // size))
        for number in range(tries):
            chance = _chance(seed, number)
            start = self.start(chance)
            found.append(self._from(start, chance))
            broken, uneven, *_ = found[-1][0]
            if not broken and not uneven:
                break
        return min(found, key=lambda one: one[0])[1]

    def _from(self, start: list[int], chance: random.Random) -> tuple[tuple[int, ...], list[int]]:
        """The best placing reached from a start, with what it costs in order of importance."""
        sizes = [start.count(table) for table in range(self.table_count)]
        even = weights(self.values, sizes)
        goal = self._pairs(start)
        current = dict(even)
        found: list[tuple[tuple[int, ...], list[int]]] = []
        for _ in range(_REWEIGHTED):
            room = self._room(current, start)
            improve(room, self.loose, self.moving, chance)
            pairs = self._pairs(room.table_of)
            worse = [name for name in even if pairs[name] > goal[name]]
            rest = sum(even[name] * pairs[name] for name in even)
            broken = sum(room.penalties)
            uneven = sum(len(members) ** 2 for members in room.members) - self.even
            found.append(((broken, uneven, len(worse), rest), list(room.table_of)))
            if not worse:
                break
            current = {name: current[name] * (4 if name in worse else 1) for name in current}
        cost, tables = min(found, key=lambda one: one[0])
        free = not (self.guests.foes or self.moving or cost[0])
        if cost[2] and free and not self._room(even, start).constrained:
            tables = self._harming_none(even, start, chance)
            pairs = self._pairs(tables)
            rest = sum(even[name] * pairs[name] for name in even)
            cost = (0, cost[1], 0, rest)
        return cost, tables

    def _harming_none(
        self, even: dict[str, int], start: list[int], chance: random.Random
    ) -> list[int]:
        rooms = [self._room({name: 1}, start) for name in even]
        improve_for_all(rooms, self.loose, chance)
        return list(rooms[0].table_of)

    def _room(self, weight: dict[str, int], start: list[int]) -> Room:
        room = Room(self.guests, [weight.get(name, 0) for name, _ in self.names], start)
        room.open(self.table_count)
        return room

    def _pairs(self, table_of: Sequence[int]) -> dict[str, int]:
        """Pairs of like people at one table, for each attribute."""
        counts: dict[tuple[int, int], int] = {}
        for table, values in zip(table_of, self.guests.values, strict=True):
            for value in values:
                counts[table, value] = counts.get((table, value), 0) + 1
        found = dict.fromkeys(self.counts, 0)
        for (_, value), count in counts.items():
            found[self.names[value][0]] += count * (count - 1) // 2
        return found

    def start(self, chance: random.Random) -> list[int]:
        """The best mixed of some lots.

        Of a few people, mostly pinned, one lot may leave nothing to mend without harm elsewhere.
        """
        lots = max(1, min(_MOST_LOTS, _LOTS_PLACED // max(len(self.people), 1)))
        drawn = [self._lot(chance) for _ in range(lots)]
        return min(drawn, key=lambda table_of: sum(self._pairs(table_of).values()))

    def _lot(self, chance: random.Random) -> list[int]:
        """Everybody somewhere: the pinned in place, parties where most room is, the rest by lot."""
        table_of = [-1] * len(self.people)
        sizes = [0] * self.table_count
        for party in self.parties.parties:
            pins = [self.people[one].pinned for one in party]
            table = next((pin for pin in pins if pin is not None), None)
            if table is not None:
                for one in party:
                    table_of[one] = table
                sizes[table] += len(party)
        moving = list(self.moving)
        chance.shuffle(moving)
        for party in sorted(moving, key=len, reverse=True):
            table = sizes.index(min(sizes))
            for one in party:
                table_of[one] = table
            sizes[table] += len(party)
        loose = list(self.loose)
        chance.shuffle(loose)
        for one in loose:
            table = sizes.index(min(sizes))
            table_of[one] = table
            sizes[table] += 1
        return table_of


def _chance(seed: int, number: int) -> random.Random:
    return random.Random(f"{seed}/{number}")
