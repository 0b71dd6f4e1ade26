"""Files that appear whole or not at all."""

import errno
import os
import re
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from aiworkshop.base.errors import UserError

_STALE_SECONDS = 86_400
_LIBRARY_HEADER = b"SQLite format 3\x00"


@contextmanager
def replacing(target: Path) -> Iterator[BinaryIO]:
    """A file to write beside ``target``, which it replaces once all of it is on the disk.

    What stood at ``target`` stays where anything fails. A link is followed: the file it leads to is
    replaced. Raises ``OSError``, also where a folder, a device or a pipe stands there, and
    ``UserError`` where it is a library or a backup of one: that is never overwritten by an output.
    """
    if target.is_symlink():
        target = target.resolve()
    if not target.name or target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    if target.exists() and not target.is_file():
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(target))
    refuse_library(target)
    _sweep(target)
    unfinished = target.with_name(f".{target.name}.{secrets.token_hex(4)}.tmp")
    try:
        with unfinished.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(target)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _sweep(target: Path) -> None:
    """Remove what a program that was killed a day ago or longer left of this very file."""
    left = re.compile(rf"\.{re.escape(target.name)}\.[0-9a-f]{{8}}\.tmp")
    oldest = time.time() - _STALE_SECONDS
    with suppress(OSError):
        for path in target.parent.iterdir():
            if left.fullmatch(path.name) and path.stat().st_mtime < oldest:
                path.unlink(missing_ok=True)


def refuse_library(target: Path) -> None:
    """Raise ``UserError`` where a library, or a backup of one, stands at ``target``."""
    try:
        with target.open("rb") as file:
            header = file.read(len(_LIBRARY_HEADER))
    except OSError:
        return
    if header == _LIBRARY_HEADER:
        raise UserError(
            "would_replace_library",
            "{path} is a library, or a backup of one. It was left as it is. Choose another name.",
            path=target,
        )
