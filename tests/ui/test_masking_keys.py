"""F4 held where a field or a shortcut would take it; what is said and typed while masked."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.facilitation.worksheets.entering import WriteSheetField
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.projector.privacy import HOLD_KEY, hidden_aloud
from tests.ui.sheets_walk import SheetsWalk


class Persons(SheetsWalk):
    """One person's summary of an interview lies on the table."""

    printed = ()

    def lay_out(self) -> Any:
        """The sheet, to be typed into."""
        self.person = "Librarian"
        self.window.privacy.set_on_the_wall(True)
        from aiworkshop.facilitation.records import AddRecord

        fields = {"name": Text(self.person)}
        self.run(AddRecord(self.workshop_id, "participant", fields))
        self.print_sheets("SUM", language="en")
        (code,) = self.cards()
        self.sheet_id = self.cards()[code].id
        self.window.go("sheets", self.workshop_id, self.sheet_id)
        return self.laid_out()


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Persons:
    return Persons(qtbot, window)


def test_the_key_shows_words_where_a_list_of_choices_has_the_focus(
    qtbot: QtBot, walk: Persons
) -> None:
    window = walk.window
    window.privacy.set_on_the_wall(True)
    walk.open("findings")
    combo = next(one for one in window.page.findChildren(QComboBox) if one.isVisible())
    combo.setFocus()
    qtbot.waitUntil(combo.hasFocus)
    handle = window.windowHandle()
    QTest.keyPress(handle, HOLD_KEY)
    assert not window.privacy.masking
    assert not combo.view().isVisible()
    QTest.keyRelease(handle, HOLD_KEY)
    assert window.privacy.masking
    window.privacy.set_on_the_wall(False)
    QTest.keyPress(handle, HOLD_KEY)
    assert combo.view().isVisible(), "with nobody looking on, the key is the list's"
    combo.hidePopup()
    QTest.keyRelease(handle, HOLD_KEY)


def test_a_sheet_hides_what_was_typed_once_it_stays_in_the_room(walk: Persons) -> None:
    entry = walk.lay_out()
    cell = entry.form.cells["story.1.title"]
    editor = cell.editors["story.1.title"]
    permission = entry.form.cells["consent.1.permission"]
    editor.setFocus()
    walk.type("Between us")
    editor.flush()
    walk.settle()
    assert editor.isVisible(), "nobody said yet that it stays here"
    next(iter(permission.editors.values())).chips["room_only"].click()
    walk.settle()
    assert not editor.isVisible() and permission.isVisible()
    assert hidden_aloud() in cell._cover.accessibleName()
    assert "story.1.title" not in walk.focused()
    walk.window.privacy.hold(True)
    assert editor.isVisible() and editor.words() == "Between us"
    walk.window.privacy.hold(False)
    assert not editor.isVisible()
    entry.flush()
    assert walk.words(str(walk.cards().popitem()[0]))["story.1.title"] == "Between us"


def test_a_line_that_others_add_to_a_hidden_sheet_is_hidden(walk: Persons) -> None:
    entry = walk.lay_out()
    for path, value in (
        ("consent.1.permission", "room_only"),
        ("seen.1.wishes.1", Text("A wish between us")),
    ):
        walk.run(WriteSheetField(walk.workshop_id, walk.sheet_id, path, value))
    wishes = entry.form.cells["seen.1.wishes"]
    first = wishes.editors["seen.1.wishes.1"]
    assert first.words() == "A wish between us" and not first.isVisible()
    walk.window.privacy.set_on_the_wall(False)
    assert first.isVisible()


def test_a_notice_that_quotes_is_said_again_when_others_begin_to_see(walk: Persons) -> None:
    window = walk.window
    window.go("library")
    walk.settle()
    page: Any = window.page
    card = page._cards[walk.workshop_id]
    window.notices.undoable(lambda: page._in_trash(card), walk.workshop_id)
    assert "Our town" in window.notices.label.text()
    window.privacy.set_on_the_wall(True)
    assert "Our town" not in window.notices.label.text()
    assert "Our town" not in window.notices.passing.accessibleName()
    window.privacy.hold(True)
    assert "Our town" in window.notices.label.text()


def test_the_same_key_turns_a_photo_while_nobody_looks_on(qtbot: QtBot, walk: Persons) -> None:
    from aiworkshop.ui.sheets.photo_view import PhotoView

    view = PhotoView(walk.window.context)
    qtbot.addWidget(view)
    assert view._turns_by_key._shortcut.isEnabled()
    assert view.canvas.isVisibleTo(view)
    walk.window.privacy.set_on_the_wall(True)
    assert not view._turns_by_key._shortcut.isEnabled()
    assert not view.canvas.isVisibleTo(view) and view.cover.isVisibleTo(view)
    view.set_private(False)
    assert view.canvas.isVisibleTo(view)
    assert Qt.Key.Key_F4 == HOLD_KEY
