"""What the fault handler wrote when a run of the program ended by a fatal error.

Each run has a file of its own in the log's folder, locked while it runs and removed at its end.
A file that can be locked belongs to a run that is no more; with a trace in it, that run crashed.
"""

import faulthandler
import os
import time
from contextlib import suppress
from pathlib import Path
from typing import IO

from aiworkshop.base.locking import lock

_FATAL = ("Fatal Python error", "Windows fatal exception")
_HUNG = "Timeout ("
_PATTERN = "run-*.fault"
LAST = "last-fault.txt"
HANG_SECONDS = 30
_LONGEST = 200_000


class FaultTrace:
    """The file of this run."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / f"run-{os.getpid()}-{time.monotonic_ns():x}.fault"
        self._file: IO[bytes] | None = None

    def begin(self) -> None:
        """Have a fatal error written there; without a place for it the program runs without."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("wb", buffering=0)
        except OSError:
            return
        lock(self._file)
        faulthandler.enable(self._file, all_threads=True)

    def alive(self) -> None:
        """The window answers: unless this is called again in time, where it hangs is written."""
        if self._file is not None:
            faulthandler.dump_traceback_later(HANG_SECONDS, file=self._file)

    def end(self) -> str:
        """All is well: away with the file. Returns where the window hung, or nothing."""
        if self._file is None:
            return ""
        faulthandler.cancel_dump_traceback_later()
        faulthandler.disable()
        self._file.close()
        self._file = None
        text = _read(self._path)
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
        return _shortened(text) if _HUNG in text else ""

    def earlier(self) -> str:
        """The trace of a run that crashed, told once; empty where none did.

        Runs that go on now are left alone, whichever library they have open.
        """
        found = ""
        for path in sorted(self._folder.glob(_PATTERN), key=_age):
            if path == self._path or not _is_over(path):
                continue
            text = _read(path)
            with suppress(OSError):
                path.unlink()
            if any(mark in text for mark in _FATAL):
                found = _shortened(text)
        if found:
            with suppress(OSError):
                (self._folder / LAST).write_text(found, "utf-8")
        return found


def last_fault(folder: Path) -> str:
    """The trace that was last found; empty where there never was one."""
    return _read(folder / LAST)


def _shortened(text: str) -> str:
    # Not at the top: this module stands before the first paint.
    from aiworkshop.base.redacting import code_paths_only

    return code_paths_only(text)


def _is_over(path: Path) -> bool:
    try:
        with path.open("r+b") as file:
            return lock(file)
    except OSError:
        return False


def _age(path: Path) -> float:
    with suppress(OSError):
        return path.stat().st_mtime
    return 0.0


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(_LONGEST).decode("utf-8", "replace")
    except OSError:
        return ""
