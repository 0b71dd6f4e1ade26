"""The clock of the running step, told from what was written down and from what time it is.

Nothing is counted: the same records give the same clock in every program, at any moment, after
sleep, restart, midnight and the change to summer time.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from aiworkshop.base.moments import read_moment
from aiworkshop.method.agendas import AGENDA_TEMPLATES

Level = Literal["calm", "warning", "last_call", "over"]
LEVELS: tuple[Level, ...] = ("calm", "warning", "last_call", "over")
WARNING_SHARE = 5
"""The last fifth of a step is warned of."""
LAST_CALL_SHARE = 20
MOST_SECONDS = 10_000_000
"""More is a mistake."""
SWAP_KIND = "interviews"
BRIEFING_SHARE = 5
MOST_BRIEFING_MINUTES = 15
_EACH_WAY = {
    step.minutes: step.round_minutes
    for template in AGENDA_TEMPLATES
    for step in template.steps
    if step.round_minutes and step.rounds == 2
}


@dataclass(frozen=True, slots=True)
class Run:
    """One time that a step ran. Moments are UTC; ``ended`` None: it runs now.

    ``allotted`` and ``paused`` are seconds; ``paused`` leaves out what passed since
    ``paused_since``.
    """

    id: str
    step_id: str
    started: datetime
    ended: datetime | None = None
    paused_since: datetime | None = None
    allotted: int = 0
    paused: int = 0

    def seconds(self, now: datetime) -> int:
        """How long the step was at work until now, pauses left out; never below zero."""
        until = self.ended or now
        if self.paused_since is not None:
            until = min(until, self.paused_since)
        return max(int((until - self.started).total_seconds()) - self.paused, 0)


@dataclass(frozen=True, slots=True)
class ClockState:
    """What a clock on the wall says about a run."""

    seconds_left: int
    """Below zero once the time is over."""
    paused: bool
    level: Level
    swaps: bool
    """Whether this step has a half-time at which pairs change roles."""
    half_reached: bool


def read_run(
    run_id: str,
    step_id: str | None,
    started_at: str,
    ended_at: str = "",
    paused_since: str = "",
    allotted_seconds: int | None = None,
    paused_seconds: int | None = None,
) -> Run | None:
    """A run from the fields of its record; None for one that does not tell when it began."""
    started = read_moment(started_at)
    if started is None:
        return None
    return Run(
        run_id,
        step_id or "",
        started,
        read_moment(ended_at),
        read_moment(paused_since),
        min(max(allotted_seconds or 0, 0), MOST_SECONDS),
        min(max(paused_seconds or 0, 0), MOST_SECONDS),
    )


def settled(runs: Iterable[Run]) -> tuple[Run, ...]:
    """The runs as they followed each other.

    Two laptops may each have begun a step: the one begun last runs, the other ended then.
    """
    ordered = sorted(runs, key=lambda run: (run.started, run.id))
    if not ordered:
        return ()
    last = max((run for run in ordered if run.ended is None), key=_age, default=None)
    return tuple(
        replace(run, ended=last.started)
        if last is not None and run.ended is None and run is not last
        else run
        for run in ordered
    )


def _age(run: Run) -> tuple[datetime, str]:
    return run.started, run.id


def running(runs: Sequence[Run]) -> Run | None:
    """The run that is at work now; None between steps."""
    return max((run for run in runs if run.ended is None), key=_age, default=None)


def clock_state(run: Run, now: datetime, kind: str = "") -> ClockState:
    """What the clock says; ``kind`` is the kind of step (``method.agendas``)."""
    passed = run.seconds(now)
    left = run.allotted - passed
    swaps = kind == SWAP_KIND and run.allotted >= 60
    return ClockState(
        left,
        run.paused_since is not None,
        level_of(left, run.allotted),
        swaps,
        swaps and passed >= swap_second(run.allotted),
    )


def level_of(left: int, whole: int) -> Level:
    """``calm``, ``warning`` (last fifth), ``last_call`` (last twentieth), ``over``."""
    if left <= 0:
        return "over"
    if left * LAST_CALL_SHARE <= whole:
        return "last_call"
    return "warning" if left * WARNING_SHARE <= whole else "calm"


def swap_second(allotted: int) -> int:
    """After how many seconds the pairs change roles: briefing and one way are over.

    The templates say how long one way is; lengths of one's own keep a fifth for the briefing.
    """
    each_way = _EACH_WAY.get(allotted // 60) if allotted % 60 == 0 else None
    if each_way is not None:
        return allotted - each_way * 60
    briefing = min(allotted // BRIEFING_SHARE, MOST_BRIEFING_MINUTES * 60)
    return briefing + (allotted - briefing) // 2
