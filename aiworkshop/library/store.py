"""What a ``Library`` stands on: engines of a database, and what is kept on this computer."""

import ctypes
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from sqlalchemy import Connection, Engine, select

from aiworkshop.base.errors import MachineError
from aiworkshop.base.places import LibraryPlace
from aiworkshop.library.attachments import Attachments
from aiworkshop.library.engine import make_engine
from aiworkshop.library.failures import translated
from aiworkshop.library.presence import Presence
from aiworkshop.library.schema.bookkeeping import meta

if TYPE_CHECKING:
    from aiworkshop.library.library import Library


class Store(Protocol):
    """A database with all that differs between a file and a server."""

    place: LibraryPlace
    attachments: Attachments
    reading: Engine
    """Its connections see one moment."""
    writing: Engine
    """Its transactions go one after another, so that journal numbers rise as they are kept."""
    upkeep: Engine
    """Its transactions go one after another; they write no records."""
    local: "Library | None"
    """Where drafts are, if not in the database itself."""

    def device(self, connection: Connection) -> str:
        """The id that stamps bear. Raises ``KeyError`` where there is none."""
        ...

    def opened(self) -> None:
        """It was read for the first time: what is there now is what is open."""
        ...

    def require_there(self) -> None:
        """Raises ``MachineError`` where what is open is no longer where it was opened."""
        ...

    def translated(self) -> AbstractContextManager[None]:
        """Within it the database's own errors become sentences."""
        ...

    def close(self) -> None:
        """Let go of all connections."""
        ...


class FileStore:
    """A library in one SQLite file."""

    local: "Library | None" = None

    def __init__(self, path: Path) -> None:
        self.path = path
        self.place: LibraryPlace = path
        self.attachments = Attachments(path)
        self.presence = Presence(path)
        self.reading = make_engine(path)
        self.writing: Engine = self.reading.execution_options(writes=True)
        self.upkeep: Engine = self.writing

    def device(self, connection: Connection) -> str:
        """It stands in the file (``device.py``)."""
        found = select(meta.c.value).where(meta.c.key == "device")
        device: str | None = connection.execute(found).scalar()
        if device is None:
            raise KeyError("device")
        return device

    def opened(self) -> None:
        """Know the file again."""
        self.presence.remember()

    def require_there(self) -> None:
        """Raises ``MachineError`` (``library_gone``)."""
        self.presence.require()

    @contextmanager
    def translated(self) -> Iterator[None]:
        """SQLite's errors in words."""
        try:
            with translated(self.path):
                yield
        except MachineError as error:
            explained = self.presence.explain(error)
            if explained is error:
                raise
            raise explained from error

    def close(self) -> None:
        """Let go of the file."""
        if not self.presence.lasts:
            self._keep_one_open()
        self.reading.dispose()

    def _keep_one_open(self) -> None:
        """Until the program ends. With its last connection SQLite deletes the log by its *name*,
        and by then another library may be there, such as the same stick put in again."""
        if self.reading.pool.checkedin():  # type: ignore[attr-defined]
            kept = self.reading.raw_connection()
            ctypes.pythonapi.Py_IncRef(ctypes.py_object(kept.dbapi_connection))
            kept.detach()
