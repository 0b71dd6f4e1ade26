"""Two states of one record into one: the later value of each field stays, no word is lost.

A field's clock is the stamp of its last edit and, as ``base``, the latest stamp from elsewhere
that this edit knew of; a field never edited has the record's ``created`` and no base. Of two
values the one with the later stamp is kept. It replaces the other without asking where its author
knew the other: the same device made both, or its base is not older. Else both authors wrote
without knowing of each other, and the value that gave way is a conflict.

The kept value then knows the other one too (its base rises to the other's stamp), so that the
same two are never compared again. All of this depends on the stamps alone, not on which state is
"ours": merging A into B and B into A gives equal records and equal conflicts.
"""

import hashlib
from dataclasses import dataclass, field

from aiworkshop.base.clock import stamp_device
from aiworkshop.facilitation.exchange.codec import (
    Plan,
    canonical_json,
    columns_of_field,
    encode_value,
)
from aiworkshop.library.values import Row

Clock = tuple[str, str | None]


@dataclass(slots=True)
class Merged:
    """Columns of our row that change, and what becomes a conflict."""

    after: Row = field(default_factory=dict)
    conflicts: list[Row] = field(default_factory=list)


def merge_rows(plan: Plan, ours: Row, theirs: Row) -> Merged:
    """Merge another state of the same record into ours."""
    merged = Merged()
    names = ours["field_clocks"].keys() | theirs["field_clocks"].keys()
    created = min(ours["created"], theirs["created"])
    if ours["created"] != theirs["created"]:
        names = set(plan.fields)
    clocks = dict(ours["field_clocks"])
    for name in sorted(names):
        clock = _merge_field(plan, name, ours, theirs, merged)
        if clock == (created, None):
            clocks.pop(name, None)
        else:
            clocks[name] = list(clock)
    merged.after.update(
        {
            column: value
            for column, value in (
                ("created", created),
                ("changed", max(ours["changed"], theirs["changed"])),
                ("field_clocks", clocks),
            )
            if ours[column] != value
        }
    )
    return merged


def conflict_id(kind: str, record_id: str, name: str, kept_stamp: str, other_stamp: str) -> str:
    """The id of a conflict: the same on every device that finds it."""
    said = "|".join((kind, record_id, name, kept_stamp, other_stamp))
    return hashlib.sha256(said.encode()).hexdigest()[:32]


def _merge_field(plan: Plan, name: str, ours: Row, theirs: Row, merged: Merged) -> Clock:
    """Note what changes and what conflicts in one field; returns its clock after merging."""
    our_clock, their_clock = _clock(ours, name), _clock(theirs, name)
    if our_clock[0] == their_clock[0]:
        return our_clock[0], _later(our_clock[1], their_clock[1])
    field = plan.fields[name]
    theirs_wins = their_clock[0] > our_clock[0]
    if theirs_wins:
        kept, other, clock, other_stamp = theirs, ours, their_clock, our_clock[0]
        merged.after.update(
            {
                column: theirs[column]
                for column in columns_of_field(field)
                if theirs[column] != ours[column]
            }
        )
    else:
        kept, other, clock, other_stamp = ours, theirs, our_clock, their_clock[0]
    if stamp_device(clock[0]) == stamp_device(other_stamp) or (clock[1] or "") >= other_stamp:
        return clock
    kept_value, other_value = encode_value(field, kept), encode_value(field, other)
    both_deleted = name == "deleted" and kept_value and other_value
    if kept_value != other_value and not both_deleted:
        merged.conflicts.append(
            {
                "id": conflict_id(plan.kind, ours["id"], name, clock[0], other_stamp),
                "workshop_id": ours.get("workshop_id", ours["id"]),
                "record_kind": plan.kind,
                "record_id": ours["id"],
                "field": name,
                "kept": canonical_json(kept_value),
                "other": canonical_json(other_value),
                "kept_stamp": clock[0],
                "other_stamp": other_stamp,
                "resolved": False,
            }
        )
    return clock[0], other_stamp


def _clock(row: Row, name: str) -> Clock:
    stamp, base = row["field_clocks"].get(name, (row["created"], None))
    return stamp, base


def _later(one: str | None, other: str | None) -> str | None:
    return max(one or "", other or "") or None
