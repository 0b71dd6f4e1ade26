"""Texts to read: what to say at the opening, follow-up questions, tips, a notice."""

from dataclasses import replace
from functools import partial

from aiworkshop.documents.worksheets.blocks import Block, below, beside
from aiworkshop.documents.worksheets.look import (
    BODY,
    HEADING,
    PADDING,
    PART_GAP as GAP,
    QUIET,
    RADIUS,
    RULE,
    TINT,
)
from aiworkshop.documents.worksheets.page import Room, SheetPage
from aiworkshop.documents.worksheets.setting import Setting, Words
from aiworkshop.documents.worksheets.shapes.fields import headed
from aiworkshop.readmodels.sheets import SheetPart

_BULLET = 2.0
_BULLET_ROOM = 11.0
_LONG = 14
"""A text of more lines than these is set smaller."""


def words(setting: Setting, part: SheetPart) -> list[Block]:
    """Paragraphs to read aloud; quiet ones small in a tinted box."""
    texts = [wording for wording in part.texts if any(wording)]
    if not texts:
        return []
    if part.quiet:
        return _quiet(setting, part)
    blocks: list[Block] = []
    for wording in texts:
        set_words = setting.fit(wording, BODY, setting.width, lines=_LONG, floor=9.0)
        own = list(_parted(setting, set_words))
        own[0] = own[0].after(6.0 if blocks else 0.0)
        blocks.extend(own)
    blocks[-1] = replace(blocks[-1], keep_next=True)
    return headed(setting, part, blocks)


def _parted(setting: Setting, set_words: Words) -> list[Block]:
    """A text longer than half a page in pieces of some lines that may part at a page's end."""
    if set_words.height <= setting.height / 2:
        return [set_words.block()]
    blocks = []
    for start in range(0, set_words.lines, _LONG):
        pieces = tuple(
            piece._replace(text=piece.text.part(start, start + _LONG))
            for piece in set_words.pieces
            if len(piece.text.lines) > start
        )
        height = max(piece.text.height for piece in pieces)
        blocks.append(replace(set_words, pieces=pieces, height=height).block())
    return blocks


def _quiet(setting: Setting, part: SheetPart) -> list[Block]:
    """Small paragraphs with points before them, in a tinted box that stays together."""
    inside = setting.inside(setting.width - 2 * PADDING)
    rows: list[Block] = []
    if any(part.heading):
        small = replace(HEADING, size_pt=10.5)
        rows.append(inside.fit(part.heading, small, inside.width, lines=2).block())
    several = len(part.texts) > 1
    lead = _BULLET_ROOM if several else 0.0
    for wording in part.texts:
        if any(wording):
            room = inside.width - lead
            own = inside.fit(wording, QUIET, room, lines=_LONG, arrangement="auto")
            rows.append(Block(own.height, partial(_point, inside, own, lead), 2.5))
    inner = below(rows)

    def paint(page: SheetPage, x: float, y: float, given: float) -> None:
        page.frame(
            Room(x, y, setting.width, given), stroke=RULE, fill=TINT, radius=RADIUS, width=0.6
        )
        inner.draw(page, x + PADDING, y + 0.8 * PADDING)

    height = inner.height + 1.6 * PADDING
    # The rows keep their width, which is the box's inside, where it is too high for a page.
    loose = partial(_moved, rows)
    return [Block(height, paint, GAP, new_page=part.new_page, pieces=loose)]


def _moved(rows: list[Block]) -> list[Block]:
    return [beside([(PADDING, row)], row.before) for row in rows]


def _point(
    setting: Setting, own: Words, lead: float, page: SheetPage, x: float, y: float, _: float
) -> None:
    if lead:
        middle = y + own.baseline - 0.3 * own.style.size_pt
        at = x + setting.at(0, 2 * _BULLET, setting.width) + _BULLET
        page.circle(at, middle, _BULLET * 0.75, stroke="", fill="#565B66")
    own.draw(page, x + setting.at(lead, own.width, setting.width), y)
