"""Measured pieces of a sheet that know how to draw themselves, and how they combine."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from aiworkshop.documents.worksheets.page import SheetPage

Paint = Callable[[SheetPage, float, float, float], None]
"""Draws on a page with the top left corner at (x, y), as high as the last number says."""


@dataclass(frozen=True, slots=True)
class Block:
    """Something that stands on one page as a whole. All lengths in points.

    ``height`` is the least; ``grows`` how much more it may be given where a page has room to spare.
    ``before``: room above it, dropped at the head of a page. ``keep_next``: never last on a page.
    ``repeat``: what is drawn above it where it begins a page (the head of its table). ``pieces``:
    makes what it falls into where no page is high enough for it.
    """

    height: float
    paint: Paint
    before: float = 0.0
    grows: float = 0.0
    keep_next: bool = False
    new_page: bool = False
    repeat: "Block | None" = None
    pieces: "Callable[[], Sequence[Block]] | None" = None

    def draw(self, page: SheetPage, x: float, y: float, height: float | None = None) -> None:
        """Draw it with its top left corner at (x, y), at least as high as it is."""
        self.paint(page, x, y, self.height if height is None else height)

    def after(self, room: float) -> "Block":
        """The same with ``room`` above it."""
        return replace(self, before=room)


def space(height: float) -> Block:
    """Nothing, of a height."""
    return Block(height, lambda _page, _x, _y, _height: None)


def beside(blocks: Sequence[tuple[float, Block]], before: float = 0.0) -> Block:
    """Blocks beside each other, each with its ``x`` from the left; all become equally high."""
    if not blocks:
        return space(0.0).after(before)
    height = max(block.height for _, block in blocks)
    most = max(block.height + block.grows for _, block in blocks)

    def paint(page: SheetPage, x: float, y: float, given: float) -> None:
        for offset, block in blocks:
            own = min(given, block.height + block.grows) if block.grows else block.height
            block.draw(page, x + offset, y, own)

    parts = any(block.pieces for _, block in blocks)
    pieces = (lambda: list(_pieces_beside(blocks))) if parts else None
    return Block(height, paint, before, most - height, pieces=pieces)


def _pieces_beside(blocks: Sequence[tuple[float, Block]]) -> Iterator[Block]:
    """The pieces of blocks beside each other: all first ones, all second ones, and so on."""
    columns = [block.pieces() if block.pieces else (block,) for _, block in blocks]
    for row in zip_longest(*columns):
        own = [(x, piece) for (x, _), piece in zip(blocks, row, strict=True) if piece is not None]
        heads = [(x, piece.repeat) for x, piece in own if piece.repeat is not None]
        yield replace(
            beside(own),
            keep_next=any(piece.keep_next for _, piece in own),
            repeat=beside(heads) if heads else None,
        )


def below(blocks: Sequence[Block], before: float = 0.0) -> Block:
    """Blocks below each other that stay together; spare room goes to those that can grow."""
    height = sum(block.height + block.before for block in blocks)
    if blocks:
        height -= blocks[0].before
    grows = sum(block.grows for block in blocks)

    def paint(page: SheetPage, x: float, y: float, given: float) -> None:
        share = share_of(given - height, grows)
        for number, block in enumerate(blocks):
            y += block.before if number else 0.0
            own = block.height + share * block.grows
            block.draw(page, x, y, own)
            y += own

    pieces = (lambda: blocks) if len(blocks) > 1 else None
    return Block(height, paint, before, grows, pieces=pieces)


def share_of(spare: float, grows: float) -> float:
    """Which part of what each block may grow it does grow: from 0 to 1."""
    return max(0.0, min(1.0, spare / grows)) if grows > 0 else 0.0
