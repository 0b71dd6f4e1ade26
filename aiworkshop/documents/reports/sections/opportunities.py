"""The opportunity map, with its votes."""

from aiworkshop.documents.pdf.blocks import Block, Column, Heading, Table, Words
from aiworkshop.documents.reports.labels import Labels, Lines
from aiworkshop.documents.reports.sections.opening import empty, opened
from aiworkshop.documents.reports.sections.pictures import drawing
from aiworkshop.readmodels.summary import Summary


def build(summary: Summary, labels: Labels) -> list[Block]:
    """Opportunities by dots; those without stay."""
    heading = Heading(1, labels("opportunities.title"), hue="dream")
    if not summary.opportunities:
        return empty(heading, labels("opportunities.empty"))
    columns = (
        Column(labels.field("opportunity", "title"), 4.5),
        Column(labels("opportunities.who_benefits"), 2.5),
        Column(labels.field("opportunity", "dots"), 1, "center"),
    )
    rows: list[tuple[Words, ...]] = []
    for each in summary.opportunities:
        cell = Lines(labels)
        cell.add(each.title, bold=True)
        cell.add(each.description)
        if each.signed_up:
            cell.note(labels("opportunities.signed_up", count=each.signed_up))
        for person in each.people:
            cell.add(person, bullet=True)
        dots = "" if each.dots is None else str(each.dots)
        rows.append((cell.words(), labels.words(each.who_benefits), dots))
    table = Table(columns, tuple(rows), hue="dream")
    picture = drawing(summary.opportunity_picture, "opportunities", labels)
    return opened(heading, labels("opportunities.intro"), *picture, table)
