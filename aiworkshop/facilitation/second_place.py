"""Backups on a second place, and what comes back from any backup: for window and command line."""

import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from aiworkshop.base.errors import UserError
from aiworkshop.base.places import LibraryPlace
from aiworkshop.base.sealing import is_sealed
from aiworkshop.facilitation.bringing_back import BringBackWorkshop
from aiworkshop.facilitation.exchange.sources import LibrarySource
from aiworkshop.library import second_place
from aiworkshop.library.attachments import Attachments
from aiworkshop.library.comparing import compare
from aiworkshop.library.opened_backup import OpenedBackup, opened_backup
from aiworkshop.library.opening import open_library
from aiworkshop.readmodels.second_place import PlacedBackup, RestorePreview

Progress = Callable[[int, int], None]


def require_file(place: LibraryPlace) -> Path:
    """The file of a library that is one. Raises ``UserError`` for one on a server."""
    if isinstance(place, Path):
        return place
    raise UserError(
        "server_backups",
        "The library {place} is on a server, whose keeper makes its backups. "
        "Nothing was changed. Ask whoever looks after the server.",
        place=place,
    )


def back_up_to(
    place: LibraryPlace,
    folder: Path,
    passphrase: str = "",
    progress: Progress = lambda *_: None,
    name: str = "",
) -> PlacedBackup:
    """Write a backup into a folder; takes its time, on any thread, beside whatever is saved.

    Raises ``UserError`` or ``MachineError``: then there is nothing new in the folder.
    """
    return second_place.place_backup(
        require_file(place), folder, passphrase, name=name, progress=progress
    )


def last_placed(place: LibraryPlace, folder: Path) -> str:
    """When the newest backup there was made (local ISO time); empty where there is none.

    Raises ``MachineError`` where the place cannot be looked at just now.
    """
    return second_place.newest_placed(require_file(place), folder)[0]


def needs_passphrase(file: Path) -> bool:
    """Whether a backup is sealed."""
    return is_sealed(file)


@dataclass(frozen=True, slots=True)
class LookedAt:
    """A backup that was opened, and what it would do. ``close`` it when done."""

    backup: OpenedBackup
    preview: RestorePreview
    close: Callable[[], None]


@contextmanager
def looked_at(place: LibraryPlace, file: Path, passphrase: str = "") -> Iterator[LookedAt]:
    """Open a backup and compare it with the library; changes nothing."""
    library = require_file(place)
    with opened_backup(library, file, passphrase) as backup:
        yield LookedAt(backup, compare(library, backup), lambda: None)


def look_at(place: LibraryPlace, file: Path, passphrase: str = "") -> LookedAt:
    """The same for who closes it later: takes its time, on any thread."""
    opened = looked_at(place, file, passphrase)
    found = opened.__enter__()

    def close() -> None:
        opened.__exit__(None, None, None)

    return LookedAt(found.backup, found.preview, close)


def bring_back(place: LibraryPlace, backup: OpenedBackup, workshop_id: str) -> BringBackWorkshop:
    """The command that sets one workshop back to how it is in a backup; the backup stays as it is.

    Takes its time, on any thread. Raises ``UserError`` where the workshop is not in it.
    """
    # The backup itself is not touched: a copy of it is brought up to date and read.
    with second_place.workspace(require_file(place).absolute()) as work:
        copy = work / "then.sqlite"
        shutil.copyfile(backup.database, copy)
        then = open_library(copy)
        try:
            file = LibrarySource(then, workshop_id, backup.file.name).read()
        finally:
            then.close()
    brought = frozenset(backup.photos)

    def give(digests: Iterable[str], attachments: Attachments) -> None:
        backup.give_photos(sorted(brought.intersection(digests)), attachments)

    return BringBackWorkshop(workshop_id, file, give)
