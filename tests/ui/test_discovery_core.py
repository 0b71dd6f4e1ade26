"""The Positive core tab: the very page, its petals by mouse and keyboard, all words as a list."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.documents.pdf.pages import PdfPages
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.facilitation.themes import GroupFindings
from aiworkshop.readmodels.records import Theme
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.pictures.picture_source import PictureRequest, PictureSource
from tests.ui.discovery_walk import Walk, choose

Key = Qt.Key


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[Walk]:
    walk = Walk(qtbot, window)
    yield walk
    assert not walk.errors


@pytest.fixture(params=["he", "ar"])
def walk_abroad(
    qtbot: QtBot, open_window: Callable[..., MainWindow], request: pytest.FixtureRequest
) -> Iterator[Walk]:
    walk = Walk(qtbot, open_window(language=request.param))
    yield walk
    assert not walk.errors


def themes(walk: Walk, *names: str) -> list[str]:
    return [
        str(walk.run(AddRecord(walk.workshop_id, "theme", {"title": Text(name)}))) for name in names
    ]


def settled(walk: Walk, tab: Any) -> Any:
    """Until the picture of what is stored now is shown."""
    walk.settle()
    view = tab.picture.view
    walk.qtbot.waitUntil(lambda: not walk.window.desk.lanes.pending("work"))
    walk.qtbot.waitUntil(lambda: view.shown is not None and not tab.picture.source.busy)
    return view


def stored(walk: Walk, key: str) -> Theme:
    return next(theme for theme in walk.records(Theme) if theme.id == key)


def test_empty_core_leads_to_themes(walk: Walk) -> None:
    tab = walk.open("positive_core")
    assert tab.empty.isVisible()
    assert not tab.picture.isVisible()
    tab.empty.button.click()
    assert walk.window.page.current_tab == "themes"


def test_list_and_screen_reader_have_every_word_and_theme(walk: Walk) -> None:
    sentence = "One page, one map, three languages. " * 8
    story = walk.add("told", group_id=walk.tables[0])
    for title, dots in (("Numbers everyone can read", 7), ("דלתות פתוחות", 0)):
        theme = str(walk.run(GroupFindings(walk.workshop_id, (story,), Text(title))))
        fields = {"dots": dots, "sentence": Text(sentence)}
        walk.run(ChangeRecord(walk.workshop_id, "theme", theme, fields))
    themes(walk, "Nobody voted here")
    tab = walk.open("positive_core")
    view = settled(walk, tab)
    assert tab.picture.isVisible()
    spoken = view.accessibleDescription()
    tab.switch.click()
    assert tab.list.isVisible()
    assert not tab.picture.isVisible()
    listed = "\n".join(label.text() for label in tab.list.findChildren(QLabel))
    for words in (
        "Numbers everyone can read",
        "דלתות פתוחות",
        "Nobody voted here",
        sentence.strip().rstrip("."),
        "7 dot",
        "0 dot",
    ):
        assert words in " ".join(spoken.split())
        assert words in " ".join(listed.split())
    tab.switch.click()
    assert tab.picture.isVisible()


def test_a_change_elsewhere_is_drawn_and_the_last_picture_stays_meanwhile(walk: Walk) -> None:
    themes(walk, "One")
    tab = walk.open("positive_core")
    view = settled(walk, tab)
    before = view.shown
    walk.window.desk.run(AddRecord(walk.workshop_id, "theme", {"title": Text("New theme")}))
    walk.qtbot.waitUntil(lambda: len(tab.picture.records) == 2)
    assert view.shown is not None
    walk.qtbot.waitUntil(lambda: view.shown is not before)
    assert "New theme" in view.accessibleDescription()
    assert len(view.shown.places) == 2
    walk.undo()
    walk.undo()
    assert tab.empty.isVisible()


def test_petals_are_moved_by_keyboard(walk_abroad: Walk) -> None:
    walk = walk_abroad
    first, second, third = themes(walk, "שכנים", "أرقام", "Doors")
    tab = walk.open("positive_core")
    view = settled(walk, tab)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.chosen == first
    walk.press(Key.Key_PageDown)
    assert view.chosen == second
    walk.press(ord("3"), text="3")
    assert view.chosen == third
    walk.press(Key.Key_PageUp)
    assert view.chosen == second
    there = view.shown.places[second]
    for _ in range(4):
        walk.press(Key.Key_Up)
    walk.press(Key.Key_Minus)
    view.flush()
    settled(walk, tab)
    placing = stored(walk, second).placing
    assert placing["size"] == 92
    # Four presses and a change of size are one action.
    assert view.shown.places[second].y < there.y
    assert view.shown.places[second].width < there.width
    walk.press(Key.Key_Home)
    settled(walk, tab)
    assert stored(walk, second).placing == {}
    walk.undo()
    assert stored(walk, second).placing == placing
    walk.undo()
    assert stored(walk, second).placing == {}
    assert stored(walk, first).placing == {}


def test_left_is_left_in_both_directions(walk_abroad: Walk) -> None:
    walk = walk_abroad
    keys = themes(walk, "שכנים", "أرقام", "Doors", "Four", "Five")
    tab = walk.open("positive_core")
    view = settled(walk, tab)
    for key in keys:
        tab.picture.choose(key)
        view.resize_petal(-40)
        view.flush()
        settled(walk, tab)
    view.setFocus(Qt.FocusReason.OtherFocusReason)
    tab.picture.choose(keys[0])
    there = view.shown.places[keys[0]]
    for _ in range(6):
        walk.press(Key.Key_Left)
    view.flush()
    settled(walk, tab)
    assert view.shown.places[keys[0]].x < there.x - 0.03


def test_petals_are_moved_by_mouse(walk: Walk) -> None:
    first, second = themes(walk, "One", "Two")
    tab = walk.open("positive_core")
    view = settled(walk, tab)
    start = view.room(second).center().toPoint()
    end = start + QPoint(view.width() // 4, -view.height() // 8)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    assert view.chosen == second
    for share in (0.3, 0.6, 1.0):
        QTest.mouseMove(view, start + (end - start) * share)
        QApplication.processEvents()
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    settled(walk, tab)
    assert "angle" in stored(walk, second).placing
    assert stored(walk, first).placing == {}
    assert abs(view.room(second).center().x() - end.x()) < view.width() / 20
    assert tab.picture.panel.anew.isEnabled()
    tab.picture.panel.anew.click()
    settled(walk, tab)
    assert stored(walk, second).placing == {}
    assert not tab.picture.panel.anew.isEnabled()


def test_a_mere_click_moves_nothing(walk: Walk) -> None:
    first, _ = themes(walk, "One", "Two")
    tab = walk.open("positive_core")
    view = settled(walk, tab)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.room(first).center().toPoint())
    settled(walk, tab)
    assert view.chosen == first
    assert stored(walk, first).placing == {}


def test_ticks_say_what_is_on_the_picture(walk: Walk) -> None:
    first, second = themes(walk, "One", "Two")
    tab = walk.open("positive_core")
    view = settled(walk, tab)
    tab.picture.adjust.click()
    panel = tab.picture.panel
    panel.ticks.rows[first].box.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.chosen == first
    walk.press(Key.Key_Space)
    settled(walk, tab)
    assert stored(walk, first).left_out is True
    assert list(view.shown.places) == [second]
    assert "1 petal" in panel.advice.text()
    walk.undo()
    settled(walk, tab)
    assert len(view.shown.places) == 2


def test_a_quote_is_chosen_from_what_was_said_or_typed(walk: Walk) -> None:
    story = walk.add("told", quote=Text("We did it together"))
    theme = str(walk.run(GroupFindings(walk.workshop_id, (story,), Text("Together"))))
    tab = walk.open("positive_core")
    view = settled(walk, tab)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    walk.press(Key.Key_Return)
    panel = tab.picture.panel
    assert panel.form.fields["sentence"].hasFocus()
    assert panel.quotes.count() == 1
    panel.quotes.select(story)
    panel.take.click()
    settled(walk, tab)
    assert stored(walk, theme).quote.text == "We did it together"
    assert "“We did it together”" in view.accessibleDescription()
    field = panel.form.fields["quote"]
    field.setFocus()
    field.selectAll()
    walk.type("Typed words")
    field.flush()
    settled(walk, tab)
    assert stored(walk, theme).quote.text == "Typed words"


def test_it_is_saved_printed_and_logged(walk: Walk, tmp_path: Path) -> None:
    themes(walk, "One", "Two")
    tab = walk.open("positive_core")
    settled(walk, tab)
    board = tab.picture
    choose(board.language, "ar")
    pdf, png = tmp_path / "core.pdf", tmp_path / "core.png"
    suggested: list[str] = []
    answers = iter((str(pdf), str(png)))
    board.saving.ask_file = lambda name: (suggested.append(name), next(answers))[1]
    board.pdf.click()
    walk.qtbot.waitUntil(pdf.exists)
    board.png.click()
    walk.qtbot.waitUntil(png.exists)
    assert suggested[0].endswith("ar.pdf")
    assert suggested[1].endswith("ar.png")
    assert QImage(str(png)).width() == 3840
    with PdfPages(pdf.read_bytes()) as pages:
        assert "النواة" in pages.text(0)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFullPage(True)
    printer.setResolution(72)
    board.saving.print_on(printer)
    notices = walk.window.notices
    walk.qtbot.waitUntil(lambda: "printer" in notices.label.text())
    with PdfPages((tmp_path / "printed.pdf").read_bytes()) as pages:
        assert len(pages) == 1
    found: list[Any] = []
    walk.window.desk.database(
        lambda bench: bench.outputs(walk.workshop_id), found.append, context=walk.window
    )
    walk.qtbot.waitUntil(lambda: bool(found))
    assert {each.form for each in found[0]} == {"picture_core", "print"}


def test_the_projector_gets_a_picture_of_its_own(walk: Walk) -> None:
    themes(walk, "One", "Two")
    source = PictureSource(walk.window.desk, walk.window)
    shown: list[Any] = []
    source.ready.connect(shown.append)
    request = PictureRequest(walk.workshop_id, "core", "he", 640, projector=True)
    source.ask(PictureRequest(walk.workshop_id, "core", "he", 320))
    source.ask(request)
    assert source.busy
    walk.qtbot.waitUntil(lambda: bool(shown))
    walk.settle()
    (picture,) = shown
    assert picture.request == request
    assert (picture.image.width(), picture.image.height()) == (640, 360)
    failures: list[Exception] = []
    source.failed.connect(failures.append)
    source.ask(PictureRequest("gone", "core", "he", 640))
    walk.qtbot.waitUntil(lambda: bool(failures))
    assert source.shown is picture
