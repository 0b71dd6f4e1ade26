"""How a workshop arranges a report, as the page and the command line take it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from aiworkshop.facilitation.outputs import ReportRequest
from aiworkshop.readmodels.records import ReportLayout
from aiworkshop.readmodels.report_sections import ReportSection

if TYPE_CHECKING:
    from aiworkshop.readmodels.workshop_contents import WorkshopContents


def layout_of(contents: "WorkshopContents", form: str) -> ReportLayout | None:
    """The workshop's own arrangement of a form, where it has one."""
    return next((each for each in contents.report_layout if each.form == form), None)


def arranged_request(
    contents: "WorkshopContents", form: str, language: str = "", suffix: str = ""
) -> ReportRequest:
    """The report as the workshop arranged it; ``language`` where it chose none."""
    layout = layout_of(contents, form)
    spoken = language or next(iter(contents.workshop.languages), "he")
    if layout is None:
        return ReportRequest(spoken, form=form, suffix=suffix)
    from aiworkshop.documents.reports.arrangement import arranged

    return ReportRequest(
        language=layout.language or spoken,
        names=layout.names,
        form=form,
        suffix=suffix,
        sections=tuple(each.id for each in arranged(layout.sections)) if layout.sections else None,
        left_out=tuple(layout.left_out),
        photo_ids=tuple(layout.photo_ids),
    )


def report_sections(
    contents: "WorkshopContents", request: ReportRequest, interface: str
) -> tuple[ReportSection, ...]:
    """The sections of a composed report in their order, also those left out, with titles in the
    language ``interface``. Composes the report, so not for the main thread.
    """
    from aiworkshop.documents.reports.arrangement import (
        arranged,
        is_empty,
        section_title,
        written_notes,
    )
    from aiworkshop.documents.reports.compose import compose_summary
    from aiworkshop.documents.reports.labels import Labels
    from aiworkshop.documents.reports.summary import summary_content
    from aiworkshop.method.content import load_content

    options = request.options()
    labels = Labels(summary_content(contents, request.language))
    # Of this version: the texts of an older workshop may not know them.
    titles = load_content(interface)
    summary = compose_summary(contents, options)
    notes = written_notes(contents, request.form)
    return tuple(
        ReportSection(
            section.id,
            section_title(titles, section.id),
            stands=section.id not in request.left_out,
            empty=section.id not in notes and is_empty(section.build(summary, labels)),
            noted=section.id in notes,
        )
        for section in arranged(request.sections)
    )


def moved(ids: Sequence[str], section: str, by: int) -> list[str]:
    """The order with one section moved, as far as there is room."""
    order = list(ids)
    place = order.index(section)
    order.insert(max(0, min(len(order) - 1, place + by)), order.pop(place))
    return order


def placed_at(ids: Sequence[str], section: str, target: str) -> list[str]:
    """The order with one section where another stands now; empty: at the end."""
    order = list(ids)
    place = order.index(target) if target in order else len(order)
    order.remove(section)
    order.insert(place, section)
    return order
