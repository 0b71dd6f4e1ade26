"""One record between its row in the library and its object in an exchange file."""

import json
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, get_type_hints

from fractional_indexing import FIError, validate_order_key
from sqlalchemy import Table

from aiworkshop.base.text import clean_text
from aiworkshop.facilitation.exchange.layouts import is_layout
from aiworkshop.facilitation.exchange.refusals import RefusedError
from aiworkshop.facilitation.programmes.links import office_links
from aiworkshop.library.field_clocks import tidied
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.columns import Field, fields_of
from aiworkshop.library.values import Row
from aiworkshop.method.findings import FINDING_KINDS
from aiworkshop.method.permissions import PERMISSIONS
from aiworkshop.readmodels.records import RECORD_CLASSES

Json = Any
Reader = Callable[[Row, Any], None]

_ID = re.compile(r"[0-9a-f]{32}", re.ASCII)
# Milliseconds up to the year 2109: a stamp from a broken clock would push every later one there.
_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)
_STAMP = re.compile(r"0[0-3][0-9a-f]{10}-[0-9a-f]{4}-[!-~]{8}", re.ASCII)
_POSITION = re.compile(r"[A-Za-z][0-9A-Za-z]{1,700}", re.ASCII)
# All that clean_text could mend; text without any of it needs no second look.
_UNCLEAN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")
_DIRECTIONS = ("auto", "ltr", "rtl")
_TEXT_KEYS = {"text", "language", "direction"}
_LARGEST_INTEGER = 2**63 - 1
_DEEPEST_LIST = 16
_MOST_DEVICES = 1000
# Codes on which rests who may see what, and of what kind a finding is.
_CODES = {
    ("finding", "kind"): FINDING_KINDS.ids,
    ("finding", "permission"): PERMISSIONS.ids,
    ("interview", "permission"): PERMISSIONS.ids,
    ("valuation", "permission"): PERMISSIONS.ids,
    ("vote_round", "items_kind"): tuple(RECORD_TABLES),
    ("origin_link", "record_kind"): tuple(RECORD_TABLES),
    ("origin_link", "source_kind"): tuple(RECORD_TABLES),
    ("translation", "record_kind"): tuple(RECORD_TABLES),
    ("answer", "record_kind"): tuple(RECORD_TABLES),
}
_LOOSE_REFERENCES = {
    ("origin_link", "record_id"),
    ("origin_link", "source_id"),
    ("translation", "record_id"),
    ("answer", "record_id"),
    ("vote_count", "item_id"),
    ("group", "opportunity_id"),
    ("workshop", "authority_id"),
    ("workshop", "inquiry_id"),
    ("workshop", "previous_workshop_id"),
}
_DIGESTS = {("attachment", "digest"), ("attachment", "source_digest")}
_EMPTY: dict[str, Json] = {
    "text": {},
    "string": "",
    "integer": None,
    "boolean": False,
    "json": [],
    "reference": None,
}


def is_id(value: object) -> bool:
    """Whether a value of a file has the form of a record's id."""
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def is_stamp(value: object) -> bool:
    """Whether a value of a file has the form, and a believable time, of a clock's stamp."""
    return isinstance(value, str) and _STAMP.fullmatch(value) is not None


def is_digest(value: object) -> bool:
    """Whether a value of a file has the form of a SHA-256, and so names a file safely."""
    return isinstance(value, str) and _DIGEST.fullmatch(value) is not None


def cleaned(text: str) -> str:
    """``clean_text``, quick for text that is clean already."""
    return clean_text(text) if _UNCLEAN.search(text) else text


