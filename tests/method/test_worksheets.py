"""The sheets as data hold together: ids, records and their fields, choices, paths."""

import dataclasses
import re

import pytest

from aiworkshop.base.text import Text
from aiworkshop.method.content import load_content
from aiworkshop.method.worksheets import WORKSHEETS, FieldSpec, PartSpec, RecordSpec, WorksheetSpec
from aiworkshop.method.worksheets.spec import WRITTEN
from aiworkshop.readmodels.records import RECORD_CLASSES

VERSIONS = [
    pytest.param(sheet, variant, id=f"{sheet.id}{variant and '-'}{variant}")
    for sheet in WORKSHEETS
    for variant in ("", *(name for name, _ in sheet.variants))
]
SOURCES = {"", "members", "agenda", "votes", "opportunities", "participants", "rules"}
TYPES = {
    "date": {"str"},
    "year": {"int | None"},
    "money": {"int | None"},
    "number": {"int | None"},
    "lines": {"Text"},
    "box": {"Text"},
}
"""What a field's kind may be recorded as."""


def fields_of(kind: str) -> dict[str, str]:
    """The fields of a record, with their types as they are written."""
    found = {}
    for each in dataclasses.fields(RECORD_CLASSES[kind]):
        written = each.type.__name__ if isinstance(each.type, type) else str(each.type)
        found[each.name] = written
    return found


def check_record(record: RecordSpec, sheet: WorksheetSpec, parts: tuple[PartSpec, ...]) -> None:
    names = fields_of(record.kind)
    assert {name for name, _ in record.fixed} <= set(names)
    assert {name for name, _ in record.takes} <= set(names)
    if record.link:
        assert record.link in names
        owner = sheet.record
        if record.under:
            (part,) = (part for part in parts if part.id == record.under)
            owner = part.record
        assert owner is not None, "a link needs a record to point to"
        assert record.link in (f"{owner.kind}_id", "parent_id")
    # A variant may do without the place; then nothing is taken.
    for _, path in record.takes:
        part_id, row, field_id = path.split(".")
        (part,) = (part for part in sheet.parts if part.id == part_id)
        assert 1 <= int(row) <= part.count
        assert field_id in [field.id for field in part.fields]


def record_of(field: FieldSpec, part: PartSpec, sheet: WorksheetSpec) -> RecordSpec:
    record = part.record or sheet.record
    assert record is not None, f"{field.id} has a target, but no record to be kept in"
    return record


@pytest.mark.parametrize(("sheet", "variant"), VERSIONS)
def test_ids_are_unique_and_can_stand_in_a_path(sheet: WorksheetSpec, variant: str) -> None:
    parts = sheet.parts_of(variant)
    assert parts
    assert len({part.id for part in parts}) == len(parts)
    for part in parts:
        ids = [field.id for field in part.fields]
        assert len(set(ids)) == len(ids), part.id
        assert all(re.fullmatch(r"[a-z_]+", each) for each in (part.id, *ids))
        assert part.source in SOURCES
        assert part.count >= 1
        assert all(field.lines >= 1 for field in part.fields)


@pytest.mark.parametrize(("sheet", "variant"), VERSIONS)
def test_records_links_and_paths_exist(sheet: WorksheetSpec, variant: str) -> None:
    parts = sheet.parts_of(variant)
    records = [sheet.record, *(part.record for part in parts)]
    records += [field.makes for part in parts for field in part.fields]
    for record in filter(None, records):
        check_record(record, sheet, parts)


@pytest.mark.parametrize(("sheet", "variant"), VERSIONS)
def test_targets_are_fields_of_the_record(sheet: WorksheetSpec, variant: str) -> None:
    kept: list[tuple[str, str]] = []
    for part in sheet.parts_of(variant):
        for field in part.fields:
            if not field.target:
                continue
            record = record_of(field, part, sheet)
            names = fields_of(record.kind)
            assert field.target in names, (part.id, field.id)
            assert field.kind in WRITTEN
            assert not field.makes, "what becomes records of its own is kept there"
            assert field.target not in dict(record.fixed)
            if field.kind in TYPES:
                written = names[field.target]
                assert written in TYPES[field.kind], (part.id, field.id, written)
            kept.append((part.id if part.record else "", field.target))
    assert len(set(kept)) == len(kept), "two fields would be kept in the same place"


def test_types_are_told_apart() -> None:
    assert fields_of("opportunity")["title"] == Text.__name__
    assert fields_of("opportunity")["dots"] == "int | None"


@pytest.mark.parametrize(("sheet", "variant"), VERSIONS)
def test_choices_and_scales(sheet: WorksheetSpec, variant: str) -> None:
    content = load_content("en")
    for part in sheet.parts_of(variant):
        for field in part.fields:
            chosen = field.kind in ("ticks", "checklist", "number_of")
            assert bool(field.choices) == chosen, (part.id, field.id)
            if field.choices:
                start = field.choices + "."
                assert any(key.startswith(start) for key in content.texts), field.choices
            assert not field.several or chosen
            assert not field.numbered or field.kind == "lines"
            assert not field.makes or field.kind in ("lines", "box")
            assert field.kind != "checklist" or field.several


@pytest.mark.parametrize(("sheet", "variant"), VERSIONS)
def test_fields_beside_each_other_share_the_width(sheet: WorksheetSpec, variant: str) -> None:
    for part in sheet.parts_of(variant):
        if part.shape in ("rows", "agenda"):
            assert all(field.width > 0 for field in part.fields)
        else:
            assert all(1 <= field.width <= 12 for field in part.fields)


def test_sheets_that_come_back_say_where_they_belong() -> None:
    for sheet in WORKSHEETS:
        assert len(sheet.id) == 3
        assert sheet.scope in ("person", "group", "room")
        names = [name for name, _ in sheet.variants]
        assert len(set(names)) == len(names)
        assert sheet.parts_of("no such variant") == sheet.parts
