"""When each step of an agenda begins, from the start of the day and the steps' lengths."""

from collections.abc import Sequence
from dataclasses import dataclass

MINUTES_A_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class StepLength:
    """What a timetable needs of a step. ``fixed_start`` is ``HH:MM``, or empty."""

    minutes: int
    day: int = 1
    fixed_start: str = ""


@dataclass(frozen=True, slots=True)
class DayPlan:
    """One day: ``minutes`` of its steps together, ``end`` as ``HH:MM`` (empty without a start)."""

    day: int
    minutes: int
    end: str


@dataclass(frozen=True, slots=True)
class Timetable:
    """``starts`` has one ``HH:MM`` a step, in the order given; empty where no time is known."""

    starts: tuple[str, ...]
    days: tuple[DayPlan, ...]

    @property
    def minutes(self) -> int:
        """All steps together."""
        return sum(day.minutes for day in self.days)

    @property
    def end(self) -> str:
        """When the last day ends; empty where that is not known."""
        return self.days[-1].end if self.days else ""


def timetable(steps: Sequence[StepLength], start_time: str) -> Timetable:
    """Times of all steps. Every day begins at ``start_time`` (``HH:MM``).

    A step with a fixed start begins then, and those after it follow on.
    """
    clocks: dict[int, int | None] = {}
    lengths: dict[int, int] = {}
    starts: list[str] = []
    for step in steps:
        begin = minutes_of(step.fixed_start)
        if begin is None:
            begin = clocks.get(step.day, minutes_of(start_time))
        starts.append(clock_words(begin))
        clocks[step.day] = None if begin is None else begin + step.minutes
        lengths[step.day] = lengths.get(step.day, 0) + step.minutes
    days = tuple(DayPlan(day, lengths[day], clock_words(clocks[day])) for day in sorted(lengths))
    return Timetable(tuple(starts), days)


def minutes_of(time: str) -> int | None:
    """Minutes since midnight of ``HH:MM``; None for anything else."""
    hours, colon, minutes = time.partition(":")
    if not colon or not hours.isdecimal() or not minutes.isdecimal():
        return None
    return int(hours) * 60 + int(minutes)


def clock_words(minutes: int | None) -> str:
    """``HH:MM`` of minutes since midnight, after midnight from 00:00 again; empty for None."""
    if minutes is None:
        return ""
    hours, rest = divmod(minutes % MINUTES_A_DAY, 60)
    return f"{hours:02}:{rest:02}"
