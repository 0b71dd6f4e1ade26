"""Fields close together, for petals and boxes of a poster: small labels in the writing lines."""

from collections.abc import Iterator, Sequence
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

_SIZES = (10.0, 9.25, 8.5, 7.75)
"""Sizes of labels: the first at which all stand in their lines."""
_LABEL = TextStyle(_SIZES[0], bold=True, colour=INK, leading=1.2)
_SMALLEST = 7.0
_ONE_LINE = 0.42
_FIRST_OF_SEVERAL = 0.66
"""The share of the width that a label may take of an only line, and of the first of several."""
_HIGHEST = LINE_PITCH - 2.5
_RULE_UP = 1.5
_BOX = (13 * MILLIMETRE, 7 * MILLIMETRE)
_BOX_ROOM = LINE_PITCH + 1.5
_SMALL = frozenset(("number", "year"))
_RULED = frozenset(("lines", "money", "date", "signature", "printed"))


def compact_fields(
    setting: Setting, items: Sequence[SheetField], width: float, roomy: bool = True
) -> Block:
    """All fields as one block of that width, with lines 9 mm apart.

    ``roomy``: a label whose hint has no room in the line stands above it; else the hint is set
    smaller, or left out.
    """
    inside = setting.inside(width)
    rows = list(grouped(items))
    style = next((each for each in _styles() if _all_in_line(inside, rows, each)), _style(-1))
    return below([_row(inside, row, style, roomy) for row in rows])


def small_width(setting: Setting, item: SheetField, most: float) -> float:
    """What a field for a number takes of at most that width."""
    words = _number_label(setting, item, most, _LABEL)
    return min(most, words.ink + 6 + _BOX[0] + 0.5)


def in_one_line(wording: Wording) -> Wording:
    """Two languages after each other, which takes less height than below each other."""
    texts = [text for text in wording if text]
    if len(texts) < 2:
        return tuple(texts)
    joined = " · ".join(f"\u2068{text.text.strip()}\u2069" for text in texts)
    return (replace(texts[0], text=joined),)


def _styles() -> Iterator[TextStyle]:
    return (_style(number) for number in range(len(_SIZES)))


def _style(number: int) -> TextStyle:
    return replace(_LABEL, size_pt=_SIZES[number])


def _all_in_line(setting: Setting, rows: list[list[SheetField]], style: TextStyle) -> bool:
    return all(
        _stands(_in_line(setting, item, width, style, ()))
        for row in rows
        for item, width in zip(row, _widths(setting, row), strict=True)
        if item.kind in _RULED
    )


def _widths(setting: Setting, row: list[SheetField]) -> list[float]:
    unit = (setting.width + GUTTER) / 12
    return [min(setting.width, item.width * unit - GUTTER) for item in row]


def _row(setting: Setting, row: list[SheetField], style: TextStyle, roomy: bool) -> Block:
    blocks: list[tuple[float, Block]] = []
    start = 0.0
    for item, width in zip(row, _widths(setting, row), strict=True):
        place = setting.at(start, width)
        if item.kind in _SMALL:
            block = _small_box(setting, item, width, style)
        elif item.kind in _RULED:
            block = _ruled(setting, item, width, style, roomy)
        else:
            block = field_block(setting, item, width)
        blocks.append((place, block))
        start += width + GUTTER
    return beside(blocks)


def _number_label(setting: Setting, item: SheetField, width: float, style: TextStyle) -> Words:
    room = max(20.0, width - _BOX[0] - 6)
    return setting.fit(
        item.label, style, room, hint=item.hint, floor=_SMALLEST, arrangement="stacked"
    )


def _small_box(setting: Setting, item: SheetField, width: float, style: TextStyle) -> Block:
    """A label with a small box behind it, for a number."""
    box, high = _BOX
    words = _number_label(setting, item, width, style)
    height = max(_BOX_ROOM, words.height + 4)

    def paint(page: SheetPage, x: float, y: float, given: float) -> None:
        foot = y + given - _RULE_UP
        left = x + setting.at(words.ink + 6 if words else 0.0, box, width)
        page.frame(Room(left, foot - high, box, high), radius=3)
        aside = setting.at(0, words.width, width)
        top = max(y, min(foot - (high + words.height) / 2, y + given - words.height))
        words.draw(page, x + aside, top)

    return Block(height, paint, grows=2.0)


def _in_line(
    setting: Setting, item: SheetField, width: float, style: TextStyle, hint: Wording
) -> Words:
    share = _ONE_LINE if item.lines <= 1 else _FIRST_OF_SEVERAL
    return setting.words(item.label, style, width * share, hint=hint, arrangement="stacked")


def _stands(words: Words) -> bool:
    """Whether a label fits into its line."""
    return words.lines <= 1 and words.height <= _HIGHEST and not words.cuts


def _label(
    setting: Setting, item: SheetField, width: float, style: TextStyle, roomy: bool
) -> tuple[Words, bool]:
    """The label, and whether it stands in the line."""
    small = replace(style, size_pt=_SMALLEST)
    tries = [(style, item.hint)]
    if not roomy:
        tries += [(small, item.hint), (style, ())]
    for own, hint in tries:
        words = _in_line(setting, item, width, own, hint)
        if _stands(words):
            return words, True
    above = setting.fit(
        item.label, style, width, hint=item.hint if roomy else (), lines=2, floor=_SMALLEST
    )
    return above, False


def _ruled(
    setting: Setting, item: SheetField, width: float, style: TextStyle, roomy: bool
) -> Block:
    count = max(1, item.lines)
    words, in_line = _label(setting, item, width, style, roomy)
    top = 0.0 if in_line else words.height - 1
    height = top + count * LINE_PITCH

    def paint(page: SheetPage, x: float, y: float, given: float) -> None:
        step = (given - top) / count
        rule_y = y + top + step - _RULE_UP
        lead = 0.0
        if words and in_line:
            lead = words.ink + 6
            words.draw(page, x + setting.at(0, words.width, width), rule_y - words.height + 1.5)
        elif words:
            words.draw(page, x, y + 3)
        for number in range(count):
            length = width - (0.0 if number else lead)
            left = x + setting.at(0.0 if number else lead, length, width)
            page.rule(left, rule_y + number * step, length)

    return Block(height, paint, grows=count * (WIDEST_PITCH - LINE_PITCH))
