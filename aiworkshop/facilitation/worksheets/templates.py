"""Worksheets as a facilitator likes them, kept in the library under a name for further workshops.

Kept are the wording of the sheets and of the interview, the adjustments, and the own fields with
their translations. A kept template is JSON::

    {"wording": [{"key": "sheets.DIS.cue", "words": TEXT}],
     "adjustments": [{"sheet": "DIS", "left_out": false, "lines": {}, "hidden": []}],
     "own_fields": [{"sheet": "DIS", "label": TEXT, "lines": 2, "translations": [TEXT]}]}

where TEXT is ``{"text", "language", "direction"}``.
"""

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import Connection, delete, select

from aiworkshop.base.errors import UserError
from aiworkshop.base.ids import new_id
from aiworkshop.base.text import Text, clean_text
from aiworkshop.facilitation.commands import require
from aiworkshop.facilitation.records import DeleteRecords
from aiworkshop.facilitation.wording import original_content
from aiworkshop.facilitation.worksheets.adjusting import (
    ADJUSTMENT,
    AS_THE_METHOD_HAS_IT,
    adjustment_rows,
    put_adjustment,
)
from aiworkshop.library.schema.bookkeeping import worksheet_template
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Change, Row, text_value
from aiworkshop.method.content import Content
from aiworkshop.method.worksheets import WORKSHEETS
from aiworkshop.readmodels.sheet_board import WorksheetTemplate

KEYS_OF_SHEETS = ("sheets.", "interview.")
LONGEST_NAME = 80
_OVERLAY = "content_overlay"
_OWN = "own_field"
Kept = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class KeepTemplate:
    """Keep the workshop's own sheets under a name; what had that name gives way. Value: the id.

    Raises ``UserError`` where there is no name, or nothing that differs from the method.
    """

    workshop_id: str
    name: str
    code: str = "keep_worksheet_template"

    def apply(self, unit: UnitOfWork) -> str:
        name = " ".join(clean_text(self.name).split())[:LONGEST_NAME]
        require(name, "template_name", "A template needs a name. Nothing was kept.")
        kept = _sheets_of(unit)
        require(
            any(kept.values()),
            "template_empty",
            "The worksheets of this workshop are as the method has them: there is nothing to keep.",
        )
        content = json.dumps(kept, ensure_ascii=False, sort_keys=True)
        after: Row = {"content": content, "stamp": unit.stamp}
        query = select(worksheet_template).where(worksheet_template.c.name == name)
        known = unit.connection.execute(query).mappings().first()
        if known is None:
            row = {"id": new_id(), "name": name, **after}
            unit.insert_rows(worksheet_template, [row])
            return str(row["id"])
        key = str(known["id"])
        if known["content"] != content:
            unit.update_row(worksheet_template, key, {n: known[n] for n in after}, after)
        return key


@dataclass(frozen=True, slots=True)
class RemoveTemplate:
    """Let go of a template. Value: whether it was there."""

    workshop_id: str
    template_id: str
    code: str = "remove_worksheet_template"

    def apply(self, unit: UnitOfWork) -> bool:
        table = worksheet_template
        query = select(table).where(table.c.id == self.template_id)
        row = unit.connection.execute(query).mappings().first()
        if row is None:
            return False
        unit.connection.execute(delete(table).where(table.c.id == self.template_id))
        unit.changes.append(Change(table.name, self.template_id, dict(row), None))
        return True


@dataclass(frozen=True, slots=True)
class ApplyTemplate:
    """Put a template's wording, adjustments and own fields in the place of the workshop's.

    What this version of the method does not have is left out. Sheets that are printed already stay
    what they are. Value: whether anything differs now.
    """

    workshop_id: str
    template_id: str
    code: str = "apply_worksheet_template"

    def apply(self, unit: UnitOfWork) -> bool:
        kept: Kept = json.loads(unit.row(worksheet_template.name, self.template_id)["content"])
        _put_wording(unit, kept["wording"])
        _put_adjustments(unit, kept["adjustments"])
        _put_own_fields(unit, kept["own_fields"])
        return bool(unit.changes)


def list_templates(connection: Connection) -> tuple[WorksheetTemplate, ...]:
    """The templates of a library, by name."""
    table = worksheet_template
    query = select(table.c.id, table.c.name, table.c.stamp).order_by(table.c.name)
    return tuple(WorksheetTemplate(*row) for row in connection.execute(query))


