"""The tables while people are being placed, and what a placing costs.

Costs are whole numbers in tiers, so that no gain in a lower tier pays for one above it: kept apart
and sharing a language first, then even sizes, then not being the only one there who speaks nothing
else, then the attributes.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

HARD = 10**13
SIZE = 10**10
LONE = 10**8


@dataclass(frozen=True, slots=True)
class Guests:
    """People as numbers: indices of values they have, languages as bits, and whom they avoid.

    ``language`` has all bits for somebody whose languages are not known, ``only`` the one bit of
    who speaks nothing else.
    """

    values: tuple[tuple[int, ...], ...]
    language: tuple[int, ...]
    only: tuple[int, ...]
    foes: Mapping[int, frozenset[int]]
    any_language: int = -1


class Room:
    """Who sits where, what it costs, and what each person would add at each table."""

    def __init__(self, guests: Guests, weight_of_value: Sequence[int], tables: list[int]) -> None:
        """``tables`` says for each person at which table they begin."""
        self.guests = guests
        self.table_of = list(tables)
        count = len(tables)
        self._weights = list(weight_of_value)
        self._bearers: list[list[int]] = [[] for _ in weight_of_value]
        for person, values in enumerate(guests.values):
            for value in values:
                self._bearers[value].append(person)
        self.own = [sum(self._weights[v] for v in values) for values in guests.values]
        self.constrained = bool(guests.foes) or len(set(guests.language)) > 1
        self.alike = self._shared(count) if any(self._weights) else None

    def open(self, table_count: int) -> None:
        """Set the tables with the people where ``table_of`` says."""
        self.members: list[list[int]] = [[] for _ in range(table_count)]
        for person, table in enumerate(self.table_of):
            self.members[table].append(person)
        self.adds = [[0] * len(self.table_of) for _ in range(table_count)]
        for value, bearers in enumerate(self._bearers):
            weight = self._weights[value]
            if not weight:
                continue
            for person in bearers:
                adds = self.adds[self.table_of[person]]
                for other in bearers:
                    adds[other] += weight
        self.penalties = [self.penalty(members) for members in self.members]

    def energy(self) -> int:
        """What the whole placing costs; less is better."""
        sizes = sum(len(members) ** 2 for members in self.members)
        alike = sum(
            self.adds[table][person] - self.own[person]
            for person, table in enumerate(self.table_of)
        )
        return sum(self.penalties) + SIZE * sizes + alike // 2

    def penalty(self, members: Sequence[int]) -> int:
        """What rules and languages cost at a table with these people."""
        if not self.constrained or len(members) < 2:
            return 0
        guests = self.guests
        languages, lone = guests.language, guests.only
        once = twice = only_once = only_twice = 0
        for person in members:
            mask = languages[person]
            twice |= once & mask
            once |= mask
            only = lone[person]
            only_twice |= only_once & only
            only_once |= only
        cost = 0
        for person in members:
            if not languages[person] & twice:
                cost += HARD
        alone = only_once & ~only_twice
        if alone and not any(languages[person] == guests.any_language for person in members):
            cost += LONE * alone.bit_count()
        if guests.foes:
            for person in members:
                avoided = guests.foes.get(person)
                if avoided:
                    cost += HARD * sum(other in avoided for other in members)
        return cost

    def offenders(self, table: int) -> list[int]:
        """Who at a table breaks a rule there, or sits alone with a language; then the others."""
        members = self.members[table]
        guests = self.guests
        bad: list[int] = []
        for person in members:
            others = [other for other in members if other != person]
            spoken = 0
            only = 0
            for other in others:
                spoken |= guests.language[other]
                only |= guests.only[other]
            mine = guests.only[person]
            avoided = guests.foes.get(person, frozenset())
            if (
                not guests.language[person] & spoken
                or (mine and not mine & only)
                or avoided.intersection(others)
            ):
                bad.append(person)
        return bad + [person for person in members if person not in bad]

    def moved_cost(self, person: int, table: int) -> int:
        """What changes if somebody goes to another table."""
        home = self.table_of[person]
        here, there = self.members[home], self.members[table]
        delta = self.adds[table][person] - self.adds[home][person] + self.own[person]
        delta += 2 * SIZE * (len(there) - len(here) + 1)
        if self.constrained:
            left = [other for other in here if other != person]
            delta += self.penalty(left) + self.penalty([*there, person])
            delta -= self.penalties[home] + self.penalties[table]
        return delta

    def swapped_penalty(self, first: int, second: int) -> int:
        """What rules and languages cost more if two people change places."""
        guests = self.guests
        same = (
            guests.language[first] == guests.language[second]
            and guests.only[first] == guests.only[second]
        )
        if same and first not in guests.foes and second not in guests.foes:
            return 0
        home, away = self.table_of[first], self.table_of[second]
        here = [second if one == first else one for one in self.members[home]]
        there = [first if one == second else one for one in self.members[away]]
        before = self.penalties[home] + self.penalties[away]
        return self.penalty(here) + self.penalty(there) - before

    def move(self, person: int, table: int) -> None:
        """Seat somebody at another table."""
        home = self.table_of[person]
        self.members[home].remove(person)
        self.members[table].append(person)
        self.table_of[person] = table
        left, gained = self.adds[home], self.adds[table]
        for value in self.guests.values[person]:
            weight = self._weights[value]
            if weight:
                for other in self._bearers[value]:
                    left[other] -= weight
                    gained[other] += weight
        if self.constrained:
            for changed in (home, table):
                self.penalties[changed] = self.penalty(self.members[changed])

    def attempt(self, moves: Iterable[tuple[int, int]]) -> bool:
        """Make these moves if together they cost less; else leave everything as it was."""
        delta = 0
        done: list[tuple[int, int]] = []
        for person, table in moves:
            home = self.table_of[person]
            delta += self.moved_cost(person, table)
            self.move(person, table)
            done.append((person, home))
        if delta < 0:
            return True
        for person, home in reversed(done):
            self.move(person, home)
        return False

    def _shared(self, count: int) -> list[list[int]]:
        """Twice the weight of what any two people have in common."""
        rows = []
        for values in self.guests.values:
            row = [0] * count
            for value in values:
                weight = 2 * self._weights[value]
                if weight:
                    for other in self._bearers[value]:
                        row[other] += weight
            rows.append(row)
        return rows
