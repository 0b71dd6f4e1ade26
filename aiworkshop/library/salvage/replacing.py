"""Puts a salvaged library in the place of the damaged one, which stays beside it."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from aiworkshop.base.errors import MachineError
from aiworkshop.library.files import companion

_BESIDE = ("", "-wal", "-shm")


def put_in_place(library: Path, salvaged: Path, now: Callable[[], datetime] = datetime.now) -> Path:
    """Give the salvaged library the name of the damaged one, which must be closed.

    Returns the dated name under which the damaged one is kept. Raises ``MachineError``; both files
    are then where they were.
    """
    kept = _dated(library, now())
    moved: list[tuple[Path, Path]] = []
    try:
        # The log first: beside a file of another name SQLite would not know it.
        for suffix in reversed(_BESIDE):
            if companion(library, suffix).exists():
                companion(library, suffix).rename(companion(kept, suffix))
                moved.append((companion(library, suffix), companion(kept, suffix)))
        salvaged.rename(library)
    except OSError as error:
        for was, now_at in reversed(moved):
            now_at.rename(was)
        raise MachineError(
            "salvage_not_placed",
            "The salvaged library could not be put in the place of {path}. Both files are as they "
            "were. Close other windows on it and try again.",
            path=library,
        ) from error
    return kept


def _dated(library: Path, moment: datetime) -> Path:
    start = f"{library.stem} damaged {moment:%Y-%m-%d %H-%M}"
    names = (f"{start}{f' {n}' if n > 1 else ''}{library.suffix}" for n in range(1, 1000))
    return next(library.with_name(n) for n in names if not library.with_name(n).exists())
