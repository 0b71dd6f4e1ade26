"""Rings about the dream: what is written in the middle, and what goes round it."""

from aiworkshop.documents.text.engine import TextStyle
from aiworkshop.documents.worksheets.blocks import Block
from aiworkshop.documents.worksheets.look import FRAME, INK, LINE_PITCH, MILLIMETRE, hue
from aiworkshop.documents.worksheets.page import Room, Segment, SheetPage
from aiworkshop.documents.worksheets.setting import Setting, Words
from aiworkshop.documents.worksheets.shapes.fields import fields, headed
from aiworkshop.readmodels.sheets import SheetPart

_MOST = 4
_BULGE = 0.74
"""Between an ellipse (0.55) and a rectangle (1)."""
_LEAST = 92 * MILLIMETRE
_SHARE = 0.36
"""The innermost ring's share of the whole, across and down."""
_LABEL = TextStyle(10.5, bold=True, colour=INK, leading=1.25)
_SHORTEST = 11 * MILLIMETRE
_PAD = 9.0
_CLEAR = 6.0
"""White beside and above the writing lines of a ring."""


def rings(setting: Setting, part: SheetPart) -> list[Block]:
    """Rings about each other, the first field in the middle; plain fields where they are too many
    or their labels too long."""
    count = len(part.fields)
    if not 1 < count <= _MOST:
        return fields(setting, part)
    shares = [_SHARE + (1 - _SHARE) * number / (count - 1) for number in range(count)]
    labels = [
        setting.fit(
            item.label,
            _LABEL,
            0.4 * setting.width * shares[number] + 40,
            hint=item.hint,
            lines=1,
            floor=8.0,
            align="center",
            arrangement="stacked",
        )
        for number, item in enumerate(part.fields)
    ]
    band = _LEAST / 2 * (1 - _SHARE) / (count - 1)
    if max(words.height for words in labels) > band - 8:
        return fields(setting, part)

    def paint(page: SheetPage, x: float, y: float, given: float) -> None:
        room = Room(x, y, setting.width, given)
        _paint(setting, labels, shares, page, room)

    return headed(setting, part, [Block(_LEAST, paint, grows=0.4 * _LEAST)])


def _paint(
    setting: Setting, labels: list[Words], shares: list[float], page: SheetPage, room: Room
) -> None:
    x, y = room.x + room.width / 2, room.y + room.height / 2
    across, down = room.width / 2, room.height / 2
    colour = hue(setting.sheet.phase)
    for number in reversed(range(len(shares))):
        own = _ring(x, y, shares[number] * across, shares[number] * down)
        innermost = number == 0
        page.path(own, stroke=colour if innermost else FRAME, width=1.6 if innermost else 1.0)
    for number, words in enumerate(labels):
        top = y - shares[number] * down + 5
        words.draw(page, x - words.width / 2, top, room)
        first = top + words.height + LINE_PITCH - 8
        if number == 0:
            level = first
        else:
            first = level - LINE_PITCH * int((level - first) / LINE_PITCH)
        _rules(page, (x, y), (across, down), shares, number, first)


def _ring(x: float, y: float, across: float, down: float) -> tuple[Segment, ...]:
    a, d = across * _BULGE, down * _BULGE
    return (
        ("m", x + across, y),
        ("c", x + across, y + d, x + a, y + down, x, y + down),
        ("c", x - a, y + down, x - across, y + d, x - across, y),
        ("c", x - across, y - d, x - a, y - down, x, y - down),
        ("c", x + a, y - down, x + across, y - d, x + across, y),
        ("h",),
    )


def _half_width(height: float) -> float:
    """How far a ring reaches to the side at a height, both in shares of its half axes."""
    if abs(height) >= 1:
        return 0.0
    low, high = 0.0, 1.0
    for _ in range(24):
        t = (low + high) / 2
        reached = 3 * (1 - t) ** 2 * t * _BULGE + 3 * (1 - t) * t**2 + t**3
        low, high = (t, high) if reached < abs(height) else (low, t)
    return (1 - low) ** 3 + 3 * (1 - low) ** 2 * low + 3 * (1 - low) * low**2 * _BULGE


def _rules(
    page: SheetPage,
    middle: tuple[float, float],
    half: tuple[float, float],
    shares: list[float],
    number: int,
    first: float,
) -> None:
    """Writing lines of a ring, from below its label, broken where the next ring within stands."""
    (x, y), (across, down) = middle, half
    share = shares[number]
    inner = shares[number - 1] if number else 0.0
    rule_y = first
    while rule_y < y + share * down - _CLEAR:
        height = rule_y - y
        end = (share * across - _PAD) * _half_width(height / (share * down - _CLEAR))
        start = 0.0
        if number:
            start = (inner * across + _PAD) * _half_width(height / (inner * down + _CLEAR))
        if end - start >= _SHORTEST:
            for left in (x - end, x + start) if start else (x - end,):
                page.rule(left, rule_y, end - start if start else 2 * end)
        rule_y += LINE_PITCH
