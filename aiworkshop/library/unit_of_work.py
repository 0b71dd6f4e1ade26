"""One user action, one transaction: every write goes through here, and is seen here.

The three verbs ``add``, ``change`` and ``remove`` keep clocks, positions and tombstones and note
what they did; the notes are the journal, the undo and the message to the screens.
"""

from collections.abc import Mapping
from itertools import groupby

from fractional_indexing import generate_key_between
from sqlalchemy import Connection, Table, and_, insert, select, update
from sqlalchemy.sql.elements import ColumnElement

from aiworkshop.base.clock import HybridClock
from aiworkshop.base.errors import UserError
from aiworkshop.base.ids import new_id
from aiworkshop.library.attachments import Attachments
from aiworkshop.library.erased import is_erased
from aiworkshop.library.field_clocks import next_clocks
from aiworkshop.library.schema import METADATA, RECORD_TABLES
from aiworkshop.library.schema.columns import fields_of
from aiworkshop.library.values import Change, Row, columns_for, columns_of
from aiworkshop.readmodels.record import OFFICE_ID


class UnitOfWork:
    """Writes inside one transaction, with everything they changed."""

    def __init__(
        self,
        connection: Connection,
        clock: HybridClock,
        workshop_id: str,
        attachments: Attachments,
    ) -> None:
        self.connection = connection
        self.attachments = attachments
        self.workshop_id = workshop_id
        self.stamp = clock.now()
        self.clock = clock
        self.changes: list[Change] = []

    # ---- reading what is to be changed

    def row(self, kind: str, key: str) -> Row:
        """One row as it stands. Raises ``UserError`` where there is none."""
        table = METADATA.tables[kind]
        found = self.connection.execute(select(table).where(table.c.id == key)).mappings().first()
        if found is None:
            raise _no_such_record(kind)
        return dict(found)

    def rows(self, kind: str, *conditions: ColumnElement[bool], **equal: object) -> list[Row]:
        """Living rows of this workshop, or of the office, in their order."""
        table = RECORD_TABLES[kind]
        where = [table.c.deleted == ""]
        if kind != "workshop":
            where.append(table.c.workshop_id == self.owner_of(table))
        where += [table.c[name] == value for name, value in equal.items()]
        query = (
            select(table).where(and_(*where, *conditions)).order_by(table.c.position, table.c.id)
        )
        return [dict(row) for row in self.connection.execute(query).mappings()]

    def owner_of(self, table: Table) -> str:
        """To whom records of a table belong that are written here: this workshop, or the office."""
        return OFFICE_ID if table.info.get("of_office") else self.workshop_id

    # ---- the three verbs

    def add(self, kind: str, fields: Mapping[str, object], key: str | None = None) -> str:
        """A new record at the end of its list; returns its id."""
        table = RECORD_TABLES[kind]
        row = columns_of(table, fields)
        row["id"] = key or new_id()
        if kind != "workshop":
            row["workshop_id"] = self.owner_of(table)
        row["created"] = row["changed"] = self.stamp
        row["field_clocks"] = {}
        row["deleted"] = ""
        if not row.get("position"):
            row["position"] = self.position_after_last(table)
        self.insert_rows(table, [row])
        return str(row["id"])

    def change(self, kind: str, key: str, fields: Mapping[str, object]) -> bool:
        """Set fields of a record; returns whether anything differed."""
        table = RECORD_TABLES[kind]
        known = fields_of(table)
        before = self.row(kind, key)
        if is_erased(before):
            raise _no_such_record(kind)
        after: Row = {}
        edited: list[str] = []
        for name, value in fields.items():
            if name not in known:
                columns_of(table, {name: value})  # raises with a sentence
            columns = columns_for(known[name], value)
            differing = {c: v for c, v in columns.items() if before[c] != v}
            if differing:
                after.update(differing)
                edited.append(name)
        if not after:
            return False
        after["field_clocks"] = next_clocks(before, edited, self.stamp)
        after["changed"] = self.stamp
        self.update_row(table, key, {c: before[c] for c in after}, after)
        return True

    def remove(self, kind: str, key: str) -> None:
        """Lay a record in the trash (a tombstone that merging sees), unless it lies there."""
        if not self.row(kind, key)["deleted"]:
            self.change(kind, key, {"deleted": self.stamp})

    def restore(self, kind: str, key: str) -> None:
        """Take a record out of the trash."""
        self.change(kind, key, {"deleted": ""})

    # ---- rows as they are, for undo and merging

    def insert_rows(self, table: Table, rows: list[Row]) -> None:
        """Whole rows, noted as new."""
        if not rows:
            return
        # Many rows at once are written with the columns of their first.
        for _, alike in groupby(rows, key=Row.keys):
            self.connection.execute(insert(table), list(alike))
        key = "hash" if table.name == "content_snapshot" else "id"
        self.changes += [Change(table.name, row[key], None, row) for row in rows]

    def update_row(self, table: Table, key: str, before: Row, after: Row) -> None:
        """Columns of one row, noted with what they were."""
        self.connection.execute(update(table).where(table.c.id == key).values(**after))
        self.changes.append(Change(table.name, key, before, after))

    # ---- places in a list

    def position_after_last(self, table: Table) -> str:
        """A position behind every record of this table in this workshop."""
        query = select(table.c.position).order_by(table.c.position.desc()).limit(1)
        if table.name != "workshop":
            query = query.where(table.c.workshop_id == self.owner_of(table))
        last: str | None = self.connection.execute(query).scalar()
        return str(generate_key_between(last or None, None))


def _no_such_record(kind: str) -> UserError:
    return UserError("no_such_record", "This {kind} is no longer there.", kind=kind)
