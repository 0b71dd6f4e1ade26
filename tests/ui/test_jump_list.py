"""The last workshops in the system's own menu: titles only, and none while others look on."""

import sys
import threading

import pytest

from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.records import ChangeRecord
from aiworkshop.ui import jump_list
from aiworkshop.ui.jump_list import JumpList, Recent, Writer, make_writer
from aiworkshop.ui.jump_list_macos import DockMenu
from aiworkshop.ui.jump_list_windows import WindowsJumpList, command_line
from aiworkshop.ui.opening_files import opening_of


class Kept(Writer):
    """Remembers what it was given."""

    def __init__(self, window):
        super().__init__(window)
        self.given = []

    def write(self, heading, entries):
        self.given.append((heading, [entry.title for entry in entries]))


@pytest.fixture
def kept(window, workshop_id, qtbot):
    jump_list = JumpList(window, Kept(window))
    jump_list.update()
    qtbot.waitUntil(lambda: bool(jump_list._writer.given))
    return jump_list


def test_it_names_titles_and_how_to_open_them(kept, workshop_id, library_path):
    assert kept._writer.given == [("Last workshops", ["What works here?"])]
    (entry,) = kept._written
    assert entry.arguments == ("--library", str(library_path), "--workshop", workshop_id)


def test_it_follows_what_is_done(kept, window, workshop_id, qtbot):
    kept._later.setInterval(0)
    title = {"title": Text("מה\nעובד")}
    window.desk.run(ChangeRecord(workshop_id, "workshop", workshop_id, title))
    qtbot.waitUntil(lambda: kept._writer.given[-1][1] == ["מה עובד"])


def test_a_few_are_enough(kept, library_path, qtbot):
    with opened_workbench(library_path) as bench:
        for number in range(9):
            bench.runner.run(CreateWorkshop(Text(f"Workshop {number}"), template="demo_120"))
    kept.update()
    qtbot.waitUntil(lambda: len(kept._writer.given[-1][1]) == 6)


def test_while_others_see_the_screen_it_is_empty(kept, window, monkeypatch, qtbot):
    kind = type(window.privacy)
    monkeypatch.setattr(kind, "applies", property(lambda _: True))
    window.privacy.changed.emit()
    qtbot.waitUntil(lambda: kept._writer.given[-1][1] == [])
    monkeypatch.setattr(kind, "applies", property(lambda _: False))
    window.privacy.changed.emit()
    qtbot.waitUntil(lambda: kept._writer.given[-1][1] == ["What works here?"])


def test_titles_on_their_way_do_not_come_after_the_screen_was_masked(window, qtbot):
    class Slow(Kept):
        def __init__(self, window):
            super().__init__(window)
            self.emptied = threading.Event()

        def write(self, heading, entries):
            if entries:
                self.emptied.wait(0.2)  # what is masked meanwhile goes ahead, if it may
            super().write(heading, entries)
            if not entries:
                self.emptied.set()

    slow = JumpList(window, Slow(window))
    title = Recent("a" * 32, "What works here?", ())
    slow._write((title,))
    slow._write(())
    qtbot.waitUntil(lambda: not window.desk.lanes.pending("work"))
    assert slow._writer.given[-1][1] == []


def test_who_does_not_want_it_turns_it_off_in_the_menu(kept, window, qtbot):
    def entry():
        menu = window.menu.make()
        return next(each for each in menu.actions() if each.text().startswith("Last workshops"))

    assert entry().isChecked()
    entry().trigger()
    qtbot.waitUntil(lambda: kept._writer.given[-1][1] == [])
    assert not window.settings.recent and not entry().isChecked()


def test_linux_has_no_such_menu_and_nothing_offers_it(window):
    assert make_writer(window, "linux") is None
    JumpList(window, None)
    texts = [each.text() for each in window.menu.make().actions()]
    assert not [each for each in texts if each.startswith("Last workshops")]


def test_each_other_system_has_its_own(window):
    assert isinstance(make_writer(window, "win32"), WindowsJumpList)
    assert isinstance(make_writer(window, "darwin"), DockMenu)


def test_a_program_on_a_stick_leaves_no_titles_on_the_computer(window, monkeypatch):
    monkeypatch.setattr(jump_list, "is_portable", lambda: True)
    assert make_writer(window, "win32") is None
    assert isinstance(make_writer(window, "darwin"), DockMenu), "it goes with the program"


def test_the_dock_opens_in_this_window(window, workshop_id, qtbot):
    dock = DockMenu(window)
    dock.write("", [Recent(workshop_id, "Water & light", ())])
    (action,) = dock._menu.actions()
    assert action.text() == "Water && light"
    action.trigger()
    qtbot.waitUntil(lambda: window.context.workshop_id == workshop_id)
    assert opening_of(window)
    dock.write("", [])
    assert dock._menu.actions() == []


def test_a_shortcut_of_windows_quotes_what_has_spaces(monkeypatch):
    entry = Recent("a" * 32, "title", ("--library", "C:\\משתמש עם רווח\\l.sqlite"))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command_line(entry) == (sys.executable, '--library "C:\\משתמש עם רווח\\l.sqlite"')
    monkeypatch.delattr(sys, "frozen")
    assert command_line(entry)[1].startswith("-m aiworkshop --library")
