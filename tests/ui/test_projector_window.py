"""Where the projection stands: second screens that come and go, one screen alone, the keys."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication

from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
from tests.ui.second_screen import LAPTOP, OTHER, WALL, PluggedDisplays

Opener = Callable[..., Any]


@pytest.fixture
def at_work(qtbot, open_window, library_path) -> Opener:
    """The window on the sample, with the screens that a test wants."""

    def opener(*beside: object, **preferences: object):
        window = open_window(**preferences)
        window.displays = displays = PluggedDisplays(*beside)
        window.privacy._displays = displays
        for signal in (displays.added, displays.removed):
            signal.connect(window.privacy._look)
        displays.setParent(window)
        with qtbot.waitSignal(window.desk.changed):
            window.desk.run(InsertSample())
        window.go("discovery", SAMPLE_ID)
        qtbot.waitUntil(lambda: not window.desk.lanes.pending("db"))
        return window

    return opener


def press(widget, key, modifiers=Qt.KeyboardModifier.NoModifier, written="") -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, written))


def on_wall(qtbot, window) -> Any:
    """The window that the room sees, once something stands on it."""
    projector = window.projector
    qtbot.waitUntil(lambda: projector.show.projection is not None)
    return projector.window


def told(window) -> str:
    return window.notices.label.text()


def test_it_goes_to_the_second_screen_and_leaves_the_keyboard_where_it_is(qtbot, at_work):
    window = at_work(WALL)
    qtbot.keyClick(window, Qt.Key.Key_F11)
    wall = on_wall(qtbot, window)
    assert wall.isVisible() and wall.geometry() == WALL.geometry
    qtbot.waitUntil(window.isActiveWindow)
    assert window.settings.projector["screen"] == WALL.key
    assert not window.privacy.applies
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not wall.isVisible()


def test_pulled_out_it_does_not_jump_over_the_work_and_comes_back_as_it_was(qtbot, at_work):
    window = at_work(WALL)
    projector = window.projector
    projector.toggle()
    projector.show.choose_view("themes")
    wall = on_wall(qtbot, window)
    qtbot.waitUntil(lambda: projector.show.projection.slide.view == "themes")
    window.displays.unplug(WALL)
    assert not wall.isVisible() and not projector.showing and projector.gone == WALL
    assert "The projector is gone" in told(window)
    assert "gone" in window.top_bar.findChild(object, "projector-button").text().strip()
    window.displays.plug(WALL)
    assert wall.isVisible() and wall.geometry() == WALL.geometry
    assert projector.show.projection.slide.view == "themes" and projector.gone is None
    assert told(window) == "The projector is back."


def test_another_screen_while_it_is_gone_is_offered_not_taken(qtbot, at_work):
    window = at_work(WALL)
    window.projector.toggle()
    window.displays.unplug(WALL)
    window.displays.plug(OTHER)
    assert not window.projector.showing
    window.notices.button.click()
    assert window.projector.on == OTHER


def test_the_screen_of_last_time_is_missed_in_a_sentence(qtbot, at_work):
    window = at_work(OTHER, projector={"screen": WALL.key})
    window.projector.toggle()
    assert window.projector.on == OTHER and "“DP-2”" in told(window)
    window.projector.stop()
    window.displays.plug(WALL)
    window.projector.toggle()
    assert window.projector.on == OTHER


def test_the_remembered_of_two_screens_is_taken(qtbot, at_work):
    window = at_work(OTHER, WALL, projector={"screen": WALL.key})
    window.projector.toggle()
    assert window.projector.on == WALL


@pytest.mark.parametrize("key", [Qt.Key.Key_F11, Qt.Key.Key_Escape, Qt.Key.Key_F5])
def test_with_one_screen_it_covers_the_work_until_a_key(qtbot, at_work, key):
    window = at_work()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    wall = on_wall(qtbot, window)
    qtbot.waitUntil(wall.isActiveWindow)
    assert wall.geometry() == LAPTOP.geometry
    press(wall, key)
    assert not wall.isVisible()
    qtbot.waitUntil(window.isActiveWindow)
    assert "screen" not in window.settings.projector


def test_without_a_workshop_there_is_nothing_to_show(qtbot, open_window):
    window = open_window()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not window.projector.showing and "open one first" in told(window)


def test_leaving_the_workshop_takes_its_words_from_the_wall(qtbot, at_work):
    window = at_work(WALL)
    window.projector.toggle()
    wall = on_wall(qtbot, window)
    window.projector.show.toggle_frozen()
    window.go("library", "")
    assert not wall.isVisible() and window.projector.show.projection is None


def picture(projector) -> QImage:
    return projector.window.grab().toImage()


def test_frozen_it_holds_its_picture_while_the_work_goes_on(qtbot, at_work):
    window = at_work(WALL)
    projector, show = window.projector, window.projector.show
    projector.toggle()
    on_wall(qtbot, window)
    show.choose_view("question")
    qtbot.waitUntil(lambda: show.projection.slide.view == "question")
    before = picture(projector)
    qtbot.keyClick(window, Qt.Key.Key_F5, Qt.KeyboardModifier.ControlModifier)
    assert show.frozen
    show.choose_view("themes")
    show.zoom(2)
    qtbot.waitUntil(lambda: not window.desk.lanes.pending("db"))
    assert picture(projector) == before
    button = window.top_bar.findChild(object, "projector-button")
    assert button.text().strip() == "Frozen"
    qtbot.keyClick(window, Qt.Key.Key_F5, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: show.projection.slide.view == "themes")
    assert picture(projector) != before and button.text().strip() == "Theme board"


def test_black_is_black_and_says_so_in_the_bar(qtbot, at_work):
    window = at_work(WALL)
    projector = window.projector
    projector.toggle()
    on_wall(qtbot, window)
    before = picture(projector)
    qtbot.keyClick(window, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    black = picture(projector)
    spots = [(x, y) for x in range(0, 1900, 190) for y in range(0, 1000, 100)]
    assert {black.pixelColor(x, y).name() for x, y in spots} == {"#000000"}
    assert window.top_bar.findChild(object, "projector-button").text().strip() == "Black"
    press(projector.window, Qt.Key.Key_Period, written=".")
    assert picture(projector) == before


# The Latin key, what it types in Hebrew and in Arabic, and what it does.
LAYOUTS = {
    "he": {"B": (0x5E0, "נ"), "F": (0x5DB, "כ"), "D": (0x5D2, "ג"), "A": (0x5E9, "ש")},
    "ar": {"B": (0, "لا"), "F": (0x628, "ب"), "D": (0x64A, "ي"), "A": (0x634, "ش")},
}


@pytest.mark.parametrize("code", ["he", "ar"])
def test_by_keyboard_alone_in_hebrew_and_arabic(qtbot, at_work, code):
    window = at_work(WALL, language=code)
    show = window.projector.show
    keys = LAYOUTS[code]
    qtbot.keyClick(window, Qt.Key.Key_F11, Qt.KeyboardModifier.ShiftModifier)
    panel = window.projector.panel
    assert panel.isVisible() and panel.views["welcome"].hasFocus()
    for _ in range(5):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    assert panel.views["themes"].hasFocus()
    assert show.view_id != "themes", "walking along shows nothing"
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClick(window, Qt.Key.Key_F11)
    wall = on_wall(qtbot, window)
    qtbot.waitUntil(lambda: show.projection.slide.view == "themes")
    assert wall.isVisible() and show.frame.mirrored
    focus = window.focusWidget()
    press(focus, keys["B"][0], written=keys["B"][1])
    assert show.black
    press(focus, keys["B"][0], written=keys["B"][1])
    press(focus, keys["F"][0], written=keys["F"][1])
    assert show.frozen and not show.black
    press(focus, keys["F"][0], written=keys["F"][1])
    press(focus, keys["D"][0], written=keys["D"][1])
    assert show.wall.mode == "dark"
    qtbot.keyClick(focus, Qt.Key.Key_Plus)
    assert show.wall.zoom > 1
    qtbot.waitUntil(lambda: len(show.pages) > 1 and not show.has_more)
    page = show.page
    qtbot.keyClick(focus, Qt.Key.Key_PageDown)
    assert show.page == page + 1
    press(wall, Qt.Key.Key_Right)
    assert show.page == page, "on a mirrored wall the page before is to the right"
    press(focus, keys["A"][0], written=keys["A"][1])
    assert not show.auto
    qtbot.keyClick(focus, Qt.Key.Key_Escape)
    assert not panel.isVisible() and wall.isVisible()


def test_the_keys_are_listed_and_none_means_two_things(qtbot, at_work):
    window = at_work(WALL)
    for page, tab in (("discovery", "findings"), ("dream", "visions"), ("destiny", "commitments")):
        window.go(page, None, tab)
        keys = [shortcut.keys.toString() for shortcut in window.layouts.active()]
        assert len(keys) == len(set(keys)), sorted(keys)
    listed = dict(shortcut.line() for shortcut in window.layouts.active())
    assert {"F11", "Shift+F5", "Ctrl+F5", "Shift+F11", "Ctrl+Shift+PgUp", "Ctrl+R"} <= set(listed)


def test_the_window_closes_and_the_wall_with_it(qtbot, at_work):
    window = at_work(WALL)
    window.projector.toggle()
    wall = on_wall(qtbot, window)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert not wall.isVisible()
