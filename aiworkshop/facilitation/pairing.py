"""Who interviews whom: pairs for the whole room, and two people who change places."""

from collections.abc import Sequence
from dataclasses import dataclass

from aiworkshop.facilitation.commands import require
from aiworkshop.library.queries.records import living, read_records
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.method.pairing import interview_groups
from aiworkshop.readmodels.interview_pairs import (
    KEPT_KINDS,
    PAIR_KIND,
    TRIO_KIND,
    RoomPairs,
    room_pairs,
    seed_for,
)
from aiworkshop.readmodels.records import Group, Membership, Participant, SeatingRule, TableMix
from aiworkshop.readmodels.seating import seating_rules


@dataclass(frozen=True, slots=True)
class MakeInterviewPairs:
    """Pairs, or trios throughout, at every table of Discovery.

    The same people at the same tables and the same ``seed`` give the same pairs. Value: how many
    groups talk with each other.
    """

    workshop_id: str
    trios: bool = False
    seed: int = 0
    code: str = "make_interview_pairs"

    def apply(self, unit: UnitOfWork) -> int:
        room, rules = _room(unit)
        require(
            any(len(table.people) > 1 for table in room.tables),
            "nobody_to_pair",
            "Nobody sits together at a table of Discovery yet. Seat people first.",
        )
        wishes = seating_rules(rules)
        wanted = [
            group
            for table in room.tables
            for group in interview_groups(
                table.people,
                trios=self.trios,
                seed=seed_for(table.group.id, self.seed),
                rules=wishes,
            )
            if len(group) > 1
        ]
        old = [rule for rule in rules if rule.kind in KEPT_KINDS]
        _keep(unit, old, wanted, TRIO_KIND if self.trios else PAIR_KIND)
        return len(wanted)


@dataclass(frozen=True, slots=True)
class SwapInterviewPartners:
    """Two people at one table take each other's place; the other pairs stay.

    Value: whether anything changed: two who talk with each other already change nothing.
    """

    workshop_id: str
    first_id: str
    second_id: str
    code: str = "swap_interview_partners"

    def apply(self, unit: UnitOfWork) -> bool:
        room, rules = _room(unit)
        table = room.table_of(self.first_id)
        require(
            table is not None and table is room.table_of(self.second_id),
            "not_at_one_table",
            "These two no longer sit at one table. Nothing was changed.",
        )
        assert table is not None
        if self.second_id in (self.first_id, *table.partners(self.first_id)):
            return False
        other = {self.first_id: self.second_id, self.second_id: self.first_id}
        wanted = [tuple(other.get(key, key) for key in group) for group in table.groups]
        there = {person.id for person in table.people}
        old = [
            rule
            for rule in rules
            if rule.kind in KEPT_KINDS and there.intersection(rule.participant_ids or ())
        ]
        _keep(unit, old, wanted, TRIO_KIND if room.trios else PAIR_KIND)
        return bool(unit.changes)


def _room(unit: UnitOfWork) -> tuple[RoomPairs, list[SeatingRule]]:
    workshop, connection = unit.workshop_id, unit.connection
    rules = read_records(connection, SeatingRule, living("seating_rule", workshop))
    found = room_pairs(
        read_records(connection, Group, living("group", workshop)),
        read_records(connection, Membership, living("membership", workshop)),
        read_records(connection, Participant, living("participant", workshop)),
        rules,
        read_records(connection, TableMix, living("table_mix", workshop)),
    )
    return found, rules


def _keep(
    unit: UnitOfWork, old: Sequence[SeatingRule], wanted: Sequence[tuple[str, ...]], kind: str
) -> None:
    """Make these the pairs that are kept in place of ``old``; records are used again, so that the
    trash does not fill with pairs."""
    missing = [list(group) for group in wanted]
    free = []
    for rule in old:
        members = list(rule.participant_ids or ())
        if rule.kind == kind and members in missing:
            missing.remove(members)
        else:
            free.append(rule)
    for rule in free[len(missing) :]:
        unit.remove("seating_rule", rule.id)
    for place, group in enumerate(missing):
        fields = {"kind": kind, "participant_ids": group}
        if place < len(free):
            unit.change("seating_rule", free[place].id, fields)
        else:
            unit.add("seating_rule", fields)
