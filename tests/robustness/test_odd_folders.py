"""A user whose name has Hebrew letters and spaces, and so every folder: all works as elsewhere."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

VERBS = """
import json, sys
from aiworkshop.cli import main
for line in json.loads(sys.argv[1]):
    code = main(line)
    if code:
        sys.exit(f"{line}: {code}")
"""
WINDOW = """
import json, os, subprocess, sys
from pathlib import Path
from PySide6.QtCore import QTimer
import aiworkshop.ui.app as program
from aiworkshop.cli import main
from aiworkshop.ui.opening_files import opening_of

wake, seen = program._wake, []

def woken(window, *rest):
    wake(window, *rest)
    opening = opening_of(window)
    window.desk.failed.connect(lambda error: (print(repr(error), file=sys.stderr), os._exit(3)))
    window.desk.database(lambda bench: bench.start_backup())
    second = []

    def look():
        dialog = opening.transfer.dialog
        if dialog is not None and dialog.preview is not None and dialog.isVisible():
            seen.append(dialog.preview.title.text)
            opening.transfer.dialog = None
            dialog.leave.click()
            if not second:
                # Another start, with another file, while this window is open.
                line = [sys.executable, "-m", "aiworkshop", sys.argv[2]]
                second.append(subprocess.Popen(line))
        if len(seen) > 1 and second[0].poll() is not None:
            print(json.dumps([seen, second[0].returncode]))
            timer.stop()
            window.close()

    timer = QTimer(window)
    timer.timeout.connect(look)
    timer.start(50)

program._wake = woken
sys.exit(main([sys.argv[1]]))
"""


@pytest.fixture
def user(tmp_path):
    """Folders and environment of the user."""
    home = tmp_path / "משתמש עם רווח"
    for name in ("זמני", "מסמכים שלי"):
        (home / name).mkdir(parents=True)
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("XDG_", "AIWORKSHOP_"))
    }
    environment = {
        **kept,
        "HOME": str(home),
        "USERPROFILE": str(home),
        "TMPDIR": str(home / "זמני"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    return home / "מסמכים שלי", environment


def run(folder: Path, environment: dict[str, str], script: str, *words: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script, *words],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_everything_works_in_folders_with_hebrew_names(user, tmp_path):
    folder, environment = user
    lines = [["sample"], ["list", "--json"]]
    listed = run(folder, environment, VERBS, json.dumps(lines))
    sample = json.loads(listed[listed.index("[") :])[0]["id"]
    other = ["--library", "ספרייה שנייה/ספרייה.sqlite"]
    lines = [
        ["report", sample, "-o", "סיכום סופי.pdf"],
        ["report", sample, "-o", "סיכום סופי.docx"],
        ["worksheets", sample, "-o", "דפי עבודה.pdf"],
        ["export", sample, "-o", "עותק להעברה.aiworkshop"],
        ["export", sample, "-o", "עותק שני.aiworkshop"],
        ["import", "עותק להעברה.aiworkshop", *other],
        ["check", *other],
        ["check"],
    ]
    run(folder, environment, VERBS, json.dumps(lines))
    made = {path.name for path in folder.iterdir()}
    assert {"סיכום סופי.pdf", "סיכום סופי.docx", "דפי עבודה.pdf"} <= made
    assert (folder / "סיכום סופי.pdf").read_bytes().startswith(b"%PDF")
    environment["AIWORKSHOP_HOME"] = str(folder / "נתונים")
    said = run(folder, environment, WINDOW, "עותק להעברה.aiworkshop", "עותק שני.aiworkshop")
    seen, code = json.loads(said.strip().splitlines()[-1])
    assert len(seen) == 2 and code == 0
    home = folder / "נתונים"
    assert {"library.sqlite", "settings.json"} <= {path.name for path in home.iterdir()}
    left = {path.name for path in tmp_path.iterdir()} - {"home"}
    assert left == {folder.parent.name}, "nothing is written beside the user's folder"
