"""Takes records, and words in others, out of a library for good: rows, journal, conflicts.

The journal keeps that something was done, and when; of what was taken out it keeps no value, so
whoever would undo it is refused. Nothing here is noted with what stood there before.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping

from sqlalchemy import Connection, Table, delete, or_, select, update

from aiworkshop.library.condensed import (
    Entry,
    is_condensed,
    pack_entries,
    unpack_entries,
)
from aiworkshop.library.engine import on_server
from aiworkshop.library.erased import (
    ERASED,
    is_erased,
    is_scrubbed,
    scrubbed_change,
    tombstone,
)
from aiworkshop.library.schema import METADATA, RECORD_TABLES
from aiworkshop.library.schema.bookkeeping import conflict, journal
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Change, Row, pack_changes, unpack_changes

Keys = frozenset[tuple[str, str]]
"""Kind and id of records."""
Scrub = Callable[[str, Row], Row]
"""Of a kind and some columns of a row those that change, as they may stay."""
_AT_ONCE = 400
_JOURNAL_ROWS = 500


def wipe_as_it_goes(connection: Connection) -> None:
    """Have SQLite overwrite what this connection deletes from now on."""
    if not on_server(connection):
        connection.exec_driver_sql("PRAGMA secure_delete=ON")


def erase_rows(unit: UnitOfWork, stamps: Mapping[tuple[str, str], str]) -> list[Row]:
    """Leave tombstones of these records (each with its stamp); the rows as they were, for whoever
    looks after their files."""
    by_kind: dict[str, list[str]] = {}
    for kind, key in stamps:
        by_kind.setdefault(kind, []).append(key)
    gone: list[Row] = []
    for kind, ids in sorted(by_kind.items()):
        table = RECORD_TABLES[kind]
        for row in rows_of(unit.connection, table, sorted(ids)):
            if is_erased(row):
                continue
            left = tombstone(table, row, stamps[kind, row["id"]])
            unit.connection.execute(update(table).where(table.c.id == row["id"]).values(**left))
            before = {"deleted": row["deleted"], ERASED: True}
            after = {"deleted": left["deleted"], ERASED: True}
            unit.changes.append(Change(kind, row["id"], before, after))
            gone.append(row)
    return gone


def scrub_row(unit: UnitOfWork, kind: str, row: Row, after: Row) -> None:
    """Let these columns of a row stand from now on, as if nothing else had ever stood there.

    Its clocks stay: the same was done, or will be, wherever the row is.
    """
    table = RECORD_TABLES[kind]
    unit.connection.execute(update(table).where(table.c.id == row["id"]).values(**after))
    unit.changes.append(Change(kind, row["id"], {ERASED: True}, {ERASED: True}))


def forget_conflicts(unit: UnitOfWork, keys: Keys) -> None:
    """Take out what was asked about these records."""
    ids = sorted({key for _, key in keys})
    for start in range(0, len(ids), _AT_ONCE):
        part = ids[start : start + _AT_ONCE]
        unit.connection.execute(delete(conflict).where(conflict.c.record_id.in_(part)))


def scrub_journal(unit: UnitOfWork, keys: Keys, scrub: Scrub) -> None:
    """Take out of the journal all values of these records, and of this workshop's others what
    ``scrub`` changes. It is read from its beginning: what is old is there as well.
    """
    last = 0
    while True:
        query = (
            select(journal.c.sequence, journal.c.workshop_id, journal.c.changes)
            .where(journal.c.sequence > last)
            .order_by(journal.c.sequence)
            .limit(_JOURNAL_ROWS)
        )
        rows = unit.connection.execute(query).all()
        if not rows:
            return
        for sequence, owner, blob in rows:
            of_others = scrub if owner == unit.workshop_id else _nothing
            kept = _scrubbed_blob(bytes(blob), keys, of_others)
            if kept is not None:
                here = journal.c.sequence == sequence
                unit.connection.execute(update(journal).where(here).values(changes=kept))
        last = rows[-1].sequence


def _nothing(_kind: str, _row: Row) -> Row:
    return {}


def _scrubbed_blob(blob: bytes, keys: Keys, scrub: Scrub) -> bytes | None:
    """The changes of a row of the journal as they may stay; None where they may as they are."""
    if is_condensed(blob):
        entries = unpack_entries(blob)
        scrubbed = [_scrubbed_changes(entry.changes, keys, scrub) for entry in entries]
        if not any(scrubbed):
            return None
        return pack_entries(
            [
                Entry(*entry[:4], found or entry.changes)
                for entry, found in zip(entries, scrubbed, strict=True)
            ]
        )
    found = _scrubbed_changes(unpack_changes(blob), keys, scrub)
    return pack_changes(found) if found else None


def _scrubbed_changes(changes: list[Change], keys: Keys, scrub: Scrub) -> list[Change] | None:
    kept = [_scrubbed_change(change, keys, scrub) for change in changes]
    return kept if any(a is not b for a, b in zip(kept, changes, strict=True)) else None


def _scrubbed_change(change: Change, keys: Keys, scrub: Scrub) -> Change:
    name = change.table
    if name == conflict.name:
        return _scrubbed_noted(change, keys, scrub)
    if is_scrubbed(change) and (name, change.key) not in keys:
        return change
    if name not in RECORD_TABLES:
        return change
    if (name, change.key) in keys:
        scrubbed = scrubbed_change(change, RECORD_TABLES[name])
        return change if scrubbed == change else scrubbed
    sides = [_scrubbed_side(name, change.key, row, scrub) for row in (change.before, change.after)]
    if sides[0] is change.before and sides[1] is change.after:
        return change
    return Change(name, change.key, *sides)


def _scrubbed_side(kind: str, key: str, row: Row | None, scrub: Scrub) -> Row | None:
    if row is None:
        return None
    after = scrub(kind, {**row, "id": key})
    return {**row, **after, ERASED: True} if after else row


def _scrubbed_noted(change: Change, keys: Keys, scrub: Scrub) -> Change:
    """What a merge found of two versions, as the journal has it."""
    sides: list[Row | None] = []
    for row in (change.before, change.after):
        after: Row = {}
        if row and (row.get("record_kind"), row.get("record_id")) in keys:
            after = {"kept": '""', "other": '""'}
            after = {} if ERASED in row else after
        elif row:
            after = scrubbed_question(row, scrub)
        sides.append({**row, **after, ERASED: True} if row and after else row)
    if sides[0] is change.before and sides[1] is change.after:
        return change
    return Change(change.table, change.key, *sides)


def scrubbed_question(row: Row, scrub: Scrub) -> Row:
    """The columns that change of a row of the conflicts, whose values are those of a field."""
    kind, name = row.get("record_kind"), row.get("field")
    if kind not in RECORD_TABLES or not isinstance(name, str):
        return {}
    after: Row = {}
    for side in ("kept", "other"):
        value = json.loads(row[side])
        is_text = isinstance(value, dict) and "text" in value
        words = scrub(kind, {"id": row["record_id"], name: value["text"] if is_text else value})
        if name in words:
            left = words[name]
            if is_text:
                left = {**value, "text": left} if left else {}
            after[side] = json.dumps(
                left, ensure_ascii=False, sort_keys=True, separators=(",", ":")
            )
    return after


def rows_of(connection: Connection, table: Table, ids: list[str]) -> Iterator[Row]:
    """Rows by their ids."""
    for start in range(0, len(ids), _AT_ONCE):
        query = select(table).where(table.c.id.in_(ids[start : start + _AT_ONCE]))
        yield from (dict(row) for row in connection.execute(query).mappings().all())


def changes_of_record(connection: Connection, kind: str, key: str) -> Iterator[Change]:
    """Everything that the journal tells of a record."""
    from aiworkshop.library.condensed import entries

    for entry in entries(connection):
        for change in entry.changes:
            if change.table == kind and change.key == key:
                yield change


def digests_in_use(connection: Connection, digests: Iterable[str]) -> set[str]:
    """Which of these photos a record still names, whatever the workshop."""
    table = METADATA.tables["attachment"]
    wanted = sorted(set(digests))
    query = select(table.c.digest, table.c.source_digest).where(
        or_(table.c.digest.in_(wanted), table.c.source_digest.in_(wanted))
    )
    return {one for row in connection.execute(query) for one in row} & set(wanted)
