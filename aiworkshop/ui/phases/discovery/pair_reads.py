"""Who interviews whom, and how long the step for it takes, as the panel shows it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiworkshop.method.seating.people import MixPerson
from aiworkshop.method.step_clock import SWAP_KIND, minutes_for_trios
from aiworkshop.readmodels.interview_pairs import KINDS, RoomPairs, room_pairs
from aiworkshop.readmodels.records import AgendaStep
from aiworkshop.ui.phases.define.person_names import told_apart

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads

SHOWN_KINDS = (*KINDS, "agenda_step")


@dataclass(frozen=True, slots=True)
class LongerStep:
    """What is offered where there are trios: so many minutes for the step of the interviews."""

    step_id: str
    minutes: int
    wanted: int


@dataclass(frozen=True, slots=True)
class PairsShown:
    """Everything at one moment; names are told apart."""

    room: RoomPairs = field(default_factory=RoomPairs)
    names: Mapping[str, str] = field(default_factory=dict)
    languages: Mapping[str, MixPerson] = field(default_factory=dict)
    longer: LongerStep | None = None


def read_pairs(reads: "Reads", workshop_id: str, nameless: str) -> PairsShown:
    """For lane *db*."""
    found = reads.contents(workshop_id, kinds=list(SHOWN_KINDS))
    room = room_pairs(
        found.group, found.membership, found.participant, found.seating_rule, found.table_mix
    )
    there = {person.id: person for table in room.tables for person in table.people}
    longer = None
    if 3 in room.sizes():
        steps = (step for step in found.agenda_step if step.state != "skipped")
        longer = next((offer for step in steps if (offer := longer_step(step)) is not None), None)
    return PairsShown(room, told_apart(found.participant, nameless), there, longer)


def longer_step(step: AgendaStep) -> LongerStep | None:
    """The offer for one step; None for other steps, and where it has that time already."""
    minutes = step.minutes or 0
    if step.content_key.removeprefix("steps.") != SWAP_KIND:
        return None
    wanted = minutes_for_trios(minutes, step.planned_minutes)
    return LongerStep(step.id, minutes, wanted) if wanted > minutes else None
