"""The positive core as a flower: petals to write in around the topic."""

from dataclasses import dataclass, replace
from itertools import combinations
from math import hypot

from aiworkshop.documents.text.engine import TextStyle
from aiworkshop.documents.worksheets.blocks import Block
from aiworkshop.documents.worksheets.look import HEAD_ROOM, INK, PART_GAP, hue
from aiworkshop.documents.worksheets.page import Room, Segment, SheetPage
from aiworkshop.documents.worksheets.setting import Setting, Words, filled
from aiworkshop.documents.worksheets.shapes.compact import compact_fields, in_one_line
from aiworkshop.documents.worksheets.shapes.entries import entries
from aiworkshop.readmodels.sheets import SheetPart, Wording

_PLACES: dict[int, tuple[tuple[float, float], ...]] = {
    2: ((0, 0), (1, 0)),
    3: ((0, -1), (0.85, 0.75)),
    4: ((0, -1), (1, 0), (0, 1)),
    5: ((0, -1), (1, -0.25), (0.6, 1)),
    6: ((0, -1), (0.92, -0.68), (0.92, 0.68), (0, 1)),
    7: ((0, -1), (0.77, -0.95), (1, 0.02), (0.46, 1)),
    8: ((0, -1), (0.77, -0.95), (1, 0), (0.77, 0.95), (0, 1)),
    9: ((0, -1), (0.74, -0.95), (1, 0.0), (0.95, 0.96), (0.32, 1)),
}
"""Where the petals of half a flower stand, by their number: from the middle of the room, in halves
of what is left of it beside and above a petal. The other half mirrors it."""
_GAP = 9.0
_BULGE = 0.92
"""How full a petal's corners are: 0.55 is an ellipse, 1 nearly a rectangle."""
_CORNER = 0.83
"""How far towards its corners a petal holds what is written."""
_TITLE = TextStyle(10.5, bold=True, leading=1.25)
_CORE = TextStyle(17, bold=True, leading=1.25)
_TOPIC = TextStyle(14, bold=True, colour=INK, leading=1.35)
_LEAST_SHARE = 0.72
"""How much of a page a flower takes where something else stands on it, too."""
_NARROWEST, _WIDEST = 1.15, 1.8
"""How much wider than high a petal is."""
_NEARLY = 0.88
"""Petals so much smaller will do, where labels then have the room that they like."""


@dataclass(frozen=True, slots=True)
class _Flower:
    """Size of the petals, and their centres from the middle of the room."""

    width: float
    height: float
    petals: tuple[tuple[float, float], ...]
    roomy: bool = False


def petals(setting: Setting, part: SheetPart) -> list[Block]:
    """A flower that fills the page; plain boxes where so many petals, or what they ask for, have no
    room in one."""
    room = setting.height - HEAD_ROOM
    usual = _best(setting, part, room) if part.fields else None
    if usual is None:
        return entries(setting, part)
    least = room
    shared = len(setting.sheet.parts) > 1
    while shared and least > 240 and _best(setting, part, least - 40) is not None:
        least -= 40

    def paint(page: SheetPage, x: float, y: float, given: float) -> None:
        found = _best(setting, part, given) or usual
        _paint(setting, part, found, page, Room(x, y, setting.width, given))

    least = max(_LEAST_SHARE * room, least)
    return [Block(least, paint, PART_GAP, grows=setting.height, new_page=part.new_page)]


def _best(setting: Setting, part: SheetPart, height: float) -> "_Flower | None":
    """The flower with the largest petals that hold their fields; None where none does."""
    flowers = _flowers(part.count, setting.width, height)
    if not flowers:
        return None
    largest = _Flower(max(each.width for each in flowers), max(each.height for each in flowers), ())
    if not _fits(setting, part, largest, False):
        return None
    fitting = [each for each in flowers if _fits(setting, part, each, False)]
    for flower in fitting:
        large = _area(flower) >= _NEARLY * _area(fitting[0])
        if large and _fits(setting, part, flower, True):
            return replace(flower, roomy=True)
    return fitting[0] if fitting else None


