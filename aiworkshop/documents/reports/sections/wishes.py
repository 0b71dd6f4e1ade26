"""What people wish for."""

from aiworkshop.documents.pdf.blocks import Block, BulletList, Heading, Paragraph
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.documents.reports.sections.findings import lines
from aiworkshop.readmodels.summary import Summary


def build(summary: Summary, labels: Labels) -> list[Block]:
    """All wishes, in their order."""
    heading = Heading(1, labels("wishes.title"), hue="discovery")
    if not summary.wishes:
        return [heading, Paragraph(labels("wishes.empty"), muted=True)]
    return [
        heading,
        Paragraph(labels("wishes.intro"), muted=True),
        BulletList(lines(summary.wishes, labels), hue="discovery"),
    ]
