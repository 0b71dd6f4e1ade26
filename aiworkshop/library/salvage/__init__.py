"""Saves what can be read of a damaged library into a new one; the damaged one is never written.

The file is read page by page (``pages``, ``cells``), not through SQLite, which gives up at the
first page that is wrong. Rows come from the trees that still stand, and from pages that nothing
leads to any more (``trees``); ``choosing`` compares them with the journal in the same file and with
the latest good backup, ``building`` writes the new library and has it checked.
"""

import os
import secrets
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from aiworkshop.base.clock import HybridClock
from aiworkshop.base.errors import AppError, MachineError, UserError
from aiworkshop.library.backup import integrity_problems, list_backups
from aiworkshop.library.files import companion
from aiworkshop.library.migrations import HISTORY
from aiworkshop.library.revision import read_revision
from aiworkshop.library.salvage.building import Building, layouts_of, make_tables
from aiworkshop.library.salvage.choosing import Choosing, Row, Rows, rows_by_key
from aiworkshop.library.salvage.layouts import Layout
from aiworkshop.library.salvage.pages import PageFile, opened_pages
from aiworkshop.library.salvage.trees import Reading, TreeReader
from aiworkshop.readmodels.salvaged import Salvaged, SalvagedKind

Progress = Callable[[int, int], object]


