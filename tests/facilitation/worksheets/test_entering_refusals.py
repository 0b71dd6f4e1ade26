"""What cannot be typed: wrong places, wrong values, sheets that are gone."""

from datetime import date

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import DeleteRecords, RestoreRecords
from aiworkshop.facilitation.worksheets.entering import (
    AssignSheet,
    MarkSheet,
    MarkUnclear,
    WriteSheetField,
)
from aiworkshop.library.library import Library
from aiworkshop.readmodels.sheet_places import place_at
from tests.facilitation.worksheets.sheet_worlds import Room, every_row, plausible


@pytest.fixture
def room(library: Library) -> Room:
    return Room(library)


# ---- what is refused


@pytest.mark.parametrize(
    "path",
    [
        *("", ".", "stories", "stories.1", "stories.1.roots", "stories.1.roots.61"),
        *("stories.1.roots.0", "stories.1.title.1", "stories.0.title", "stories.5.title"),
        *("stories.01.title", "stories.x.title", "nothing.1.title", "stories.1.nothing"),
        *("stories.1.title.", "stories.٢.title", "stories.1.roots.1.1", "people.1.deleted"),
    ],
)
def test_a_path_that_is_not_on_the_sheet_is_refused(room: Room, path: str) -> None:
    sheet = room.sheet("DIS")
    before = every_row(room.library)
    with pytest.raises(UserError, match="no field"):
        room.write(sheet, path, Text("x"))
    with pytest.raises(UserError, match="no field"):
        room.do(MarkUnclear(room.workshop, sheet, path, Text("x")))
    assert every_row(room.library) == before


@pytest.mark.parametrize(
    ("sheet_id", "path", "value"),
    [
        ("DIS", "stories.1.title", 3),
        ("DIS", "stories.1.title", True),
        ("DIS", "stories.1.title", ["a"]),
        ("DIS", "stories.1.category", "weather"),
        ("DIS", "stories.1.category", ["culture"]),
        ("DIS", "stories.1.category", Text("culture")),
        ("DIS", "stories.1.category", 2),
        ("DIS", "together.1.dots", -1),
        ("DIS", "together.1.dots", True),
        ("DIS", "together.1.dots", "7"),
        ("DIS", "together.1.dots", 10**20),
        ("DSN", "opportunity.1.elements", "culture"),
        ("DSN", "opportunity.1.elements", ["culture", "weather"]),
        ("DRM", "senses.1.horizon_year", 12),
        ("DRM", "news.1.news_date", "yesterday"),
        ("DRM", "news.1.news_date", 20260514),
        ("DRM", "news.1.news_date", Text("2026-05-14")),
        ("VAL", "energy.1.before", 6),
        ("VAL", "energy.1.follow_up", "yes"),
        ("INC", "ideas.1.estimate", -5),
        ("INC", "ideas.1.recurring", True),
        ("INT", "consent.1.permission", "everybody"),
    ],
)
def test_a_value_that_does_not_belong_in_a_field_is_refused(
    room: Room, sheet_id: str, path: str, value: object
) -> None:
    sheet = room.sheet(sheet_id)
    before = every_row(room.library)
    with pytest.raises(UserError) as caught:
        room.write(sheet, path, value)  # type: ignore[arg-type]
    assert str(caught.value).endswith(".")
    assert every_row(room.library) == before


def test_a_sheet_in_the_trash_of_another_workshop_or_of_none_is_not_written_on(room: Room) -> None:
    sheet, w = room.sheet("DIS"), room.workshop
    room.write(sheet, "together.1.dots", 3)
    room.do(DeleteRecords(w, (("printed_sheet", sheet),)))
    for command in (
        WriteSheetField(w, sheet, "together.1.dots", 4),
        MarkUnclear(w, sheet, "together.1.dots", Text("x")),
        MarkSheet(w, sheet, "entered"),
        AssignSheet(w, sheet, None),
    ):
        with pytest.raises(UserError, match="in the trash"):
            room.do(command)
    room.do(RestoreRecords(w, (("printed_sheet", sheet),)))
    assert room.form(sheet).values == {"together.1.dots": 3}
    with pytest.raises(UserError, match="no longer there"):
        room.write("0" * 32, "together.1.dots", 4)
    other = Room(room.library)
    with pytest.raises(UserError, match="another workshop"):
        other.write(sheet, "together.1.dots", 4)


def test_a_layout_that_cannot_be_read_says_so(room: Room) -> None:
    sheet = room.sheet("DIS")
    (layout,) = room.reads.contents(room.workshop, ["printed_layout"]).printed_layout
    room.change("printed_layout", layout.id, layout={"id": "DIS"})
    with pytest.raises(UserError, match="no longer be read"):
        room.write(sheet, "together.1.dots", 3)
    with pytest.raises(UserError, match="no longer be read"):
        room.form(sheet)


def test_a_layout_from_elsewhere_reaches_only_what_a_sheet_may_fill(room: Room) -> None:
    sheet = room.sheet("TAL")
    (stored,) = room.reads.contents(room.workshop, ["printed_layout"]).printed_layout
    layout = stored.layout
    rows = next(part for part in layout["parts"] if part["id"] == "items")["rows"]
    rows[0]["record"] = ["workshop", room.workshop]
    rows[1]["record"] = ["finding", "0" * 32]
    room.change("printed_layout", stored.id, layout=layout)
    for row in (1, 2):
        assert room.write(sheet, f"items.{row}.total", 5) is None
    assert room.form(sheet).values == {"items.1.total": 5, "items.2.total": 5}


def test_plausible_values_are_what_they_say(room: Room) -> None:
    form = room.form(room.sheet("DRM"))
    place = place_at(form.sheet, "news.1.news_date")
    assert date.fromisoformat(str(plausible(place))) < date.fromisoformat(str(plausible(place, 1)))
