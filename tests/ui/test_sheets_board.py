"""The board: printed, received, entered and unclear sheets, found by key, code and scanner."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.facilitation.worksheets.entering import MarkSheet, MarkUnclear
from aiworkshop.method.sheet_codes import SheetCode
from aiworkshop.readmodels.sheet_board import SheetCard
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.sheets.board_cells import (
    BoardCell,
    BoardFilter,
    arrange,
    next_received,
    totals_of,
)
from tests.ui.discovery_walk import Ctrl, Key
from tests.ui.sheets_walk import SheetsWalk


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[SheetsWalk]:
    walk = SheetsWalk(qtbot, window)
    yield walk
    assert not walk.errors


def card(code: SheetCode, **fields: object) -> SheetCard:
    values = {"id": str(code), "code": code, "phase": "discovery", **fields}
    return SheetCard(**values)  # type: ignore[arg-type]


# ---- arithmetic


def test_person_sheets_of_a_table_are_summed() -> None:
    states = ["entered", "received", "received", "expected", "expected"]
    cards = [card(SheetCode("SUM", 3, n), state=state) for n, state in enumerate(states, 1)]
    rows, numbers = arrange(cards, BoardFilter(), {})
    assert numbers == [3]
    assert [row.sheet for row in rows] == ["", "SUM"]
    cell = rows[1].cells[3]
    assert (cell.state, cell.counted, cell.step) == ("received", "3/5", "received")
    back = BoardCell(tuple(cards[:3]))
    assert (back.state, back.counted, back.step) == ("received", "1/3", "entered")
    none = BoardCell(tuple(cards[3:]))
    assert (none.state, none.counted, none.step) == ("expected", "2", "expected")
    assert BoardCell((cards[0],)).counted == ""


def test_totals_count_what_is_waited_for() -> None:
    cards = [
        card(SheetCode("DIS", 1), state="entered", unclear=2),
        card(SheetCode("DIS", 2), state="received"),
        card(SheetCode("DIS", 3)),
        card(SheetCode("BDG", 0, 1), phase=""),
    ]
    totals = totals_of(cards)
    assert (totals.expected, totals.received, totals.entered, totals.unclear) == (3, 2, 1, 2)


def test_filters_and_order_of_the_method() -> None:
    cards = [
        card(SheetCode("COM", 1, 1), phase="destiny"),
        card(SheetCode("DIS", 2), state="received", unclear=1),
        card(SheetCode("SIN", 0), phase="", state="received"),
        card(SheetCode("INT", 1, 1)),
    ]
    rows, numbers = arrange(cards, BoardFilter(), {})
    assert [row.sheet or f"={row.phase}" for row in rows] == [
        *("=discovery", "INT", "DIS", "=destiny", "COM", "=", "SIN")
    ]
    assert numbers == [1, 2, 0], "the room stands last"
    for wanted, sheets in (
        (BoardFilter("destiny"), ["COM"]),
        (BoardFilter(""), ["SIN"]),
        (BoardFilter(missing=True), ["INT", "COM"]),
        (BoardFilter(unclear=True), ["DIS"]),
    ):
        rows, _ = arrange(cards, wanted, {})
        assert [row.sheet for row in rows if row.sheet] == sheets


def test_a_spare_sheet_stands_at_the_table_that_it_was_given_to() -> None:
    spare = card(SheetCode("DIS", 0, 1), group_id="olive", state="received")
    rows, numbers = arrange([spare], BoardFilter(), {"olive": 4})
    assert (numbers, rows[1].cells[4].cards) == ([4], (spare,))


def test_the_next_sheet_is_the_first_behind_that_is_back() -> None:
    cards = [
        card(SheetCode("DIS", n), state=state)
        for n, state in enumerate(("received", "expected", "entered", "received"), 1)
    ]
    assert next_received(cards, "DIS-2") == "DIS-4"
    assert next_received(cards, "DIS-4") == "DIS-1"
    assert next_received(cards[1:3], "DIS-3") == ""


# ---- the grid by key


def test_the_page_opens_ready_for_a_code(walk: SheetsWalk) -> None:
    page = walk.open_page()
    assert page.board.totals_label.text() == "4 expected · 0 received · 0 entered · 0 unclear"
    names = [row.sheet for row in page.board.grid.board.rows]
    assert names == ["", "DIS", "COR"]
    assert not page.board.ask_button.isEnabled()


def test_arrows_move_space_receives_and_ctrl_z_takes_it_back(walk: SheetsWalk) -> None:
    page = walk.open_page()
    grid = page.board.grid
    walk.press(Key.Key_Down)
    assert grid.hasFocus()
    assert grid.current_place() == ("DIS", 1)
    walk.press(Key.Key_Right)
    assert grid.current_place() == ("DIS", 2)
    walk.press(Key.Key_Space)
    walk.settle()
    assert walk.cards()["DIS-2"].state == "received"
    assert grid.current_place() == ("DIS", 2), "one stays where one is"
    assert "1 received" in page.board.totals_label.text()
    assert "received" in walk.window.notices.label.text()
    walk.undo()
    assert walk.cards()["DIS-2"].state == "expected"
    assert "0 received" in page.board.totals_label.text()
    walk.press(Key.Key_Space)
    walk.settle()
    walk.press(Key.Key_Space)
    walk.settle()
    assert walk.cards()["DIS-2"].state == "expected", "a second Space: it is not back after all"
    walk.press(Key.Key_Up)
    assert page.board.code.line.hasFocus()


def test_states_are_told_in_words(walk: SheetsWalk) -> None:
    page = walk.open_page()
    sheet = walk.cards()["DIS-1"].id
    walk.run(MarkUnclear(walk.workshop_id, sheet, "stories.1.title", Text("?")))
    walk.settle()
    model = page.board.grid.board
    index = model.place_of("DIS", 1)
    words = model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert "Discovery group sheet · Table 1" in words
    assert "received" in words
    assert "1 unclear" in words


def test_enter_opens_the_sheet_and_escape_leads_back(walk: SheetsWalk) -> None:
    page = walk.open_page()
    walk.press(Key.Key_Down)
    walk.press(Key.Key_Return)
    entry = walk.laid_out()
    assert entry.form.form.card.code == SheetCode("DIS", 1)
    walk.press(Key.Key_Escape)
    walk.settle()
    assert not page.entering
    assert page.board.code.line.hasFocus()


def test_several_copies_are_chosen_from_a_menu(walk: SheetsWalk) -> None:
    from aiworkshop.facilitation.records import AddRecord

    walk.run(AddRecord(walk.workshop_id, "participant", {"name": Text("דנה")}))
    walk.run(AddRecord(walk.workshop_id, "participant", {"name": Text("سامي")}))
    walk.print_sheets("SUM")
    page = walk.open_page()
    page.board.grid.setFocus()
    page.board.grid.go_to("SUM", 0)
    cell = page.board.grid.current_cell()
    assert cell is not None
    assert cell.total == 2
    walk.press(Key.Key_Return)
    menu = page.board.findChild(QMenu, "sheet-copies")
    assert menu is not None
    assert ["דנה" in menu.actions()[0].text(), "سامي" in menu.actions()[1].text()] == [True, True]
    walk.qtbot.keyClick(menu, Key.Key_Down)
    walk.qtbot.keyClick(menu, Key.Key_Down)
    walk.qtbot.keyClick(menu, Key.Key_Return)
    entry = walk.laid_out()
    assert str(entry.form.form.card.person) == "سامي"
    walk.window.activateWindow()
    walk.qtbot.waitUntil(walk.window.isActiveWindow)
    walk.press(Key.Key_Escape)
    walk.settle()
    page.board.grid.setFocus()
    page.board.grid.go_to("SUM", 0)
    walk.press(Key.Key_Space)
    walk.settle()
    assert {one.state for one in walk.cards().values() if one.code.sheet == "SUM"} == {"received"}
    walk.undo()
    assert {one.state for one in walk.cards().values() if one.code.sheet == "SUM"} == {"expected"}


def test_filters(walk: SheetsWalk) -> None:
    sheet = walk.cards()["DIS-1"].id
    walk.run(MarkSheet(walk.workshop_id, sheet, "received"))
    page = walk.open_page()
    page.board.only.chips["missing"].setFocus()
    walk.press(Key.Key_Space)
    assert page.board.grid.board.numbers == [2, 3, 0]
    page.board.only.chips["unclear"].setFocus()
    walk.press(Key.Key_Space)
    assert not page.board.grid.board.rows
    assert page.board.empty.isVisible()
    walk.qtbot.keyClick(page.board.empty.button, Key.Key_Space)
    assert page.board.grid.isVisible()
    assert page.board.grid.board.numbers == [1, 2, 3, 0]


# ---- codes


@pytest.mark.parametrize("typed", ["dis-2/1", "DIS2", "גןד-2", "شيس"])
def test_a_code_typed_on_any_layout_opens_its_sheet(walk: SheetsWalk, typed: str) -> None:
    page = walk.open_page()
    if typed == "شيس":
        typed = "يهس-٢"
    entry = walk.enter_code(typed)
    assert entry.form.form.card.code == SheetCode("DIS", 2)
    assert page.board.code.line.text() == ""


def test_a_code_names_the_page(walk: SheetsWalk) -> None:
    walk.open_page()
    entry = walk.enter_code("DIS-2/2")
    cell, _ = entry.form.cell_of(walk.window.focusWidget())
    assert entry.form.page_of(cell) == 2


def test_an_unknown_code_is_told_with_the_nearest_as_a_button(walk: SheetsWalk) -> None:
    page = walk.open_page()
    walk.type("DIS-7/1")
    walk.press(Key.Key_Return)
    walk.settle()
    code = page.board.code
    assert not page.entering
    assert "DIS-7" in code.trouble.text()
    assert code.nearest.isVisible()
    assert "DIS-1" in code.nearest.text()
    code.nearest.setFocus()
    walk.press(Key.Key_Space)
    assert walk.laid_out().form.form.card.code == SheetCode("DIS", 1)


def test_what_is_no_code_is_told_in_place(walk: SheetsWalk) -> None:
    page = walk.open_page()
    walk.type("hello")
    walk.press(Key.Key_Return)
    assert "hello" in page.board.code.trouble.text()
    assert page.board.code.line.text() == "hello"
    walk.type("x")
    assert not page.board.code.trouble.isVisible(), "it is gone with the next key"


@pytest.mark.parametrize(("key", "text"), [(Key.Key_L, ""), (0x05DA, "ך"), (0x0645, "م")])
def test_ctrl_l_leads_to_the_code_from_anywhere(walk: SheetsWalk, key: int, text: str) -> None:
    walk.open("findings")
    walk.press(key, Ctrl, text)
    walk.settle()
    assert walk.window.current_id == "sheets"
    page = walk.window.page
    walk.qtbot.waitUntil(lambda: page.board.code.line.hasFocus())
    walk.type("DIS-3")
    walk.press(Key.Key_Return)
    assert walk.laid_out().form.form.card.code == SheetCode("DIS", 3)


# ---- asking, adding


def test_what_is_unclear_can_be_read_aloud_and_opened(walk: SheetsWalk) -> None:
    sheet = walk.cards()["DIS-2"].id
    walk.run(MarkUnclear(walk.workshop_id, sheet, "stories.2.roots.1", Text("מפתח?")))
    page = walk.open_page()
    page.board.ask_button.setFocus()
    walk.press(Key.Key_Space)
    assert page.board.asking.isVisible()
    (button,) = page.board.asking.buttons
    shown = [label.text() for label in page.board.asking.findChildren(type(page.question))]
    assert "“מפתח?”" in shown
    assert any("Table 2" in words and "סיפור 2" in words for words in shown)
    button.setFocus()
    walk.press(Key.Key_Space)
    entry = walk.laid_out()
    walk.qtbot.waitUntil(lambda: walk.focused() == "sheet-stories.2.roots.1")
    entry.leave()
    walk.settle()
    page.board.ask_button.setFocus()
    walk.press(Key.Key_Escape)
    assert page.board.grid.isVisible()


def test_a_sheet_that_was_not_printed_is_made_and_opened(walk: SheetsWalk) -> None:
    page = walk.open_page()
    page.board.add_button.setFocus()
    walk.press(Key.Key_Space)
    adding = page.board.adding
    assert adding.sheets.hasFocus()
    walk.type("Dream")
    assert adding.sheets.value() == "DRM"
    walk.press(Key.Key_Tab)
    assert adding.tables.hasFocus()
    walk.press(Key.Key_Down)
    walk.press(Key.Key_Down)
    walk.press(Key.Key_Tab)
    walk.press(Key.Key_Space)
    entry = walk.laid_out()
    assert entry.form.form.card.code == SheetCode("DRM", 2)
    assert walk.cards()["DRM-2"].state == "received"
