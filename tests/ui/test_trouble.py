"""Failures from lanes, threads, timers and painting: one dialog, then quiet; nothing loops."""

import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from aiworkshop.base.errors import MachineError, UserError
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.library.backup import make_backup
from aiworkshop.library.check import check_library
from aiworkshop.ui.dialogs.bug import BugDialog
from aiworkshop.ui.dialogs.diagnostics import DiagnosticsDialog, open_diagnostics
from aiworkshop.ui.dialogs.salvage import SalvageDialog
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.trouble import Trouble

SECRET = "דנה סיפרה בסוד"


@pytest.fixture
def trouble(window: MainWindow) -> Trouble:
    (found,) = window.findChildren(Trouble)
    return found


def dialogs(window: MainWindow, kind: type = BugDialog) -> list:
    return [one for one in window.findChildren(kind) if one.isVisible()]


def failing(*_: object) -> None:
    raise RuntimeError(SECRET)


def also_failing(*_: object) -> None:
    raise KeyError(SECRET)


def test_a_storm_of_failures_is_one_dialog_that_counts(qtbot, window, trouble) -> None:
    for job in (failing, failing, also_failing, failing):
        window.desk.work(job)
    window.desk.database(failing)
    qtbot.waitUntil(lambda: bool(dialogs(window)) and dialogs(window)[0].times == 5)
    (dialog,) = dialogs(window)
    assert "5" in dialog.count.text()
    assert dialog.whole_report.count("RuntimeError") == 2  # on lane db it came another way
    assert "KeyError" in dialog.whole_report
    assert SECRET not in dialog.whole_report
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == dialog.whole_report
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialogs(window)
    # The same again is a quiet strip, from which the report is one click away.
    window.desk.work(failing)
    qtbot.waitUntil(lambda: window.notices.has_problem)
    assert not dialogs(window)
    window.notices.trouble.button.click()
    assert len(dialogs(window)) == 1
    dialogs(window)[0].close()


def test_what_threads_and_timers_let_fall_is_told(qtbot, window, trouble) -> None:
    trouble.install()
    try:
        thread = threading.Thread(target=failing)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: bool(dialogs(window)))
        with qtbot.capture_exceptions():
            sys.excepthook(KeyError, KeyError(SECRET), None)
    finally:
        trouble.uninstall()
    assert sys.excepthook is sys.__excepthook__
    assert threading.excepthook is threading.__excepthook__
    dialogs(window)[0].close()


class Painted(QWidget):
    """Fails whenever it is painted."""

    def __init__(self, parent: QWidget, caught: Callable[..., object]) -> None:
        super().__init__(parent)
        self.caught = caught
        self.painted = 0
        self.resize(40, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        try:
            failing()
        except RuntimeError as error:
            self.caught(type(error), error, error.__traceback__)


def test_a_widget_that_fails_to_paint_brings_one_dialog_and_no_loop(qtbot, window, trouble) -> None:
    painted = Painted(window, trouble._uncaught)
    painted.show()
    qtbot.waitUntil(lambda: bool(dialogs(window)))
    for _ in range(5):
        before = painted.painted
        painted.update()
        qtbot.waitUntil(lambda count=before: painted.painted > count)
    assert len(dialogs(window)) == 1
    dialogs(window)[0].close()
    painted.update()
    qtbot.waitUntil(lambda: window.notices.has_problem)
    assert not dialogs(window)
    painted.hide()
    painted.deleteLater()


def test_it_says_what_is_saved(qtbot, window, trouble, workshop_id) -> None:
    assert trouble.safe() == "Everything that was entered is saved."
    with qtbot.waitSignal(window.desk.changed):
        window.desk.run(AddRecord(workshop_id, "finding", {"title": Text("x")}))
    assert "the last of it at" in trouble.safe()
    window.desk.begin_write()
    assert "copy it before you restart" in trouble.safe()
    window.desk.end_write(refused=True)
    assert "copy it before you restart" in trouble.safe()


def test_restart_closes_the_window_and_starts_the_program_again(
    window, trouble, monkeypatch
) -> None:
    started = []
    monkeypatch.setattr(
        "aiworkshop.ui.trouble.QProcess.startDetached", lambda *what: started.append(what)
    )
    trouble.can_restart = True
    trouble.show_bug("a report")
    (dialog,) = dialogs(window)
    assert dialog.restart.isVisible()
    dialog.restart.click()
    assert not window.isVisible()
    trouble._start_again()
    assert started[0][0] == sys.executable
    assert started[0][1][:2] == ["-m", "aiworkshop"]


def test_the_run_before_is_offered_quietly(qtbot, window, trouble) -> None:
    trouble.offer_earlier("")
    assert window.notices.isHidden()
    trouble.offer_earlier("Fatal Python error: Segmentation fault")
    assert "ended unexpectedly" in window.notices.label.text()
    window.notices.button.click()
    (dialog,) = dialogs(window, DiagnosticsDialog)
    qtbot.waitUntil(lambda: dialog.save.isEnabled())
    dialog.close()


def test_the_diagnostics_are_read_before_they_are_saved(
    qtbot, window, workshop_id, tmp_path: Path
) -> None:
    with qtbot.waitSignal(window.desk.changed):
        window.desk.run(AddRecord(workshop_id, "finding", {"title": Text(SECRET)}))
    dialog = open_diagnostics(window)
    qtbot.waitUntil(lambda: dialog.save.isEnabled())
    assert "finding: 1" in dialog.text.toPlainText()
    assert "screen: " in dialog.text.toPlainText()
    assert SECRET not in dialog.text.toPlainText()
    dialog.ticks["screen"].click()
    assert "screen: " not in dialog.text.toPlainText()
    shown = dialog.text.toPlainText()
    dialog.ask_target = lambda: str(tmp_path / "no" / "such" / "folder" / "x.txt")
    dialog.save.click()
    qtbot.waitUntil(lambda: "could not be saved" in dialog.said.text())
    dialog.ask_target = lambda: str(tmp_path / "for-help.txt")
    dialog.save.click()
    qtbot.waitUntil(lambda: not dialogs(window, DiagnosticsDialog))
    assert (tmp_path / "for-help.txt").read_text("utf-8").strip() == shown.strip()


# A damaged library


@pytest.fixture
def damaged(library_path: Path, workshop_id: str) -> Path:
    with opened_workbench(library_path) as bench:
        for number in range(60):
            bench.runner.run(
                AddRecord(workshop_id, "finding", {"title": Text(f"{number} " + "מילים " * 99)})
            )
    make_backup(library_path, "daily")
    data = bytearray(library_path.read_bytes())
    data[4096 * 3 : 4096 * 9] = b"\xa5" * 4096 * 6
    library_path.write_bytes(data)
    return library_path


def offered(qtbot, window: MainWindow) -> SalvageDialog:
    qtbot.waitUntil(lambda: window.notices.has_problem)
    button: QPushButton = window.notices.trouble.button
    assert "Save what can be read" in button.text()
    button.click()
    (dialog,) = dialogs(window, SalvageDialog)
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QPushButton, "salvage-restore")))
    return dialog


