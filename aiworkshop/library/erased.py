"""What is left of a record that was erased: its id, and a tombstone that says so.

The mark stands in the stamp of the deletion, where a device's id would be: so it travels in every
transfer copy, needs no column of its own, and sorts behind every stamp of the same moment.
"""

from typing import Any

from sqlalchemy import Table
from sqlalchemy.sql.elements import ColumnElement

from aiworkshop.library.schema.columns import fields_of
from aiworkshop.library.values import Change, Row

MARK = "~erased~"
ERASED = "erased"
"""In what the journal keeps of a change: values were taken out of it, so nothing can be undone."""


def erased_stamp(stamp: str) -> str:
    """The stamp of a deletion that erased, at a moment."""
    return stamp[: -len(MARK)] + MARK


def is_erased(row: Row) -> bool:
    """Whether a row is what is left of an erased record."""
    deleted: str = row["deleted"]
    return deleted.endswith(MARK)


def left_in_trash(table: Table) -> ColumnElement[bool]:
    """The condition that a record is deleted, and can come back."""
    return (table.c.deleted != "") & table.c.deleted.not_like(f"%{MARK}")


def erased_in(table: Table) -> ColumnElement[bool]:
    """The condition that a record was erased."""
    return table.c.deleted.like(f"%{MARK}")


def tombstone(table: Table, row: Row, stamp: str) -> Row:
    """What is left of a row: equal wherever the same record was erased at the same moment."""
    # Whoever made their copy of it later than it was erased elsewhere.
    stamp = max(stamp, erased_stamp(row["created"]))
    left: Row = {"id": row["id"], "created": row["created"], "changed": stamp, "deleted": stamp}
    if "workshop_id" in row:
        left["workshop_id"] = row["workshop_id"]
    for field in fields_of(table).values():
        if field.name not in left:
            left |= blank(field.name, table)
    return {**left, "field_clocks": {}}


def blank(name: str, table: Table) -> Row:
    """The columns of a field in which nothing stands."""
    field = fields_of(table)[name]
    match field.type:
        case "text":
            return {name: "", f"{name}_language": "", f"{name}_direction": "auto"}
        case "string":
            return {name: ""}
        case "boolean":
            return {name: False}
        case "json":
            empty: Any = {} if field.mapping else []
            return {name: empty}
    return {name: None}


def scrubbed_change(change: Change, table: Table) -> Change:
    """A change as the journal may keep it of an erased record: what was changed, without values."""
    return Change(
        change.table, change.key, _scrubbed(change.before, table), _scrubbed(change.after, table)
    )


def _scrubbed(row: Row | None, table: Table) -> Row | None:
    if row is None:
        return None
    left = {column: row[column] for column in row if column not in _values(table)}
    for name in fields_of(table):
        if name in row and name in _values(table):
            left |= blank(name, table)
    return {**left, ERASED: True}


def _values(table: Table) -> set[str]:
    """The columns in which something is said; ids, stamps and places tell of nobody."""
    names: set[str] = set()
    for field in fields_of(table).values():
        if field.type != "reference" and field.name not in ("deleted", "position"):
            names |= {column.name for column in field.columns()}
    return names


def is_scrubbed(change: Change) -> bool:
    """Whether values were taken out of a change since it was written down."""
    return any(ERASED in (row or ()) for row in (change.before, change.after))
