"""Tables of a phase, and who sits at them. The code says group, the room says table."""

from collections.abc import Mapping
from dataclasses import dataclass

from aiworkshop.facilitation.commands import require
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import text_value

TABLE_PHASES = ("discovery", "dream", "design", "destiny")
MOST_TABLES = 150


@dataclass(frozen=True, slots=True)
class MakeTables:
    """As many tables in a phase as asked; those there stay. Value: ids of all, by number.

    Fewer than there are takes away the last ones, as long as nobody sits there.
    """

    workshop_id: str
    phase: str
    count: int
    code: str = "make_tables"

    def apply(self, unit: UnitOfWork) -> list[str]:
        require(
            0 < self.count <= MOST_TABLES,
            "number_of_tables",
            "Between 1 and {most} tables are possible. Nothing was changed.",
            most=MOST_TABLES,
        )
        present = unit.rows("group", phase=self.phase)
        for row in present[self.count :]:
            seated = unit.rows("membership", group_id=row["id"])
            require(
                not seated,
                "table_not_empty",
                "People sit at table {number}. Seat them elsewhere first; nothing was changed.",
                number=row["number"],
            )
            unit.remove("group", row["id"])
        kept = [row["id"] for row in present[: self.count]]
        return kept + add_tables(unit, self.phase, self.count - len(kept))


@dataclass(frozen=True, slots=True)
class SeatParticipants:
    """People to a table of a phase; ``None``: to no table. Value: whether anything changed."""

    workshop_id: str
    phase: str
    participant_ids: tuple[str, ...]
    group_id: str | None
    code: str = "seat_participant"

    def apply(self, unit: UnitOfWork) -> bool:
        return seat(unit, self.phase, dict.fromkeys(self.participant_ids, self.group_id), {})


@dataclass(frozen=True, slots=True)
class CopyTables:
    """The same people at the same tables in another phase (Dream follows Discovery)."""

    workshop_id: str
    source_phase: str
    target_phase: str
    code: str = "copy_tables"

    def apply(self, unit: UnitOfWork) -> bool:
        source = unit.rows("group", phase=self.source_phase)
        targets = {row["number"]: row["id"] for row in unit.rows("group", phase=self.target_phase)}
        seats: dict[str, str | None] = {}
        roles: dict[str, str] = {}
        for row in source:
            target = targets.get(row["number"]) or unit.add(
                "group", {"phase": self.target_phase, "number": row["number"]}
            )
            if row["name"]:
                unit.change("group", target, {"name": text_value(row, "name")})
            for member in unit.rows("membership", group_id=row["id"]):
                seats[member["participant_id"]] = target
                roles[member["participant_id"]] = member["role"]
        return seat(unit, self.target_phase, seats, roles)


def add_tables(unit: UnitOfWork, phase: str, count: int) -> list[str]:
    """More tables at the end, numbered on."""
    rows = unit.rows("group", phase=phase)
    last = max((row["number"] or 0 for row in rows), default=0)
    return [
        unit.add("group", {"phase": phase, "number": last + offset + 1})
        for offset in range(max(count, 0))
    ]


def seat(
    unit: UnitOfWork,
    phase: str,
    seats: Mapping[str, str | None],
    roles: Mapping[str, str],
) -> bool:
    """Make the memberships of these people in this phase what ``seats`` says."""
    groups = {row["id"] for row in unit.rows("group", phase=phase)}
    present: dict[str, dict[str, object]] = {}
    for row in unit.rows("membership"):
        if row["group_id"] in groups and row["participant_id"] in seats:
            if row["participant_id"] in present:
                unit.remove("membership", row["id"])
            else:
                present[row["participant_id"]] = row
    for participant, group in seats.items():
        known = present.get(participant)
        if group is None:
            if known:
                unit.remove("membership", str(known["id"]))
            continue
        require(
            group in groups, "no_such_table", "This table is no longer there. Nothing was changed."
        )
        role = roles.get(participant, "")
        if known is None:
            unit.add("membership", {"group_id": group, "participant_id": participant, "role": role})
        else:
            fields: dict[str, object] = {"group_id": group}
            if role:
                fields["role"] = role
            unit.change("membership", str(known["id"]), fields)
    return bool(unit.changes)
