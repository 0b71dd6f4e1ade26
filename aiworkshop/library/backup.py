"""Dated copies of a library, beside it, made by SQLite's own backup call.

A copy of the file alone would miss what still stands in the ``-wal`` file beside it. All this
takes as long as the disk needs (``tests/benchmarks/bench_library.py``): run it on a lane.
"""

import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from aiworkshop.base.errors import MachineError
from aiworkshop.library.device import forget_machine
from aiworkshop.library.failures import failure, translated
from aiworkshop.library.files import companion
from aiworkshop.library.migrations import HISTORY, History
from aiworkshop.library.retention import REASONS, Dated, Reason, let_go
from aiworkshop.library.revision import require_known
from aiworkshop.readmodels.library_page import BackupCard

FOLDER = "backups"
_DISK_CODES = ("disk_full", "disk_error", "library_not_opened")
_NAME = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d) (?P<hour>\d\d)-(?P<minute>\d\d) "
    rf"(?P<reason>{'|'.join(REASONS)})(?: (?P<number>\d+))?\.sqlite"
)
WORKSPACE = ".work-"


def make_backup(
    library: Path,
    reason: Reason,
    now: Callable[[], datetime] = datetime.now,
    spare: Path | None = None,
    source: sqlite3.Connection | None = None,
) -> Path:
    """Copy a library, open or not, check the copy, and let go of what ``retention`` says.

    ``spare`` names a backup that is not let go of, however old. ``source`` sees an earlier moment
    of the library, which is copied then.
    Raises ``MachineError``; then there is no half copy and the library is as it was.
    """
    folder = library.absolute().parent / FOLDER
    target = _free_name(folder, library, reason, now())
    partial = target.with_suffix(".partial")
    try:
        folder.mkdir(exist_ok=True)
        with translated(library):
            copy_database(source or library, partial)
            problems = integrity_problems(partial)
        if problems:
            raise failure("library_damaged", library)
        partial.replace(target)
    except (OSError, MachineError) as error:
        if isinstance(error, MachineError) and error.code not in _DISK_CODES:
            raise
        raise MachineError(
            "backup_failed",
            "No backup could be made in {folder}. The library itself is safe and unchanged. "
            "Check that the folder may be written to and that the disk has room.",
            folder=folder,
        ) from error
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
    _let_go(library, target, spare, now())
    return target


def start_backup(library: Path, now: Callable[[], datetime] = datetime.now) -> Path | None:
    """What is kept at the start of a run, the day's first as *daily*.

    None where nothing was ever saved, or nothing since the last backup: without one of today the
    library itself is looked at for damage then. Raises ``MachineError`` as ``make_backup`` does.
    """
    backups = _backups(library)
    today = f"{now():%Y-%m-%d}"
    first_today = not any(m["day"] == today and m["reason"] == "daily" for _, m in backups)
    with translated(library), closing(_reader(library)) as connection:
        if connection.execute("SELECT 1 FROM journal LIMIT 1").fetchone() is None:
            return None
        state = saved_state(connection)
    if backups and state == saved_state_of(backups[0][0]):
        if first_today:
            with translated(library):
                problems = integrity_problems(library)
            if problems:
                raise failure("library_damaged", library)
        return None
    return make_backup(library, "daily" if first_today else "start", now)


def saved_state(connection: sqlite3.Connection) -> tuple[object, ...]:
    """What tells that something was saved: two moments with the same state hold the same."""
    journal = connection.execute(
        "SELECT sequence, batch FROM journal ORDER BY sequence DESC LIMIT 1"
    ).fetchone()
    # What is not in the journal: outputs, and templates, of which one may go.
    kept = [
        connection.execute(f"SELECT count(*), max(stamp) FROM {table}").fetchone()
        for table in ("output_log", "worksheet_template", "report_template")
    ]
    return (journal, *kept)


def saved_state_of(path: Path) -> tuple[object, ...] | None:
    """The same of a file; None where it cannot be asked, such as one of an earlier version."""
    try:
        with closing(_reader(path)) as connection:
            return saved_state(connection)
    except sqlite3.Error:
        return None


def restore_backup(
    library: Path,
    backup: Path,
    now: Callable[[], datetime] = datetime.now,
    history: History = HISTORY,
) -> Path | None:
    """Put a backup in the place of the library, which must be closed; opening upgrades it.

    The present state is kept as a backup, whose path is returned, or None where there was no
    library. Raises ``AppError``: then the library is as it was.
    """
    library = library.absolute()
    require_known(backup, history.revisions)
    with translated(backup):
        problems = integrity_problems(backup)
    if problems:
        raise MachineError(
            "backup_damaged",
            "The backup {path} is damaged. The library was left as it is. Choose another backup.",
            path=backup,
        )
    kept = _keep_present(library, now, backup) if library.exists() else None
    arriving = library.with_name(f"{library.name}.restoring")
    try:
        with translated(library):
            copy_database(backup, arriving)
            forget_machine(arriving)
        _close_log(library)
        arriving.replace(library)
    except OSError as error:
        raise failure("library_not_opened", library) from error
    finally:
        with suppress(OSError):
            arriving.unlink(missing_ok=True)
    return kept


