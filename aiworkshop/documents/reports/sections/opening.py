"""How a section begins: its heading never stands alone at the foot of a page."""

from aiworkshop.documents.pdf.blocks import Block, Heading, KeepTogether, Paragraph


def opened(heading: Heading, intro: str, first: Block, *others: Block) -> list[Block]:
    """Heading and intro on one page with what comes first; then the others."""
    start: tuple[Block, ...] = (heading, Paragraph(intro, muted=True))
    # A block that is kept together keeps its own parts, so it is opened here.
    first_parts = first.blocks if isinstance(first, KeepTogether) else (first,)
    return [KeepTogether((*start, *first_parts)), *others]


def empty(heading: Heading, sentence: str) -> list[Block]:
    """A section with nothing in it yet."""
    return [KeepTogether((heading, Paragraph(sentence, muted=True)))]
