"""Somebody withdraws in Prepare: said plainly, undone as one step, with the list of what is out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.facilitation.outputs import Output
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from tests.ui.discovery_walk import Key
from tests.ui.prepare_walk import PrepareWalk


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[PrepareWalk]:
    walk = PrepareWalk(qtbot, window)
    yield walk
    assert not walk.errors


def test_withdrawing_lists_what_is_out(walk: PrepareWalk, tmp_path: Path) -> None:
    key = walk.person("דנה לוי", name_consent=True)
    fields = {"kind": "story", "teller": Text("דנה לוי"), "title": Text("סיפור")}
    story = str(walk.run(AddRecord(walk.workshop_id, "finding", fields)))
    kept = tmp_path / "תקציר.pdf"
    kept.write_bytes(b"x")
    for output in (
        Output(walk.workshop_id, "summary", str(kept), record_ids=(story,)),
        Output(walk.workshop_id, "picture_core", str(tmp_path / "gone.png")),
    ):
        walk.bench(lambda bench, output=output: bench.log_output(output))
    tab = walk.open("participants")
    tab.list.select(key)
    tab.list.setFocus()
    walk.press(Key.Key_Return)
    withdrawing = tab.form.withdrawing
    assert withdrawing.take_back.isHidden()
    walk.press_button(withdrawing.withdraw)
    walk.settle()
    (person,) = walk.people()
    assert (person.withdrawn, person.name_consent) == (True, False)
    assert not tab.form.form.fields["name_consent"].isEnabled()
    assert "1" in tab.counts.text()
    dialog = withdrawing.dialog
    assert dialog is not None
    assert [(one.form, one.certain) for one in dialog.found] == [
        ("picture_core", False),
        ("summary", True),
    ]
    told = " ".join(each.text() for each in dialog.findChildren(Label))
    assert "gone.png" in told
    assert "תקציר.pdf" in told
    assert len(dialog.findChildren(Button, "withdrawal-show")) == 1
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert str(kept) in copied
    assert "דנה לוי" in copied.splitlines()[0]
    dialog.close()
    walk.qtbot.waitUntil(lambda: withdrawing.dialog is None)

    walk.press_button(withdrawing.outputs)
    assert withdrawing.dialog is not None
    withdrawing.dialog.close()
    walk.qtbot.waitUntil(lambda: withdrawing.dialog is None)
    walk.press_button(withdrawing.take_back)
    (person,) = walk.people()
    assert (person.withdrawn, person.name_consent) == (False, False)
    assert withdrawing.outputs.isHidden()


def test_one_undo_takes_the_withdrawal_back(walk: PrepareWalk) -> None:
    key = walk.person("Dana", name_consent=True)
    tab = walk.open("participants")
    tab.list.select(key)
    tab.list.setFocus()
    walk.press(Key.Key_Return)
    walk.press_button(tab.form.withdrawing.withdraw)
    walk.settle()
    dialog = tab.form.withdrawing.dialog
    assert dialog is not None
    assert not dialog.copy.isEnabled()
    dialog.close()
    walk.qtbot.waitUntil(lambda: tab.form.withdrawing.dialog is None)
    walk.bench(lambda bench: (bench.runner.undo(walk.workshop_id), True)[1])
    (person,) = walk.people()
    assert (person.withdrawn, person.name_consent) == (False, True)
