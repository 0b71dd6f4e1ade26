"""What comes on paper while the room votes: the sheet waits, the round counts."""

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.voting import CloseRound, OpenRound, SetCount
from aiworkshop.library.library import Library
from aiworkshop.readmodels.records import Opportunity, Theme
from tests.facilitation.worksheets.sheet_worlds import Room, every_row


@pytest.fixture
def room(library: Library) -> Room:
    return Room(library)


def opened(room: Room, kind: str, items: list[str]) -> str:
    return str(room.do(OpenRound(room.workshop, kind, tuple(items), Text("?"), 9, 3)))


def test_dots_of_a_tally_sheet_belong_to_the_open_round(room: Room) -> None:
    sheet = room.sheet("TAL")
    room.write(sheet, "items.1.total", 4)
    key = opened(room, "theme", room.themes)
    before = every_row(room.library)
    for path, value in (("items.2.total", 7), ("items.1.total", 8), ("items.1.total", None)):
        with pytest.raises(UserError, match="into the round"):
            room.write(sheet, path, value)
    assert every_row(room.library) == before
    room.write(sheet, "round.1.voters", 9)
    room.do(SetCount(room.workshop, key, room.themes[1], None, 5))
    room.do(CloseRound(room.workshop, key))
    assert [one.dots for one in room.reads.records(Theme, room.workshop)] == [0, 5, 0]
    room.write(sheet, "items.2.total", 6)
    assert room.reads.records(Theme, room.workshop)[1].dots == 6, "closed, it may be corrected"


def test_a_map_does_not_rename_what_the_room_votes_on(room: Room) -> None:
    sheet = room.sheet("OPP")
    room.write(sheet, "opportunities.1.title", Text("Evening hours"))
    room.write(sheet, "opportunities.2.title", Text("A bus at night"))
    found = room.reads.records(Opportunity, room.workshop)
    opened(room, "opportunity", [one.id for one in found])
    with pytest.raises(UserError, match="being counted"):
        room.write(sheet, "opportunities.1.title", Text("Other words"))
    with pytest.raises(UserError, match="being counted"):
        room.write(sheet, "opportunities.1.title", None)
    with pytest.raises(UserError, match="into the round"):
        room.write(sheet, "opportunities.1.dots", 3)
    room.write(sheet, "opportunities.1.who_benefits", Text("Everybody"))
    room.write(sheet, "opportunities.3.title", Text("One that came later"))
    titles = [str(one.title) for one in room.reads.records(Opportunity, room.workshop)]
    assert titles == ["Evening hours", "A bus at night", "One that came later"]
