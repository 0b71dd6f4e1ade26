"""A scribe's copy goes out and comes back, and what differs is settled: by keyboard alone."""

import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.exchange import ImportWorkshop
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.readmodels.records import Finding
from aiworkshop.ui.dialogs.bringing import BringingDialog
from aiworkshop.ui.drives import Volume, only_stick
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.pages.library_transfer import Transfer
from tests.ui.prepare_walk import PrepareWalk

Key = Qt.Key


class LaptopsWalk(PrepareWalk):
    """The facilitator's window, and a scribe's laptop beside it."""

    folder: Path

    def stick(self) -> Path:
        return self.folder / "stick.aiworkshop"

    def key(self, key: Qt.Key) -> None:
        """Press a key where the focus is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)
        self.settle()

    def back(self) -> None:
        """The dialog is gone: the window is the active one, as a window manager has it."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def tab_to(self, name: str) -> None:
        """Go on with Tab until the widget of this name has the focus."""
        for _ in range(200):
            focus = QApplication.focusWidget()
            if focus is not None and focus.objectName() == name:
                return
            assert focus is not None
            QTest.keyClick(focus, Key.Key_Tab)
        raise AssertionError(name)

    def at_the_scribes(self, act: Callable[[Any], object]) -> None:
        """Take the stick to the scribe's laptop, have something done there, bring it back."""
        with opened_workbench(self.folder / "scribe" / "library.sqlite") as bench:
            bench.library.clock.device = "5c51be00"
            bench.runner.run(ImportWorkshop(self.stick()))
            act(bench.runner.run)
            bench.export(self.workshop_id, self.stick())

    def give(self) -> None:
        """The copy for the scribe, straight to the stick."""
        self.bench(lambda bench: [bench.export(self.workshop_id, self.stick())])

    def asked(self, transfer: Transfer) -> BringingDialog:
        """The dialog about the stick, as it was asked for."""
        self.qtbot.waitUntil(lambda: transfer.dialog is not None and transfer.dialog.isVisible())
        dialog = transfer.dialog
        assert dialog is not None
        self.qtbot.waitUntil(lambda: dialog.preview is not None)
        self.settle()
        return dialog


@pytest.fixture(params=["he", "ar"])
def walk(
    qtbot: QtBot,
    request: pytest.FixtureRequest,
    open_window: Callable[..., MainWindow],
    tmp_path: Path,
) -> Iterator[LaptopsWalk]:
    walk = LaptopsWalk(qtbot, open_window(language=request.param))
    walk.folder = tmp_path
    yield walk
    assert not walk.errors


def test_a_copy_goes_out_comes_back_and_is_settled(walk: LaptopsWalk) -> None:
    workshop_id = walk.workshop_id
    both, gone = walk.add("לפני"), walk.add("יימחק כאן")
    tab = walk.open("keeping")
    walk.window.page.tab_bar.setFocus()
    walk.tab_to("copy-for-scribe")
    offered: list[str] = []

    def target(suggestion: str) -> str:
        offered.append(suggestion)
        return str(walk.stick())

    tab.copies.transfer.ask_target = target
    tab.copies.transfer.ask_source = lambda: str(walk.stick())
    walk.key(Key.Key_Space)
    dialog = tab.copies.transfer.copy_dialog
    walk.qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClicks(dialog.tables, "3, 4")
    walk.key(Key.Key_Return)
    walk.qtbot.waitUntil(walk.stick().exists)
    walk.settle()
    assert "3, 4" in offered[0] and offered[0].endswith(".aiworkshop")
    walk.back()

    def type_there(run: Callable[[Any], object]) -> None:
        for title in ("מהשולחן", "من الطاولة"):
            fields = {"kind": "story", "title": Text(title)}
            run(AddRecord(workshop_id, "finding", fields))
        run(ChangeRecord(workshop_id, "finding", both, {"title": Text("שם")}))
        run(ChangeRecord(workshop_id, "finding", gone, {"title": Text("عاد مع التغيير")}))

    walk.at_the_scribes(type_there)
    walk.run(ChangeRecord(workshop_id, "finding", both, {"title": Text("כאן")}))
    walk.run(DeleteRecords(workshop_id, (("finding", gone),)))
    walk.window.page.tab_bar.setFocus()
    walk.tab_to("copy-back")
    walk.key(Key.Key_Space)
    bringing = walk.asked(tab.copies.transfer)
    assert not [one for one in walk.records(Finding) if one.title.text == "מהשולחן"]
    assert list(bringing.sections) == ["asked", "conflict", "new"]
    walk.tab_to("section-new")
    walk.key(Key.Key_Return)
    assert bringing.isVisible(), "Enter on a heading opens it and does nothing else"
    walk.tab_to("bring-in")
    walk.key(Key.Key_Return)
    walk.qtbot.waitUntil(lambda: len(walk.records(Finding)) == 3)
    assert len(tab.versions.blocks) == 2

    walk.back()
    tab.versions.blocks[0].setFocus()
    focus = [block.choice.is_deletion for block in tab.versions.blocks].index(True)
    if focus:
        walk.key(Key.Key_Down)
    walk.key(Key.Key_2)
    titles = {one.title.text for one in walk.records(Finding)}
    assert titles == {"מהשולחן", "من الطاولة", "כאן", "عاد مع التغيير"}
    assert tab.versions.blocks[0].hasFocus(), "the keyboard goes on with the next"
    walk.key(Key.Key_3)
    (found,) = [one for one in walk.records(Finding) if one.id == both]
    assert found.title.text == "כאן / שם"
    assert not tab.versions.blocks and tab.versions.settled_button.hasFocus()
    walk.key(Key.Key_Space)
    assert len(tab.versions.blocks) == 2
    tab.versions.blocks[0].setFocus()
    (place,) = [n for n, one in enumerate(tab.versions.blocks) if not one.choice.is_deletion]
    for _ in range(place):
        walk.key(Key.Key_Down)
    walk.key(Key.Key_2)
    (found,) = [one for one in walk.records(Finding) if one.id == both]
    assert found.title.text == "שם"
    for _ in range(3):
        walk.undo()
    assert len([one for one in tab.versions.blocks if not one.choice.settled]) == 2


