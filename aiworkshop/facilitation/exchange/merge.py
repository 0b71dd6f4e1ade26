"""Two states of one record into one: the later value of each field stays, no word is lost.

A field's clock is the stamp of its last edit and what its author knew then, device by device
(``library/field_clocks.py``). Of two values the one with the later stamp is kept. It replaces the
other without asking where its author knew the other. Else both authors wrote without knowing of
each other, and the value that gave way is a conflict.

Where a record was deleted and somebody who did not know that edited it, the record stays in the
trash, with the edit, and a conflict of its field ``deleted`` asks which of the two holds.

What was kept knows the other then (the clocks are joined), so that the same two are never compared
again. All of this depends on the stamps alone, not on which state is "ours": merging A into B and
B into A gives equal records and equal conflicts.
"""

import hashlib
from dataclasses import dataclass, field

from aiworkshop.facilitation.exchange.codec import (
    Json,
    Plan,
    canonical_json,
    columns_of_field,
    encode_value,
)
from aiworkshop.library.field_clocks import FieldClock, read_clock, tidied
from aiworkshop.library.values import Row

# A record that was only moved has no word in it that a deletion could lose.
_NOT_ASKED = {"deleted", "position"}


@dataclass(slots=True)
class Merged:
    """Columns of our row that change, and what becomes a conflict."""

    after: Row = field(default_factory=dict)
    conflicts: list[Row] = field(default_factory=list)


def merge_rows(
    plan: Plan, ours: Row, theirs: Row, scrubbed: frozenset[str] = frozenset()
) -> Merged:
    """Merge another state of the same record into ours.

    ``scrubbed``: fields out of which a name was taken on one side perhaps, under the same clock,
    since somebody was erased. Then what says less stands.
    """
    merged = Merged()
    names = ours["field_clocks"].keys() | theirs["field_clocks"].keys()
    for name in scrubbed:
        if clock_of(ours, name).stamp == clock_of(theirs, name).stamp:
            merged.after.update(_less(plan, name, ours, theirs))
    created = min(ours["created"], theirs["created"])
    if ours["created"] != theirs["created"]:
        names = set(plan.fields)
    clocks: dict[str, FieldClock] = {}
    for name in sorted(names):
        clocks[name] = _merge_field(plan, name, ours, theirs, merged)
    if {**ours, **merged.after}["deleted"]:
        _ask_about_deletion(plan, ours, theirs, clocks, merged)
    stored = {name: clock.stored(created) for name, clock in clocks.items()}
    merged.after.update(
        {
            column: value
            for column, value in (
                ("created", created),
                ("changed", max(ours["changed"], theirs["changed"])),
            )
            if ours[column] != value
        }
    )
    stored = {name: clock for name, clock in stored.items() if clock != [created]}
    if tidied(ours["field_clocks"], ours["created"]) != stored:
        merged.after["field_clocks"] = stored
    return merged


def says_less(one: Json, other: Json) -> bool:
    """Whether of two values that have one clock the first stands."""
    values = [canonical_json(value) if value else "" for value in (one, other)]
    return (len(values[0]), values[0]) < (len(values[1]), values[1])


def _less(plan: Plan, name: str, ours: Row, theirs: Row) -> Row:
    field = plan.fields[name]
    if not says_less(encode_value(field, theirs), encode_value(field, ours)):
        return {}
    return {column: theirs[column] for column in columns_of_field(field)}


def conflict_id(kind: str, record_id: str, name: str, kept_stamp: str, other_stamp: str) -> str:
    """The id of a conflict: the same on every device that finds it."""
    said = "|".join((kind, record_id, name, kept_stamp, other_stamp))
    return hashlib.sha256(said.encode()).hexdigest()[:32]


def deletion_conflict(kind: str, row: Row, deletion: FieldClock, deleted: str, edited: str) -> Row:
    """That a record was deleted, and edited at ``edited`` by somebody who did not know."""
    return _conflict_row(kind, row, "deleted", deleted, "", deletion.stamp, edited)


def clock_of(row: Row, name: str) -> FieldClock:
    """The clock of one field of a row."""
    return read_clock(row["field_clocks"].get(name), row["created"])


def _merge_field(plan: Plan, name: str, ours: Row, theirs: Row, merged: Merged) -> FieldClock:
    """Note what changes and what conflicts in one field; returns its clock after merging."""
    our_clock, their_clock = clock_of(ours, name), clock_of(theirs, name)
    joined = our_clock.joined(their_clock)
    if our_clock.stamp == their_clock.stamp:
        return joined
    field = plan.fields[name]
    kept, other, clock, other_clock = ours, theirs, our_clock, their_clock
    if their_clock.stamp > our_clock.stamp:
        kept, other, clock, other_clock = theirs, ours, their_clock, our_clock
        merged.after.update(
            {
                column: theirs[column]
                for column in columns_of_field(field)
                if theirs[column] != ours[column]
            }
        )
    if clock.knows(other_clock.stamp):
        return joined
    kept_value, other_value = encode_value(field, kept), encode_value(field, other)
    both_deleted = name == "deleted" and kept_value and other_value
    # Two laptops that made one record each gave it a place of their own: nothing to ask.
    apart = name == "position" and ours["created"] != theirs["created"]
    if kept_value != other_value and not both_deleted and not apart:
        found = _conflict_row(
            plan.kind, ours, name, kept_value, other_value, clock.stamp, other_clock.stamp
        )
        merged.conflicts.append(found)
    return joined


def _ask_about_deletion(
    plan: Plan, ours: Row, theirs: Row, clocks: dict[str, FieldClock], merged: Merged
) -> None:
    """Where the record is deleted now: list the edits of which whoever deleted it did not know."""
    deletion = clocks.get("deleted") or clock_of(ours, "deleted").joined(
        clock_of(theirs, "deleted")
    )
    deleted = {**ours, **merged.after}["deleted"]
    gone = [side for side in (ours, theirs) if side["deleted"]]
    unknown = sorted(
        {
            clock.stamp
            for name, clock in clocks.items()
            if name not in _NOT_ASKED
            and not deletion.knows(clock.stamp)
            # What lies in the trash with the edit was asked about when they met.
            and not any(clock_of(side, name).stamp == clock.stamp for side in gone)
        }
    )
    merged.conflicts += [
        deletion_conflict(plan.kind, ours, deletion, deleted, stamp) for stamp in unknown
    ]
    if unknown:
        clocks["deleted"] = deletion.with_known(unknown)


def _conflict_row(
    kind: str, row: Row, name: str, kept: Json, other: Json, kept_stamp: str, other_stamp: str
) -> Row:
    return {
        "id": conflict_id(kind, row["id"], name, kept_stamp, other_stamp),
        "workshop_id": row.get("workshop_id", row["id"]),
        "record_kind": kind,
        "record_id": row["id"],
        "field": name,
        "kept": canonical_json(kept),
        "other": canonical_json(other),
        "kept_stamp": kept_stamp,
        "other_stamp": other_stamp,
        "resolved": False,
    }
