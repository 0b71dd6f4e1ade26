"""After something was erased: no byte of it is left in the file, its log, or beside it.

SQLite leaves what was deleted in pages that it will use again. So the index gives up what it
deleted, the file is written anew, and the log is emptied. On a server its keeper does that
(``VACUUM``); a laptop's own small library is cleaned here.
"""

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from aiworkshop.base.errors import AppError
from aiworkshop.library.engine import connect
from aiworkshop.library.erasing import digests_in_use
from aiworkshop.library.failures import translated
from aiworkshop.library.files import companion
from aiworkshop.library.library import Library
from aiworkshop.library.search_index import bring_up_to_date

_INDEXES = ("search_index", "search_heads")


def clean_up(library: Library, digests: Iterable[str] = ()) -> bool:
    """Take out what is left of what was erased; whether nothing is left.

    It is false where another program reads at this moment, or the disk has no room for the file
    written anew: the records are gone all the same.
    """
    try:
        bring_up_to_date(library)
        remove_photos(library, digests)
        for one in {id(each): each for each in (library, library.local)}.values():
            if isinstance(one.place, Path) and not _rewrite(one.place):
                return False
    except (AppError, OSError):
        return False
    return True


def remove_photos(library: Library, digests: Iterable[str]) -> int:
    """Delete the files of photos that no record names any more; how many there were."""
    with library.read() as connection:
        unused = set(digests) - digests_in_use(connection, digests) - {""}
    return sum(library.attachments.remove(digest) for digest in sorted(unused))


def _rewrite(path: Path) -> bool:
    with translated(path), closing(connect(path)) as connection:
        connection.execute("PRAGMA secure_delete=ON")
        for name in _INDEXES:
            query = "SELECT 1 FROM sqlite_master WHERE name = ?"
            if connection.execute(query, (name,)).fetchone():
                connection.execute(f"INSERT INTO {name} ({name}) VALUES ('optimize')")
        connection.execute("VACUUM")
        busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    log = companion(path, "-wal")
    return not busy and (not log.exists() or not log.stat().st_size)
