"""All workshops, read and written with a journal: in a file, or on the office's server."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, bindparam, delete, func, insert, select

from aiworkshop.base.clock import HybridClock, milliseconds_now
from aiworkshop.base.errors import AppError
from aiworkshop.base.ids import new_id
from aiworkshop.base.places import LibraryPlace
from aiworkshop.library.condensed import changes_of_batch
from aiworkshop.library.schema.bookkeeping import draft, journal, meta
from aiworkshop.library.store import FileStore, Store
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Change, pack_changes

Result = TypeVar("Result")
_CHANGES_PER_JOURNAL_ROW = 1000
# Every save asks these, so they are put together once.
_NEWEST = select(func.max(journal.c.sequence))
_LATER = select(func.max(journal.c.sequence), func.max(journal.c.stamp)).where(
    journal.c.sequence > bindparam("known")
)


class Library:
    """An open library. Use ``opening.open_library`` to get one that is sure to be current."""

    def __init__(self, store: Store | Path, wall: Callable[[], int] = milliseconds_now) -> None:
        self._store: Store = store if not isinstance(store, Path) else FileStore(store)
        self.attachments = self._store.attachments
        with self.read() as connection:
            device = self._store.device(connection)
            last = select(journal.c.stamp).order_by(journal.c.sequence.desc()).limit(100)
            stamps = connection.execute(last).scalars().all()
            self._newest = _newest_sequence(connection)
            self._store.opened()
        self._written_elsewhere = False
        self.clock = HybridClock(device, wall)
        # Stamps never run backwards, even where the machine's clock was set back.
        for stamp in stamps:
            self.clock.see(stamp)

    @property
    def place(self) -> LibraryPlace:
        """Where it is."""
        return self._store.place

    @property
    def path(self) -> Path:
        """The file of a library that is one. Raises ``TypeError`` for one on a server."""
        if not isinstance(self.place, Path):
            raise TypeError(self.place)
        return self.place

    @property
    def local(self) -> "Library":
        """The library on this computer that keeps drafts: itself, unless it is on a server."""
        return self._store.local or self

    def close(self) -> None:
        """Let go of the file, or of the server."""
        self._store.close()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees one moment of the library."""
        with self._store.translated(), self._store.reading.begin() as connection:
            yield connection

    def write(
        self,
        command: str,
        workshop_id: str,
        apply: Callable[[UnitOfWork], Result],
        *,
        draft_place: str | None = None,
        journalled: bool = True,
    ) -> tuple[Result, str, list[Change]]:
        """Run ``apply`` in one transaction; all of it is kept, or nothing.

        Returns its result, the batch id under which the journal holds it, and the changes.
        A draft that became this command goes in the same transaction, or right after it where
        drafts are kept on this computer and records are not.

        Raises ``MachineError`` (``library_gone``) where the file was taken away meanwhile.
        """
        self._store.require_there()
        with self._store.translated(), self._store.writing.begin() as connection:
            # Before the unit takes its stamp, which must be later than all that stands there.
            self._look_for_others(connection)
            unit = UnitOfWork(connection, self.clock, workshop_id, self.attachments)
            result = apply(unit)
            batch, newest = new_id(), self._newest
            if journalled and unit.changes:
                newest = self._keep_journal(unit, batch, command)
            if draft_place is not None and self.local is self:
                _forget_draft(connection, workshop_id, draft_place)
        # Kept, but where? A file that lies nowhere takes words as well.
        self._store.require_there()
        self._newest = newest  # not before it is kept
        if draft_place is not None and self.local is not self:
            # Kept is kept: a draft that cannot be let go of only says once more what it says.
            with suppress(AppError), self.local.upkeep() as connection:
                _forget_draft(connection, workshop_id, draft_place)
        return result, batch, unit.changes

    @contextmanager
    def upkeep(self) -> Iterator[Connection]:
        """One writing transaction for what is no record, such as the search index; no journal."""
        with self._store.translated(), self._store.upkeep.begin() as connection:
            yield connection

    def copy_to(self, target: Path) -> None:
        """All that is in it, as last read, in a single file; also where its own file was taken
        away, as long as the system still hands out what is in it. Raises ``AppError``."""
        with self.read() as connection, closing(sqlite3.connect(target)) as writing:
            reading = connection.connection.dbapi_connection
            assert isinstance(reading, sqlite3.Connection)
            reading.backup(writing)
            writing.execute("PRAGMA journal_mode=DELETE")

    @property
    def identity(self) -> str:
        """The id that it got when it was made, and keeps wherever it is moved to; may be empty."""
        query = select(meta.c.value).where(meta.c.key == "library")
        with self.read() as connection:
            return str(connection.execute(query).scalar() or "")

    def batch_changes(self, batch: str) -> list[Change]:
        """Everything one command did, in its order."""
        with self.read() as connection:
            return changes_of_batch(connection, batch)

    def changed_elsewhere(self) -> bool:
        """Whether another program changed something since this was last asked."""
        self._store.require_there()
        with self.read() as connection:
            self._look_for_others(connection)
        found, self._written_elsewhere = self._written_elsewhere, False
        return found

    def _look_for_others(self, connection: Connection) -> None:
        """Note what other programs have kept since the last look, and see their clocks."""
        newest, stamp = connection.execute(_LATER, {"known": self._newest}).one()
        if newest is None:
            return
        self._newest = newest
        self._written_elsewhere = True
        self.clock.see(stamp)

    def _keep_journal(self, unit: UnitOfWork, batch: str, command: str) -> int:
        """Returns the number of the journal's last row."""
        rows = [
            {
                "batch": batch,
                "workshop_id": unit.workshop_id,
                "command": command,
                "stamp": unit.stamp,
                "changes": pack_changes(unit.changes[start : start + _CHANGES_PER_JOURNAL_ROW]),
            }
            for start in range(0, len(unit.changes), _CHANGES_PER_JOURNAL_ROW)
        ]
        if len(rows) == 1:
            key = unit.connection.execute(insert(journal), rows[0]).inserted_primary_key
            assert key is not None
            return int(key[0])
        unit.connection.execute(insert(journal), rows)
        return _newest_sequence(unit.connection)


def _newest_sequence(connection: Connection) -> int:
    """The number of the journal's last row."""
    return connection.execute(_NEWEST).scalar() or 0


def _forget_draft(connection: Connection, workshop_id: str, place: str) -> None:
    """What it said is a record now."""
    here = (draft.c.workshop_id == workshop_id) & (draft.c.place == place)
    connection.execute(delete(draft).where(here))
