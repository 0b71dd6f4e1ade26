"""Blocks onto pages: nothing is parted, no heading stands last, spare room goes to writing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from aiworkshop.documents.worksheets.blocks import Block, share_of

_TIGHTEST = 0.45
_STEPS = (1.0, 0.8, 0.6, _TIGHTEST)
"""How much of the room between blocks is left, where that saves a page."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A block on its page: ``y`` from the body's top, and the height it is given."""

    block: Block
    y: float
    height: float


@dataclass(slots=True)
class _Page:
    room: float
    blocks: list[tuple[float, Block]] = field(default_factory=list)
    used: float = 0.0
    begun: bool = False
    """Whether something stands on it besides the repeated head of a table."""


def flow(blocks: Sequence[Block], first_room: float, room: float) -> list[list[Standing]]:
    """The blocks of each page. ``first_room``: height of the first page's body, ``room``: of the
    others'. There is always a first page."""
    pages = _filled(blocks, first_room, room, 1.0)
    for scale in _STEPS[1:]:
        tighter = _filled(blocks, first_room, room, scale)
        if len(tighter) < len(pages):
            pages = tighter
            break
    return [_standing(page) for page in pages]


def _filled(blocks: Sequence[Block], first_room: float, room: float, scale: float) -> list[_Page]:
    pages = [_Page(first_room)]
    for chunk in _chunks(blocks):
        page = pages[-1]
        height = sum(block.height + scale * block.before for block in chunk)
        if not page.blocks:
            height -= scale * chunk[0].before
        breaks = chunk[0].new_page or page.used + height > page.room + 0.01
        if page.blocks and breaks:
            page = _Page(room)
            pages.append(page)
        for block in chunk:
            if page.begun and page.used + scale * block.before + block.height > page.room + 0.01:
                page = _Page(room)
                pages.append(page)
            _put(page, block, scale)
    return pages


def _put(page: _Page, block: Block, scale: float) -> None:
    if not page.blocks and block.repeat is not None:
        page.blocks.append((0.0, block.repeat))
        page.used += block.repeat.height
    before = scale * block.before if page.blocks else 0.0
    page.blocks.append((before, block))
    page.used += before + block.height
    page.begun = True


def _chunks(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Blocks that stay together."""
    chunk: list[Block] = []
    for block in blocks:
        if block.new_page and chunk:
            yield chunk
            chunk = []
        chunk.append(block)
        if not block.keep_next:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _standing(page: _Page) -> list[Standing]:
    """Places, with the spare room shared out among the blocks that can use it."""
    share = share_of(page.room - page.used, sum(block.grows for _, block in page.blocks))
    standing, y = [], 0.0
    for before, block in page.blocks:
        y += before
        height = block.height + share * block.grows
        standing.append(Standing(block, y, height))
        y += height
    return standing
