"""Restore points: the library as it was before an import, or before a change of many records.

An import waits for its point. A large change does not: a second connection holds on to the moment
before it (SQLite gives each reader one moment, whatever is written meanwhile), and is copied when
the change is safe, on any thread. A library on a server has none: its keeper makes backups.
"""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from aiworkshop.base.errors import MachineError
from aiworkshop.library.backup import FOLDER, list_backups, make_backup, saved_state
from aiworkshop.library.failures import translated
from aiworkshop.library.library import Library
from aiworkshop.library.unit_of_work import UnitOfWork

Result = TypeVar("Result")
Apply = Callable[[UnitOfWork], Result]

LARGE = 50
"""A change of so many records that were there already has a restore point."""
SHARED_SECONDS = 600
"""For so long the same done again, with nothing else between, goes with the first point."""


class Moment:
    """A library as it was at one moment, to be kept; ``keep`` may run on any thread, once."""

    def __init__(self, library: Path, reading: sqlite3.Connection, now: datetime) -> None:
        self._library, self._reading, self._now = library, reading, now

    def keep(self) -> Path:
        """Make it a backup. Raises ``MachineError``: what was done stays done."""
        try:
            return make_backup(self._library, "bulk", lambda: self._now, source=self._reading)
        except MachineError as error:
            raise MachineError(
                "point_failed",
                "What you did is saved, but how it was before could not be kept in {folder}. "
                "Check that the folder may be written to and that the disk has room.",
                folder=self._library.parent / FOLDER,
            ) from error
        finally:
            self.close()

    def close(self) -> None:
        """Let go of it."""
        self._reading.close()


class RestorePoints:
    """Watches over what a runner does with one library.

    ``postponed`` is where moments wait that somebody else will keep; None: kept at once.
    """

    def __init__(self, library: Library, now: Callable[[], datetime] = datetime.now) -> None:
        self._path = library.place if isinstance(library.place, Path) else None
        self._now = now
        self.postponed: list[Moment] | None = None

    def before_import(self, code: str) -> Path | None:
        """Keep the library as it is; None where that is kept already. Raises ``MachineError``."""
        if self._path is None:
            return None
        with translated(self._path), closing(_reader(self._path)) as connection:
            if _is_kept(self._path, connection, code):
                return None
        return make_backup(self._path, "import", self._now)

    @contextmanager
    def around(
        self, code: str, *, large: bool = False
    ) -> Iterator[Callable[[Apply[Result]], Apply[Result]]]:
        """Wraps what is applied in a transaction; after it the moment before is kept, if need be.

        ``large``: however few records it changes.
        """
        held: list[Moment] = []

        def watched(apply: Apply[Result]) -> Apply[Result]:
            def watch(unit: UnitOfWork) -> Result:
                result = apply(unit)
                if self._path is not None and (_is_large(unit) or (large and unit.changes)):
                    held.extend(self._hold(self._path, code))
                return result

            return watch

        try:
            yield watched
        except BaseException:
            for moment in held:
                moment.close()
            raise
        if self.postponed is not None:
            self.postponed.extend(held)
            return
        for moment in held:
            moment.keep()

    def take_postponed(self) -> list[Moment]:
        """Those that wait, which the caller keeps now; each is given once, whoever asks when."""
        taken: list[Moment] = []
        with suppress(IndexError):
            while self.postponed:
                taken.append(self.postponed.pop(0))
        return taken

    def _hold(self, path: Path, code: str) -> list[Moment]:
        connection = _reader(path)
        try:
            # The transaction under way is not kept yet: this sees what was before it.
            connection.execute("BEGIN")
            if not _is_kept(path, connection, code):
                if _readers_hold_up(connection):
                    make_backup(path, "bulk", self._now, source=connection)
                else:
                    return [Moment(path, connection, self._now())]
        except (sqlite3.Error, MachineError):
            connection.close()
            raise
        connection.close()
        return []


def _is_large(unit: UnitOfWork) -> bool:
    there = {(one.table, one.key) for one in unit.changes if one.before is not None}
    return len(there) >= LARGE


def _readers_hold_up(connection: sqlite3.Connection) -> bool:
    """Whether nothing can be kept while somebody reads: on disks, mostly of a network, on which
    SQLite has no write-ahead log."""
    mode: str = connection.execute("PRAGMA journal_mode").fetchone()[0]
    return mode != "wal"


def _reader(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro",
        uri=True,
        check_same_thread=False,
        isolation_level=None,
    )


def _is_kept(path: Path, connection: sqlite3.Connection, code: str) -> bool:
    """Whether the newest backup serves: nothing was saved since, or only the same done again."""
    if connection.execute("SELECT 1 FROM journal LIMIT 1").fetchone() is None:
        return True
    newest = next(iter(list_backups(path)), None)
    if newest is None:
        return False
    # It may be let go of just now: then it does not serve.
    with suppress(sqlite3.Error, OSError), closing(_reader(Path(newest.path))) as kept:
        state = saved_state(kept)
        if state == saved_state(connection):
            return True
        age = time.time() - Path(newest.path).stat().st_mtime
        if newest.reason not in ("import", "bulk") or not 0 <= age < SHARED_SECONDS:
            return False
        last = state[0]
        since = last[0] if isinstance(last, tuple) else 0
        query = "SELECT DISTINCT command FROM journal WHERE sequence > ?"
        done = {row[0] for row in connection.execute(query, (since,))}
        return done <= {code, f"undo:{code}", f"redo:{code}"}
    return False
