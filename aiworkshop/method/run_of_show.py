"""The agenda while it runs: what was, what is, when the rest will be, and how late that is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Literal

from aiworkshop.base.moments import wall_words, zone_named
from aiworkshop.method.saving_minutes import ComingStep
from aiworkshop.method.step_clock import Run, running, settled
from aiworkshop.method.timetable import MOST_DAYS, MOST_MINUTES, StepLength, minutes_of, timetable

Place = Literal["done", "now", "ahead", "skipped"]
REHEARSAL = timedelta(hours=2)
"""Begun that far from its time, the agenda is moved as a whole: a rehearsal, another date."""
FORGOTTEN = timedelta(hours=12)
"""After that long without a step, the day is over."""


@dataclass(frozen=True, slots=True)
class ShowStep:
    """A step as the run of show needs it. ``planned`` are its minutes before the day.

    ``gone``: deleted while it ran; it has its place only until the next one begins.
    """

    id: str
    kind: str
    minutes: int
    planned: int
    day: int = 1
    fixed_start: str = ""
    skipped: bool = False
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Show:
    """The agenda with its beginning. ``date`` is ISO, ``start_time`` ``HH:MM``; both may be empty.

    ``zone`` is an IANA name.
    """

    steps: tuple[ShowStep, ...] = ()
    date: str = ""
    start_time: str = ""
    zone: str = ""

    def find(self, step_id: str) -> ShowStep | None:
        """One step."""
        return next((step for step in self.steps if step.id == step_id), None)


@dataclass(frozen=True, slots=True)
class RealTime:
    """When a step really was. ``ended`` is None while it runs; ``minutes`` leave out pauses."""

    started: datetime
    ended: datetime | None
    minutes: int


@dataclass(frozen=True, slots=True)
class Progress:
    """How the run of show stands at a moment."""

    running: Run | None = None
    places: Mapping[str, Place] = field(default_factory=dict)
    real: Mapping[str, RealTime] = field(default_factory=dict)
    expected: Mapping[str, datetime] = field(default_factory=dict)
    """When the coming steps of today will begin if nothing is changed."""
    expected_end: datetime | None = None
    behind: int | None = None
    """Whole minutes behind the plan at the next fixed step, or at the end of the day; below zero
    ahead of it; None where nothing is under way."""
    needed: int = 0
    """Minutes that have to be saved so that the fixed step, or the end, is in time."""
    until: str = ""
    """The fixed step that this is about; empty: the end of the day."""
    coming: tuple[ComingStep, ...] = ()
    """The steps before it that may give minutes."""
    next_id: str = ""
    """What follows."""


def progress(show: Show, runs: Sequence[Run], now: datetime) -> Progress:
    """Everything that is told of the run of show at a moment."""
    runs = settled(runs)
    current = running(runs)
    real = _real_times(runs, now)
    last = current or max(
        (run for run in runs if run.ended and show.find(run.step_id)),
        key=lambda run: (run.ended or now, run.id),
        default=None,
    )
    place = _place(show, last)
    known = Progress(
        current,
        _places(show, place, current, real),
        real,
        next_id=following(show.steps, show.steps[place].id if place >= 0 else ""),
    )
    fresh = last is not None and (last.ended is None or now - last.ended < FORGOTTEN)
    if last is None or place < 0 or not fresh:
        return known
    return _looking_ahead(show, known, runs, place, last, now)


def following(steps: Sequence[ShowStep], step_id: str) -> str:
    """The step that comes next; empty after the last. Left-out steps are passed over."""
    ids = [step.id for step in steps]
    rest = steps[ids.index(step_id) + 1 :] if step_id in ids else steps
    return next((step.id for step in rest if not step.skipped and not step.gone), "")


def before(steps: Sequence[ShowStep], step_id: str) -> str:
    """The step before; empty before the first."""
    ids = [step.id for step in steps]
    rest = steps[: ids.index(step_id)] if step_id in ids else ()
    return next((step.id for step in reversed(rest) if not step.skipped and not step.gone), "")


def _place(show: Show, last: Run | None) -> int:
    ids = [step.id for step in show.steps]
    return ids.index(last.step_id) if last is not None and last.step_id in ids else -1


def _real_times(runs: Sequence[Run], now: datetime) -> dict[str, RealTime]:
    found: dict[str, list[Run]] = {}
    for run in runs:
        found.setdefault(run.step_id, []).append(run)
    return {
        step_id: RealTime(
            min(run.started for run in of_step),
            None
            if any(run.ended is None for run in of_step)
            else max(run.ended for run in of_step if run.ended),
            round(sum(run.seconds(now) for run in of_step) / 60),
        )
        for step_id, of_step in found.items()
    }


def _places(
    show: Show, place: int, current: Run | None, real: Mapping[str, RealTime]
) -> dict[str, Place]:
    places: dict[str, Place] = {}
    for number, step in enumerate(show.steps):
        if current is not None and step.id == current.step_id:
            places[step.id] = "now"
        elif step.skipped and step.id not in real:
            places[step.id] = "skipped"
        else:
            # What was passed over without a clock was done without one.
            places[step.id] = "done" if step.id in real or number < place else "ahead"
    return places


def _looking_ahead(
    show: Show, known: Progress, runs: Sequence[Run], place: int, last: Run, now: datetime
) -> Progress:
    day = show.steps[place].day
    plan = _planned(show, day, runs)
    today = [step for step in show.steps if step.day == day]
    coming = [
        step
        for step in show.steps[place + 1 :]
        if step.day == day and known.places[step.id] == "ahead"
    ]
    clock = _end_of(last, now)
    expected: dict[str, datetime] = {}
    horizon, at_horizon = "", clock
    for step in coming:
        fixed = plan.get(step.id) if step.fixed_start else None
        if fixed is not None:
            if not horizon:
                horizon, at_horizon = step.id, clock
            clock = max(clock, fixed)
        expected[step.id] = clock
        clock += _length(step.minutes)
    if not horizon:
        at_horizon = clock
    if not coming and last.ended is not None:
        return replace(known, expected_end=last.ended)
    target, limit = _target(today, plan, horizon)
    if target is None or limit is None:
        return replace(known, expected=expected, expected_end=clock)
    ids = [step.id for step in coming]
    giving = coming[: ids.index(horizon)] if horizon else coming
    return replace(
        known,
        expected=expected,
        expected_end=clock,
        behind=int((at_horizon - target).total_seconds() / 60),
        needed=max(-int(-(at_horizon - limit).total_seconds() // 60), 0),
        until=horizon,
        coming=tuple(ComingStep(s.id, s.kind, s.minutes, s.planned) for s in giving),
    )


def _end_of(run: Run, now: datetime) -> datetime:
    """When the run will be over, or, with nothing running, the next can begin: now."""
    if run.ended is not None:
        return now
    return now + timedelta(seconds=max(run.allotted - run.seconds(now), 0))


def _length(minutes: int) -> timedelta:
    return timedelta(minutes=min(max(minutes, 0), MOST_MINUTES))


def _target(
    today: Sequence[ShowStep], plan: Mapping[str, datetime], horizon: str
) -> tuple[datetime | None, datetime | None]:
    """When the plan has the steps before the horizon end, and when they must have ended."""
    earlier = list(today)
    if horizon:
        earlier = earlier[: [step.id for step in today].index(horizon)]
    ends = [plan[step.id] + _length(step.planned) for step in earlier if step.id in plan]
    end = ends[-1] if ends else None
    if not horizon:
        return end, end
    limit = plan.get(horizon)
    if end is None or limit is None:
        return limit, limit
    return min(end, limit), limit


def _planned(show: Show, day: int, runs: Sequence[Run]) -> dict[str, datetime]:
    """When the steps of a day were to begin, by the plan of before the day."""
    zone = zone_named(show.zone)
    days = {step.id: step.day for step in show.steps}
    first = min((run for run in runs if days.get(run.step_id) == day), key=lambda run: run.started)
    date, start_time = show.date, show.start_time
    timed = minutes_of(start_time) is not None
    if not date:
        local = first.started.astimezone(zone).date()
        date = (local - timedelta(days=min(max(day, 1), MOST_DAYS) - 1)).isoformat()
    lengths = [StepLength(step.planned, step.day, step.fixed_start) for step in show.steps]
    if not timed:
        start_time = wall_words(first.started, zone)
    told = timetable(lengths, start_time, date, show.zone)
    plan = {
        step.id: moment
        for step, moment in zip(show.steps, told.moments, strict=True)
        if moment is not None and step.day == day
    }
    off = first.started - plan[first.step_id] if first.step_id in plan else timedelta()
    if abs(off) > REHEARSAL or not timed:
        return {key: moment + off for key, moment in plan.items()}
    return plan
