"""A facilitator's hands on the keyboard through a whole session, with a clock set by hand."""

import subprocess
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from aiworkshop.readmodels.records import AgendaStep
from aiworkshop.ui.main_window import MainWindow
from tests.ui.clock_walk import Show, Wall
from tests.ui.discovery_walk import Ctrl, Key, No
from tests.ui.prepare_walk import PrepareWalk
from tests.ui.second_screen import WALL, PluggedDisplays
from tests.ui.test_outcome_walk import ByKeys
from tests.ui.wall_reader import painted

LETTERS = {
    "he": dict(zip("ECGKRTVZ", "קבעלראהז", strict=True)),
    "ar": dict(zip("ECGKRTVZ", "ثؤلنقفرئ", strict=True)),
}
"""What a key with that Latin letter types on a Hebrew and on an Arabic keyboard."""
DIGITS = {"he": "0123456789", "ar": "٠١٢٣٤٥٦٧٨٩"}


class SessionWalk(Show, ByKeys, PrepareWalk):
    """Everything by keys: places by F6 and arrows, controls by Tab, the rest by shortcuts."""

    def __init__(self, qtbot: QtBot, window: MainWindow, wall: Wall) -> None:
        self.qtbot = qtbot
        self.errors: list[Exception] = []
        self.told: list[str] = []
        self.wall = wall
        self.take(window)

    def take(self, window: MainWindow) -> None:
        """A window that was just opened, with a second screen beside it."""
        self.window = window
        self.code = window.language.code
        window.desk.failed.connect(self.errors.append)
        window.clock.chimed.connect(self.told.append)
        window.clock.wall = self.wall
        window.run_control._begun = self.wall()
        window.displays = displays = PluggedDisplays(WALL)
        window.privacy._displays = displays
        for signal in (displays.added, displays.removed):
            signal.connect(window.privacy._look)
        displays.setParent(window)
        window.resize(1280, 800)

    # Keys

    def focus(self) -> QWidget:
        """Where a key arrives."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup.focusWidget() or popup
        widget = QApplication.focusWidget() or self.window.focusWidget() or self.window
        assert isinstance(widget, QWidget)
        return widget

    def control(self, letter: str, *, shift: bool = False) -> None:
        """Ctrl and the key that has this letter on a Latin keyboard."""
        written = LETTERS[self.code][letter]
        held = Ctrl | (Qt.KeyboardModifier.ShiftModifier if shift else No)
        self.press(ord(written), held, written)
        self.settle()

    def control_digit(self, number: int) -> None:
        """Ctrl and a digit."""
        digit = DIGITS[self.code][number]
        self.press(ord(digit), Ctrl, digit)
        self.settle()

    def keys(self, *keys: int) -> None:
        """Keys one after the other, each awaited."""
        for key in keys:
            QTest.keyClick(self.focus(), Key(key))
            self.settle()

    def top(self) -> None:
        """To the first card of the list that has the focus."""
        QTest.keyClick(self.focus(), Key.Key_Home, Ctrl)
        self.settle()

    def push(self, name: str) -> None:
        """Go to a control by Tab and press it."""
        self.tab_to_name(name)
        self.keys(Key.Key_Space)

    # Places

    def go_to(self, page_id: str) -> None:
        """To a place of the rail."""
        rail = self.window.rail
        for _ in range(5):
            if rail.isAncestorOf(self.focus()):
                break
            self.keys(Key.Key_F6)
        for _ in rail.buttons:
            if rail.buttons[page_id].hasFocus():
                break
            self.keys(Key.Key_Down)
        self.keys(Key.Key_Space)
        assert self.window.current_id == page_id
        self.keys(Key.Key_F6)

    def board(self, page_id: str, tab_id: str) -> Any:
        """To a tab."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        if self.window.current_id != page_id:
            self.go_to(page_id)
        tab = self.tab() if self.window.page.current_tab == tab_id else self.show_tab(tab_id)
        # Shown while it is built; nobody's hands are that fast.
        self.qtbot.waitUntil(lambda: getattr(tab, "is_built", True))
        self.settle()
        return tab

    def finish_step(self) -> None:
        """Its minutes pass, and the next one begins."""
        self.pass_time(max(self.window.clock.seconds_left // 60, 0))
        self.keys(Key.Key_F12)

    def steps_of_day(self) -> list[AgendaStep]:
        """The agenda's steps as they stand now."""
        return self.records(AgendaStep)

    def quit(self) -> None:
        """Ctrl+Q."""
        self.window.clock.chimed.disconnect(self.told.append)
        self.press(Key.Key_Q, Ctrl)
        self.qtbot.waitUntil(lambda: not self.window.isVisible())

    def reopen(self) -> None:
        """The first workshop of the library, by the arrows and Enter."""
        page = self.window.page
        self.qtbot.waitUntil(lambda: page.list.count() == 1)
        self.tab_to(lambda widget: widget is page.list.view)
        self.top()
        self.keys(Key.Key_Return)
        self.qtbot.waitUntil(lambda: self.window.current_id == "prepare")
        self.settle()

    # The wall

    def project(self, view: str) -> str:
        """Have the room see a view; its words."""
        panel = self.window.projector.panel
        self.press(Key.Key_F11, Qt.KeyboardModifier.ShiftModifier)
        assert panel.isVisible()
        for _ in panel.views:
            if panel.views[view].hasFocus():
                break
            self.keys(Key.Key_Down)
        self.keys(Key.Key_Return)
        self.keys(Key.Key_Escape)
        assert not panel.isVisible()
        return self.seen(view)

    def seen(self, view: str) -> str:
        """What stands on the wall, once this view does."""
        show = self.window.projector.show
        self.qtbot.waitUntil(lambda: show.projection and show.projection.slide.view == view)
        self.settle()
        return " ".join(one.words for one in painted(show.projection))


def missing(written: str, *phrases: object) -> list[str]:
    """Words of phrases that are not there; how lines break, and the dots at their ends, aside."""
    words = [word.strip(".") for phrase in phrases for word in str(phrase).split()]
    return [word for word in words if word not in written]


def written_on(target: Path) -> str:
    """The words of a saved PDF."""
    read = subprocess.run(["pdftotext", str(target), "-"], capture_output=True, check=True)
    return read.stdout.decode()
