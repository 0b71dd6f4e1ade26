"""The entry page: a sheet typed in without the mouse, saved field by field, never lost."""

from collections.abc import Iterator
from itertools import count

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.facilitation.worksheets.entering import MarkSheet, WriteSheetField
from aiworkshop.method.worksheets import WORKSHEETS
from aiworkshop.readmodels.records import Finding
from aiworkshop.ui.dialogs.edit_conflict import EditConflictDialog
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.sheets.entry_blocks import blocks_of
from tests.ui.discovery_walk import Ctrl, Key
from tests.ui.sheets_walk import SheetsWalk

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[SheetsWalk]:
    walk = SheetsWalk(qtbot, window)
    walk.open_page()
    yield walk
    page = walk.window.pages.get("sheets")
    if page is not None:
        page.flush()
        walk.settle()
    assert not walk.errors


# ---- the sheet on the screen


def test_the_form_is_the_paper(walk: SheetsWalk) -> None:
    entry = walk.enter_code("DIS-1")
    form = entry.form
    assert form._paper.layoutDirection() == RTL, "the sheet's direction, in an English window"
    assert walk.window.layoutDirection() == LTR
    assert list(form.cells)[:6] == [
        *("people.1.members", "people.1.discussion_leader", "people.1.timekeeper"),
        *("people.1.recorder", "people.1.reporter", "stories.1.title"),
    ]
    title, teller = form.cells["stories.1.title"], form.cells["stories.1.teller"]
    assert title.y() == teller.y()
    assert title.x() > teller.x(), "the first field stands at the right"
    assert 1.8 < title.width() / teller.width() < 2.2, "eight twelfths and four"
    assert title.label.text() == "כותרת"
    assert walk.focused() == "sheet-people.1.members"


def test_pages_are_turned_by_key(walk: SheetsWalk) -> None:
    entry = walk.enter_code("DIS-1")
    blocks = blocks_of(entry.form.form.sheet, 2)
    assert {block.page for block in blocks} == {1, 2}
    first = next(block for block in blocks if block.page == 2)
    walk.press(Key.Key_PageDown)
    assert walk.focused().startswith(f"sheet-{first.part.id}.{first.row}.")
    walk.press(Key.Key_PageUp)
    assert walk.focused() == "sheet-people.1.members"
    entry.form.focus_path("stories.1.telling")
    walk.press(Key.Key_PageDown)
    assert walk.focused().startswith(f"sheet-{first.part.id}.{first.row}."), "from an area, too"


# ---- typing


