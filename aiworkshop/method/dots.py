"""Dot voting: how many dots, whether the count can be right, and what came out.

Three to five dots each is usual; the program proposes a third of the options, at least three and
at most six, with at most two on one item. Dots show energy; they bind nobody.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from aiworkshop.method.registry import Registry

FEWEST_DOTS = 3
MOST_DOTS = 6
MOST_ON_ONE_ITEM = 2

MOST_VOTERS = 10_000
MOST_DOTS_EACH = 100
MOST_COUNTED = 9_999
"""On one item at one table, or in the whole room at once: what is more was mistyped."""

Cell = tuple[str, str | None]
"""Where dots are counted: an item, and the table they come from (None: the whole room)."""

DotWarningId = Literal["placed_exceeds_issued", "item_exceeds_voters", "table_exceeds_people"]


@dataclass(frozen=True, slots=True)
class VotableKind:
    """A kind of record that dots can be placed on; ``phase`` is the one whose tables vote."""

    id: str
    phase: str


VOTABLE_KINDS: Registry[VotableKind] = Registry(
    (
        VotableKind("theme", "discovery"),
        VotableKind("opportunity", "dream"),
    )
)


def dots_each(options: int) -> int:
    """Dots for each person: options ÷ 3 to the nearest whole number, from 3 to 6."""
    if options < 0:
        raise ValueError("options cannot be negative")
    return min(MOST_DOTS, max(FEWEST_DOTS, (2 * options + 3) // 6))


@dataclass(frozen=True, slots=True)
class DotWarning:
    """Something in a count that cannot be: what was counted, and the most that is possible.

    ``item`` or ``table`` is the id of the one it is about.
    """

    id: DotWarningId
    counted: int
    possible: int
    item: str = ""
    table: str = ""


@dataclass(frozen=True, slots=True)
class Counts:
    """What was counted in one round, in any order of counting."""

    cells: Mapping[Cell, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if any(dots < 0 for dots in self.cells.values()):
            raise ValueError("a count cannot be negative")

    @property
    def placed(self) -> int:
        """All dots that were counted."""
        return sum(self.cells.values())

    def of_items(self, items: Iterable[str] = ()) -> dict[str, int]:
        """Dots on each item; ``items`` come first and stay without dots, too."""
        totals = Counter(dict.fromkeys(items, 0))
        for (item, _), dots in self.cells.items():
            totals[item] += dots
        return dict(totals)

    def of_tables(self) -> dict[str, int]:
        """Dots counted at each table; those of the whole room belong to none."""
        totals: Counter[str] = Counter()
        for (_, table), dots in self.cells.items():
            if table is not None:
                totals[table] += dots
        return dict(totals)


@dataclass(frozen=True, slots=True)
class DotRound:
    """One round of voting. ``most_on_one_item`` is None when people may stack all their dots."""

    voters: int
    dots_each: int
    most_on_one_item: int | None = MOST_ON_ONE_ITEM

    @property
    def issued(self) -> int:
        """All dots in the room."""
        return self.voters * self.dots_each

    def warnings(self, counts: Mapping[str, int]) -> tuple[DotWarning, ...]:
        """What is wrong with the counts per item. Raises ``ValueError`` for a negative count."""
        if any(count < 0 for count in counts.values()):
            raise ValueError("a count cannot be negative")
        found: list[DotWarning] = []
        placed = sum(counts.values())
        if placed > self.issued:
            found.append(DotWarning("placed_exceeds_issued", placed, self.issued))
        if self.most_on_one_item is not None:
            most = self.voters * min(self.dots_each, self.most_on_one_item)
            found += [
                DotWarning("item_exceeds_voters", count, most, item)
                for item, count in counts.items()
                if count > most
            ]
        return tuple(found)

    def table_warnings(
        self, placed: Mapping[str, int], people: Mapping[str, int]
    ) -> tuple[DotWarning, ...]:
        """Tables with more dots than their own people have; where nobody sits, nothing is known."""
        return tuple(
            DotWarning("table_exceeds_people", dots, people[table] * self.dots_each, table=table)
            for table, dots in placed.items()
            if people.get(table) and dots > people[table] * self.dots_each
        )


@dataclass(frozen=True, slots=True)
class Ranked:
    """An item in the result. Items with as many dots share a place, counted from 1."""

    item: str
    dots: int
    place: int
    tied: bool = False


def ranked(totals: Mapping[str, int], order: Sequence[str] = ()) -> tuple[Ranked, ...]:
    """By falling dots; none is left out. Within a tie the items keep their own order."""
    own = {item: place for place, item in enumerate(order or totals)}
    items = sorted(totals, key=lambda item: (-totals[item], own.get(item, len(own))))
    shared = Counter(totals.values())
    places = {dots: 1 + sum(n for more, n in shared.items() if more > dots) for dots in shared}
    return tuple(
        Ranked(item, totals[item], places[totals[item]], shared[totals[item]] > 1) for item in items
    )