def copy_database(source: Path | sqlite3.Connection, target: Path) -> None:
    """A whole, single-file copy of a database that may be in use. Raises ``sqlite3.Error``.

    A connection stays open, and gives the moment that it sees.
    """
    if isinstance(source, Path):
        with closing(_reader(source)) as reading:
            copy_database(reading, target)
        return
    with closing(sqlite3.connect(target, isolation_level=None)) as writing:
        source.backup(writing)
        # One file without companions, so that it opens from a read-only folder too.
        writing.execute("PRAGMA journal_mode=DELETE")


def integrity_problems(path: Path) -> list[str]:
    """What SQLite's own check finds; empty where all is well."""
    with closing(_reader(path)) as connection:
        said = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)")]
    return [] if said == ["ok"] else said


def list_backups(library: Path) -> list[BackupCard]:
    """The backups of a library, newest first."""
    cards = []
    for path, match in _backups(library):
        made_at = f"{match['day']}T{match['hour']}:{match['minute']}"
        with suppress(OSError):  # let go of this moment, by another thread or program
            cards.append(BackupCard(str(path), made_at, match["reason"], path.stat().st_size))
    return cards


def _reader(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def _keep_present(library: Path, now: Callable[[], datetime], wanted: Path) -> Path:
    """Keep the state that ``wanted`` is about to replace."""
    _play_back(library)
    try:
        return make_backup(library, "restore", now, spare=wanted)
    except MachineError as error:
        if error.code not in ("library_damaged", "not_a_library"):
            raise
    # Too broken for SQLite: keep the bytes, for somebody who knows how to save some of it.
    folder = library.parent / FOLDER
    folder.mkdir(exist_ok=True)
    target = folder / f"{library.stem} {now():%Y-%m-%d %H-%M} damaged.sqlite"
    for suffix in ("", "-wal"):
        if companion(library, suffix).exists():
            shutil.copyfile(companion(library, suffix), companion(target, suffix))
    return target


def _play_back(library: Path) -> None:
    """Undo what a killed program began, as SQLite does at the next writing; readers cannot."""
    if companion(library, "-journal").exists():
        with suppress(sqlite3.Error), closing(sqlite3.connect(library, timeout=1)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _close_log(library: Path) -> None:
    """Empty the write-ahead log, which SQLite allows only where nobody has the library open."""
    if not library.exists():
        return
    try:
        with closing(sqlite3.connect(library, timeout=1, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.OperationalError as error:
        if "locked" not in str(error):
            raise
        raise MachineError(
            "library_open_elsewhere",
            "The library {path} is open in another window or program. Nothing was changed. "
            "Close it there and try again.",
            path=library,
        ) from error
    except sqlite3.DatabaseError:
        pass  # too damaged to be opened; its bytes are kept
    # A journal of what is replaced would be played back into what takes its place.
    for suffix in ("-wal", "-shm", "-journal"):
        companion(library, suffix).unlink(missing_ok=True)


def _backups(library: Path) -> list[tuple[Path, re.Match[str]]]:
    folder = library.absolute().parent / FOLDER
    start = f"{library.stem} "
    found = []
    for path in folder.iterdir() if folder.is_dir() else ():
        match = _NAME.fullmatch(path.name.removeprefix(start))
        if path.name.startswith(start) and match:
            found.append((path, match))
    return sorted(found, key=lambda pair: _order(pair[1]), reverse=True)


def _order(match: re.Match[str]) -> tuple[str, str, str, int]:
    return match["day"], match["hour"], match["minute"], int(match["number"] or 1)


def _free_name(folder: Path, library: Path, reason: Reason, moment: datetime) -> Path:
    start = f"{library.stem} {moment:%Y-%m-%d %H-%M} {reason}"
    names = (f"{start}{f' {n}' if n > 1 else ''}.sqlite" for n in range(1, 1000))
    return next(folder / name for name in names if not (folder / name).exists())


def _let_go(library: Path, just_made: Path, spare: Path | None, now: datetime) -> None:
    """Remove what is not kept any longer. What somebody looks into just now may have to stay."""
    wanted = {just_made} if spare is None else {just_made, spare.resolve()}
    paths, dated = list[Path](), list[Dated]()
    for path, match in _backups(library):
        with suppress(OSError):
            dated.append(Dated(_moment(match), _reason(match), path.stat().st_size))
            paths.append(path)
    spared = [place for place, path in enumerate(paths) if wanted & {path, path.resolve()}]
    for place in let_go(dated, now, spared):
        with suppress(OSError):
            paths[place].unlink(missing_ok=True)


def _moment(match: re.Match[str]) -> datetime:
    return datetime.fromisoformat(f"{match['day']}T{match['hour']}:{match['minute']}")


def _reason(match: re.Match[str]) -> Reason:
    return next(one for one in REASONS if one == match["reason"])
