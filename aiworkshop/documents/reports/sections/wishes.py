"""What people wish for."""

from aiworkshop.documents.pdf.blocks import Block, BulletList, Heading
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.documents.reports.sections.findings import lines
from aiworkshop.documents.reports.sections.opening import empty, opened
from aiworkshop.readmodels.summary import Summary


def build(summary: Summary, labels: Labels) -> list[Block]:
    """All wishes, in their order."""
    heading = Heading(1, labels("wishes.title"), hue="discovery")
    if not summary.wishes:
        return empty(heading, labels("wishes.empty"))
    wishes = BulletList(lines(summary.wishes, labels), hue="discovery")
    return opened(heading, labels("wishes.intro"), wishes)
