"""Blocks onto pages: only what is higher than a page is parted, no heading stands last, spare room
goes to writing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from aiworkshop.documents.worksheets.blocks import Block, share_of

_STEPS = (0.8, 0.6, 0.45)
"""How much of the room between blocks is left, where that saves a page."""
_TOLERANCE = 0.01
_MOST_EVENED = 6
"""Nobody sees how even more pages than these are, and it takes long to find out."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A block on its page: ``y`` from the body's top, and the height it is given."""

    block: Block
    y: float
    height: float


@dataclass(slots=True)
class _Page:
    room: float
    scale: float
    blocks: list[tuple[float, Block]] = field(default_factory=list)
    used: float = 0.0
    begun: bool = False
    """Whether something stands on it besides the repeated head of a table."""

    def takes(self, blocks: Sequence[Block]) -> bool:
        """Whether there is room for them all; anything may begin a page."""
        if not self.begun:
            return True
        height = sum(block.height + self.scale * block.before for block in blocks)
        return self.used + height <= self.room + _TOLERANCE

    def put(self, block: Block) -> None:
        if not self.blocks and block.repeat is not None:
            self.blocks.append((0.0, block.repeat))
            self.used += block.repeat.height
        before = self.scale * block.before if self.blocks else 0.0
        self.blocks.append((before, block))
        self.used += before + block.height
        self.begun = True


def flow(blocks: Sequence[Block], first_room: float, room: float) -> list[list[Standing]]:
    """The blocks of each page. ``first_room``: height of the first page's body, ``room``: of the
    others'. There is always a first page."""
    blocks = _parted(blocks, first_room, room)
    pages = _filled(blocks, first_room, room, 1.0)
    for scale in _STEPS:
        tighter = _filled(blocks, first_room, room, scale)
        if len(tighter) < len(pages):
            pages = tighter
            break
    return [_standing(page) for page in pages] or [[]]


def _parted(blocks: Sequence[Block], first_room: float, room: float) -> list[Block]:
    """The blocks, those in pieces that are too high for a page with what must stay above them."""
    parted: list[Block] = []
    left = [*reversed(blocks)]
    above, alone = 0.0, True
    while left:
        block = left.pop()
        head = block.repeat.height if block.repeat and not above else 0.0
        height = above + head + block.height
        if block.pieces and height > (first_room if alone else room) + _TOLERANCE:
            left.extend(reversed(_pieces(block)))
            continue
        parted.append(block)
        # What begins a chunk that is not the first may begin a page of its own.
        alone = alone and block.keep_next
        above = height + (left[-1].before if left else 0.0) if block.keep_next else 0.0
    return parted


def _pieces(block: Block) -> list[Block]:
    """What a block falls into; its ends have the ties of its own ends."""
    pieces = [
        replace(piece, repeat=piece.repeat or block.repeat)
        for piece in (block.pieces() if block.pieces else ())
    ]
    pieces[0] = replace(pieces[0], before=block.before, new_page=block.new_page)
    pieces[-1] = replace(pieces[-1], keep_next=pieces[-1].keep_next or block.keep_next)
    return pieces


def _filled(blocks: Sequence[Block], first_room: float, room: float, scale: float) -> list[_Page]:
    pages: list[_Page] = []
    for chunks in _sections(blocks):
        rooms = [room if pages else first_room, room]
        pages.extend(_section(chunks, rooms, scale))
    return pages


def _section(chunks: list[list[Block]], rooms: list[float], scale: float) -> list[_Page]:
    """Pages of a section: filled one after the other; then, if no table flows through it, evened
    out, so that the last is not the emptiest."""
    make = partial(_made, rooms, scale)
    breaks, start = [], 0
    page = _Page(rooms[0], scale)
    for number, chunk in enumerate(chunks):
        if not page.takes(chunk):
            breaks.append((start, number))
            start, page = number, _Page(rooms[1], scale)
        for block in chunk:
            page.put(block)
    breaks.append((start, len(chunks)))
    flows = any(block.repeat for chunk in chunks for block in chunk)
    if 1 < len(breaks) <= _MOST_EVENED and not flows:
        breaks = _evened(chunks, rooms, scale, len(breaks)) or breaks
    pages: list[_Page] = []
    for first, last in breaks:
        pages.extend(make(chunks[first:last], not pages))
    return pages


def _made(
    rooms: list[float], scale: float, chunks: list[list[Block]], at_start: bool
) -> list[_Page]:
    """The page of some chunks; further ones where one chunk alone is longer than a page."""
    pages = [_Page(rooms[0] if at_start else rooms[1], scale)]
    for chunk in chunks:
        for block in chunk:
            if not pages[-1].takes([block]):
                pages.append(_Page(rooms[1], scale))
            pages[-1].put(block)
    return pages


def _evened(
    chunks: list[list[Block]], rooms: list[float], scale: float, count: int
) -> list[tuple[int, int]]:
    """The breaks into ``count`` pages that leave the least spare room, squared; empty if none."""
    best: dict[tuple[int, int], tuple[float, list[tuple[int, int]]]] = {(0, 0): (0.0, [])}
    for page_number in range(count):
        room = rooms[0] if page_number == 0 else rooms[1]
        for start in range(len(chunks)):
            before = best.get((page_number, start))
            if before is None:
                continue
            page = _Page(room, scale)
            for end in range(start, len(chunks)):
                if not page.takes(chunks[end]):
                    break
                for block in chunks[end]:
                    page.put(block)
                key = (page_number + 1, end + 1)
                cost = before[0] + (room - page.used) ** 2
                if key not in best or cost < best[key][0]:
                    best[key] = (cost, [*before[1], (start, end + 1)])
    return best.get((count, len(chunks)), (0.0, []))[1]


def _sections(blocks: Sequence[Block]) -> Iterator[list[list[Block]]]:
    """Chunks of blocks that stay together, by the page breaks that are asked for."""
    section: list[list[Block]] = []
    chunk: list[Block] = []
    for block in blocks:
        if block.new_page:
            section += [chunk] if chunk else []
            if section:
                yield section
            section, chunk = [], []
        chunk.append(block)
        if not block.keep_next:
            section.append(chunk)
            chunk = []
    section += [chunk] if chunk else []
    if section:
        yield section


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
