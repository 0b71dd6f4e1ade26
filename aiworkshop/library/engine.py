"""Connections to a library's SQLite file: all that is particular to the database stands here.

``isolation_level=None`` and a BEGIN of our own: Python's ``autocommit`` modes and SQLAlchemy do
not agree on 3.11. Writers begin IMMEDIATE, so that two programs wait rather than clash.
"""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

# Twice what importing 100,000 findings holds the lock; saves wait on a lane, never in the window.
BUSY_TIMEOUT_MILLISECONDS = 30_000


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A plain connection with the library's settings."""
    mode = "ro" if read_only else "rw"
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_TIMEOUT_MILLISECONDS / 1000,
    )
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA synchronous=FULL")
    return connection


def make_engine(path: Path) -> Engine:
    """An engine whose transactions begin DEFERRED, or IMMEDIATE where ``writes`` is set."""

    def creator() -> Any:
        return connect(path)

    # An error that reaches the log must not carry participants' words.
    engine = create_engine(
        "sqlite://", creator=creator, poolclass=QueuePool, pool_size=4, hide_parameters=True
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine
