"""Writes back what was before a batch of changes; the inverse is noted like any other change."""

from itertools import groupby, islice
from typing import Any

from sqlalchemy import Table, delete, select

from aiworkshop.library.failures import changed_since
from aiworkshop.library.schema import METADATA
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Change, Row

_AT_ONCE = 500


def reverse_changes(unit: UnitOfWork, changes: list[Change]) -> None:
    """Take changes back, the last first.

    Raises ``UserError`` where a row is no longer as they left it: somebody changed it since. That
    somebody refers to a new row is only found when the transaction is kept (``Library.write``).
    Runs of new or deleted rows of one table go together, since an import has many.
    """
    backwards = reversed(changes)
    for (name, verb), run in groupby(backwards, lambda change: (change.table, _verb(change))):
        table = METADATA.tables[name]
        while chunk := list(islice(run, _AT_ONCE)):
            if verb == "added":
                _take_away(unit, table, chunk)
            elif verb == "taken":
                unit.insert_rows(table, [row for change in chunk if (row := change.before)])
            else:
                for change in chunk:
                    _put_back(unit, table, change)


def _verb(change: Change) -> str:
    if change.before is None:
        return "added"
    return "taken" if change.after is None else "changed"


def _take_away(unit: UnitOfWork, table: Table, changes: list[Change]) -> None:
    keys = [change.key for change in changes]
    query = select(table).where(table.c.id.in_(keys))
    rows = {row["id"]: dict(row) for row in unit.connection.execute(query).mappings()}
    for change in changes:
        _require_unchanged(rows.get(change.key), change.after)
    unit.connection.execute(delete(table).where(table.c.id.in_(keys)))
    unit.changes += [Change(table.name, change.key, change.after, None) for change in changes]


def _put_back(unit: UnitOfWork, table: Table, change: Change) -> None:
    if change.before is None or change.after is None:
        raise ValueError(change.key)
    query = select(table).where(table.c.id == change.key)
    row = unit.connection.execute(query).mappings().first()
    _require_unchanged(dict(row) if row else None, change.after)
    unit.update_row(table, change.key, change.after, change.before)


def _require_unchanged(row: dict[str, Any] | None, expected: Row | None) -> None:
    if row is None or any(row[column] != value for column, value in (expected or {}).items()):
        raise changed_since()
