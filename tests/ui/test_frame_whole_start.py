"""The whole program in a process of its own: painted, woken, closed; its exit code."""

import json
import os
import subprocess
import sys

SCRIPT = """
import sys
from PySide6.QtCore import QTimer
import aiworkshop.ui.app as program
from aiworkshop.cli import main

wake = program._wake

def woken(window, *rest):
    wake(window, *rest)
    window.settings.font_scale = 1.25
    window.desk.lanes.idle.connect(lambda: QTimer.singleShot(0, window.close))

program._wake = woken
sys.exit(main(["--library", sys.argv[1]]))
"""


def test_it_opens_closes_and_remembers(tmp_path):
    environment = {**os.environ, "AIWORKSHOP_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    library = tmp_path / "library.sqlite"
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(library)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert library.is_file()
    kept = json.loads((tmp_path / "settings.json").read_text(encoding="utf-8"))
    assert kept["font_scale"] == 1.25 and kept["window"]
