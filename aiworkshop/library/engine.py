"""Connections to a library's SQLite file: all that is particular to the database stands here.

What is particular to a server stands in ``library/postgres``.

``isolation_level=None`` and a BEGIN of our own: Python's ``autocommit`` modes and SQLAlchemy do
not agree on 3.11. Writers begin IMMEDIATE, so that two programs wait rather than clash.
"""

import json
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from sqlalchemy import Boolean, Connection, Engine, Integer, String, create_engine, event, literal
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.pool import QueuePool
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.functions import FunctionElement

# Twice what importing 100,000 findings holds the lock; saves wait on a lane, never in the window.
BUSY_TIMEOUT_MILLISECONDS = 30_000
FEW_VALUES = 500
"""So many are asked for one by one, which a database plans best."""


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


def make_engine(path: Path, *, read_only: bool = False) -> Engine:
    """An engine whose transactions begin DEFERRED, or IMMEDIATE where ``writes`` is set."""

    def creator() -> Any:
        return connect(path, read_only=read_only)

    # An error that reaches the log must not carry participants' words.
    engine = create_engine(
        "sqlite://", creator=creator, poolclass=QueuePool, pool_size=4, hide_parameters=True
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def on_server(connection: Connection) -> bool:
    """Whether a connection leads to PostgreSQL."""
    return connection.dialect.name == "postgresql"


class place_in(FunctionElement[int]):  # noqa: N801  # reads as the database's own functions do
    """Where in a text (or bytes) some letters begin, counted from 1; 0: nowhere."""

    name = "place_in"
    type = Integer()
    inherit_cache = True


class _among(FunctionElement[bool]):  # noqa: N801
    """That a text is one of a list, which is a single value of the query, written as JSON."""

    name = "among"
    type = Boolean()
    inherit_cache = True


def among(column: ColumnElement[str], values: Iterable[str]) -> ColumnElement[bool]:
    """That a column holds one of these, however many: a database takes few values a query."""
    listed = list(values)
    if len(listed) <= FEW_VALUES:
        return column.in_(listed)
    return _among(column, literal(json.dumps(listed)))


class later_of(FunctionElement[str]):  # noqa: N801
    """The greater of two texts by their bytes, such as the later of two stamps."""

    name = "later_of"
    type = String()
    inherit_cache = True


@compiles(later_of)
def _later_of_sqlite(element: Any, compiler: Any, **kw: Any) -> str:
    return f"max({compiler.process(element.clauses, **kw)})"


@compiles(later_of, "postgresql")
def _later_of_server(element: Any, compiler: Any, **kw: Any) -> str:
    return f"greatest({compiler.process(element.clauses, **kw)})"


@compiles(_among)
def _among_sqlite(element: Any, compiler: Any, **kw: Any) -> str:
    column, values = (compiler.process(clause, **kw) for clause in element.clauses)
    return f"({column} IN (SELECT value FROM json_each({values})))"


@compiles(_among, "postgresql")
def _among_server(element: Any, compiler: Any, **kw: Any) -> str:
    column, values = (compiler.process(clause, **kw) for clause in element.clauses)
    return f"({column} IN (SELECT json_array_elements_text(CAST({values} AS json))))"


@compiles(place_in)
def _place_in_sqlite(element: Any, compiler: Any, **kw: Any) -> str:
    return f"instr({compiler.process(element.clauses, **kw)})"


@compiles(place_in, "postgresql")
def _place_in_server(element: Any, compiler: Any, **kw: Any) -> str:
    whole, part = (compiler.process(clause, **kw) for clause in element.clauses)
    return f"position({part} in {whole})"
