"""Fields in rows of twelve twelfths, and the words before them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from aiworkshop.documents.worksheets.blocks import Block, beside
from aiworkshop.documents.worksheets.look import (
    FIELD_GAP,
    GUTTER,
    HEADING,
    LINE_PITCH,
    PART_GAP,
    WIDEST_PITCH,
)
from aiworkshop.documents.worksheets.page import SheetPage
from aiworkshop.documents.worksheets.setting import Setting
from aiworkshop.documents.worksheets.shapes.kinds import field_block, in_line
from aiworkshop.documents.worksheets.shapes.labels import label
from aiworkshop.readmodels.sheets import SheetField, SheetPart

_TWELFTHS = 12
_LETTERS_A_TWELFTH = 30
_LEVELLED = frozenset(("lines", "number", "year", "date", "money", "signature", "printed"))
_LOW = frozenset(("ticks", "tick", "scale"))
"""Kinds that stand well beside a writing line whose label is in the line."""
_LINE_GAP = 1.0


def fields(setting: Setting, part: SheetPart) -> list[Block]:
    """The fields of a part, a block for each row."""
    return headed(setting, part, rows_of_fields(setting, part.fields))


def headed(setting: Setting, part: SheetPart, blocks: list[Block]) -> list[Block]:
    """The blocks of a part below its heading, which never stands alone."""
    if not blocks:
        return []
    first = replace(blocks[0], before=PART_GAP, new_page=part.new_page)
    if not any(part.heading):
        return [first, *blocks[1:]]
    words = setting.fit(part.heading, HEADING, setting.width, lines=2, floor=9.0)
    heading = replace(words.block(), before=PART_GAP + 3, keep_next=True, new_page=part.new_page)
    return [heading, replace(first, before=5.0, new_page=False), *blocks[1:]]


def rows_of_fields(
    setting: Setting, items: Sequence[SheetField], between: float = FIELD_GAP
) -> list[Block]:
    """Fields that fit together stand beside each other; a block for each row."""
    rows: list[Block] = []
    flat = False
    for row in grouped(items):
        block, in_one = _row(setting, row)
        gap = _LINE_GAP if flat and in_one else between
        rows.append(block.after(gap if rows else 0.0))
        flat = in_one
    return rows


def grouped(items: Sequence[SheetField]) -> Iterator[list[SheetField]]:
    """Fields by row."""
    row: list[SheetField] = []
    for item in items:
        width = _TWELFTHS if _asks_much(item) else item.width
        if row and sum(each.width for each in row) + width > _TWELFTHS:
            yield row
            row = []
        row.append(replace(item, width=width))
    if row:
        yield row


def _asks_much(item: SheetField) -> bool:
    """Whether a question is too long for a narrow column; it then has the row for itself."""
    length = max((len(text.text) for text in (*item.label, *item.hint)), default=0)
    return length > _LETTERS_A_TWELFTH * item.width


def _row(setting: Setting, row: list[SheetField]) -> tuple[Block, bool]:
    """The row, and whether all of it is one line high."""
    unit = (setting.width + GUTTER) / _TWELFTHS
    widths = [min(setting.width, item.width * unit - GUTTER) for item in row]
    places, start = [], 0.0
    for width in widths:
        places.append(setting.at(start, width))
        start += width + GUTTER
    flat = _flat(setting, row, widths)
    blocks = flat or _levelled(setting, row, widths)
    return beside(list(zip(places, blocks, strict=True))), flat is not None


def _flat(setting: Setting, row: list[SheetField], widths: list[float]) -> list[Block] | None:
    """All labels in their lines; None where one of them has no room there."""
    blocks: list[Block] = []
    if all(item.kind in _LOW for item in row):
        return None
    for item, width in zip(row, widths, strict=True):
        if item.kind in _LOW:
            low = field_block(setting, item, width)
            if low.height > 26:
                return None
            block: Block | None = _lowered(low)
        else:
            block = in_line(setting, item, width)
        if block is None:
            return None
        blocks.append(block)
    return blocks


def _lowered(block: Block) -> Block:
    """The block at the foot of a writing line."""

    def paint(page: SheetPage, x: float, y: float, given: float) -> None:
        block.draw(page, x, y + given - block.height)

    return Block(LINE_PITCH, paint, grows=WIDEST_PITCH - LINE_PITCH)


def _levelled(setting: Setting, row: list[SheetField], widths: list[float]) -> list[Block]:
    """Labels above, as high as the highest, so that the lines are level."""
    pairs = list(zip(row, widths, strict=True))
    heights = [
        label(setting, item, width).height for item, width in pairs if item.kind in _LEVELLED
    ]
    room = max(heights, default=0.0)
    return [
        field_block(setting, item, width, room if item.kind in _LEVELLED else 0.0)
        for item, width in pairs
    ]
