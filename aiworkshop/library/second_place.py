"""A whole library, photos and all, in one file on a USB stick or in a network folder.

    backup.json          what it is, of which library, when it was made
    library.sqlite       a checked copy of the database
    attachments/SHA-256  each photo that the copy names

A ZIP archive, perhaps sealed with a passphrase (``base.sealing``). It is put together beside the
library, goes over in one piece under another name, is read back from there, and only then gets its
name: whatever ends it before leaves no file that could be taken for a backup.
"""

import hashlib
import json
import os
import re
import shutil
import sqlite3
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, BinaryIO, cast

from aiworkshop.base.errors import MachineError, UserError
from aiworkshop.base.sealing import require_passphrase, seal, unseal
from aiworkshop.base.whole_files import replacing
from aiworkshop.library.attachments import Attachments
from aiworkshop.library.backup import FOLDER, WORKSPACE, copy_database, integrity_problems
from aiworkshop.library.device import machine_id
from aiworkshop.library.failures import failure, translated
from aiworkshop.library.placing_failures import place_failure, too_little_room
from aiworkshop.readmodels.second_place import SUFFIX, PlacedBackup

Progress = Callable[[int, int], None]
"""Told how much of how much is done; may raise to end it."""
FORMAT, SCHEMA = "aiworkshop-backup", 1
HEAD, DATABASE, PHOTOS = "backup.json", "library.sqlite", "attachments/"
KEPT_LATEST, KEPT_MONTHS = 5, 7
"""So many are kept on a second place at least, and the last of so many earlier months."""
_BYTES_AT_A_TIME = 1 << 20
_SPARE_BYTES = 1 << 20
_NAME = re.compile(
    r"aiworkshop (?P<moment>\d{4}-\d\d-\d\d \d\d-\d\d) \((?P<owner>[0-9a-f]{8}-[0-9a-f]{4})\)"
    r"(?: \d+)?" + re.escape(SUFFIX)
)


@dataclass(frozen=True, slots=True)
class Head:
    """What a package says of itself."""

    made_at: str
    library: str
    photos: int
    missing_photos: int


def place_backup(
    library: Path,
    folder: Path,
    passphrase: str = "",
    *,
    name: str = "",
    now: Callable[[], datetime] = datetime.now,
    progress: Progress = lambda *_: None,
) -> PlacedBackup:
    """Write a backup of a library, open or not, into a folder, sealed where there is a passphrase.

    On any thread. ``name`` instead of a dated one is not counted among those that make room for it.
    Raises ``UserError``, ``MachineError`` (then there is nothing new in the folder), or whatever
    ``progress`` raises.
    """
    if passphrase:
        require_passphrase(passphrase)
    library = library.absolute()
    with workspace(library) as work:
        package = work / "package.zip"
        try:
            head, owner = _pack(library, work, package, now())
        except OSError as error:
            raise place_failure(error, library.parent) from error
        target = folder / name if name else _free_name(folder, owner, now())
        try:
            _require_room(folder, package.stat().st_size)
            _bring_over(package, target, passphrase, progress)
            _keep_names(folder)
            size = target.stat().st_size
        except OSError as error:
            raise place_failure(error, folder) from error
    gone = 0 if name else _let_go(folder, owner, target)
    return PlacedBackup(
        str(target), head.made_at, size, head.photos, head.missing_photos, let_go=gone
    )


def newest_placed(library: Path, folder: Path) -> tuple[str, int]:
    """When the newest backup of this library there was made (local ISO time, or empty), and how
    many there are; ``MachineError`` where the folder cannot be read, such as a stick that is out.
    """
    try:
        found = sorted(_placed(folder, _owner(library.absolute())), key=lambda pair: pair[0])
    except OSError as error:
        raise place_failure(error, folder) from error
    moment = found[-1][0] if found else ""
    return _iso(moment), len(found)


def _iso(moment: str) -> str:
    day, _, clock = moment.partition(" ")
    return f"{day}T{clock.replace('-', ':')}" if moment else ""


# Putting together


@contextmanager
def workspace(library: Path) -> Iterator[Path]:
    """A private folder beside the backups, which a later start sweeps away if nobody else does."""
    folder = library.parent / FOLDER
    try:
        folder.mkdir(parents=True, exist_ok=True)
        work = Path(tempfile.mkdtemp(prefix=WORKSPACE, dir=folder))
    except OSError as error:
        raise place_failure(error, library.parent) from error
    try:
        yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _pack(library: Path, work: Path, package: Path, moment: datetime) -> tuple[Head, str]:
    copy = work / DATABASE
    with translated(library):
        copy_database(library, copy)
        if integrity_problems(copy):
            raise failure("library_damaged", library)
    with closing(sqlite3.connect(copy)) as connection:
        digests = _digests(connection)
        identity = library_id(connection)
    kept = Attachments(library)
    whole = [digest for digest in digests if kept.is_whole(digest)]
    head = Head(
        moment.isoformat(timespec="milliseconds"), identity, len(whole), len(digests) - len(whole)
    )
    with zipfile.ZipFile(package, "w", allowZip64=True) as archive:
        archive.writestr(HEAD, _said(head), zipfile.ZIP_STORED)
        # What people typed shrinks to a fourth, and a stick is slow; photos are small already.
        archive.write(copy, DATABASE, zipfile.ZIP_DEFLATED, compresslevel=1)
        for digest in whole:
            archive.write(kept.path(digest), PHOTOS + digest, zipfile.ZIP_STORED)
    copy.unlink()
    return head, _owner_of(identity)