def salvage_library(
    source: Path,
    target: Path,
    *,
    progress: Progress = lambda *_: None,
    from_backup: bool = True,
) -> Salvaged:
    """Save what can be read of ``source`` into a new library ``target``; what was saved and lost.

    ``progress(done, total)`` is called now and then. Raises ``AppError`` with a sentence where
    nothing can be saved or the new file cannot be written; then there is no new file.
    """
    source, target = source.absolute(), target.absolute()
    _require_readable(source)
    if target.exists():
        raise UserError(
            "salvage_target",
            "There is a file {path} already. Nothing was changed. Choose another name.",
            path=target,
        )
    unfinished = target.with_name(f"{target.name}.new-{secrets.token_hex(4)}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with opened_pages(source) as file:
            result = _salvage(source, file, unfinished, target, progress, from_backup)
        unfinished.replace(target)
        return result
    except (OSError, sqlite3.OperationalError, MachineError) as error:
        if isinstance(error, MachineError) and error.details.get("path") != unfinished:
            raise
        raise MachineError(
            "salvage_failed",
            "What could be read could not be written to {folder}. The damaged library is as it "
            "was. Check that the folder may be written to and that the disk has room.",
            folder=target.parent,
        ) from error
    finally:
        for suffix in ("", "-wal", "-shm", "-journal"):
            with suppress(OSError):
                companion(unfinished, suffix).unlink(missing_ok=True)


def free_name(source: Path, now: Callable[[], datetime] = datetime.now) -> Path:
    """A name beside the damaged library that is not taken."""
    start = f"{source.stem} salvaged {now():%Y-%m-%d %H-%M}"
    names = (f"{start}{f' {n}' if n > 1 else ''}.sqlite" for n in range(1, 1000))
    return next(source.with_name(name) for name in names if not source.with_name(name).exists())


def _require_readable(source: Path) -> None:
    from aiworkshop.base.sealing import is_sealed

    if source.is_dir():
        read_revision(source)
    try:
        size = source.stat().st_size
        with source.open("rb"):
            pass
    except OSError as error:
        raise MachineError(
            "salvage_source",
            "{path} cannot be read at all ({reason}). Nothing was changed. Check the disk, or copy "
            "the file to another one first.",
            path=source,
            reason=os.strerror(error.errno or 0),
        ) from error
    if is_sealed(source):
        raise UserError(
            "salvage_sealed",
            "{path} is sealed with a passphrase. It was left as it is. "
            "Open it with the passphrase.",
            path=source,
        )
    if size == 0:
        raise _nothing_there(source)


def _nothing_there(source: Path) -> MachineError:
    if list_backups(source):
        return MachineError(
            "salvage_nothing_backup",
            "Nothing of a library can be read in {path}. It was left as it is. "
            "Restore a backup from the folder beside it.",
            path=source,
        )
    return MachineError(
        "salvage_nothing",
        "Nothing of a library can be read in {path}, and there is no backup beside it. It was left "
        "as it is. If it was sealed or encrypted, open it with what sealed it.",
        path=source,
    )


def _salvage(
    source: Path,
    file: PageFile,
    unfinished: Path,
    target: Path,
    progress: Progress,
    from_backup: bool,
) -> Salvaged:
    with tempfile.TemporaryDirectory() as scratch:
        backup = _latest_good(source) if from_backup else None
        others = _Others(Path(scratch), backup)
        reading = TreeReader(file, others.layouts, progress).read()
    if not reading.rows:
        raise _nothing_there(source)
    revision = _settled_revision(source, reading, backup)
    now = HybridClock("00000000").now()
    kept = _backup_rows(backup, revision, reading.layouts) if backup else {}
    choosing = Choosing(reading, kept, now)
    building = Building(unfinished, revision)
    building.fill(choosing.rows(), now)
    if not _anything(unfinished):
        raise _nothing_there(source)
    photos = building.photos(source, target)
    problems = building.finish()
    return Salvaged(
        source=str(source),
        target=str(target),
        revision=reading.revision,
        pages=reading.pages,
        bad_pages=reading.bad_pages,
        log_broken=file.log_broken,
        backup=backup.name if backup else "",
        kinds=_kinds(choosing, building),
        stand_ins=building.stand_ins,
        unlinked=building.unlinked,
        doubts=tuple(choosing.doubts),
        photos_missing=photos,
        problems=tuple(problems),
    )


def _kinds(choosing: Choosing, building: Building) -> tuple[SalvagedKind, ...]:
    return tuple(
        SalvagedKind(
            name,
            t.read,
            t.from_journal,
            t.from_backup,
            t.lost + building.twice.get(name, 0),
            t.doubtful,
        )
        for name, t in sorted(choosing.tallies.items())
        if name != "meta" and (t.read or t.from_journal or t.from_backup or t.lost)
    )


class _Others:
    """The columns of tables that the damaged file no longer tells of."""

    def __init__(self, scratch: Path, backup: Path | None) -> None:
        self._scratch = scratch
        self._backup = backup

    def layouts(self, revision: str) -> dict[str, Layout]:
        """Of the backup, which has the same history; else as this program makes them."""
        if self._backup is not None:
            with suppress(sqlite3.Error):
                found = layouts_of(self._backup)
                if not revision or read_revision(self._backup) == revision:
                    return found
        known = revision if revision in HISTORY.revisions else HISTORY.current
        path = self._scratch / "tables.sqlite"
        make_tables(path, known)
        return layouts_of(path)


def _settled_revision(source: Path, reading: Reading, backup: Path | None) -> str:
    """The revision of the tables, or the one that they look like."""
    if reading.revision in HISTORY.revisions:
        return reading.revision
    if reading.revision:
        raise MachineError(
            "library_newer",
            "The library {path} was made by a newer version of aiworkshop. It was left as it is. "
            "Install the newer version, or open another library.",
            path=source,
        )
    if backup is not None and not reading.own_layouts:
        return read_revision(backup)
    return HISTORY.current


def _latest_good(source: Path) -> Path | None:
    """The latest backup that is whole and known."""
    for card in list_backups(source):
        path = Path(card.path)
        with suppress(sqlite3.Error, AppError, OSError):
            if read_revision(path) in HISTORY.revisions and not integrity_problems(path):
                return path
    return None


def _backup_rows(backup: Path, revision: str, layouts: dict[str, Layout]) -> Rows:
    """All rows of a backup; none where its tables are of a later revision."""
    if read_revision(backup) > revision:
        return {}
    rows: dict[str, list[Row]] = {}
    there = layouts_of(backup)
    with closing(sqlite3.connect(f"{backup.as_uri()}?mode=ro", uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        for name, layout in layouts.items():
            if name in there and layout.is_record and not name.startswith("search_"):
                found = connection.execute(f'SELECT * FROM "{name}"')
                rows[name] = [dict(row) for row in found]
    return rows_by_key(layouts, rows)


def _anything(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as connection:
        tables = [
            row[0]
            for row in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            )
        ]
        ours = [name for name in tables if name not in ("meta", "alembic_version")]
        return any(connection.execute(f'SELECT 1 FROM "{n}" LIMIT 1').fetchone() for n in ours)
