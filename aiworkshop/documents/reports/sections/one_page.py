"""The one-page summary that the facilitator wrote."""

from aiworkshop.documents.pdf.blocks import Block, Heading
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.documents.reports.sections.opening import empty
from aiworkshop.readmodels.summary import Summary


def build(summary: Summary, labels: Labels) -> list[Block]:
    """The text, or that none was written yet."""
    heading = Heading(1, labels("one_page.title"), hue="report")
    text = summary.head.one_page_summary
    if not text and "one_page" not in summary.written:
        return empty(heading, labels("one_page.empty"))
    return [heading, *labels.paragraphs(text)]
