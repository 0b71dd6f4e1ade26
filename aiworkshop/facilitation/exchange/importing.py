"""A file from another device into this library: all of it or nothing, as one journal entry."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Table, insert, select

from aiworkshop.facilitation.exchange.archive import unpack_photos
from aiworkshop.facilitation.exchange.codec import plan_of
from aiworkshop.facilitation.exchange.merge import merge_rows
from aiworkshop.facilitation.exchange.reading import WorkshopFile, read_workshop_file
from aiworkshop.facilitation.exchange.refusals import RefusedError
from aiworkshop.library.schema import METADATA, RECORD_TABLES
from aiworkshop.library.schema.bookkeeping import conflict, content_snapshot
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Row

Item = TypeVar("Item")
# Under the number of variables that every build of SQLite takes.
_ROWS_AT_A_TIME = 500


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did; the first, second and last number add up to the records of the file."""

    workshop_id: str
    added: int
    changed: int
    conflicts: int
    """How many new ones are listed and wait for somebody to choose."""
    unchanged: int
    in_trash: bool = False
    """The workshop lies in this library's trash, deleted later than the file knew."""


class ImportWorkshop:
    """Merge an exported file into the library. Value: an ``ImportResult``.

    ``prepare`` reads and checks the file without the library, on any thread. Raises ``UserError``
    with one sentence for a file that does not hold; then nothing was changed.
    """

    code = "import_workshop"

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: WorkshopFile | None = None

    @property
    def workshop_id(self) -> str:
        """The workshop in the file. Reads the file where ``prepare`` has not."""
        return self.prepare().workshop_id

    def prepare(self) -> WorkshopFile:
        """Read and check the file, once."""
        if self._file is None:
            self._file = read_workshop_file(self.path)
        return self._file

    def apply(self, unit: UnitOfWork) -> ImportResult:
        """Merge what ``prepare`` read."""
        file = self.prepare()
        try:
            _require_wanted(unit, file)
            result = _Merge(unit, file).run()
            # Before the transaction is kept: no photo is missing that the file had.
            unpack_photos(self.path, file.photos, unit.attachments)
            return result
        except RefusedError as refused:
            raise refused.sentence(file.name) from None


class _Merge:
    """One file on its way into one transaction."""

    def __init__(self, unit: UnitOfWork, file: WorkshopFile) -> None:
        self._unit = unit
        self._file = file
        self._added = self._changed = self._unchanged = 0
        self._conflicts = {row["id"]: row for row in file.conflicts}

    def run(self) -> ImportResult:
        unit, file = self._unit, self._file
        # The journal's stamp comes after all it brings, so that this holds after a restart too.
        unit.clock.see(file.last_stamp)
        unit.stamp = unit.clock.now()
        self._keep_content()
        # Referred-to tables first: SQLite then has no foreign keys waiting to be found.
        for table in METADATA.sorted_tables:
            if table.name in file.rows:
                self._merge_kind(table, file.rows[table.name])
        open_conflicts = self._keep_conflicts()
        trashed = bool(unit.row("workshop", file.workshop_id)["deleted"])
        return ImportResult(
            file.workshop_id,
            self._added,
            self._changed,
            open_conflicts,
            self._unchanged,
            trashed and not file.rows["workshop"][0]["deleted"],
        )

    def _keep_content(self) -> None:
        """Texts named by their hash: neither journalled nor taken back, like a new workshop's."""
        for digest, content in self._file.content.items():
            known = select(content_snapshot.c.hash).where(content_snapshot.c.hash == digest)
            if self._unit.connection.execute(known).scalar() is None:
                row = {"hash": digest, "content": content}
                self._unit.connection.execute(insert(content_snapshot), row)

    def _merge_kind(self, table: Table, rows: list[Row]) -> None:
        plan = plan_of(table.name)
        owner = "id" if table.name == "workshop" else "workshop_id"
        for chunk in _chunks(rows):
            known = _known_rows(self._unit, table, (row["id"] for row in chunk))
            new = [row for row in chunk if row["id"] not in known]
            self._unit.insert_rows(table, new)
            self._added += len(new)
            for theirs in chunk if known else ():
                ours = known.get(theirs["id"])
                if ours is None:
                    continue
                if ours[owner] != self._file.workshop_id:
                    raise RefusedError(f"{table.name} {theirs['id']}", "exchange_taken")
                if ours == theirs:
                    self._unchanged += 1
                    continue
                merged = merge_rows(plan, ours, theirs)
                for found in merged.conflicts:
                    self._conflicts.setdefault(found["id"], found)
                if not merged.after:
                    self._unchanged += 1
                    continue
                before = {column: ours[column] for column in merged.after}
                self._unit.update_row(table, ours["id"], before, merged.after)
                self._changed += 1

    def _keep_conflicts(self) -> int:
        """List new conflicts, settle those settled elsewhere; returns how many new ones wait."""
        waiting = 0
        for chunk in _chunks(self._conflicts.values()):
            known = _known_rows(self._unit, conflict, (row["id"] for row in chunk))
            new = [row for row in chunk if row["id"] not in known]
            self._unit.insert_rows(conflict, new)
            waiting += sum(not row["resolved"] for row in new)
            for row in chunk:
                ours = known.get(row["id"])
                if ours and row["resolved"] and not ours["resolved"]:
                    settled: Row = {"resolved": True}
                    self._unit.update_row(conflict, row["id"], {"resolved": False}, settled)
        return waiting


def _require_wanted(unit: UnitOfWork, file: WorkshopFile) -> None:
    """Refuse a file that refers to what neither it nor this workshop in the library holds."""
    if file.content_hash and file.content_hash not in file.content:
        known = select(content_snapshot.c.hash).where(content_snapshot.c.hash == file.content_hash)
        if unit.connection.execute(known).scalar() is None:
            raise RefusedError("workshop.content_hash", "exchange_dangling")
    by_kind: dict[str, list[str]] = {}
    for kind, key in file.wanted:
        by_kind.setdefault(kind, []).append(key)
    for kind, keys in by_kind.items():
        table = RECORD_TABLES[kind]
        for chunk in _chunks(keys):
            query = select(table.c.id).where(table.c.id.in_(chunk))
            if kind != "workshop":
                query = query.where(table.c.workshop_id == file.workshop_id)
            found = set(unit.connection.execute(query).scalars())
            for key in chunk:
                if key not in found:
                    raise RefusedError(file.wanted[kind, key].place, "exchange_dangling")


def _known_rows(unit: UnitOfWork, table: Table, ids: Iterable[str]) -> Mapping[str, Row]:
    query = select(table).where(table.c.id.in_(list(ids)))
    columns = table.columns.keys()
    rows = (dict(zip(columns, row, strict=True)) for row in unit.connection.execute(query))
    return {row["id"]: row for row in rows}


def _chunks(items: Iterable[Item]) -> Iterator[list[Item]]:
    iterator = iter(items)
    while chunk := list(islice(iterator, _ROWS_AT_A_TIME)):
        yield chunk
