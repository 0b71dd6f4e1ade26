"""Through every place of the program while others see its screen: nothing private shows, unless F4
is held. Places, tabs and dialogs are taken from the program: a new one is walked, too."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.readmodels.edit_conflict import BothValues
from aiworkshop.ui import dialogs
from aiworkshop.ui.dialogs.about import AboutDialog
from aiworkshop.ui.dialogs.bug import BugDialog
from aiworkshop.ui.dialogs.edit_conflict import EditConflictDialog
from aiworkshop.ui.dialogs.library_place import LibraryPlaceDialog
from aiworkshop.ui.dialogs.shortcuts import open_shortcuts
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.pages import PAGES
from aiworkshop.ui.pictures.picture_board import PictureBoard
from aiworkshop.ui.projector.privacy import HOLD_KEY
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.form import FieldForm
from aiworkshop.ui.widgets.gradually import Gradually
from tests.ui.masking_reader import PHOTO, given_away
from tests.ui.masking_seed import MARK, Seed, seed

UNFOLDED = (
    *("picture-adjust", "core-switch", "theme-history-button", "settled-versions"),
    *("sheets-ask", "sheets-inbox"),
)
"""Buttons that show more of what is there, pressed in this order wherever they are seen."""
ONLY_CHOSEN = {"petal-quotes"}
"""Lists whose opened card does something."""
EXPECTED = {
    "library": {"draft", "storytitle"},
    "prepare/keeping": {"trashed", "metthere", "cominghere", "storytitle"},
    "BringingDialog": {"comingnew", "comingthere", "cominghere"},
    "EditConflictDialog": {"storytitle", "storyquote"},
    "RestoreDialog": {"restoretitle"},
    "discovery/findings": {"storytitle", "storyquote", "asset", "holder", "rootkept", "toldwish"},
    "discovery/interviews": {"strengths", "moved_by", "toldstory"},
    "discovery/themes": {"storytitle", "rootbelow"},
    "discovery/positive_core": {"storyquote"},
    "dream/visions": {"storytitle"},
    "destiny/valuation": {"valuationword", "valuationmoment"},
    "sheets": {"sheettitle", "sheetwish", "unclear", "photo"},
}
"""What must be there to see at some place while the key is held."""


class MaskingWalk:
    """Goes everywhere; at each stop nothing is given away, and holding F4 shows what there is."""

    def __init__(self, qtbot: QtBot, window: MainWindow, seeded: Seed) -> None:
        self.qtbot = qtbot
        self.window = window
        self.seeded = seeded
        self.errors: list[Exception] = []
        self.seen: dict[str, set[str]] = {}
        self.leaks: dict[str, dict[str, str]] = {}
        self.place = ""
        window.desk.failed.connect(self.errors.append)
        window.resize(1280, 800)
        window.privacy.set_on_the_wall(True)

    def settle(self) -> None:
        """Until lanes have answered and everything is made."""
        lanes = self.window.desk.lanes
        quiet = 0
        while quiet < 4:
            self.qtbot.waitUntil(lambda: not any(lanes.pending(one) for one in ("db", "work")))
            for _ in range(3):
                QApplication.processEvents()
            busy = any(lanes.pending(one) for one in ("db", "work")) or any(
                work.pending for work in self.window.findChildren(Gradually)
            )
            quiet = 0 if busy else quiet + 1
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def look(self, stop: str, window: QWidget | None = None) -> None:
        """Read the screen as the room does, then with the key held, then again."""
        self.settle()
        target = window or self.window
        self._nothing(f"{self.place} {stop}")
        QTest.keyPress(target, HOLD_KEY)
        assert not self.window.privacy.masking, (self.place, stop)
        self.settle()
        shown = {mark.removeprefix(MARK) for mark in given_away()}
        self.seen.setdefault(self.place, set()).update(shown)
        QTest.keyRelease(target, HOLD_KEY)
        self.settle()
        self._nothing(f"{self.place} {stop}, after the key")

    def _nothing(self, stop: str) -> None:
        found = given_away()
        if found:
            self.leaks[stop] = found

    # Places

    def everywhere(self) -> None:
        """All pages with all their tabs, and what can be unfolded in them."""
        for spec in PAGES:
            self.place = spec.id
            self.window.go(spec.id, self.seeded.workshop_id)
            self.settle()
            page = self.window.page
            for tab_id in [tab for tab, *_ in page._tabs] or [""]:
                self.place = f"{spec.id}/{tab_id}" if tab_id else spec.id
                if tab_id:
                    page.show_tab(tab_id)
                self.unfold(page)

    def unfold(self, page: QWidget) -> None:
        """What lists open, and what buttons show."""
        self.look("at first")
        for cards in self.lists(page):
            self.open_cards(cards)
        for name in UNFOLDED:
            button = page.findChild(QAbstractButton, name)
            if button is not None and button.isVisible():
                button.click()
                self.look(name)
                self.choose_petals(page)
                for cards in self.lists(page):
                    self.open_cards(cards)

    def choose_petals(self, page: QWidget) -> None:
        """Each petal of a picture with the words that can be changed beside it."""
        for board in page.findChildren(PictureBoard):
            if board.isVisible() and board.panel.isVisible():
                for record in board.records:
                    board.choose(record.id)
                    self.look(f"petal {record.id}")

    def lists(self, page: QWidget) -> list[CardList]:
        """The lists that are to be seen."""
        return [one for one in page.findChildren(CardList) if one.isVisible()]

    def open_cards(self, cards: CardList) -> None:
        """Each card of a list, as Enter opens it; the library would leave for the workshop."""
        for key in list(cards.view.cards.ids())[:10]:
            cards.select(key)
            if self.place != "library" and cards.objectName() not in ONLY_CHOSEN:
                cards.opened.emit(key)
            self.look(f"{cards.objectName()} {key}")
            if not cards.isVisible():
                return

    def sheet(self) -> None:
        """The sheet that was typed in."""
        self.place = "sheets"
        self.window.go("sheets", self.seeded.workshop_id, self.seeded.sheet_id)
        self.look("entry")

    def library_panels(self) -> None:
        """What is found, and what can come back."""
        self.place = "library"
        self.window.go("library")
        page: Any = self.window.page
        for show in (page.show_trash, page.show_backups, page.show_new):
            show()
            self.look(show.__name__)
        page.words.setText(MARK)
        page._later.stop()
        page._search()
        self.look("search")
        # What was typed to be found stands there, and is the facilitator's own.
        page.words.clear()

    # Dialogs

    def bringing(self) -> QDialog:
        """A scribe's copy, everything in it unfolded."""
        self.window.go("prepare", self.seeded.workshop_id, "keeping")
        self.settle()
        transfer = self.window.page.stack.currentWidget().copies.transfer  # type: ignore[attr-defined]
        transfer.ask_source = lambda: str(self.seeded.copy)
        transfer.ask_and_import()
        self.qtbot.waitUntil(lambda: transfer.dialog is not None and transfer.dialog.isVisible())
        for section in transfer.dialog.sections.values():
            section.open()
        return transfer.dialog  # type: ignore[no-any-return]

    def scribe(self) -> QDialog:
        """What a copy is for."""
        from aiworkshop.ui.dialogs.scribe_copy import ScribeCopyDialog

        dialog = ScribeCopyDialog(self.window.context, Text("Our town"), self.window)
        dialog.open()
        return dialog

    def save_copy(self) -> QDialog:
        """A passphrase, which the room does not read even where it is to be shown."""
        from aiworkshop.ui.dialogs.save_copy import SaveCopyDialog

        dialog = SaveCopyDialog(self.window.context, "Save", "Told", self.window)
        dialog.open()
        dialog.protection.wanted.click()
        first = dialog.protection.fields.first
        first.eye.click()
        assert not first.is_revealed
        return dialog

    def people(self) -> QDialog:
        """A list of people to look over."""
        from aiworkshop.ui.dialogs.people_list import PeopleListDialog

        dialog = PeopleListDialog(self.window.context, self.window)
        dialog.open()
        return dialog

    def pack(self) -> QDialog:
        """What to print."""
        self.window.go("prepare", self.seeded.workshop_id, "worksheets")
        self.settle()
        tab: Any = self.window.page.stack.currentWidget()
        tab._choose_and_print()
        self.qtbot.waitUntil(lambda: tab.dialog is not None and tab.dialog.isVisible())
        return tab.dialog  # type: ignore[no-any-return]

    def shortcuts(self) -> QDialog:
        """All keys."""
        open_shortcuts(self.window)
        return next(one for one in _open_dialogs() if type(one).__name__ == "ShortcutsDialog")

    def bug(self) -> QDialog:
        """A report of what went wrong holds no words of participants."""
        dialog = BugDialog(self.window, self.window.theme, "Something went wrong.", "Traceback")
        dialog.open()
        return dialog

    def about(self) -> QDialog:
        """Folders, and no workshop."""
        dialog = AboutDialog(self.window)
        dialog.open()
        return dialog

    def library_place(self) -> QDialog:
        """Why a library is not safe where it is."""
        path = Path("/net/library.sqlite")
        dialog = LibraryPlaceDialog(self.window.context, "cloud_folder", path, self.window)
        dialog.open()
        return dialog

    def diagnostics(self) -> QDialog:
        """Numbers and the log, without words."""
        from aiworkshop.ui.dialogs.diagnostics import open_diagnostics

        dialog = open_diagnostics(self.window)
        self.qtbot.waitUntil(dialog.save.isEnabled)
        return dialog

    def salvage(self) -> QDialog:
        """What can be done about a damaged library."""
        from aiworkshop.ui.dialogs.salvage import open_salvage

        return open_salvage(self.window)

    def second_place(self) -> QDialog:
        """Where a backup goes."""
        from aiworkshop.ui.dialogs.second_place import SecondPlaceDialog
        from aiworkshop.ui.second_place import SecondPlace

        dialog = SecondPlaceDialog(self.window.context, SecondPlace("E:\\"), self.window)
        dialog.open()
        return dialog

    def restoring(self) -> QDialog:
        """A backup from before everything: the titles of all workshops."""
        from aiworkshop.ui.dialogs.restoring import RestoreDialog

        made: list[Any] = []
        self.window.desk.database(lambda bench: bench.start_backup())
        self.window.desk.database(lambda bench: bench.backups(), made.extend)
        self.settle()
        # Titles show of what differs: one more workshop than then, with words to mask.
        added = CreateWorkshop(title=Text(f"{MARK}restoretitle"))
        self.window.desk.run(added)
        self.settle()
        dialog = RestoreDialog(self.window.context, Path(made[0].path), self.window)
        dialog.begin()
        self.qtbot.waitUntil(lambda: dialog.preview is not None)
        return dialog

    def erasing(self) -> QDialog:
        """What there is of a person; words that hold their name are of others."""
        from aiworkshop.readmodels.records import Participant
        from aiworkshop.ui.phases.define.withdrawing import open_erasing

        self.window.go("prepare", self.seeded.workshop_id, "participants")
        self.settle()
        found: list[Participant] = []
        key = self.seeded.workshop_id
        self.window.desk.read(lambda reads: reads.records(Participant, key), found.extend)
        self.qtbot.waitUntil(lambda: bool(found))
        dialog = open_erasing(self.window.page.context, found[0], self.window)
        self.qtbot.waitUntil(lambda: dialog.preview is not None)
        return dialog

    def edit_conflict(self) -> QDialog:
        """Two people changed one story: both texts stay in the room."""
        form = FieldForm(self.window.context)
        form.setParent(self.window)
        form.add_text("title", lambda: "Title")
        both = BothValues(Text(f"{MARK}storytitle"), Text(f"{MARK}storyquote"))
        dialog = EditConflictDialog(form.context, form.fields["title"], both)
        dialog.finished.connect(form.deleteLater)
        dialog.open()
        return dialog

    def all_dialogs(self) -> None:
        """Each dialog of the program: one without an opener below fails the walk."""
        for name in _dialog_names():
            self.place = name
            dialog = OPENERS[name](self)
            self.look("open", dialog if name == "BringingDialog" else None)
            dialog.close()
            self.settle()


