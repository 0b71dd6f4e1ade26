"""The list of contents, with page numbers."""

from aiworkshop.documents.pdf.blocks import Block, Contents
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.readmodels.summary import Summary


def build(_summary: Summary, labels: Labels) -> list[Block]:
    """All sections and their parts."""
    return [Contents(labels("contents.title"))]
