"""What stands under a step of the agenda: fixed times, who leads, how it really was."""

from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from aiworkshop.base.moments import wall_words, zone_named
from aiworkshop.method.run_of_show import Progress
from aiworkshop.readmodels.records import AgendaStep
from aiworkshop.ui.clock.clock_words import long_behind_words, short_minutes
from aiworkshop.ui.clock.counted import Counted
from aiworkshop.ui.phases.define.agenda_reads import AgendaPlan
from aiworkshop.ui.widgets.isolating import isolated


@dataclass(frozen=True, slots=True)
class StepNotes:
    """``note`` tells, ``warning`` says what does not fit.

    ``place`` is where the step stands; empty as long as nothing ran.
    """

    note: str = ""
    warning: str = ""
    place: str = ""


def step_notes(plan: AgendaPlan, number: int, told: Progress) -> StepNotes:
    """Everything that is said of the step with this number."""
    step = plan.steps[number]
    zone = zone_named(plan.workshop.time_zone)
    place = str(told.places.get(step.id, "ahead"))
    parts = [_real_words(step, told, zone, place)]
    if place == "ahead":
        parts.append(_expected_words(step, plan.times.starts[number], told, zone))
    planned, minutes = step.planned_minutes, step.minutes or 0
    if planned is not None and planned != minutes and step.id not in told.real:
        words = QCoreApplication.translate("AgendaWords", "{minutes} planned")
        parts.append(words.format(minutes=short_minutes(planned)))
    gap = plan.times.gaps[number]
    if gap > 0:
        parts.append(Counted().free_before(gap))
    if step.owner:
        words = QCoreApplication.translate("AgendaWords", "led by {person}")
        parts.append(words.format(person=isolated(str(step.owner))))
    warning = ""
    if gap < 0:
        warning = Counted().too_long(-gap)
    note = " · ".join(part for part in parts if part)
    return StepNotes(note, warning, place if told.real or place == "skipped" else "")


def _real_words(step: AgendaStep, told: Progress, zone: tzinfo, place: str) -> str:
    if place == "skipped":
        return QCoreApplication.translate("AgendaWords", "left out")
    real = told.real.get(step.id)
    if real is None:
        return ""
    start = wall_words(real.started, zone)
    if real.ended is None:
        words = QCoreApplication.translate("AgendaWords", "running since {time}")
        return words.format(time=start)
    planned = step.minutes or 0
    if step.planned_minutes is not None:
        planned = step.planned_minutes
    times = f"\u2066{start}–{wall_words(real.ended, zone)}\u2069"
    off = real.minutes - planned
    if off > 0:
        words = QCoreApplication.translate("AgendaWords", "really {times}, {minutes} longer")
    elif off < 0:
        words = QCoreApplication.translate("AgendaWords", "really {times}, {minutes} shorter")
    else:
        words = QCoreApplication.translate("AgendaWords", "really {times}, as planned")
    return words.format(times=times, minutes=short_minutes(abs(off)))


def _expected_words(step: AgendaStep, start: str, told: Progress, zone: tzinfo) -> str:
    expected = told.expected.get(step.id)
    if expected is None or wall_words(expected, zone) == start:
        return ""
    words = QCoreApplication.translate("AgendaWords", "now expected at {time}")
    return words.format(time=wall_words(expected, zone))


def running_words(plan: AgendaPlan, told: Progress) -> list[str]:
    """How the day stands, for the line of sums; nothing while it does not run."""
    if told.behind is None or told.expected_end is None:
        return []
    words = QCoreApplication.translate("AgendaWords", "now expected to end at {time}")
    time = wall_words(told.expected_end, zone_named(plan.workshop.time_zone))
    return [words.format(time=time), long_behind_words(told.behind)]
