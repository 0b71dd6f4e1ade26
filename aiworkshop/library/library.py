"""The store of all workshops: one SQLite file that reads, writes and keeps a journal."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, bindparam, func, insert, select

from aiworkshop.base.clock import HybridClock, milliseconds_now
from aiworkshop.base.ids import new_id
from aiworkshop.library.attachments import Attachments
from aiworkshop.library.condensed import changes_of_batch
from aiworkshop.library.engine import make_engine
from aiworkshop.library.failures import translated
from aiworkshop.library.schema.bookkeeping import draft, journal, meta
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
    """An open library. Use ``opening.open_library`` to get one."""

    def __init__(self, path: Path, wall: Callable[[], int] = milliseconds_now) -> None:
        self.path = path
        self.attachments = Attachments(path)
        self._engine: Engine = make_engine(path)
        with self.read() as connection:
            rows = connection.execute(select(meta.c.key, meta.c.value)).all()
            last = select(journal.c.stamp).order_by(journal.c.sequence.desc()).limit(100)
            stamps = connection.execute(last).scalars().all()
            self._newest = _newest_sequence(connection)
        self._written_elsewhere = False
        known = {str(key): str(value) for key, value in rows}
        self.clock = HybridClock(known["device"], wall)
        # Stamps never run backwards, even where the machine's clock was set back.
        for stamp in stamps:
            self.clock.see(stamp)

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees one moment of the library."""
        with translated(self.path), self._engine.connect() as connection, connection.begin():
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
        A draft that became this command goes in the same transaction.
        """
        with translated(self.path), self._engine.connect() as plain:
            connection = plain.execution_options(writes=True)
            with connection.begin():
                # Before the unit takes its stamp, which must be later than all that stands there.
                self._look_for_others(connection)
                unit = UnitOfWork(connection, self.clock, workshop_id, self.attachments)
                result = apply(unit)
                batch = new_id()
                if journalled and unit.changes:
                    self._keep_journal(unit, batch, command)
                newest = _newest_sequence(connection)
                if draft_place is not None:
                    place = (draft.c.workshop_id == workshop_id) & (draft.c.place == draft_place)
                    connection.execute(draft.delete().where(place))
        self._newest = newest  # not before it is kept
        return result, batch, unit.changes

    @contextmanager
    def upkeep(self) -> Iterator[Connection]:
        """One writing transaction for what is no record, such as the search index; no journal."""
        with translated(self.path), self._engine.connect() as plain:
            connection = plain.execution_options(writes=True)
            with connection.begin():
                yield connection

    def batch_changes(self, batch: str) -> list[Change]:
        """Everything one command did, in its order."""
        with self.read() as connection:
            return changes_of_batch(connection, batch)

    def changed_elsewhere(self) -> bool:
        """Whether another program changed something since this was last asked."""
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

    def _keep_journal(self, unit: UnitOfWork, batch: str, command: str) -> None:
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
        unit.connection.execute(insert(journal), rows)


def _newest_sequence(connection: Connection) -> int:
    """The number of the journal's last row."""
    return connection.execute(_NEWEST).scalar() or 0
