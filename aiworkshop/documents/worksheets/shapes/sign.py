"""A table's sign: folded in the middle it stands on the table and is read from both sides."""

from dataclasses import replace
from math import cos, pi, sin

from aiworkshop.base.text import Text
from aiworkshop.documents.text.engine import TextStyle
from aiworkshop.documents.worksheets.blocks import Block
from aiworkshop.documents.worksheets.look import FRAME, INK, MILLIMETRE, RULE
from aiworkshop.documents.worksheets.page import Drawing, PlacedWords, Room, Segment, SheetPage
from aiworkshop.documents.worksheets.setting import Setting
from aiworkshop.documents.worksheets.shapes.holding import centred, held
from aiworkshop.readmodels.sheets import PackFacts, SheetCopy, SheetPart

_NUMBER = TextStyle(262, bold=True, colour=INK, leading=0.8)
_WORD = TextStyle(38, bold=True, colour=INK, leading=1.3)
_NAME = TextStyle(38, bold=True, colour=INK, leading=1.3)
_FOLD_GAP = 6 * MILLIMETRE
_BAR = 9.0
_NAME_ROOM = 52.0
_CODE_ROOM = 48 * MILLIMETRE
"""Left free at both ends of the last lines, at one of them for the code."""
_FOOT = 12 * MILLIMETRE
_COLOURS = ("#B45309", "#1D4ED8", "#0F766E", "#BE185D", "#6D28D9", "#4D7C0F", "#475569")


def sign(setting: Setting, part: SheetPart) -> list[Block]:
    """What is on the signs of all tables: where to fold, and the word for a table."""

    def paint(page: SheetPage, x: float, _y: float, _given: float) -> None:
        middle = page.height / 2
        for left in (x, x + setting.width - 24):
            page.line((left, middle), (left + 24, middle), stroke=FRAME, dash=(4, 3))
        half = _half(page, x, setting.width)
        own = SheetPage(page.width, page.height)
        _words(setting, part, own, half)
        _both_sides(page, own, half)

    return [Block(setting.height, paint)]


def own_sign(
    setting: Setting,
    _part: SheetPart,
    copy: SheetCopy,
    _facts: PackFacts,
    page: SheetPage,
    room: Room,
) -> None:
    """Number, name and mark of one table; room to write them where they are not known."""
    half = _half(page, room.x, room.width)
    own = SheetPage(page.width, page.height)
    top = half.y + _FOLD_GAP + _BAR
    number = Room(half.x, top, half.width, half.bottom - _NAME_ROOM - top)
    _number(setting, copy.group_number, own, number)
    _name(setting, copy, own, half)
    colour = _COLOURS[(copy.group_number - 1) % len(_COLOURS)] if copy.group_number else FRAME
    bar = Room(half.x, half.y + _FOLD_GAP - 4, half.width, _BAR)
    own.frame(bar, stroke="", fill=colour)
    if copy.group_number:
        third = half.width * 0.3
        x = half.x + setting.at(0, third, half.width) + third / 2
        _mark(own, copy.group_number, (x, number.y + number.height / 2), 46.0, colour)
    _both_sides(page, own, half)


def _half(page: SheetPage, x: float, width: float) -> Room:
    """The lower half of the sheet, without its margin."""
    return Room(x, page.height / 2, width, page.height / 2 - _FOOT)


def _both_sides(page: SheetPage, own: SheetPage, half: Room) -> None:
    """What was placed on the lower half, and the same on the upper one, standing on its head."""
    upper = half._replace(y=page.height / 2 - half.height)
    for item in own.items:
        if isinstance(item, PlacedWords):
            within = Room(half.x, half.y, half.width, half.height)
            page.items.append(replace(item, within=within))
            page.items.append(replace(item, y=item.y - half.y + upper.y, within=upper, turned=True))
        elif isinstance(item, Drawing):
            page.items.append(item)
            page.items.append(_turned(item, page))


def _turned(drawing: Drawing, page: SheetPage) -> Drawing:
    """The drawing turned by half a circle about the middle of the page."""
    segments: list[Segment] = []
    for step, *places in drawing.segments:
        turned = [
            (page.height if number % 2 else page.width) - place
            for number, place in enumerate(places)
        ]
        segments.append((step, *turned))
    own = drawing.room
    room = Room(page.width - own.right, page.height - own.bottom, own.width, own.height)
    return replace(drawing, segments=tuple(segments), room=room)


