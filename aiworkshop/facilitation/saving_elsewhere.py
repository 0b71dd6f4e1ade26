"""Out of a library whose folder was taken away: what can still be read, with what it did not take.

The open file often still hands out what is in it (a folder that was moved, a disk of which much
lies in memory); a stick that was pulled out may not. Either way nothing at the library's own place
is touched.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from aiworkshop.base.errors import AppError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.commands import Command
from aiworkshop.facilitation.exchange.export import export_workshop
from aiworkshop.facilitation.records import ChangeRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.device import forget_machine
from aiworkshop.library.library import Library

LIBRARY_COPY = "library.sqlite"
TRANSFER_COPY = "workshop{number}.aiworkshop"


@dataclass(frozen=True, slots=True)
class SavedElsewhere:
    """What came of it: files that were written, and how many changes could not be applied."""

    files: tuple[Path, ...]
    left: int = 0


def save_elsewhere(
    library: Library, folder: Path, workshop_ids: Sequence[str], commands: Sequence[Command]
) -> SavedElsewhere:
    """Copy the library as last read into ``folder``, apply what it refused, and write a transfer
    copy of each workshop, to be brought in anywhere.

    Where nothing can be read any more, no file is written. Raises ``OSError`` for a folder that
    takes none.
    """
    target = folder / LIBRARY_COPY
    try:
        library.copy_to(target)
        saved = Library(target)
    except (AppError, sqlite3.Error):
        with suppress(OSError):
            target.unlink(missing_ok=True)
        return SavedElsewhere((), len(commands))
    try:
        left = _apply(saved, commands)
        copies = tuple(_exported(saved, folder, workshop_ids))
    finally:
        saved.close()
    # Opened by itself one day, it is a device of its own.
    forget_machine(target)
    return SavedElsewhere((target, *copies), left)


def _apply(library: Library, commands: Sequence[Command]) -> int:
    """Run what was refused, in its order; how many did not go. What was refused twice is one."""
    runner, done, left = Runner(library), list[Command](), 0
    for command in commands:
        if isinstance(command, ChangeRecord):
            # Each rests on one before it that was refused as well.
            command = replace(command, seen=None)
        if command in done:
            continue
        done.append(command)
        try:
            runner.run(command)
        except AppError:
            left += 1
    return left


def _exported(library: Library, folder: Path, workshop_ids: Iterable[str]) -> Iterable[Path]:
    for number, workshop_id in enumerate(dict.fromkeys(workshop_ids), 1):
        path = folder / TRANSFER_COPY.format(number=f"-{number}" if number > 1 else "")
        with suppress(AppError):
            export_workshop(library, workshop_id, path)
            yield path


def words_of(value: object) -> list[str]:
    """Everything in a command that somebody wrote, in its order: for a file that people read."""
    if isinstance(value, Text):
        return [value.text] if value.text.strip() else []
    if isinstance(value, dict):
        return [words for inner in value.values() for words in words_of(inner)]
    if isinstance(value, (list, tuple)):
        return [words for inner in value for words in words_of(inner)]
    fields = getattr(type(value), "__dataclass_fields__", None)
    if fields is None:
        return []
    # What a change rested on is no news.
    names = [name for name in fields if name != "seen"]
    return [words for name in names for words in words_of(getattr(value, name))]
