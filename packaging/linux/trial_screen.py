"""A virtual screen outside of the bare root, and a look at what is painted on it."""

import os
import subprocess
import time
from pathlib import Path
from types import TracebackType

PAINTED = 40
"""Fewer colours are a bare screen or an empty window; letters and icons make more."""
PATIENCE_SECONDS = 90


class Screen:
    """An X server for the length of a ``with``."""

    size = "1440x900"

    def __enter__(self) -> "Screen":
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{self.size}x24", "-ac"]
        self._server = subprocess.Popen(
            [*command, "-nolisten", "tcp"], pass_fds=[writing], stderr=subprocess.DEVNULL
        )
        os.close(writing)
        with os.fdopen(reading) as stream:
            self.display = f":{stream.readline().strip()}"
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.terminate()
        self._server.wait()

    def wait_for_window(self, picture: Path, program: subprocess.Popen[str]) -> int:
        """Wait until something is painted, take the picture, and return how many colours it has.

        Raises ``TimeoutError``, also where the program ended before.
        """
        until = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < until and program.poll() is None:
            time.sleep(0.5)
            if self.picture(picture) >= PAINTED:
                time.sleep(3)
                return self.picture(picture)
        said = program.communicate()[0] if program.poll() is not None else ""
        raise TimeoutError(f"no window was painted: {said}")

    def picture(self, path: Path) -> int:
        """Take a picture of the whole screen; the number of its colours."""
        subprocess.run(
            ["import", "-display", self.display, "-window", "root", str(path)], check=True
        )
        done = subprocess.run(
            ["identify", "-format", "%k", str(path)], check=True, capture_output=True, text=True
        )
        return int(done.stdout)
