"""Names and thoughts that stand in one field of a sheet, kept as a record each.

Each record is remembered by an answer at the field's path. The answer's value says whether the
record was there before (signed up on the screen, say): emptying the field then only forgets it.
"""

import json
from collections.abc import Sequence

from sqlalchemy import select

from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import DeleteRecords
from aiworkshop.facilitation.shared_ids import keep_shared
from aiworkshop.facilitation.teams import sign_up
from aiworkshop.facilitation.worksheets.answers import keep_answer
from aiworkshop.facilitation.worksheets.entered import EnteredSheet
from aiworkshop.facilitation.worksheets.values import language_of
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Row
from aiworkshop.method.words import plain_words
from aiworkshop.method.worksheets.spreads import SpreadSpec
from aiworkshop.readmodels.sheet_places import Place

_ANSWER = RECORD_TABLES["answer"]
_WAS_THERE = json.dumps("there")


def spread_out(
    unit: UnitOfWork,
    entered: EnteredSheet,
    place: Place,
    spec: SpreadSpec,
    owner_id: str,
    things: Sequence[str],
) -> bool:
    """Make the records of a place those that are written there; returns whether anything changed.

    ``owner_id`` is the record that they belong to; empty where nothing is written.
    """
    before = len(unit.changes)
    left = entered.spread_records(place.path, spec)
    missing: list[Text] = []
    for thing in things:
        wanted = _plain(spec, thing)
        known = (
            pair
            for pair in left
            if _plain(spec, entered.spread_words(spec, pair[1]).text) == wanted
        )
        found = next(known, None)
        if found is not None:
            left.remove(found)
        else:
            missing.append(Text(thing, language_of(thing, entered.sheet.languages)))
    while missing and left and not spec.names:
        # Put right, not thrown away and written anew.
        _, row = left.pop(0)
        unit.change(spec.kind, row["id"], {spec.words: missing.pop(0)})
    for text in missing:
        _write(unit, entered, place, spec, owner_id, text)
    for answer, row in left:
        _take_away(unit, answer, spec.kind, row)
    return len(unit.changes) > before


def _plain(spec: SpreadSpec, words: str) -> str:
    return plain_words(words) if spec.names else words.strip()


def _write(
    unit: UnitOfWork,
    entered: EnteredSheet,
    place: Place,
    spec: SpreadSpec,
    owner_id: str,
    text: Text,
) -> None:
    sheet = entered.row
    if spec.kind == "sign_up":
        key, new = sign_up(unit, owner_id, text)
    else:
        fields = {spec.link: owner_id, spec.words: text, **dict(spec.fixed)}
        said = (owner_id, sheet["id"], place.path, text.text)
        key = keep_shared(unit, spec.kind, said, {**fields, "group_id": sheet["group_id"]})
        new = True
    known = (_ANSWER.c.path == place.path, _ANSWER.c.record_id == key)
    if new or not unit.rows("answer", *known, printed_sheet_id=sheet["id"]):
        became = {"record_kind": spec.kind, "record_id": key, "value": "" if new else _WAS_THERE}
        keep_answer(unit, sheet["id"], place.path, f"{spec.kind}:{key}", became)


def _take_away(unit: UnitOfWork, answer: Row, kind: str, row: Row) -> None:
    """No longer on the sheet: the record goes unless it stands elsewhere, too."""
    query = select(_ANSWER.c.id).where(
        _ANSWER.c.record_id == row["id"], _ANSWER.c.deleted == "", _ANSWER.c.id != answer["id"]
    )
    others = unit.connection.execute(query.order_by(_ANSWER.c.id)).scalars().all()
    if others or answer["value"] == _WAS_THERE:
        unit.remove("answer", answer["id"])
        if others and answer["value"] != _WAS_THERE:
            unit.change("answer", others[0], {"value": ""})
    else:
        DeleteRecords(unit.workshop_id, ((kind, row["id"]),)).apply(unit)
