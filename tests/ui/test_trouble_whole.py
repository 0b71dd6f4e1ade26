"""The whole program crashes for real; its next start offers the trace, and ends well."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = """
import faulthandler, sys
from PySide6.QtCore import QTimer
import aiworkshop.ui.app as program
from aiworkshop.cli import main
from aiworkshop.ui.trouble import Trouble

how = sys.argv[2]
watch, offer = program.watch_trouble, Trouble.offer_earlier

def watched(window, trace):
    watch(window, trace)
    if how == "crash":
        window.desk.lanes.idle.connect(lambda: QTimer.singleShot(0, faulthandler._sigsegv))

def offered(self, text):
    offer(self, text)
    shown = bool(text) and self._window.notices.label.text()
    print("offered:", shown, flush=True)
    QTimer.singleShot(0, self._window.close)

program.watch_trouble = watched
if how != "crash":
    Trouble.offer_earlier = offered
sys.exit(main(["--library", sys.argv[1]]))
"""


def start(tmp_path: Path, how: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path / "library.sqlite"), how],
        env={
            **os.environ,
            "AIWORKSHOP_HOME": str(tmp_path),
            "QT_QPA_PLATFORM": "offscreen",
            "LANG": "en_US.UTF-8",
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="signals of this kind are of other systems")
def test_a_crash_is_offered_once_at_the_next_start(tmp_path: Path) -> None:
    assert start(tmp_path, "crash").returncode < 0
    logs = tmp_path / "log"
    (trace,) = logs.glob("*.fault")
    assert "Segmentation fault" in trace.read_text("utf-8")
    again = start(tmp_path, "look")
    assert again.returncode == 0, again.stderr
    assert "ended unexpectedly last time" in again.stdout
    assert not list(logs.glob("*.fault"))
    written = (logs / "aiworkshop.log").read_text("utf-8")
    assert "start version=" in written
    assert "stop" in written
    assert str(tmp_path) not in written
    third = start(tmp_path, "look")
    assert "offered: False" in third.stdout
