"""Following up comes after the workshop, and the next step after having asked."""

from collections.abc import Mapping
from datetime import date

from aiworkshop.facilitation.commands import require
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.method.follow_up import iso_day


def comes_after_workshop(
    unit: UnitOfWork, kind: str, record_id: str | None, fields: Mapping[str, object]
) -> None:
    """Refuse a ``follow_up`` or ``check_in`` before its workshop.

    Asked where its day changes: one that came to lie before a workshop that was put off does not
    stand in the way of other words.
    """
    held = iso_day(str(unit.row("workshop", unit.workshop_id)["date"]))
    day = iso_day(str(fields.get("date") or ""))
    if held and day:
        require(
            day >= held,
            "follow_up_before_workshop",
            "The workshop is on {held}: following it up cannot be on {day}, before it. "
            "Nothing was changed.",
            held=_shown(held),
            day=_shown(day),
        )


def next_step_follows(
    unit: UnitOfWork, kind: str, record_id: str | None, fields: Mapping[str, object]
) -> None:
    """Refuse a next step before the day on which one asked."""
    day = iso_day(str(fields.get("date") or ""))
    following = iso_day(str(fields.get("next_date") or ""))
    if day and following:
        require(
            following >= day,
            "next_step_before_check_in",
            "You asked on {day}: the next step cannot be on {following}, before that. "
            "Nothing was changed.",
            day=_shown(day),
            following=_shown(following),
        )


def _shown(day: date) -> str:
    return day.strftime("%d/%m/%Y")
