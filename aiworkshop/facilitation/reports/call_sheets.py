"""Call sheets of one or several workshops as one file, and what is to be logged of it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from aiworkshop.facilitation.outputs import Output, ReportRequest
from aiworkshop.facilitation.reports.shown import shown_record_ids

if TYPE_CHECKING:
    from aiworkshop.readmodels.workshop_contents import WorkshopContents

FORM = "call_sheet"


def write_call_sheets(
    sheets: "Sequence[tuple[WorkshopContents, str]]", language: str, target: Path
) -> list[Output]:
    """Write them (contents, and the key of the date) with the names that were agreed to.

    Value: what went out of each workshop, for the log. Raises what the writers raise.
    """
    from aiworkshop.documents.reports import call_sheet

    request = ReportRequest(language, names=True, form=FORM)
    call_sheet.write_call_sheets(sheets, request.options(), target)
    return [
        Output(
            contents.workshop.id,
            FORM,
            str(target.absolute()),
            language,
            names=True,
            record_ids=shown_record_ids(contents, request),
        )
        for contents, _ in sheets
    ]