def _fits(setting: Setting, part: SheetPart, flower: _Flower, roomy: bool) -> bool:
    inner = _CORNER * flower.width
    content = compact_fields(setting, part.fields, inner, roomy).height
    titles = (_title(setting, part, number, inner).height for number in range(1, part.count + 1))
    return max(titles) + content <= _content_room(flower.height)


def _content_room(height: float) -> float:
    """From just below a petal's upper edge to where its lower corners begin."""
    return height * (1 + _CORNER) / 2 - 4


def _flowers(count: int, width: float, height: float) -> list[_Flower]:
    """Flowers for a room, those with the largest petals first."""
    half = _PLACES.get(count)
    if half is None:
        return []
    places = _whole(half)
    flowers = []
    for share in range(54, 20, -1):
        down = height * share / 120
        across = _widest(places, width, height, down)
        if across >= _NARROWEST * down:
            beside, above = (width - across) / 2, (height - down) / 2
            centres = tuple((x * beside, y * above) for x, y in places)
            flowers.append(_Flower(across, down, centres))
    return sorted(flowers, key=_area, reverse=True)


def _whole(half: tuple[tuple[float, float], ...]) -> tuple[tuple[float, float], ...]:
    """The places of all petals, clockwise from the top."""
    if half[0] == (0, 0):
        half = half[1:]
    mirrored = [(-x, y) for x, y in reversed(half) if x]
    return (*half, *mirrored)


def _area(flower: _Flower) -> float:
    return flower.width * flower.height


def _widest(
    places: tuple[tuple[float, float], ...], width: float, height: float, down: float
) -> float:
    """How wide petals of a height may be, so that no two meet."""
    above = (height - down) / 2
    widest = min(width * 0.48, _WIDEST * down)
    for (x, y), (left, top) in combinations(places, 2):
        if abs(y - top) * above < down + _GAP:
            # They stand beside each other: |x − left| × (width − own) / 2 ≥ own + gap.
            aside = abs(x - left) / 2
            widest = min(widest, (aside * width - _GAP) / (1 + aside))
    return widest


def _core(flower: _Flower) -> tuple[float, float]:
    """Half axes of the largest ellipse in the middle that meets no petal."""
    size = 20.0
    while size < 190:
        wide, high = size + 4 + 2 * _GAP, (size + 4) / 1.75 + 2 * _GAP
        for x, y in flower.petals:
            near_x = max(0.0, abs(x) - flower.width / 2) / wide
            near_y = max(0.0, abs(y) - flower.height / 2) / high
            if hypot(near_x, near_y) < 1:
                return size, size / 1.75
        size += 4
    return size, size / 1.75


def _paint(setting: Setting, part: SheetPart, flower: _Flower, page: SheetPage, room: Room) -> None:
    colour = hue(setting.sheet.phase)
    x, y = room.x + room.width / 2, room.y + room.height / 2
    outlines = [
        _pillow(x + across, y + down, flower.width / 2, flower.height / 2, _BULGE)
        for across, down in flower.petals
    ]
    for across, down in flower.petals:
        page.path(_neck(x, y, across, down, flower), stroke=colour, width=1.1, fill="#FFFFFF")
    for outline in outlines:
        page.path(outline, stroke=colour, width=1.1, fill="#FFFFFF")
    _paint_core(setting, part, flower, page, (x, y))
    for number, (across, down) in enumerate(_reading(setting, flower.petals), 1):
        left, top = x + across - flower.width / 2, y + down - flower.height / 2
        own = Room(left, top, flower.width, flower.height)
        _write(setting, part, number, flower.roomy, page, own)


def _reading(
    setting: Setting, centres: tuple[tuple[float, float], ...]
) -> list[tuple[float, float]]:
    """Clockwise from the top; against the clock where one reads from the right."""
    if not setting.rtl:
        return list(centres)
    return [(-x, y) for x, y in centres]


