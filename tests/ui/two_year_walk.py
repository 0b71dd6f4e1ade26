"""A facilitator's hands over two years: programmes, workshops, asking again, numbers."""

import subprocess
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from aiworkshop.readmodels.office_contents import OfficeContents
from aiworkshop.readmodels.records import Workshop
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.pages.library_new import NewWorkshop
from aiworkshop.ui.programmes.number_table import NumberTable
from tests.ui.discovery_walk import Ctrl, Key
from tests.ui.outcome_walk import OutcomeWalk, choose


class TwoYearWalk(OutcomeWalk):
    """The window on an empty library, its clock set by hand."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window
        self.errors: list[Exception] = []
        self.workshop_id = ""
        window.desk.failed.connect(self.errors.append)
        window.resize(1280, 800)

    def settle(self) -> None:
        """Until both lanes have answered."""
        lanes = self.window.desk.lanes
        quiet = 0
        while quiet < 3:
            self.qtbot.waitUntil(lambda: not (lanes.pending("db") or lanes.pending("work")))
            QApplication.processEvents()
            busy = lanes.pending("db") or lanes.pending("work")
            quiet = 0 if busy else quiet + 1

    def at(self, day: str) -> None:
        """It is morning of that day (ISO)."""
        now = datetime.fromisoformat(day).replace(hour=9, tzinfo=UTC).timestamp() * 1000
        self.window.clock.wall = lambda: int(now)

    def click(self, widget: Any) -> None:
        """Press it with the mouse."""
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def line(self, field: Any, words: str) -> None:
        """Type in place of what stands there, and press Enter."""
        field.setFocus()
        field.selectAll()
        self.type(words)
        self.enter()

    def undo(self) -> None:
        """By the window's own Undo, wherever one stands."""
        self.window.undo()
        self.settle()

    def office(self) -> OfficeContents:
        """What the office knows."""
        found: OfficeContents = self.read(lambda reads: reads.office())
        return found

    def go(self, page_id: str, tab_id: str) -> Any:
        """A tab of the office, outside any workshop."""
        self.window.go(page_id, None, tab_id)
        self.settle()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        return self.window.page.stack.currentWidget()

    # Programmes

    def ready_example(self, tab: Any, name: str) -> None:
        """One of the ready examples, from the menu there is beside programmes."""
        self.click(tab.ready)
        menu = next(one for one in tab.findChildren(QMenu) if one.isVisible())
        next(one for one in menu.actions() if one.text() == name).trigger()
        menu.close()
        self.settle()

    # Workshops

    def new_workshop(self, title: str, day: str) -> str:
        """Made on the Library page, in three fields. Gives its id."""
        self.window.go("library", "")
        self.settle()
        self.window.activateWindow()
        page: Any = self.window.page
        self.click(page.new)
        panel = page.findChild(NewWorkshop)
        panel.title.setFocus()
        self.type(title)
        panel.date.setFocus()
        panel.date.selectAll()
        self.type(day)
        self.press(Key.Key_Return)
        self.qtbot.waitUntil(lambda: self.window.current_id == "prepare")
        self.settle()
        self.workshop_id = self.window.context.workshop_id
        return self.workshop_id

    def workshop(self) -> Workshop:
        """As it is stored."""
        found: Workshop = self.read(lambda reads: reads.workshop(self.workshop_id))
        return found

    def place(self) -> Any:
        """Town and programme in the workshop's details, opened."""
        tab = self.board("prepare", "details")
        self.qtbot.waitUntil(lambda: not tab._gradually.pending)
        self.settle()
        if not tab.place.is_open:
            self.click(tab.place.more)
        return tab.place.form.fields

    def people(self, *names: str) -> None:
        """In the room."""
        tab = self.board("prepare", "participants")
        for name in names:
            tab.entry.name.setFocus()
            self.type(name)
            self.enter()

    def say(self, kind: str, words: str, table: int = 1, **choices: object) -> str:
        """A finding of a table; its choices in the details. Gives its id."""
        tab = self.board("discovery", "findings")
        choose(tab.bar.kinds, kind)
        tab.bar.field.setFocus()
        self.press(Key.Key_0 + table, Ctrl)
        self.settle()
        tab.bar.field.setFocus()
        self.type(words)
        self.press(Key.Key_Return, Ctrl)
        self.settle()
        key = self.finding(words).id
        self.qtbot.waitUntil(lambda: tab.details is not None and tab.details.finding_id == key)
        self.settle()
        fields = tab.details._forms[kind].fields
        for name, value in choices.items():
            if name == "channels":
                self.click(fields[name].chips[value])
            else:
                choose(fields[name], value)
            self.settle()
        return key

    def promise(self, kind: str, words: str, *channels: str) -> str:
        """A commitment, an offer or a request. Gives its id."""
        tab = self.board("destiny", "commitments")
        choose(tab.bar.kinds, kind)
        self.enter_words(tab, words)
        found = self.contents().commitment
        key = next(one.id for one in found if str(one.words) == words)
        tab.show_record(key)
        self.settle()
        for channel in channels:
            self.click(tab.details.form.fields["channels"].chips[channel])
        return key

    def valuations(self, *pairs: tuple[int, int]) -> None:
        """Energy before and after, person after person."""
        tab = self.board("destiny", "valuation")
        for before, after in pairs:
            tab.entry.energy["energy_before"].chips[1].setFocus()
            self.press(Key.Key_0 + before, text=str(before))
            self.press(Key.Key_0 + after, text=str(after))
            self.enter()

    # Asking again

    def due(self) -> dict[str, Any]:
        """Cards of the due list on the Library page, by ``workshop/date``."""
        self.window.go("library", "")
        self.settle()
        self.window.page.refresh(None)
        self.settle()
        panel = self.window.page._due
        model = panel.list.view.cards
        return {key: model.card(key) for key in model.ids() if not model.card(key).muted}

    def from_due(self, key: str) -> Any:
        """By Enter in the due list to the Follow-up tab, at that date."""
        assert key in self.due()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        panel = self.window.page._due
        panel.list.setFocus()
        panel.list.select(key)
        self.enter()
        self.qtbot.waitUntil(lambda: self.window.current_id == "destiny")
        self.settle()
        self.workshop_id = key.partition("/")[0]
        tab = self.window.page.stack.currentWidget()
        assert tab.key == key.partition("/")[2]
        return tab

    def follow_up(self, key: str = "") -> Any:
        """The workshop's tab, at a date."""
        tab = self.board("destiny", f"follow_up/{key}" if key else "follow_up")
        tab.refresh(None)
        self.settle()
        return tab

    def ask(self, tab: Any, key: str, status: int = 0, **told: str) -> None:
        """One check-in: a digit for how it stands, lines, Enter.

        Of levels the names end in ``_level``; ``0`` leaves it as it stands.
        """
        tab.open(key)
        self.settle()
        if status:
            self.press(Key.Key_0 + status, text=str(status))
        for name, words in told.items():
            if name.endswith("_level"):
                choose(tab.form.permissions[name.removesuffix("_level")], words)
                continue
            tab.form.lines[name].setFocus()
            self.type(words)
        tab.form.lines["evidence"].setFocus()
        self.enter()

    def ask_the_rest(self, tab: Any) -> None:
        """Enter after Enter, until all of this date was asked."""
        for number in range(20):
            if not tab.beside.is_open:
                return
            tab.form.lines["evidence"].setFocus()
            self.type(f"No change {number}")
            self.enter()
        raise AssertionError("it never ends")

    # Numbers

    def portfolio(self, programme: str) -> Any:
        """The Portfolio tab on a programme."""
        tab = self.go("programmes", "portfolio")
        self.qtbot.waitUntil(lambda: tab.portfolio is not None)
        tab.programme.set_value(programme)
        tab.programme.committed.emit(programme)
        self.settle()
        assert tab.portfolio.programme.id == programme
        return tab


def rows(table: NumberTable) -> dict[str, dict[str, str]]:
    """Numbers as they stand in a table: by the first word of the row, and the column's title."""
    model = table.numbers
    return {
        str(row[0].words): {
            title: str(cell.words)
            for title, cell in zip(model.titles[1:], row[1:], strict=True)
            if title
        }
        for row in model.rows
    }


def stand_on(table: NumberTable, name: str, column: str) -> None:
    """Put the keyboard on a number."""
    model = table.numbers
    row = next(place for place, each in enumerate(model.rows) if str(each[0].words) == name)
    table.setFocus()
    table.setCurrentIndex(model.index(row, model.titles.index(column)))


def plain(words: str) -> str:
    """Without the marks that keep a name's direction."""
    return words.translate(dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069)))


def words_of(target: Path) -> str:
    """What a reader of the file finds in it."""
    if target.suffix == ".pdf":
        read = subprocess.run(["pdftotext", str(target), "-"], capture_output=True, check=True)
        return read.stdout.decode()
    if target.suffix == ".xlsx":
        with zipfile.ZipFile(target) as book:
            return "".join(
                book.read(name).decode() for name in book.namelist() if name.endswith(".xml")
            )
    return target.read_text(encoding="utf-8")
