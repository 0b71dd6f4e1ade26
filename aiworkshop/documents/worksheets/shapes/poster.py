"""The ground rules as a poster: few words, large, with much white."""

from dataclasses import replace

from aiworkshop.base.text import Text
from aiworkshop.documents.text.engine import TextStyle
from aiworkshop.documents.worksheets.blocks import Block
from aiworkshop.documents.worksheets.look import INK, MILLIMETRE, hue
from aiworkshop.documents.worksheets.page import Room, SheetPage
from aiworkshop.documents.worksheets.setting import Setting, Words
from aiworkshop.readmodels.sheets import SheetPart, Wording

_TITLE = TextStyle(62, bold=True, colour=INK, leading=1.2)
_RULE = TextStyle(42, colour=INK, leading=1.3)
_NUMBER = TextStyle(36, bold=True, colour=INK, leading=1.3)
_NUMBER_ROOM = 88.0
_BAR = (46 * MILLIMETRE, 5.0)
_SIDE = 12 * MILLIMETRE
_SMALLEST = 9.0


def poster(setting: Setting, part: SheetPart) -> list[Block]:
    """Title and rules, all rules of one size: the largest that leaves them room on one page."""
    inside = setting.inside(setting.width - 2 * _SIDE)
    rules = [wording for wording in part.texts if any(wording)]
    rules = rules or [row.cells[0] for row in part.rows if row.cells and any(row.cells[0])]
    title = _title(inside)
    room = setting.height - title.height
    size = _RULE.size_pt
    while True:
        style = replace(_RULE, size_pt=size)
        set_rules = [_rule(inside, wording, style) for wording in rules]
        gap = 0.9 * size
        total = sum(each.height + gap for each in set_rules)
        if size <= _SMALLEST or (total <= room and not any(each.cuts for each in set_rules)):
            break
        size -= 1.0
    blocks = [title]
    for number, words in enumerate(set_rules, 1):
        blocks.append(_numbered(setting, inside, number, words, gap))
    return blocks


def _title(setting: Setting) -> Block:
    wording: Wording = setting.sheet.cue if any(setting.sheet.cue) else setting.sheet.title
    words = setting.fit(wording, _TITLE, setting.width, lines=2, floor=16.0)
    across, high = _BAR
    height = 14 * MILLIMETRE + words.height + 20 + high

    def paint(page: SheetPage, x: float, y: float, _given: float) -> None:
        words.draw(page, x + _SIDE, y + 14 * MILLIMETRE)
        left = x + _SIDE + setting.at(0, across)
        bar = Room(left, y + height - high, across, high)
        page.frame(bar, stroke="", fill=hue(setting.sheet.phase))

    return Block(height, paint, keep_next=True)


def _rule(setting: Setting, wording: Wording, style: TextStyle) -> Words:
    return setting.words(wording, style, setting.width - _NUMBER_ROOM)


def _numbered(setting: Setting, inside: Setting, number: int, words: Words, gap: float) -> Block:
    """A rule with its number at the leading edge; spare room stands around it."""
    size = words.style.size_pt
    colour = hue(setting.sheet.phase)
    radius = min((_NUMBER_ROOM - 20) / 2, 0.78 * size)
    style = replace(_NUMBER, size_pt=0.85 * size, colour=colour)
    wording = (Text(str(number), "en", "ltr"),)
    digits = inside.words(wording, style, 2 * radius, align="center")

    def paint(page: SheetPage, x: float, y: float, given: float) -> None:
        top = y + (given - words.height) / 2
        middle = top + words.baseline - 0.36 * size
        left = x + _SIDE + inside.at(0, 2 * radius)
        page.circle(left + radius, middle, radius, stroke=colour, width=1.8)
        digits.draw(page, left, middle - digits.height / 2)
        words.draw(page, x + _SIDE + inside.at(_NUMBER_ROOM, words.width), top)

    return Block(words.height + gap, paint, grows=setting.height)