def _neck(x: float, y: float, across: float, down: float, flower: _Flower) -> tuple[Segment, ...]:
    """What joins a petal to the middle: narrow there, and wide where the petal begins."""
    length = hypot(across, down) or 1.0
    side_x, side_y = -down / length, across / length
    wide, narrow = 0.36 * flower.height, 0.1 * flower.height
    end_x, end_y = x + across, y + down
    bend_x, bend_y = x + 0.55 * across, y + 0.55 * down
    return (
        ("m", x + narrow * side_x, y + narrow * side_y),
        (
            "c",
            bend_x + narrow * side_x,
            bend_y + narrow * side_y,
            bend_x + wide * side_x,
            bend_y + wide * side_y,
            end_x + wide * side_x,
            end_y + wide * side_y,
        ),
        ("l", end_x - wide * side_x, end_y - wide * side_y),
        (
            "c",
            bend_x - wide * side_x,
            bend_y - wide * side_y,
            bend_x - narrow * side_x,
            bend_y - narrow * side_y,
            x - narrow * side_x,
            y - narrow * side_y,
        ),
        ("h",),
    )


def _pillow(x: float, y: float, across: float, down: float, full: float) -> tuple[Segment, ...]:
    """A rounded outline between ellipse and rectangle."""
    a, d = across * full, down * full
    return (
        ("m", x + across, y),
        ("c", x + across, y + d, x + a, y + down, x, y + down),
        ("c", x - a, y + down, x - across, y + d, x - across, y),
        ("c", x - across, y - d, x - a, y - down, x, y - down),
        ("c", x + a, y - down, x + across, y - d, x + across, y),
        ("h",),
    )


def _title(setting: Setting, part: SheetPart, number: int, width: float) -> Words:
    style = replace(_TITLE, colour=hue(setting.sheet.phase))
    wording = in_one_line(filled(part.entry_title, number=number))
    return setting.fit(wording, style, 0.8 * width, lines=1, floor=7.5, align="center")


def _write(
    setting: Setting, part: SheetPart, number: int, roomy: bool, page: SheetPage, room: Room
) -> None:
    """A petal's title in its upper bulge, its fields below."""
    inner = _CORNER * room.width
    title = _title(setting, part, number, inner)
    title.draw(page, room.x + (room.width - title.width) / 2, room.y + 4, room)
    fields = compact_fields(setting, part.fields, inner, roomy)
    spare = max(0.0, _content_room(room.height) - title.height - fields.height)
    gap = min(6.0, spare)
    given = fields.height + min(spare - gap, fields.grows)
    top = room.y + 4 + title.height + gap + max(0.0, spare - gap - fields.grows) / 2
    fields.draw(page, room.x + (room.width - inner) / 2, top, given)


def _once(wording: Wording) -> Wording:
    """The same words only once, also where each sentence isolates them its own way."""
    found = {text.text.strip("\u2066\u2067\u2068\u2069"): text for text in reversed(wording)}
    return tuple(reversed(found.values()))


def _paint_core(
    setting: Setting,
    part: SheetPart,
    flower: _Flower,
    page: SheetPage,
    middle: tuple[float, float],
) -> None:
    """The middle of the flower with its texts: what it is, and the topic."""
    x, y = middle
    colour = hue(setting.sheet.phase)
    across, down = _core(flower)
    page.ellipse(x, y, across + 5, down + 5, stroke=colour, width=0.7, fill="#FFFFFF")
    page.ellipse(x, y, across, down, stroke=colour, width=1.8, fill="#FFFFFF")
    width, height = 1.5 * across, 1.28 * down
    styles = (replace(_CORE, colour=colour), _TOPIC)
    scale = max(1.0, min(1.6, down / 58))
    while True:
        set_words = [
            setting.fit(
                text,
                replace(style, size_pt=scale * style.size_pt),
                width,
                lines=3,
                floor=5.0,
                align="center",
                arrangement="stacked",
            )
            for text, style in zip(map(_once, part.texts), styles, strict=False)
            if any(text)
        ]
        total = sum(words.height for words in set_words) + 5 * max(0, len(set_words) - 1)
        if total <= height or scale < 0.3:
            break
        scale *= 0.92
    top = y - total / 2
    within = Room(x - across, y - down, 2 * across, 2 * down)
    for words in set_words:
        words.draw(page, x - width / 2, top, within)
        top += words.height + 5
