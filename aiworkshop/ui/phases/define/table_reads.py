"""Who sits where in one phase, as the board shows it."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiworkshop.readmodels.records import Group, Membership, Participant

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads


@dataclass(frozen=True, slots=True)
class Seat:
    """A person at a table, with the membership that says so."""

    person: Participant
    membership: Membership


@dataclass(frozen=True, slots=True)
class Seating:
    """The tables of a phase in order, their people, and those without a table."""

    phase: str
    groups: tuple[Group, ...] = ()
    seats: dict[str, tuple[Seat, ...]] = field(default_factory=dict)
    unseated: tuple[Participant, ...] = ()
    people: tuple[Participant, ...] = ()

    def group_with_number(self, number: int) -> Group | None:
        """The table that carries this number."""
        return next((group for group in self.groups if group.number == number), None)

    def sizes(self) -> list[int]:
        """How many sit at each table."""
        return [len(self.seats[group.id]) for group in self.groups]


def read_seating(reads: "Reads", workshop_id: str, phase: str) -> Seating:
    """Everything at one moment; for lane *db*."""
    contents = reads.contents(workshop_id, kinds=["participant", "group", "membership"])
    groups = tuple(group for group in contents.group if group.phase == phase)
    people = {person.id: person for person in contents.participant}
    seats: dict[str, list[Seat]] = {group.id: [] for group in groups}
    seated: set[str] = set()
    for membership in contents.membership:
        person = people.get(membership.participant_id or "")
        if person is None or membership.group_id not in seats or person.id in seated:
            continue
        seats[membership.group_id].append(Seat(person, membership))
        seated.add(person.id)
    unseated = tuple(person for person in people.values() if person.id not in seated)
    found = {key: tuple(those) for key, those in seats.items()}
    return Seating(phase, groups, found, unseated, tuple(people.values()))
