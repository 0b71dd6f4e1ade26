"""The board, the form and the way from a code to its sheet."""

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.ids import new_id
from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import DeleteRecords
from aiworkshop.facilitation.worksheets.entering import AddSheet, MarkSheet, MarkUnclear
from aiworkshop.library.library import Library
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.method.sheet_codes import (
    PRINT_LETTERS,
    WORKSHOP_LETTERS,
    ScannedCode,
    SheetCode,
    read_code,
    short_code,
)
from aiworkshop.readmodels.records import PrintedSheet
from tests.facilitation.worksheets.sheet_worlds import Room


@pytest.fixture
def room(library: Library) -> Room:
    return Room(library)


def printed(room: Room, sheet: str, code: SheetCode) -> tuple[str, str]:
    """Another copy of a sheet, from a print of its own: its id and the print's code."""
    found = room.reads.record(PrintedSheet, sheet)
    assert found is not None
    run = room.add("print_run", target="printer")
    print_code = short_code(run, PRINT_LETTERS)
    room.change("print_run", run, code=print_code)
    copy = room.add(
        "printed_sheet",
        printed_layout_id=found.printed_layout_id,
        print_run_id=run,
        sheet=code.sheet,
        group_number=code.group,
        copy=code.copy,
        state="expected",
    )
    return copy, print_code


# ---- board and form


def test_the_board_is_in_the_order_of_the_day_and_says_what_is_on_each_sheet(room: Room) -> None:
    w = room.workshop
    room.change("group", room.table("discovery", 2), name=Text("ליד החלון", "he"))
    tea, two, one = room.sheet("TEA"), room.sheet("DIS", number=2), room.sheet("DIS")
    people, gone = room.sheet("SIN"), room.sheet("AST")
    interview = room.sheet("INT")
    room.change("printed_sheet", interview, participant_id=room.people[1], pages=2)
    room.do(MarkSheet(w, gone, "replaced"))
    room.write(two, "stories.1.title", Text("One"))
    room.write(two, "stories.1.evidence", Text("photo"))
    room.write(two, "stories.1.roots.2", Text("Trust"))
    room.do(MarkUnclear(w, two, "stories.1.title", Text("which?")))
    room.do(MarkUnclear(w, two, "together.1.keep", Text("")))
    photo = room.add("attachment", name="inbox.jpg")
    room.add("attachment", name="page.jpg", printed_sheet_id=two)
    board = room.reads.sheet_board(w)
    assert [card.id for card in board.cards] == [people, interview, one, two, tea]
    assert [each.id for each in board.inbox] == [photo]
    cards = {card.id: card for card in board.cards}
    card = cards[two]
    assert (card.phase, card.group_name, card.languages) == (
        "discovery",
        Text("ליד החלון", "he"),
        ("he",),
    )
    assert (card.filled, card.unclear, card.photos, card.state) == (3, 2, 1, "received")
    assert (cards[interview].person, cards[interview].pages) == (Text("سامي"), 2)
    assert cards[people].phase == ""
    assert (room.form(two).card, [each.name for each in room.form(two).photos]) == (
        card,
        ["page.jpg"],
    )
    assert room.form(gone).card.state == "replaced"
    room.do(DeleteRecords(w, (("printed_sheet", two),)))
    assert two not in {card.id for card in room.reads.sheet_board(w).cards}


def test_a_form_that_is_not_there_is_refused(room: Room) -> None:
    with pytest.raises(UserError, match="not in the library"):
        room.form("0" * 32)


# ---- by code


def test_a_typed_code_finds_the_newest_print_and_a_scanned_one_its_own(room: Room) -> None:
    w, first = room.workshop, room.sheet("DIS")
    code = SheetCode("DIS", 1)
    second, second_print = printed(room, first, code)
    third, _ = printed(room, first, code)
    scanned = ScannedCode(SheetCode("DIS", 1, page=1), short_code(w, WORKSHOP_LETTERS))
    assert room.reads.find_sheet(w, read_code("dis-1/1")).id == third
    assert room.reads.find_sheet(w, scanned).id == third
    own = ScannedCode(scanned.code, scanned.workshop, second_print)
    assert room.reads.find_sheet(w, own).id == second
    unknown = ScannedCode(scanned.code, scanned.workshop, "0000")
    assert room.reads.find_sheet(w, unknown).id == third
    room.do(DeleteRecords(w, (("printed_sheet", second), ("printed_sheet", third))))
    assert room.reads.find_sheet(w, own).id == first


