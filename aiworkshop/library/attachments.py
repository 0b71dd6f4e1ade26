"""The files of photos: beside the library, each named by what is in it.

A file in the folder is never changed, and deleted only where somebody is erased, so that undo, the
trash and older backups of the library find it again. The same bytes are kept once.
"""

import hashlib
import re
from pathlib import Path

from aiworkshop.base.errors import MachineError
from aiworkshop.base.whole_files import replacing

FOLDER = "attachments"
_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)
_BYTES_AT_A_TIME = 1 << 20


class Attachments:
    """The folder of a library's photos. ``digest`` is the SHA-256 of a file, as 64 hex digits."""

    def __init__(self, library: Path) -> None:
        self.folder = library.absolute().parent / FOLDER

    def path(self, digest: str) -> Path:
        """Where the file with these bytes is, or would be. Raises ``ValueError`` for no digest."""
        if not _DIGEST.fullmatch(digest):
            raise ValueError(digest)
        return self.folder / digest

    def has(self, digest: str) -> bool:
        """Whether the file is there. Anything that is no digest is not."""
        return self._is_digest(digest) and (self.folder / digest).is_file()

    @staticmethod
    def _is_digest(digest: str) -> bool:
        return bool(_DIGEST.fullmatch(digest))

    def put(self, data: bytes) -> str:
        """Keep these bytes, on the disk before this returns; returns their digest.

        Raises ``MachineError`` where they cannot be written; then there is no half file.
        """
        digest = hashlib.sha256(data).hexdigest()
        if self.is_whole(digest):
            return digest
        try:
            # Beside a library that is there: where it was taken away, no folder is made for it.
            self.folder.mkdir(exist_ok=True)
            with replacing(self.path(digest)) as file:
                file.write(data)
        except OSError as error:
            raise MachineError(
                "attachment_not_kept",
                "A photo could not be kept in {folder}. Nothing was changed. "
                "Check that the folder may be written to and that the disk has room.",
                folder=self.folder,
            ) from error
        return digest

    def remove(self, digest: str) -> bool:
        """Delete the file of a photo that nobody may have any more; whether it was there."""
        if not self._is_digest(digest) or not (self.folder / digest).is_file():
            return False
        (self.folder / digest).unlink()
        return True

    def is_whole(self, digest: str) -> bool:
        """Whether the file is there and still holds the bytes that its name promises."""
        if not self.has(digest):
            return False
        found = hashlib.sha256()
        try:
            with self.path(digest).open("rb") as file:
                while part := file.read(_BYTES_AT_A_TIME):
                    found.update(part)
        except OSError:
            return False
        return found.hexdigest() == digest
