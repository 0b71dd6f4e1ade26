"""A backup opened for looking: one of the dated ones, or a file from a second place.

A file from outside is taken for anybody's: only the names that a package has, no more than the
disk has room for, every part checked before any of it is used. What is unpacked lies in a private
folder beside the backups, and goes when the backup is closed.
"""

import json
import shutil
import sqlite3
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from aiworkshop.base.errors import MachineError, UserError
from aiworkshop.base.sealing import is_sealed, unseal
from aiworkshop.library.attachments import Attachments
from aiworkshop.library.backup import integrity_problems, list_backups
from aiworkshop.library.failures import translated
from aiworkshop.library.migrations import HISTORY, History
from aiworkshop.library.placing_failures import place_failure, too_little_room
from aiworkshop.library.revision import require_known
from aiworkshop.library.second_place import (
    DATABASE,
    FORMAT,
    HEAD,
    PHOTOS,
    SCHEMA,
    Head,
    workspace,
)

_SQLITE, _ZIP = b"SQLite format 3\x00", b"PK\x03\x04"
_MOST_HEAD = 10_000
_MOST_PHOTO = 64 << 20
_BYTES_AT_A_TIME = 1 << 20
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)


@dataclass(frozen=True, slots=True)
class OpenedBackup:
    """A backup whose database was checked; ``package`` holds its photos, if it has any."""

    file: Path
    database: Path
    made_at: str
    """Local time, ISO; empty where nobody knows."""
    size: int
    package: Path | None = None
    missing_photos: int = 0

    @property
    def photos(self) -> list[str]:
        """The digests of the photos that it brings."""
        if self.package is None:
            return []
        with zipfile.ZipFile(self.package) as archive:
            names = [name for name in archive.namelist() if name.startswith(PHOTOS)]
        return [name.removeprefix(PHOTOS) for name in names]

    def give_photos(self, digests: Iterable[str], attachments: Attachments) -> None:
        """Keep those of these photos that are not kept there yet.

        Raises ``UserError`` where one is not what its name says, ``MachineError`` without room.
        """
        if self.package is None:
            return
        with zipfile.ZipFile(self.package) as archive:
            for digest in digests:
                if attachments.is_whole(digest):
                    continue
                if attachments.put(archive.read(PHOTOS + digest)) != digest:
                    raise damaged(self.file)


@contextmanager
def opened_backup(
    library: Path, file: Path, passphrase: str = "", history: History = HISTORY
) -> Iterator[OpenedBackup]:
    """A backup, looked at beside a library (which need not be there); nothing is changed.

    Raises ``UserError`` or ``MachineError``: sealed and no passphrase (``backup_sealed``), a wrong
    one, damaged, of a newer version, or no backup at all.
    """
    library, file = library.absolute(), file.absolute()
    start = _start(file)
    if start.startswith(_SQLITE):
        _check(file, file, history)
        known = {card.path: card.made_at for card in list_backups(library)}
        yield OpenedBackup(file, file, known.get(str(file), ""), file.stat().st_size)
        return
    with workspace(library) as work:
        package = file
        if is_sealed(file):
            package = work / "package.zip"
            _unseal(file, package, passphrase)
        elif not start.startswith(_ZIP):
            raise _foreign(file)
        head = _unpack(file, package, work / DATABASE)
        _check(file, work / DATABASE, history)
        yield OpenedBackup(
            file, work / DATABASE, head.made_at, file.stat().st_size, package, head.missing_photos
        )


def _start(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(len(_SQLITE))
    except OSError as error:
        raise UserError(
            "backup_unreadable",
            "The backup {path} cannot be read. Nothing was changed. "
            "Check that the stick is in and the file is there.",
            path=file,
        ) from error


def _unseal(file: Path, package: Path, passphrase: str) -> None:
    if not passphrase:
        raise UserError(
            "backup_sealed",
            "The backup {path} is protected with a passphrase. Nothing was changed. "
            "Type the passphrase that it was made with.",
            path=file,
        )
    try:
        if shutil.disk_usage(package.parent).free < 2 * file.stat().st_size:
            raise too_little_room(package.parent, 2 * file.stat().st_size)
        with file.open("rb") as source, package.open("wb") as target:
            for piece in unseal(source, passphrase, file.name):
                target.write(piece)
    except OSError as error:
        raise place_failure(error, package.parent) from error


def _unpack(file: Path, package: Path, database: Path) -> Head:
    """Take the database out; all other parts are read to their end, to see that they are whole."""
    try:
        with zipfile.ZipFile(package) as archive:
            parts = {info.filename: info for info in archive.infolist()}
            _require_ours(file, parts, len(archive.infolist()))
            head = _head(archive.read(HEAD), file)
            room = shutil.disk_usage(database.parent).free
            needed = sum(info.file_size for info in parts.values())
            if needed > room:
                raise too_little_room(database.parent, needed)
            with archive.open(DATABASE) as source, database.open("wb") as target:
                _copy(source, target, parts[DATABASE].file_size, file)
            for name, info in parts.items():
                if name.startswith(PHOTOS):
                    with archive.open(info) as source:
                        while source.read(_BYTES_AT_A_TIME):
                            pass
            return head
    except _BROKEN as error:
        raise damaged(file) from error
    except OSError as error:
        raise place_failure(error, database.parent) from error


def _require_ours(file: Path, parts: dict[str, zipfile.ZipInfo], count: int) -> None:
    if HEAD not in parts or DATABASE not in parts or parts[HEAD].file_size > _MOST_HEAD:
        raise _foreign(file)
    for name, info in parts.items():
        digest = name.removeprefix(PHOTOS)
        photo = name.startswith(PHOTOS) and len(digest) == 64 and digest.isalnum()
        if name not in (HEAD, DATABASE) and not (photo and info.file_size <= _MOST_PHOTO):
            raise _foreign(file)
    if count != len(parts):
        raise damaged(file)


def _head(data: bytes, file: Path) -> Head:
    try:
        said = json.loads(data)
        if said["format"] != FORMAT:
            raise _foreign(file)
        if said["schema"] > SCHEMA:
            raise MachineError(
                "backup_newer",
                "The backup {path} was made by a newer version of aiworkshop. Nothing was changed. "
                "Install the newer version first.",
                path=file,
            )
        return Head(
            str(said["made"]),
            str(said["library"]),
            int(said["photos"]),
            int(said["missing_photos"]),
        )
    except (ValueError, KeyError, TypeError) as error:
        raise _foreign(file) from error


def _copy(source: IO[bytes], target: IO[bytes], size: int, file: Path) -> None:
    """No more than was said: a part may unpack to more than it says."""
    copied = 0
    while piece := source.read(_BYTES_AT_A_TIME):
        copied += len(piece)
        if copied > size:
            raise damaged(file)
        target.write(piece)


def _check(file: Path, database: Path, history: History) -> None:
    require_known(database, history.revisions)
    with translated(file):
        problems = integrity_problems(database)
        with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
            connection.execute("SELECT count(*) FROM workshop").fetchone()
    if problems:
        raise damaged(file)


def damaged(file: Path) -> MachineError:
    """The sentence."""
    return MachineError(
        "backup_damaged",
        "The backup {path} is damaged. The library was left as it is. Choose another backup.",
        path=file,
    )


def _foreign(file: Path) -> UserError:
    return UserError(
        "backup_foreign",
        "{path} is no backup of aiworkshop. Nothing was changed. Choose a file that ends in "
        ".aiworkshop-backup; a workshop’s transfer copy is brought in from the Library page.",
        path=file,
    )
