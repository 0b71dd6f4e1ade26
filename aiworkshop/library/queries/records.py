"""Rows to the frozen records that screens and documents read."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields as dataclass_fields
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, and_, func, select
from sqlalchemy.sql.elements import ColumnElement

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.library.schema import RECORD_TABLES, WORKSHOP_KINDS
from aiworkshop.library.schema.columns import fields_of
from aiworkshop.readmodels.records import RECORD_CLASSES, Record

RecordT = TypeVar("RecordT", bound=Record)
_CHUNK = 500


def read_records(
    connection: Connection, cls: type[RecordT], *conditions: ColumnElement[bool]
) -> list[RecordT]:
    """Records of one kind in their order, the deleted ones left out unless asked for."""
    table = RECORD_TABLES[cls.kind_name]
    query = select(table).where(*conditions).order_by(table.c.position, table.c.id)
    return _build_all(connection, cls, query)


def living(kind: str, workshop_id: str | None = None) -> ColumnElement[bool]:
    """The condition that a record is not deleted, and in this workshop."""
    table = RECORD_TABLES[kind]
    condition = table.c.deleted == ""
    if workshop_id is None:
        return condition
    owner = table.c.id if kind == "workshop" else table.c.workshop_id
    return and_(owner == workshop_id, condition)


def read_by_ids(connection: Connection, cls: type[RecordT], ids: Sequence[str]) -> list[RecordT]:
    """Records in the order of ``ids``; those that are gone are left out."""
    table = RECORD_TABLES[cls.kind_name]
    found: dict[str, RecordT] = {}
    for start in range(0, len(ids), _CHUNK):
        query = select(table).where(table.c.id.in_(ids[start : start + _CHUNK]))
        found.update((record.id, record) for record in _build_all(connection, cls, query))
    return [found[key] for key in ids if key in found]


def count_living(connection: Connection, workshop_id: str) -> dict[str, int]:
    """How many living records of each kind a workshop has."""
    counts: dict[str, int] = {}
    for kind in WORKSHOP_KINDS:
        table = RECORD_TABLES[kind]
        query = select(func.count()).select_from(table).where(living(kind, workshop_id))
        counts[kind] = connection.execute(query).scalar_one()
    return counts


def record_class(kind: str) -> type[Record]:
    """The class of a kind of record."""
    return RECORD_CLASSES[kind]


def _build_all(connection: Connection, cls: type[RecordT], query: Select[Any]) -> list[RecordT]:
    build: Callable[[Mapping[Any, Any]], RecordT] = _builder(cls.kind_name)
    return [build(row) for row in connection.execute(query).mappings()]


@cache
def _builder(kind: str) -> Callable[[Mapping[Any, Any]], Any]:
    """How to make one record from a row, worked out once a kind."""
    table = RECORD_TABLES[kind]
    cls = RECORD_CLASSES[kind]
    known = fields_of(table)
    names = {field.name for field in dataclass_fields(cls)}
    texts = [n for n in known if known[n].type == "text" and n in names]
    plain = [c.name for c in table.columns if c.name in names and c.name not in texts]

    def build(row: Mapping[Any, Any]) -> Any:
        values: dict[str, Any] = {name: row[name] for name in plain}
        for name in texts:
            words = row[name]
            if words:
                language, direction = row[f"{name}_language"], row[f"{name}_direction"]
                values[name] = Text(words, language, direction)
            else:
                values[name] = EMPTY_TEXT
        return cls(**values)

    return build


def records_by_kind(
    connection: Connection, kinds: Iterable[str], workshop_id: str
) -> dict[str, tuple[Record, ...]]:
    """Living records of several kinds."""
    return {
        kind: tuple(read_records(connection, record_class(kind), living(kind, workshop_id)))
        for kind in kinds
    }
