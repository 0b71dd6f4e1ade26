"""From the fields of a record to the columns of a row, and back."""

import json
import lzma
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Direction, Text, clean_text
from aiworkshop.library.schema.columns import Field, fields_of

Row = dict[str, Any]
_COMPRESS_ABOVE = 2000
CONDENSED_MARK = b"C1"
"""Before the changes of many rows of the journal in one, see ``condensed.py``."""


@dataclass(frozen=True, slots=True)
class Change:
    """What happened to one row: the columns before and after; None where there was no row."""

    table: str
    key: str
    before: Row | None
    after: Row | None


def columns_for(field: Field, value: object) -> Row:
    """The columns that hold a field's value; texts are cleaned of what could break a file."""
    name = field.name
    match field.type:
        case "text":
            text = value if isinstance(value, Text) else Text(str(value or ""))
            return {
                name: clean_text(text.text),
                f"{name}_language": text.language,
                f"{name}_direction": text.direction,
            }
        case "string":
            return {name: clean_text(str(value or ""))}
        case "integer":
            return {name: None if value is None else int(str(value))}
        case "boolean":
            return {name: bool(value)}
        case "json":
            return {name: _clean(value)}
    return {name: str(value) if value else None}


def _clean(value: Any) -> Any:
    """A list or mapping with every text in it cleaned."""
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, Mapping):
        return {clean_text(str(key)): _clean(part) for key, part in value.items()}
    return [_clean(part) for part in value] if isinstance(value, list | tuple) else value


def columns_of(table: Table, values: Mapping[str, object]) -> Row:
    """All columns for a mapping of fields. Raises ``UserError`` on a field that is not there."""
    fields = fields_of(table)
    row: Row = {}
    for name, value in values.items():
        field = fields.get(name)
        if field is None:
            raise UserError(
                "unknown_field", "“{kind}” has no field “{field}”.", kind=table.name, field=name
            )
        row.update(columns_for(field, value))
    return row


def text_value(row: Mapping[str, Any], name: str) -> Text:
    """The text that stands in a row's three columns."""
    direction: Direction = row[f"{name}_direction"]
    return Text(row[name], row[f"{name}_language"], direction)


def pack_changes(changes: list[Change]) -> bytes:
    """Changes as the journal keeps them: JSON, compressed where it is long."""
    rows = [[c.table, c.key, c.before, c.after] for c in changes]
    data = json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode()
    return zlib.compress(data, 6) if len(data) > _COMPRESS_ABOVE else data


def unpack_changes(blob: bytes) -> list[Change]:
    """The changes of one journal row; of a condensed one, those of all that went into it."""
    if blob.startswith(CONDENSED_MARK):
        rows = json.loads(lzma.decompress(blob[len(CONDENSED_MARK) :]))
        return [change for row in rows for change in changes_from_json(row[-1])]
    return changes_from_json(json.loads(blob if blob[:1] == b"[" else zlib.decompress(blob)))


def changes_from_json(rows: Iterable[Any]) -> list[Change]:
    """Changes that ``pack_changes`` or ``condensed.pack_entries`` wrote."""
    return [Change(*row) for row in rows]
