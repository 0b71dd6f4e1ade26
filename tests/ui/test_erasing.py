"""Somebody is erased in Prepare: told first, done only then, and also from the trash."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.facilitation.outputs import Output
from aiworkshop.facilitation.records import AddRecord, DeleteRecords
from aiworkshop.library.backup import make_backup
from aiworkshop.ui.dialogs.erasing import EraseDialog
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.widgets.label import Label
from tests.ui.discovery_walk import Key
from tests.ui.prepare_walk import PrepareWalk

NAME = "דנה לוי"


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[PrepareWalk]:
    walk = PrepareWalk(qtbot, window)
    yield walk
    assert not walk.errors


def words_of(dialog: EraseDialog) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(Label))


def open_person(walk: PrepareWalk, key: str) -> EraseDialog:
    tab = walk.open("participants")
    tab.list.select(key)
    tab.list.setFocus()
    walk.press(Key.Key_Return)
    walk.press_button(tab.form.withdrawing.erase)
    dialog = tab.form.withdrawing.erasing
    walk.qtbot.waitUntil(lambda: dialog.preview is not None)
    walk.settle()
    return dialog  # type: ignore[no-any-return]


def test_it_is_told_before_it_is_done(walk: PrepareWalk, tmp_path: Path) -> None:
    key = walk.person(NAME, phone="0501234567")
    fields = {"kind": "story", "teller": Text(NAME), "title": Text("סיפור")}
    story = str(walk.run(AddRecord(walk.workshop_id, "finding", fields)))
    said = {"kind": "story", "title": Text(f"ואז {NAME} צחקה")}
    walk.run(AddRecord(walk.workshop_id, "finding", said))
    output = Output(walk.workshop_id, "summary", str(tmp_path / "out.pdf"), record_ids=(story,))
    walk.bench(lambda bench: bench.log_output(output))
    backup = walk.bench(lambda bench: make_backup(bench.library.path, "daily"))
    dialog = open_person(walk, key)
    assert dialog.leave.isDefault()
    assert not dialog.told.value()
    assert not dialog.backups.value()
    words = words_of(dialog)
    for told in ("out.pdf", backup.name, "cannot be undone", f"ואז {NAME} צחקה"):
        assert told in words, told
    dialog.copy.click()
    assert "out.pdf" in QGuiApplication.clipboard().text()
    dialog.close()
    walk.settle()
    assert [person.id for person in walk.people()] == [key]

    dialog = open_person(walk, key)
    dialog.told.click()
    walk.settle()
    dialog.backups.click()
    walk.press_button(dialog.erase)
    walk.qtbot.waitUntil(lambda: dialog.done_with is not None and dialog.erase.isHidden())
    walk.settle()
    assert walk.people() == []
    assert not backup.exists()
    assert dialog.done_with is not None
    assert dialog.done_with.cleaned
    words = words_of(dialog)
    assert "is erased" in words
    assert "out.pdf" in words
    assert backup.name not in words
    dialog.close()


def test_also_whoever_lies_in_the_trash(walk: PrepareWalk) -> None:
    key = walk.person(NAME)
    walk.run(DeleteRecords(walk.workshop_id, (("participant", key),)))
    tab = walk.open("keeping")
    walk.settle()
    buttons = tab.trash.findChildren(QPushButton, "trash-erase")
    assert len(buttons) == 1
    walk.press_button(buttons[0])
    dialog = walk.window.findChildren(EraseDialog)[-1]
    walk.qtbot.waitUntil(lambda: dialog.preview is not None)
    walk.press_button(dialog.erase)
    walk.qtbot.waitUntil(lambda: dialog.erase.isHidden())
    walk.settle()
    assert walk.bench(lambda bench: bench.reads.trash(walk.workshop_id)) == []
    dialog.close()
