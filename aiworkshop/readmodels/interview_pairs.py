"""Who interviews whom at each table of Discovery, from who sits there and which pairs were kept.

A pair is kept as a seating rule of a kind of its own, so that who leaves or comes late disturbs
nobody else. What is kept no longer fits by itself once people move: the rest follows by rule
(``method.pairing``), the same on every laptop.
"""

import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from aiworkshop.method.pairing import interview_groups, shared_languages
from aiworkshop.method.seating.people import MixPerson
from aiworkshop.readmodels.records import Group, Membership, Participant, SeatingRule, TableMix
from aiworkshop.readmodels.seating import attribute_names, mix_person, seating_rules

PAIR_KIND = "interview_pair"
TRIO_KIND = "interview_trio"
"""Kept where interviews in threes were asked for throughout."""
KEPT_KINDS = (PAIR_KIND, TRIO_KIND)
PHASE = "discovery"
KINDS = ("participant", "group", "membership", "seating_rule", "table_mix")
"""What has to be read to tell who interviews whom."""


@dataclass(frozen=True, slots=True)
class TablePairs:
    """The pairs and trios of one table; empty until they were asked for."""

    group: Group
    people: tuple[MixPerson, ...]
    groups: tuple[tuple[str, ...], ...] = ()

    def strangers(self) -> tuple[tuple[str, ...], ...]:
        """Those who have to interview each other without a language that all of them share."""
        known = {person.id: person for person in self.people}
        return tuple(
            group
            for group in self.groups
            if len(group) > 1 and shared_languages([known[key] for key in group]) == ()
        )

    def partners(self, person_id: str) -> tuple[str, ...]:
        """With whom somebody talks."""
        for group in self.groups:
            if person_id in group:
                return tuple(key for key in group if key != person_id)
        return ()


@dataclass(frozen=True, slots=True)
class RoomPairs:
    """The whole room: its tables in order, and whether pairs were asked for, or trios."""

    tables: tuple[TablePairs, ...] = ()
    made: bool = False
    trios: bool = False

    def sizes(self) -> frozenset[int]:
        """How many talk with each other in one group: 2, 3 or both."""
        return frozenset(len(group) for table in self.tables for group in table.groups)

    def table_of(self, person_id: str) -> TablePairs | None:
        """The table at which somebody sits."""
        return next(
            (one for one in self.tables if any(p.id == person_id for p in one.people)), None
        )


def seed_for(group_id: str, seed: int = 0) -> int:
    """A chance of its own for each table, the same on every laptop."""
    return zlib.crc32(f"{group_id}/{seed}".encode())


def room_pairs(
    groups: Iterable[Group],
    memberships: Iterable[Membership],
    people: Sequence[Participant],
    rules: Sequence[SeatingRule],
    mixes: Iterable[TableMix] = (),
) -> RoomPairs:
    """Who interviews whom now; who is absent takes no part."""
    tables = sorted((one for one in groups if one.phase == PHASE), key=lambda one: one.number or 0)
    at = seated(tables, memberships, people, mixes)
    kept = [rule for rule in rules if rule.kind in KEPT_KINDS]
    trios = any(rule.kind == TRIO_KIND for rule in kept)
    wishes = seating_rules(rules)
    found = []
    for table in tables:
        those = at[table.id]
        made = (
            interview_groups(
                those,
                [rule.participant_ids or () for rule in kept],
                trios=trios,
                seed=seed_for(table.id),
                rules=wishes,
            )
            if kept
            else ()
        )
        found.append(TablePairs(table, those, made))
    return RoomPairs(tuple(found), bool(kept), trios)


def seated(
    tables: Iterable[Group],
    memberships: Iterable[Membership],
    people: Sequence[Participant],
    mixes: Iterable[TableMix],
) -> Mapping[str, tuple[MixPerson, ...]]:
    """Who is present at each table, in their order; with two seats, the first one counts."""
    mix = next((one for one in mixes if one.phase == PHASE), None)
    names = list(mix.mixed_by or ()) if mix else attribute_names(people)
    present = {one.id: one for one in people if not one.absent}
    at: dict[str, list[MixPerson]] = {table.id: [] for table in tables}
    for seat in memberships:
        if seat.group_id in at and seat.participant_id in present:
            at[seat.group_id].append(mix_person(present.pop(seat.participant_id), names))
    return {key: tuple(those) for key, those in at.items()}