OPENERS: dict[str, Callable[[MaskingWalk], QDialog]] = {
    "BringingDialog": MaskingWalk.bringing,
    "ScribeCopyDialog": MaskingWalk.scribe,
    "SaveCopyDialog": MaskingWalk.save_copy,
    "PeopleListDialog": MaskingWalk.people,
    "PackDialog": MaskingWalk.pack,
    "ShortcutsDialog": MaskingWalk.shortcuts,
    "BugDialog": MaskingWalk.bug,
    "AboutDialog": MaskingWalk.about,
    "LibraryPlaceDialog": MaskingWalk.library_place,
    "DiagnosticsDialog": MaskingWalk.diagnostics,
    "SalvageDialog": MaskingWalk.salvage,
    "SecondPlaceDialog": MaskingWalk.second_place,
    "RestoreDialog": MaskingWalk.restoring,
    "EditConflictDialog": MaskingWalk.edit_conflict,
    "EraseDialog": MaskingWalk.erasing,
}


def _dialog_names() -> Iterator[str]:
    for module in pkgutil.iter_modules(dialogs.__path__, f"{dialogs.__name__}."):
        for name, found in vars(importlib.import_module(module.name)).items():
            own = isinstance(found, type) and found.__module__ == module.name
            if own and issubclass(found, QDialog):
                yield name


def _open_dialogs() -> list[QDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog)]


@pytest.fixture
def walk(
    qtbot: QtBot, library_path: Any, tmp_path: Any, photograph: Any, open_window: Any
) -> MaskingWalk:
    seeded = seed(library_path, tmp_path / "copies", photograph)
    return MaskingWalk(qtbot, open_window(), seeded)


def test_nothing_that_stays_in_the_room_is_seen_by_it_anywhere(walk: MaskingWalk) -> None:
    walk.place = "library"
    walk.look("drafts")
    walk.everywhere()
    walk.sheet()
    walk.library_panels()
    walk.all_dialogs()
    assert not walk.errors
    assert not walk.leaks, _told(walk.leaks)
    missing = {
        place: names - walk.seen.get(place, set())
        for place, names in EXPECTED.items()
        if names - walk.seen.get(place, set())
    }
    assert not missing, missing
    assert PHOTO.removeprefix(MARK) in walk.seen["sheets"]


def _told(leaks: dict[str, dict[str, str]]) -> str:
    return "\n".join(f"{stop}: {found}" for stop, found in leaks.items())
