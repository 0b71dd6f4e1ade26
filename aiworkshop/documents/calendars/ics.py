"""The dates to keep as a calendar file (RFC 5545).

Taken in twice, the second time brings the first up to date: each date keeps its UID, and its
SEQUENCE and DTSTAMP grow with the record's last change. The same workshop makes the same bytes.
"""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import clean_text
from aiworkshop.documents.calendars.dates import DatesToKeep, DateToKeep, dates_to_keep
from aiworkshop.documents.files import write_whole
from aiworkshop.documents.stamps import BEGINNING
from aiworkshop.readmodels.summary import SummaryOptions
from aiworkshop.readmodels.workshop_contents import WorkshopContents

if TYPE_CHECKING:
    import icalendar

PRODUCT = "-//aiworkshop//aiworkshop//EN"


def write_calendar(
    contents: WorkshopContents,
    options: SummaryOptions,
    target: Path,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write every date as an all-day entry: all of it, or on failure nothing.

    Raises ``UserError`` where there is no date yet, since calendars refuse an empty file, and
    ``MachineError`` where the disk refuses.
    """
    del progress, cancelled  # a moment's work
    found = dates_to_keep(contents, options)
    if not found.dates:
        raise UserError(
            "calendar.no_dates",
            "There is no date to put into a calendar yet. Give the workshop its date, "
            "or an action or a commitment a due date. Nothing was written.",
        )
    write_whole(target, calendar_bytes(found, options.language))


def calendar_bytes(found: DatesToKeep, language: str) -> bytes:
    """The file."""
    import icalendar  # slow to import

    calendar = icalendar.Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", clean_text(found.name), parameters={"LANGUAGE": language})
    for each in found.dates:
        calendar.add_component(_event(icalendar.Event(), each, language))
    return bytes(calendar.to_ical())


def _event(event: "icalendar.Event", each: DateToKeep, language: str) -> "icalendar.Event":
    add = event.add
    spoken = {"LANGUAGE": language}
    add("uid", f"{each.key}@aiworkshop")
    add("dtstamp", each.changed)
    add("last-modified", each.changed)
    add("sequence", max(0, int((each.changed - BEGINNING).total_seconds())))
    add("dtstart", each.day)
    if each.day < date.max:
        add("dtend", each.day + timedelta(days=1))
    add("summary", clean_text(each.title), parameters=spoken)
    add("description", clean_text(each.description), parameters=spoken)
    add("categories", [each.category])
    add("status", "CANCELLED" if each.state == "dropped" else "CONFIRMED")
    add("transp", "TRANSPARENT")
    return event
