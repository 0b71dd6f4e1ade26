"""Transfer copies with a passphrase, in the window: saved, asked for, mistyped, brought in."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from aiworkshop.base.sealing import is_sealed
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.exchange import ImportWorkshop
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.readmodels.records import Finding
from aiworkshop.ui.dialogs.bringing import BringingDialog
from aiworkshop.ui.dialogs.protection import Protection
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.pages.library_transfer import Transfer
from aiworkshop.ui.projector.privacy import HOLD_KEY
from tests.facilitation.exchange.hostile import PASSPHRASE, sealed
from tests.ui.prepare_walk import PrepareWalk

Key = Qt.Key


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[PrepareWalk]:
    walk = PrepareWalk(qtbot, window)
    yield walk
    assert not walk.errors


@pytest.fixture
def transfer(walk: PrepareWalk) -> Transfer:
    return Transfer(walk.window, walk.window.context)


@pytest.fixture
def protection(walk: PrepareWalk, transfer: Transfer) -> Iterator[Protection]:
    """What the dialog asks, ticked."""
    transfer.ask_and_export(walk.workshop_id, Text("Harbour"))
    dialog = transfer.save_dialog
    assert dialog is not None
    walk.qtbot.waitUntil(dialog.isActiveWindow)
    dialog.protection.wanted.click()
    yield dialog.protection
    if transfer.save_dialog is not None and dialog_lives(dialog):
        dialog.close()
        walk.settle()


def dialog_lives(dialog: Any) -> bool:
    from shiboken6 import Shiboken

    return bool(Shiboken.isValid(dialog)) and dialog.isVisible()


def put_on_stick(walk: PrepareWalk, target: Path) -> str:
    """A protected copy with a finding that a scribe typed elsewhere. Value: its id."""
    plain = target.parent / "plain.aiworkshop"
    walk.bench(lambda bench: [bench.export(walk.workshop_id, plain)])
    with opened_workbench(target.parent / "scribe.sqlite") as scribe:
        scribe.runner.run(ImportWorkshop(plain))
        fields = {"kind": "story", "title": Text("מה שנאמר")}
        key = scribe.runner.run(AddRecord(walk.workshop_id, "finding", fields)).value
        scribe.export(walk.workshop_id, plain)
    target.write_bytes(sealed(plain.read_bytes()))
    return str(key)


def looked_at(walk: PrepareWalk, transfer: Transfer, path: Path) -> BringingDialog:
    transfer.look_at(path)
    dialog = transfer.dialog
    assert dialog is not None
    walk.qtbot.waitUntil(lambda: dialog.isVisible() and dialog.ask is not None)
    return dialog


def test_typed_twice_it_protects_the_copy_and_is_not_remembered(
    walk: PrepareWalk, transfer: Transfer, tmp_path: Path
) -> None:
    settings = walk.window.context.settings
    target = tmp_path / "copy"
    transfer.ask_target = lambda suggestion: str(target)
    transfer.ask_and_export(walk.workshop_id, Text("Harbour"))
    dialog = transfer.save_dialog
    assert dialog is not None
    walk.qtbot.waitUntil(dialog.isActiveWindow)
    assert not dialog.protection.fields.first.isVisible()
    dialog.protection.wanted.click()
    for letters in ("three fine words", "three fine words"):
        QTest.keyClicks(dialog.focusWidget(), letters)
        QTest.keyClick(dialog.focusWidget(), Key.Key_Return)
    file = tmp_path / "copy.aiworkshop"
    walk.qtbot.waitUntil(file.exists)
    walk.settle()
    assert is_sealed(file)
    assert ImportWorkshop(file, "three fine words").prepare().workshop_id == walk.workshop_id
    assert "may be mailed" in walk.window.notices.label.text()
    assert settings.protect_copies
    assert "three fine words" not in repr(settings)
    transfer.ask_and_export(walk.workshop_id, Text("Harbour"))
    again = transfer.save_dialog
    assert again is not None
    assert again.protection.wanted.value()
    assert not again.protection.fields.first.text()
    again.protection.wanted.click()
    again.save.click()
    walk.settle()
    assert not settings.protect_copies
    assert not is_sealed(file)
    assert "To mail it, save it with a passphrase" in walk.window.notices.label.text()


def test_what_is_not_ready_keeps_the_cursor_where_it_is_put_right(
    walk: PrepareWalk, transfer: Transfer, protection: Protection
) -> None:
    transfer.ask_target = lambda _: pytest.fail("is not asked for a place yet")
    dialog, fields = transfer.save_dialog, protection.fields
    first, again = fields.first.line, fields.again.line
    assert dialog is not None
    for words, second, field, said in (
        ("", "", first, "Three or four words"),
        ("short", "short", first, "At least 8 letters."),
        ("password", "", again, "can be guessed"),
        ("three fine words", "three fine wordz", again, "not the same yet"),
    ):
        first.setText(words)
        again.setText(second)
        dialog.save.setFocus()
        dialog.save.click()
        assert dialog.focusWidget() is field
        assert said in fields.advice.text()
    again.setText("three fine words")
    assert fields.advice.text().startswith("Good.")
    first.setText("סוס כחול אוכל שמש")
    assert fields.advice.text().startswith("Strong.")


def test_shown_it_need_not_be_typed_twice(protection: Protection) -> None:
    first = protection.fields.first
    first.line.setText("three fine words")
    assert first.line.echoMode() == QLineEdit.EchoMode.Password
    assert "Latin" in first.hint.text()
    first.eye.click()
    assert first.line.echoMode() == QLineEdit.EchoMode.Normal
    assert not protection.fields.again.isVisible()
    assert protection.passphrase() == "three fine words"
    first.eye.click()
    assert protection.passphrase() is None


def test_a_keyboard_that_hides_something_is_told_of(protection: Protection) -> None:
    line, hint = protection.fields.first.line, protection.fields.first.hint
    assert not hint.isVisible()
    QTest.keyClick(line, "A")
    assert hint.text() == "Caps Lock is on. Typed in Latin letters."
    QTest.keyClick(line, "A", Qt.KeyboardModifier.ShiftModifier)
    assert hint.text() == "Typed in Latin letters."
    line.setText("שלום سلام")
    assert hint.text() == "Typed in Hebrew, Arabic letters."


def test_on_the_wall_it_is_never_shown(walk: PrepareWalk, protection: Protection) -> None:
    privacy, first = walk.window.privacy, protection.fields.first
    first.line.setText("three fine words")
    first.eye.click()
    assert first.is_revealed
    privacy.set_on_the_wall(True)
    assert not first.is_revealed
    first.eye.click()
    assert not first.is_revealed
    QTest.keyPress(first.line, HOLD_KEY)
    first.eye.click()
    assert first.is_revealed
    QTest.keyRelease(first.line, HOLD_KEY)
    assert not first.is_revealed
    privacy.set_on_the_wall(False)


def test_asked_in_place_mistyped_and_brought_in(
    walk: PrepareWalk, transfer: Transfer, tmp_path: Path
) -> None:
    file = tmp_path / "copy.aiworkshop"
    key = put_on_stick(walk, file)
    dialog = looked_at(walk, transfer, file)
    assert dialog.ask is not None
    assert dialog.bring.text() == "Open"
    assert not dialog.summary.isVisible()
    line = dialog.ask.secret.line
    walk.qtbot.waitUntil(line.hasFocus)
    QTest.keyClick(line, Key.Key_Return)
    assert dialog.ask.isEnabled(), "nothing was typed: nothing is tried"
    wrong = dialog.ask.wrong
    for attempt in range(4):
        QTest.keyClicks(line, f"wrong {attempt}")
        assert not wrong.isVisible()
        QTest.keyClick(line, Key.Key_Return)
        walk.qtbot.waitUntil(wrong.isVisible)
        walk.qtbot.waitUntil(line.hasFocus)
        assert line.selectedText() == f"wrong {attempt}"
    line.setText(PASSPHRASE)
    dialog.bring.click()
    walk.qtbot.waitUntil(lambda: dialog.preview is not None)
    assert dialog.ask is None
    assert dialog.bring.text() == "Bring it in"
    assert dialog.summary.isVisible()
    assert "1 new finding" in dialog.summary.text()
    dialog.bring.click()
    walk.settle()
    assert not dialog_lives(dialog)
    assert [one.id for one in walk.records(Finding)] == [key]


def test_left_or_damaged_it_changes_nothing(
    walk: PrepareWalk,
    transfer: Transfer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "copy.aiworkshop"
    put_on_stick(walk, file)
    dialog = looked_at(walk, transfer, file)
    dialog.leave.click()
    walk.settle()
    assert not dialog_lives(dialog)
    file.write_bytes(file.read_bytes()[:-20])
    dialog = looked_at(walk, transfer, file)
    assert dialog.ask is not None
    dialog.ask.secret.line.setText(PASSPHRASE)
    dialog.bring.click()
    walk.qtbot.waitUntil(lambda: bool(walk.errors))
    assert [error.code for error in walk.errors] == ["seal_damaged"]  # type: ignore[attr-defined]
    walk.errors.clear()
    assert not dialog_lives(dialog)


def test_a_scribes_copy_has_a_passphrase_too(
    walk: PrepareWalk, transfer: Transfer, tmp_path: Path
) -> None:
    target = tmp_path / "scribe.aiworkshop"
    transfer.ask_target = lambda _: str(target)
    transfer.ask_and_copy(walk.workshop_id, Text("Harbour"))
    dialog = transfer.copy_dialog
    assert dialog is not None
    dialog.protection.wanted.click()
    dialog.protection.fields.first.line.setText("three fine words")
    dialog.save.click()
    assert not target.exists()
    dialog.protection.fields.again.line.setText("three fine words")
    dialog.save.click()
    walk.qtbot.waitUntil(target.exists)
    walk.settle()
    assert is_sealed(target)


@pytest.mark.parametrize("share", ["ask_and_share", "ask_and_export_office"])
def test_the_other_copies_are_protected_by_the_same_dialog(
    walk: PrepareWalk, transfer: Transfer, tmp_path: Path, share: str
) -> None:
    target = tmp_path / "copy.aiworkshop"
    transfer.ask_target = lambda _: str(target)
    ask: Callable[..., None] = getattr(transfer, share)
    ask(*(() if share.endswith("office") else (walk.workshop_id, Text("Harbour"))))
    dialog = transfer.save_dialog
    assert dialog is not None
    dialog.protection.wanted.click()
    dialog.protection.fields.first.line.setText("three fine words")
    dialog.protection.fields.first.eye.click()
    dialog.save.click()
    walk.qtbot.waitUntil(target.exists)
    walk.settle()
    assert is_sealed(target)
