"""Starting: no screen, a second start, what is loaded before the first paint, keys, errors."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from aiworkshop.base.errors import MachineError, UserError
from aiworkshop.ui.actions import latin_key
from aiworkshop.ui.errors import ErrorPresenter, bug_report, describe
from aiworkshop.ui.screen import missing_screen
from aiworkshop.ui.single_instance import SingleInstance, instance_name


@pytest.mark.parametrize(
    ("environment", "missing"),
    [
        ({}, True),
        ({"DISPLAY": ":0"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, False),
        ({"QT_QPA_PLATFORM": "xcb"}, True),
    ],
)
def test_a_missing_screen_is_known_before_qt(environment, missing):
    assert bool(missing_screen("linux", environment, lambda _: True)) is missing
    assert missing_screen("win32", environment) == ""


def test_missing_libraries_are_named():
    reason = missing_screen("linux", {"DISPLAY": ":0"}, lambda name: "cursor" not in name)
    assert "libxcb-cursor.so.0" in reason


def test_without_a_screen_one_line_and_exit_code_1(tmp_path):
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {key: value for key, value in os.environ.items() if key not in names}
    environment["AIWORKSHOP_HOME"] = str(tmp_path)
    done = subprocess.run(
        [sys.executable, "-m", "aiworkshop"], env=environment, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1 and "aiworkshop --help" in done.stderr


def test_a_second_start_raises_the_first(qtbot, tmp_path):
    library = tmp_path / "library.sqlite"
    first, second = SingleInstance(library), SingleInstance(library)
    assert first.claim()
    first.listen()
    assert not second.claim()
    with qtbot.waitSignal(first.raise_asked):
        assert second.raise_first()
    first.release()
    assert second.claim()
    second.release()


def test_another_library_is_another_window(tmp_path):
    assert instance_name(tmp_path / "a") != instance_name(tmp_path / "b")
    assert str(tmp_path) not in instance_name(tmp_path / "a")


def test_a_link_to_a_library_is_the_same_window(tmp_path):
    library, folder = tmp_path / "library.sqlite", tmp_path / "folder"
    library.touch()
    folder.mkdir()
    (folder / "link.sqlite").symlink_to(library)
    assert instance_name(folder / "link.sqlite") == instance_name(library)
    assert instance_name(folder / ".." / "library.sqlite") == instance_name(library)


def test_no_second_window_though_the_first_does_not_answer(tmp_path):
    library = tmp_path / "library.sqlite"
    first = SingleInstance(library)
    assert first.claim()
    environment = {**os.environ, "AIWORKSHOP_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "aiworkshop", "--library", str(library)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    first.release()
    assert done.returncode == 1 and "already open" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1 and not library.exists()


def test_nothing_heavy_is_loaded_before_the_first_paint(tmp_path):
    script = (
        "import sys; import aiworkshop.ui.app, aiworkshop.ui.pages.library, aiworkshop.bootstrap;"
        "heavy = {'sqlalchemy', 'alembic', 'reportlab', 'pypdfium2', 'PySide6.QtNetwork',"
        " 'PySide6.QtSvg', 'PySide6.QtPrintSupport'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stderr


@pytest.mark.parametrize(
    ("written", "key", "latin"),
    [
        ("ע", 0x05E2, "G"),
        ("ז", 0x05D6, "Z"),
        ("ל", 0x05DC, "K"),
        ("ל", 0, "K"),
        ("ل", 0x0644, "G"),
        ("ئ", 0x0626, "Z"),
        ("ب", 0x0628, "F"),
        ("لا", 0, "B"),
        ("٣", 0x0663, "3"),
    ],
)
def test_letters_of_other_layouts_are_read_as_latin_keys(written, key, latin):
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.ControlModifier, written)
    assert latin_key(event) == ord(latin)


def test_latin_keys_are_left_alone():
    event = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier, "\x07"
    )
    assert latin_key(event) is None


def test_slash_of_the_hebrew_layout_is_told_by_the_hardware():
    event = QKeyEvent(
        QEvent.Type.KeyPress,
        Qt.Key.Key_Slash,
        Qt.KeyboardModifier.ControlModifier,
        24,
        0,
        0,
        "/",
    )
    assert latin_key(event) == ord("Q")


def test_expected_failures_are_one_sentence_and_bugs_have_a_report(qtbot):
    problems, bugs = [], []
    presenter = ErrorPresenter(problems.append, lambda *what: bugs.append(what))
    presenter.present(UserError("x", "There is no {thing}.", thing="table"))
    assert [words() for words in problems] == ["There is no table."] and bugs == []
    try:
        raise KeyError("the secret of a participant")
    except KeyError as error:
        presenter.present(error)
    sentence, report = bugs[0]
    assert sentence and "KeyError" in report and "secret" not in report
    presenter.deleteLater()


def test_a_report_names_no_folders_of_people():
    try:
        raise ValueError("private words")
    except ValueError as error:
        report = bug_report(error)
    assert "private" not in report and str(Path.home()) not in report


def test_a_sentence_survives_odd_details():
    error = MachineError("x", "The {path} is full.", path="{brace}")
    assert describe(error) == "The {brace} is full."
