"""Which records stay in the room: what a facilitator's screen masks while others see it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from aiworkshop.readmodels.permission_levels import NARROWEST, stays_in_room
from aiworkshop.readmodels.records import RECORD_CLASSES, Finding, Record, Translation
from aiworkshop.readmodels.sheet_board import SheetForm

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads.reads import Reads

_PERMISSION = "permission"


def room_only(reads: "Reads", records: Iterable[Record]) -> frozenset[str]:
    """Ids of those that stay in the room, living or deleted.

    A finding by itself or by what it hangs on, a translation by what it translates.
    """
    asked = list(records)
    kept = set()
    told = {one.id: _told(reads, one) for one in asked}
    found = [one for one in told.values() if isinstance(one, Finding)]
    levels = reads.finding_levels(found) if found else {}
    for key, record in told.items():
        if isinstance(record, Finding):
            level: str | None = levels[record.id]
        else:
            level = getattr(record, _PERMISSION, None)
        if level is not None and stays_in_room(level):
            kept.add(key)
    return frozenset(kept)


def _told(reads: "Reads", record: Record) -> Record | None:
    """What a translation translates; else the record itself."""
    if not isinstance(record, Translation):
        return record
    known = RECORD_CLASSES.get(record.record_kind)
    return reads.record(known, record.record_id) if known is not None else None


def room_only_paths(reads: "Reads", form: SheetForm) -> frozenset[str]:
    """The rows and lines of a sheet whose words stay in the room; the empty path is all of it.

    What was ticked holds for what is still to be typed, before there is a record of it.
    """
    kept = set()
    for path, value in form.values.items():
        name = path.rpartition(".")[2]
        if name == _PERMISSION and value in (NARROWEST, [NARROWEST]):
            row = path.rpartition(".")[0]
            # A part of its own, with nothing but what is allowed, speaks of the whole sheet.
            kept.add("" if row.startswith("consent.") else row)
    records = {}
    for path, (kind, key) in form.records.items():
        record = reads.record(RECORD_CLASSES[kind], key)
        if record is not None:
            records[path] = record
    ids = room_only(reads, records.values())
    return frozenset(kept | {path for path, record in records.items() if record.id in ids})
