"""What is loaded with the window is not read as source as well."""

import subprocess
import sys

ASKING = """
from aiworkshop.ui.quick_imports import leave_sources_unread
if {spared}:
    leave_sources_unread()
import PySide6.QtWidgets
import linecache
import aiworkshop.ui.theme
import aiworkshop.method.agendas
print(sum("aiworkshop" in name for name in linecache.cache))
"""


def sources_kept(*, spared: bool) -> int:
    done = subprocess.run(
        [sys.executable, "-c", ASKING.format(spared=spared)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return int(done.stdout)


def test_sources_stay_unread():
    assert sources_kept(spared=False) > 0, "PySide no longer reads them: quick_imports may go"
    assert sources_kept(spared=True) == 0
