"""The agenda and what ran of it, from records to what clock and agenda are told from."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from aiworkshop.method.run_of_show import Show, ShowStep
from aiworkshop.method.step_clock import SWAP_KIND, Run, read_run, running, settled

if TYPE_CHECKING:
    from aiworkshop.readmodels.records import AgendaStep, StepRun, Workshop


@dataclass(frozen=True, slots=True)
class ShowState:
    """Everything the clock needs of a workshop; titles in the language of the window."""

    workshop_id: str
    show: Show = field(default_factory=Show)
    runs: tuple[Run, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)
    sizes: frozenset[int] = frozenset()
    """How many talk with each other in the interviews that run: 2, 3 or both."""


def show_of(
    workshop: "Workshop", steps: Iterable["AgendaStep"], gone: "AgendaStep | None" = None
) -> Show:
    """The agenda; ``gone`` is a step that was deleted while it ran and keeps its place."""
    found = [*steps, *([gone] if gone is not None else [])]
    found.sort(key=lambda step: (step.position, step.id))
    return Show(
        tuple(map(_show_step, found)), workshop.date, workshop.start_time, workshop.time_zone
    )


def _show_step(step: "AgendaStep") -> ShowStep:
    minutes = step.minutes or 0
    shown = ShowStep(
        step.id,
        step.content_key.removeprefix("steps."),
        minutes,
        minutes if step.planned_minutes is None else step.planned_minutes,
        step.day or 1,
        step.fixed_start,
        step.state == "skipped",
    )
    return replace(shown, gone=True, minutes=0, fixed_start="") if step.deleted else shown


def runs_of(records: Iterable["StepRun"]) -> tuple[Run, ...]:
    """What ran, in order."""
    found = (
        read_run(
            record.id,
            record.agenda_step_id,
            record.started_at,
            record.ended_at,
            record.paused_since,
            record.allotted_seconds,
            record.paused_seconds,
        )
        for record in records
    )
    return settled(run for run in found if run is not None)


def interviews_run(runs: tuple[Run, ...], show: Show) -> bool:
    """Whether people interview each other just now."""
    current = running(runs)
    step = show.find(current.step_id) if current is not None else None
    return step is not None and step.kind == SWAP_KIND


def missing_step(runs: tuple[Run, ...], steps: Iterable["AgendaStep"]) -> str:
    """The id of the running step where it is no longer in the agenda; else empty."""
    current = running(runs)
    known = {step.id for step in steps}
    return current.step_id if current is not None and current.step_id not in known else ""
