"""What is typed from a sheet is never lost, and what is given up does not come back."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aiworkshop.base.errors import UserError
from aiworkshop.facilitation.worksheets import entering
from aiworkshop.facilitation.worksheets.entering import MarkSheet, WriteSheetField
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.method.sheet_codes import SheetCode
from aiworkshop.ui.main_window import MainWindow
from tests.ui.discovery_walk import Key
from tests.ui.sheets_walk import SheetsWalk
from tests.ui.test_sheets_scanner import scan, scanned


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[SheetsWalk]:
    walk = SheetsWalk(qtbot, window)
    walk.open_page()
    yield walk
    walk.window.page.flush()
    walk.settle()


def drafts(walk: SheetsWalk) -> dict[str, str]:
    """Drafts in the library: the words by place."""
    walk.settle()
    found: list[list[object]] = []
    walk.window.desk.database(lambda bench: bench.drafts.waiting(), found.append)
    walk.qtbot.waitUntil(lambda: bool(found))
    return {one.place: one.words for one in found[0]}  # type: ignore[attr-defined]


def editor(walk: SheetsWalk, path: str) -> QWidget:
    entry = walk.window.page.entry  # type: ignore[attr-defined]
    cell = entry.form.cells.get(path) or entry.form.cells[path.rpartition(".")[0]]
    found: QWidget = cell.editors[path]
    return found


# ---- what cannot be read


def by_escape(walk: SheetsWalk) -> None:
    walk.press(Key.Key_Escape)


def by_button(walk: SheetsWalk) -> None:
    walk.window.page.entry.head.back.click()  # type: ignore[attr-defined]


def by_scan(walk: SheetsWalk) -> None:
    scan(walk, scanned(walk, SheetCode("DIS", 2)))
    walk.laid_out()
    walk.press(Key.Key_Escape)


def by_another_workshop(walk: SheetsWalk) -> None:
    walk.window.go("library", "")
    walk.settle()
    walk.open_page()


@pytest.mark.parametrize("leave", [by_escape, by_button, by_scan, by_another_workshop])
@pytest.mark.parametrize(
    ("path", "wrong"),
    [("two_months.1.due", "40/5/2026"), ("two_months.1.cost", "a lot")],
)
def test_what_cannot_be_read_stands_in_its_field_again(
    walk: SheetsWalk, leave: Callable[[SheetsWalk], None], path: str, wrong: str
) -> None:
    walk.print_sheets("ACT", language="en")
    entry = walk.enter_code("ACT-1")
    entry.form.focus_path(path)
    walk.type(wrong)
    leave(walk)
    walk.settle()
    assert list(drafts(walk).values()) == [wrong]
    walk.enter_code("ACT-1")
    field = editor(walk, path)
    assert field.text() == wrong
    assert "Type" in field.toolTip(), "and what is wrong is said"
    field.setFocus()
    field.clear()
    walk.type("14/5/26" if path.endswith("due") else "1250")
    walk.enter()
    assert walk.form("ACT-1").values[path] == ("2026-05-14" if path.endswith("due") else 125_000)
    assert drafts(walk) == {}


def test_leaving_says_what_is_not_saved(walk: SheetsWalk) -> None:
    walk.print_sheets("ACT", language="en")
    walk.enter_code("ACT-1").form.focus_path("two_months.1.cost")
    walk.type("a lot")
    walk.press(Key.Key_Escape)
    said = walk.window.notices.label.text()
    assert "a lot" in said
    assert "ACT-1" in said


def test_a_number_on_its_way_survives_a_crash(walk: SheetsWalk) -> None:
    walk.enter_code("DIS-1").form.focus_path("together.1.dots")
    walk.type("1x")
    walk.qtbot.waitUntil(lambda: list(drafts(walk).values()) == ["1x"], timeout=2_000)
    walk.press(Key.Key_Backspace)
    walk.enter()
    assert walk.form("DIS-1").values["together.1.dots"] == 1
    assert drafts(walk) == {}


def test_what_is_wiped_out_again_leaves_no_draft(walk: SheetsWalk) -> None:
    walk.enter_code("DIS-1").form.focus_path("together.1.dots")
    walk.type("x")
    walk.press(Key.Key_Tab)
    assert list(drafts(walk).values()) == ["x"]
    field = editor(walk, "together.1.dots")
    field.setFocus()
    walk.press(Key.Key_Backspace)
    walk.press(Key.Key_Escape)
    assert drafts(walk) == {}
    walk.enter_code("DIS-1")
    assert editor(walk, "together.1.dots").text() == ""


# ---- notes


def test_a_note_given_up_does_not_come_back(walk: SheetsWalk) -> None:
    walk.enter_code("DIS-1")
    walk.press(Key.Key_F7)
    walk.type("which one")
    walk.qtbot.waitUntil(lambda: list(drafts(walk).values()) == ["which one"], timeout=2_000)
    walk.press(Key.Key_Escape)
    assert drafts(walk) == {}
    walk.press(Key.Key_Escape)
    walk.settle()
    walk.enter_code("DIS-1")
    walk.press(Key.Key_Escape)
    walk.settle()
    assert not walk.form("DIS-1").unclear


# ---- refusals


@pytest.fixture
def refusing(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Paths whose saving is refused."""
    refused: set[str] = set()
    applied = WriteSheetField.apply

    def apply(self: WriteSheetField, unit: UnitOfWork) -> object:
        if self.path in refused:
            raise UserError("library.cannot_write", "refused")
        return applied(self, unit)

    monkeypatch.setattr(entering.WriteSheetField, "apply", apply)
    return refused


