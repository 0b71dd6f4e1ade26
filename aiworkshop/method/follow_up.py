"""When a workshop is followed up: dates that the method proposes, counted from its day, and what a
workshop made of them."""

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, Protocol

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.method.registry import Registry


@dataclass(frozen=True, slots=True)
class FollowUpSpec:
    """So many days, or whole months, after the workshop."""

    id: str
    days: int = 0
    months: int = 0

    def day(self, held: date) -> date:
        """Its day; the last of the month where the month is too short. May raise ``ValueError``
        or ``OverflowError`` at the end of the calendar."""
        if not self.months:
            return held + timedelta(days=self.days)
        year, month = divmod(held.year * 12 + held.month - 1 + self.months, 12)
        last = monthrange(year, month + 1)[1]
        return date(year, month + 1, min(held.day, last))


FOLLOW_UPS: Registry[FollowUpSpec] = Registry(
    (
        *(FollowUpSpec(f"day_{days}", days=days) for days in (14, 30, 90)),
        *(FollowUpSpec(f"month_{months}", months=months) for months in (6, 12, 18, 24)),
    )
)


OVER: frozenset[str] = frozenset(("done", "dropped"))
"""States of a promise or an action that nobody need ask about any more."""

SOON_DAYS = 30
"""How far ahead the due list looks."""

WHOLE = "workshop"
"""The kind of record that stands in a check-in of the workshop as a whole."""

Standing = Literal["done", "passed", "due", "coming"]
"""``passed``: not asked then, but a later date was; nobody need wait for it any more."""


class FollowUpLike(Protocol):
    """What the schedule reads of a record ``follow_up``."""

    @property
    def id(self) -> str: ...
    @property
    def spec(self) -> str: ...
    @property
    def date(self) -> str: ...
    @property
    def title(self) -> Text: ...
    @property
    def left_out(self) -> bool: ...
    @property
    def done(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class FollowUpDay:
    """One date of a workshop's schedule.

    ``spec`` is empty for one of the facilitator's own, ``record_id`` where nothing differs from
    the method.
    """

    spec: str
    day: date
    record_id: str = ""
    title: Text = EMPTY_TEXT
    left_out: bool = False
    done: bool = False

    @property
    def key(self) -> str:
        """Names it within the workshop: the method's id, or that of its record."""
        return self.spec or self.record_id

    def comes_before(self, held: str) -> bool:
        """Whether it lies before the workshop, as it may where that was put off."""
        meeting = iso_day(held)
        return meeting is not None and self.day < meeting


def follow_up_schedule(
    held: str, records: Iterable[FollowUpLike], *, with_left_out: bool = False
) -> tuple[FollowUpDay, ...]:
    """The dates of a workshop held on a day (ISO, or empty), as its records change them, in order.

    Each of the method's dates may be moved or left out; own ones join them. What has no day is
    not in it. ``with_left_out``: also those that could be taken in again.
    """
    meeting = iso_day(held)
    said: dict[str, FollowUpLike] = {}
    found: list[FollowUpDay | None] = []
    for record in records:
        if record.spec in FOLLOW_UPS:
            said[record.spec] = record
        else:
            found.append(_of_record(record, iso_day(record.date)))
    for spec in FOLLOW_UPS:
        proposed = proposed_day(spec, meeting)
        own = said.get(spec.id)
        if own is not None:
            found.append(_of_record(own, iso_day(own.date) or proposed))
        elif proposed is not None:
            found.append(FollowUpDay(spec.id, proposed))
    shown = [each for each in found if each is not None and (with_left_out or not each.left_out)]
    return tuple(sorted(shown, key=lambda each: (each.day, each.key)))


def _of_record(record: FollowUpLike, day: date | None) -> FollowUpDay | None:
    if day is None:
        return None
    spec = record.spec if record.spec in FOLLOW_UPS else ""
    return FollowUpDay(spec, day, record.id, record.title, record.left_out, record.done)


def proposed_day(spec: FollowUpSpec, meeting: date | None) -> date | None:
    """The method's day; None where the workshop has none, or the calendar ends before."""
    if meeting is None:
        return None
    try:
        return spec.day(meeting)
    except (ValueError, OverflowError):
        return None


def standings(schedule: Sequence[FollowUpDay], today: date) -> dict[str, Standing]:
    """How each date stands, by its key."""
    last_done = max((each.day for each in schedule if each.done), default=date.min)
    found: dict[str, Standing] = {}
    for each in schedule:
        if each.done:
            found[each.key] = "done"
        elif each.day < last_done:
            found[each.key] = "passed"
        else:
            found[each.key] = "coming" if each.day > today else "due"
    return found


def iso_day(written: str) -> date | None:
    """An ISO date; None for anything else."""
    try:
        return date.fromisoformat(written.strip())
    except ValueError:
        return None
