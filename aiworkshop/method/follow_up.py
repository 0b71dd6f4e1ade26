"""When a workshop is followed up: six dates that the method proposes, counted from its day."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

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


def follow_up_days(held: str) -> tuple[tuple[FollowUpSpec, date], ...]:
    """Each follow-up with its day; none where the workshop has no date (ISO)."""
    try:
        day = date.fromisoformat(held)
        return tuple((spec, spec.day(day)) for spec in FOLLOW_UPS)
    except (ValueError, OverflowError):
        return ()
