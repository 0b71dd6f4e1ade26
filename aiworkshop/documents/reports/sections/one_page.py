"""The one-page summary that the facilitator wrote."""

from aiworkshop.documents.pdf.blocks import Block, Heading
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.readmodels.summary import Summary


def build(summary: Summary, labels: Labels) -> list[Block]:
    """The text, if one was written; else nothing at all."""
    text = summary.head.one_page_summary
    if not text:
        return []
    return [Heading(1, labels("one_page.title"), hue="report"), *labels.paragraphs(text)]