def test_copies_are_told_apart(room: Room) -> None:
    first = room.sheet("INT")
    copy, _ = printed(room, first, SheetCode("INT", 1, 2))
    assert room.reads.find_sheet(room.workshop, read_code("INT-1-02/3")).id == copy
    assert room.reads.find_sheet(room.workshop, read_code("INT-1")).id == first
    assert room.reads.printed_codes(room.workshop) == (
        SheetCode("INT", 1),
        SheetCode("INT", 1, 2),
    )


def test_a_code_that_does_not_exist_names_the_nearest(room: Room) -> None:
    w = room.workshop
    with pytest.raises(UserError, match=r"No sheet DIS-3 was printed here\.$"):
        room.reads.find_sheet(w, read_code("DIS-3/1"))
    room.sheet("DIS", number=2)
    with pytest.raises(UserError, match=r"DIS-3 was .* Do you mean DIS-2\?"):
        room.reads.find_sheet(w, read_code("DIS-3/1"))


@pytest.mark.parametrize("typed", ["DIX-1", "DSI-1", "DES-1/2", "DIS-11"])
def test_slips_in_the_letters_lead_to_a_sheet_too(room: Room, typed: str) -> None:
    room.sheet("DIS")
    with pytest.raises(UserError) as caught:
        room.reads.find_sheet(room.workshop, read_code(typed))
    assert caught.value.code == "sheet_code.unknown_nearest"
    assert str(caught.value.details["nearest"]) == "DIS-1"


def test_a_sheet_of_another_workshop_says_of_which(room: Room) -> None:
    other = Room(room.library)
    other.change("workshop", other.workshop, title=Text("רחוב {1}", "he"))
    sheet = other.sheet("DIS")
    room.sheet("DIS")
    code = ScannedCode(SheetCode("DIS", 1), short_code(other.workshop, WORKSHOP_LETTERS))
    with pytest.raises(UserError) as caught:
        room.reads.find_sheet(room.workshop, code)
    assert "“רחוב {1}”" in str(caught.value)
    assert other.reads.find_sheet(other.workshop, code).id == sheet
    with pytest.raises(UserError, match="not in this library"):
        room.reads.find_sheet(room.workshop, ScannedCode(code.code, "000000"))


# ---- many


def test_a_board_of_two_thousand_sheets_is_quick(room: Room) -> None:
    w = room.workshop
    layouts = [str(room.do(AddSheet(w, sheet))) for sheet in ("DIS", "INT", "COM", "AST")]
    first = [room.reads.record(PrintedSheet, each) for each in layouts]
    table = room.table("discovery")

    def fill(unit: UnitOfWork) -> None:
        for number in range(2000):
            like = first[number % 4]
            assert like is not None
            sheet = unit.add(
                "printed_sheet",
                {
                    "printed_layout_id": like.printed_layout_id,
                    "group_id": table,
                    "sheet": like.sheet,
                    "state": "received",
                    "group_number": 1 + number % 40,
                    "copy": 1 + number // 40,
                    "position": f"b{number:06}",
                },
                new_id(),
            )
            for row in range(4):
                finding = unit.add(
                    "finding",
                    {"kind": "story", "title": Text("One"), "position": f"b{number:06}{row}1"},
                )
                fields = {"record_kind": "finding", "record_id": finding, "path": f"stories.{row}"}
                places = {"printed_sheet_id": sheet, "position": f"b{number:06}{row}1"}
                unit.add("answer", {**places, **fields})
                unit.add("answer", {**places, "path": f"own.{row}.x", "words": Text("words")})

    room.library.write("fill", w, fill)
    board = room.reads.sheet_board(w)
    assert len(board.cards) == 2004
    assert sum(card.filled for card in board.cards) == 2000 * 4 + 500 * 4
