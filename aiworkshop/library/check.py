"""A careful look through a library that changes nothing."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from typing import Any

from sqlalchemy import Table

from aiworkshop.base.clock import is_stamp
from aiworkshop.base.errors import AppError
from aiworkshop.base.places import LibraryPlace, ServerPlace
from aiworkshop.library.files import is_broken_off, reading_uri
from aiworkshop.library.migrations import HISTORY
from aiworkshop.library.revision import require_known
from aiworkshop.library.schema import METADATA, RECORD_TABLES

_SHOWN = 20
"""So many problems of one sort are named; the rest are counted."""


_Ask = Callable[[str], Iterable[Any]]
"""Runs a query; all of these are plain SQL that SQLite and PostgreSQL both understand."""


def check_library(path: LibraryPlace) -> list[str]:
    """What is wrong with a library, in English sentences without participants' words.

    Empty where all is well. Lines that begin with ``note:`` lose nothing and need no repair.
    """
    if isinstance(path, ServerPlace):
        from aiworkshop.library.postgres.check import check_server

        return check_server(path)
    if is_broken_off(path):
        return [
            "note: a program was stopped in the middle of a change. Opening the library undoes "
            "it; then check again."
        ]
    try:
        revision = require_known(path, HISTORY.revisions)
        with closing(sqlite3.connect(reading_uri(path), uri=True)) as connection:
            return list(_problems(connection, revision))
    except AppError as error:
        return [str(error)]
    except sqlite3.DatabaseError as error:
        return [f"The file cannot be read to its end: {error}."]


def _problems(connection: sqlite3.Connection, revision: str) -> Iterator[str]:
    said = [str(row[0]) for row in connection.execute(f"PRAGMA integrity_check({_SHOWN})")]
    if said != ["ok"]:
        yield from (f"The file is damaged: {line}" for line in said)
    for table, row, parent, _ in _some(connection.execute("PRAGMA foreign_key_check")):
        yield f"{table}, row {row}: refers to a {parent} that is not there."
    if revision != HISTORY.current:
        yield f"note: the tables are of revision {revision}; opening brings them up to date."
        return
    missing = list(_missing_columns(connection))
    yield from missing
    if not missing:
        yield from links_and_tombstones(connection.execute)


def links_and_tombstones(ask: _Ask) -> Iterator[str]:
    """What the database cannot hold together by itself."""
    yield from _links(ask)
    yield from _tombstones(ask)


def _missing_columns(connection: sqlite3.Connection) -> Iterator[str]:
    for table in METADATA.sorted_tables:
        rows = connection.execute(f'PRAGMA table_info("{table.name}")')
        there = {str(row[1]) for row in rows}
        if not there:
            yield f"The table {table.name} is not there."
            continue
        for column in table.columns:
            if column.name not in there:
                yield f"The table {table.name} has no column {column.name}."


def _links(ask: _Ask) -> Iterator[str]:
    """Links that may join any kinds, which the database cannot hold together by itself."""
    ends = (
        ("origin_link", "record_kind", "record_id"),
        ("origin_link", "source_kind", "source_id"),
        ("translation", "record_kind", "record_id"),
    )
    for table, kind_column, id_column in ends:
        query = f"SELECT id, {kind_column}, {id_column} FROM {table} WHERE deleted = '' ORDER BY id"
        ids: dict[str, set[str]] = {}
        stray = []
        for key, kind, other in ask(query):
            if kind not in RECORD_TABLES:
                stray.append(f"note: {table} {key} refers to an unknown kind of record.")
                continue
            if kind not in ids:
                ids[kind] = {str(row[0]) for row in ask(f'SELECT id FROM "{kind}"')}
            if other not in ids[kind]:
                stray.append(f"note: {table} {key} refers to a {kind} that is not there.")
        yield from _short(stray)


def _tombstones(ask: _Ask) -> Iterator[str]:
    """Deletions, and what hangs on deleted records without being deleted."""
    for kind, table in RECORD_TABLES.items():
        query = f"SELECT id, created, changed, deleted FROM \"{kind}\" WHERE deleted <> ''"
        wrong = []
        for key, created, changed, deleted in ask(query):
            if not is_stamp(deleted):
                wrong.append(f"{kind} {key}: its deletion has no valid time.")
            elif deleted < created:
                wrong.append(f"{kind} {key}: it was deleted before it was made.")
            elif deleted > changed:
                wrong.append(f"{kind} {key}: its deletion is later than its last change.")
        yield from _short(wrong)
        yield from _short(list(_orphans(ask, table)))


def _orphans(ask: _Ask, table: Table) -> Iterator[str]:
    for column in table.columns:
        for key in column.foreign_keys:
            parent = key.column.table.name
            if parent == "workshop":
                continue  # a workshop in the trash keeps its records for being taken out again
            query = (
                f'SELECT c.id FROM "{table.name}" c JOIN "{parent}" p ON p.id = c.{column.name} '
                "WHERE c.deleted = '' AND p.deleted <> '' ORDER BY c.id"
            )
            for (child,) in ask(query):
                yield f"note: {table.name} {child}: its {parent} is in the trash."


def _some(cursor: sqlite3.Cursor) -> list[tuple[str, int, str, int]]:
    return cursor.fetchmany(_SHOWN)


def _short(lines: list[str]) -> list[str]:
    more = len(lines) - _SHOWN
    sort = "note: " if lines and lines[0].startswith("note:") else ""
    return lines[:_SHOWN] + ([f"{sort}… and {more} more of this sort."] if more > 0 else [])
