"""When a workshop was last touched: what stands in files instead of the moment of writing."""

from dataclasses import fields
from datetime import UTC, datetime

from aiworkshop.base.clock import is_stamp, stamp_time
from aiworkshop.readmodels.record import Record
from aiworkshop.readmodels.workshop_contents import WorkshopContents

BEGINNING = datetime(2020, 1, 1, tzinfo=UTC)
"""For what has no stamp."""


def record_time(record: Record) -> datetime:
    """The moment of a record's last change, to the second, in UTC."""
    stamp = record.changed or record.created
    return stamp_time(stamp).replace(microsecond=0) if is_stamp(stamp) else BEGINNING


def last_change(contents: WorkshopContents) -> datetime:
    """The latest of all records, so that the same workshop makes the same file."""
    stamps = [contents.workshop.changed]
    for part in fields(contents):
        value = getattr(contents, part.name)
        if isinstance(value, tuple):
            stamps += [each.changed for each in value if isinstance(each, Record)]
    last = max((stamp for stamp in stamps if is_stamp(stamp)), default="")
    return stamp_time(last).replace(microsecond=0) if last else BEGINNING
