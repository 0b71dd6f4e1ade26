"""Rounds of dots: opened on some themes or opportunities, counted as a tally, closed, kept.

While a round is open its items are frozen (``frozen_items``) and nobody sees a result. A count is
one row for each item and table, with an id that every copy of the workshop makes alike: laptops
that count different tables come together by themselves; the same table counted twice with
different numbers is a conflict that somebody settles.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from aiworkshop.base.clock import stamp_time
from aiworkshop.base.text import Text
from aiworkshop.facilitation.commands import require
from aiworkshop.facilitation.records import DeleteRecords
from aiworkshop.library.schema import METADATA
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Row
from aiworkshop.method.dots import MOST_COUNTED, MOST_DOTS_EACH, MOST_VOTERS, VOTABLE_KINDS

OPEN, CLOSED = "open", "closed"
_NO_ORDER = "a0"
"""Counts have no order; the same place on every laptop, so that it is nothing to settle."""


@dataclass(frozen=True, slots=True)
class OpenRound:
    """Begin to vote on some records of a kind. Value: the round's id."""

    workshop_id: str
    items_kind: str
    item_ids: tuple[str, ...]
    question: Text
    voters: int
    dots_each: int
    most_on_one_item: int | None = None
    code: str = "open_vote_round"

    def apply(self, unit: UnitOfWork) -> str:
        items = tuple(dict.fromkeys(self.item_ids))
        self._require_sense(items)
        known = {str(row["id"]) for row in unit.rows(self.items_kind)}
        require(
            known.issuperset(items),
            "vote_item_gone",
            "Something of what was to be voted on was deleted meanwhile. Nothing was changed; "
            "look at the list and open the round again.",
        )
        _require_free(unit, self.items_kind, items)
        return unit.add(
            "vote_round",
            {
                "items_kind": self.items_kind,
                "state": OPEN,
                "question": self.question,
                "voters": self.voters,
                "dots_each": self.dots_each,
                "most_on_one_item": self.most_on_one_item,
                "item_ids": list(items),
            },
        )

    def _require_sense(self, items: tuple[str, ...]) -> None:
        require(
            self.items_kind in VOTABLE_KINDS,
            "vote_kind",
            "Nobody can vote on this kind of record. Nothing was changed.",
        )
        require(
            len(items) >= 2,
            "vote_one_item",
            "A vote needs at least two things to choose from. Tick another one, or add it first.",
        )
        require(
            1 <= self.voters <= MOST_VOTERS,
            "vote_voters",
            "Say how many people vote: from 1 to {most}. Nothing was changed.",
            most=MOST_VOTERS,
        )
        require(
            1 <= self.dots_each <= MOST_DOTS_EACH,
            "vote_dots_each",
            "Say how many dots each person has: from 1 to {most}. Nothing was changed.",
            most=MOST_DOTS_EACH,
        )
        require(
            self.most_on_one_item is None or 1 <= self.most_on_one_item <= MOST_DOTS_EACH,
            "vote_most_on_one",
            "The most dots on one item must be at least one. Nothing was changed.",
        )


@dataclass(frozen=True, slots=True)
class _Count:
    """Dots on an item of a round: at a table, or (no table) in the whole room."""

    workshop_id: str
    round_id: str
    item_id: str
    group_id: str | None
    dots: int
    code: str = "count_dots"


class SetCount(_Count):
    """So many were counted. Value: what is counted there now."""

    def apply(self, unit: UnitOfWork) -> int:
        _require_counting(unit, self.round_id, self.item_id, self.group_id)
        return _count(unit, self.round_id, self.item_id, self.group_id, self.dots)


class AddDots(_Count):
    """Some dots more or (negative) fewer than were counted. Value: what is counted there now.

    Strokes may come in any order; each is taken back without those that came after it.
    """

    def apply(self, unit: UnitOfWork) -> int:
        _require_counting(unit, self.round_id, self.item_id, self.group_id)
        row = _row(unit, "vote_count", count_id(self.round_id, self.item_id, self.group_id))
        counted = (row["dots"] or 0) if row is not None and not row["deleted"] else 0
        return _count(unit, self.round_id, self.item_id, self.group_id, counted + self.dots)


@dataclass(frozen=True, slots=True)
class CloseRound:
    """All dots are counted: the sums stand on the items, which are free again.

    Closing a closed round writes its sums once more, where another laptop's counts came later.
    Value: dots by item.
    """

    workshop_id: str
    round_id: str
    code: str = "close_vote_round"

    def apply(self, unit: UnitOfWork) -> dict[str, int]:
        row = _round(unit, self.round_id)
        sums = _sums(unit, row)
        _write_sums(unit, row["items_kind"], sums)
        if row["state"] != CLOSED:
            closed_at = stamp_time(unit.stamp).isoformat(timespec="seconds")
            unit.change("vote_round", self.round_id, {"state": CLOSED, "closed_at": closed_at})
        return sums


@dataclass(frozen=True, slots=True)
class ReopenRound:
    """Count on in a round that was closed. Value: whether it was closed."""

    workshop_id: str
    round_id: str
    code: str = "reopen_vote_round"

    def apply(self, unit: UnitOfWork) -> bool:
        row = _round(unit, self.round_id)
        if row["state"] == OPEN:
            return False
        _require_free(unit, row["items_kind"], row["item_ids"])
        return unit.change("vote_round", self.round_id, {"state": OPEN, "closed_at": ""})


