"""A window on a new workshop, standing in Discovery, for tests that use it as a person would."""

from typing import Any, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.readmodels.records import Finding, Record
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.page import Tab
from aiworkshop.ui.widgets.fields import ComboField

RecordT = TypeVar("RecordT", bound=Record)
Ctrl = Qt.KeyboardModifier.ControlModifier
No = Qt.KeyboardModifier.NoModifier
Key = Qt.Key


class Walk:
    """The window, its library, and hands."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.errors: list[Exception] = []
        self.window = window
        self.window.desk.failed.connect(self.errors.append)
        self.window.resize(1280, 800)
        command = CreateWorkshop(
            title=Text("Our town"),
            topic=Text("Neighbours who get things done"),
            languages=("he", "ar"),
            tables=3,
        )
        self.workshop_id = str(self.run(command))
        self.tables = [group.id for group in self.contents().group if group.phase == "discovery"]

    def open(self, tab_id: str) -> Any:
        """Go to a tab of Discovery."""
        self.window.go("discovery", self.workshop_id, tab_id)
        self.settle()
        tab = self.window.page.stack.currentWidget()
        assert isinstance(tab, Tab)
        assert self.window.page.current_tab == tab_id
        # Some tabs are built part by part, between which nothing is asked of the library.
        self.qtbot.waitUntil(lambda: getattr(tab, "_built", True))
        self.settle()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        return tab

    def settle(self) -> None:
        """Until the lane has answered everything, also what its answers asked."""
        lanes = self.window.desk.lanes
        quiet = 0
        while quiet < 3:
            self.qtbot.waitUntil(lambda: not lanes.pending("db"))
            QApplication.processEvents()
            quiet = 0 if lanes.pending("db") else quiet + 1

    def run(self, command: Any) -> object:
        """Run a command and wait for its value."""
        values: list[object] = []
        self.window.desk.run(command, lambda outcome: values.append(outcome.value))
        self.qtbot.waitUntil(lambda: bool(values or self.errors))
        assert not self.errors, self.errors
        self.settle()
        return values[0]

    def read(self, query: Any) -> Any:
        """Ask the library."""
        found: list[Any] = []
        self.window.desk.read(query, found.append)
        self.qtbot.waitUntil(lambda: bool(found))
        return found[0]

    def records(self, cls: type[RecordT]) -> list[RecordT]:
        """Living records of the workshop."""
        found: list[RecordT] = self.read(lambda reads: reads.records(cls, self.workshop_id))
        return found

    def contents(self) -> Any:
        """The whole workshop."""
        return self.read(lambda reads: reads.contents(self.workshop_id))

    def finding(self, title: str) -> Finding:
        """The living finding with this title."""
        return next(one for one in self.records(Finding) if str(one.title) == title)

    def add(self, title: str, **fields: object) -> str:
        """A finding, straight into the library."""
        values = {"kind": "story", "permission": "anonymous", "title": Text(title), **fields}
        return str(self.run(AddRecord(self.workshop_id, "finding", values)))

    def press(self, key: int, modifiers: Qt.KeyboardModifier = No, text: str = "") -> None:
        """Press and release a key where the focus is, as a keyboard of that layout would."""
        target = self.window.focusWidget() or self.window
        assert isinstance(target, QWidget)
        if int(key) < 0x80 or int(key) >= 0x01000000:
            self.qtbot.keyClick(target, Key(key), modifiers)
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, int(key), modifiers, text))

    def type(self, words: str) -> None:
        """Type words where the focus is, letter by letter, in any script."""
        for letter in words:
            target = self.window.focusWidget()
            assert target is not None
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, ord(letter.upper()), No, letter)
                QApplication.sendEvent(target, event)

    def enter(self) -> None:
        """Press Enter and wait until it is done."""
        self.press(Key.Key_Return)
        self.settle()

    def undo(self) -> None:
        """Press Ctrl+Z and wait until it is done."""
        self.press(Key.Key_Z, Ctrl)
        self.settle()


def choose(field: ComboField, value: str | None) -> None:
    """Choose as a person does: the field tells of it."""
    places = [place for place in range(field.count()) if field.itemData(place) == value]
    field.setCurrentIndex(places[0])
    field.activated.emit(places[0])
