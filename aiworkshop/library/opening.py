"""Making, opening and upgrading a library; every refusal leaves the file as it was.

A current library is opened without Alembic, whose import takes longer than the opening itself.
"""

import os
import secrets
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from aiworkshop.base.clock import milliseconds_now
from aiworkshop.base.errors import MachineError
from aiworkshop.base.ids import new_id
from aiworkshop.base.places import LibraryPlace, ServerPlace
from aiworkshop.library.backup import make_backup
from aiworkshop.library.device import give_name, machine_id, new_device, settle_device
from aiworkshop.library.engine import connect, make_engine
from aiworkshop.library.failures import failure, translated
from aiworkshop.library.library import Library
from aiworkshop.library.migrations import HISTORY, History
from aiworkshop.library.revision import require_known
from aiworkshop.library.schema import METADATA
from aiworkshop.library.strays import sweep

# Below this a look at every page costs less than 50 ms; above it the daily backup looks.
_CHECKED_UP_TO_BYTES = 16_000_000


def open_library(
    place: LibraryPlace,
    *,
    wall: Callable[[], int] = milliseconds_now,
    now: Callable[[], datetime] = datetime.now,
    history: History = HISTORY,
) -> Library:
    """Open a library, made where there is none and upgraded (after a backup) where it is older.

    Raises ``UserError`` for a file that is no library and ``MachineError`` for one that is
    damaged, read-only, newer than this program or on a full disk. A library on a server is made
    and upgraded there; without the driver for it, ``MachineError``.
    """
    if isinstance(place, ServerPlace):
        return _open_server(place, wall, history)
    path = place.absolute()
    if not _there(path):
        create_library(path, history)
    revision = require_known(path, history.revisions)
    _require_writable(path)
    with translated(path):
        _prepare(path)
    if revision != history.current:
        _upgrade(path, history, now)
    with translated(path):
        settle_device(path)
    sweep(path)
    try:
        return Library(path, wall)
    except KeyError as error:
        raise failure("not_a_library", path) from error


def _open_server(place: ServerPlace, wall: Callable[[], int], history: History) -> Library:
    try:
        import psycopg  # noqa: F401
    except ImportError as error:
        raise MachineError(
            "server_driver",
            "The part of aiworkshop that speaks to a server is not installed, so {place} was not "
            "opened. Install it with: pip install 'aiworkshop[postgres]'",
            place=place,
        ) from error
    from aiworkshop.library.postgres.opening import open_server

    return open_server(place, wall, history)


def create_library(path: Path, history: History = HISTORY) -> None:
    """Make an empty library and its folder; it appears under its name when it is whole."""
    unfinished = path.with_name(f"{path.name}.new-{secrets.token_hex(4)}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with translated(path):
            _make_tables(unfinished, history)
        give_name(unfinished, path)
    except OSError as error:
        raise failure("library_not_opened", path) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _there(path: Path) -> bool:
    try:
        path.stat()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise failure("library_not_opened", path) from error
    return True


def _require_writable(path: Path) -> None:
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise failure("library_read_only", path)


def _prepare(path: Path) -> None:
    """Look for damage, try for the right to write, and set the write-ahead log."""
    with closing(connect(path)) as connection:
        if path.stat().st_size <= _CHECKED_UP_TO_BYTES:
            said = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if said != "ok":
                raise failure("library_damaged", path)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")


def _upgrade(path: Path, history: History, now: Callable[[], datetime]) -> None:
    from aiworkshop.library.migrations.upgrade import upgrade_library

    backup = make_backup(path, "upgrade", now)
    upgrade_library(path, history, backup)


def _make_tables(path: Path, history: History) -> None:
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("PRAGMA journal_mode=WAL")
    engine = make_engine(path)
    try:
        with engine.connect().execution_options(writes=True) as connection, connection.begin():
            METADATA.create_all(connection)
            connection.exec_driver_sql(
                "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
                "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
            )
            connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (history.current,))
            connection.exec_driver_sql(
                "INSERT INTO meta (key, value) VALUES "
                "('device', ?), ('machine', ?), ('library', ?)",
                (new_device(), machine_id(), new_id()),
            )
    finally:
        engine.dispose()
