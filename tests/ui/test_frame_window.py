"""The window: places, languages, themes, keys, closing."""

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from aiworkshop.base.errors import MachineError
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.library.library import Library
from aiworkshop.method.phases import PHASES, rail_phases
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.library_page import WorkshopCard
from aiworkshop.ui import phases
from aiworkshop.ui.page import load_factory
from aiworkshop.ui.pages import PAGES
from aiworkshop.ui.phases import PHASE_PAGES
from aiworkshop.ui.widgets.entry_bar import EntryBar


def _card(key: str, title: str) -> WorkshopCard:
    return WorkshopCard(
        key, Text(title), Text("עכו"), Text(), "2026-05-14", "", "", False, False, -1
    )


def press(widget, key: int, written: str, modifiers=Qt.KeyboardModifier.ControlModifier):
    """A key press as a layout that is not Latin tells it."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, written)
    QApplication.sendEvent(widget, event)


def test_every_phase_has_its_folder_and_its_place_in_the_rail():
    folders = {path.parent.name for path in Path(phases.__path__[0]).glob("*/page.py")}
    assert folders == set(PHASES.ids)
    assert [spec.id for spec in PHASE_PAGES] == ["prepare", *(p.id for p in rail_phases())]
    assert PAGES.ids == ("library", "programmes", *PHASE_PAGES.ids, "sheets", "report")


@pytest.mark.parametrize("spec", PAGES, ids=PAGES.ids)
def test_each_factory_can_be_imported(spec):
    assert load_factory(spec.factory).__name__ == spec.factory.partition(":")[2]


def test_the_first_list_is_shown_without_the_library(qtbot, open_window, library_path):
    cards = [_card("a", "שירותים"), _card("b", "Streets")]
    window = open_window(start_cards=lambda: cards, with_library=False)
    assert window.page.list.count() == 2
    assert not library_path.exists()


def test_without_a_workshop_only_what_needs_none_is_offered(window):
    shown = [key for key, button in window.rail.buttons.items() if button.isVisible()]
    assert shown == ["library", "programmes"]


def test_every_place_opens_and_tells_its_question(qtbot, window, workshop_id):
    for spec in PAGES:
        window.go(spec.id, workshop_id if spec.needs_workshop else None)
        assert window.stack.currentWidget() is window.pages[spec.id]
        assert window.rail.buttons[spec.id].isChecked()
        assert window.page.question.text()
    qtbot.waitUntil(lambda: not window.desk.lanes.pending("db"))
    assert "What works here?" in window.top_bar.title.text()


def test_counts_follow_the_records(qtbot, window, workshop_id):
    window.go("discovery", workshop_id)
    command = AddRecord(workshop_id, "finding", {"kind": "story", "title": Text("one")})
    window.desk.run(command)
    discovery = window.rail.buttons["discovery"]
    qtbot.waitUntil(lambda: discovery.accessibleDescription() == "1")


def test_the_guide_tells_the_agenda(qtbot, window, workshop_id):
    now = window.clock.wall()
    window.clock.wall = lambda: now
    window.go("discovery", workshop_id)
    qtbot.waitUntil(lambda: bool(window._steps))
    step = window._steps[1]
    window.guide.step_chosen.emit(step)
    qtbot.waitUntil(lambda: window.clock.active)
    assert window.clock.seconds_left == step.minutes * 60
    assert window.top_bar.pill.isVisible() and window.top_bar.pill.step.text() == step.title
    said = next(iter(dict(step.room_says).values()))
    assert said in [label.text() for label in window.guide.findChildren(QLabel)]


@pytest.mark.parametrize("code", ["he", "ar"])
def test_language_changes_while_running(qtbot, window, workshop_id, code):
    window.go("discovery", workshop_id)
    before = window.page.question.text()
    english = {button.text() for button in window.rail.buttons.values()}
    window.menu.set_language(code)
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    qtbot.waitUntil(lambda: window.page.question.text() != before)
    assert not english & {button.text() for button in window.rail.buttons.values()}
    assert window.rail.x() > window.guide.x() or not window.guide.isVisible()
    window.menu.set_language("en")
    qtbot.waitUntil(lambda: window.page.question.text() == before)
    assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight
    qtbot.waitUntil(lambda: not window.desk.lanes.pending("db"))


def test_theme_and_size_change_while_running(qtbot, window):
    def lightness() -> int:
        return window.grab().toImage().pixelColor(600, 700).lightness()

    assert lightness() > 200
    window.menu.set_theme("dark")
    qtbot.waitUntil(lambda: lightness() < 60)
    before = window.page.question.fontMetrics().height()
    window.menu.set_scale(1.5)
    qtbot.waitUntil(lambda: window.page.question.fontMetrics().height() > before * 1.3)


def test_window_geometry_is_kept_apart_for_each_direction(window):
    window.resize(1200, 700)
    window.keep_geometry()
    window.menu.set_language("he")
    window.keep_geometry()
    assert set(window.settings.window) == {"ltr", "rtl"}


def test_every_button_has_an_accessible_name(qtbot, window, workshop_id):
    window.go("prepare", workshop_id)
    nameless = [
        button
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and not button.accessibleName() and not button.text()
    ]
    assert nameless == []
    qtbot.waitUntil(lambda: not window.desk.lanes.pending("db"))


def test_f6_goes_round_the_parts(qtbot, window, workshop_id):
    window.go("prepare", workshop_id)
    qtbot.waitUntil(lambda: not window.desk.lanes.pending("db"))
    parts = []
    window.rail.buttons["prepare"].setFocus()
    for _ in range(4):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        focus = window.focusWidget()
        regions = (window.rail, window.page, window.guide, window.top_bar)
        parts += [region.objectName() for region in regions if region.isAncestorOf(focus)]
    assert parts == ["page-prepare", "guide", window.top_bar.objectName(), "rail"]


def test_arrows_walk_along_the_rail_and_open_nothing(qtbot, window, workshop_id):
    window.go("discovery", workshop_id)
    qtbot.waitUntil(lambda: not window.desk.lanes.pending("db"))
    buttons = window.rail.buttons
    buttons["discovery"].setFocus()
    qtbot.keyClick(buttons["discovery"], Qt.Key.Key_Down)
    assert buttons["dream"].hasFocus() and window.current_id == "discovery"
    qtbot.keyClick(buttons["dream"], Qt.Key.Key_Space)
    assert window.current_id == "dream"
    qtbot.waitUntil(lambda: not window.desk.lanes.pending("db"))


def test_undo_from_a_hebrew_keyboard(qtbot, window, workshop_id, library_path):
    window.go("discovery", workshop_id)
    window.desk.run(AddRecord(workshop_id, "finding", {"kind": "story", "title": Text("one")}))
    qtbot.waitUntil(lambda: not window.desk.is_saving)
    with qtbot.waitSignal(window.desk.changed):
        # The key that types ז on a Hebrew layout is Z.
        press(window, 0x05D6, "ז")
    with sqlite3.connect(library_path) as connection:
        alive = connection.execute("SELECT count(*) FROM finding").fetchone()[0]
    assert alive == 0


def test_closing_waits_until_everything_is_saved(qtbot, window, workshop_id, library_path):
    window.go("discovery", workshop_id)
    qtbot.waitUntil(lambda: not window.desk.lanes.pending("db"))
    window.desk.run(AddRecord(workshop_id, "finding", {"kind": "story", "title": Text("one")}))
    assert window.close() is False
    qtbot.waitUntil(lambda: not window.isVisible())
    with sqlite3.connect(library_path) as connection:
        assert connection.execute("SELECT count(*) FROM finding").fetchone() == (1,)


@pytest.fixture
def story(qtbot, window):
    """Adds a finding from its page; waits until it is stored."""

    def add(workshop_id):
        window.go("discovery", workshop_id)
        window.desk.run(AddRecord(workshop_id, "finding", {"kind": "story", "title": Text("one")}))
        settled(qtbot, window)

    return add


def settled(qtbot, window):
    qtbot.waitUntil(lambda: not window.desk.lanes.pending("db"))


def alive(library_path, kind="finding"):
    with sqlite3.connect(library_path) as connection:
        return connection.execute(f"SELECT count(*) FROM {kind} WHERE deleted = ''").fetchone()[0]


def offered(window):
    actions = window.menu.make().actions()
    return next(action.isEnabled() for action in actions if "\tCtrl+Z" in action.text())


def test_undo_speaks_of_the_workshop_on_the_screen(qtbot, window, workshop_id, story, library_path):
    with opened_workbench(library_path) as bench:
        other = str(bench.runner.run(CreateWorkshop(title=Text("Another"))).value)
    story(workshop_id)
    assert offered(window)
    window.go("discovery", other)
    settled(qtbot, window)
    assert not offered(window)
    window.go("discovery", workshop_id)
    settled(qtbot, window)
    assert offered(window)
    window.go("library")
    settled(qtbot, window)
    assert not offered(window)
    window.undo()
    settled(qtbot, window)
    assert alive(library_path) == 1
    window.page.list.delete_asked.emit([other])
    settled(qtbot, window)
    assert offered(window) and alive(library_path, "workshop") == 1
    window.undo()
    settled(qtbot, window)
    assert (alive(library_path), alive(library_path, "workshop")) == (1, 2)
    window.go("discovery")
    settled(qtbot, window)
    assert window.context.workshop_id == workshop_id and offered(window)


def test_after_a_restore_nothing_can_be_undone(qtbot, window, workshop_id, story, library_path):
    window.desk.database(lambda bench: bench.start_backup())
    story(workshop_id)
    assert offered(window)
    window.desk.database(
        lambda bench: bench.restore(Path(bench.backups()[0].path)),
        lambda _: window.desk.announce(ChangeSet("")),
    )
    settled(qtbot, window)
    assert not offered(window)


def test_deleting_the_open_workshop_leaves_it(qtbot, window, workshop_id, story, library_path):
    story(workshop_id)
    window.go("library")
    settled(qtbot, window)
    window.page.list.delete_asked.emit([workshop_id])
    qtbot.waitUntil(lambda: window.context.workshop_id == "")
    settled(qtbot, window)
    assert list(window.pages) == ["library"] and not window.rail.buttons["discovery"].isVisible()
    window.undo()
    settled(qtbot, window)
    assert alive(library_path, "workshop") == 1 and alive(library_path) == 1


def refuse_writing(monkeypatch):
    """Every save ends as on a full disk."""

    def write(*_, **__):
        raise MachineError("disk_full", "The disk is full.")

    monkeypatch.setattr(Library, "write", write)


def test_a_refused_save_keeps_the_window_open_and_offers_the_way_out(
    qtbot, window, workshop_id, monkeypatch
):
    window.go("discovery", workshop_id)
    qtbot.waitUntil(lambda: not window.desk.lanes.pending("db"))
    refuse_writing(monkeypatch)
    for _ in range(2):
        window.desk.run(AddRecord(workshop_id, "finding", {"kind": "story", "title": Text("one")}))
        assert window.close() is False
        qtbot.waitUntil(lambda: window.notices.button.text() == "Close without saving")
        assert window.isVisible() and window.notices.trouble.label.text() == "The disk is full."
    window.notices.button.click()
    assert not window.isVisible()


def test_words_in_the_entry_bar_do_not_keep_the_window_open(qtbot, window, workshop_id):
    window.go("discovery", workshop_id)
    qtbot.waitUntil(lambda: not window.desk.lanes.pending("db"))
    bar = window.page.findChild(EntryBar)
    qtbot.keyClicks(bar.field, "unfinished")
    window.notices.problem("The library is on a network disk.")
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_a_problem_stays_until_it_is_closed(qtbot, window):
    notices = window.notices
    for words in ("The disk is full.", "The file is damaged.", "The disk is full."):
        notices.problem(words)
    notices.undoable("Deleted", "w")
    notices.say("Saved")
    assert notices.trouble.isVisible() and notices.label.text() == "Saved"
    close = notices.findChild(QAbstractButton, "close-problem")
    told = []
    while notices.has_problem:
        told.append(notices.trouble.label.text())
        close.click()
    assert told == ["The disk is full.", "The file is damaged."]
    assert notices.isVisible() and not notices.trouble.isVisible()
    notices.findChild(QAbstractButton, "close-notice").click()
    assert not notices.isVisible()


class Flashes(QObject):
    """Notes what appears as a window of its own, such as a widget shown before it has a parent."""

    def __init__(self, window):
        super().__init__()
        self.window = window
        self.seen = []

    def eventFilter(self, watched, event):
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if shown and watched.isWindow() and watched is not self.window:
            self.seen.append((type(watched).__name__, watched.objectName()))
        return False


def test_nothing_flashes_up_on_the_way_through_all_places(qtbot, qapp, window, workshop_id):
    flashes = Flashes(window)
    qapp.installEventFilter(flashes)
    found = {}
    for spec in PAGES:
        window.go(spec.id, workshop_id if spec.needs_workshop else None)
        tabs = window.page.tab_bar.count() if window.page.current_tab else 1
        for number in range(tabs):
            if window.page.current_tab:
                window.page.tab_bar.setCurrentIndex(number)
            qtbot.waitUntil(lambda: not window.desk.lanes.pending("db"))
            if flashes.seen:
                found[spec.id, window.page.current_tab] = list(flashes.seen)
                flashes.seen.clear()
    qapp.removeEventFilter(flashes)
    assert found == {}
