"""Which columns the tables have, and whether what was read can be a row of one of them."""

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from aiworkshop.base.clock import is_stamp
from aiworkshop.base.text import clean_text
from aiworkshop.library.salvage.cells import Entry, Unreadable, Value

_KEY = re.compile(r"[!-~]{1,64}", re.ASCII)
_MOST_LETTERS_OFF = 3
_ID_LENGTH = 32
_STAMPS = frozenset(("created", "changed", "stamp", "saved_at"))
_DIRECTIONS = frozenset(("auto", "ltr", "rtl"))


@dataclass(frozen=True, slots=True)
class Column:
    """A column; ``sort`` is ``key stamp stamp_or_empty direction json text raw integer boolean
    blob``."""

    name: str
    sort: str
    needed: bool
    default: Value


@dataclass(frozen=True, slots=True)
class Layout:
    """A table as it stands in one file: columns in their order there."""

    table: str
    columns: tuple[Column, ...]
    keys: tuple[str, ...]
    number: str
    """The column that is the row's number, or empty."""
    is_record: bool

    def key_of(self, row: Mapping[str, Any]) -> str:
        """What tells a row from all others of its table."""
        return "\x00".join(str(row.get(name)) for name in self.keys)


@dataclass(frozen=True, slots=True)
class Fit:
    """A row by its columns. ``blank`` could not be read and are left out of it; ``mended`` were
    set to something that is valid."""

    row: dict[str, Any]
    blank: tuple[str, ...]
    mended: int


def read_layouts(statements: Iterable[str]) -> dict[str, Layout]:
    """The tables that these ``CREATE TABLE`` make; a statement that is damaged makes none."""
    layouts: dict[str, Layout] = {}
    with closing(sqlite3.connect(":memory:")) as connection:
        for statement in statements:
            try:
                connection.execute(statement)
            except (sqlite3.Error, ValueError):
                continue
        names = [
            row[0]
            for row in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            )
        ]
        for name in names:
            layouts[name] = _layout(connection, name)
    return layouts


def _layout(connection: sqlite3.Connection, name: str) -> Layout:
    rows = connection.execute(f'PRAGMA table_info("{name}")').fetchall()
    links = {row[3] for row in connection.execute(f'PRAGMA foreign_key_list("{name}")')}
    names = [str(row[1]) for row in rows]
    keys = tuple(str(row[1]) for row in sorted(rows, key=lambda row: row[5]) if row[5])
    number = next((str(r[1]) for r in rows if r[5] and r[2].upper() == "INTEGER"), "")
    is_record = {"id", "created", "changed", "deleted", "position"} <= set(names)
    columns = tuple(
        Column(
            str(row[1]),
            _sort(str(row[1]), str(row[2]).upper(), row[1] in links or row[1] in keys, is_record),
            bool(row[3]),
            _default(row[4], str(row[2]).upper()),
        )
        for row in rows
    )
    return Layout(name, columns, keys, number if len(keys) == 1 else "", is_record)


def _sort(name: str, declared: str, linked: bool, is_record: bool) -> str:
    if declared.startswith("INT"):
        return "integer"
    if declared in ("BOOLEAN", "JSON", "BLOB"):
        return declared.casefold()
    if linked and declared.startswith("VARCHAR("):
        return "key"
    if name in _STAMPS and declared == "VARCHAR(26)":
        return "stamp"
    if name == "deleted":
        return "stamp_or_empty"
    if name.endswith("_direction") and declared == "VARCHAR(4)":
        return "direction"
    # What is no record is kept as it came: drafts are not cleaned.
    return "text" if is_record else "raw"


def _default(said: str | None, declared: str) -> Value:
    if said is None or said.upper() == "NULL":
        return None
    plain = said.strip("'")
    return int(plain) if declared in ("BOOLEAN", "INTEGER") and plain.isdigit() else plain