def _said(head: Head) -> str:
    said = {"format": FORMAT, "schema": SCHEMA, "made": head.made_at, "library": head.library}
    said |= {"photos": head.photos, "missing_photos": head.missing_photos}
    return json.dumps(said, indent=1, sort_keys=True) + "\n"


def _digests(connection: sqlite3.Connection) -> list[str]:
    """Of all photos that the library names, those in the trash too."""
    query = "SELECT DISTINCT digest FROM attachment WHERE digest <> '' ORDER BY digest"
    return [str(row[0]) for row in connection.execute(query)]


def library_id(connection: sqlite3.Connection) -> str:
    """The id that a library keeps wherever it goes; empty in one of an early version."""
    row = connection.execute("SELECT value FROM meta WHERE key = 'library'").fetchone()
    return str(row[0]) if row else ""


def _owner(library: Path) -> str:
    with (
        translated(library),
        closing(sqlite3.connect(f"{library.as_uri()}?mode=ro", uri=True)) as (connection),
    ):
        return _owner_of(library_id(connection))


def _owner_of(identity: str) -> str:
    """Whose it is among those of others on one stick: of this library, from this machine."""
    return f"{identity[-8:] or '0' * 8}-{machine_id()[:4]}"


# Bringing over


def _require_room(folder: Path, size: int) -> None:
    if shutil.disk_usage(folder).free < size + _SPARE_BYTES:
        raise too_little_room(folder, size + _SPARE_BYTES)


def _bring_over(package: Path, target: Path, passphrase: str, progress: Progress) -> None:
    size = package.stat().st_size
    with package.open("rb") as source, replacing(target) as file:
        told = _Told(source, progress, 2 * size)
        if passphrase:
            seal(cast(BinaryIO, told), file, passphrase)
        else:
            shutil.copyfileobj(told, file, _BYTES_AT_A_TIME)
        file.flush()
        os.fsync(file.fileno())
        _forget_cached(file)
        with Path(file.name).open("rb") as written:
            back = _Hashed()
            if passphrase:
                pieces = unseal(written, passphrase, target.name)
            else:
                pieces = iter(lambda: written.read(_BYTES_AT_A_TIME), b"")
            try:
                for piece in pieces:
                    back.update(piece)
                    progress(size + back.count, 2 * size)
            except UserError:
                back.update(b"what was read cannot be opened")
        if back.digest() != told.digest():
            raise MachineError(
                "backup_not_read_back",
                "What was written to {folder} cannot be read back as it was, so no backup was "
                "left there. Use another USB stick or folder.",
                folder=target.parent,
            )


class _Hashed:
    """What passed, in a number."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()
        self.count = 0

    def update(self, data: bytes) -> None:
        self._hash.update(data)
        self.count += len(data)

    def digest(self) -> bytes:
        return self._hash.digest()


class _Told:
    """A file that is read once, and tells how far that is."""

    def __init__(self, file: IO[bytes], progress: Progress, total: int) -> None:
        self._file, self._progress, self._total = file, progress, total
        self._hashed = _Hashed()

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        data = self._file.read(size)
        self._hashed.update(data)
        self._progress(self._hashed.count, self._total)
        return data

    def digest(self) -> bytes:
        """Of what was read so far."""
        return self._hashed.digest()


def _forget_cached(file: BinaryIO) -> None:
    """Have what is read next come from the stick, where the system can be told so."""
    advise = getattr(os, "posix_fadvise", None)
    if advise is not None:
        with suppress(OSError):
            advise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _keep_names(folder: Path) -> None:
    """Have the file's name on the stick, too, before somebody is told that it may be pulled out."""
    if os.name == "posix":
        with suppress(OSError):
            opened = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(opened)
            finally:
                os.close(opened)


# Those that are there


def _free_name(folder: Path, owner: str, moment: datetime) -> Path:
    start = f"aiworkshop {moment:%Y-%m-%d %H-%M} ({owner})"
    names = (f"{start}{f' {n}' if n > 1 else ''}{SUFFIX}" for n in range(1, 1000))
    return next(folder / name for name in names if not (folder / name).exists())


def _placed(folder: Path, owner: str) -> list[tuple[str, Path]]:
    found = [(_NAME.fullmatch(path.name), path) for path in folder.iterdir()]
    return [(match["moment"], path) for match, path in found if match and match["owner"] == owner]


def kept_moments(moments: list[str]) -> set[str]:
    """Of the moments of backups, as in their names, those whose backups are kept."""
    latest = sorted(moments, reverse=True)
    keep = latest[:KEPT_LATEST]
    months: dict[str, str] = {}
    for moment in latest[KEPT_LATEST:]:
        months.setdefault(moment[:7], moment)
    return set(keep) | set(list(months.values())[:KEPT_MONTHS])


def _let_go(folder: Path, owner: str, just_made: Path) -> int:
    """Remove what is not kept any longer, and halves of those who were killed; how many went."""
    gone = 0
    with suppress(OSError):
        placed = _placed(folder, owner)
        keep = kept_moments([moment for moment, _ in placed])
        for moment, path in placed:
            if moment not in keep and path != just_made:
                path.unlink(missing_ok=True)
                gone += 1
        for path in folder.glob(f".aiworkshop * ({owner})*{SUFFIX}.*.tmp"):
            path.unlink(missing_ok=True)
    return gone
