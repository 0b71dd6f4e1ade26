"""Numbered boxes, one for each story, promise or idea."""

from dataclasses import replace
from functools import partial

from aiworkshop.documents.worksheets.blocks import Block, below
from aiworkshop.documents.worksheets.look import ENTRY_TITLE, PADDING, RADIUS
from aiworkshop.documents.worksheets.page import Room, SheetPage
from aiworkshop.documents.worksheets.setting import Setting, filled
from aiworkshop.documents.worksheets.shapes.fields import headed, rows_of_fields
from aiworkshop.readmodels.sheets import SheetPart

_GAP = 9.0
_FIELD_GAP = 7.5
_SIDE = PADDING + 2


def entries(setting: Setting, part: SheetPart) -> list[Block]:
    """A frame for each entry, never parted; only one too high for a page goes without."""
    inside = setting.inside(setting.width - 2 * _SIDE)
    blocks: list[Block] = []
    for number in range(1, max(1, part.count) + 1):
        framed = _framed(setting, below(_entry(inside, part, number))).after(
            _GAP if blocks else 0.0
        )
        blocks.append(replace(framed, pieces=partial(_entry, setting, part, number)))
    return headed(setting, part, blocks)


def _entry(setting: Setting, part: SheetPart, number: int) -> list[Block]:
    rows = rows_of_fields(setting, part.fields, setting.air * _FIELD_GAP)
    wording = filled(part.entry_title, number=number)
    if not any(wording):
        return rows
    title = setting.fit(wording, ENTRY_TITLE, setting.width, lines=1, floor=9.0).block()
    return [
        replace(title, keep_next=True),
        *(row.after(4.0) if row is rows[0] else row for row in rows),
    ]


def _framed(setting: Setting, inner: Block) -> Block:
    padding = setting.air * PADDING
    height = inner.height + 2 * padding - 2

    def paint(page: SheetPage, x: float, y: float, given: float) -> None:
        page.frame(Room(x, y, setting.width, given), radius=RADIUS)
        inner.draw(page, x + _SIDE, y + 0.7 * padding, given - 2 * padding + 2)

    return Block(height, paint, grows=inner.grows)
