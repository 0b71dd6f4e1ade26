"""Every field of every sheet: typed, kept where it belongs, read back, taken away, brought back."""

import pytest

from aiworkshop.library.library import Library
from aiworkshop.method.worksheets import WORKSHEETS
from aiworkshop.readmodels.records import (
    RECORD_CLASSES,
)
from aiworkshop.readmodels.sheet_board import SheetForm
from aiworkshop.readmodels.sheet_places import place_at, places
from tests.facilitation.worksheets.sheet_worlds import (
    FORMS,
    Room,
    every_row,
    everything,
)

BECOMES = {
    ("INT", ""): {
        "interview": ("",),
        "finding": ("high_point", "topic_story", "valuing.wishes"),
    },
    ("SUM", ""): {"interview": ("",), "finding": ("story", "seen.wishes")},
    ("SUM", "note"): {"interview": ("",), "finding": ("notes.story", "notes.wishes")},
    ("DIS", ""): {"finding": ("stories", "stories.roots")},
    ("AST", ""): {"finding": ("assets",)},
    ("COR", ""): {"theme": ("petals",)},
    ("DRM", ""): {"dream": ("",)},
    ("OPP", ""): {"opportunity": ("opportunities",), "sign_up": ("opportunities",)},
    ("DSN", ""): {"proposition": ("",), "critique": ("feedback.love", "feedback.wish")},
    ("COM", ""): {"commitment": ("commitments", "offers", "requests")},
    ("TEA", ""): {"initiative": ("",)},
    ("ACT", ""): {"initiative": ("",), "action": ("two_months", "year_and_more")},
    ("INC", ""): {"income_idea": ("ideas",)},
    ("VAL", ""): {"valuation": ("",)},
    ("SIN", ""): {"participant": ("people",)},
}
"""What becomes a record: the sheet (empty), rows of a part, a field or its lines in each row.

The other sheets keep answers only.
"""


def how_many(form: SheetForm, owner: str) -> int:
    """How many rows or lines a part or field has; one of the sheet itself."""
    if not owner:
        return 1
    found = {
        place.path if "." in owner else place.row_path
        for place in places(form.sheet)
        if owner in (place.part.id, f"{place.part.id}.{place.field.id}")
    }
    return len(found)


@pytest.fixture
def room(library: Library) -> Room:
    return Room(library)


def test_every_written_field_of_the_registry_is_a_place(room: Room) -> None:
    for sheet_id, variant in FORMS:
        form = room.form(room.sheet(sheet_id, variant))
        found = {(place.part.id, place.field.id) for place in places(form.sheet)}
        meant = {
            (part.id, field.id)
            for part in WORKSHEETS[sheet_id].parts_of(variant)
            for field in part.fields
            if field.kind not in ("printed", "drawing", "signature")
        }
        assert found == meant
        for place in places(form.sheet):
            assert place_at(form.sheet, place.path) == place


@pytest.mark.parametrize(("sheet_id", "variant"), FORMS)
def test_each_field_is_kept_where_it_belongs(room: Room, sheet_id: str, variant: str) -> None:
    sheet = room.sheet(sheet_id, variant)
    form, before = room.form(sheet), room.living()
    wanted = everything(form)
    for path, value in wanted.items():
        room.write(sheet, path, value)
    typed = room.form(sheet)
    assert typed.values == wanted
    assert typed.card.filled == len(wanted)
    after = room.living()
    made = {kind: after[kind] - before[kind] for kind in after if after[kind] != before[kind]}
    meant = BECOMES.get((sheet_id, variant), {})
    assert made == {
        kind: sum(how_many(form, owner) for owner in owners) for kind, owners in meant.items()
    }
    for place in places(form.sheet):
        record_path = place.path if place.line else place.row_path
        kind, key = typed.records.get(record_path) or typed.records.get("", ("", ""))
        name = "title" if place.line else place.field.target
        if not name or not kind:
            continue
        record = room.reads.record(RECORD_CLASSES[kind], key)
        assert record is not None
        value = wanted[place.path]
        if name == "recurring":
            value = value == "recurring"
        assert getattr(record, name) == value
        assert getattr(record, "group_id", form.card.group_id) == form.card.group_id


@pytest.mark.parametrize(("sheet_id", "variant"), FORMS)
def test_undo_takes_a_whole_sheet_away_and_redo_brings_it_back(
    room: Room, sheet_id: str, variant: str
) -> None:
    sheet = room.sheet(sheet_id, variant)
    before = every_row(room.library)
    wanted = everything(room.form(sheet))
    for path, value in wanted.items():
        room.write(sheet, path, value)
    after = every_row(room.library)
    for _ in wanted:
        assert room.runner.undo(room.workshop) is not None
    assert every_row(room.library) == before
    for _ in wanted:
        assert room.runner.redo(room.workshop) is not None
    assert every_row(room.library) == after


@pytest.mark.parametrize(("sheet_id", "variant"), FORMS)
def test_what_is_corrected_makes_nothing_new_and_what_is_emptied_is_gone(
    room: Room, sheet_id: str, variant: str
) -> None:
    before = room.living()
    sheet = room.sheet(sheet_id, variant)
    form = room.form(sheet)
    for path, value in everything(form).items():
        room.write(sheet, path, value)
    records = room.form(sheet).records
    corrected = everything(form, again=1)
    for path, value in reversed(corrected.items()):
        room.write(sheet, path, value)
    assert room.form(sheet).values == corrected
    assert room.form(sheet).records == records
    for place in places(form.sheet):
        room.write(sheet, place.path, None)
    assert room.form(sheet).values == {}
    assert room.form(sheet).card.filled == 0
    assert dict(room.living()) == {**before, "printed_layout": before["printed_layout"] + 1}
    room.write(sheet, *next(iter(corrected.items()))) if corrected else None
    assert len(room.form(sheet).values) == min(1, len(corrected))
