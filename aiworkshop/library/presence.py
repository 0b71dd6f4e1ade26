"""Whether a library's path still leads to the file that was opened there.

A stick that is pulled out, a folder that is moved or deleted: the system lets an open file be
written to all the same, where nobody will find it again. SQLite does not notice, so we look before
a save and once more before it counts as one.
"""

import sys
from pathlib import Path

from aiworkshop.base.errors import MachineError

_Identity = tuple[int, int]
_OF_A_DISK = frozenset(
    {"disk_error", "library_not_opened", "library_read_only", "library_damaged", "not_a_library"}
)
"""What SQLite may say of a file that is gone."""


class Presence:
    """Asked of one open file. Costs a look at the folder, a few microseconds."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: _Identity | None = None

    def remember(self) -> None:
        """The file that is at the path now is the open one. Call it while it is open: what some
        disks know a file by lasts only that long. Raises ``MachineError``."""
        self._known = self._found()
        self.require()

    @property
    def lasts(self) -> bool:
        """Whether the open file is still the one at its path."""
        found = self._found()
        return found is not None and self._known in (None, found)

    def require(self) -> None:
        """Raises ``MachineError`` (``library_gone``) where it is not."""
        if not self.lasts:
            raise gone(self._path)

    def explain(self, error: MachineError) -> MachineError:
        """What a failure comes from, where that is the file being gone; else the failure."""
        return gone(self._path) if error.code in _OF_A_DISK and not self.lasts else error

    def _found(self) -> _Identity | None:
        try:
            found = self._path.stat()
        except (OSError, ValueError):
            return None
        if sys.platform == "win32":
            # There an open file cannot be moved or replaced; FAT numbers its files as it likes.
            return (0, 0)
        return (found.st_dev, found.st_ino)


def gone(path: Path) -> MachineError:
    """The library is not where it was opened."""
    return MachineError(
        "library_gone",
        "The library {path} is not there any more: a stick was pulled out, or its folder moved. "
        "What stands on the screen stays there. Put it back and try again, or save what is on the "
        "screen elsewhere.",
        path=path,
    )
