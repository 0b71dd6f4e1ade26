"""Tables that two laptops made apart and gave the same number."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

TableChoice = Literal["number", "join"]
"""The later one gets the next free number, or the two become one."""


@dataclass(frozen=True, slots=True)
class NumberedTable:
    """A living table as far as its number goes. ``created`` is a stamp."""

    id: str
    phase: str
    number: int | None
    created: str


@dataclass(frozen=True, slots=True)
class DoubleTable:
    """Two tables of one phase with one number; ``free`` is the next that the later could have."""

    phase: str
    number: int
    first_id: str
    later_id: str
    free: int


def double_tables(
    tables: Iterable[NumberedTable], on_paper: Mapping[str, Iterable[int]]
) -> tuple[DoubleTable, ...]:
    """Every table whose number an earlier one of its phase has, by phase and number.

    ``on_paper``: the numbers that stand in the codes of printed sheets, by phase. They are not
    free, or two sheets of paper would bear the same code.
    """
    ordered = sorted(tables, key=lambda one: (one.created, one.id))
    used = {phase: set(numbers) for phase, numbers in on_paper.items()}
    first: dict[tuple[str, int], str] = {}
    doubles: list[tuple[str, int, str, str]] = []
    for one in ordered:
        if one.number is None:
            continue
        used.setdefault(one.phase, set()).add(one.number)
        earlier = first.setdefault((one.phase, one.number), one.id)
        if earlier != one.id:
            doubles.append((one.phase, one.number, earlier, one.id))
    found: list[DoubleTable] = []
    for phase, number, earlier, later in doubles:
        free = number + 1
        while free in used[phase]:
            free += 1
        used[phase].add(free)
        found.append(DoubleTable(phase, number, earlier, later, free))
    return tuple(sorted(found, key=lambda one: (one.phase, one.number)))
