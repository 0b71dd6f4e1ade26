"""What a program that was killed left half written beside a library; it is nobody's by now."""

import re
import shutil
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from aiworkshop.library.attachments import FOLDER as ATTACHMENTS
from aiworkshop.library.backup import FOLDER as BACKUPS, WORKSPACE

_STALE_SECONDS = 86_400
"""Another program may be at it just now, and no copy takes a day."""
_HALF_PHOTO = re.compile(r"\.[0-9a-f]{64}\.[0-9a-f]{8}\.tmp", re.ASCII)
_HALF_BACKUP = re.compile(rf".*\.partial(-journal|-wal|-shm)?|{re.escape(WORKSPACE)}.*")


def sweep(library: Path) -> None:
    """Remove halves and unpacked backups that are a day old. What cannot be removed stays."""
    oldest = time.time() - _STALE_SECONDS
    for path in _halves(library):
        with suppress(OSError):
            if path.stat().st_mtime < oldest:
                if path.is_dir():
                    shutil.rmtree(path, ignore_errors=True)
                else:
                    path.unlink(missing_ok=True)


def _halves(library: Path) -> Iterator[Path]:
    name = re.escape(library.name)
    beside = re.compile(rf"{name}\.(new-[0-9a-f]{{8}}|restoring)(-journal|-wal|-shm)?")
    folder = library.parent
    for place, pattern in (
        (folder, beside),
        (folder / ATTACHMENTS, _HALF_PHOTO),
        (folder / BACKUPS, _HALF_BACKUP),
    ):
        with suppress(OSError):
            yield from (path for path in place.iterdir() if pattern.fullmatch(path.name))
