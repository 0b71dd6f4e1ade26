"""How a library stands, in numbers: for somebody who helps, and without a word of what is in it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from aiworkshop.base.errors import AppError
from aiworkshop.base.places import LibraryPlace, ServerPlace
from aiworkshop.library.attachments import FOLDER
from aiworkshop.library.backup import list_backups
from aiworkshop.library.files import companion, reading_uri, storage_warning
from aiworkshop.library.migrations import HISTORY
from aiworkshop.library.revision import read_revision
from aiworkshop.library.schema import METADATA, RECORD_TABLES


def library_facts(place: LibraryPlace, now: datetime | None = None) -> list[tuple[str, str]]:
    """Names and values; asks a file only, never a server. Takes its time: run it on a lane."""
    if isinstance(place, ServerPlace):
        return [("kind", "on a server")]
    return [("kind", "a file"), *_of_file(place), *_of_backups(place, now or datetime.now())]


def _of_file(path: Path) -> Iterator[tuple[str, str]]:
    yield "file", _size(path)
    yield "log beside it", _size(companion(path, "-wal"))
    with suppress(OSError):
        yield "endangered by", str(storage_warning(path) or "nothing")
        photos = [each.stat().st_size for each in (path.parent / FOLDER).glob("*")]
        yield "photos", f"{len(photos)}, {sum(photos)} bytes"
    if not path.exists():
        return
    try:
        revision = read_revision(path)
        yield "revision", revision if revision in HISTORY.revisions else "unknown"
        with closing(sqlite3.connect(reading_uri(path), uri=True)) as connection:
            yield from _of_tables(connection)
    except AppError as error:
        yield "cannot be read", error.code
    except sqlite3.Error as error:
        yield "cannot be read", type(error).__name__


def _of_tables(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    problems = [str(row[0]) for row in connection.execute("PRAGMA quick_check(20)")]
    whole = problems == ["ok"]
    yield "integrity", "whole" if whole else f"{len(problems)} problems"
    query = "SELECT name FROM sqlite_master WHERE type = 'table'"
    there = {str(row[0]) for row in connection.execute(query)}
    for name in METADATA.tables:
        if name not in there:
            yield name, "no such table"
            continue
        (count,) = connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()
        if not count:
            continue
        thrown = ""
        if name in RECORD_TABLES:
            query = f"SELECT count(*) FROM \"{name}\" WHERE deleted <> ''"
            (deleted,) = connection.execute(query).fetchone()
            thrown = f" ({deleted} in the trash)" if deleted else ""
        yield name, f"{count}{thrown}"


def _of_backups(path: Path, now: datetime) -> Iterator[tuple[str, str]]:
    with suppress(OSError):
        for card in list_backups(path):
            hours = (now - datetime.fromisoformat(card.made_at)).total_seconds() / 3600
            yield "backup", f"{card.reason}, {hours:.0f} hours old, {card.size} bytes"


def _size(path: Path) -> str:
    try:
        return f"{path.stat().st_size} bytes"
    except OSError:
        return "none"
