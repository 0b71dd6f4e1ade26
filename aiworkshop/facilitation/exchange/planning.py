"""What a file would do to a library, worked out without writing: the import does it, the preview
tells it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from sqlalchemy import Connection, Table, select

from aiworkshop.facilitation.erasing.arriving import (
    ErasedThere,
    joined_tombstones,
    settle_erasures,
)
from aiworkshop.facilitation.erasing.scrubbing import scrubbed_fields
from aiworkshop.facilitation.exchange.asking import chunks, known_rows
from aiworkshop.facilitation.exchange.codec import plan_of
from aiworkshop.facilitation.exchange.merge import merge_rows
from aiworkshop.facilitation.exchange.reading import WorkshopFile
from aiworkshop.facilitation.exchange.refusals import RefusedError
from aiworkshop.library.erased import is_erased
from aiworkshop.library.schema import METADATA, RECORD_TABLES
from aiworkshop.library.schema.bookkeeping import conflict, content_snapshot
from aiworkshop.library.values import Row

Progress = Callable[[int, int], None]
"""Told how many records of how many were looked at; may raise to end the work."""


@dataclass(slots=True)
class Update:
    """One record that both have and that changes here: our row, theirs, our columns after."""

    ours: Row
    theirs: Row
    after: Row

    def merged(self) -> Row:
        """Our row as it will be."""
        return {**self.ours, **self.after}


@dataclass(slots=True)
class TablePlan:
    """What happens to one kind of record."""

    table: Table
    new: list[Row] = field(default_factory=list)
    updates: dict[str, Update] = field(default_factory=dict)
    unchanged: int = 0
    erased: int = 0
    """So many were erased there and are here as yet."""


@dataclass(slots=True)
class ImportPlan:
    """All that an import writes, and why.

    ``ours`` is the workshop's row here before; None: it is not in this library.
    """

    file: WorkshopFile
    ours: Row | None = None
    tables: dict[str, TablePlan] = field(default_factory=dict)
    content: dict[str, str] = field(default_factory=dict)
    conflicts: dict[str, Row] = field(default_factory=dict)
    """New ones by id, the settled ones among them."""
    erasing: ErasedThere = field(default_factory=ErasedThere)
    settled: list[str] = field(default_factory=list)
    """Ids of conflicts that wait here and were settled elsewhere."""

    @property
    def waiting(self) -> int:
        """How many new conflicts wait for somebody to choose."""
        return sum(not row["resolved"] for row in self.conflicts.values())

    @property
    def in_trash(self) -> bool:
        """The workshop lies in this library's trash, deleted later than the file knew."""
        if self.file.is_office:
            return False
        theirs = self.file.rows["workshop"][0]
        update = self.tables["workshop"].updates.get(self.file.workshop_id)
        ours = update.merged() if update else self.ours
        return bool(ours and ours["deleted"]) and not theirs["deleted"]


def plan_import(
    connection: Connection, file: WorkshopFile, progress: Progress | None = None
) -> ImportPlan:
    """Plan the import of a checked file. Raises ``RefusedError``, and what ``progress`` raises."""
    from aiworkshop.facilitation.exchange.orphans import ask_about_additions

    _require_wanted(connection, file)
    plan = ImportPlan(file, erasing=settle_erasures(connection, file))
    workshops = known_rows(connection, RECORD_TABLES["workshop"], [file.workshop_id])
    plan.ours = workshops.get(file.workshop_id)
    for digest, content in file.content.items():
        known = select(content_snapshot.c.hash).where(content_snapshot.c.hash == digest)
        if connection.execute(known).scalar() is None:
            plan.content[digest] = content
    found = {row["id"]: row for row in file.conflicts}
    done, total = 0, sum(len(rows) for rows in file.rows.values())
    # Referred-to tables first: SQLite then has no foreign keys waiting to be found.
    for table in METADATA.sorted_tables:
        if table.name not in file.rows:
            continue
        into = plan.tables[table.name] = TablePlan(table)
        for chunk in chunks(file.rows[table.name]):
            if progress:
                progress(done, total)
            _plan_chunk(connection, plan, into, chunk, found)
            done += len(chunk)
    ask_about_additions(connection, plan, found)
    _plan_conflicts(connection, plan, found)
    return plan


def _plan_chunk(
    connection: Connection,
    whole: ImportPlan,
    into: TablePlan,
    chunk: list[Row],
    conflicts: dict[str, Row],
) -> None:
    name = into.table.name
    plan, owner = plan_of(name), "id" if name == "workshop" else "workshop_id"
    expected = whole.file.owner_of(name)
    scrubbed = scrubbed_fields(name) if whole.erasing.anybody else frozenset[str]()
    known = known_rows(connection, into.table, (row["id"] for row in chunk))
    into.new += [row for row in chunk if row["id"] not in known]
    for theirs in chunk if known else ():
        ours = known.get(theirs["id"])
        if ours is None:
            continue
        if ours[owner] != expected:
            raise RefusedError(f"{name} {theirs['id']}", "exchange_taken")
        if ours == theirs:
            into.unchanged += 1
            continue
        if is_erased(theirs):
            if not is_erased(ours):
                into.erased += 1
            elif after := joined_tombstones(into.table, ours, theirs):
                into.updates[ours["id"]] = Update(ours, theirs, after)
            else:
                into.unchanged += 1
            continue
        merged = merge_rows(plan, ours, theirs, scrubbed)
        for found in merged.conflicts:
            conflicts.setdefault(found["id"], found)
        if merged.after:
            into.updates[ours["id"]] = Update(ours, theirs, merged.after)
        else:
            into.unchanged += 1


def _plan_conflicts(connection: Connection, plan: ImportPlan, found: dict[str, Row]) -> None:
    """New conflicts, and those that wait here and were settled elsewhere."""
    for chunk in chunks(found.values()):
        known = known_rows(connection, conflict, (row["id"] for row in chunk))
        for row in chunk:
            ours = known.get(row["id"])
            if ours is None:
                plan.conflicts[row["id"]] = row
                continue
            if row["resolved"] and not ours["resolved"]:
                plan.settled.append(row["id"])
            if plan.erasing.anybody:
                plan.erasing.note_question(ours, row)


def _require_wanted(connection: Connection, file: WorkshopFile) -> None:
    """Refuse a file that refers to what neither it nor this workshop in the library holds."""
    if file.content_hash and file.content_hash not in file.content:
        known = select(content_snapshot.c.hash).where(content_snapshot.c.hash == file.content_hash)
        if connection.execute(known).scalar() is None:
            raise RefusedError("workshop.content_hash", "exchange_dangling")
    by_kind: dict[str, list[str]] = {}
    for kind, key in file.wanted:
        by_kind.setdefault(kind, []).append(key)
    for kind, keys in by_kind.items():
        table = RECORD_TABLES[kind]
        for chunk in chunks(keys):
            query = select(table.c.id).where(table.c.id.in_(chunk))
            if kind != "workshop":
                query = query.where(table.c.workshop_id == file.owner_of(kind))
            found = set(connection.execute(query).scalars())
            for key in chunk:
                if key not in found:
                    raise RefusedError(file.wanted[kind, key].place, "exchange_dangling")
