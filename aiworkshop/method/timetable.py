"""When each step of an agenda begins, from the start of the day and the steps' lengths."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from aiworkshop.base.moments import YEARS, local_moment, wall_words, zone_named

MINUTES_A_DAY = 24 * 60
MOST_MINUTES = 7 * MINUTES_A_DAY
"""Longer steps are a mistake; they are reckoned as if they were that long."""
MOST_DAYS = 400
_SOME_DAY = date(2001, 1, 1)


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
    """``starts`` has one ``HH:MM`` a step, in the order given; empty where no time is known.

    ``moments`` are the same in UTC, of some day where the agenda has no date. ``gaps`` are the
    minutes before a step with a fixed start: free ones, or, below zero, those by which the steps
    before it are too long; 0 for all other steps.
    """

    starts: tuple[str, ...]
    days: tuple[DayPlan, ...]
    moments: tuple[datetime | None, ...] = ()
    gaps: tuple[int, ...] = ()

    @property
    def minutes(self) -> int:
        """All steps together."""
        return sum(day.minutes for day in self.days)

    @property
    def end(self) -> str:
        """When the last day ends; empty where that is not known."""
        return self.days[-1].end if self.days else ""


def timetable(
    steps: Sequence[StepLength], start_time: str, first_day: str = "", zone_name: str = ""
) -> Timetable:
    """Times of all steps. Every day begins at ``start_time`` (``HH:MM``).

    A step with a fixed start begins then, and those after it follow on. ``first_day`` is ISO:
    with it, minutes are minutes also where the clocks of the zone are changed on the way.
    """
    dated = _read_date(first_day)
    zone = zone_named(zone_name) if dated else UTC
    first = dated or _SOME_DAY
    begin = minutes_of(start_time)
    clocks: dict[int, datetime | None] = {}
    lengths: dict[int, int] = {}
    moments: list[datetime | None] = []
    gaps: list[int] = []
    for step in steps:
        today = _day(first, step.day)
        clock = clocks.get(step.day)
        if step.day not in clocks and begin is not None:
            clock = local_moment(today, begin, zone)
        fixed = minutes_of(step.fixed_start)
        start, gap = clock, 0
        if fixed is not None:
            start = _nearest(
                [local_moment(today, fixed + more, zone) for more in (0, MINUTES_A_DAY)], clock
            )
            # The first step of a day may begin when it likes.
            if clock is not None and step.day in clocks:
                gap = round((start - clock).total_seconds() / 60)
        moments.append(start)
        gaps.append(gap)
        length = min(max(step.minutes, 0), MOST_MINUTES)
        clocks[step.day] = None if start is None else start + timedelta(minutes=length)
        lengths[step.day] = lengths.get(step.day, 0) + step.minutes

    def words(moment: datetime | None) -> str:
        return "" if moment is None else wall_words(moment, zone)

    days = tuple(DayPlan(day, lengths[day], words(clocks[day])) for day in sorted(lengths))
    return Timetable(tuple(words(moment) for moment in moments), days, tuple(moments), tuple(gaps))


def day_of(first_day: str, day: int) -> date | None:
    """The date of a day of work, the first of which is ``first_day`` (ISO); None without one."""
    first = _read_date(first_day)
    return _day(first, day) if first is not None else None


def _nearest(offered: Sequence[datetime], clock: datetime | None) -> datetime:
    """After midnight a fixed start belongs to the next date, though to the same day of work."""
    if clock is None:
        return offered[0]
    return min(offered, key=lambda moment: abs(moment - clock))


def _day(first: date, day: int) -> date:
    return first + timedelta(days=min(max(day, 1), MOST_DAYS) - 1)


def _read_date(iso: str) -> date | None:
    try:
        found = date.fromisoformat(iso)
    except ValueError:
        return None
    return found if YEARS[0] <= found.year <= YEARS[1] else None


def minutes_of(time: str) -> int | None:
    """Minutes since midnight of ``HH:MM``; None for anything else."""
    hours, colon, minutes = time.partition(":")
    known = all(part.isdecimal() and len(part) <= 2 for part in (hours, minutes))
    if not colon or not known:
        return None
    if int(hours) > 23 or int(minutes) > 59:
        return None
    return int(hours) * 60 + int(minutes)


def clock_words(minutes: int | None) -> str:
    """``HH:MM`` of minutes since midnight, after midnight from 00:00 again; empty for None."""
    if minutes is None:
        return ""
    hours, rest = divmod(minutes % MINUTES_A_DAY, 60)
    return f"{hours:02}:{rest:02}"
