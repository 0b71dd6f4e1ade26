"""Mixed tables: by attributes and rules, the same again, people who come late, and pins."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from aiworkshop.facilitation.commands import require
from aiworkshop.facilitation.tables import seat
from aiworkshop.library.queries.records import living, read_records
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.method.seating.arranging import arrange
from aiworkshop.method.seating.people import MixPerson, Rule
from aiworkshop.readmodels.records import Group, Membership, Participant, SeatingRule, TableMix
from aiworkshop.readmodels.seating import attribute_names, mix_person, pins, seating_rules


@dataclass(frozen=True, slots=True)
class SeatingTask:
    """The tables of a phase, the people in the room, and what was wished for them."""

    groups: tuple[str, ...]
    present: tuple[Participant, ...]
    seats: tuple[Membership, ...]
    rules: tuple[Rule, ...]
    mix: TableMix | None

    def people(self, attributes: Sequence[str]) -> list[MixPerson]:
        """Those in the room, the pinned at their tables."""
        pinned = pins(self.seats, self.groups)
        return [mix_person(one, attributes, pinned.get(one.id)) for one in self.present]

    def mixed_by(self) -> list[str]:
        """The attributes of the last mix; all that are known where there was none."""
        return list(self.mix.mixed_by) if self.mix else attribute_names(self.present)


def seating_task(unit: UnitOfWork, phase: str) -> SeatingTask:
    """Read what is to be seated. Refuses where there are no tables or no people."""
    workshop, connection = unit.workshop_id, unit.connection
    groups = [
        group.id
        for group in read_records(connection, Group, living("group", workshop))
        if group.phase == phase
    ]
    everybody = read_records(connection, Participant, living("participant", workshop))
    present = [person for person in everybody if not person.absent]
    require(groups, "no_tables", "There are no tables yet. Make some first.")
    require(present, "nobody_to_seat", "There is nobody to seat yet. Add participants first.")
    memberships = read_records(connection, Membership, living("membership", workshop))
    rules = read_records(connection, SeatingRule, living("seating_rule", workshop))
    mixes = read_records(connection, TableMix, living("table_mix", workshop))
    return SeatingTask(
        tuple(groups),
        tuple(present),
        tuple(one for one in memberships if one.group_id in groups),
        seating_rules(rules),
        next((mix for mix in mixes if mix.phase == phase), None),
    )


@dataclass(frozen=True, slots=True)
class MixTables:
    """People of different kinds to each table of a phase, in even numbers, within the rules.

    ``attributes`` names what is mixed (``role``, ``organisation``, ``sheet_language`` or a key of
    a participant's own attributes); the same ``seed`` gives the same tables. Who is absent is
    left out, who is pinned stays. What was mixed is remembered. Value: how many were seated.
    """

    workshop_id: str
    phase: str
    attributes: tuple[str, ...]
    seed: int = 0
    code: str = "mix_tables"

    def apply(self, unit: UnitOfWork) -> int:
        task = seating_task(unit, self.phase)
        mixed = arrange(task.people(self.attributes), len(task.groups), self.seed, rules=task.rules)
        seats: dict[str, str | None] = {}
        present = {person.id for person in task.present}
        for one in task.seats:
            if one.participant_id not in present and not one.pinned:
                seats[str(one.participant_id)] = None
        for group, members in zip(task.groups, mixed, strict=True):
            seats |= dict.fromkeys(members, group)
        seat(unit, self.phase, seats, {})
        self._remember(unit, task.mix)
        return sum(map(len, mixed))

    def _remember(self, unit: UnitOfWork, mix: TableMix | None) -> None:
        fields: dict[str, object] = {"seed": self.seed, "mixed_by": list(self.attributes)}
        if mix is None:
            unit.add("table_mix", {"phase": self.phase, **fields})
        else:
            unit.change("table_mix", mix.id, fields)


@dataclass(frozen=True, slots=True)
class PlaceWalkIns:
    """Those in the room without a table get one where they fit best; nobody else moves.

    Tables at which nobody sits stay empty, unless all are. Value: ids of who was seated.
    """

    workshop_id: str
    phase: str
    code: str = "place_walk_ins"

    def apply(self, unit: UnitOfWork) -> tuple[str, ...]:
        task = seating_task(unit, self.phase)
        table_of = {str(one.participant_id): str(one.group_id) for one in task.seats}
        used = [key for key in task.groups if key in table_of.values()] or list(task.groups)
        places = {key: place for place, key in enumerate(used)}
        people = [
            replace(one, pinned=places[table_of[one.id]] if one.id in table_of else None)
            for one in task.people(task.mixed_by())
        ]
        new = tuple(one.id for one in people if one.id not in table_of)
        require(new, "everybody_seated", "Everybody in the room has a place already.")
        seed = (task.mix.seed if task.mix else None) or 0
        mixed = arrange(people, len(used), seed, rules=task.rules)
        seats: dict[str, str | None] = {
            key: group
            for group, members in zip(used, mixed, strict=True)
            for key in members
            if key not in table_of
        }
        seat(unit, self.phase, seats, {})
        return new


@dataclass(frozen=True, slots=True)
class PinSeats:
    """People stay at their tables when these are mixed, or no longer. Value: if it differed."""

    workshop_id: str
    phase: str
    participant_ids: tuple[str, ...]
    pinned: bool = True
    code: str = "pin_seats"

    def apply(self, unit: UnitOfWork) -> bool:
        groups = {row["id"] for row in unit.rows("group", phase=self.phase)}
        for row in unit.rows("membership"):
            if row["group_id"] in groups and row["participant_id"] in self.participant_ids:
                unit.change("membership", row["id"], {"pinned": self.pinned})
        return bool(unit.changes)
