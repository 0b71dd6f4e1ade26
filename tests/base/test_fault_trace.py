"""A run that crashes leaves a trace for the next start, once; runs that go on are left alone."""

import subprocess
import sys
from pathlib import Path

import pytest

from aiworkshop.base.fault_trace import LAST, FaultTrace, last_fault

CRASH = (
    "import faulthandler, sys; from pathlib import Path; "
    "from aiworkshop.base.fault_trace import FaultTrace; "
    "FaultTrace(Path(sys.argv[1])).begin(); faulthandler.{how}()"
)
RUN = (
    "import sys; from pathlib import Path; from aiworkshop.base.fault_trace import FaultTrace; "
    "trace = FaultTrace(Path(sys.argv[1])); trace.begin(); print('runs', flush=True); "
    "sys.stdin.read(); print(repr(trace.end()))"
)


def run(code: str, folder: Path) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [sys.executable, "-c", code, str(folder)], capture_output=True, check=False
    )


@pytest.mark.parametrize("how", ["_sigsegv", "_sigabrt"])
def test_a_crash_is_told_at_the_next_start_and_only_then(tmp_path: Path, how: str) -> None:
    folder = tmp_path / "דנה כהן"
    assert run(CRASH.format(how=how), folder).returncode != 0
    found = FaultTrace(folder).earlier()
    assert "Fatal Python error" in found
    assert "דנה" not in found
    assert str(Path.home()) not in found
    assert FaultTrace(folder).earlier() == ""
    assert last_fault(folder) == found
    assert [path.name for path in folder.iterdir()] == [LAST]


def test_who_ends_well_or_is_killed_leaves_nothing_to_tell(tmp_path: Path) -> None:
    trace = FaultTrace(tmp_path)
    trace.begin()
    assert list(tmp_path.glob("*.fault"))
    assert trace.end() == ""
    assert not list(tmp_path.iterdir())
    (tmp_path / "run-1-1.fault").write_bytes(b"")
    assert FaultTrace(tmp_path).earlier() == ""
    assert not list(tmp_path.glob("*.fault"))


def test_another_window_that_runs_is_left_alone(tmp_path: Path) -> None:
    other = subprocess.Popen(
        [sys.executable, "-c", RUN, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout is not None and other.stdin is not None
    assert other.stdout.readline() == "runs\n"
    (theirs,) = tmp_path.glob("*.fault")
    theirs.write_text("Fatal Python error: as if")
    run(CRASH.format(how="_sigsegv"), tmp_path)
    mine = FaultTrace(tmp_path)
    mine.begin()
    assert "Segmentation" in mine.earlier()
    assert theirs.exists()
    mine.end()
    other.stdin.close()
    other.wait()
    other.stdout.close()
    assert not theirs.exists()


def test_a_hang_is_told_at_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import faulthandler
    import time

    monkeypatch.setattr("aiworkshop.base.fault_trace.HANG_SECONDS", 0.05)
    was_enabled = faulthandler.is_enabled()
    trace = FaultTrace(tmp_path)
    trace.begin()
    trace.alive()
    until = time.monotonic() + 10
    (path,) = tmp_path.glob("*.fault")
    while b"most recent call" not in path.read_bytes() and time.monotonic() < until:
        pass
    told = trace.end()
    if was_enabled:
        faulthandler.enable()
    assert "test_fault_trace.py" in told
    assert str(tmp_path) not in told


def test_a_folder_that_cannot_be_written_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    trace = FaultTrace(tmp_path / "file" / "log")
    trace.begin()
    trace.alive()
    assert trace.end() == ""