@dataclass(frozen=True, slots=True)
class Plan:
    """How records of one kind are written and read."""

    kind: str
    table: Table
    fields: Mapping[str, Field]
    blank: Row
    readers: Mapping[str, Reader]
    references: tuple[tuple[str, str], ...]
    """Field and kind of each reference to another record."""

    def encode(self, row: Mapping[str, Any]) -> dict[str, Json]:
        """The object of a row; what is empty is left out."""
        record: dict[str, Json] = {"id": row["id"], "created": row["created"]}
        record["changed"] = row["changed"]
        if row["field_clocks"]:
            record["field_clocks"] = tidied(row["field_clocks"], row["created"])
        for name, field in self.fields.items():
            if field.type == "text":
                if not row[name] and not row[f"{name}_language"]:
                    if row[f"{name}_direction"] != "auto":
                        record[name] = encode_value(field, row)
                    continue
                record[name] = encode_value(field, row)
            elif row[name] is not False and row[name] not in (None, "", [], _empty(field)):
                record[name] = encode_value(field, row)
        return record

    def decode(self, record: object, workshop_id: str) -> Row:
        """The whole row of an object. Raises ``RefusedError``."""
        if not isinstance(record, dict):
            raise RefusedError()
        row = self.blank.copy()
        if "workshop_id" in row:
            row["workshop_id"] = workshop_id
        for name, value in record.items():
            reader = self.readers.get(name)
            if reader is None:
                raise RefusedError(name, "exchange_unknown")
            reader(row, value)
        for name in ("id", "created", "changed"):
            if not row[name]:
                raise RefusedError(name)
        if row["changed"] == row["created"]:
            row["changed"] = row["created"]  # one string instead of two equal ones
        if row["field_clocks"]:
            row["field_clocks"] = tidied(row["field_clocks"], row["created"])
        return row


def encode_value(field: Field, row: Mapping[str, Any]) -> Json:
    """The value of one field as a file has it, also where it is empty."""
    name = field.name
    if field.type == "text":
        text = {
            "text": row[name],
            "language": row[f"{name}_language"],
            "direction": row[f"{name}_direction"],
        }
        return {key: value for key, value in text.items() if value and value != "auto"}
    return _json_value(row[name], 0) if field.type == "json" else row[name]


def decode_value(kind: str, field: Field, value: Json) -> Row:
    """The columns of one field's value. Raises ``RefusedError``."""
    empty = _empty(field)
    if value == empty and type(value) is type(empty):
        plan = plan_of(kind)
        return {column: plan.blank[column] for column in columns_of_field(field)}
    row: Row = {}
    plan_of(kind).readers[field.name](row, value)
    return row


def columns_of_field(field: Field) -> tuple[str, ...]:
    """The names of a field's columns."""
    name = field.name
    if field.type == "text":
        return (name, f"{name}_language", f"{name}_direction")
    return (name,)


def _empty(field: Field) -> Json:
    return {} if field.mapping else _EMPTY[field.type]


