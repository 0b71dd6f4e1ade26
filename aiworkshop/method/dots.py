"""Dot voting: how many dots, and whether the count can be right.

Three to five dots each is usual; the program proposes a third of the options, at least three and
at most six, with at most two on one item. Dots show energy; they bind nobody.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

FEWEST_DOTS = 3
MOST_DOTS = 6
MOST_ON_ONE_ITEM = 2

DotWarningId = Literal["placed_exceeds_issued", "item_exceeds_voters"]


def dots_each(options: int) -> int:
    """Dots for each person: options ÷ 3 to the nearest whole number, from 3 to 6."""
    if options < 0:
        raise ValueError("options cannot be negative")
    return min(MOST_DOTS, max(FEWEST_DOTS, (2 * options + 3) // 6))


@dataclass(frozen=True, slots=True)
class DotWarning:
    """Something in a count that cannot be: what was counted, and the most that is possible."""

    id: DotWarningId
    counted: int
    possible: int
    item: str = ""


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
