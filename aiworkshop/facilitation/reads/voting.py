"""Rounds of dots with what was counted, read for screens and the projector."""

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from aiworkshop.base.text import Text
from aiworkshop.method.dots import VOTABLE_KINDS, Counts
from aiworkshop.readmodels.records import (
    RECORD_CLASSES,
    Group,
    Record,
    VoteCount,
    VoteRound,
)
from aiworkshop.readmodels.voting import RoundOfDots, VotedItem, VotingState, VotingTable
from aiworkshop.readmodels.workshop_contents import WorkshopContents

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads

VOTING_KINDS = (
    *VOTABLE_KINDS.ids,
    *("vote_round", "vote_count", "group", "membership", "participant"),
)
"""Kinds of record on which the answer rests (besides the workshop itself)."""


def voting_state(reads: "Reads", workshop_id: str) -> VotingState:
    """Everything about the votes of a workshop. Raises ``LookupError`` where there is none."""
    contents = reads.contents(workshop_id, kinds=VOTING_KINDS)
    items = {
        kind: tuple(_item(record) for record in getattr(contents, kind))
        for kind in VOTABLE_KINDS.ids
    }
    tables = {each.id: _tables(contents, each.phase) for each in VOTABLE_KINDS}
    languages = contents.workshop.languages
    return VotingState(
        rounds=tuple(_rounds(reads, contents, items, tables)),
        items=items,
        tables=tables,
        present=sum(not person.absent for person in contents.participant),
        language=languages[0] if languages else "",
    )


def _rounds(
    reads: "Reads",
    contents: WorkshopContents,
    items: dict[str, tuple[VotedItem, ...]],
    tables: dict[str, tuple[VotingTable, ...]],
) -> Iterable[RoundOfDots]:
    counts: dict[str, list[VoteCount]] = {}
    for count in contents.vote_count:
        counts.setdefault(count.vote_round_id or "", []).append(count)
    numbers: Counter[str] = Counter()
    for record in contents.vote_round:
        kind = record.items_kind
        if kind not in VOTABLE_KINDS:
            continue
        numbers[kind] += 1
        ours = [one for one in counts.get(record.id, ()) if one.item_id in record.item_ids]
        cells = {(one.item_id, one.group_id): max(0, one.dots or 0) for one in ours}
        yield RoundOfDots(
            record,
            numbers[kind],
            _items_of(reads, record, items[kind]),
            _tables_of(reads, contents, cells, tables[kind]),
            Counts(cells),
        )


def _items_of(
    reads: "Reads", record: VoteRound, living: tuple[VotedItem, ...]
) -> tuple[VotedItem, ...]:
    """The items of a round as they are called now, deleted ones as they were called last."""
    known = {item.id: item for item in living}
    found = []
    for key in record.item_ids:
        if key not in known:
            deleted = reads.record(RECORD_CLASSES[record.items_kind], key)
            known[key] = _item(deleted, gone=True) if deleted else VotedItem(key, Text(), gone=True)
        found.append(known[key])
    return tuple(found)


def _tables_of(
    reads: "Reads",
    contents: WorkshopContents,
    cells: Iterable[tuple[str, str | None]],
    living: tuple[VotingTable, ...],
) -> tuple[VotingTable, ...]:
    """The tables of the phase, and others at which dots were counted."""
    known = {table.id for table in living}
    others = {key for _, key in cells if key is not None} - known
    elsewhere = {group.id: group for group in contents.group}
    found = list(living)
    for key in sorted(others):
        group = elsewhere.get(key) or reads.record(Group, key)
        if group is not None:
            gone = bool(group.deleted)
            found.append(VotingTable(key, group.number or 0, group.name, gone=gone))
    return tuple(found)


def _tables(contents: WorkshopContents, phase: str) -> tuple[VotingTable, ...]:
    absent = {person.id for person in contents.participant if person.absent}
    people = Counter(
        seat.group_id for seat in contents.membership if seat.participant_id not in absent
    )
    groups = [group for group in contents.group if group.phase == phase]
    groups.sort(key=lambda group: group.number or 0)
    return tuple(
        VotingTable(group.id, group.number or 0, group.name, people[group.id]) for group in groups
    )


def _item(record: Record, *, gone: bool = False) -> VotedItem:
    title = getattr(record, "title", Text()) or getattr(record, "description", Text())
    return VotedItem(record.id, title, getattr(record, "dots", None), gone)
