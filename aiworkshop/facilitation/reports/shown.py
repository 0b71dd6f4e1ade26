"""Which records stand in a report: what the log of outputs keeps, so that a withdrawal finds it."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aiworkshop.facilitation.outputs import ReportRequest
    from aiworkshop.readmodels.workshop_contents import WorkshopContents


def shown_record_ids(contents: "WorkshopContents", request: "ReportRequest") -> tuple[str, ...]:
    """Ids of all records whose words, or whose counts, may stand in the report; sorted.

    Rather one too many than one too few: sections that were left out count as if they stood there,
    since other sections and the appendix tell of the same records. Not for the main thread.
    """
    from aiworkshop.documents.reports.compose import compose_summary
    from aiworkshop.documents.reports.composing.lookup import Lookup

    options = request.options()
    lookup = Lookup(contents, options)
    found = set(_ids(compose_summary(contents, options)))
    found.update(one.id for one in contents.valuation if lookup.may_leave_room(one.permission))
    found.update(one.id for one in contents.participant if lookup.consents(one))
    found.update(one.id for one in contents.report_text if one.form == request.form)
    found.update(request.photo_ids)
    return tuple(sorted(found))


def _ids(value: Any) -> Iterator[str]:
    if isinstance(value, tuple):
        for part in value:
            yield from _ids(part)
    elif is_dataclass(value):
        key = getattr(value, "id", "")
        if isinstance(key, str) and key:
            yield key
        for each in fields(value):
            yield from _ids(getattr(value, each.name))
