"""Killed while a sheet is typed in, and while photos are kept: what was said to be safe is safe."""

import hashlib
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.worksheets.entering import AddSheet
from aiworkshop.library.check import check_library
from aiworkshop.readmodels.records import Attachment, Group
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.pages.library_keeping import WaitingDrafts
from tests.robustness.typist import TELLING_PATH, TITLE, TITLE_PATH
from tests.ui.conftest import (  # noqa: F401 - the window's fixtures
    _nothing_left,
    library_path,
    open_window,
)

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 60
Sheet = tuple[str, str]


@pytest.fixture
def sheet(library_path: Path) -> Sheet:  # noqa: F811
    """A workshop and a sheet of its second table."""
    with opened_workbench(library_path) as bench:
        made = CreateWorkshop(title=Text("מפגש"), tables=2)
        workshop_id = str(bench.runner.run(made).value)
        table = next(
            group.id
            for group in bench.reads.records(Group, workshop_id)
            if (group.phase, group.number) == ("discovery", 2)
        )
        return workshop_id, str(bench.runner.run(AddSheet(workshop_id, "DIS", table)).value)


def start(module: str, *arguments: object) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", f"tests.robustness.{module}", *map(str, arguments)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
    )


def said(process: "subprocess.Popen[str]", lines: int) -> list[str]:
    """Read so many lines, kill it, and return these and what had been written after them."""
    assert process.stdout is not None
    patience = threading.Timer(PATIENCE_SECONDS, process.kill)
    patience.start()
    first = [process.stdout.readline() for _ in range(lines)]
    patience.cancel()
    process.kill()
    rest, _ = process.communicate()
    complete = [line for line in rest.splitlines(keepends=True) if line.endswith("\n")]
    return [line.rstrip("\n") for line in first + complete]


@pytest.mark.parametrize("taken_up", ["at the sheet", "on the first page"])
def test_words_of_a_sheet_survive_a_kill_and_go_back_to_their_field(
    qtbot: QtBot,
    library_path: Path,  # noqa: F811
    open_window: Callable[..., MainWindow],  # noqa: F811
    sheet: Sheet,
    taken_up: str,
) -> None:
    workshop_id, sheet_id = sheet
    title, *drafts = said(start("typist", library_path, workshop_id, sheet_id), 3)
    assert title == "title"
    assert check_library(library_path) == []

    window = open_window()
    qtbot.waitUntil(lambda: window.page.findChild(WaitingDrafts) is not None)
    panel = window.page.findChild(WaitingDrafts)
    (draft,) = panel._drafts
    assert draft.place == f"printed_sheet/{sheet_id}/{TELLING_PATH}"
    assert draft.words.startswith(drafts[-1]), "the newest words, or newer ones"
    if taken_up == "on the first page":
        keep = next(one for one in panel.findChildren(QPushButton) if one.text() == "Keep")
        keep.click()
        qtbot.waitUntil(lambda: window.page.findChild(WaitingDrafts) is None)
    window.go("sheets", workshop_id)
    window.page.open_sheet(sheet_id)
    form = window.page.entry.form
    qtbot.waitUntil(lambda: TELLING_PATH in form.cells and not form.is_building)
    cells = form.cells
    assert cells[TITLE_PATH].editors[TITLE_PATH].text() == TITLE
    shown = cells[TELLING_PATH].editors[TELLING_PATH].words()
    assert shown.split() == draft.words.split()
    window.page.entry.leave()
    qtbot.waitUntil(lambda: not window.desk.is_saving)
    with opened_workbench(library_path) as bench:
        words = bench.reads.sheet_form(sheet_id).values
        assert str(words[TITLE_PATH]) == TITLE
        assert str(words[TELLING_PATH]).split() == draft.words.split()
        assert bench.drafts.waiting() == []


@pytest.mark.parametrize("acknowledged", [1, 4, 9])
def test_no_half_photo_is_kept_and_no_kept_photo_is_lost(
    library_path: Path,  # noqa: F811
    sheet: Sheet,
    tmp_path: Path,
    acknowledged: int,
) -> None:
    workshop_id, _ = sheet
    process = start("photo_keeper", library_path, workshop_id, tmp_path)
    kept = dict(line.split("\t") for line in said(process, acknowledged))
    assert len(kept) >= acknowledged
    assert check_library(library_path) == []
    with opened_workbench(library_path) as bench:
        rows = {row.id: row.digest for row in bench.reads.records(Attachment, workshop_id)}
        assert kept.items() <= rows.items()
        assert all(bench.library.attachments.is_whole(digest) for digest in rows.values())
        assert len(bench.reads.sheet_board(workshop_id).inbox) == len(rows)
    folder = library_path.parent / "attachments"
    for file in folder.iterdir():
        # What was being written when the program ended is not called like a photo.
        whole = hashlib.sha256(file.read_bytes()).hexdigest() == file.name
        assert whole or file.name.endswith(".tmp")
