"""Where a workshop comes from that is merged: a file, or another library that is open."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from aiworkshop.base.errors import MachineError
from aiworkshop.facilitation.exchange.archive import unpack_photos
from aiworkshop.facilitation.exchange.copies import CopySource
from aiworkshop.facilitation.exchange.export import export_text
from aiworkshop.facilitation.exchange.reading import (
    WorkshopFile,
    read_workshop,
    read_workshop_file,
)
from aiworkshop.facilitation.exchange.refusals import RefusedError
from aiworkshop.library.attachments import Attachments
from aiworkshop.library.library import Library


class Source(Protocol):
    """Gives a workshop, or the office, and its photos."""

    def read(self) -> WorkshopFile:
        """All of it, checked. Raises ``UserError``."""

    def give_photos(self, digests: Iterable[str], attachments: Attachments) -> None:
        """Keep those of these photos that are not kept there yet."""


class FileSource:
    """A file that somebody carried over."""

    def __init__(self, path: Path, passphrase: str = "") -> None:
        self._copy = CopySource(path, passphrase)

    def read(self) -> WorkshopFile:
        """Read and check the file."""
        return read_workshop_file(self._copy)

    def give_photos(self, digests: Iterable[str], attachments: Attachments) -> None:
        """From the archive."""
        wanted = sorted(digest for digest in digests if not attachments.is_whole(digest))
        if not wanted:
            return
        try:
            with self._copy.opened() as file:
                unpack_photos(file, wanted, attachments)
        except OSError as error:  # the stick was pulled meanwhile
            raise RefusedError(code="exchange_unreadable") from error


class LibrarySource:
    """Another library: it gives the same that its file would hold, and passes the same checks.

    ``name`` is what a person calls it. Nothing in it is written.
    """

    def __init__(self, library: Library, workshop_id: str, name: str) -> None:
        self._library, self._workshop_id, self._name = library, workshop_id, name

    def read(self) -> WorkshopFile:
        """Its records at one moment."""
        document = json.loads(export_text(self._library, self._workshop_id))
        file = read_workshop(document, self._name)
        named = {row["digest"] for row in file.rows.get("attachment", ()) if row["digest"]}
        file.photos = frozenset(one for one in named if self._library.attachments.has(one))
        return file

    def give_photos(self, digests: Iterable[str], attachments: Attachments) -> None:
        """File by file; one that is damaged there stays there."""
        kept = self._library.attachments
        for digest in sorted(digests):
            if attachments.is_whole(digest) or not kept.is_whole(digest):
                continue
            try:
                data = kept.path(digest).read_bytes()
            except OSError as error:
                raise MachineError(
                    "photo_not_moved",
                    "A photo of this workshop could not be read from {library}. Nothing was "
                    "changed. Try again.",
                    library=self._name,
                ) from error
            attachments.put(data)
