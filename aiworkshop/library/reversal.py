"""Writes back what was before a batch of changes; the inverse is noted like any other change.

Where a copy left meanwhile that holds what is taken back, removing rows and old clocks would not
last: the copy comes back one day, and with it what was undone. Then taking back is an edit of its
own: an added record goes to the trash, a field gets what it said before at a new moment.

What counts (a table's ``adds_up``) is taken back as a difference where somebody counted on since,
so that taking back one stroke of a tally leaves the later ones as they are.
"""

from itertools import groupby, islice

from sqlalchemy import Table, delete, select

from aiworkshop.base.errors import UserError
from aiworkshop.library.erased import is_scrubbed
from aiworkshop.library.failures import changed_since
from aiworkshop.library.field_clocks import next_clocks
from aiworkshop.library.schema import METADATA, RECORD_TABLES
from aiworkshop.library.schema.columns import fields_of
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Change, Row

_AT_ONCE = 500
_KEPT_BY_ITSELF = ("changed", "field_clocks")


def reverse_changes(unit: UnitOfWork, changes: list[Change], *, left: bool = False) -> None:
    """Take changes back, the last first. ``left``: a copy with them may be elsewhere.

    Raises ``UserError`` where what they wrote is no longer there: somebody changed it since. Other
    fields of the same row may have changed, such as how long a step took after its title was
    edited; they stay. That somebody refers to a new row is only found when the transaction is kept
    (``Library.write``).
    What was erased since cannot come back, and nothing that was done in the same step.
    Runs of new or deleted rows of one table go together, since an import has many.
    """
    if any(is_scrubbed(change) for change in changes):
        raise UserError(
            "erased_since",
            "A person was erased since, and this step was about them, too, so it cannot be taken "
            "back. Nothing was changed.",
        )
    backwards = reversed(changes)
    for (name, verb), run in groupby(backwards, lambda change: (change.table, _verb(change))):
        table = METADATA.tables[name]
        while chunk := list(islice(run, _AT_ONCE)):
            if verb == "added":
                _take_away(unit, table, chunk, left=left)
            elif verb == "taken":
                _bring_back(unit, table, chunk)
            else:
                for change in chunk:
                    _put_back(unit, table, change, left=left)


def _verb(change: Change) -> str:
    if change.before is None:
        return "added"
    return "taken" if change.after is None else "changed"


def _take_away(unit: UnitOfWork, table: Table, changes: list[Change], *, left: bool) -> None:
    keys = [change.key for change in changes]
    query = select(table).where(table.c.id.in_(keys))
    rows = {row["id"]: dict(row) for row in unit.connection.execute(query).mappings()}
    leaving = []
    for change in changes:
        if _counted_on(table, rows.get(change.key), change.after):
            _take_from_count(unit, table, change.key, change.after or {}, {})
            continue
        _require_unchanged(rows.get(change.key), change.after)
        leaving.append(change)
    if left and table.name in RECORD_TABLES:
        for change in leaving:
            unit.remove(table.name, change.key)
        return
    keys = [change.key for change in leaving]
    unit.connection.execute(delete(table).where(table.c.id.in_(keys)))
    unit.changes += [Change(table.name, change.key, change.after, None) for change in leaving]


def _bring_back(unit: UnitOfWork, table: Table, changes: list[Change]) -> None:
    """Rows that were taken away; a count that was begun anew meanwhile gets theirs on top.

    What an older copy has brought back meanwhile is there already, unless it differs.
    """
    rows = {change.key: change.before for change in changes if change.before}
    query = select(table).where(table.c.id.in_(rows))
    for found in unit.connection.execute(query).mappings().all():
        row, before = dict(found), rows.pop(found["id"])
        if all(row[column] == value for column, value in before.items()):
            continue
        if not table.info.get("adds_up"):
            raise changed_since()
        _take_from_count(unit, table, row["id"], {}, before)
    unit.insert_rows(table, list(rows.values()))


def _put_back(unit: UnitOfWork, table: Table, change: Change, *, left: bool) -> None:
    if change.before is None or change.after is None:
        raise ValueError(change.key)
    query = select(table).where(table.c.id == change.key)
    found = unit.connection.execute(query).mappings().first()
    row = dict(found) if found else None
    if _counted_on(table, row, change.after):
        _take_from_count(unit, table, change.key, change.after, change.before)
        return
    written = {c: value for c, value in change.after.items() if c not in _KEPT_BY_ITSELF}
    row = _require_unchanged(row, written)
    before = dict(change.before)
    if left and table.name in RECORD_TABLES:
        before = _as_an_edit(unit, table, row, before)
    elif any(row[column] != value for column, value in change.after.items()):
        before |= _still_kept(row, change.before, change.after)
    if before:
        unit.update_row(table, change.key, {column: row[column] for column in before}, before)


def _as_an_edit(unit: UnitOfWork, table: Table, row: Row, before: Row) -> Row:
    """What stood there before, written now: later than any copy that left."""
    values = {column: value for column, value in before.items() if column not in _KEPT_BY_ITSELF}
    if all(row[column] == value for column, value in values.items()):
        return {}
    names = [
        name
        for name in fields_of(table)
        if any(row[c] != values[c] for c in _columns(name) if c in values)
    ]
    clocks = next_clocks(row, names, unit.stamp)
    return {**values, "field_clocks": clocks, "changed": unit.stamp}


def _columns(name: str) -> tuple[str, str, str]:
    return name, f"{name}_language", f"{name}_direction"


def _still_kept(row: Row, before: Row, after: Row) -> Row:
    """Stamp and clocks of a row whose other fields were written since: theirs stay."""
    clocks = dict(row["field_clocks"])
    old, new = before.get("field_clocks", {}), after.get("field_clocks", {})
    for name, clock in new.items():
        if old.get(name) == clock or clocks.get(name) != clock:
            continue
        if name in old:
            clocks[name] = old[name]
        else:
            del clocks[name]
    return {"changed": row["changed"], "field_clocks": clocks}


def _counted_on(table: Table, row: Row | None, expected: Row | None) -> bool:
    """Whether a row differs from what was expected, and only in that somebody counted on."""
    counts = table.info.get("adds_up")
    if row is None or expected is None or counts is None or counts not in expected:
        return False
    differing = {column for column, value in expected.items() if row[column] != value}
    return bool(differing) and differing <= {counts, *_KEPT_BY_ITSELF}


def _take_from_count(unit: UnitOfWork, table: Table, key: str, said: Row, before: Row) -> None:
    """Count back what a change counted. Raises ``UserError`` where less than nothing would be."""
    name = table.info["adds_up"]
    left = (unit.row(table.name, key)[name] or 0) - (said.get(name) or 0) + (before.get(name) or 0)
    if left < 0:
        raise changed_since()
    unit.change(table.name, key, {name: left})


def _require_unchanged(row: Row | None, expected: Row | None) -> Row:
    if row is None or any(row[column] != value for column, value in (expected or {}).items()):
        raise changed_since()
    return row
