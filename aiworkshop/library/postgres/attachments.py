"""The files of photos on a server: every laptop reaches them, and keeps those that it has seen."""

import hashlib
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Engine, delete, select
from sqlalchemy.dialects.postgresql import insert

from aiworkshop.base.errors import AppError
from aiworkshop.base.places import ServerPlace
from aiworkshop.base.whole_files import replacing
from aiworkshop.library.attachments import Attachments
from aiworkshop.library.postgres.failures import server_translated
from aiworkshop.library.postgres.tables import attachment_blob


class ServerAttachments(Attachments):
    """Photos in the database, with a folder on this computer before it.

    As with files, what is in it is never changed, and deleted only where somebody is erased.
    """

    def __init__(self, local: Path, engine: Engine, place: ServerPlace) -> None:
        super().__init__(local)
        self._engine = engine
        self._place = place

    def path(self, digest: str) -> Path:
        """Where the file is on this computer, fetched where it was not; it may be missing."""
        path = super().path(digest)
        if not path.is_file():
            with suppress(AppError, OSError):
                self._fetch(digest, path)
        return path

    def has(self, digest: str) -> bool:
        """Whether the photo is on the server, or here."""
        return super().has(digest) or (self._is_digest(digest) and self._on_server(digest))

    def is_whole(self, digest: str) -> bool:
        """Whether its bytes can be had whole; a copy here that was damaged is fetched anew."""
        if super().is_whole(digest):
            return True
        if not self._is_digest(digest) or not (path := super().path(digest)).is_file():
            return False
        with suppress(AppError, OSError):
            self._fetch(digest, path)
        return super().is_whole(digest)

    def put(self, data: bytes) -> str:
        """Keep these bytes on the server and here; returns their digest."""
        digest = hashlib.sha256(data).hexdigest()
        keep = insert(attachment_blob).values(digest=digest, content=data)
        # Of its own, before the row that names it: nobody waits while a large photo travels.
        if not self._on_server(digest):
            with server_translated(self._place), self._engine.begin() as connection:
                connection.execute(keep.on_conflict_do_nothing())
        return super().put(data)

    def remove(self, digest: str) -> bool:
        """Delete it on the server and here; other laptops may have seen it, and keep theirs."""
        gone = delete(attachment_blob).where(attachment_blob.c.digest == digest)
        with server_translated(self._place), self._engine.begin() as connection:
            there = connection.execute(gone).rowcount > 0
        return super().remove(digest) or there

    def _on_server(self, digest: str) -> bool:
        query = select(attachment_blob.c.digest).where(attachment_blob.c.digest == digest)
        with server_translated(self._place), self._engine.connect() as connection:
            return connection.execute(query).first() is not None

    def _fetch(self, digest: str, path: Path) -> None:
        query = select(attachment_blob.c.content).where(attachment_blob.c.digest == digest)
        with server_translated(self._place), self._engine.connect() as connection:
            data = connection.execute(query).scalar()
        if data is None or hashlib.sha256(data).hexdigest() != digest:
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        with replacing(path) as file:
            file.write(data)
