"""What of the office goes along with a workshop: the records that it names, and what makes sense
of them.

Its town and the clusters the town is in, its enrolments with their cohorts and programmes, the
channels of those, its inquiry. Nobody's name list goes: no team members, no business plans, no
register, no training sessions. Those travel with a copy of the whole office alone.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, String, cast, select

from aiworkshop.facilitation.exchange.asking import chunks, known_rows
from aiworkshop.facilitation.programmes.links import links_from
from aiworkshop.library.schema import OFFICE_KINDS, RECORD_TABLES
from aiworkshop.library.schema.bookkeeping import conflict
from aiworkshop.library.values import Row
from aiworkshop.readmodels.record import OFFICE_ID

GOES_ALONG = (
    *("programme", "channel", "cohort", "authority", "cluster_member", "enrolment", "inquiry"),
)
"""Kinds that a workshop's file may hold; a new kind stays at home until somebody decides."""
_BELOW = {
    "programme": ("channel", "programme_id"),
    "authority": ("cluster_member", "member_id"),
}
"""What makes sense of a record without being named by it: by which field it is found."""


class OfficePart:
    """The rows of the office that a workshop names, each with what it names in turn.

    Also those in the trash, so that what was deleted is deleted everywhere, and their conflicts.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.rows: dict[str, dict[str, Row]] = {}
        self.conflicts: dict[str, Row] = {}

    @classmethod
    def of_workshop(cls, connection: Connection, workshop_id: str) -> "OfficePart":
        """What this workshop's records name."""
        part = cls(connection)
        named = _named_by(connection, workshop_id)
        for target, keys in sorted(named.items()):
            part._take(target, keys)
        return part

    def ordered(self, kind: str) -> list[Row]:
        """The rows of a kind in the order of a file."""
        return sorted(self.rows.get(kind, {}).values(), key=lambda row: (row["created"], row["id"]))

    def _take(self, kind: str, keys: Iterable[str]) -> None:
        """These records and, behind them, all that they name."""
        taken = self.rows.setdefault(kind, {})
        missing = sorted({key for key in keys if key} - taken.keys())
        found: dict[str, Row] = {}
        for chunk in chunks(missing):
            found |= known_rows(self._connection, RECORD_TABLES[kind], chunk)
        taken |= found
        for link in links_from(kind):
            self._take_named(link.target, (row[link.field] for row in found.values()))
        if kind in _BELOW:
            below, name = _BELOW[kind]
            self._take(below, self._hanging_on(below, name, found))
        self._take_conflicts(kind, found)

    def _take_named(self, target: str, values: Iterable[Any]) -> None:
        keys = {key for value in values for key in (value if isinstance(value, list) else [value])}
        if keys:
            self._take(target, keys)

    def _hanging_on(self, kind: str, name: str, keys: Iterable[str]) -> list[str]:
        table, found = RECORD_TABLES[kind], []
        for chunk in chunks(sorted(keys)):
            query = select(table.c.id).where(table.c[name].in_(chunk))
            found += list(self._connection.execute(query).scalars())
        return found

    def _take_conflicts(self, kind: str, keys: Iterable[str]) -> None:
        """The conflicts of these records, and what their two values name."""
        named = {link.field: link.target for link in links_from(kind)}
        for chunk in chunks(sorted(keys)):
            query = select(conflict).where(
                conflict.c.record_kind == kind, conflict.c.record_id.in_(chunk)
            )
            for row in self._connection.execute(query).mappings().all():
                self.conflicts[row["id"]] = dict(row)
                target = named.get(row["field"])
                if target:
                    self._take_named(target, map(json.loads, (row["kept"], row["other"])))


def whole_office(connection: Connection) -> Iterator[tuple[str, Iterator[Row]]]:
    """Every record of the office by kind, in the order of a file; also those in the trash."""
    for kind in sorted(OFFICE_KINDS):
        table = RECORD_TABLES[kind]
        query = (
            select(table)
            .where(table.c.workshop_id == OFFICE_ID)
            .order_by(table.c.created, table.c.id)
        )
        columns = table.columns.keys()
        yield (
            kind,
            (dict(zip(columns, row, strict=True)) for row in connection.execute(query)),
        )


def _named_by(connection: Connection, workshop_id: str) -> dict[str, set[str]]:
    """Ids of the office's records by kind, as the workshop and its records name them."""
    named: dict[str, set[str]] = {}
    for kind, table in RECORD_TABLES.items():
        if kind in OFFICE_KINDS:
            continue
        owner = table.c.id if kind == "workshop" else table.c.workshop_id
        for link in links_from(kind):
            column = table.c[link.field]
            filled = cast(column, String) != "[]" if link.is_list else column != ""
            query = select(column).where(owner == workshop_id, filled)
            for value in connection.execute(query).scalars():
                named.setdefault(link.target, set()).update(value if link.is_list else [value])
    query = select(conflict).where(conflict.c.workshop_id == workshop_id)
    for row in connection.execute(query).mappings():
        for link in links_from(row["record_kind"]):
            if link.field == row["field"]:
                for side in ("kept", "other"):
                    value = json.loads(row[side])
                    keys = value if isinstance(value, list) else [value]
                    named.setdefault(link.target, set()).update(keys)
    return named
