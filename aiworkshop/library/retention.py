"""Which backups are let go of: far enough back, not all of one hour, and not the whole disk.

*Dated* backups are made once a day and before what replaces the file; *restore points* at each
start and before what changes much. Neither pushes out the other.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import chain, zip_longest
from typing import Literal

Reason = Literal["daily", "upgrade", "restore", "compact", "start", "import", "bulk"]
REASONS: tuple[Reason, ...] = (
    *("daily", "upgrade", "restore", "compact"),
    *("start", "import", "bulk"),
)
KEPT = 10
"""So many dated backups, and so many restore points."""
KEPT_DAYS, KEPT_WEEKS, KEPT_MONTHS, KEPT_RARE = 5, 3, 2, 3
"""What is kept first of the dated ones: the last of each of so many days, weeks and months in
which something was saved, and so many of those made before an upgrade or the like."""
START_DAYS, CHANGE_DAYS = 3, 14
"""How long restore points are kept: of starts, and from before an import or a large change."""
MOST_BYTES = 2_000_000_000
"""What all backups together may take, beyond the ``LEAST`` latest."""
LEAST = 3
_POINTS = frozenset({"start", "import", "bulk"})
_IN_AN_HOUR = 2


@dataclass(frozen=True, slots=True)
class Dated:
    """A backup as far as keeping it goes."""

    moment: datetime
    reason: Reason
    size: int


def let_go(backups: Sequence[Dated], now: datetime, spared: Iterable[int] = ()) -> list[int]:
    """The places in ``backups``, which come latest first, of those not kept any longer.

    The latest is always kept, and ``spared`` ones are, however old.
    """
    dated = [n for n, one in enumerate(backups) if one.reason not in _POINTS]
    points = [n for n, one in enumerate(backups) if one.reason in _POINTS]
    keep = set(spared)
    ranked = zip_longest(
        _first(keep, _ranked_dated(backups, dated))[:KEPT],
        _first(keep, _ranked_points(backups, points, now))[:KEPT],
    )
    total = sum(backups[n].size for n in keep)
    for place in chain([0] if backups else [], *ranked):
        if place is None or place in keep:
            continue
        if len(keep) >= LEAST and total + backups[place].size > MOST_BYTES:
            continue
        keep.add(place)
        total += backups[place].size
    return [n for n in range(len(backups)) if n not in keep]


def _first(spared: set[int], ranked: list[int]) -> list[int]:
    return [n for n in ranked if n in spared] + [n for n in ranked if n not in spared]


def _ranked_dated(backups: Sequence[Dated], places: list[int]) -> list[int]:
    """The most needed first: lately every day, then weeks and months, then whatever is left."""

    def month(n: int) -> Hashable:
        return backups[n].moment.year, backups[n].moment.month

    daily = [n for n in places if backups[n].reason == "daily"]
    rare = [n for n in places if backups[n].reason != "daily"]
    days = _last_of_each(daily, KEPT_DAYS, lambda n: backups[n].moment.date())
    older = [n for n in daily if n not in days]
    weeks = _last_of_each(older, KEPT_WEEKS, lambda n: backups[n].moment.isocalendar()[:2])
    known = {month(n) for n in (*days, *weeks)}
    months = _last_of_each([n for n in older if month(n) not in known], KEPT_MONTHS, month)
    first = [*days[:1], *rare[:KEPT_RARE], *days[1:], *weeks, *months]
    return first + [n for n in places if n not in first]


def _ranked_points(backups: Sequence[Dated], places: list[int], now: datetime) -> list[int]:
    """The latest first, but few of one hour; those past their time are left out."""
    in_time = [
        n
        for n in places
        if now - backups[n].moment
        <= timedelta(days=START_DAYS if backups[n].reason == "start" else CHANGE_DAYS)
    ]
    hours: dict[Hashable, list[int]] = {}
    for n in in_time:
        hours.setdefault(backups[n].moment.replace(minute=0, second=0, microsecond=0), []).append(n)
    # The first of an hour shows how it was before all that was tried in it.
    few = {n for found in hours.values() for n in (*found[:_IN_AN_HOUR], found[-1])}
    return [n for n in in_time if n in few] + [n for n in in_time if n not in few]


def _last_of_each(places: list[int], most: int, part: Callable[[int], Hashable]) -> list[int]:
    """The latest of each day, week or month; of so many."""
    found: dict[Hashable, int] = {}
    for n in places:
        found.setdefault(part(n), n)
    return list(found.values())[:most]
