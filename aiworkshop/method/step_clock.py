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
from aiworkshop.method.pairing import trio_minutes

Level = Literal["calm", "warning", "last_call", "over"]
LEVELS: tuple[Level, ...] = ("calm", "warning", "last_call", "over")
WARNING_SHARE = 5
"""The last fifth of a step is warned of."""
LAST_CALL_SHARE = 20
MOST_SECONDS = 10_000_000
"""More is a mistake."""
SWAP_KIND = "interviews"
CHANGE_SECONDS = 40
"""How long the words stand that ask to change roles."""
BRIEFING_SHARE = 5
MOST_BRIEFING_MINUTES = 15
_EACH_WAY = {
    step.minutes: step.round_minutes
    for template in AGENDA_TEMPLATES
    for step in template.steps
    if step.round_minutes and step.rounds == 2
}
LENGTHS_FOR_TRIOS = {
    trio_minutes(minutes, each_way): minutes for minutes, each_way in _EACH_WAY.items()
}
"""Minutes that a template's interviews take with trios, to those they take with pairs."""


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
    """Whether roles are changed within this step."""
    half_reached: bool
    """Whether its half-time is over, at which pairs change roles."""
    changes: tuple[str, ...] = ()
    """The changes of roles that should have been by now, as ``role_changes`` calls them."""
    change: str = ""
    """The one that is asked for just now; empty: none."""


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


def clock_state(
    run: Run, now: datetime, kind: str = "", sizes: frozenset[int] = frozenset()
) -> ClockState:
    """What the clock says; ``kind`` is the kind of step (``method.agendas``), ``sizes`` how many
    talk with each other: 2, 3 or both."""
    passed = run.seconds(now)
    left = run.allotted - passed
    swaps = kind == SWAP_KIND and run.allotted >= 60
    reached = [
        (second, change)
        for second, change in (role_changes(run.allotted, sizes) if swaps else ())
        if second <= passed
    ]
    asked = [change for second, change in reached if left > 0 and passed < second + CHANGE_SECONDS]
    return ClockState(
        left,
        run.paused_since is not None,
        level_of(left, run.allotted),
        swaps,
        swaps and passed >= swap_second(run.allotted),
        tuple(change for _, change in reached),
        asked[-1] if asked else "",
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
    briefing = _briefing(allotted)
    return briefing + (allotted - briefing) // 2


def role_changes(allotted: int, sizes: frozenset[int] = frozenset()) -> tuple[tuple[int, str], ...]:
    """After how many seconds who changes roles, in order.

    ``half``: all pairs. ``third_1``, ``third_2``: everybody, where there are only trios. In a room
    with both they are called ``pairs_half``, ``trios_third_1`` and ``trios_third_2``.
    """
    briefing = _briefing(allotted)
    talk = allotted - briefing
    trios, pairs = 3 in sizes, 2 in sizes or 3 not in sizes
    both = trios and pairs
    found = [(swap_second(allotted), "pairs_half" if both else "half")] if pairs else []
    if trios:
        name = "trios_third" if both else "third"
        found += [(briefing + talk * turn // 3, f"{name}_{turn}") for turn in (1, 2)]
    return tuple(sorted(found))


def each_way_minutes(minutes: int) -> int:
    """How long a pair talks each way in a step of so many minutes."""
    return (minutes * 60 - _briefing(minutes * 60)) // 120


def minutes_for_trios(minutes: int, planned: int | None = None) -> int:
    """How long interviews of so many ``minutes`` should be where there are trios.

    What was planned before the day is meant for pairs, unless it is what trios need in a template;
    ``minutes`` themselves where they are enough.
    """
    if minutes in LENGTHS_FOR_TRIOS or not minutes:
        return minutes
    meant = planned or minutes
    return max(minutes, trio_minutes(meant, each_way_minutes(meant)))


def _briefing(allotted: int) -> int:
    """Seconds; a step that was made longer for trios keeps the briefing of the one it was."""
    minutes, rest = divmod(allotted, 60)
    meant = LENGTHS_FOR_TRIOS.get(minutes, minutes)
    each_way = _EACH_WAY.get(meant)
    if each_way is not None and not rest:
        return (meant - 2 * each_way) * 60
    return min(allotted // BRIEFING_SHARE, MOST_BRIEFING_MINUTES * 60)
