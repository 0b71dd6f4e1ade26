"""A record deleted in one copy while something was added to it in the other: asked, not guessed.

A story that one laptop deleted and under which another wrote a success factor would take those
words out of everybody's sight. It is a conflict like that of a deletion and an edit: the record
stays in the trash until somebody brings it back. Found from the merged state and what each side
had, so that both laptops find the same.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, select

from aiworkshop.facilitation.exchange.asking import chunks, known_rows
from aiworkshop.facilitation.exchange.merge import clock_of, deletion_conflict
from aiworkshop.facilitation.exchange.planning import (
    ImportPlan,
    TablePlan,
    Update,
)
from aiworkshop.facilitation.records import references_that_carry
from aiworkshop.library.schema import OFFICE_KINDS, RECORD_TABLES
from aiworkshop.library.values import Row


@dataclass(frozen=True, slots=True)
class _Addition:
    """A living record that one side made, and what it hangs on."""

    parent_kind: str
    parent_id: str
    made: str


def ask_about_additions(
    connection: Connection, plan: ImportPlan, conflicts: dict[str, Row]
) -> None:
    """Note a conflict for each deleted record to which the other side added something unknown."""
    if plan.ours is None and not any(plan.file.rows.get(kind) for kind in OFFICE_KINDS):
        return
    by_parent: dict[tuple[str, str], set[str]] = {}
    for found in (*_added_there(connection, plan), *_added_here(connection, plan)):
        by_parent.setdefault((found.parent_kind, found.parent_id), set()).add(found.made)
    for (kind, key), made in sorted(by_parent.items()):
        _ask(connection, plan, kind, key, made, conflicts)


def _added_there(connection: Connection, plan: ImportPlan) -> Iterator[_Addition]:
    """New records of the file that hang on something living there and deleted here before."""
    living_there: dict[str, set[str]] = {}
    for kind, rows in plan.file.rows.items():
        living_there[kind] = {row["id"] for row in rows if not row["deleted"]}
    for kind, into in plan.tables.items():
        for name, parent_kind in references_that_carry(kind):
            made: dict[str, list[str]] = {}
            for row in into.new:
                if not row["deleted"] and row[name] in living_there.get(parent_kind, ()):
                    made.setdefault(row[name], []).append(row["created"])
            table = RECORD_TABLES[parent_kind]
            for chunk in chunks(made):
                query = select(table.c.id).where(table.c.id.in_(chunk), table.c.deleted != "")
                for key in connection.execute(query).scalars():
                    yield from (_Addition(parent_kind, key, stamp) for stamp in made[key])


def _added_here(connection: Connection, plan: ImportPlan) -> Iterator[_Addition]:
    """Living records of ours, unknown to the file, that hang on what the file deletes."""
    in_file = {kind: {row["id"] for row in rows} for kind, rows in plan.file.rows.items()}
    for kind, table in RECORD_TABLES.items():
        for name, parent_kind in references_that_carry(kind):
            gone = [
                key
                for key, update in plan.tables.get(parent_kind, _NOTHING).updates.items()
                if update.theirs["deleted"] and not update.ours["deleted"]
            ]
            for chunk in chunks(gone):
                column = table.c[name]
                query = select(table.c.id, column, table.c.created).where(
                    column.in_(chunk), table.c.deleted == ""
                )
                for key, parent, made in connection.execute(query):
                    if key not in in_file.get(kind, ()):
                        yield _Addition(parent_kind, parent, made)


def _ask(
    connection: Connection,
    plan: ImportPlan,
    kind: str,
    key: str,
    made: set[str],
    conflicts: dict[str, Row],
) -> None:
    into = plan.tables[kind]
    update = into.updates.get(key)
    row = update.merged() if update else known_rows(connection, into.table, [key])[key]
    deletion = clock_of(row, "deleted")
    unknown = sorted(stamp for stamp in made if not deletion.knows(stamp))
    if not row["deleted"] or not unknown:
        return
    for stamp in unknown:
        found = deletion_conflict(kind, row, deletion, row["deleted"], stamp)
        conflicts.setdefault(found["id"], found)
    clock = deletion.with_known(unknown).stored(row["created"])
    clocks = {**row["field_clocks"], "deleted": clock}
    if update is None:
        theirs = next(other for other in plan.file.rows[kind] if other["id"] == key)
        update = into.updates[key] = Update(row, theirs, {})
        into.unchanged -= 1
    update.after["field_clocks"] = clocks


_NOTHING = TablePlan(RECORD_TABLES["workshop"])
