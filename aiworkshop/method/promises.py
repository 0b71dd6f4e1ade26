"""What people promise in Destiny, and the states that promises and actions may have."""

from calendar import monthrange
from datetime import date, timedelta

from aiworkshop.method.registry import Registry
from aiworkshop.method.simple import Named

COMMITMENT_KINDS: Registry[Named] = Registry(
    Named(kind) for kind in ("commitment", "offer", "request")
)
"""Mine to do, mine to give, and what I need from somebody else."""

REQUEST_ANSWERS: Registry[Named] = Registry(
    Named(answer) for answer in ("open", "yes", "no", "counter_offer")
)
"""What the person asked has answered; ``open`` until they have."""

ACTION_STATES: Registry[Named] = Registry(
    Named(state) for state in ("planned", "under_way", "done", "dropped")
)
"""How far an action or a promise has come."""

ACTION_HORIZONS: Registry[Named] = Registry(
    Named(horizon) for horizon in ("two_months", "year_and_more")
)
"""The action plan's two horizons."""

FIRST_STEP_DAYS = 14
"""A first step is taken within this many days."""

NEAR_MONTHS = 2
"""How far the nearer of the two horizons reaches."""


def first_step_day(held: str) -> str:
    """The last day for a first step (ISO); empty where the workshop has no date."""
    try:
        return (date.fromisoformat(held) + timedelta(days=FIRST_STEP_DAYS)).isoformat()
    except (ValueError, OverflowError):
        return ""


def near_horizon_day(held: str) -> str:
    """The last day of the two months (ISO); empty where the workshop has no date."""
    try:
        day = date.fromisoformat(held)
        year, month = divmod(day.year * 12 + day.month - 1 + NEAR_MONTHS, 12)
        return day.replace(
            year=year, month=month + 1, day=min(day.day, monthrange(year, month + 1)[1])
        ).isoformat()
    except (ValueError, OverflowError):
        return ""


def outside_horizon(due: str, horizon: str, held: str) -> bool:
    """Whether an action's day lies in the other horizon; False where that cannot be said."""
    last = near_horizon_day(held)
    if not due or not last or horizon not in ACTION_HORIZONS:
        return False
    return (due <= last) != (horizon == "two_months")
