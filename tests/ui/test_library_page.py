"""The Library page used as a person would."""

import json
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton

from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.facilitation.sample import SAMPLE_ID
from aiworkshop.readmodels.library_page import WorkshopCard
from aiworkshop.ui.dialogs.bringing import BringingDialog
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.pages.library import LibraryPage
from aiworkshop.ui.pages.library_backups import Backups
from aiworkshop.ui.pages.library_new import NewWorkshop
from aiworkshop.ui.pages.library_trash import Trash


def settled(qtbot: Any, window: MainWindow) -> None:
    qtbot.waitUntil(
        lambda: not window.desk.lanes.pending("db") and not window.desk.lanes.pending("work")
    )


def page_of(qtbot: Any, window: MainWindow) -> LibraryPage:
    window.desk.start()
    settled(qtbot, window)
    page = window.page
    assert isinstance(page, LibraryPage)
    return page


def asked(qtbot: Any, page: LibraryPage) -> BringingDialog:
    """The dialog about the file that the page was asked to bring in."""
    page.transfer.ask_and_import()
    qtbot.waitUntil(lambda: page.transfer.dialog is not None and page.transfer.dialog.isVisible())
    dialog = page.transfer.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.preview is not None)
    return dialog


def button(panel: Any, words: str) -> QPushButton:
    (found,) = [each for each in panel.findChildren(QPushButton) if each.text() == words]
    return found


def test_an_empty_library_offers_the_sample_without_putting_it_in(
    qtbot: Any, window: MainWindow
) -> None:
    page = page_of(qtbot, window)
    assert page.list.count() == 0
    offer = button(page, "Try the sample workshop")
    assert offer.isVisible()
    offer.click()
    settled(qtbot, window)
    qtbot.waitUntil(lambda: window.context.workshop_id == SAMPLE_ID)
    assert window.current_id == "discovery"


@pytest.mark.parametrize("title", ["What works", "מה עובד אצלנו", "ما الذي ينجح عندنا"])
def test_three_fields_and_enter_make_a_workshop(qtbot: Any, window: MainWindow, title: str) -> None:
    page = page_of(qtbot, window)
    page.new.click()
    panel = page.findChild(NewWorkshop)
    assert panel is not None
    assert window.focusWidget() is panel.title
    for letter in title:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            pressed = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(panel.title, pressed)
    panel.municipality.setText("Akko")
    panel.date.setText("14/05/2026")
    qtbot.keyClick(panel.municipality, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.current_id == "prepare")
    workshop_id = window.context.workshop_id
    window.desk.close()
    with opened_workbench(window.context.library_path) as bench:
        workshop = bench.reads.workshop(workshop_id)
    assert workshop is not None
    assert workshop.title.text == title
    assert workshop.title.resolved_language() == workshop.languages[0]
    assert workshop.date == "2026-05-14"


def test_one_new_workshop_after_the_other(qtbot: Any, window: MainWindow) -> None:
    for title in ("Harbour", "Market"):
        window.go("library", "")
        page = page_of(qtbot, window)
        page.new.click()
        panel = page.findChild(NewWorkshop)
        assert panel is not None
        panel.title.setText(title)
        panel.create_workshop()
        qtbot.waitUntil(lambda: window.current_id == "prepare")
        # Only then does Qt take the old panel away.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.go("library", "")
    settled(qtbot, window)
    page = page_of(qtbot, window)
    cards = page.list.view.cards
    qtbot.waitUntil(lambda: len(cards.ids()) == 2)
    assert {str(cards.card(key).title) for key in cards.ids()} == {"Harbour", "Market"}


def test_without_a_title_it_asks_for_one(qtbot: Any, window: MainWindow) -> None:
    page = page_of(qtbot, window)
    page.show_new()
    panel = page.findChild(NewWorkshop)
    assert panel is not None
    panel.create_workshop()
    assert "title" in panel.problem.text()
    assert window.current_id == "library"


@pytest.fixture
def two_workshops(library_path: Path) -> tuple[str, str]:
    with opened_workbench(library_path) as bench:
        keys = [
            str(bench.runner.run(CreateWorkshop(title=Text(title))).value)
            for title in ("Harbour", "Market")
        ]
        fields = {"kind": "story", "title": Text("הלילה שבו הספרייה נשארה פתוחה")}
        bench.runner.run(AddRecord(keys[0], "finding", fields))
    return keys[0], keys[1]


def test_the_list_shows_the_last_changed_first_and_what_was_said_is_found(
    qtbot: Any, two_workshops: tuple[str, str], open_window: Callable[..., MainWindow]
) -> None:
    window = open_window()
    page = page_of(qtbot, window)
    assert list(page.list.view.cards.ids()) == list(two_workshops)
    page.words.setText("ספריי")
    qtbot.waitUntil(lambda: page.list.count() == 1)
    settled(qtbot, window)
    card = page.list.view.cards.card(page.list.view.cards.ids()[0])
    assert "הספרייה" in str(card.title)
    page.list.opened.emit(page.list.view.cards.ids()[0])
    assert window.current_id == "discovery"
    assert window.context.workshop_id == two_workshops[0]


def test_a_deleted_workshop_is_in_the_trash_and_comes_back(
    qtbot: Any, two_workshops: tuple[str, str], open_window: Callable[..., MainWindow]
) -> None:
    window = open_window()
    page = page_of(qtbot, window)
    page.list.delete_asked.emit([two_workshops[1]])
    qtbot.waitUntil(lambda: page.list.count() == 1)
    page.show_trash()
    settled(qtbot, window)
    panel = page.findChild(Trash)
    assert panel is not None
    button(panel, "Restore").click()
    qtbot.waitUntil(lambda: page.list.count() == 2)