def test_enter_saves_and_moves_on(walk: SheetsWalk) -> None:
    entry = walk.enter_code("DIS-1")
    walk.type("רינה, אחמד")
    walk.enter()
    assert walk.focused() == "sheet-people.1.discussion_leader"
    assert walk.words("DIS-1") == {"people.1.members": "רינה, אחמד"}
    walk.press(Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert walk.focused() in ("sheet-people.1.members",)
    assert walk.cards()["DIS-1"].state == "received"
    assert entry.head.state.text() == "received"


def test_a_story_with_its_roots_and_category_by_keyboard_alone(walk: SheetsWalk) -> None:
    entry = walk.enter_code("DIS-1")
    entry.form.focus_path("stories.1.title")
    for words, path in (
        ("הלילה שבו הספרייה נשארה פתוחה", "stories.1.teller"),
        ("דנה", "stories.1.telling"),
    ):
        walk.type(words)
        walk.enter()
        assert walk.focused() == f"sheet-{path}"
    walk.type("שורה")
    walk.press(Key.Key_Return)
    walk.type("ועוד שורה")
    walk.press(Key.Key_Return, Ctrl)
    walk.settle()
    for number in range(1, 5):
        assert walk.focused() == f"sheet-stories.1.roots.{number}"
        walk.type(f"root {number}")
        walk.enter()
    assert walk.focused() == "sheet-stories.1.roots.5", "there is always a line left"
    walk.enter()
    assert walk.focused() == "sheet-stories.1.evidence"
    walk.enter()
    ticks = entry.form.cells["stories.1.category"].editors["stories.1.category"]
    chips = list(ticks.chips.values())
    assert chips[0].hasFocus()
    walk.press(Key.Key_Left)
    assert chips[1].hasFocus(), "the next one stands at the left"
    walk.press(Key.Key_Space)
    walk.press(Key.Key_4)
    walk.settle()
    assert ticks.value() == [list(ticks.chips)[3]]
    walk.enter()
    assert walk.focused() == "sheet-stories.2.title"
    words = walk.words("DIS-1")
    assert words["stories.1.telling"] == "שורה\nועוד שורה"
    assert words["stories.1.roots.4"] == "root 4"
    assert words["stories.1.category"] == list(ticks.chips)[3]
    findings = walk.records(Finding)
    (story,) = [one for one in findings if one.kind == "story"]
    assert story.group_id == walk.tables[0]
    roots = [one for one in findings if one.parent_id == story.id]
    assert {str(one.title) for one in roots} == {f"root {n}" for n in range(1, 5)}


def test_hands_on_an_arabic_keyboard(walk: SheetsWalk) -> None:
    walk.print_sheets("AST", language="ar")
    entry = walk.enter_code("شسف-١")
    assert entry.form._paper.layoutDirection() == RTL
    walk.type("مكتبة الحي")
    walk.press(Key.Key_Tab)
    choice = entry.form.cells["assets.1.category"].editors["assets.1.category"]
    assert choice.hasFocus()
    walk.press(0x0663, text="٣")
    walk.settle()
    third = entry.form.cells["assets.1.category"].place.field.choices[2]
    assert walk.form("AST-1").values["assets.1.category"] == third.id
    walk.press(Key.Key_Backspace)
    walk.settle()
    assert "assets.1.category" not in walk.words("AST-1")
    assert str(walk.form("AST-1").values["assets.1.title"]) == "مكتبة الحي"


def test_dates_and_sums_are_read_and_what_cannot_be_read_stays(walk: SheetsWalk) -> None:
    walk.print_sheets("ACT", language="en")
    entry = walk.enter_code("ACT-1")
    assert entry.form._paper.layoutDirection() == LTR
    entry.form.focus_path("two_months.1.title")
    walk.type("Open late")
    entry.form.focus_path("two_months.1.due")
    walk.type("40/5/2026")
    walk.press(Key.Key_Return)
    assert walk.focused() == "sheet-two_months.1.due", "one stays at what is wrong"
    walk.press(Key.Key_F8)
    walk.settle()
    assert walk.cards()["ACT-1"].state == "received"
    assert "date" in walk.window.notices.label.text()
    walk.window.focusWidget().clear()
    walk.type("14.5.26")
    walk.press(Key.Key_Return)
    assert walk.focused() == "sheet-two_months.1.cost"
    walk.type("1,250")
    walk.enter()
    values = walk.form("ACT-1").values
    assert values["two_months.1.due"] == "2026-05-14"
    assert values["two_months.1.cost"] == 125_000


def test_what_was_saved_is_taken_back_by_ctrl_z(walk: SheetsWalk) -> None:
    entry = walk.enter_code("DIS-1")
    walk.type("רינה")
    walk.enter()
    walk.type("דנה")
    walk.enter()
    walk.undo()
    cells = entry.form.cells
    assert cells["people.1.discussion_leader"].editors["people.1.discussion_leader"].text() == ""
    assert cells["people.1.members"].editors["people.1.members"].text() == "רינה"
    walk.undo()
    assert cells["people.1.members"].editors["people.1.members"].text() == ""


def test_what_others_write_appears_and_what_is_being_typed_stays(walk: SheetsWalk) -> None:
    entry = walk.enter_code("DIS-1")
    walk.type("mine")
    sheet = entry.sheet_id
    for path, words in (("people.1.members", "theirs"), ("people.1.reporter", "Sami")):
        walk.run(WriteSheetField(walk.workshop_id, sheet, path, Text(words)))
    cells = entry.form.cells
    assert cells["people.1.reporter"].editors["people.1.reporter"].text() == "Sami"
    assert cells["people.1.members"].editors["people.1.members"].text() == "mine"
    walk.enter()
    assert walk.words("DIS-1")["people.1.members"] == "theirs", "nothing is overwritten unasked"
    dialog = asked(walk)
    assert [dialog.theirs.words(), dialog.mine.words()] == ["theirs", "mine"]
    dialog.keep_both.click()
    walk.settle()
    assert walk.words("DIS-1")["people.1.members"] == "theirs / mine"


def test_who_closes_the_question_is_asked_again(walk: SheetsWalk) -> None:
    entry = walk.enter_code("DIS-1")
    path = "people.1.members"
    walk.type("mine")
    walk.run(WriteSheetField(walk.workshop_id, entry.sheet_id, path, Text("theirs")))
    field = entry.form.cells[path].editors[path]
    field.setFocus()
    walk.enter()
    asked(walk).reject()
    walk.settle()
    assert field.text() == "mine"
    field.setFocus()
    walk.enter()
    asked(walk).take_theirs.click()
    walk.settle()
    assert field.text() == walk.words("DIS-1")[path] == "theirs"
    # What one saw may be written over, again and again.
    for words in ("mine", "mine after all"):
        field.setFocus()
        field.selectAll()
        walk.type(words)
        walk.enter()
    assert walk.words("DIS-1")[path] == "mine after all"


def asked(walk: SheetsWalk) -> EditConflictDialog:
    (found,) = (one for one in walk.window.findChildren(EditConflictDialog) if one.isVisible())
    return found


# ---- unclear


def test_an_unclear_word_is_marked_with_a_key_and_cleared(walk: SheetsWalk) -> None:
    entry = walk.enter_code("DIS-1")
    walk.type("רינה")
    walk.press(Key.Key_F7)
    note = entry.form.cells["people.1.members"].notes["people.1.members"]
    assert note.field.hasFocus()
    walk.type("השם השני")
    walk.press(Key.Key_Return)
    walk.settle()
    assert walk.focused() == "sheet-people.1.members"
    assert {path: str(words) for path, words in walk.form("DIS-1").unclear.items()} == {
        "people.1.members": "השם השני"
    }
    assert "השם השני" in note.label.text()
    assert "1 unclear" in entry.head.state.text()
    walk.press(Key.Key_F7)
    walk.press(Key.Key_Escape)
    assert walk.window.page.entering, "Escape leaves the note, not the sheet"
    note.clear.setFocus()
    walk.press(Key.Key_Space)
    walk.settle()
    assert not walk.form("DIS-1").unclear
    assert not note.isVisible()


# ---- done


def test_f8_marks_as_entered_and_goes_to_the_next_that_is_back(walk: SheetsWalk) -> None:
    for code in ("DIS-2", "DIS-3"):
        walk.run(MarkSheet(walk.workshop_id, walk.cards()[code].id, "received"))
    entry = walk.enter_code("DIS-2")
    walk.type("last words")
    walk.press(Key.Key_F8)
    walk.settle()
    walk.qtbot.waitUntil(lambda: str(entry.form.form.card.code) == "DIS-3")
    walk.laid_out()
    assert "DIS-2" in walk.window.notices.label.text()
    assert walk.cards()["DIS-2"].state == "entered"
    assert walk.words("DIS-2") == {"people.1.members": "last words"}
    walk.undo()
    assert walk.cards()["DIS-2"].state == "received"
    walk.press(Key.Key_F8)
    walk.settle()
    walk.qtbot.waitUntil(lambda: str(entry.form.form.card.code) == "DIS-2")
    walk.laid_out()
    walk.press(Key.Key_F8)
    walk.settle()
    page = walk.window.page
    walk.qtbot.waitUntil(lambda: not page.entering)
    assert page.board.code.line.hasFocus(), "nothing waits: ready for the next scan"


def test_the_last_field_leads_to_the_button(walk: SheetsWalk) -> None:
    entry = walk.enter_code("DIS-1")
    entry.form.focus_path("together.1.dots")
    walk.type("١٢")
    walk.enter()
    assert walk.focused() == "sheet-done"
    assert walk.form("DIS-1").values["together.1.dots"] == 12
    walk.press(Key.Key_Space)
    walk.settle()
    assert walk.cards()["DIS-1"].state == "entered"


def test_a_walk_ins_sheet_gets_its_table(walk: SheetsWalk) -> None:
    walk.print_sheets("DIS", spares=1)
    spare = next(
        code for code, card in walk.cards().items() if card.code.group == 0 and "DIS" in code
    )
    entry = walk.enter_code(spare)
    table = entry.head.table
    assert table.isVisible()
    walk.type("רינה")
    walk.enter()
    table.setFocus()
    walk.press(Key.Key_Down)
    walk.press(Key.Key_Down)
    walk.settle()
    assert walk.cards()[spare].group_id == walk.tables[1]
    walk.press(Key.Key_Escape)
    walk.settle()
    assert walk.window.page.board.tables[walk.tables[1]] == 2
    entry = walk.enter_code("DIS-1")
    assert not entry.head.table.isVisible()


# ---- drafts


def test_what_is_typed_is_a_draft_within_600_ms(walk: SheetsWalk) -> None:
    entry = walk.enter_code("DIS-1")
    walk.type("half a sent")
    place = f"printed_sheet/{entry.sheet_id}/people.1.members"
    kept = walk.window.desk.drafts.kept
    walk.qtbot.waitUntil(lambda: kept(walk.workshop_id, place) == "half a sent", timeout=1_500)
    walk.settle()
    waiting = walk_drafts(walk)
    assert [(one.place, one.words) for one in waiting] == [(place, "half a sent")]
    walk.enter()
    assert walk_drafts(walk) == []


def test_words_survive_a_crash_and_stand_in_their_field_again(walk: SheetsWalk) -> None:
    sheet = walk.cards()["DIS-1"].id
    desk = walk.window.desk
    for path, words in (
        ("people.1.members", "half a sent"),
        ("stories.1.roots.2", "a root"),
        ("stories.1.title/unclear", "which"),
    ):
        place = f"printed_sheet/{sheet}/{path}"
        desk.database(lambda bench, a=place, b=words: bench.drafts.save(walk.workshop_id, a, b))
    walk.settle()
    desk.drafts.know(walk_drafts(walk))
    entry = walk.enter_code("DIS-1")
    field = entry.form.cells["people.1.members"].editors["people.1.members"]
    root = entry.form.cells["stories.1.roots"].editors["stories.1.roots.2"]
    assert (field.text(), root.text()) == ("half a sent", "a root")
    assert field.pending()
    walk.press(Key.Key_Escape)
    walk.settle()
    assert walk.words("DIS-1") == {
        "people.1.members": "half a sent",
        "stories.1.roots.2": "a root",
    }
    assert {str(words) for words in walk.form("DIS-1").unclear.values()} == {"which"}
    assert walk_drafts(walk) == []


def walk_drafts(walk: SheetsWalk) -> list[object]:
    """Drafts in the library."""
    found: list[list[object]] = []
    walk.window.desk.database(lambda bench: bench.drafts.waiting(), found.append)
    walk.qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_leaving_saves_and_a_draft_is_no_more(walk: SheetsWalk) -> None:
    walk.enter_code("DIS-1")
    walk.type("רינה")
    walk.window.go("discovery")
    walk.settle()
    assert walk.words("DIS-1") == {"people.1.members": "רינה"}
    assert walk_drafts(walk) == []


# ---- speed


def test_a_form_is_built_a_few_lines_at_a_time(
    walk: SheetsWalk, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = walk.enter_code("DIS-1")
    form = entry.form
    # As on a machine where each line of fields takes 5 ms.
    moments = count(step=0.005)
    monkeypatch.setattr("aiworkshop.ui.widgets.gradually.perf_counter", lambda: next(moments))
    form.show_form(form.form)
    assert form.is_building
    assert len(form.cells) <= 5
    walk.laid_out()
    parts = WORKSHEETS["DIS"].parts
    assert len(form.cells) == sum(part.count * len(part.fields) for part in parts)
