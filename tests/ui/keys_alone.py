"""A facilitator without a mouse: keys to the window that has them, and nothing else."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.widgets.gradually import Gradually

Key = Qt.Key
Ctrl = Qt.KeyboardModifier.ControlModifier
Alt = Qt.KeyboardModifier.AltModifier
Shift = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
MOST_STOPS = 300


class KeysAlone:
    """Presses keys, and looks where the focus is."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window
        self.errors: list[Exception] = []
        window.desk.failed.connect(self.errors.append)
        window.resize(1280, 800)
        self.settle()

    def settle(self) -> None:
        """Until everything was read, kept and made."""
        lanes = self.window.desk.lanes
        for _ in range(3):
            self.qtbot.waitUntil(lambda: not any(map(lanes.pending, ("db", "work"))))
            self.qtbot.waitUntil(
                lambda: not any(one.pending for one in self.window.findChildren(Gradually))
            )
            QApplication.processEvents()
        if QGuiApplication.focusWindow() is not None:
            self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    @property
    def focus(self) -> QWidget:
        """What has the focus."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    @property
    def here(self) -> str:
        """Its name, or that of what it belongs to."""
        widget: QWidget | None = QApplication.focusWidget()
        while widget is not None and not widget.objectName():
            widget = widget.parentWidget()
        return widget.objectName() if widget is not None else ""

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """A key to whichever window has the keyboard; the focus is never nowhere."""
        if QGuiApplication.focusWindow() is None:
            # A dialog or menu closed: a desktop goes back to the window, this platform does not.
            self.window.activateWindow()
            self.qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
        target = QGuiApplication.focusWindow()
        assert target is not None
        QTest.keyClick(target, key, held)
        QApplication.processEvents()
        if QGuiApplication.focusWindow() is not None:
            assert QApplication.focusWidget() is not None, f"the focus is lost by {key}"

    def press_letter(self, key: int, letter: str, held: Qt.KeyboardModifier) -> None:
        """The key that has this letter on the layout of now."""
        if key < 0x80:
            self.press(Key(key), held)
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self.focus, QKeyEvent(kind, key, held, letter))
        QApplication.processEvents()

    def type(self, words: str) -> None:
        """Words of any script."""
        for letter in words:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, ord(letter.upper()), NONE, letter)
                QApplication.sendEvent(self.focus, event)

    def enter(self, words: str) -> None:
        """Type and keep."""
        self.type(words)
        self.press(Key.Key_Return)
        self.settle()

    # Ways

    def to(self, name: str) -> None:
        """By Tab alone to what has this name."""
        passed = []
        for _ in range(MOST_STOPS):
            if self.here == name:
                return
            self.press(Key.Key_Tab)
            passed.append(self.here)
        raise AssertionError(f"{name} is not reached by Tab: {list(dict.fromkeys(passed))}")

    def page(self, page_id: str) -> None:
        """By F6 to the rail, along it, and in."""
        for _ in range(8):
            if self.here.startswith("rail-"):
                break
            self.press(Key.Key_F6)
        for _ in range(20):
            if self.here == f"rail-{page_id}":
                break
            self.press(Key.Key_Down)
        self.press(Key.Key_Space)
        self.qtbot.waitUntil(lambda: self.window.current_id == page_id)
        self.settle()

    def tab(self, tab_id: str) -> None:
        """By Ctrl+PgDn."""
        for _ in range(12):
            if self.window.page.current_tab == tab_id:
                self.settle()
                return
            self.press(Key.Key_PageDown, Ctrl)
        raise AssertionError(f"no tab {tab_id}")

    def wait(self, ask: Callable[[], bool]) -> None:
        """Until something holds."""
        self.qtbot.waitUntil(ask)
