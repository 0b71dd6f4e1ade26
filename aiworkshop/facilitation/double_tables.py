"""Two tables with one number: the later one gets another, or the two become one. Never unasked.

What stands on paper stays true: the code of a printed sheet names the number that was printed, and
the sheet knows its table, whatever number that bears by now.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select

from aiworkshop.facilitation.commands import link_origins, require
from aiworkshop.facilitation.voting import count_id
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.columns import fields_of
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Row, text_value
from aiworkshop.readmodels.double_tables import (
    DoubleTable,
    NumberedTable,
    TableChoice,
    double_tables,
)

_GROUP = RECORD_TABLES["group"]
_SHEET = RECORD_TABLES["printed_sheet"]


def read_double_tables(connection: Connection, workshop_id: str) -> tuple[DoubleTable, ...]:
    """The tables of a workshop that share a number now."""
    query = select(_GROUP).where(_GROUP.c.workshop_id == workshop_id, _GROUP.c.deleted == "")
    rows = [dict(row) for row in connection.execute(query).mappings()]
    return double_tables(map(numbered, rows), numbers_on_paper(connection, workshop_id))


def numbered(row: Row) -> NumberedTable:
    """A table's row as far as its number goes."""
    return NumberedTable(row["id"], row["phase"], row["number"], row["created"])


def numbers_on_paper(connection: Connection, workshop_id: str) -> dict[str, set[int]]:
    """The numbers in the codes of sheets, by the phase of their tables."""
    query = (
        select(_GROUP.c.phase, _SHEET.c.group_number)
        .join(_GROUP, _GROUP.c.id == _SHEET.c.group_id)
        .where(_SHEET.c.workshop_id == workshop_id, _SHEET.c.deleted == "")
        .distinct()
    )
    found: dict[str, set[int]] = {}
    for phase, number in connection.execute(query):
        found.setdefault(phase, set()).add(number or 0)
    return found


@dataclass(frozen=True, slots=True)
class RenumberTable:
    """The next free number for a table whose number an earlier one has. Value: its number now.

    Sheets that were printed for it are found under their old code and its new one.
    """

    workshop_id: str
    group_id: str
    code: str = "renumber_table"

    def apply(self, unit: UnitOfWork) -> int:
        row = _living(unit, self.group_id)
        for double in read_double_tables(unit.connection, self.workshop_id):
            if double.later_id == self.group_id:
                unit.change("group", self.group_id, {"number": double.free})
                return double.free
        return int(row["number"] or 0)


@dataclass(frozen=True, slots=True)
class JoinTables:
    """Two tables of a phase become one: people, words and sheets of ``other_id`` go to the first.

    Dots that were counted at both for the same thing are added up. Value: how much went over.
    """

    workshop_id: str
    group_id: str
    other_id: str
    code: str = "join_tables"

    def apply(self, unit: UnitOfWork) -> int:
        kept, other = _living(unit, self.group_id), _living(unit, self.other_id)
        require(
            kept["id"] != other["id"] and kept["phase"] == other["phase"],
            "join_other_phase",
            "Only two tables of the same phase become one. Nothing was changed.",
        )
        self._take_over(unit, kept, other)
        moved = self._seats(unit) + self._dots(unit)
        for kind, table in RECORD_TABLES.items():
            if kind in ("membership", "vote_count"):
                continue
            for name, field in fields_of(table).items():
                if field.type == "reference" and field.refers_to == "group":
                    for row in unit.rows(kind, **{name: self.other_id}):
                        moved += unit.change(kind, row["id"], {name: self.group_id})
        link_origins(unit, ("group", self.group_id), [("group", self.other_id)])
        unit.remove("group", self.other_id)
        return moved

    def _take_over(self, unit: UnitOfWork, kept: Row, other: Row) -> None:
        """What only the other says of itself."""
        fields: dict[str, object] = {
            name: other[name]
            for name in ("language", "opportunity_id")
            if other[name] and not kept[name]
        }
        if other["name"].strip() and not kept["name"].strip():
            fields["name"] = text_value(other, "name")
        unit.change("group", self.group_id, fields)

    def _seats(self, unit: UnitOfWork) -> int:
        """Nobody sits at the table twice."""
        there = {row["participant_id"] for row in unit.rows("membership", group_id=self.group_id)}
        moved = 0
        for row in unit.rows("membership", group_id=self.other_id):
            if row["participant_id"] in there:
                unit.remove("membership", row["id"])
            else:
                moved += unit.change("membership", row["id"], {"group_id": self.group_id})
        return moved

    def _dots(self, unit: UnitOfWork) -> int:
        """A count has its id from its table, so it is counted anew and not moved."""
        counts = unit.rows("vote_count", group_id=self.other_id)
        table = RECORD_TABLES["vote_count"]
        for row in counts:
            key = count_id(row["vote_round_id"], row["item_id"], self.group_id)
            found = unit.connection.execute(select(table).where(table.c.id == key)).mappings()
            known = found.first()
            dots = row["dots"] or 0
            if known is not None:
                before = 0 if known["deleted"] else known["dots"] or 0
                unit.change("vote_count", key, {"deleted": "", "dots": before + dots})
            else:
                names = ("vote_round_id", "item_id", "position")
                fields = {name: row[name] for name in names}
                unit.add("vote_count", {**fields, "group_id": self.group_id, "dots": dots}, key)
            unit.remove("vote_count", row["id"])
        return len(counts)


def settle_double_tables(
    unit: UnitOfWork, chosen: Mapping[str, TableChoice], doubles: Iterable[DoubleTable]
) -> None:
    """Do what was chosen, by the id of the later table; what was not chosen stays."""
    for double in doubles:
        choice = chosen.get(double.later_id)
        if choice == "number":
            RenumberTable(unit.workshop_id, double.later_id).apply(unit)
        elif choice == "join":
            JoinTables(unit.workshop_id, double.first_id, double.later_id).apply(unit)


def _living(unit: UnitOfWork, key: str) -> Row:
    row = unit.row("group", key)
    living = row["workshop_id"] == unit.workshop_id and not row["deleted"]
    require(living, "no_such_table", "This table is no longer there. Nothing was changed.")
    return row
