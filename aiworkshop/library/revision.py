"""Which revision a library's tables have, read without changing a byte."""

import sqlite3
from contextlib import closing
from pathlib import Path

from aiworkshop.base.errors import MachineError, UserError
from aiworkshop.library.failures import failure, translated
from aiworkshop.library.files import reading_uri

_HEADER = b"SQLite format 3\x00"


def read_revision(path: Path) -> str:
    """The revision of a library's tables.

    Raises ``AppError`` where the file is empty, damaged, a folder or no library.
    """
    _require_database(path)
    try:
        with translated(path), closing(sqlite3.connect(reading_uri(path), uri=True)) as connection:
            rows = connection.execute("SELECT version_num FROM alembic_version").fetchall()
            connection.execute("SELECT count(*) FROM meta").fetchone()
    except sqlite3.OperationalError as error:  # no such table
        raise failure("not_a_library", path) from error
    if len(rows) != 1:
        raise failure("not_a_library", path)
    return str(rows[0][0])


def require_known(path: Path, revisions: tuple[str, ...]) -> str:
    """The revision, if this program knows it. Raises ``MachineError`` for a newer library."""
    revision = read_revision(path)
    if revision not in revisions:
        raise MachineError(
            "library_newer",
            "The library {path} was made by a newer version of aiworkshop. It was left as it is. "
            "Install the newer version, or open another library.",
            path=path,
        )
    return revision


def _require_database(path: Path) -> None:
    if path.is_dir():
        raise UserError(
            "library_is_folder",
            "{path} is a folder, not an aiworkshop library. Nothing was changed. "
            "Choose the library file inside a folder.",
            path=path,
        )
    try:
        with path.open("rb") as file:
            start = file.read(len(_HEADER))
    except OSError as error:
        raise failure("library_not_opened", path) from error
    if not start:
        raise MachineError(
            "library_empty",
            "The library {path} is empty, with no data at all, as after a crash of the disk. "
            "It was left as it is. Restore a backup from the folder beside it.",
            path=path,
        )
    if start != _HEADER:
        raise failure("not_a_library", path)
