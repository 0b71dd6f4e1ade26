"""Files that appear whole or not at all."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from aiworkshop.base.errors import UserError

_LIBRARY_HEADER = b"SQLite format 3\x00"


@contextmanager
def replacing(target: Path) -> Iterator[BinaryIO]:
    """A file to write beside ``target``, which it replaces once all of it is on the disk.

    What stood at ``target`` stays where anything fails. Raises ``OSError``, and ``UserError``
    where ``target`` is a library or a backup of one: that is never overwritten by an output.
    """
    refuse_library(target)
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
