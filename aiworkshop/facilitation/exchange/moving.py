"""From one library into another and back, without a file between: a laptop and the office's own.

What is pushed or pulled is merged like a file's contents (README.md): in any order and however
often, nothing doubles and no word is lost. One push is one entry in the journal over there.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from aiworkshop.base.errors import AppError
from aiworkshop.base.places import LibraryPlace, place_of, readable_name
from aiworkshop.facilitation.commands import require
from aiworkshop.facilitation.exchange.asking import chunks
from aiworkshop.facilitation.exchange.importing import ImportResult, ImportWorkshop
from aiworkshop.facilitation.exchange.sources import LibrarySource
from aiworkshop.facilitation.outputs import Output, log_output
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.library import Library
from aiworkshop.library.opening import open_library
from aiworkshop.library.schema import OFFICE_KINDS, RECORD_TABLES
from aiworkshop.library.schema.bookkeeping import conflict, journal, meta
from aiworkshop.library.values import unpack_changes
from aiworkshop.readmodels.record import OFFICE_ID

PUSHED, PULLED = "push", "pull"
"""The forms under which both stand in the log of outputs: everything of a workshop left."""


@dataclass(frozen=True, slots=True)
class OtherLibrary:
    """A second library, open beside the first, and what a person calls it."""

    library: Library
    name: str

    def command_for(self, workshop_id: str) -> ImportWorkshop:
        """The command that brings a workshop of it, or the office, into the first one."""
        return ImportWorkshop(LibrarySource(self.library, workshop_id, self.name))


def require_library(place: str) -> LibraryPlace:
    """Where another library is. Raises ``UserError`` for a mistyped path: it makes no new one."""
    found = place_of(place)
    if isinstance(found, Path):
        found = found.expanduser().absolute()
        require(
            found.is_file(),
            "no_other_library",
            "There is no library at {path}. Nothing was changed. Check the path or address.",
            path=place,
        )
    return found


@contextmanager
def opened_beside(home: LibraryPlace, place: str) -> Iterator[OtherLibrary]:
    """The library at a path or address, for as long as it is used; the one at home stays as it is.

    Raises ``UserError`` where there is none, or where it is the one at home itself.
    """
    other = require_library(place)
    require(
        not _same(home, other),
        "same_library",
        "{path} is the library that is open already. Nothing was changed. Choose another one.",
        path=readable_name(other),
    )
    library = open_library(other)
    try:
        yield OtherLibrary(library, readable_name(other))
    finally:
        library.close()


def _same(home: LibraryPlace, other: LibraryPlace) -> bool:
    if isinstance(home, Path) and isinstance(other, Path):
        return home.exists() and home.samefile(other)
    return home == other


def push_workshop(source: Library, target: OtherLibrary, workshop_id: str) -> ImportResult:
    """Merge a workshop of ``source``, or its office, into another library, with its photos.

    Raises ``UserError`` or ``MachineError``; then nothing was changed there.
    """
    result = moved(Runner(target.library), push_command(source, workshop_id))
    note_push(source, workshop_id, target.name)
    return result


def push_command(source: Library, workshop_id: str) -> ImportWorkshop:
    """The command that brings a workshop of ``source`` into whichever library it is run in."""
    return ImportWorkshop(LibrarySource(source, workshop_id, readable_name(source.place)))


def note_push(source: Library, workshop_id: str, name: str) -> None:
    """Note at home that everything of a workshop left the laptop."""
    log_output(source, Output(workshop_id, PUSHED, name))


def pull_workshop(
    home: Library, runner: Runner, source: OtherLibrary, workshop_id: str
) -> ImportResult:
    """Merge a workshop of another library, or its office, into ``home``, the runner's."""
    result = moved(runner, source.command_for(workshop_id))
    note_pull(source.library, workshop_id, readable_name(home.place))
    return result


def note_pull(source: Library, workshop_id: str, name: str) -> None:
    """Note over there that somebody has it now, where one may write there at all."""
    with suppress(AppError):
        log_output(source, Output(workshop_id, PULLED, name))


def moved(runner: Runner, command: ImportWorkshop) -> ImportResult:
    """Run the command; its result."""
    result = runner.run(command).value
    if not isinstance(result, ImportResult):
        raise TypeError(result)
    return result


# What is new since last time


