"""The ground rules as a poster: few words, large, with much white."""

from dataclasses import replace

from aiworkshop.base.text import Text
from aiworkshop.documents.text.engine import TextStyle
from aiworkshop.documents.worksheets.blocks import Block
from aiworkshop.documents.worksheets.look import INK, MILLIMETRE, MUTED, hue
from aiworkshop.documents.worksheets.page import Room, SheetPage
from aiworkshop.documents.worksheets.setting import Setting, Words
from aiworkshop.readmodels.sheets import SheetPart, Wording

_TITLE = TextStyle(62, bold=True, colour=INK, leading=1.2)
_RULE = TextStyle(42, colour=INK, leading=1.3)
_SECOND = 0.72
"""How large the second language is set, below the first."""
_NUMBER_ROOM = 88.0
_BAR = (46 * MILLIMETRE, 5.0)
_SIDE = 12 * MILLIMETRE
_TOP = 10 * MILLIMETRE
_SMALLEST = 9.0
_SMALLEST_ON_A_LINE = 30.0
"""Rules are set so much smaller that each stands on one line; longer ones wrap."""
_GAP = 0.9
"""Between rules, in sizes of their letters; more where there is room."""


def poster(setting: Setting, part: SheetPart) -> list[Block]:
    """Title and rules, all rules of one size: the largest that leaves them room on one page."""
    inside = setting.inside(setting.width - 2 * _SIDE)
    rules = [wording for wording in part.texts if any(wording)]
    rules = rules or [row.cells[0] for row in part.rows if row.cells and any(row.cells[0])]
    title = _title(inside)
    room = setting.height - title.height
    each = _set_rules(inside, rules, room, _SMALLEST_ON_A_LINE, 1)
    each = each or _set_rules(inside, rules, room, _SMALLEST, 99)
    each = each or [_rule(inside, words, _SMALLEST) for words in rules]
    return [title, *(_numbered(inside, number, words) for number, words in enumerate(each, 1))]


def _set_rules(
    setting: Setting, rules: list[Wording], room: float, smallest: float, lines: int
) -> list[list[Words]]:
    """The rules at the largest size at which they take no more room and lines; else none."""
    size = _RULE.size_pt
    while size >= smallest:
        each = [_rule(setting, words, size) for words in rules]
        total = sum(_height(words) + _GAP * size for words in each)
        pieces = [piece for words in each for piece in words]
        if total <= room and all(piece.lines <= lines and not piece.cuts for piece in pieces):
            return each
        size -= 1.0
    return []


def _rule(setting: Setting, wording: Wording, size: float) -> list[Words]:
    style = replace(_RULE, size_pt=size)
    return _said(setting, wording, style, setting.width - _NUMBER_ROOM)


def _said(setting: Setting, wording: Wording, style: TextStyle, width: float) -> list[Words]:
    """A text in each language, the second smaller and muted; the same words only once."""
    found: list[Words] = []
    for text in dict.fromkeys(text for text in wording if text):
        own = style
        if found:
            own = replace(style, size_pt=_SECOND * style.size_pt, colour=MUTED)
        found.append(setting.words((text,), own, width))
    return found


def _height(words: list[Words]) -> float:
    return sum(each.height for each in words)


def _title(setting: Setting) -> Block:
    wording: Wording = setting.sheet.cue if any(setting.sheet.cue) else setting.sheet.title
    size = _TITLE.size_pt
    while True:
        words = _said(setting, wording, replace(_TITLE, size_pt=size), setting.width)
        if size <= 16 or not any(each.lines > 1 or each.cuts for each in words):
            break
        size *= 0.95
    across, high = _BAR
    height = _TOP + _height(words) + 18 + high

    def paint(page: SheetPage, x: float, y: float, _given: float) -> None:
        top = y + _TOP
        for each in words:
            each.draw(page, x + _SIDE, top)
            top += each.height
        left = x + _SIDE + setting.at(0, across)
        bar = Room(left, top + 18, across, high)
        page.frame(bar, stroke="", fill=hue(setting.sheet.phase))

    return Block(height, paint, keep_next=True)


def _numbered(setting: Setting, number: int, words: list[Words]) -> Block:
    """A rule with its number at the leading edge; spare room stands around it."""
    first = words[0]
    size = first.style.size_pt
    colour = hue(setting.sheet.phase)
    radius = min((_NUMBER_ROOM - 20) / 2, 0.78 * size)
    style = TextStyle(0.85 * size, bold=True, colour=colour, leading=1.3)
    digits = setting.words((Text(str(number), "en", "ltr"),), style, 2 * radius, align="center")
    height = _height(words)

    def paint(page: SheetPage, x: float, y: float, given: float) -> None:
        top = y + (given - height) / 2
        middle = top + first.baseline - 0.36 * size
        left = x + _SIDE + setting.at(0, 2 * radius)
        # A bar beside the number, not a ring about it: readers by machine take a ring for a letter.
        edge = x + _SIDE + setting.at(2 * radius - 4, 3)
        page.frame(Room(edge, top, 3, height), stroke="", fill=colour, radius=1.5)
        digits.draw(page, left, middle - digits.height / 2)
        for each in words:
            each.draw(page, x + _SIDE + setting.at(_NUMBER_ROOM, each.width), top)
            top += each.height

    return Block(height + _GAP * size, paint, grows=setting.height)
