"""A backup beside the library as it is now: what differs, counted in both files at once."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from aiworkshop.base.text import Text
from aiworkshop.library.erased import MARK
from aiworkshop.library.failures import translated
from aiworkshop.library.opened_backup import OpenedBackup
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.second_place import library_id
from aiworkshop.readmodels.agreements import Agreements, agreement_fields, taken_back
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.second_place import RestorePreview, Standing, WorkshopThen
from aiworkshop.readmodels.trash import PARTS

_UNCOUNTED = PARTS | {"workshop", "cluster_member", "register_source", "register_apart"}
"""Kinds that are no entry by themselves: told of as a change, not counted."""
_RANK: dict[Standing, int] = {
    "only_here": 0,
    "differs": 1,
    "in_trash": 2,
    "only_there": 3,
    "same": 4,
}


Counts = dict[str, dict[str, int]]
_ONLY_HERE = """SELECT {owner} AS owner, count(*), 0, 0, 1 FROM here."{kind}" t
    WHERE t.deleted = '' GROUP BY 1"""
_IN_BOTH = """SELECT {owner} AS owner,
    sum(t.deleted = '' AND (b.id IS NULL OR b.deleted <> '')),
    sum(t.deleted = '' AND b.deleted = '' AND t.changed <> b.changed),
    sum(t.deleted <> '' AND b.deleted = ''),
    sum(b.id IS NULL OR t.changed <> b.changed)
    FROM here."{kind}" t LEFT JOIN main."{kind}" b ON b.id = t.id GROUP BY 1"""


def compare(library: Path, backup: OpenedBackup) -> RestorePreview:
    """What putting a backup in the place of the library would do. Reads both; for lane *work*.

    Raises ``MachineError`` where the library cannot be read.
    """
    preview = RestorePreview(
        backup.made_at,
        backup.size,
        (),
        photos=len(backup.photos),
        missing_photos=backup.missing_photos,
    )
    uri = f"{backup.database.as_uri()}?mode=ro"
    with translated(library), closing(sqlite3.connect(uri, uri=True)) as connection:
        if not library.exists():
            # Beside an empty one, which comes from nowhere.
            connection.execute("ATTACH ':memory:' AS here")
            return replace(preview, empty_here=True, workshops=_workshops(connection))
        connection.execute("ATTACH ? AS here", (f"{library.absolute().as_uri()}?mode=ro",))
        identity = library_id(connection)
        found = connection.execute("SELECT value FROM here.meta WHERE key = 'library'").fetchone()
        nothing = connection.execute("SELECT 1 FROM here.journal LIMIT 1").fetchone() is None
        taken = taken_back(_agreements(connection, "here"), _agreements(connection, "main"))
        withdrew = sum("withdrawn" in fields for fields in taken.values())
        return replace(
            preview,
            empty_here=nothing,
            same_library=bool(found) and found[0] == identity,
            taken_back=withdrew + _erased_since(connection),
            # Those who withdrew are counted as people.
            narrowed=len(taken) - withdrew,
            workshops=_workshops(connection),
        )


def _erased_since(connection: sqlite3.Connection) -> int:
    """How many people of then were erased since."""
    if not _has(connection, "main", "participant") or not _has(connection, "here", "participant"):
        return 0
    (count,) = connection.execute(
        "SELECT count(*) FROM here.participant t JOIN main.participant b ON b.id = t.id "
        "WHERE t.deleted LIKE ? AND b.deleted NOT LIKE ?",
        (f"%{MARK}", f"%{MARK}"),
    ).fetchone()
    return int(count)


def _agreements(connection: sqlite3.Connection, schema: str) -> Agreements:
    found = {}
    for kind in RECORD_TABLES:
        fields = agreement_fields(kind, sorted(_columns(connection, schema, kind)))
        if fields:
            query = (
                f'SELECT id, {", ".join(fields)} FROM {schema}."{kind}" WHERE deleted NOT LIKE ?'
            )
            for key, *values in connection.execute(query, (f"%{MARK}",)):
                found[kind, key] = dict(zip(fields, values, strict=True))
    return found


def _workshops(connection: sqlite3.Connection) -> tuple[WorkshopThen, ...]:
    counts: Counts = {}
    for kind in RECORD_TABLES:
        then, now = (_has(connection, schema, kind) for schema in ("main", "here"))
        if then and now:
            _count_here(connection, kind, counts)
        elif now:
            _count(connection, _ONLY_HERE.format(owner=_owner(kind), kind=kind), kind, counts)
        if then:
            _count_there(connection, kind, counts, now=now)
    known = {**_titles(connection, "main"), **_titles(connection, "here")}
    then_ids, now_ids = (_living(connection, schema) for schema in ("main", "here"))
    trashed = _titles(connection, "here").keys() - now_ids
    known[OFFICE_ID] = (Text(""), "", False)
    found = []
    for key, (title, date, sample) in known.items():
        count = counts.get(key, {})
        standing = _standing(key, count, then_ids, now_ids, trashed)
        if standing is None:
            continue
        found.append(
            WorkshopThen(
                key,
                title,
                date,
                standing,
                count.get("added", 0),
                count.get("changed", 0),
                count.get("back", 0),
                count.get("findings", 0),
                sample,
            )
        )
    found.sort(key=lambda one: one.date, reverse=True)
    return tuple(sorted(found, key=lambda one: (_RANK[one.standing], one.id == OFFICE_ID)))


def _standing(
    key: str, count: dict[str, int], then: set[str], now: set[str], trashed: set[str]
) -> Standing | None:
    if key == OFFICE_ID:
        return "differs" if count.get("touched") else None
    if key in then and key in now:
        return "differs" if count.get("touched") else "same"
    if key in now:
        return "only_here"
    if key in then:
        return "in_trash" if key in trashed else "only_there"
    return None


def _count_here(connection: sqlite3.Connection, kind: str, counts: Counts) -> None:
    _count(connection, _IN_BOTH.format(owner=_owner(kind), kind=kind), kind, counts)


def _count_there(connection: sqlite3.Connection, kind: str, counts: Counts, *, now: bool) -> None:
    absent = f'WHERE t.id NOT IN (SELECT id FROM here."{kind}")' if now else ""
    _count(
        connection,
        f"SELECT {_owner(kind)} AS owner, 0, 0, sum(t.deleted = ''), count(*)"
        f' FROM main."{kind}" t {absent} GROUP BY 1',
        kind,
        counts,
    )


def _count(connection: sqlite3.Connection, query: str, kind: str, counts: Counts) -> None:
    for owner, added, changed, back, touched in connection.execute(query):
        if not touched:
            continue
        count = counts.setdefault(owner, {})
        count["touched"] = 1
        if kind in _UNCOUNTED:
            continue
        for name, number in (("added", added), ("changed", changed), ("back", back)):
            count[name] = count.get(name, 0) + (number or 0)
        if kind == "finding":
            count["findings"] = count.get("findings", 0) + added


def _owner(kind: str) -> str:
    return "t.id" if kind == "workshop" else "t.workshop_id"


def _has(connection: sqlite3.Connection, schema: str, table: str) -> bool:
    query = f"SELECT 1 FROM {schema}.sqlite_master WHERE type = 'table' AND name = ?"
    return connection.execute(query, (table,)).fetchone() is not None


def _columns(connection: sqlite3.Connection, schema: str, table: str) -> set[str]:
    return {row[1] for row in connection.execute(f'PRAGMA {schema}.table_info("{table}")')}


def _titles(connection: sqlite3.Connection, schema: str) -> dict[str, tuple[Text, str, bool]]:
    if not _has(connection, schema, "workshop"):
        return {}
    query = f"SELECT id, title, title_language, date, sample FROM {schema}.workshop"
    return {
        row[0]: (Text(row[1], row[2]), row[3], bool(row[4])) for row in connection.execute(query)
    }


def _living(connection: sqlite3.Connection, schema: str) -> set[str]:
    if not _has(connection, schema, "workshop"):
        return set()
    query = f"SELECT id FROM {schema}.workshop WHERE deleted = ''"
    return {row[0] for row in connection.execute(query)}