@dataclass(frozen=True, slots=True)
class DeleteRound:
    """A round to the trash with its counts.

    Items that still show its result show that of the round before, or none.
    """

    workshop_id: str
    round_id: str
    code: str = "delete_vote_round"

    def apply(self, unit: UnitOfWork) -> None:
        row = _round(unit, self.round_id)
        kind, sums = row["items_kind"], _sums(unit, row)
        DeleteRecords(self.workshop_id, (("vote_round", self.round_id),)).apply(unit)
        if row["state"] != CLOSED:
            return
        before: dict[str, int | None] = dict.fromkeys(sums, None)
        others = unit.rows("vote_round", items_kind=kind, state=CLOSED)
        for other in sorted(others, key=lambda one: (one["closed_at"], one["created"])):
            before.update({key: dots for key, dots in _sums(unit, other).items() if key in sums})
        shown = {key: (_row(unit, kind, key) or {}).get("dots") for key in sums}
        _write_sums(unit, kind, {key: before[key] for key in sums if shown[key] == sums[key]})


def count_id(round_id: str, item_id: str, group_id: str | None) -> str:
    """The id of a count: the same on every laptop."""
    said = "|".join((round_id, item_id, group_id or ""))
    return hashlib.sha256(said.encode()).hexdigest()[:32]


def _count(unit: UnitOfWork, round_id: str, item_id: str, group_id: str | None, dots: int) -> int:
    """Write down what is counted."""
    require(
        dots >= 0,
        "count_below_zero",
        "There cannot be fewer dots than none. Nothing was changed.",
    )
    require(
        dots <= MOST_COUNTED,
        "count_too_large",
        "So many dots cannot be: at most {most} are counted at one place. Nothing was changed.",
        most=MOST_COUNTED,
    )
    key = count_id(round_id, item_id, group_id)
    row = _row(unit, "vote_count", key)
    if row is not None:
        unit.change("vote_count", key, {"deleted": "", "dots": dots})
    else:
        cell = {"vote_round_id": round_id, "item_id": item_id, "group_id": group_id}
        unit.add("vote_count", {**cell, "dots": dots, "position": _NO_ORDER}, key)
    return dots


def _require_counting(unit: UnitOfWork, round_id: str, item_id: str, group_id: str | None) -> None:
    row = _round(unit, round_id)
    require(
        row["state"] == OPEN,
        "round_closed",
        "This round is closed, so nothing was counted. Reopen it to count on.",
    )
    require(
        item_id in row["item_ids"],
        "vote_item_elsewhere",
        "Nobody votes on this in this round. Nothing was changed.",
    )
    if group_id is not None:
        group = unit.row("group", group_id)
        require(
            group["workshop_id"] == unit.workshop_id,
            "vote_table_elsewhere",
            "This table belongs to another workshop. Nothing was changed.",
        )


def _round(unit: UnitOfWork, round_id: str) -> Row:
    """A living round of this workshop."""
    row = _row(unit, "vote_round", round_id)
    require(
        row is not None and not row["deleted"] and row["workshop_id"] == unit.workshop_id,
        "round_gone",
        "This round of dots is no longer there. The trash may have it.",
    )
    assert row is not None
    return row


def _require_free(unit: UnitOfWork, kind: str, items: Iterable[str]) -> None:
    """Nobody places dots on one thing in two rounds at once."""
    rounds = unit.rows("vote_round", items_kind=kind, state=OPEN)
    taken = {key for row in rounds for key in row["item_ids"]}
    require(
        taken.isdisjoint(items),
        "vote_open_already",
        "Another round on some of these is still open; close it first. Nothing was changed.",
    )


def _sums(unit: UnitOfWork, row: Row) -> dict[str, int]:
    """Dots on each item of a round."""
    sums = dict.fromkeys(row["item_ids"], 0)
    for count in unit.rows("vote_count", vote_round_id=row["id"]):
        if count["item_id"] in sums:
            sums[count["item_id"]] += max(0, count["dots"] or 0)
    return sums


def _write_sums(unit: UnitOfWork, kind: str, sums: Mapping[str, int | None]) -> None:
    """Put dots on the items that are still there; those of merged ones add up."""
    living = {str(row["id"]) for row in unit.rows(kind)}
    found = {key: dots for key, dots in sums.items() if key in living}
    for key in sums.keys() - living:
        heir = _heir(unit, kind, key, living)
        if heir in found and sums[key] is not None:
            found[heir] = (found[heir] or 0) + (sums[key] or 0)
    for key, dots in found.items():
        unit.change(kind, key, {"dots": dots})


def _heir(unit: UnitOfWork, kind: str, key: str, living: set[str]) -> str:
    """What something was merged into, and that perhaps again; empty where it was deleted."""
    seen = {key}
    while key not in living:
        links = unit.rows("origin_link", record_kind=kind, source_kind=kind, source_id=key)
        key = next((str(row["record_id"]) for row in links), "")
        if not key or key in seen:
            return ""
        seen.add(key)
    return key


def _row(unit: UnitOfWork, kind: str, key: str) -> Row | None:
    """A row, deleted or not; None where there is none."""
    table = METADATA.tables[kind]
    found = unit.connection.execute(table.select().where(table.c.id == key)).mappings().first()
    return dict(found) if found is not None else None
