"""All dates of following up that are due, of many workshops, as one calendar file."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from aiworkshop.base.clock import is_stamp, stamp_time
from aiworkshop.base.errors import UserError
from aiworkshop.documents.calendars.dates import DatesToKeep, FollowUpName, follow_up_date
from aiworkshop.documents.calendars.ics import calendar_bytes
from aiworkshop.documents.files import write_whole
from aiworkshop.documents.stamps import BEGINNING
from aiworkshop.method.content import Content, load_content
from aiworkshop.readmodels.due_list import DueFollowUp


def write_due_calendar(due: Sequence[DueFollowUp], language: str, target: Path) -> None:
    """Write them as all-day entries, which take the place of those from a workshop's own file.

    Raises ``UserError`` where there is none, and ``MachineError`` where the disk refuses.
    """
    if not due:
        raise UserError(
            "calendar.nothing_due", "No follow-up is due. Nothing was written to the calendar."
        )
    content = load_content(language)
    dates = tuple(
        follow_up_date(content, _name(each, content), date.fromisoformat(each.day), _changed(each))
        for each in due
    )
    name = content.text("tables.calendar.all_due")
    write_whole(target, calendar_bytes(DatesToKeep(name, dates), language))


def _name(each: DueFollowUp, content: Content) -> FollowUpName:
    parts = (each.workshop_title.text, each.municipality.text)
    title = " · ".join(" ".join(part.split()) for part in parts if part.strip())
    words = " ".join(each.title.text.split())
    untitled = content.text("summary.cover.untitled")
    return FollowUpName(each.workshop_id, each.spec, each.record_id, words, title or untitled)


def _changed(each: DueFollowUp) -> datetime:
    if not is_stamp(each.changed):
        return BEGINNING
    return stamp_time(each.changed).replace(microsecond=0)
