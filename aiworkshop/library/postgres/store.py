"""What a library on a server stands on: its database, and a small library on this computer."""

from contextlib import AbstractContextManager

from sqlalchemy import Connection, Engine

from aiworkshop.base.places import LibraryPlace, ServerPlace
from aiworkshop.library.attachments import Attachments
from aiworkshop.library.library import Library
from aiworkshop.library.postgres.attachments import ServerAttachments
from aiworkshop.library.postgres.engine import SEARCH, WRITING, one_after_another, reading
from aiworkshop.library.postgres.failures import server_translated


class ServerStore:
    """A library in a PostgreSQL database.

    Its ``local`` library holds no workshops: only drafts, which stay on the laptop where they are
    typed, the device whose stamps these are, and photos that were fetched.
    """

    def __init__(self, place: ServerPlace, engine: Engine, local: Library) -> None:
        self._place = place
        self.place: LibraryPlace = place
        self.local: Library | None = local
        self._device = local.clock.device
        self._engine = engine
        self.reading = reading(engine)
        self.writing = one_after_another(engine, WRITING)
        self.upkeep = one_after_another(engine, SEARCH)
        kept_here = local.attachments.folder.with_name("local.sqlite")
        self.attachments: Attachments = ServerAttachments(kept_here, engine, place)

    def device(self, _: Connection) -> str:
        """That of this computer: a server is used by many."""
        return self._device

    def opened(self) -> None:
        """A server has no file that could be taken away."""

    def require_there(self) -> None:
        """Who asks a server hears whether it is there."""

    def translated(self) -> AbstractContextManager[None]:
        """PostgreSQL's errors in words."""
        return server_translated(self._place)

    def close(self) -> None:
        """Let go of the server and of the small library."""
        self._engine.dispose()
        if self.local is not None:
            self.local.close()
