"""The file that travels, as it lies on a disk: open to whoever has it, or sealed by a passphrase.

What is inside is the same either way, byte for byte. Nothing of a sealed file is ever written
unsealed, not even for a moment: it is sealed as it is made, and read at the places that are looked
at.
"""

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from aiworkshop.base.errors import UserError
from aiworkshop.base.sealing import (
    Opener,
    SealedReader,
    SealingWriter,
    is_sealed,
    require_passphrase,
    sealing,
)
from aiworkshop.base.text import clean_text
from aiworkshop.base.whole_files import replacing

SUFFIX = ".aiworkshop"
LARGEST_LIST = 1 << 22
"""A ZIP archive lists what is in it, and the list is read at once: so much of it, in bytes."""
_BUFFER = 1 << 16


class CopySource:
    """A file to be read, perhaps several times; its passphrase is asked for once."""

    def __init__(self, path: Path, passphrase: str = "") -> None:
        self.path = path
        self._opener = Opener(passphrase) if passphrase else None

    @contextmanager
    def opened(self) -> Iterator["CopyFile"]:
        """What is in the file. Raises ``OSError``, or ``UserError`` where it does not open."""
        name = clean_text(self.path.name)
        with self.path.open("rb", buffering=0) as file:
            if not is_sealed(self.path):
                yield CopyFile(file, _BUFFER)
                return
            if self._opener is None:
                raise UserError(
                    "seal_needed",
                    "The file {file} is protected with a passphrase. Nothing was changed. "
                    "Open it with its passphrase.",
                    file=name,
                )
            yield CopyFile(SealedReader(cast("BinaryIO", file), self._opener, name), _BUFFER)


class CopyFile(io.BufferedReader):
    """Reads a little at a time, whatever the file says of its own size."""

    def read(self, size: int | None = -1, /) -> bytes:
        """As much as was asked for. Raises ``ValueError`` for more than any part of it can need."""
        if size is None or size < 0:
            return super().read(LARGEST_LIST)
        if size > LARGEST_LIST:
            raise ValueError(size)
        return super().read(size)


@contextmanager
def writing_copy(target: Path, passphrase: str = "") -> Iterator[BinaryIO]:
    """A file to write, sealed where there is a passphrase, which replaces ``target`` when whole.

    Raises ``UserError`` for a passphrase that is too short, or a name by which nobody would know
    what the file is, ``OSError``.
    """
    if not passphrase:
        with replacing(target) as file:
            yield file
        return
    require_passphrase(passphrase)
    if target.suffix.lower() != SUFFIX:
        raise UserError(
            "seal_suffix",
            "A file with a passphrase ends in “{suffix}”, so that it is known for what it is. "
            "Nothing was written. Choose such a name.",
            suffix=SUFFIX,
        )
    with replacing(target) as file, sealing(file, passphrase) as sealed:
        entries = _Entries(sealed)
        yield cast("BinaryIO", entries)
        entries.settle()


class _Entries:
    """An archive on its way into a seal, entry by entry.

    ZIP tells of an entry how long it is, at its beginning, which is therefore written last. A
    sealed piece cannot be changed: so the entry waits in memory (a photo, or the records), not on
    the disk, where it would lie unsealed. Whoever goes to the end is done with what stands before.
    """

    def __init__(self, sealed: SealingWriter) -> None:
        self._sealed = sealed
        self._settled = 0
        self._waiting = io.BytesIO()

    def write(self, data: bytes) -> int:
        """Take in what comes next, or instead of what stood here."""
        return self._waiting.write(data)

    def tell(self) -> int:
        """Where one is."""
        return self._settled + self._waiting.tell()

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go back into the entry that waits, or on to the end."""
        if whence != os.SEEK_SET or offset < self._settled:
            raise io.UnsupportedOperation("seek")
        self._waiting.seek(offset - self._settled)
        if self._waiting.tell() == len(self._waiting.getbuffer()):
            self.settle()
        return offset

    def flush(self) -> None:
        """What waits, waits."""

    def settle(self) -> None:
        """Seal what waits."""
        with self._waiting.getbuffer() as data:
            self._settled += self._sealed.write(data)
        self._waiting = io.BytesIO()
