"""Many rows at once from the library, not more than go into one question."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

from sqlalchemy import Connection, Table, select

from aiworkshop.library.engine import among
from aiworkshop.library.values import Row

Item = TypeVar("Item")
# Under the number of variables that every build of SQLite takes.
_ROWS_AT_A_TIME = 500


def known_rows(connection: Connection, table: Table, ids: Iterable[str]) -> dict[str, Row]:
    """The rows with these ids that the library has."""
    query = select(table).where(among(table.c.id, ids))
    columns = table.columns.keys()
    rows = (dict(zip(columns, row, strict=True)) for row in connection.execute(query))
    return {row["id"]: row for row in rows}


def chunks(items: Iterable[Item]) -> Iterator[list[Item]]:
    """As many at once as go into one question to SQLite."""
    iterator = iter(items)
    while chunk := list(islice(iterator, _ROWS_AT_A_TIME)):
        yield chunk
