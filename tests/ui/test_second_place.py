"""Backing up to a stick and going back, as a person does it in the window."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from aiworkshop.base.errors import AppError
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.facilitation.second_place import back_up_to
from aiworkshop.readmodels.records import AgendaStep, Finding, StepRun
from aiworkshop.ui.backup_reminder import BackupReminder
from aiworkshop.ui.dialogs.restoring import RestoreDialog
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.pages.library import LibraryPage
from aiworkshop.ui.pages.library_backups import Backups
from tests.ui.test_library_page import page_of, settled

SECRET = "blue heron three bridges"
SLOW = 30_000
"""A disk that others write to as well."""


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def backups_of(qtbot: Any, page: LibraryPage) -> Backups:
    page.show_backups()
    settled(qtbot, page.window())  # type: ignore[arg-type]
    panel = page.findChild(Backups)
    assert panel is not None
    return panel


def looked_at(qtbot: Any, panel: Backups, file: Path) -> RestoreDialog:
    panel.look_at(file)
    qtbot.waitUntil(lambda: panel.dialog is not None)
    assert panel.dialog is not None
    return panel.dialog


def words(dialog: RestoreDialog) -> str:
    labels = [*dialog.area.findChildren(type(dialog.state)), dialog.state]
    return " | ".join(label.text() for label in labels)


def test_backing_up_asks_once_and_then_knows_the_place(
    qtbot: Any, workshop_id: str, window: MainWindow, stick: Path
) -> None:
    page = page_of(qtbot, window)
    panel = backups_of(qtbot, page)
    assert not panel.now.isVisible()
    panel.elsewhere.click()
    backing_up = window.context.backing_up
    assert backing_up is not None
    qtbot.waitUntil(lambda: backing_up.dialog is not None and backing_up.dialog.isVisible())
    dialog = backing_up.dialog
    assert dialog is not None and not dialog.start.isEnabled()
    dialog.folder.setText(str(stick))
    dialog.seals.click()
    assert not dialog.start.isEnabled(), "a passphrase is wanted first"
    dialog.seals.click()
    dialog.start.click()
    qtbot.waitUntil(lambda: backing_up.percent is None, timeout=SLOW)
    assert len(list(stick.iterdir())) == 1
    assert "today" in panel.second.text() and str(stick) in panel.second.text()
    panel.now.click()
    qtbot.waitUntil(lambda: backing_up.percent is None, timeout=SLOW)
    assert len(list(stick.iterdir())) == 2
    settled(qtbot, window)


def test_a_stick_that_is_out_is_said_and_nothing_is_left(
    qtbot: Any, workshop_id: str, window: MainWindow, stick: Path
) -> None:
    page_of(qtbot, window)
    backing_up = window.context.backing_up
    assert backing_up is not None
    stick.rmdir()
    errors: list[Any] = []
    window.desk.failed.connect(errors.append)
    backing_up.run(stick, "")
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], AppError) and errors[0].code == "second_place_gone"
    assert backing_up.percent is None and not backing_up.place.made


def test_what_a_backup_would_change_is_shown_and_one_workshop_comes_back(
    qtbot: Any,
    workshop_id: str,
    library_path: Path,
    open_window: Callable[..., MainWindow],
    stick: Path,
) -> None:
    with opened_workbench(library_path) as bench:
        told = {"kind": "story", "title": Text("The yard"), "permission": "named"}
        kept = str(bench.runner.run(AddRecord(workshop_id, "finding", told)).value)
        back_up_to(library_path, stick, SECRET)
        less = {"permission": "room_only"}
        bench.runner.run(ChangeRecord(workshop_id, "finding", kept, less))
        bench.runner.run(AddRecord(workshop_id, "finding", {"kind": "wish", "title": Text("Bus")}))
        other = str(bench.runner.run(CreateWorkshop(title=Text("Later"))).value)
    window = open_window()
    page = page_of(qtbot, window)
    (file,) = stick.iterdir()
    dialog = looked_at(qtbot, backups_of(qtbot, page), file)
    qtbot.waitUntil(dialog.passphrase.isVisible)
    dialog.passphrase.first.line.setText("not this one")
    dialog.restore.click()
    qtbot.waitUntil(lambda: "does not open" in dialog.state.text())
    dialog.passphrase.first.line.setText(SECRET)
    dialog.restore.click()
    qtbot.waitUntil(lambda: dialog.preview is not None)
    said = words(dialog)
    assert "1 finding" in said and "added since would go" in said
    assert "is not in the backup: it would go" in said
    assert "consent for 1 entry was narrowed since; that stays so" in said
    button = dialog.findChild(object, f"bring-back-{workshop_id}")
    button.click()  # type: ignore[attr-defined]
    with opened_workbench(library_path) as bench:
        qtbot.waitUntil(lambda: len(bench.reads.records(Finding, workshop_id)) == 1)
        settled(qtbot, window)
        assert [one.id for one in bench.reads.records(Finding, workshop_id)] == [kept]
        assert other in {card.id for card in bench.reads.workshop_cards()}, "others stay"
        window.desk.undo(workshop_id)
        qtbot.waitUntil(lambda: len(bench.reads.records(Finding, workshop_id)) == 2)
    QApplication.processEvents()
    assert not list(library_path.parent.glob("backups/.work-*")), "what was unpacked is gone"


def test_a_new_laptop_gets_everything_from_the_stick(
    qtbot: Any,
    workshop_id: str,
    library_path: Path,
    tmp_path: Path,
    stick: Path,
    open_window: Callable[..., MainWindow],
) -> None:
    old = tmp_path / "old"
    old.mkdir()
    shutil.move(library_path, old / library_path.name)
    back_up_to(old / library_path.name, stick)
    window = open_window()
    page = page_of(qtbot, window)
    assert page.list.count() == 0
    (file,) = stick.iterdir()
    dialog = looked_at(qtbot, backups_of(qtbot, page), file)
    qtbot.waitUntil(lambda: dialog.preview is not None)
    assert dialog.preview is not None and dialog.preview.empty_here
    dialog.restore.click()
    qtbot.waitUntil(lambda: page.list.count() == 1)
    settled(qtbot, window)


@pytest.fixture
def held(library_path: Path) -> str:
    """A workshop of today, whose last step has ended."""
    today = f"{datetime.now():%Y-%m-%d}"
    with opened_workbench(library_path) as bench:
        made = CreateWorkshop(title=Text("What works?"), date=today, template="demo_120")
        key = str(bench.runner.run(made).value)
        last = bench.reads.records(AgendaStep, key)[-1]
        fields = {"agenda_step_id": last.id, "started_at": "2026-05-14T07:30:00+00:00"}
        bench.runner.run(AddRecord(key, "step_run", fields))
    return key


def end_last_step(library_path: Path, key: str) -> None:
    with opened_workbench(library_path) as bench:
        (run,) = bench.reads.records(StepRun, key)
        ended = {"ended_at": "2026-05-14T08:30:00+00:00"}
        bench.runner.run(ChangeRecord(key, "step_run", run.id, ended))


def said_below(window: MainWindow) -> str:
    strip = getattr(window.notices, "passing", None)
    return strip.label.text() if strip is not None and strip.isVisible() else ""


def test_after_a_workshop_one_is_reminded_once_and_never_before_the_room(
    qtbot: Any, held: str, library_path: Path, open_window: Callable[..., MainWindow], stick: Path
) -> None:
    window = open_window()
    page_of(qtbot, window)
    reminder = BackupReminder(window, window.backing_up)

    def look() -> str:
        reminder.look()
        settled(qtbot, window)
        return said_below(window)

    assert look() == "", "the last step runs still"
    end_last_step(library_path, held)
    window.projector.on = object()  # type: ignore[assignment]
    assert look() == "", "the room sees the projector"
    window.projector.on = None
    assert "What works?" in look()
    window.notices.hide()
    assert look() == "", "once a day is enough"
    window.backing_up.run(stick, "")
    qtbot.waitUntil(lambda: bool(window.backing_up.place.made), timeout=SLOW)
    window.backing_up.remember(replace(window.backing_up.place, asked=""))
    window.notices.hide()
    assert look() == "", "it is on the stick"


def test_an_old_workshop_is_not_spoken_of(
    qtbot: Any, library_path: Path, open_window: Callable[..., MainWindow]
) -> None:
    with opened_workbench(library_path) as bench:
        bench.runner.run(CreateWorkshop(title=Text("Long ago"), date="2020-01-01"))
    window = open_window()
    page_of(qtbot, window)
    BackupReminder(window, window.backing_up).look()
    settled(qtbot, window)
    assert said_below(window) == ""