def changed_workshops(source: Library, since: int | None) -> list[str]:
    """What has changed behind a place in the journal: workshops, and ``OFFICE_ID`` for the office.

    Everything there is where ``since`` is None. Samples are nobody's work and stay where they are.
    """
    table = RECORD_TABLES["workshop"]
    with source.read() as connection:
        rows = connection.execute(select(table.c.id, table.c.sample).order_by(table.c.created))
        there = {row.id: row.sample for row in rows}
    touched = _touched(source, since) if since is not None else {OFFICE_ID, *there}
    found = [OFFICE_ID] if OFFICE_ID in touched else []
    return found + [key for key, sample in there.items() if key in touched and not sample]


def _touched(source: Library, since: int) -> set[str]:
    """To whom the rows belong that were written since; a join reaches into other workshops."""
    owners: set[str] = set()
    keys: dict[str, set[str]] = {}
    with source.read() as connection:
        query = select(journal.c.workshop_id, journal.c.changes).where(journal.c.sequence > since)
        for owner, blob in connection.execute(query):
            owners.add(owner)
            for change in unpack_changes(blob):
                keys.setdefault(change.table, set()).add(change.key)
        for name, found in keys.items():
            if name in OFFICE_KINDS:
                owners.add(OFFICE_ID)
            elif name == "workshop":
                owners |= found
            elif name in RECORD_TABLES or name == conflict.name:
                table = conflict if name == conflict.name else RECORD_TABLES[name]
                for chunk in chunks(sorted(found)):
                    rows = select(table.c.workshop_id).where(table.c.id.in_(chunk)).distinct()
                    owners |= set(connection.execute(rows).scalars())
    return owners


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a library's journal: its last row then, and which batch that was."""

    sequence: int
    batch: str


def last_mark(library: Library) -> Mark:
    """Where the journal ends now."""
    query = select(journal.c.sequence, journal.c.batch).order_by(journal.c.sequence.desc()).limit(1)
    with library.read() as connection:
        row = connection.execute(query).first()
    return Mark(row.sequence, row.batch) if row else Mark(0, "")


def remembered(home: Library, direction: str, other: Library, source: Library) -> int | None:
    """Up to where everything of ``source`` was moved; None where that is not known any more.

    Not after a backup was restored, or the journal shortened: then all is looked at again, which
    doubles nothing.
    """
    with home.read() as connection:
        query = select(meta.c.value).where(meta.c.key == _key(direction, other))
        stored = connection.execute(query).scalar()
    if stored is None:
        return None
    sequence, batch = json.loads(stored)
    query_batch = select(journal.c.batch).where(journal.c.sequence == sequence)
    with source.read() as connection:
        found = connection.execute(query_batch).scalar()
        newest = connection.execute(select(func.max(journal.c.sequence))).scalar()
    if (found or "") != batch or (newest or 0) < sequence:
        return None
    return int(sequence)


def remember(home: Library, direction: str, other: Library, mark: Mark) -> None:
    """Note in the laptop's own library how far it has moved everything."""
    key, value = _key(direction, other), json.dumps([mark.sequence, mark.batch])
    with home.upkeep() as connection:
        connection.execute(meta.delete().where(meta.c.key == key))
        connection.execute(meta.insert().values(key=key, value=value))


def _key(direction: str, other: Library) -> str:
    """Which library it was: a copy of the file on another device is another one."""
    with other.read() as connection:
        query = select(meta.c.value).where(meta.c.key == "library")
        library = connection.execute(query).scalar() or ""
    return f"{direction}:{library}:{other.clock.device}"


def push_all(source: Library, target: OtherLibrary) -> Iterator[ImportResult]:
    """Everything that changed since it was last pushed there, one after the other."""
    mark = last_mark(source)
    since = remembered(source, PUSHED, target.library, source)
    for workshop_id in changed_workshops(source, since):
        yield push_workshop(source, target, workshop_id)
    remember(source, PUSHED, target.library, mark)


def pull_all(home: Library, runner: Runner, source: OtherLibrary) -> Iterator[ImportResult]:
    """Everything that changed there since it was last pulled, one after the other."""
    mark = last_mark(source.library)
    since = remembered(home, PULLED, source.library, source.library)
    for workshop_id in changed_workshops(source.library, since):
        yield pull_workshop(home, runner, source, workshop_id)
    remember(home, PULLED, source.library, mark)
