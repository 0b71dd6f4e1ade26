"""The five phases of Appreciative Inquiry (Cooperrider and Whitney's 4-D cycle, with Define)."""

from dataclasses import dataclass
from typing import Literal

from aiworkshop.method.registry import Registry

PhaseId = Literal["define", "discovery", "dream", "design", "destiny"]


@dataclass(frozen=True, slots=True)
class PhaseSpec:
    """One phase. Its name, question and purpose are content, under ``phases.<id>``.

    ``in_rail`` is false for Define, which the window shows as the topic within Prepare.
    ``self_selected`` tells that people choose their group; else groups are mixed beforehand.
    """

    id: PhaseId
    in_rail: bool = True
    self_selected: bool = False


PHASES: Registry[PhaseSpec] = Registry(
    (
        PhaseSpec("define", in_rail=False),
        PhaseSpec("discovery"),
        PhaseSpec("dream"),
        PhaseSpec("design", self_selected=True),
        PhaseSpec("destiny", self_selected=True),
    )
)


def rail_phases() -> tuple[PhaseSpec, ...]:
    """The phases that have a page of their own, in order."""
    return tuple(phase for phase in PHASES if phase.in_rail)