def canonical_json(value: Json) -> str:
    """JSON in one line that is the same for equal values."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@cache
def plan_of(kind: str) -> Plan:
    """The plan of a kind of record. Raises ``KeyError`` for unknown kinds."""
    table = RECORD_TABLES[kind]
    fields = fields_of(table)
    blank: Row = {column.name: "" for column in table.columns}
    blank["field_clocks"] = {}
    for field in fields.values():
        if field.type == "text":
            blank[f"{field.name}_direction"] = "auto"
        else:
            blank[field.name] = _empty(field)
    hints = get_type_hints(RECORD_CLASSES[kind])
    readers = {name: _reader(kind, field, hints.get(name)) for name, field in fields.items()}
    readers["id"] = _checked("id", is_id)
    readers["created"] = _checked("created", is_stamp)
    readers["changed"] = _checked("changed", is_stamp)
    readers["field_clocks"] = _clock_reader(frozenset(fields))
    references = tuple(
        (field.name, field.refers_to) for field in fields.values() if field.type == "reference"
    )
    return Plan(kind, table, fields, blank, readers, references)


def _reader(kind: str, field: Field, hint: object) -> Reader:
    name = field.name
    if name == "deleted":
        return _checked(name, is_stamp)
    if name == "position":
        return _checked(name, _is_position)
    if (kind, name) in _LOOSE_REFERENCES:
        return _checked(name, is_id)
    if (kind, name) in _DIGESTS:
        return _checked(name, is_digest)
    if (kind, name) in _CODES:
        codes = _CODES[kind, name]
        return _checked(name, lambda value: isinstance(value, str) and value in codes)
    if (kind, name) in _SHAPES:
        return _json_reader(name, _SHAPES[kind, name])
    match field.type:
        case "text":
            return _text_reader(name)
        case "string":
            return _string_reader(name)
        case "integer":
            return _checked(name, _is_integer)
        case "boolean":
            return _checked(name, lambda value: isinstance(value, bool))
        case "json":
            if hint == list[str]:
                return _json_reader(name, _is_list_of_strings)
            return _json_reader(name, _is_mapping if field.mapping else _is_list_or_mapping)
    return _checked(name, is_id)


def _checked(name: str, holds: Callable[[Any], bool]) -> Reader:
    def read(row: Row, value: Any) -> None:
        if not holds(value):
            raise RefusedError(name)
        row[name] = value

    return read


def _text_reader(name: str) -> Reader:
    language_column, direction_column = f"{name}_language", f"{name}_direction"

    def read(row: Row, value: Any) -> None:
        if not isinstance(value, dict) or not value.keys() <= _TEXT_KEYS:
            raise RefusedError(name)
        text, language = value.get("text", ""), value.get("language", "")
        direction = value.get("direction", "auto")
        if not isinstance(text, str) or not isinstance(language, str):
            raise RefusedError(name)
        if direction not in _DIRECTIONS:
            raise RefusedError(f"{name}.direction")
        row[name] = cleaned(text)
        row[language_column] = cleaned(language)
        row[direction_column] = direction

    return read


def _string_reader(name: str) -> Reader:
    def read(row: Row, value: Any) -> None:
        if not isinstance(value, str):
            raise RefusedError(name)
        row[name] = cleaned(value)

    return read


def _json_reader(name: str, holds: Callable[[Any], bool]) -> Reader:
    def read(row: Row, value: Any) -> None:
        try:
            row[name] = _json_value(value, 0)
        except RefusedError as refused:
            raise refused.inside(name) from None
        if not holds(row[name]):
            raise RefusedError(name)

    return read


def _clock_reader(names: frozenset[str]) -> Reader:
    def read(row: Row, value: Any) -> None:
        if not isinstance(value, dict):
            raise RefusedError("field_clocks")
        for name, clock in value.items():
            if name not in names:
                raise RefusedError(f"field_clocks.{name}", "exchange_unknown")
            if not _is_clock(clock):
                raise RefusedError(f"field_clocks.{name}")
        row["field_clocks"] = value

    return read


def _is_clock(value: object) -> bool:
    """A stamp and what its author knew; files of the first release write ``null`` for nothing."""
    if not isinstance(value, list) or not 1 <= len(value) <= _MOST_DEVICES:
        return False
    return is_stamp(value[0]) and all(stamp is None or is_stamp(stamp) for stamp in value[1:])


def _is_list_of_ids(value: object) -> bool:
    return isinstance(value, list) and all(map(is_id, value))


def _is_list_of_strings(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _is_list_or_mapping(value: object) -> bool:
    return isinstance(value, list | dict)


def _is_mapping(value: object) -> bool:
    return isinstance(value, dict)


def _is_mapping_of_integers(value: object) -> bool:
    return isinstance(value, dict) and all(_is_integer(item) for item in value.values())


def _is_integer(value: object) -> bool:
    return type(value) is int and -_LARGEST_INTEGER <= value <= _LARGEST_INTEGER


def _is_position(value: object) -> bool:
    """Whether new records can be put behind and before this place."""
    if not isinstance(value, str) or not _POSITION.fullmatch(value):
        return False
    try:
        validate_order_key(value)
    except FIError:
        return False
    return True


def _json_value(value: Json, depth: int) -> Json:
    """A list or mapping of codes, its strings cleaned."""
    if depth > _DEEPEST_LIST:
        raise RefusedError()
    match value:
        case str():
            return cleaned(value)
        case list():
            return [_json_value(item, depth + 1) for item in value]
        case dict():
            return {
                _json_value(key, depth): _json_value(item, depth + 1) for key, item in value.items()
            }
        case float():
            holds = math.isfinite(value)
        case None | bool():
            holds = True
        case _:
            holds = _is_integer(value)
    if not holds:
        raise RefusedError()
    return value


_SHAPES: dict[tuple[str, str], Callable[[Any], bool]] = {
    ("printed_layout", "layout"): is_layout,
    ("sheet_adjustment", "lines"): _is_mapping_of_integers,
    ("seating_rule", "participant_ids"): _is_list_of_ids,
    ("vote_round", "item_ids"): _is_list_of_ids,
    **{(link.kind, link.field): _is_list_of_ids for link in office_links() if link.is_list},
}
