"""Makes a library's file smaller without losing a word of it or of its journal.

What the journal keeps of long ago is packed together, workshop by workshop (``condensed.py``):
each is a transaction of its own, compared before it is kept, so that saves come in between and
whoever is stopped in the middle goes on the next time. Then SQLite itself writes the file anew
(``VACUUM``): all of it or nothing, also where the program is killed meanwhile. Another program
that has the library open goes on working; while one of them writes, the other waits.
"""

import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, delete, func, insert, select

from aiworkshop.base.clock import milliseconds_now
from aiworkshop.base.errors import MachineError
from aiworkshop.base.ids import new_id
from aiworkshop.library.backup import make_backup
from aiworkshop.library.condensed import CONDENSED, Entry, pack_entries, unpack_entries
from aiworkshop.library.engine import connect
from aiworkshop.library.failures import translated
from aiworkshop.library.files import companion
from aiworkshop.library.library import Library
from aiworkshop.library.schema.bookkeeping import journal
from aiworkshop.library.values import unpack_changes
from aiworkshop.readmodels.library_page import Compacted

KEPT_DAYS = 90
"""What was done since so many days stays as it was written."""
_ROWS_AT_ONCE = 500
_BYTES_AT_ONCE = 4_000_000
_DAY_MILLISECONDS = 86_400_000
# The backup and the log of the new file stand beside the library, the new file among temporary
# ones; a tenth is for what others save meanwhile.
_BESIDE, _TEMPORARY = 2.1, 1.1


def compact(
    library: Library,
    *,
    kept_days: int = KEPT_DAYS,
    wall: Callable[[], int] = milliseconds_now,
    now: Callable[[], datetime] = datetime.now,
) -> Compacted:
    """Condense what is older than ``kept_days`` and write the file anew, after a backup.

    Raises ``MachineError`` where there is no room for that, or another program writes for too
    long; nothing is lost then.
    """
    path = library.path
    before = _size(path)
    _require_room(path, before)
    backup = make_backup(path, "compact", now)
    rows = condense_journal(library, wall() - kept_days * _DAY_MILLISECONDS)
    with translated(path), closing(connect(path)) as connection:
        _tidy_index(connection)
        connection.execute("VACUUM")
        # What another program reads at this moment goes into the file a little later.
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return Compacted(before, _size(path), rows, str(backup))


def condense_journal(library: Library, until: int) -> int:
    """Condense what was stamped before this moment (milliseconds); how many rows went in."""
    stamp = f"{until:012x}"
    old = (journal.c.stamp < stamp, journal.c.command != CONDENSED)
    query = (
        select(journal.c.workshop_id)
        .where(*old)
        .group_by(journal.c.workshop_id)
        .having(func.count() > 1)
    )
    with library.read() as connection:
        workshops = connection.execute(query).scalars().all()
    count = 0
    for workshop_id in workshops:
        last = 0
        while True:
            with library.upkeep() as connection:
                done, last = _condense(connection, workshop_id, stamp, last)
            if not done:
                break
            count += done
    return count


def _condense(connection: Connection, workshop_id: str, stamp: str, after: int) -> tuple[int, int]:
    """Make one row of the next old ones of a workshop; how many, and the number of the last."""
    query = (
        select(journal)
        .where(
            journal.c.workshop_id == workshop_id,
            journal.c.sequence > after,
            journal.c.stamp < stamp,
            journal.c.command != CONDENSED,
        )
        .order_by(journal.c.sequence)
        .limit(_ROWS_AT_ONCE)
    )
    found: list[Entry] = []
    size = 0
    for row in connection.execute(query):
        found.append(
            Entry(row.sequence, row.batch, row.command, row.stamp, unpack_changes(row.changes))
        )
        size += len(row.changes)
        if size > _BYTES_AT_ONCE:
            break
    if len(found) < 2:
        return 0, after
    packed = pack_entries(found)
    if unpack_entries(packed) != found:
        raise ValueError(f"journal rows {found[0].sequence} to {found[-1].sequence}")
    numbers = [entry.sequence for entry in found]
    for start in range(0, len(numbers), _ROWS_AT_ONCE):
        part = numbers[start : start + _ROWS_AT_ONCE]
        connection.execute(delete(journal).where(journal.c.sequence.in_(part)))
    condensed = {
        "sequence": numbers[-1],
        "batch": new_id(),
        "workshop_id": workshop_id,
        "command": CONDENSED,
        "stamp": max(entry.stamp for entry in found),
        "changes": packed,
    }
    connection.execute(insert(journal), [condensed])
    return len(found), numbers[-1]


def _tidy_index(connection: sqlite3.Connection) -> None:
    """Have the search index forget what was deleted from it; it may not be there."""
    for name in ("search_index", "search_heads"):
        query = "SELECT 1 FROM sqlite_master WHERE name = ?"
        if connection.execute(query, (name,)).fetchone():
            connection.execute(f"INSERT INTO {name} ({name}) VALUES ('optimize')")


def _size(path: Path) -> int:
    """Bytes of the file and of the log beside it."""
    files = (path, companion(path, "-wal"))
    return sum(file.stat().st_size for file in files if file.exists())


def _require_room(path: Path, size: int) -> None:
    temporary = Path(tempfile.gettempdir())
    beside = size * _BESIDE
    needed = {path.parent: beside, temporary: size * _TEMPORARY}
    if temporary.stat().st_dev == path.parent.stat().st_dev:
        needed = {path.parent: beside + size * _TEMPORARY}
    for folder, bytes_needed in needed.items():
        if shutil.disk_usage(folder).free < bytes_needed:
            raise MachineError(
                "no_room_to_compact",
                "To make the library smaller, {folder} needs {megabytes} MB of free room for a "
                "while. Nothing was changed. Make room on the disk and try again.",
                folder=folder,
                megabytes=round(bytes_needed / 1_000_000) + 1,
            )
