"""What a report without pages, such as tables or a calendar, will hold: a few calm lines."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from aiworkshop.readmodels.report_sections import ReportOutline

if TYPE_CHECKING:
    from aiworkshop.documents.reports.labels import Labels
    from aiworkshop.facilitation.outputs import ReportRequest
    from aiworkshop.readmodels.summary import FollowUpEntry, Summary
    from aiworkshop.readmodels.workshop_contents import WorkshopContents

MOST_LINES = 24


def report_outline(
    contents: "WorkshopContents", request: "ReportRequest", interface: str
) -> ReportOutline:
    """The lines, labels in the language ``interface``. Not for the main thread."""
    from aiworkshop.documents.reports.compose import compose_summary
    from aiworkshop.documents.reports.labels import Labels
    from aiworkshop.method.content import load_content

    summary = compose_summary(contents, request.options())
    lines = _LINES.get(request.form, _counts)(summary, Labels(load_content(interface)))
    return ReportOutline(lines[:MOST_LINES], max(len(lines) - MOST_LINES, 0))


def _counts(summary: "Summary", labels: "Labels") -> tuple[tuple[str, str], ...]:
    return tuple(
        (labels(f"at_a_glance.{kind}"), str(count))
        for kind, count in summary.counts.items()
        if count
    )


def _dates(summary: "Summary", labels: "Labels") -> tuple[tuple[str, str], ...]:
    from aiworkshop.documents.pdf.blocks import plain_text
    from aiworkshop.documents.reports.sections.follow_up import kind_name, what_for

    def words(each: "FollowUpEntry") -> str:
        said = plain_text(what_for(each, labels)) if each.spec else each.words.shown.text
        return said or (kind_name(each.what, labels) if each.what == "follow_up" else "")

    return tuple((labels.date(each.date), words(each)) for each in summary.follow_up)


_LINES: "dict[str, Callable[[Summary, Labels], tuple[tuple[str, str], ...]]]" = {"calendar": _dates}
"""Forms whose lines are not the numbers of what was entered."""