# ---- what a workshop has


def _sheets_of(unit: UnitOfWork) -> dict[str, list[dict[str, Any]]]:
    wording = [
        {"key": row["content_key"], "words": asdict(text_value(row, "words"))}
        for rows in _edits(unit).values()
        for row in rows[-1:]
    ]
    sheets = sorted({row["sheet"] for row in unit.rows(ADJUSTMENT)})
    adjustments = [
        {"sheet": sheet, **{name: row[name] for name in AS_THE_METHOD_HAS_IT}}
        for sheet in sheets
        for row in adjustment_rows(unit, sheet)[-1:]
    ]
    return {
        "wording": sorted(wording, key=lambda each: (each["key"], each["words"]["language"])),
        "adjustments": adjustments,
        "own_fields": [_own_field(unit, row) for row in unit.rows(_OWN)],
    }


def _edits(unit: UnitOfWork) -> dict[tuple[str, str], list[Row]]:
    """The edits of sheets and interview by key and language; the last of each holds."""
    found: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in unit.rows(_OVERLAY):
        if row["content_key"].startswith(KEYS_OF_SHEETS):
            language = text_value(row, "words").resolved_language("")
            found[row["content_key"], language].append(row)
    return found


def _own_field(unit: UnitOfWork, row: Row) -> dict[str, Any]:
    of_field = {"record_kind": _OWN, "record_id": row["id"], "field": "label"}
    translations = [
        asdict(text_value(found, "words")) for found in unit.rows("translation", **of_field)
    ]
    label = asdict(text_value(row, "label"))
    fields = {"sheet": row["sheet"], "label": label, "lines": row["lines"]}
    return {**fields, "translations": sorted(translations, key=lambda each: each["language"])}


# ---- putting it in place


def _put_wording(unit: UnitOfWork, wording: list[Kept]) -> None:
    originals: dict[str, Content] = {}
    wanted: dict[tuple[str, str], Text] = {}
    for each in wording:
        words = Text(**each["words"])
        try:
            language = words.resolved_language("")
            if language not in originals:
                originals[language] = original_content(unit, language)
            originals[language].check_overlay(each["key"], words.text)
        except UserError:
            continue  # a text or a language that this workshop does not have
        if words.text != originals[language].pattern(each["key"]):
            wanted[each["key"], language] = words
    present = _edits(unit)
    for place, rows in present.items():
        for row in rows if place not in wanted else rows[:-1]:
            unit.remove(_OVERLAY, row["id"])
    for place, words in wanted.items():
        if place in present:
            unit.change(_OVERLAY, present[place][-1]["id"], {"words": words})
        else:
            unit.add(_OVERLAY, {"content_key": place[0], "words": words})


def _put_adjustments(unit: UnitOfWork, adjustments: list[Kept]) -> None:
    wanted = {row["sheet"]: AS_THE_METHOD_HAS_IT for row in unit.rows(ADJUSTMENT)}
    for each in adjustments:
        if each["sheet"] in WORKSHEETS:
            wanted[each["sheet"]] = {name: each[name] for name in AS_THE_METHOD_HAS_IT}
    for sheet, fields in wanted.items():
        put_adjustment(unit, sheet, fields)


def _put_own_fields(unit: UnitOfWork, own_fields: list[Kept]) -> None:
    """Sheet by sheet, so that fields which are the same keep their place and their answers."""
    present: dict[str, list[Row]] = defaultdict(list)
    for row in unit.rows(_OWN):
        present[row["sheet"]].append(row)
    wanted: dict[str, list[Kept]] = defaultdict(list)
    for each in own_fields:
        if each["sheet"] in WORKSHEETS:
            wanted[each["sheet"]].append(each)
    for sheet in (*present, *(each for each in wanted if each not in present)):
        rows = present.get(sheet, [])
        if [_own_field(unit, row) for row in rows] == wanted.get(sheet, []):
            continue
        gone = tuple((_OWN, row["id"]) for row in rows)
        DeleteRecords(unit.workshop_id, gone).apply(unit)
        for each in wanted.get(sheet, []):
            fields = {"sheet": sheet, "label": Text(**each["label"]), "lines": each["lines"]}
            key = unit.add(_OWN, fields)
            of_field = {"record_kind": _OWN, "record_id": key, "field": "label"}
            for words in each["translations"]:
                unit.add("translation", {**of_field, "words": Text(**words)})