def fit(layout: Layout, entry: Entry, *, mend: bool) -> Fit | None:
    """An entry as a row of this table, or None where it cannot be one.

    Without ``mend`` every value must be one that the program writes; with it the table is known,
    and what is left of a damaged row is kept.
    """
    values = entry.values
    if not layout.columns or len(values) > len(layout.columns) or not values:
        return None
    row: dict[str, Any] = {}
    blank: list[str] = []
    mended = 0
    for place, column in enumerate(layout.columns):
        if column.name == layout.number:
            row[column.name] = entry.number
            continue
        # Columns that were added later are not written into older rows.
        value = values[place] if place < len(values) else column.default
        if is_valid(column, value):
            row[column.name] = value
        elif not mend or column.name in layout.keys or isinstance(value, float):
            return None
        elif column.sort in ("stamp", "stamp_or_empty", "direction"):
            mended += 1
        else:
            blank.append(column.name)
    if layout.is_record and not _stamps_agree(row):
        if not mend:
            return None
        mended += 1
    return Fit(row, tuple(blank), mended)


def is_valid(column: Column, value: object) -> bool:
    """Whether the program may have written this into the column."""
    if value is None:
        return not column.needed
    if isinstance(value, Unreadable | float):
        return False
    match column.sort:
        case "integer":
            return isinstance(value, int)
        case "boolean":
            return value in (0, 1)
        case "blob":
            return isinstance(value, bytes)
    if not isinstance(value, str):
        return False
    return _is_valid_text(column.sort, value)


def _is_valid_text(sort: str, value: str) -> bool:
    match sort:
        case "key":
            return bool(_KEY.fullmatch(value))
        case "stamp":
            return is_stamp(value)
        case "stamp_or_empty":
            return not value or is_stamp(value)
        case "direction":
            return value in _DIRECTIONS
        case "json":
            try:
                json.loads(value)
            except ValueError:
                return False
        case "text":
            return clean_text(value) == value
    return True


def _stamps_agree(row: Mapping[str, Any]) -> bool:
    created, changed, deleted = (str(row.get(n, "")) for n in ("created", "changed", "deleted"))
    return created <= changed and (not deleted or created <= deleted <= changed)


class Ids:
    """Known ids, among which one is found by most of its letters."""

    def __init__(self, ids: Iterable[str] = ()) -> None:
        self._ids: set[str] = set()
        self._parts: dict[tuple[int, str], list[str]] = {}
        for one in ids:
            self.add(one)

    def add(self, one: str) -> None:
        """Know one more."""
        self._ids.add(one)
        if len(one) == _ID_LENGTH:
            for part in _parts(one):
                self._parts.setdefault(part, []).append(one)

    def __contains__(self, one: str) -> bool:
        return one in self._ids

    def nearest(self, said: str) -> str | None:
        """The one id that differs in a few letters only; too long for that to be chance."""
        if len(said) != _ID_LENGTH:
            return None
        alike = {one for part in _parts(said) for one in self._parts.get(part, ())}
        close = [one for one in alike if _letters_off(one, said) <= _MOST_LETTERS_OFF]
        return close[0] if len(close) == 1 else None


def _letters_off(one: str, other: str) -> int:
    return sum(a != b for a, b in zip(one, other, strict=True))


def _parts(one: str) -> Iterator[tuple[int, str]]:
    """The parts that chance has made: those before tell the time, which neighbours share."""
    return ((start, one[start : start + 5]) for start in (16, 21, 26))


def settle_stamps(row: dict[str, Any], now: str) -> None:
    """Give a record the stamps that it lacks, and take away a deletion that cannot be."""
    known = [row[name] for name in ("created", "changed") if is_stamp(row.get(name))]
    row["created"] = row.get("created") if is_stamp(row.get("created")) else (known or [now])[0]
    changed = row.get("changed") if is_stamp(row.get("changed")) else (known or [now])[-1]
    row["changed"] = max(str(row["created"]), str(changed))
    deleted = str(row.get("deleted") or "")
    if deleted and not (is_stamp(deleted) and row["created"] <= deleted <= row["changed"]):
        row["deleted"] = ""
