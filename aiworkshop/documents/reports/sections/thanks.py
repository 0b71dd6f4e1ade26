"""Thanks to those who made the workshop."""

from aiworkshop.documents.pdf.blocks import Block, Heading, KeepTogether, Paragraph
from aiworkshop.documents.reports.labels import Labels, isolated
from aiworkshop.readmodels.summary import Summary


def build(summary: Summary, labels: Labels) -> list[Block]:
    """To all who came, and to the organisers; nobody else is named by the program."""
    blocks: list[Block] = [
        Heading(1, labels("thanks.title"), hue="report"),
        Paragraph(labels("thanks.everyone")),
    ]
    if summary.head.organisers:
        organisers = isolated(summary.head.organisers.shown)
        blocks.append(Paragraph(labels("thanks.organisers", organisers=organisers)))
    return [KeepTogether(tuple(blocks))]
