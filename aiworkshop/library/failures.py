"""What SQLite says, in words for a person."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from aiworkshop.base.errors import AppError, MachineError, UserError

_SENTENCES: tuple[tuple[str, str, str], ...] = (
    (
        "is full",
        "disk_full",
        "The disk is full, so the last change was not saved. Everything saved before is safe. "
        "Make room on the disk and try again.",
    ),
    (
        "readonly",
        "library_read_only",
        "The library {path} can be read but not changed. What is in it is safe. "
        "Allow writing to the file, or copy it to another folder and open that.",
    ),
    (
        "locked",
        "library_busy",
        "Another program is writing to the library {path}. Nothing was changed. "
        "Wait a moment and try again.",
    ),
    (
        "malformed",
        "library_damaged",
        "The library {path} is damaged. It was left as it is. Restore a backup from the folder "
        "beside it.",
    ),
    (
        "not a database",
        "not_a_library",
        "The file {path} is not an aiworkshop library. It was left as it is. Choose another file.",
    ),
    (
        "disk i/o error",
        "disk_error",
        "The disk refused to save or read {path}. Everything saved before is safe. "
        "Check the disk and try again.",
    ),
    (
        "unable to open",
        "library_not_opened",
        "The library {path} cannot be opened. Check that the folder exists and may be written to.",
    ),
)


def sqlite_failure(error: sqlite3.Error, path: Path) -> AppError | None:
    """The failure in words, or None where it is a bug of ours."""
    said = str(error).casefold()
    if "foreign key" in said:
        return changed_since()
    for part, code, sentence in _SENTENCES:
        if part in said:
            return MachineError(code, sentence, path=path)
    return None


def changed_since() -> UserError:
    """Another window or program changed, took away or used what an action rests on."""
    return UserError(
        "changed_since",
        "This was changed again elsewhere, so it cannot be taken back any more. "
        "Nothing was changed now.",
    )


def failure(code: str, path: Path) -> MachineError:
    """The failure with this code, where something else than SQLite noticed it."""
    sentence = next(sentence for _, known, sentence in _SENTENCES if known == code)
    return MachineError(code, sentence, path=path)


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise an ``AppError`` with a sentence instead of the database's own errors."""
    try:
        yield
    except DBAPIError as error:
        cause = error.orig
        failure = sqlite_failure(cause, path) if isinstance(cause, sqlite3.Error) else None
        if failure is None:
            raise
        raise failure from error
    except sqlite3.Error as error:
        failure = sqlite_failure(error, path)
        if failure is None:
            raise
        raise failure from error
