"""How a section begins: its heading never stands alone at the foot of a page."""

from aiworkshop.documents.pdf.blocks import Block, Heading, KeepTogether, Paragraph, plain_text

_SHORT = 700
"""So many letters by hand still stand on one page with what a section begins with."""


def opened(heading: Heading, intro: str, first: Block, *others: Block) -> list[Block]:
    """Heading and intro on one page with what comes first; then the others."""
    start: tuple[Block, ...] = (heading, Paragraph(intro, muted=True))
    # A block that is kept together keeps its own parts, so it is opened here.
    first_parts = first.blocks if isinstance(first, KeepTogether) else (first,)
    return [KeepTogether((*start, *first_parts)), *others]


def empty(heading: Heading, sentence: str) -> list[Block]:
    """A section with nothing in it yet."""
    return [KeepTogether((heading, Paragraph(sentence, muted=True)))]


def with_note(blocks: list[Block], note: list[Block]) -> list[Block]:
    """A section with what was written for it by hand, under its heading."""
    for place, block in enumerate(blocks):
        if isinstance(block, Heading):
            return [*blocks[: place + 1], *note, *blocks[place + 1 :]]
        if isinstance(block, KeepTogether) and isinstance(block.blocks[0], Heading):
            heading, *rest = block.blocks
            if _length(note) <= _SHORT:
                whole = KeepTogether((heading, *note, *rest))
                return [*blocks[:place], whole, *blocks[place + 1 :]]
            others = [KeepTogether(tuple(rest))] if rest else []
            return [*blocks[:place], heading, *note, *others, *blocks[place + 1 :]]
    return blocks


def _length(note: list[Block]) -> int:
    return sum(len(plain_text(each.text)) for each in note if isinstance(each, Paragraph))