def _words(setting: Setting, part: SheetPart, page: SheetPage, half: Room) -> None:
    """The word for a table in each script, below each other."""
    texts = [text for wording in part.texts for text in wording if text]
    texts = texts or [text for text in setting.small("table") if text]
    third = half.width * 0.3
    x = half.x + setting.at(half.width - third, third, half.width)
    top = half.y + _FOLD_GAP + _BAR + 5
    height = half.bottom - _NAME_ROOM - 5 - top
    room = Room(x, top, third, height / max(1, len(texts)))
    sizes = [held(setting, (text,), _WORD, room).style.size_pt for text in texts]
    style = replace(_WORD, size_pt=min(sizes, default=_WORD.size_pt))
    words = [centred(setting, (text,), style, third) for text in texts]
    y = top + (height - sum(each.height for each in words)) / 2
    for each in words:
        each.draw(page, x, y)
        y += each.height


def _number(setting: Setting, number: int, page: SheetPage, room: Room) -> None:
    width = 0.4 * room.width
    left = room.x + (room.width - width) / 2
    if not number:
        own = Room(left + 0.1 * width, room.y + 14, 0.8 * width, room.height - 24)
        page.frame(own, stroke=RULE, radius=18, width=1.2, dash=(5, 4))
        return
    text = (Text(str(number), "en", "ltr"),)
    size = min(_NUMBER.size_pt, (room.height - 4) / _NUMBER.leading)
    words = setting.fit(
        text, replace(_NUMBER, size_pt=size), width, lines=1, floor=40.0, align="center"
    )
    words.draw(page, left, room.y + (room.height - words.height) / 2)


def _name(setting: Setting, copy: SheetCopy, page: SheetPage, half: Room) -> None:
    width = half.width - 2 * _CODE_ROOM
    room = Room(half.x + _CODE_ROOM, half.bottom - _NAME_ROOM, width, _NAME_ROOM)
    if copy.group_name:
        words = held(setting, (copy.group_name,), _NAME, room)
        words.draw(page, room.x, room.y + (room.height - words.height) / 2)
    elif not copy.group_number:
        page.rule(room.x, room.bottom - 8, width)


def _mark(
    page: SheetPage, number: int, middle: tuple[float, float], size: float, colour: str
) -> None:
    """A shape for each number, so that tables differ in grey, too."""
    x, y = middle
    kind = (number - 1) % 8
    if kind == 0:
        page.circle(x, y, size, stroke="", fill=colour)
    elif kind == 7:
        page.circle(x, y, 0.8 * size, stroke=colour, width=0.4 * size)
    else:
        page.path(_MARKS[kind - 1](x, y, size), fill=colour)


def _corners(x: float, y: float, radii: tuple[float, ...], turn: float) -> tuple[Segment, ...]:
    """A closed outline with corners evenly about (x, y), at those distances in turn."""
    step = 2 * pi / len(radii)
    points = [
        (x + radius * cos(turn + place * step), y + radius * sin(turn + place * step))
        for place, radius in enumerate(radii)
    ]
    return (("m", *points[0]), *(("l", *point) for point in points[1:]), ("h",))


def _triangle(x: float, y: float, size: float) -> tuple[Segment, ...]:
    return _corners(x, y + 0.2 * size, (1.15 * size,) * 3, -pi / 2)


def _square(x: float, y: float, size: float) -> tuple[Segment, ...]:
    return _corners(x, y, (1.25 * size,) * 4, pi / 4)


def _star(x: float, y: float, size: float) -> tuple[Segment, ...]:
    return _corners(x, y + 0.06 * size, (1.2 * size, 0.5 * size) * 5, -pi / 2)


def _diamond(x: float, y: float, size: float) -> tuple[Segment, ...]:
    return _corners(x, y, (0.85 * size, 1.25 * size) * 2, 0.0)


def _plus(x: float, y: float, size: float) -> tuple[Segment, ...]:
    arm, end = 0.36 * size, 1.05 * size
    points = (
        *((-arm, -end), (arm, -end), (arm, -arm), (end, -arm), (end, arm), (arm, arm)),
        *((arm, end), (-arm, end), (-arm, arm), (-end, arm), (-end, -arm), (-arm, -arm)),
    )
    steps = [("l", x + across, y + down) for across, down in points]
    return (("m", x - arm, y - end), *steps, ("h",))


def _hexagon(x: float, y: float, size: float) -> tuple[Segment, ...]:
    return _corners(x, y, (1.1 * size,) * 6, 0.0)


_MARKS = (_triangle, _square, _star, _diamond, _plus, _hexagon)
