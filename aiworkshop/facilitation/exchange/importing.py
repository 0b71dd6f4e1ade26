"""A workshop from another device into this library: all or nothing, as one journal entry."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import insert

from aiworkshop.facilitation.double_tables import read_double_tables, settle_double_tables
from aiworkshop.facilitation.erasing.command import finish_erasing
from aiworkshop.facilitation.exchange.planning import ImportPlan, plan_import
from aiworkshop.facilitation.exchange.reading import WorkshopFile
from aiworkshop.facilitation.exchange.refusals import RefusedError
from aiworkshop.facilitation.exchange.sources import FileSource, Source
from aiworkshop.facilitation.programmes.circles import break_circles
from aiworkshop.facilitation.programmes.joining import join_records
from aiworkshop.library.library import Library
from aiworkshop.library.schema import OFFICE_KINDS
from aiworkshop.library.schema.bookkeeping import conflict, content_snapshot
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.readmodels.erasing import Erased

if TYPE_CHECKING:
    from aiworkshop.readmodels.double_tables import TableChoice


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
    office_conflicts: int = 0
    """How many of the conflicts are about programmes and towns."""


class ImportWorkshop:
    """Merge an exported file, or what another library gives. Value: an ``ImportResult``.

    ``prepare`` reads and checks it without the library, on any thread. Raises ``UserError``
    with one sentence for a file that does not hold; then nothing was changed. ``tables`` says, by
    the id of a table whose number an earlier one has, what becomes of it; as nobody chose, nothing.
    ``passphrase`` opens a file that has one.
    ``joins`` names records of the office (kind, the one that stays, the other) that are one thing.
    """

    code = "import_workshop"
    restore_point = "import"

    def __init__(self, source: "Path | Source", passphrase: str = "") -> None:
        self.source: Source = FileSource(source, passphrase) if isinstance(source, Path) else source
        self.tables: dict[str, TableChoice] = {}
        self.joins: tuple[tuple[str, str, str], ...] = ()
        self._file: WorkshopFile | None = None
        self._erased: Erased | None = None

    @property
    def workshop_id(self) -> str:
        """The workshop in the file. Reads the file where ``prepare`` has not."""
        return self.prepare().workshop_id

    def prepare(self) -> WorkshopFile:
        """Read and check the file, once."""
        if self._file is None:
            self._file = self.source.read()
        return self._file

    def apply(self, unit: UnitOfWork) -> ImportResult:
        """Merge what ``prepare`` read."""
        file = self.prepare()
        try:
            plan = plan_import(unit.connection, file)
            result = _write(unit, plan)
            self._erased = plan.erasing.apply(unit)
            if self.tables:
                doubles = read_double_tables(unit.connection, unit.workshop_id)
                settle_double_tables(unit, self.tables, doubles)
            for kind, keep, other in self.joins:
                join_records(unit, kind, keep, other)
            # Before the transaction is kept: no photo is missing that the file had.
            self.source.give_photos(file.photos, unit.attachments)
            return result
        except RefusedError as refused:
            raise refused.sentence(file.name) from None

    def afterwards(self, library: Library, _value: object, /) -> None:
        """Where people were erased there: what is left of them here."""
        if self._erased is not None:
            finish_erasing(library, self.workshop_id, self._erased)


def _write(unit: UnitOfWork, plan: ImportPlan) -> ImportResult:
    """Do what was planned in one transaction."""
    # The journal's stamp comes after all it brings, so that this holds after a restart too.
    if plan.file.last_stamp:
        unit.clock.see(plan.file.last_stamp)
    unit.stamp = unit.clock.now()
    # Texts named by their hash: neither journalled nor taken back, like a new workshop's.
    for digest, content in plan.content.items():
        row = {"hash": digest, "content": content}
        unit.connection.execute(insert(content_snapshot), row)
    for into in plan.tables.values():
        unit.insert_rows(into.table, into.new)
        for key, update in into.updates.items():
            before = {column: update.ours[column] for column in update.after}
            unit.update_row(into.table, key, before, update.after)
    unit.insert_rows(conflict, list(plan.conflicts.values()))
    if "cluster_member" in plan.tables:
        break_circles(unit)
    for key in plan.settled:
        unit.update_row(conflict, key, {"resolved": False}, {"resolved": True})
    tables = plan.tables.values()
    return ImportResult(
        plan.file.workshop_id,
        sum(len(into.new) for into in tables),
        sum(len(into.updates) + into.erased for into in tables),
        plan.waiting,
        sum(into.unchanged for into in tables),
        plan.in_trash,
        sum(
            row["record_kind"] in OFFICE_KINDS
            for row in plan.conflicts.values()
            if not row["resolved"]
        ),
    )