def test_what_can_be_read_is_saved_and_takes_the_damaged_ones_place(
    qtbot, damaged: Path, open_window
) -> None:
    before = damaged.read_bytes()
    window = open_window()
    dialog = offered(qtbot, window)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    dialog.reject()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: dialog.place.isVisible())
    assert "are saved" in dialog.said.text()
    assert damaged.read_bytes() == before
    with qtbot.waitSignal(window.desk.changed):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialogs(window, SalvageDialog)
    assert check_library(damaged) == []
    (kept,) = damaged.parent.glob("library damaged *.sqlite")
    assert kept.read_bytes() == before
    assert kept.name in window.notices.label.text()
    qtbot.waitUntil(lambda: window.page.list.count() == 1)


def test_or_a_backup_is_put_back(qtbot, damaged: Path, open_window) -> None:
    window = open_window()
    dialog = offered(qtbot, window)
    with qtbot.waitSignal(window.desk.changed):
        dialog.findChildren(QPushButton, "salvage-restore")[0].click()
    assert check_library(damaged) == []
    qtbot.waitUntil(lambda: window.page.list.count() == 1)


@pytest.mark.parametrize("way", ["backup", "salvaged"])
def test_damage_found_while_the_library_is_open_leads_out_as_well(
    qtbot, library_path: Path, workshop_id: str, window: MainWindow, way: str
) -> None:
    """The check of the day's first backup finds what opening a large library does not look for."""
    make_backup(library_path, "daily")
    window.desk.read(lambda reads: reads.workshop(workshop_id), lambda _: None)
    qtbot.waitUntil(lambda: not window.desk.lanes.pending("db"))
    error = MachineError("library_damaged", "The library {path} is damaged.", path=library_path)
    window.desk.failed.emit(error)
    dialog = offered(qtbot, window)
    if way == "salvaged":
        dialog.save.click()
        qtbot.waitUntil(lambda: dialog.place.isVisible())
    with qtbot.waitSignal(window.desk.changed):
        (dialog.place if way == "salvaged" else restore_button(dialog)).click()
    found = []
    window.desk.read(lambda reads: reads.workshop_cards(), found.extend)
    qtbot.waitUntil(lambda: bool(found))
    assert found[0].id == workshop_id
    window.desk.run(ChangeRecord(workshop_id, "workshop", workshop_id, {"title": Text("x")}))
    qtbot.waitUntil(lambda: not window.desk.is_saving)
    assert not window.desk.is_unsaved
    with opened_workbench(library_path) as bench:
        assert bench.reads.workshop_cards()[0].title.text == "x"


def restore_button(dialog: SalvageDialog) -> QPushButton:
    button: QPushButton = dialog.findChildren(QPushButton, "salvage-restore")[0]
    return button


def test_an_empty_file_leads_to_its_backups(qtbot, damaged: Path, open_window) -> None:
    damaged.write_bytes(b"")
    window = open_window()
    dialog = offered(qtbot, window)
    dialog.save.click()
    qtbot.waitUntil(lambda: "Restore a backup" in dialog.said.text())
    assert dialog.save.isVisible()
    dialog.close()


def test_trouble_with_another_file_is_an_ordinary_sentence(qtbot, window, tmp_path) -> None:
    def failing_elsewhere(_: object) -> None:
        raise UserError("not_a_library", "The file {path} is none.", path=tmp_path / "other")

    window.desk.database(failing_elsewhere)
    qtbot.waitUntil(lambda: window.notices.has_problem)
    assert not window.notices.trouble.button.isVisible()