def test_a_backup_is_restored_and_the_state_before_is_kept(
    qtbot: Any, two_workshops: tuple[str, str], open_window: Callable[..., MainWindow]
) -> None:
    window = open_window()
    page = page_of(qtbot, window)
    window.desk.database(lambda bench: bench.start_backup())
    settled(qtbot, window)
    page.list.delete_asked.emit([two_workshops[1]])
    qtbot.waitUntil(lambda: page.list.count() == 1)
    page.show_backups()
    settled(qtbot, window)
    panel = page.findChild(Backups)
    assert panel is not None
    button(panel, "Restore…").click()
    qtbot.waitUntil(lambda: panel.dialog is not None and panel.dialog.preview is not None)
    panel.dialog.restore.click()
    qtbot.waitUntil(lambda: page.list.count() == 2)
    found: list[Any] = []
    window.desk.database(lambda bench: bench.backups(), found.extend)
    settled(qtbot, window)
    qtbot.waitUntil(lambda: len(found) == 2)


def test_a_transfer_copy_goes_out_and_comes_in_elsewhere(
    qtbot: Any,
    two_workshops: tuple[str, str],
    open_window: Callable[..., MainWindow],
    tmp_path: Path,
) -> None:
    window = open_window()
    page = page_of(qtbot, window)
    target = tmp_path / "copy.json"
    page.transfer.ask_target = lambda _: str(target)
    page.transfer.ask_and_export(two_workshops[0], Text("Harbour"))
    page.transfer.save_dialog.save.click()
    qtbot.waitUntil(target.exists)
    settled(qtbot, window)
    copy = json.loads(target.read_text("utf-8"))
    page.transfer.ask_source = lambda: str(target)
    dialog = asked(qtbot, page)
    assert dialog.summary.text() == "Nothing new in it."
    assert not dialog.bring.isVisible()
    dialog.leave.click()
    copy["workshop"]["title"]["text"] = "Old harbour"
    later = int(copy["workshop"]["changed"][:12], 16) + 1_000
    stamp = f"{later:012x}-0000-abcdef01"
    copy["workshop"]["field_clocks"] = {"title": [stamp, copy["workshop"]["created"]]}
    copy["workshop"]["changed"] = stamp
    target.write_text(json.dumps(copy), "utf-8")
    asked(qtbot, page).bring.click()
    titles = page.list.view.cards

    def renamed() -> bool:
        card = titles.card(two_workshops[0])
        return card is not None and str(card.title) == "Old harbour"

    qtbot.waitUntil(renamed)


def test_a_transfer_copy_without_a_suffix_carries_the_photos(
    qtbot: Any,
    two_workshops: tuple[str, str],
    open_window: Callable[..., MainWindow],
    tmp_path: Path,
) -> None:
    window = open_window()
    page = page_of(qtbot, window)
    offered: list[str] = []

    def choose(suggestion: str) -> str:
        offered.append(suggestion)
        return str(tmp_path / "copy")

    page.transfer.ask_target = choose
    page.transfer.ask_and_export(two_workshops[0], Text("Harbour"))
    page.transfer.save_dialog.save.click()
    target = tmp_path / "copy.aiworkshop"
    qtbot.waitUntil(target.exists)
    settled(qtbot, window)
    assert offered[0].endswith("Harbour.aiworkshop")
    with zipfile.ZipFile(target) as archive:
        assert archive.namelist() == ["workshop.json"]
    page.transfer.ask_source = lambda: str(target)
    dialog = asked(qtbot, page)
    assert dialog.summary.text() == "Nothing new in it."
    assert not dialog.bring.isVisible()
    dialog.leave.click()


def test_several_deleted_workshops_come_back_together(
    qtbot: Any, two_workshops: tuple[str, str], open_window: Callable[..., MainWindow]
) -> None:
    window = open_window()
    page = page_of(qtbot, window)
    page.list.delete_asked.emit(list(two_workshops))
    qtbot.waitUntil(lambda: page.list.count() == 0)
    settled(qtbot, window)
    assert window.notices.label.text() == "2 workshops are in the trash"
    assert window.notices.button.text() == "Restore them"
    window.notices.button.click()
    qtbot.waitUntil(lambda: page.list.count() == 2)
    settled(qtbot, window)
    page.list.delete_asked.emit([two_workshops[0]])
    qtbot.waitUntil(lambda: page.list.count() == 1)
    assert "Harbour" in window.notices.label.text()
    window.notices.button.click()
    qtbot.waitUntil(lambda: page.list.count() == 2)


def test_nothing_imports_the_facilitation_while_the_library_is_opening(
    qtbot: Any,
    two_workshops: tuple[str, str],
    open_window: Callable[..., MainWindow],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_window(with_library=False)
    page = window.page
    assert isinstance(page, LibraryPage) and window.desk.is_opening
    page._cards = {
        two_workshops[0]: WorkshopCard(
            two_workshops[0], Text("Harbour"), Text(), Text(), "", "", "", False, False, 0
        )
    }
    ran: list[str] = []
    monkeypatch.setattr(window.desk, "run", lambda command, *_, **__: ran.append(command.code))
    new, trash = NewWorkshop(page.context), Trash(page.context)
    for panel in (new, trash):
        qtbot.addWidget(panel)
    new.title.setText("Quay")
    with monkeypatch.context() as without:
        for name in ("records", "create_workshop", "sample"):
            without.setitem(sys.modules, f"aiworkshop.facilitation.{name}", None)
        page.insert_sample()
        page.list.delete_asked.emit([two_workshops[0]])
        new.create_workshop()
        trash._restore([two_workshops[1]])
    window.desk.start()
    settled(qtbot, window)
    assert len(ran) == 4
