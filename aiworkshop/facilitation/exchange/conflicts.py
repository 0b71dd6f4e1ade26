"""Values that gave way when two copies were merged: to look at, and to take after all."""

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from aiworkshop.base.text import Text
from aiworkshop.facilitation.commands import require
from aiworkshop.facilitation.exchange.codec import decode_value, plan_of
from aiworkshop.library.library import Library
from aiworkshop.library.schema.bookkeeping import conflict
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Row, text_value

FieldValue = Text | str | int | bool | list[Any] | dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two values of one field, written without knowing of each other; the later one was kept.

    ``field`` may be any field of the record, ``deleted`` (a stamp, or empty) and ``position``
    included. The stamps say when and on which device each was written (``base.clock``).
    """

    id: str
    record_kind: str
    record_id: str
    field: str
    kept: FieldValue
    other: FieldValue
    kept_stamp: str
    other_stamp: str
    resolved: bool


@dataclass(frozen=True, slots=True)
class ResolveConflict:
    """Settle a conflict: leave what was kept, or take the other value. Value: whether it was open.

    Taking the other value is an edit of that field like any other.
    """

    workshop_id: str
    conflict_id: str
    take_other: bool
    code: str = "resolve_conflict"

    def apply(self, unit: UnitOfWork) -> bool:
        row = unit.row("conflict", self.conflict_id)
        require(
            row["workshop_id"] == self.workshop_id,
            "conflict_elsewhere",
            "This conflict belongs to another workshop. Nothing was changed.",
        )
        if row["resolved"]:
            return False
        if self.take_other:
            kind, name = row["record_kind"], row["field"]
            unit.change(kind, row["record_id"], {name: _value(kind, name, row["other"])})
        unit.update_row(conflict, self.conflict_id, {"resolved": False}, {"resolved": True})
        return True


def list_conflicts(library: Library, workshop_id: str, *, resolved: bool = False) -> list[Conflict]:
    """The open conflicts of a workshop (or the settled ones), the latest kept value first."""
    query = (
        select(conflict)
        .where(conflict.c.workshop_id == workshop_id, conflict.c.resolved == resolved)
        .order_by(conflict.c.kept_stamp.desc(), conflict.c.id)
    )
    with library.read() as connection:
        rows = connection.execute(query).mappings().all()
    return [_conflict(dict(row)) for row in rows]


def _conflict(row: Row) -> Conflict:
    kind, name = row["record_kind"], row["field"]
    return Conflict(
        row["id"],
        kind,
        row["record_id"],
        name,
        _value(kind, name, row["kept"]),
        _value(kind, name, row["other"]),
        row["kept_stamp"],
        row["other_stamp"],
        row["resolved"],
    )


def _value(kind: str, name: str, stored: str) -> FieldValue:
    field = plan_of(kind).fields[name]
    columns = decode_value(kind, field, json.loads(stored))
    if field.type == "text":
        return text_value(columns, name)
    value: FieldValue = columns[name]
    return value
