"""A workshop with its photos in one file: a ZIP archive that is the same for the same workshop.

It holds ``workshop.json`` (the exchange file as README.md describes it) and, for each photo,
``attachments/<digest>``. Nothing is compressed, since photos are already, and since other versions
of a compressor write other bytes.
"""

import hashlib
import re
import shutil
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from stat import S_ISLNK
from typing import BinaryIO

from aiworkshop.facilitation.exchange.copies import CopyFile
from aiworkshop.facilitation.exchange.refusals import RefusedError
from aiworkshop.library.attachments import Attachments

RECORDS = "workshop.json"
SIGNATURE = b"PK\x03\x04"
MOST_FILES = 10_000
LARGEST_RECORDS = 1 << 29
LARGEST_PHOTO = 1 << 26
LARGEST_IN_ALL = 1 << 33
# Text hardly ever shrinks to less than a fiftieth; what does is made to fill a memory.
_MOST_TIMES_SMALLER = 200
_SMALL = 1 << 16
_PHOTO = re.compile(r"attachments/([0-9a-f]{64})", re.ASCII)
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_ENCRYPTED = 0x1
_BYTES_AT_A_TIME = 1 << 20
_COMPRESSIONS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError)


def write_archive(
    file: BinaryIO, records: Iterable[bytes], attachments: Attachments, digests: Iterable[str]
) -> int:
    """Write an archive; returns how many photos are missing here, or damaged, and so left out."""
    missing = 0
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for digest in sorted(set(digests)):
            if not attachments.is_whole(digest):
                missing += 1
                continue
            with (
                attachments.path(digest).open("rb") as photo,
                archive.open(_entry(f"attachments/{digest}"), "w") as entry,
            ):
                shutil.copyfileobj(photo, entry, _BYTES_AT_A_TIME)
        with archive.open(_entry(RECORDS), "w", force_zip64=True) as entry:
            for piece in records:
                entry.write(piece)
    return missing


def read_records(file: CopyFile) -> tuple[bytes, frozenset[str]]:
    """The exchange file in an archive, and the digests of the photos beside it.

    Every photo is read once, to see that it is what its name says. Raises ``RefusedError``.
    """
    with _opened(file) as archive:
        entries = _entries(archive)
        records = b"".join(_parts(archive, entries.pop(RECORDS), LARGEST_RECORDS))
        photos = [_PHOTO.fullmatch(name) for name in entries]
        digests = frozenset(found[1] for found in photos if found)
        for name, entry in entries.items():
            found = hashlib.sha256()
            for part in _parts(archive, entry, LARGEST_PHOTO):
                found.update(part)
            if found.hexdigest() not in name:
                raise RefusedError(name)
    return records, digests


def unpack_photos(file: CopyFile, digests: Iterable[str], attachments: Attachments) -> None:
    """Keep these photos of a checked archive.

    Raises ``RefusedError`` where the archive changed since it was checked, ``MachineError`` where
    the disk does not take them.
    """
    with _opened(file) as archive:
        entries = _entries(archive)
        for digest in digests:
            name = f"attachments/{digest}"
            parts = _parts(archive, entries[name], LARGEST_PHOTO) if name in entries else ()
            data = b"".join(parts)
            if hashlib.sha256(data).hexdigest() != digest:
                raise RefusedError(name)
            attachments.put(data)


@contextmanager
def _opened(file: CopyFile) -> Iterator[zipfile.ZipFile]:
    try:
        archive = zipfile.ZipFile(file)
    except _UNREADABLE as error:
        raise RefusedError("ZIP", "exchange_broken") from error
    with archive:
        yield archive


def _entries(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """The entries by name: the records, photos, and nothing else. Nothing is read yet."""
    found: dict[str, zipfile.ZipInfo] = {}
    listed = archive.infolist()
    if RECORDS not in archive.namelist():
        raise RefusedError(code="exchange_foreign")
    if len(listed) > MOST_FILES or sum(entry.file_size for entry in listed) > LARGEST_IN_ALL:
        raise RefusedError(code="exchange_too_large")
    # Entries that share their bytes: a little that unpacks into very much.
    if sum(entry.compress_size for entry in listed) > archive.start_dir:
        raise RefusedError("ZIP", "exchange_broken")
    for entry in listed:
        # The name as it stands in the file: the reader's own cuts it at a NUL, and turns "\\".
        name = entry.orig_filename
        if name != RECORDS and not _PHOTO.fullmatch(name):
            raise RefusedError(name, "exchange_unknown")
        if name in found:
            raise RefusedError(name, "exchange_duplicate")
        readable = entry.compress_type in _COMPRESSIONS and not entry.flag_bits & _ENCRYPTED
        if not readable or S_ISLNK(entry.external_attr >> 16):
            raise RefusedError(name)
        found[name] = entry
    return found


def _parts(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> Iterator[bytes]:
    """What an entry holds; stops as soon as it is more than it may be, whatever its head says."""
    size = 0
    most = min(most, max(entry.compress_size, _SMALL) * _MOST_TIMES_SMALLER)
    try:
        with archive.open(entry) as file:
            while part := file.read(_BYTES_AT_A_TIME):
                size += len(part)
                if size > most:
                    raise RefusedError(entry.orig_filename, "exchange_too_large")
                yield part
    except _UNREADABLE as error:
        raise RefusedError(entry.orig_filename, "exchange_broken") from error


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _EARLIEST)
    entry.create_system = 3  # the same bytes on every system
    entry.external_attr = 0o600 << 16
    return entry
