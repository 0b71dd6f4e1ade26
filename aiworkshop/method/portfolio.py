"""What is counted of a programme, and how numbers of few people are kept back.

A portfolio adds up what many workshops brought. Where a number stands for people, one that stands
for fewer than ``LEAST_PEOPLE`` is not told, nor one from which it could be reckoned.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from aiworkshop.method.registry import Registry

LEAST_PEOPLE = 5
"""In a small town fewer can be guessed."""
ROUNDED_TO = 5
"""To how many people their number is rounded for everybody's eyes."""


@dataclass(frozen=True, slots=True)
class Measure:
    """Something that is counted: living records of a ``kind``, perhaps only of some sorts.

    ``phase`` is where they belong; ``channels``: whether they can be tagged with channels.
    """

    id: str
    kind: str
    phase: str
    channels: bool = False
    sorts: tuple[str, ...] = ()
    """Values of the record's own field ``kind``; empty: all."""


MEASURES: Registry[Measure] = Registry(
    (
        Measure("findings", "finding", "discovery", channels=True),
        Measure("dreams", "dream", "dream"),
        Measure("opportunities", "opportunity", "dream"),
        Measure("propositions", "proposition", "design", channels=True),
        Measure("initiatives", "initiative", "destiny", channels=True),
        Measure("actions", "action", "destiny", channels=True),
        Measure("commitments", "commitment", "destiny", channels=True, sorts=("commitment", "")),
        Measure("offers", "commitment", "destiny", channels=True, sorts=("offer", "request")),
        Measure("income_ideas", "income_idea", "destiny", channels=True),
    )
)
"""In the order of the method: a row of them says how far a town has come."""

PROMISES = ("commitments", "actions")
"""Measures that are kept or not."""


@dataclass(frozen=True, slots=True)
class KeptState:
    """How a promise stands; ``states`` are ids of ``method.promises.ACTION_STATES``."""

    id: str
    states: tuple[str, ...]


KEPT_STATES: Registry[KeptState] = Registry(
    (
        KeptState("done", ("done",)),
        KeptState("under_way", ("under_way",)),
        KeptState("open", ("planned", "")),
        KeptState("dropped", ("dropped",)),
    )
)


def kept_state(status: str) -> str:
    """How a promise with this status stands; one that this program does not know is open."""
    return next((each.id for each in KEPT_STATES if status in each.states), "open")


def rounded_people(count: int) -> int:
    """A number of people for everybody's eyes; 0 where there are too few to tell."""
    if count < LEAST_PEOPLE:
        return 0
    return max(LEAST_PEOPLE, (2 * count + ROUNDED_TO) // (2 * ROUNDED_TO) * ROUNDED_TO)


@dataclass(frozen=True, slots=True)
class Shares:
    """Groups that are told with their shares in whole percent, and the rest of them together."""

    told: tuple[tuple[str, int], ...]
    others: int = 0


def told_shares(counts: Mapping[str, int]) -> Shares:
    """Shares of groups with at least ``LEAST_PEOPLE``, the largest first.

    Smaller ones stand together as the others. Where those would be so few that they could be
    guessed, the smallest of the told goes with them.
    """
    ordered = sorted(counts.items(), key=lambda each: (-each[1], each[0]))
    told = [each for each in ordered if each[1] >= LEAST_PEOPLE]
    whole = sum(counts.values())
    others = whole - sum(count for _, count in told)
    while told and 0 < others < LEAST_PEOPLE:
        others += told.pop()[1]
    if not told:
        return Shares(())
    return Shares(tuple((name, percent(n, whole)) for name, n in told), percent(others, whole))


def told_counts(counts: Mapping[str, int]) -> frozenset[str]:
    """Groups whose count may be told beside the count of all: none of fewer than ``LEAST_PEOPLE``,
    and so many that what is not told is not that few, either, nor one group alone.
    """
    there = {name: count for name, count in counts.items() if count}
    told = sorted((name for name, n in there.items() if n >= LEAST_PEOPLE), key=there.__getitem__)
    while told:
        hidden = there.keys() - set(told)
        rest = sum(there[name] for name in hidden)
        if not hidden or (rest >= LEAST_PEOPLE and len(hidden) > 1):
            break
        told.pop(0)
    return frozenset(told)


def percent(part: int, whole: int) -> int:
    """A share in whole percent."""
    return (200 * part + whole) // (2 * whole) if whole else 0


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum over so many people."""

    total: int = 0
    count: int = 0

    def plus(self, other: "Sum") -> "Sum":
        """Both together."""
        return Sum(self.total + other.total, self.count + other.count)

    @property
    def average(self) -> float | None:
        """None where they are too few to tell."""
        return self.total / self.count if self.count >= LEAST_PEOPLE else None


def told_together(sums: Sequence[Sum]) -> Sum:
    """All together, without those from whose absence in the parts they could be reckoned.

    Parts of fewer than ``LEAST_PEOPLE`` are not told by themselves; they are in the whole only
    where all of them together are enough people, and not a single part.
    """
    small = [each for each in sums if 0 < each.count < LEAST_PEOPLE]
    rest = sum(each.count for each in small)
    kept = [each for each in sums if each.count >= LEAST_PEOPLE]
    if len(small) > 1 and rest >= LEAST_PEOPLE:
        kept += small
    whole = Sum()
    for each in kept:
        whole = whole.plus(each)
    return whole


def spread(counts: Sequence[int]) -> tuple[int, int, int]:
    """Fewest, middle (the lower one of two) and most; noughts for nothing."""
    ordered = sorted(counts)
    if not ordered:
        return (0, 0, 0)
    return ordered[0], ordered[(len(ordered) - 1) // 2], ordered[-1]
