"""Places of the program: shown in their folders, explained where they are not safe, told of."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from aiworkshop.base import paths
from aiworkshop.library.start_page import start_cards
from aiworkshop.ui.dialogs.about import AboutDialog, licence_text, open_about
from aiworkshop.ui.dialogs.library_place import LibraryPlaceDialog
from aiworkshop.ui.folders import mark_in_folder
from aiworkshop.ui.pages.library_place import PlaceWarning
from aiworkshop.ui.widgets.label import Label


@pytest.fixture
def shown(monkeypatch):
    """The folders that were opened."""
    folders = []
    monkeypatch.setattr("aiworkshop.ui.folders.open_folder", folders.append)
    return folders


@pytest.mark.parametrize(
    ("platform", "expected"),
    [
        ("win32", lambda path: f'explorer /select,"{path}"'),
        ("darwin", lambda path: ["open", "-R", str(path)]),
    ],
)
def test_each_system_marks_the_file_in_its_own_way(tmp_path, platform, expected):
    path = tmp_path / "דוח, סופי & יפה.pdf"
    path.touch()
    started = []
    assert mark_in_folder(path, platform, started.append)
    assert started == [expected(path)]


def test_on_linux_the_desktops_file_manager_is_asked(tmp_path):
    path = tmp_path / "דוח 1.pdf"
    path.touch()
    asked = []
    assert mark_in_folder(path, "linux", ask=lambda address: bool(asked.append(address)) or True)
    assert asked[0].startswith("file:///") and asked[0].isascii() and "%D7%93" in asked[0]
    assert not mark_in_folder(path, "linux", ask=lambda _: False)
    assert not mark_in_folder(tmp_path / "gone", "linux", ask=lambda _: True)


def test_without_a_file_manager_the_folder_is_opened(window, qtbot, shown, monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    menus = window.pages["library"].menus
    menus.show_more()
    (menu,) = (each for each in window.findChildren(QMenu) if each.isVisible())
    action = next(each for each in menu.actions() if each.text().startswith("Show the library"))
    menu.close()
    action.trigger()
    qtbot.waitUntil(lambda: bool(shown))
    assert shown == [window.context.library_path.parent]


def test_what_was_saved_is_shown_in_its_folder(window, workshop_id, tmp_path, qtbot, shown):
    folder = tmp_path / "תיקייה עם רווח"
    folder.mkdir()
    window.pages["library"].transfer.write_out(workshop_id, folder / "סדנה.aiworkshop")
    qtbot.waitUntil(lambda: window.notices.label.text().startswith("Saved as"))
    assert window.notices.button.text() == "Show in folder"
    window.notices.button.click()
    qtbot.waitUntil(lambda: bool(shown))
    assert shown == [folder]


def test_an_unsafe_place_is_explained_once(window, qtbot):
    warning = PlaceWarning(window.pages["library"])
    warning.tell("cloud_folder")
    strip = window.notices.trouble
    assert "synchronises" in strip.label.text()
    strip.button.click()
    dialog = window.findChild(LibraryPlaceDialog)
    words = " ".join(each.text() for each in dialog.findChildren(Label))
    assert "nothing is lost so far" in words and "transfer copy" in words
    assert str(window.context.library_path.parent) in words
    dialog.close_button.click()
    assert not window.notices.has_problem
    warning.tell("cloud_folder")
    assert not window.notices.has_problem
    warning.tell("network_folder")
    assert "network disk" in window.notices.trouble.label.text()


def test_who_does_not_read_the_explanation_is_warned_again(window):
    warning = PlaceWarning(window.pages["library"])
    for _ in range(2):
        warning.tell("network_folder")
        window.notices.trouble.button.click()
        window.findChild(LibraryPlaceDialog).reject()
        assert not window.context.settings.places_explained


def test_about_tells_where_everything_is(window, qtbot, shown):
    open_about(window)
    dialog = window.findChild(AboutDialog)
    qtbot.waitUntil(lambda: "SQLAlchemy" in dialog.licences.toPlainText())
    words = [each.text() for each in dialog.findChildren(Label)]
    assert str(window.context.library_path) in words
    assert str(paths.data_folder()) in words
    assert any(each.startswith("Installed") for each in words)
    assert isinstance(dialog.licences, QPlainTextEdit)
    dialog.close_button.click()


def test_a_portable_program_says_so(window, monkeypatch, tmp_path, qtbot):
    monkeypatch.setattr("aiworkshop.ui.dialogs.about.is_portable", lambda: True)
    dialog = AboutDialog(window)
    assert dialog.where.text().startswith("Portable")
    dialog.close()


def test_the_licences_that_a_package_brings_are_shown(tmp_path, monkeypatch):
    monkeypatch.setattr("sys.executable", str(tmp_path / "aiworkshop"))
    (tmp_path / "LICENCES").mkdir()
    Path(tmp_path / "LICENCES" / "README.txt").write_text("all of them", encoding="utf-8")
    assert licence_text() == "all of them"


def test_over_a_newer_library_one_sentence_and_nothing_is_touched(
    open_window, workshop_id, library_path, qtbot
):
    with closing(sqlite3.connect(library_path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.execute("PRAGMA journal_mode=DELETE")
    before = library_path.read_bytes(), sorted(each.name for each in library_path.parent.iterdir())
    window = open_window(start_cards=lambda: start_cards(library_path))
    qtbot.waitUntil(lambda: window.notices.has_problem)
    window.desk._back_up()
    window.pages["library"].show_backups()
    qtbot.waitUntil(lambda: not window.desk.lanes.pending("db"))
    assert "made by a newer version" in window.notices.trouble.label.text()
    assert len(window.notices._problems) == 1
    window.desk.close()
    after = library_path.read_bytes(), sorted(each.name for each in library_path.parent.iterdir())
    assert after == before
