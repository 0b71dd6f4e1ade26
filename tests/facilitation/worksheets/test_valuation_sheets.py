"""The valuation sheet becomes a record; one that was printed before keeps its answers."""

from copy import deepcopy

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.library.library import Library
from aiworkshop.readmodels.records import Valuation
from tests.facilitation.worksheets.sheet_worlds import Room


@pytest.fixture
def room(library: Library) -> Room:
    return Room(library)


def test_a_valuation_from_paper(room: Room) -> None:
    sheet = room.sheet("VAL")
    for path, value in (
        ("energy.1.before", 2),
        ("energy.1.after", 5),
        ("energy.1.word", Text("أمل")),
        ("looking_back.1.moment", Text("הסיפור של שכנתי")),
        ("energy.1.follow_up", True),
    ):
        room.write(sheet, path, value)
    (found,) = room.reads.records(Valuation, room.workshop)
    assert (found.energy_before, found.energy_after, str(found.word)) == (2, 5, "أمل")
    assert (found.permission, found.follow_up_consent) == ("anonymous", True)
    assert found.group_id == room.table("destiny")
    room.write(sheet, "energy.1.follow_up", None)
    assert not room.reads.records(Valuation, room.workshop)[0].follow_up_consent
    with pytest.raises(UserError):
        room.write(sheet, "energy.1.after", 6)


def test_an_emptied_sheet_leaves_no_valuation(room: Room) -> None:
    sheet = room.sheet("VAL")
    room.write(sheet, "energy.1.after", 4)
    room.write(sheet, "energy.1.after", None)
    assert room.reads.records(Valuation, room.workshop) == []


def test_a_sheet_printed_before_keeps_its_answers(room: Room) -> None:
    """Its layout says nothing of a record, and what was answered stays where it was."""
    sheet = room.sheet("VAL")
    (stored,) = room.reads.contents(room.workshop, ["printed_layout"]).printed_layout
    layout = deepcopy(stored.layout)
    layout["record"] = None
    for part in layout["parts"]:
        for field in part["fields"]:
            field["target"] = ""
    room.change("printed_layout", stored.id, layout=layout)
    room.write(sheet, "energy.1.before", 3)
    room.write(sheet, "looking_back.1.moment", Text("Then"))
    assert room.reads.records(Valuation, room.workshop) == []
    values = room.form(sheet).values
    assert values["energy.1.before"] == 3
    assert str(values["looking_back.1.moment"]) == "Then"
    assert room.form(sheet).card.filled == 2
