"""Values that gave way when copies were merged: to look at, and to take after all."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, and_, select
from sqlalchemy.sql.elements import ColumnElement

from aiworkshop.base.clock import stamp_device
from aiworkshop.base.text import Text
from aiworkshop.facilitation.commands import RecordKey, require
from aiworkshop.facilitation.exchange.asking import chunks, known_rows
from aiworkshop.facilitation.exchange.codec import decode_value, plan_of
from aiworkshop.facilitation.exchange.merge import clock_of
from aiworkshop.facilitation.records import (
    DeleteRecords,
    RestoreRecords,
    references_that_carry,
)
from aiworkshop.library.library import Library
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.bookkeeping import conflict
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Row, text_value

FieldValue = Text | str | int | bool | list[Any] | dict[str, Any] | None
_ONE_LINE = 60
_Group = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two values of one field, written without knowing of each other; the later one was kept.

    ``field`` may be any field of the record, ``deleted`` (a stamp, or empty) and ``position``
    included. ``kept`` stood when the two met, ``now`` is what stands at present. The stamps say
    when and on which device each was written (``base.clock``).

    Of a record that was deleted in one copy and edited in another, ``field`` is ``deleted``,
    ``other`` empty, and ``edits`` are the edited fields as they are in the trash, ``additions``
    the records that were added to it.
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
    now: FieldValue = None
    now_stamp: str = ""
    edits: tuple[tuple[str, FieldValue], ...] = ()
    additions: tuple[RecordKey, ...] = ()
    now_is_ours: bool = False
    """Whether what stands now was written on this device."""
    other_is_ours: bool = False


@dataclass(frozen=True, slots=True)
class ResolveConflict:
    """Settle a conflict. Value: whether it was open.

    Leave what stands, take the other value, or have ``both`` in one text. Taking the other value
    is an edit of that field like any other. Who takes back a deletion brings back what went along.
    """

    workshop_id: str
    conflict_id: str
    take_other: bool
    both: bool = False
    code: str = "resolve_conflict"

    def apply(self, unit: UnitOfWork) -> bool:
        row = _row(unit, self.conflict_id, self.workshop_id)
        if row["resolved"]:
            return False
        if self.both:
            _take_both(unit, row)
        elif self.take_other:
            _take(unit, row, "other")
        for alike in unit.connection.execute(_alike(row)).scalars().all():
            unit.update_row(conflict, alike, {"resolved": False}, {"resolved": True})
        return True


@dataclass(frozen=True, slots=True)
class ChooseAgain:
    """Take the other value of a conflict that is settled, or what was kept. Value: whether
    anything changed.

    It stays settled: that somebody chose is known on the other laptops, too.
    """

    workshop_id: str
    conflict_id: str
    take_other: bool
    code: str = "resolve_conflict"

    def apply(self, unit: UnitOfWork) -> bool:
        row = _row(unit, self.conflict_id, self.workshop_id)
        return _take(unit, row, "other" if self.take_other else "kept")


def list_conflicts(library: Library, workshop_id: str, *, resolved: bool = False) -> list[Conflict]:
    """The open conflicts of a workshop (or the settled ones), the latest kept value first.

    One value that gave way to several others in turn is one conflict, and so are all edits of one
    record that was deleted. An open one is not listed where the other value stands by now.
    """
    query = (
        select(conflict)
        .where(conflict.c.workshop_id == workshop_id)
        .order_by(conflict.c.kept_stamp.desc(), conflict.c.id)
    )
    groups: dict[_Group, list[Row]] = {}
    with library.read() as connection:
        for row in connection.execute(query).mappings():
            groups.setdefault(_group(row), []).append(dict(row))
        # Settled anywhere, in whatever pairing, is settled.
        wanted = [
            rows
            for rows in groups.values()
            if any(row["resolved"] for row in rows) == resolved or _asks_again(rows, resolved)
        ]
        records = _records(connection, wanted)
        here = library.clock.device
        found = [_conflict(connection, rows, records, here, resolved) for rows in wanted]
    return [one for one in found if resolved or _differs(one)]


def _asks_again(rows: list[Row], resolved: bool) -> bool:
    """Whether a deletion was settled, and then there was another edit that nobody knew of."""
    if rows[0]["field"] != "deleted":
        return False
    states = {row["resolved"] for row in rows}
    return len(states) == 2 and not resolved


def _differs(found: Conflict) -> bool:
    return found.now != found.other and not (
        # Deleted twice, or brought back: nothing is left to ask.
        found.field == "deleted" and bool(found.now) == bool(found.other)
    )


def _group(row: Any) -> _Group:
    """What is shown, and settled, as one."""
    stamp = "" if row["field"] == "deleted" else row["other_stamp"]
    return row["record_kind"], row["record_id"], row["field"], stamp


def _alike(row: Row) -> Any:
    kind, key, name, stamp = _group(row)
    where: list[ColumnElement[bool]] = [
        conflict.c.workshop_id == row["workshop_id"],
        conflict.c.record_kind == kind,
        conflict.c.record_id == key,
        conflict.c.field == name,
        conflict.c.resolved == False,  # noqa: E712 - SQL, not Python
    ]
    if stamp:
        where.append(conflict.c.other_stamp == stamp)
    return select(conflict.c.id).where(and_(*where)).order_by(conflict.c.id)


def _row(unit: UnitOfWork, key: str, workshop_id: str) -> Row:
    row = unit.row("conflict", key)
    require(
        row["workshop_id"] == workshop_id,
        "conflict_elsewhere",
        "This conflict belongs to another workshop. Nothing was changed.",
    )
    return row


def _take(unit: UnitOfWork, row: Row, side: str) -> bool:
    """Have the value of one side stand."""
    kind, key, name = row["record_kind"], row["record_id"], row["field"]
    value = _value(kind, name, row[side])
    if name != "deleted":
        return unit.change(kind, key, {name: value})
    if value:
        return bool(DeleteRecords(row["workshop_id"], ((kind, key),)).apply(unit))
    return bool(RestoreRecords(row["workshop_id"], ((kind, key),)).apply(unit))


def _take_both(unit: UnitOfWork, row: Row) -> None:
    kind, name = row["record_kind"], row["field"]
    other = _value(kind, name, row["other"])
    now = text_value(unit.row(kind, row["record_id"]), name) if isinstance(other, Text) else None
    require(
        isinstance(other, Text) and isinstance(now, Text),
        "not_both",
        "Both versions can be kept only where they are words. Nothing was changed. Choose one.",
    )
    assert isinstance(other, Text) and isinstance(now, Text)
    unit.change(kind, row["record_id"], {name: both_texts(now, other)})


def both_texts(now: Text, other: Text) -> Text:
    """Two texts as one, what stands first."""
    if not now or not other:
        return now or other
    short = all(len(one.text) <= _ONE_LINE and "\n" not in one.text for one in (now, other))
    words = (" / " if short else "\n").join((now.text, other.text))
    language = now.language if now.language == other.language else ""
    direction = now.direction if now.direction == other.direction else "auto"
    return Text(words, language, direction)


def _records(connection: Connection, groups: Iterable[list[Row]]) -> dict[RecordKey, Row]:
    ids: dict[str, set[str]] = {}
    for rows in groups:
        ids.setdefault(rows[0]["record_kind"], set()).add(rows[0]["record_id"])
    found: dict[RecordKey, Row] = {}
    for kind, keys in ids.items():
        for chunk in chunks(sorted(keys)):
            rows_of_kind = known_rows(connection, RECORD_TABLES[kind], chunk)
            found.update({(kind, key): row for key, row in rows_of_kind.items()})
    return found


def _conflict(
    connection: Connection,
    rows: list[Row],
    records: dict[RecordKey, Row],
    here: str,
    resolved: bool,
) -> Conflict:
    row = next((one for one in rows if one["resolved"] == resolved), rows[0])
    kind, key, name = row["record_kind"], row["record_id"], row["field"]
    record = records[kind, key]
    clock = clock_of(record, name)
    stamps = {one["other_stamp"] for one in rows}
    edits, additions = _edits(connection, kind, record, stamps) if name == "deleted" else ((), ())
    return Conflict(
        row["id"],
        kind,
        key,
        name,
        _value(kind, name, row["kept"]),
        _value(kind, name, row["other"]),
        row["kept_stamp"],
        row["other_stamp"],
        resolved,
        row_value(kind, name, record),
        clock.stamp,
        edits,
        additions,
        stamp_device(clock.stamp) == here,
        stamp_device(row["other_stamp"]) == here,
    )


def _edits(
    connection: Connection, kind: str, record: Row, stamps: set[str]
) -> tuple[tuple[tuple[str, FieldValue], ...], tuple[RecordKey, ...]]:
    """What was edited at these moments in a record, and what was added to it."""
    edits = tuple(
        (name, row_value(kind, name, record))
        for name in plan_of(kind).fields
        if name != "deleted" and name in record["field_clocks"]
        if clock_of(record, name).stamp in stamps
    )
    additions: list[RecordKey] = []
    for other_kind, table in RECORD_TABLES.items():
        for name, target in references_that_carry(other_kind):
            if target != kind:
                continue
            query = select(table.c.id).where(
                table.c[name] == record["id"], table.c.created.in_(stamps), table.c.deleted == ""
            )
            additions += [(other_kind, key) for key in connection.execute(query).scalars()]
    return edits, tuple(additions)


def row_value(kind: str, name: str, row: Row) -> FieldValue:
    """The value of one field of a row."""
    if plan_of(kind).fields[name].type == "text":
        return text_value(row, name)
    value: FieldValue = row[name]
    return value


def _value(kind: str, name: str, stored: str) -> FieldValue:
    field = plan_of(kind).fields[name]
    return row_value(kind, name, decode_value(kind, field, json.loads(stored)))
