"""Many old rows of the journal as one, so that what was done long ago takes little room.

A condensed row has the command ``CONDENSED``, the number of the last row that went into it and
the latest of their stamps; its changes are packed with what each row had besides: number, batch,
command, stamp. So whoever asks for the newest number, or for what a workshop was last changed
by, reads what stood there before; whoever reads commands goes through ``entries``.
"""

import json
import lzma
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, select
from sqlalchemy.sql.elements import ColumnElement

from aiworkshop.library.schema.bookkeeping import journal
from aiworkshop.library.values import CONDENSED_MARK, Change, changes_from_json, unpack_changes

CONDENSED = "condensed"
# Little more is gained by more effort, and it takes five times as long.
_FILTERS = {"format": lzma.FORMAT_ALONE, "preset": 1}


class Entry(NamedTuple):
    """What one command did, or a part of it: a batch of many changes has several."""

    sequence: int
    batch: str
    command: str
    stamp: str
    changes: list[Change]


def pack_entries(entries: Sequence[Entry]) -> bytes:
    """Entries as a condensed row keeps them."""
    rows = [[*entry[:4], [list(_plain(change)) for change in entry.changes]] for entry in entries]
    data = json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode()
    return CONDENSED_MARK + lzma.compress(data, **_FILTERS)  # type: ignore[arg-type]


def unpack_entries(blob: bytes) -> list[Entry]:
    """The entries of a condensed row."""
    rows = json.loads(lzma.decompress(blob[len(CONDENSED_MARK) :]))
    return [
        Entry(number, batch, command, stamp, changes_from_json(changes))
        for number, batch, command, stamp, changes in rows
    ]


def is_condensed(blob: bytes) -> bool:
    """Whether these changes belong to a condensed row."""
    return blob.startswith(CONDENSED_MARK)


def entries(connection: Connection, *conditions: ColumnElement[bool]) -> Iterator[Entry]:
    """What was done, in its order, by the rows of the journal that these hold for."""
    query = select(
        journal.c.sequence, journal.c.batch, journal.c.command, journal.c.stamp, journal.c.changes
    )
    for row in connection.execute(query.where(*conditions).order_by(journal.c.sequence)):
        yield from _entries_of(row)


def _entries_of(row: Any) -> Iterable[Entry]:
    if is_condensed(row.changes):
        return unpack_entries(row.changes)
    changes = unpack_changes(row.changes)
    return (Entry(row.sequence, row.batch, row.command, row.stamp, changes),)


def changes_of_batch(connection: Connection, batch: str) -> list[Change]:
    """Everything one command did, in its order, however long ago."""
    query = select(journal.c.changes).where(journal.c.batch == batch).order_by(journal.c.sequence)
    blobs = connection.execute(query).scalars().all()
    if blobs:
        return [change for blob in blobs for change in unpack_changes(blob)]
    # Seldom: a program that has been open for months takes back what it did in the beginning.
    old = entries(connection, journal.c.command == CONDENSED)
    return [change for entry in old if entry.batch == batch for change in entry.changes]


def _plain(change: Change) -> tuple[Any, ...]:
    return change.table, change.key, change.before, change.after