def test_an_import_is_taken_back_as_one_and_the_same_again_brings_nothing(
    walk: LaptopsWalk,
) -> None:
    walk.give()
    fields = {"kind": "story", "title": Text("שם")}
    walk.at_the_scribes(
        lambda run: [run(AddRecord(walk.workshop_id, "finding", fields)) for _ in range(3)]
    )
    transfer = Transfer(walk.window, walk.window.context)
    transfer.look_at(walk.stick())
    walk.asked(transfer)
    walk.key(Key.Key_Return)
    walk.qtbot.waitUntil(lambda: len(walk.records(Finding)) == 3)
    transfer.look_at(walk.stick())
    dialog = walk.asked(transfer)
    assert dialog.preview is not None and dialog.preview.is_empty
    walk.key(Key.Key_Return)
    assert not dialog_is_open(dialog)
    walk.press_button(walk.window.notices.button)
    assert not walk.records(Finding)


def dialog_is_open(dialog: BringingDialog) -> bool:
    from shiboken6 import Shiboken

    return bool(Shiboken.isValid(dialog)) and dialog.isVisible()


def test_a_copy_that_is_left_changes_nothing(walk: LaptopsWalk) -> None:
    walk.give()
    fields = {"kind": "story", "title": Text("שם")}
    walk.at_the_scribes(lambda run: run(AddRecord(walk.workshop_id, "finding", fields)))
    transfer = Transfer(walk.window, walk.window.context)
    transfer.look_at(walk.stick())
    dialog = walk.asked(transfer)
    walk.key(Key.Key_Escape)
    assert not dialog_is_open(dialog)
    assert not walk.records(Finding)


def test_what_takes_long_says_so_and_can_be_ended(walk: LaptopsWalk) -> None:
    walk.give()
    hold = threading.Event()
    walk.window.desk.database(lambda _: hold.wait(30))
    transfer = Transfer(walk.window, walk.window.context)
    transfer.look_at(walk.stick())
    dialog = transfer.dialog
    assert dialog is not None and not dialog.isVisible()
    walk.qtbot.waitUntil(lambda: dialog.isVisible() and dialog.line.running.isVisible())
    assert not dialog.bring.isVisible()
    walk.qtbot.waitUntil(dialog.line.cancel.hasFocus)
    QTest.keyClick(dialog.line.cancel, Key.Key_Space)
    walk.qtbot.waitUntil(lambda: not dialog_is_open(dialog))
    hold.set()
    walk.settle()
    assert not dialog_is_open(dialog) and not walk.window.notices.has_problem


def test_a_dropped_copy_is_looked_at(walk: LaptopsWalk) -> None:
    walk.give()
    handle = walk.window.windowHandle()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(walk.stick()))])
    spot, action = QPointF(300, 300), Qt.DropAction.CopyAction
    for kind in (QDragEnterEvent, QDropEvent):
        where = spot.toPoint() if kind is QDragEnterEvent else spot
        event = kind(where, action, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(handle, event)
    dialog = walk.asked(walk.window.photo_drop.transfer)
    assert dialog.preview is not None and dialog.preview.is_empty
    walk.key(Key.Key_Escape)


def test_a_file_that_does_not_hold_is_one_sentence(walk: LaptopsWalk) -> None:
    walk.give()
    whole = walk.stick().read_bytes()
    transfer = Transfer(walk.window, walk.window.context)
    notices = walk.window.notices
    newer = json.dumps({"format": "aiworkshop-workshop", "schema": 99}).encode()
    codes = []
    for content in (whole[: len(whole) // 2], newer, None):
        if content is None:
            walk.stick().unlink()
        else:
            walk.stick().write_bytes(content)
        transfer.look_at(walk.stick())
        walk.qtbot.waitUntil(lambda: bool(walk.errors))
        codes.append(getattr(walk.errors.pop(), "code", ""))
        assert walk.stick().name in notices.trouble.label.text()
    assert codes == ["exchange_broken", "exchange_newer", "exchange_unreadable"]


@pytest.mark.parametrize(
    ("volumes", "platform", "found"),
    [
        ([Volume("/", "ext4", True), Volume("/media/noa/STICK", "vfat")], "linux", "STICK"),
        ([Volume("/boot/efi", "vfat")], "linux", None),
        ([Volume("/media/a", "vfat"), Volume("/media/b", "vfat")], "linux", None),
        ([Volume("/media/a", "vfat", writable=False)], "linux", None),
        ([Volume("C:/", "NTFS"), Volume("E:/", "FAT32")], "win32", "E:"),
        ([Volume("C:/", "NTFS"), Volume("D:/", "NTFS")], "win32", None),
        ([Volume("/Volumes/STICK", "exfat")], "darwin", "STICK"),
    ],
)
def test_the_only_stick_is_where_saving_begins(
    volumes: list[Volume], platform: str, found: str | None
) -> None:
    stick = only_stick(volumes, platform)
    assert (stick is None) == (found is None)
    assert found is None or found in str(stick)
