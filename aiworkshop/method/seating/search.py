"""The search for a good placing: repair what breaks a rule, then exchange while it helps.

Nothing depends on time or on the order of sets: the same people and seed give the same tables.
"""

import random
from collections.abc import Sequence

from aiworkshop.method.seating.room import Room

_MOST_PASSES = 30
_MOST_ROUNDS = 8
_MOST_CHECKED = 250_000
"""Exchanges that repairing may look at: some wishes cannot be met, and looking on is no use."""
_TABLES_TRIED = 8


def improve(
    room: Room,
    loose: Sequence[int],
    parties: Sequence[tuple[int, ...]],
    chance: random.Random,
) -> None:
    """Lower the cost as far as exchanges do. ``parties`` are people who move together."""
    order = list(loose)
    if room.constrained:
        _repair(room, order, parties, chance)
    for _ in range(_MOST_PASSES):
        chance.shuffle(order)
        better = _exchange_pass(room, order)
        better |= _moves_pass(room, order)
        better |= _parties_pass(room, loose, parties)
        if not better:
            return


def improve_for_all(rooms: Sequence[Room], loose: Sequence[int], chance: random.Random) -> None:
    """Exchange in rooms that weigh one attribute each, while it helps some and harms none."""
    order = list(loose)
    leading = rooms[0]
    for _ in range(_MOST_PASSES):
        chance.shuffle(order)
        better = False
        for place, first in enumerate(order):
            for second in order[place + 1 :]:
                if leading.table_of[first] == leading.table_of[second]:
                    continue
                gains = [_gain(room, first, second) for room in rooms]
                if min(gains) >= 0 and max(gains) > 0:
                    home, away = leading.table_of[first], leading.table_of[second]
                    for room in rooms:
                        room.move(first, away)
                        room.move(second, home)
                    better = True
        if not better:
            return


def _gain(room: Room, first: int, second: int) -> int:
    home, away = room.table_of[first], room.table_of[second]
    here, there = room.adds[home], room.adds[away]
    alike = room.alike[first][second] if room.alike else 0
    before = here[first] - room.own[first] + there[second] - room.own[second]
    return before - there[first] - here[second] + alike


def _swap(room: Room, first: int, second: int) -> None:
    home, away = room.table_of[first], room.table_of[second]
    room.move(first, away)
    room.move(second, home)


def _exchange_pass(room: Room, order: Sequence[int]) -> bool:
    """Each person once: the exchange that helps most and breaks nothing."""
    if room.alike is None:
        return False
    better = False
    table_of, adds, own = room.table_of, room.adds, room.own
    costs = [adds[table_of[one]][one] - own[one] for one in range(len(table_of))]
    for first in order:
        home = table_of[first]
        here, alike, mine = adds[home], room.alike[first], costs[first]
        if mine <= 0:
            continue
        there = [row[first] for row in adds]
        gains = [costs[two] - here[two] + alike[two] - there[table_of[two]] for two in order]
        best = max(gains) + mine
        if best <= 0:
            continue
        second = _allowed(room, first, order, gains, mine)
        if second is None:
            continue
        away = table_of[second]
        _swap(room, first, second)
        for table in (home, away):
            row = adds[table]
            for one in room.members[table]:
                costs[one] = row[one] - own[one]
        better = True
    return better


def _allowed(
    room: Room, first: int, order: Sequence[int], gains: Sequence[int], mine: int
) -> int | None:
    """With whom to exchange; None where whatever helps would break more."""
    if not room.constrained:
        return order[gains.index(max(gains))]
    found = [place for place, gain in enumerate(gains) if gain + mine > 0]
    found.sort(key=lambda place: (-gains[place], place))
    for place in found:
        if room.swapped_penalty(first, order[place]) < gains[place] + mine:
            return order[place]
    return None


def _moves_pass(room: Room, order: Sequence[int]) -> bool:
    """Somebody from a larger table to a smaller one, where that helps."""
    better = False
    sizes = [len(members) for members in room.members]
    if max(sizes) == min(sizes):
        return False
    for person in order:
        size = len(room.members[room.table_of[person]])
        costs = [
            (room.moved_cost(person, table), table)
            for table, members in enumerate(room.members)
            if len(members) < size
        ]
        if costs and min(costs)[0] < 0:
            room.move(person, min(costs)[1])
            better = True
    return better


def _parties_pass(room: Room, loose: Sequence[int], parties: Sequence[tuple[int, ...]]) -> bool:
    """People who are kept together change places with as many others, or with a like party."""
    better = False
    free = set(loose)
    for party in parties:
        home = room.table_of[party[0]]
        tables = [table for table in range(len(room.members)) if table != home]
        troubled = room.penalties[home] > 0
        tables.sort(key=lambda table: (sum(room.adds[table][one] for one in party), table))
        for table in tables if troubled else tables[:_TABLES_TRIED]:
            if any(room.attempt(moves) for moves in _ways(room, free, parties, party, table)):
                better = True
                break
    return better


def _ways(
    room: Room,
    free: set[int],
    parties: Sequence[tuple[int, ...]],
    party: tuple[int, ...],
    table: int,
) -> list[list[tuple[int, int]]]:
    home = room.table_of[party[0]]
    there = [(one, table) for one in party]
    singles = sorted(
        (room.adds[home][one] - room.adds[table][one], one)
        for one in room.members[table]
        if one in free
    )
    ways = [[*there, *((one, home) for _, one in singles[:count])] for count in _backs(party)]
    for other in parties:
        if other is not party and room.table_of[other[0]] == table:
            ways.append([*there, *((one, home) for one in other)])
    return ways


def _backs(party: tuple[int, ...]) -> tuple[int, ...]:
    return (len(party), len(party) - 1, 0) if len(party) > 1 else (1, 0)


def _repair(
    room: Room, order: list[int], parties: Sequence[tuple[int, ...]], chance: random.Random
) -> None:
    """At tables where a rule is broken, look for the exchange that mends most.

    Tables become uneven only where nothing else helped.
    """
    left = _MOST_CHECKED
    free = set(order)
    uneven = False
    for _ in range(_MOST_ROUNDS):
        tables = [table for table, cost in enumerate(room.penalties) if cost]
        if not tables or left <= 0:
            return
        chance.shuffle(tables)
        better = False
        for table in tables:
            for person in room.offenders(table):
                if not room.penalties[table] or left <= 0:
                    break
                if person in free and room.table_of[person] == table:
                    left -= len(order)
                    better |= _mend(room, person, order, uneven)
        better |= _parties_pass(room, order, parties)
        if not better and uneven:
            return
        uneven = not better


def _mend(room: Room, person: int, order: Sequence[int], uneven: bool) -> bool:
    """The best place for somebody who sits wrongly, whoever changes with them."""
    home = room.table_of[person]
    best, second, target = 0, -1, -1
    for other in order:
        if room.table_of[other] == home:
            continue
        delta = room.swapped_penalty(person, other) - _gain(room, person, other)
        if delta < best:
            best, second = delta, other
    for table in range(len(room.members)):
        grows = len(room.members[table]) >= len(room.members[home])
        if table == home or (grows and not uneven):
            continue
        delta = room.moved_cost(person, table)
        if delta < best:
            best, second, target = delta, -1, table
    if second >= 0:
        _swap(room, person, second)
    elif target >= 0:
        room.move(person, target)
    return best < 0