def test_a_sheet_with_a_refused_field_is_not_entered(walk: SheetsWalk, refusing: set[str]) -> None:
    walk.run(MarkSheet(walk.workshop_id, walk.cards()["DIS-2"].id, "received"))
    refusing.add("people.1.members")
    entry = walk.enter_code("DIS-1")
    walk.type("the last words")
    walk.press(Key.Key_F8)
    walk.settle()
    assert walk.focused() == "sheet-people.1.members"
    assert str(entry.form.form.card.code) == "DIS-1", "one stays"
    assert walk.cards()["DIS-1"].state != "entered"
    assert editor(walk, "people.1.members").text() == "the last words"
    refusing.clear()
    walk.press(Key.Key_F8)
    walk.settle()
    walk.qtbot.waitUntil(lambda: str(entry.form.form.card.code) == "DIS-2")
    walk.laid_out()
    assert walk.cards()["DIS-1"].state == "entered"
    assert walk.words("DIS-1") == {"people.1.members": "the last words"}
    walk.errors.clear()


def test_a_sum_that_is_refused_after_leaving_is_kept_as_it_was_typed(
    walk: SheetsWalk, refusing: set[str]
) -> None:
    walk.print_sheets("ACT", language="en")
    refusing.add("two_months.1.cost")
    walk.enter_code("ACT-1").form.focus_path("two_months.1.cost")
    walk.type("1,250")
    walk.press(Key.Key_Escape)
    assert list(drafts(walk).values()) == ["1,250"]
    walk.errors.clear()


# ---- while the form is laid out


def test_what_others_write_while_a_form_is_laid_out_is_shown(
    walk: SheetsWalk, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = "together.1.dots"
    form = walk.enter_code("DIS-1").form
    # As on a machine where each line of fields takes 5 ms.
    moments = count(step=0.005)
    monkeypatch.setattr("aiworkshop.ui.widgets.gradually.perf_counter", lambda: next(moments))
    form.show_form(form.form)
    assert path not in form.cells
    form.refresh_values(replace(form.form, values={path: 7}), set())
    walk.laid_out()
    assert editor(walk, path).text() == "7"


def test_words_typed_while_the_next_sheet_is_read_belong_to_the_one_they_stand_on(
    walk: SheetsWalk,
) -> None:
    entry = walk.enter_code("DIS-1")
    entry.open_sheet(walk.cards()["DIS-2"].id)
    walk.type("one word more")
    walk.laid_out()
    assert walk.words("DIS-2") == {}
    assert walk.words("DIS-1") == {"people.1.members": "one word more"}
