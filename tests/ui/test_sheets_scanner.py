"""The scanner: known wherever the focus is, and nothing is changed by what it types."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from aiworkshop.method.sheet_codes import (
    PRINT_LETTERS,
    WORKSHOP_LETTERS,
    ScannedCode,
    SheetCode,
    short_code,
)
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.sheets.scan_watch import ScanWatch
from tests.ui.discovery_walk import Key
from tests.ui.sheets_walk import SheetsWalk


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[SheetsWalk]:
    walk = SheetsWalk(qtbot, window)
    yield walk
    assert not walk.errors


def scan(walk: SheetsWalk, words: str, *, enter: bool = True) -> None:
    """Type as a scanner does: at once."""
    for letter in words:
        focus = QApplication.focusWidget()
        assert focus is not None
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, ord(letter), Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(focus, event)
    if enter:
        walk.press(Key.Key_Return)


def scanned(walk: SheetsWalk, code: SheetCode) -> str:
    workshop = short_code(walk.workshop_id, WORKSHOP_LETTERS)
    return str(ScannedCode(code, workshop, "0" * PRINT_LETTERS))


HEBREW = str.maketrans("QWERTYUIOPASDFGHJKLZXCVBNM,./", "/'קראטוןםפשדגכעיחלךזסבהנמצתץ.")


@pytest.mark.parametrize("layout", ["latin", "hebrew"])
@pytest.mark.parametrize("enter", [True, False])
def test_a_scan_is_known_wherever_the_focus_is(walk: SheetsWalk, layout: str, enter: bool) -> None:
    page = walk.open_page()
    walk.press(Key.Key_Down)
    assert page.board.grid.hasFocus()
    words = scanned(walk, SheetCode("DIS", 3, page=1))
    scan(walk, words.translate(HEBREW) if layout == "hebrew" else words, enter=enter)
    if not enter:
        walk.qtbot.waitUntil(lambda: page.entering)
    assert walk.laid_out().form.form.card.code == SheetCode("DIS", 3)


def test_a_scan_leaves_the_field_that_is_typed_in_as_it_was(walk: SheetsWalk) -> None:
    walk.open_page()
    entry = walk.enter_code("DIS-1")
    walk.type("רינה ואחמד")
    field = walk.window.focusWidget()
    scan(walk, scanned(walk, SheetCode("DIS", 2)))
    assert field.text() == "רינה ואחמד"
    walk.settle()
    walk.qtbot.waitUntil(lambda: entry.form.form.card.code == SheetCode("DIS", 2))
    walk.laid_out()
    assert walk.words("DIS-1") == {"people.1.members": "רינה ואחמד"}
    assert walk.words("DIS-2") == {}


def test_hands_are_no_scanner(walk: SheetsWalk) -> None:
    page = walk.open_page()
    walk.enter_code("DIS-1")
    delete(page.watch)
    moments = iter(range(0, 10_000, 80))
    slow = ScanWatch(page, now=lambda: next(moments))
    heard: list[str] = []
    slow.scanned.connect(heard.append)
    walk.press(Key.Key_Tab)
    scan(walk, "AW1 is a road", enter=False)
    assert walk.window.focusWidget().text() == "AW1 is a road"
    assert heard == []
    walk.press(Key.Key_Escape)
    walk.settle()


def test_a_scan_of_another_workshop_is_told(walk: SheetsWalk) -> None:
    page = walk.open_page()
    scan(walk, "AW1.ZZZZZZ.0000.DIS-1/1")
    walk.settle()
    assert not page.entering
    assert "not in this library" in page.board.code.trouble.text()
    walk.enter_code("DIS-1")
    scan(walk, "AW1.ZZZZZZ.0000.DIS-1/1")
    walk.settle()
    assert page.entering
    assert "not in this library" in walk.window.notices.label.text()


@pytest.mark.parametrize("layout", ["latin", "hebrew"])
@pytest.mark.parametrize("language", ["en", "he"])
def test_a_scan_changes_no_choice_of_a_sheet(walk: SheetsWalk, layout: str, language: str) -> None:
    walk.print_sheets("AST", "DSN", "ROS", language=language)
    walk.open_page()
    words = scanned(walk, SheetCode("DIS", 2))
    words = words.translate(HEBREW) if layout == "hebrew" else words
    tried = 0
    for code in ("AST-1", "DSN-1", "ROS-1"):
        entry = walk.enter_code(code)
        choices = [
            path
            for path, cell in entry.form.cells.items()
            if cell.place.field.kind in ("number_of", "ticks", "checklist", "scale", "tick")
        ]
        seen = set()
        for path in choices:
            kind = entry.form.cells[path].place.field.kind
            if kind in seen:
                continue
            seen.add(kind)
            tried += 1
            entry.form.focus_path(path)
            focus = walk.window.focusWidget()
            scan(walk, words)
            assert walk.window.focusWidget() is focus, "letters lead nowhere, either"
            walk.settle()
            scanned_sheet = walk.laid_out().form.form
            assert scanned_sheet.card.code == SheetCode("DIS", 2)
            assert walk.words(code) == {}
            walk.press(Key.Key_Escape)
            walk.settle()
            entry = walk.enter_code(code)
        walk.press(Key.Key_Escape)
        walk.settle()
    assert tried >= 5


@pytest.mark.parametrize("layout", ["latin", "hebrew"])
def test_a_scan_changes_no_plain_choice(walk: SheetsWalk, layout: str) -> None:
    page = walk.open_page()
    phases = page.board.phases
    walk.qtbot.waitUntil(lambda: phases.count() > 1)
    phases.set_options([(None, "Z"), ("discovery", "A one"), ("other", "ש two")])
    phases.setFocus()
    heard: list[object] = []
    phases.committed.connect(heard.append)
    words = scanned(walk, SheetCode("DIS", 1))
    scan(walk, words.translate(HEBREW) if layout == "hebrew" else words)
    walk.laid_out()
    assert heard == []
    assert phases.value() is None


def test_a_scan_chooses_nothing_from_an_open_list(walk: SheetsWalk) -> None:
    page = walk.open_page()
    phases = page.board.phases
    phases.set_options([(None, "Z"), ("discovery", "A one"), ("dream", "W")])
    phases.setFocus()
    heard: list[object] = []
    phases.committed.connect(heard.append)
    phases.showPopup()
    walk.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    scan(walk, scanned(walk, SheetCode("DIS", 1)))
    assert QApplication.activePopupWidget() is None
    walk.laid_out()
    assert heard == []
    assert phases.value() is None


def test_letters_of_hands_choose_a_moment_later(walk: SheetsWalk) -> None:
    page = walk.open_page()
    phases = page.board.phases
    phases.set_options([(None, "Z"), ("discovery", "A one"), ("dream", "B")])
    phases.setFocus()
    scan(walk, "A", enter=False)
    assert phases.value() is None
    walk.qtbot.waitUntil(lambda: phases.value() == "discovery")
    scan(walk, "AAB", enter=False)
    walk.qtbot.waitUntil(lambda: phases.currentText() == "A one")


def test_what_waits_is_pressed_before_the_focus_goes(walk: SheetsWalk) -> None:
    page = walk.open_page()
    phases = page.board.phases
    phases.set_options([(None, "Z"), ("discovery", "A one"), ("dream", "B")])
    phases.setFocus()
    scan(walk, "A", enter=False)
    page.board.code.focus_all()
    assert phases.value() == "discovery"
    assert page.board.code.line.text() == ""
