"""A transfer copy that is double-clicked, dropped or handed over comes into the running window."""

import json
import socket
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QFileOpenEvent

from aiworkshop.base.asked import Asked
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.ui.app import Application
from aiworkshop.ui.opening_files import opening_of
from aiworkshop.ui.single_instance import SingleInstance, instance_name


@pytest.fixture
def copies(tmp_path):
    """Transfer copies of two workshops that lie in another library."""
    folder = tmp_path / "תיקייה עם רווח"
    folder.mkdir()
    files = []
    with opened_workbench(tmp_path / "other.sqlite") as bench:
        for title in ("ראשונה", "שנייה"):
            key = bench.runner.run(CreateWorkshop(Text(title), template="demo_120")).value
            files.append(folder / f"{title}.aiworkshop")
            bench.export(key, files[-1])
    return files


def shown(window, qtbot, title):
    """The dialog that shows what a file brings."""
    opening = opening_of(window)
    qtbot.waitUntil(
        lambda: (
            opening.transfer.dialog is not None
            and opening.transfer.dialog.preview is not None
            and opening.transfer.dialog.preview.title.text == title
        )
    )
    return opening.transfer.dialog


def test_several_files_are_looked_at_one_after_the_other(window, copies, qtbot):
    opening_of(window).take(Asked(tuple(copies)))
    first = shown(window, qtbot, "ראשונה")
    first.leave.click()
    second = shown(window, qtbot, "שנייה")
    second.bring.click()
    qtbot.waitUntil(lambda: window.notices.label.text().startswith("Brought in"))


def test_a_file_that_is_none_is_told_and_the_next_one_comes(window, copies, tmp_path, qtbot):
    opening_of(window).take(Asked((tmp_path / "nowhere.aiworkshop", copies[0])))
    shown(window, qtbot, "ראשונה").leave.click()
    assert window.notices.has_problem


def test_it_waits_for_the_dialog_that_is_open(window, copies, qtbot):
    from aiworkshop.ui.dialogs.shortcuts import ShortcutsDialog, open_shortcuts

    open_shortcuts(window)
    dialog = window.findChild(ShortcutsDialog)
    opening_of(window).add(copies[:1])
    assert opening_of(window).transfer.dialog is None
    dialog.accept()
    shown(window, qtbot, "ראשונה").leave.click()


def test_a_second_start_hands_over_its_files_and_its_workshop(qtbot, tmp_path, copies):
    library = tmp_path / "library.sqlite"
    first, second = SingleInstance(library), SingleInstance(library)
    assert first.claim()
    first.listen()
    asked = Asked(tuple(copies), "0" * 32)
    with qtbot.waitSignal(first.raise_asked) as raised:
        assert second.raise_first(asked)
    assert raised.args == [asked]
    first.release()


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe there, and no socket")
@pytest.mark.parametrize("message", [b"raise\n", b"\xff" * 200_000, b'{"files": ["x"]}\n'])
def test_a_caller_that_says_something_odd_only_raises_it(qtbot, tmp_path, message):
    library = tmp_path / "library.sqlite"
    first = SingleInstance(library)
    assert first.claim()
    first.listen()
    name = first._server.fullServerName()
    assert name.endswith(instance_name(library))
    with qtbot.waitSignal(first.raise_asked) as raised, socket.socket(socket.AF_UNIX) as caller:
        caller.connect(name)
        caller.settimeout(1)
        caller.sendall(message[:60_000])
        caller.close()
    assert raised.args == [Asked()]
    first.release()


def test_the_workshop_that_was_asked_for_is_opened(window, workshop_id, qtbot):
    opening = opening_of(window)
    opening.take(Asked(workshop_id="f" * 32))
    qtbot.waitUntil(lambda: "not in the library" in window.notices.label.text())
    opening.take(Asked(workshop_id=workshop_id))
    qtbot.waitUntil(lambda: window.context.workshop_id == workshop_id)
    assert window.current_id == "prepare"


def test_files_that_macos_opens_wait_for_the_window(qapp, qtbot, tmp_path):
    assert isinstance(qapp, Application)
    path = tmp_path / "סדנה.aiworkshop"
    with qtbot.waitSignal(qapp.opened_files):
        QCoreApplication.sendEvent(qapp, QFileOpenEvent(str(path)))
    assert qapp.take_files() == [path]
    assert qapp.take_files() == []


def test_copies_that_are_dropped_are_looked_at_in_their_order(window, copies, qtbot):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in copies])
    none = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none
    )
    assert window.photo_drop.eventFilter(window.windowHandle(), event)
    for title in ("ראשונה", "שנייה"):
        shown(window, qtbot, title).leave.click()


def test_the_message_names_whole_paths(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    said = json.loads(Asked((Path("a.aiworkshop"),)).to_message())
    assert said["files"] == [str(tmp_path / "a.aiworkshop")]
