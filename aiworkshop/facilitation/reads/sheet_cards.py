"""The cards of printed sheets: a query a kind, however many sheets, and no layout is loaded."""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import compress
from typing import Any

from sqlalchemy import Connection, Select, Table, func, or_, select
from sqlalchemy.sql.elements import ColumnElement

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.facilitation.worksheets.entered import ENTERED_KINDS
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.columns import Field, fields_of
from aiworkshop.method.sheet_codes import SheetCode
from aiworkshop.method.worksheets import WORKSHEETS, PartSpec, WorksheetSpec
from aiworkshop.method.worksheets.spreads import SPREAD_KINDS
from aiworkshop.readmodels.sheet_board import SheetCard

_SHEET = RECORD_TABLES["printed_sheet"]
_LAYOUT = RECORD_TABLES["printed_layout"]
_ANSWER = RECORD_TABLES["answer"]
_PHOTO = RECORD_TABLES["attachment"]
_GROUP = RECORD_TABLES["group"]
_PERSON = RECORD_TABLES["participant"]
_AT_ONCE = 500
_COUNTED = ("text", "string", "integer", "json")
"""A yes or no is counted by its answer: a record's "no" may mean that nobody said."""


def sheet_cards(connection: Connection, condition: ColumnElement[bool]) -> list[SheetCard]:
    """The cards of the sheets for which a condition on ``printed_sheet`` holds."""
    query = (
        select(
            _SHEET, _GROUP.c.number.label("table_number"), *_words_of(_GROUP), *_words_of(_PERSON)
        )
        .join(_GROUP, _GROUP.c.id == _SHEET.c.group_id, isouter=True)
        .join(_PERSON, _PERSON.c.id == _SHEET.c.participant_id, isouter=True)
        .where(condition)
        .order_by(_SHEET.c.position, _SHEET.c.id)
    )
    rows = connection.execute(query).mappings().all()
    ids = select(_SHEET.c.id).where(condition)
    languages = _languages(connection, select(_SHEET.c.printed_layout_id).where(condition))
    unclear = _counts(connection, _ANSWER, ids, _ANSWER.c.unclear.is_(True))
    photos = _counts(connection, _PHOTO, ids)
    filled = _filled(connection, ids, {row["id"]: row["sheet"] for row in rows})
    return [
        SheetCard(
            id=row["id"],
            code=SheetCode(row["sheet"], row["group_number"] or 0, row["copy"] or 0),
            phase=_phase(row["sheet"]),
            group_id=row["group_id"],
            group_name=_text(row, "group"),
            table=row["table_number"] or 0,
            person=_text(row, "participant"),
            languages=languages.get(row["printed_layout_id"], ()),
            state=row["state"] or "expected",
            pages=row["pages"] or 1,
            unclear=unclear.get(row["id"], 0),
            photos=photos.get(row["id"], 0),
            filled=filled.get(row["id"], 0),
        )
        for row in rows
    ]


def _phase(sheet: str) -> str:
    return (WORKSHEETS[sheet].phase or "") if sheet in WORKSHEETS else ""


def _words_of(table: Table) -> list[ColumnElement[Any]]:
    columns = ("name", "name_language", "name_direction")
    return [table.c[name].label(f"{table.name}_{name}") for name in columns]


def _text(row: Mapping[Any, Any], kind: str) -> Text:
    words = row[f"{kind}_name"]
    if not words:
        return EMPTY_TEXT
    return Text(words, row[f"{kind}_name_language"], row[f"{kind}_name_direction"])


def _languages(connection: Connection, layouts: Select[Any]) -> dict[str, tuple[str, ...]]:
    """The languages of each layout, found inside it by the database."""
    found = _LAYOUT.c.layout["languages"]
    rows = connection.execute(select(_LAYOUT.c.id, found).where(_LAYOUT.c.id.in_(layouts)))
    return {key: tuple(map(str, codes or ())) for key, codes in rows}


def _counts(
    connection: Connection, table: Table, ids: Select[Any], *conditions: ColumnElement[bool]
) -> dict[str, int]:
    column = table.c.printed_sheet_id
    query = select(column, func.count()).where(column.in_(ids), table.c.deleted == "", *conditions)
    return {row[0]: row[1] for row in connection.execute(query.group_by(column))}


