"""Who sits where in one phase, and what is to be said about it, as the board shows it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiworkshop.method.seating.people import MixPerson, Rule
from aiworkshop.method.seating.problems import Problem, find_problems, idle_rules, seated_twice
from aiworkshop.method.seating.reasons import Reason, Spread, spreads, why_here
from aiworkshop.readmodels.double_tables import DoubleTable
from aiworkshop.readmodels.records import (
    Group,
    Membership,
    Opportunity,
    Participant,
    SeatingRule,
    TableMix,
)
from aiworkshop.readmodels.seating import (
    SEATING_KINDS,
    attribute_names,
    mix_person,
    pins,
    seating_rules,
)
from aiworkshop.readmodels.workshop_contents import WorkshopContents
from aiworkshop.ui.phases.define.names import ATTRIBUTES
from aiworkshop.ui.phases.define.person_names import told_apart

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads
    from aiworkshop.facilitation.sign_up_tables import TwoSignUps

KINDS = (
    "participant",
    "group",
    "membership",
    "seating_rule",
    "table_mix",
    "opportunity",
    "sign_up",
)
BY_CHOICE = ("design", "destiny")
"""Phases in which people choose what they work on."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A person at a table, with the membership that says so."""

    person: Participant
    membership: Membership


@dataclass(frozen=True, slots=True)
class SignUpState:
    """What people signed up for: how many, who did twice, names that nobody bears alone."""

    people: int = 0
    twice: tuple["TwoSignUps", ...] = ()
    unknown: tuple[str, ...] = ()
    opportunities: Mapping[str, Opportunity] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Seating:
    """The tables of a phase in order, their people, and those without a table."""

    phase: str
    groups: tuple[Group, ...] = ()
    seats: dict[str, tuple[Seat, ...]] = field(default_factory=dict)
    unseated: tuple[Participant, ...] = ()
    people: tuple[Participant, ...] = ()
    names: dict[str, str] = field(default_factory=dict)
    rules: tuple[SeatingRule, ...] = ()
    mix: TableMix | None = None
    attributes: tuple[str, ...] = ()
    sign_ups: SignUpState = SignUpState()
    problems: tuple[Problem, ...] = ()
    spread: tuple[Spread, ...] = ()
    mixed: tuple[MixPerson, ...] = ()
    wishes: tuple[Rule, ...] = ()
    doubles: tuple[DoubleTable, ...] = ()

    def group_with_number(self, number: int) -> Group | None:
        """The table that carries this number."""
        return next((group for group in self.groups if group.number == number), None)

    def group_of(self, person_id: str) -> Group | None:
        """The table at which somebody sits."""
        for group in self.groups:
            if any(seat.person.id == person_id for seat in self.seats[group.id]):
                return group
        return None

    def seat_of(self, person_id: str) -> Seat | None:
        """Somebody's seat."""
        everybody = (seat for seats in self.seats.values() for seat in seats)
        return next((seat for seat in everybody if seat.person.id == person_id), None)

    def sizes(self) -> list[int]:
        """How many sit at each table."""
        return [len(self.seats[group.id]) for group in self.groups]

    def walk_ins(self) -> int:
        """How many in the room have no table, once others have one."""
        waiting = sum(not person.absent for person in self.unseated)
        return waiting if any(self.sizes()) else 0

    def tables(self) -> list[list[str]]:
        """The ids of who sits at each table."""
        return [[seat.person.id for seat in self.seats[group.id]] for group in self.groups]

    def why_here(self, person_id: str) -> tuple[Reason, ...]:
        """What speaks for somebody's place."""
        return why_here(person_id, self.tables(), self.mixed, self.wishes, self.mixed_by())

    def mixed_by(self) -> tuple[str, ...]:
        """What the tables were mixed by; all that is known where they were not."""
        if self.mix is None:
            return self.attributes
        return tuple(name for name in self.mix.mixed_by if name in self.attributes)


def read_seating(reads: "Reads", workshop_id: str, phase: str, nameless: str = "") -> Seating:
    """Everything at one moment; for lane *db*."""
    contents = reads.contents(workshop_id, kinds=list(KINDS))
    groups = tuple(group for group in contents.group if group.phase == phase)
    people = {person.id: person for person in contents.participant}
    seats: dict[str, list[Seat]] = {group.id: [] for group in groups}
    seated: set[str] = set()
    all_seats: dict[str, list[str]] = {group.id: [] for group in groups}
    for membership in contents.membership:
        person = people.get(membership.participant_id or "")
        if person is None or membership.group_id not in seats:
            continue
        all_seats[membership.group_id].append(person.id)
        if person.id in seated:
            continue
        seats[membership.group_id].append(Seat(person, membership))
        seated.add(person.id)
    attributes = _ordered(attribute_names(contents.participant))
    wishes = seating_rules(contents.seating_rule)
    keys = [group.id for group in groups]
    pinned = pins(contents.membership, keys)
    mixed = [
        mix_person(one, attributes, pinned.get(one.id))
        for one in contents.participant
        if not one.absent
    ]
    mix = next((mix for mix in contents.table_mix if mix.phase == phase), None)
    tables = [[seat.person.id for seat in seats[key]] for key in keys]
    return Seating(
        phase,
        groups,
        {key: tuple(those) for key, those in seats.items()},
        tuple(person for person in people.values() if person.id not in seated),
        tuple(people.values()),
        told_apart(people.values(), nameless),
        tuple(rule for rule in contents.seating_rule if rule.kind in SEATING_KINDS),
        mix,
        attributes,
        _sign_ups(contents, phase),
        (
            *seated_twice(list(all_seats.values())),
            *idle_rules(wishes, people),
            *find_problems(tables, mixed, wishes),
        ),
        _spread(tables, mixed, mix.mixed_by if mix else attributes),
        tuple(mixed),
        wishes,
        tuple(one for one in reads.double_tables(workshop_id) if one.phase == phase),
    )


def _ordered(names: Sequence[str]) -> tuple[str, ...]:
    """The attributes of the form first, then those that came with people."""
    known = [name for name in ATTRIBUTES if name in names]
    return (*known, *(name for name in names if name not in known))


def _spread(
    tables: Sequence[Sequence[str]], mixed: Sequence[MixPerson], names: Sequence[str]
) -> tuple[Spread, ...]:
    return spreads(tables, mixed, names) if any(tables) else ()


def _sign_ups(contents: WorkshopContents, phase: str) -> SignUpState:
    if phase not in BY_CHOICE or not contents.sign_up:
        return SignUpState()
    from aiworkshop.facilitation.sign_up_tables import choices

    opportunities = {one.id: one for one in contents.opportunity}
    present = [person for person in contents.participant if not person.absent]
    chosen, twice, unknown = choices(contents.sign_up, present, set(opportunities))
    return SignUpState(len(chosen), twice, unknown, opportunities)
