"""Rounds of dots as screens and the projector see them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from aiworkshop.base.text import Text
from aiworkshop.method.dots import VOTABLE_KINDS, Counts, DotRound, DotWarning, Ranked, ranked
from aiworkshop.readmodels.records import VoteRound

VoteState = Literal["", "open", "closed"]


@dataclass(frozen=True, slots=True)
class VotedItem:
    """Something that dots are placed on; ``gone``: it was deleted since. ``dots`` stand on it."""

    id: str
    title: Text
    dots: int | None = None
    gone: bool = False


@dataclass(frozen=True, slots=True)
class VotingTable:
    """A table of the phase, and how many people sit there (0: nobody knows)."""

    id: str
    number: int
    name: Text
    people: int = 0
    gone: bool = False


@dataclass(frozen=True, slots=True)
class RoundOfDots:
    """One round with everything that was counted."""

    record: VoteRound
    number: int
    """Its place among the rounds on this kind of item, from 1."""
    items: tuple[VotedItem, ...]
    tables: tuple[VotingTable, ...]
    counts: Counts = field(default_factory=Counts)

    @property
    def is_open(self) -> bool:
        """Whether people place their dots, or they are being counted."""
        return is_open(self.record)

    @property
    def rules(self) -> DotRound:
        """What was handed out."""
        record = self.record
        return DotRound(record.voters or 0, record.dots_each or 0, record.most_on_one_item)

    @property
    def totals(self) -> dict[str, int]:
        """Dots on each item, in the order of the items."""
        return self.counts.of_items(item.id for item in self.items)

    @property
    def issued(self) -> int:
        """Dots that were handed out."""
        return self.rules.issued

    @property
    def placed(self) -> int:
        """Dots that were counted."""
        return self.counts.placed

    @property
    def by_table(self) -> bool:
        """Whether dots were counted at tables, not only in the whole room."""
        return any(dots and table is not None for (_, table), dots in self.counts.cells.items())

    @property
    def warnings(self) -> tuple[DotWarning, ...]:
        """What in the count cannot be."""
        people = {table.id: table.people for table in self.tables}
        rules = self.rules
        return (
            *rules.warnings(self.totals),
            *rules.table_warnings(self.counts.of_tables(), people),
        )

    @property
    def result(self) -> tuple[Ranked, ...]:
        """The items by falling dots; those without dots stay."""
        return ranked(self.totals, [item.id for item in self.items])


@dataclass(frozen=True, slots=True)
class VotingState:
    """All rounds of a workshop, the oldest first, and what a new one would begin with."""

    rounds: tuple[RoundOfDots, ...] = ()
    items: Mapping[str, tuple[VotedItem, ...]] = field(default_factory=dict)
    """What could be voted on, by kind."""
    tables: Mapping[str, tuple[VotingTable, ...]] = field(default_factory=dict)
    """The tables whose people vote, by kind of item."""
    present: int = 0
    """People on the list who are not marked absent."""
    language: str = ""
    """The workshop's first language."""

    def of_kind(self, items_kind: str) -> tuple[RoundOfDots, ...]:
        """The rounds on one kind of item."""
        return tuple(one for one in self.rounds if one.record.items_kind == items_kind)

    def open_round(self, items_kind: str) -> RoundOfDots | None:
        """The round that is being counted, the latest if there are several."""
        return next((one for one in reversed(self.of_kind(items_kind)) if one.is_open), None)

    def last_closed(self, items_kind: str) -> RoundOfDots | None:
        """The round that was closed last."""
        closed = [one for one in self.of_kind(items_kind) if not one.is_open]
        return max(closed, key=lambda one: (one.record.closed_at, one.record.id), default=None)


def is_open(record: VoteRound) -> bool:
    """Whether dots are placed or counted; a state that is not known gives nothing away."""
    return record.state != "closed"


def vote_states(rounds: Iterable[VoteRound]) -> dict[str, VoteState]:
    """Which items are being voted on (``open``), and which were (``closed``); others are not there.

    The dots of items that are being voted on are shown to nobody, those of an earlier round
    included; dots from a closed round are not typed over.
    """
    states: dict[str, VoteState] = {}
    for record in sorted(rounds, key=is_open):
        if record.items_kind in VOTABLE_KINDS and not record.deleted:
            states.update(dict.fromkeys(record.item_ids, "open" if is_open(record) else "closed"))
    return states
