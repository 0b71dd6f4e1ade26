"""Fields close together, for petals and boxes of a poster: small labels in the writing lines."""

from collections.abc import Sequence
from dataclasses import replace

from aiworkshop.documents.text.engine import TextStyle
from aiworkshop.documents.worksheets.blocks import Block, below, beside
from aiworkshop.documents.worksheets.look import (
    GUTTER,
    INK,
    LINE_PITCH,
    MILLIMETRE,
    WIDEST_PITCH,
)
from aiworkshop.documents.worksheets.page import Room, SheetPage
from aiworkshop.documents.worksheets.setting import Setting, Words
from aiworkshop.documents.worksheets.shapes.fields import grouped
from aiworkshop.documents.worksheets.shapes.kinds import field_block
from aiworkshop.readmodels.sheets import SheetField, Wording

_LABEL = TextStyle(10, bold=True, colour=INK, leading=1.2)
_FLOOR = 7.0
_ONE_LINE = 0.42
_FIRST_OF_SEVERAL = 0.66
"""The share of the width that a label may take of an only line, and of the first of several."""
_HIGHEST = LINE_PITCH - 2.5
_RULE_UP = 1.5
_BOX = (13 * MILLIMETRE, 7 * MILLIMETRE)
_BOX_ROOM = LINE_PITCH + 1.5
_SMALL = frozenset(("number", "year"))
_RULED = frozenset(("lines", "money", "date", "signature", "printed"))


def compact_fields(setting: Setting, items: Sequence[SheetField], width: float) -> Block:
    """All fields as one block of that width, with lines 9 mm apart."""
    inside = setting.inside(width)
    return below([_row(inside, row) for row in grouped(items)])


def in_one_line(wording: Wording) -> Wording:
    """Two languages after each other, which takes less height than below each other."""
    texts = [text for text in wording if text]
    if len(texts) < 2:
        return tuple(texts)
    joined = " · ".join(f"\u2068{text.text.strip()}\u2069" for text in texts)
    return (replace(texts[0], text=joined),)


def _row(setting: Setting, row: list[SheetField]) -> Block:
    unit = (setting.width + GUTTER) / 12
    blocks: list[tuple[float, Block]] = []
    start = 0.0
    for item in row:
        width = min(setting.width, item.width * unit - GUTTER)
        blocks.append((setting.at(start, width), _field(setting, item, width)))
        start += width + GUTTER
    return beside(blocks)


def _field(setting: Setting, item: SheetField, width: float) -> Block:
    if item.kind in _SMALL:
        return _small_box(setting, item, width)
    if item.kind in _RULED:
        return _ruled(setting, item, width)
    return field_block(setting, item, width).after(4.0)


def _small_box(setting: Setting, item: SheetField, width: float) -> Block:
    """A label with a small box behind it, for a number."""
    box, high = _BOX
    words = _fit(setting, item, max(20.0, width - box - 6))
    height = max(_BOX_ROOM, words.height + 4)

    def paint(page: SheetPage, x: float, y: float, given: float) -> None:
        foot = y + given - _RULE_UP
        left = x + setting.at(words.ink + 6 if words else 0.0, box, width)
        page.frame(Room(left, foot - high, box, high), radius=3)
        words.draw(page, x + setting.at(0, words.width, width), foot - (high + words.height) / 2)

    return Block(height, paint, grows=2.0)


def _ruled(setting: Setting, item: SheetField, width: float) -> Block:
    count = max(1, item.lines)
    share = _ONE_LINE if count == 1 else _FIRST_OF_SEVERAL
    words = _fit(setting, item, width * share)
    in_line = words.height <= _HIGHEST and not words.cuts
    if not in_line:
        words = setting.fit(item.label, _LABEL, width, hint=item.hint, lines=1, floor=_FLOOR)
    top = 0.0 if in_line else words.height - 4
    height = top + count * LINE_PITCH

    def paint(page: SheetPage, x: float, y: float, given: float) -> None:
        step = (given - top) / count
        rule_y = y + top + step - _RULE_UP
        lead = 0.0
        if words and in_line:
            lead = words.ink + 6
            words.draw(page, x + setting.at(0, words.width, width), rule_y - words.height + 1.5)
        elif words:
            words.draw(page, x, y)
        for number in range(count):
            length = width - (0.0 if number else lead)
            left = x + setting.at(0.0 if number else lead, length, width)
            page.rule(left, rule_y + number * step, length)

    return Block(height, paint, grows=count * (WIDEST_PITCH - LINE_PITCH))


def _fit(setting: Setting, item: SheetField, width: float) -> Words:
    return setting.fit(
        item.label,
        _LABEL,
        width,
        hint=item.hint,
        lines=1,
        floor=_FLOOR,
        arrangement="stacked",
    )