# ---- how much was typed


def _filled(connection: Connection, ids: Select[Any], sheets: Mapping[str, str]) -> dict[str, int]:
    """How many fields of each sheet hold something, in its answers and its records."""
    query = select(
        _ANSWER.c.printed_sheet_id,
        _ANSWER.c.path,
        _ANSWER.c.record_kind,
        _ANSWER.c.record_id,
        or_(_ANSWER.c.words != "", _ANSWER.c.value != ""),
    ).where(
        _ANSWER.c.printed_sheet_id.in_(ids),
        _ANSWER.c.deleted == "",
        _ANSWER.c.unclear.is_(False),
    )
    said: set[tuple[str, str]] = set()
    became: dict[str, dict[str, list[tuple[str, str]]]] = {kind: {} for kind in ENTERED_KINDS}
    for sheet, path, kind, record, holds in connection.execute(query).all():
        if not record and holds:
            said.add((sheet, path))
        elif record and kind in became:
            became[kind].setdefault(record, []).append((sheet, path))
    for kind in SPREAD_KINDS:
        for record in _living(connection, kind, list(became[kind])):
            # Several names in one field are one field.
            said.update(became[kind][record])
    filled = Counter(sheet for sheet, _ in said)
    for kind, places in became.items():
        for record, names in _held(connection, kind, list(places)):
            for sheet, path in places[record]:
                filled[sheet] += len(names & _targets(sheets[sheet], _owner(path)))
    return filled


def _held(
    connection: Connection, kind: str, ids: list[str]
) -> Iterator[tuple[str, frozenset[str]]]:
    """Of each living record: which of the fields that sheets fill hold something."""
    table, targets = RECORD_TABLES[kind], _all_targets(kind)
    columns = [_holds_something(table, field) for field in targets.values()]
    query = select(table.c.id, *columns).where(table.c.deleted == "")
    for start in range(0, len(ids), _AT_ONCE):
        rows = connection.execute(query.where(table.c.id.in_(ids[start : start + _AT_ONCE])))
        for record, *held in rows.all():
            yield record, frozenset(compress(targets, held))


def _living(connection: Connection, kind: str, ids: list[str]) -> Iterator[str]:
    table = RECORD_TABLES[kind]
    for start in range(0, len(ids), _AT_ONCE):
        some = table.c.id.in_(ids[start : start + _AT_ONCE])
        yield from connection.execute(
            select(table.c.id).where(some, table.c.deleted == "")
        ).scalars()


def _holds_something(table: Table, field: Field) -> ColumnElement[Any]:
    column = table.c[field.name]
    if field.type == "integer":
        return column.is_not(None)
    return func.json_array_length(column) > 0 if field.type == "json" else column != ""


def _owner(path: str) -> str:
    """What a path belongs to: ``part``, ``part.line`` where a line is the record, or nothing."""
    steps = path.split(".")
    return f"{steps[0]}.line" if len(steps) > 2 else steps[0]


@cache
def _targets(sheet: str, owner: str) -> frozenset[str]:
    """Which fields of its record a sheet, one of its parts, or a line fills."""
    if owner.endswith(".line"):
        return frozenset(("title",))
    if sheet not in WORKSHEETS:
        return frozenset()
    every = _every_part(WORKSHEETS[sheet])
    parts = [part for part in every if (part.id == owner if part.record else not owner)]
    return frozenset(each.target for part in parts for each in part.fields if each.target)


def _every_part(spec: WorksheetSpec) -> tuple[PartSpec, ...]:
    return (*spec.parts, *(part for _, parts in spec.variants for part in parts))


@cache
def _all_targets(kind: str) -> dict[str, Field]:
    """Every field of a kind of record that some sheet fills."""
    names = {"title"}
    for spec in WORKSHEETS:
        names |= _targets(spec.id, "")
        for part in _every_part(spec):
            names |= _targets(spec.id, part.id)
    known = fields_of(RECORD_TABLES[kind])
    present = sorted(name for name in names & known.keys() if known[name].type in _COUNTED)
    return {name: known[name] for name in present}
