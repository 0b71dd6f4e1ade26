"""People from a list: looked over before anything is written, added as one action."""

from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from aiworkshop.base.errors import MachineError
from aiworkshop.facilitation.people.adding import AddPeople
from aiworkshop.ui.dialogs.people_list import PeopleListDialog
from aiworkshop.ui.main_window import MainWindow
from tests.ui.prepare_walk import PrepareWalk

HEBREW = "שם\tתפקיד\tמחלקה\tשפה\nסמר ח'ורי\tמנהלת\tספרייה\tערבית\nאורי לוי\tמתנדב\tנוער\tעברית\n"


@pytest.fixture
def walk(qtbot: object, window: MainWindow) -> PrepareWalk:
    return PrepareWalk(qtbot, window)


def looked_over(walk: PrepareWalk) -> PeopleListDialog:
    """The dialog that is open, with everything read."""
    walk.settle()
    walk.qtbot.waitUntil(lambda: not walk.window.desk.lanes.pending("work"))
    walk.settle()
    (dialog,) = walk.window.findChildren(PeopleListDialog)
    return dialog


def test_a_pasted_list_is_looked_over_and_added_by_keyboard_alone(walk: PrepareWalk) -> None:
    tab = walk.open("participants")
    QGuiApplication.clipboard().setText(HEBREW)
    walk.qtbot.keyClick(
        tab, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    dialog = looked_over(walk)
    assert [field.value() for field in dialog.columns.fields] == [
        "name",
        "role",
        "organisation",
        "sheet_language",
    ]
    assert walk.people() == []
    walk.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    walk.settle()
    people = walk.people()
    assert [(str(one.name), one.sheet_language) for one in people] == [
        ("סמר ח'ורי", "ar"),
        ("אורי לוי", "he"),
    ]
    walk.window.undo()
    walk.settle()
    assert walk.people() == []


def test_who_is_known_already_is_named_and_left_out_unless_asked_for(walk: PrepareWalk) -> None:
    walk.person("אורי לוי")
    tab = walk.open("participants")
    QGuiApplication.clipboard().setText(HEBREW + "\tבלי שם\tנוער\t\n")
    tab.paste_list()
    dialog = looked_over(walk)
    assert "אורי לוי" in dialog.notes.text() and "4" in dialog.notes.text()
    assert [person.name for person in dialog.people()] == ["סמר ח'ורי"]
    dialog.all.click()
    assert len(dialog.people()) == 2
    dialog.all.click()
    walk.press_button(dialog.add)
    assert len(walk.people()) == 2


def test_a_column_can_mean_something_else(walk: PrepareWalk) -> None:
    tab = walk.open("participants")
    QGuiApplication.clipboard().setText("Who\tName of dog\nDana\tRex\nOmar\tBella")
    tab.paste_list()
    dialog = looked_over(walk)
    dialog.headings.click()
    first, second = dialog.columns.fields
    first.set_value("name")
    first.committed.emit("name")
    second.set_value("")
    second.committed.emit("")
    walk.settle()
    assert [person.name for person in dialog.people()] == ["Dana", "Omar"]
    dialog.reject()
    assert walk.people() == []


def test_a_double_click_adds_everybody_once(walk: PrepareWalk) -> None:
    tab = walk.open("participants")
    QGuiApplication.clipboard().setText(HEBREW)
    tab.paste_list()
    dialog = looked_over(walk)
    dialog.add.click()
    dialog.add.click()
    walk.settle()
    assert len(walk.people()) == 2


def test_what_cannot_be_added_now_can_be_tried_again(
    walk: PrepareWalk, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = walk.open("participants")
    QGuiApplication.clipboard().setText(HEBREW)
    tab.paste_list()
    dialog = looked_over(walk)

    def full(*_: object) -> None:
        raise MachineError("disk_full", "The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(AddPeople, "apply", full)
        walk.press_button(dialog.add)
    assert "full" in dialog.notes.text() and walk.people() == []
    walk.press_button(dialog.add)
    assert len(walk.people()) == 2


def test_headings_of_two_rows_come_back_with_the_tick_and_a_meaning_twice_is_said(
    walk: PrepareWalk,
) -> None:
    tab = walk.open("participants")
    people = "".join(f"Person {n}\tx\t{('Spring', 'Autumn')[n % 2]}\n" for n in range(4))
    text = f"Name\t\tFavourite season\nFirst name\tLast name\t\n{people}"
    QGuiApplication.clipboard().setText(text)
    tab.paste_list()
    dialog = looked_over(walk)
    told = [person.attributes for person in dialog.people()]
    assert told[0] == {"Favourite season": "Spring"}
    for _ in range(2):
        dialog.headings.click()
        walk.settle()
    assert [person.attributes for person in dialog.people()] == told
    assert "several columns" not in dialog.notes.text()
    dialog.columns.fields[1].set_value("first_name")
    dialog.columns.fields[1].committed.emit("first_name")
    walk.settle()
    assert "“First name” stands for several columns" in dialog.notes.text()
    dialog.reject()


def test_a_spreadsheet_with_several_sheets(
    walk: PrepareWalk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "אנשים.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for name, people in (("north", ["سمر", "رامي"]), ("south", ["דנה"])):
            sheet = book.add_worksheet(name)
            for row, words in enumerate(["Name", *people]):
                sheet.write(row, 0, words)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    tab = walk.open("participants")
    walk.press_button(tab.from_file)
    dialog = looked_over(walk)
    assert dialog.sheets.isVisible() and dialog.sheets.value() == "north"
    assert [person.name for person in dialog.people()] == ["سمر", "رامي"]
    dialog.sheets.set_value("south")
    dialog.sheets.committed.emit("south")
    dialog = looked_over(walk)
    assert [person.name for person in dialog.people()] == ["דנה"]
    walk.press_button(dialog.add)
    assert [str(one.name) for one in walk.people()] == ["דנה"]


def test_a_file_that_is_no_list_is_refused_with_a_sentence(
    walk: PrepareWalk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "broken.xlsx"
    path.write_bytes(b"PK\x03\x04 nothing")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    tab = walk.open("participants")
    walk.press_button(tab.from_file)
    dialog = looked_over(walk)
    assert "broken.xlsx" in dialog.notes.text()
    assert not dialog.add.isEnabled()
    dialog.reject()


def test_nothing_copied_is_said(walk: PrepareWalk) -> None:
    tab = walk.open("participants")
    QGuiApplication.clipboard().clear()
    walk.press_button(tab.paste)
    assert not walk.window.findChildren(PeopleListDialog)
    assert walk.window.notices.isVisible()
