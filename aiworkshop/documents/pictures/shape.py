"""The outline of a petal: a soft, full body with a tip that reaches for the middle."""

import math
from collections.abc import Sequence

from aiworkshop.documents.worksheets.page import Segment
from aiworkshop.method.picture_places import FULLNESS, Place, Point, outline

_POINTS = 40
_NECK = 0.5
"""Half the angle, in radians, that the tip takes of the body's outline."""
_REACH = 0.55
"""How far the tip goes into the heart, as a share of the heart's size."""


def half_width(place: Place, low: float, high: float, inset: float) -> float:
    """Half the width of a petal's body between two heights, measured from its middle.

    ``inset`` is kept free inside the outline.
    """
    across, down = place.width / 2 - inset, place.height / 2 - inset
    if across <= 0 or down <= 0:
        return 0.0
    far = max(abs(low), abs(high)) / down
    return across * (1 - far**FULLNESS) ** (1 / FULLNESS) if far < 1 else 0.0


def body(place: Place) -> list[Segment]:
    """The outline without the tip."""
    points = [outline(place, math.tau * step / _POINTS) for step in range(_POINTS)]
    return [("m", *points[0]), *_smooth(points, closed=True), ("h",)]


def petal(place: Place, heart: Place) -> list[Segment]:
    """The outline with its tip."""
    toward = math.atan2(heart.y - place.y, heart.x - place.x)
    # The angle at which the outline meets the line to the heart.
    middle = math.atan2(math.sin(toward) * place.width, math.cos(toward) * place.height)
    start, end = middle + _NECK, middle + math.tau - _NECK
    steps = _POINTS - 6
    points = [outline(place, start + (end - start) * step / steps) for step in range(steps + 1)]
    tip = (
        heart.x - math.cos(toward) * heart.width / 2 * _REACH,
        heart.y - math.sin(toward) * heart.height / 2 * _REACH,
    )
    return [
        ("m", *points[0]),
        *_smooth(points, closed=False),
        _to_tip(points[-2], points[-1], tip),
        _reversed_to_tip(points[1], points[0], tip),
        ("h",),
    ]


def _smooth(points: Sequence[Point], *, closed: bool) -> list[Segment]:
    """A curve through the points (Catmull and Rom's, as Bezier curves)."""
    count = len(points)

    def at(number: int) -> Point:
        return points[number % count] if closed else points[min(max(number, 0), count - 1)]

    segments: list[Segment] = []
    for number in range(count if closed else count - 1):
        (x0, y0), (x1, y1) = at(number - 1), at(number)
        (x2, y2), (x3, y3) = at(number + 1), at(number + 2)
        segments.append(
            (
                "c",
                x1 + (x2 - x0) / 6,
                y1 + (y2 - y0) / 6,
                x2 - (x3 - x1) / 6,
                y2 - (y3 - y1) / 6,
                x2,
                y2,
            )
        )
    return segments


def _to_tip(before: Point, end: Point, tip: Point) -> Segment:
    """From the body to the tip, leaving the body in its own direction."""
    return ("c", *_leaving(before, end, tip), *_between(tip, end, 0.45), *tip)


def _reversed_to_tip(before: Point, end: Point, tip: Point) -> Segment:
    """From the tip back to the body."""
    return ("c", *_between(tip, end, 0.45), *_leaving(before, end, tip), *end)


def _leaving(before: Point, end: Point, tip: Point) -> Point:
    length = math.dist(before, end) or 1.0
    reach = 0.3 * math.dist(end, tip)
    return (
        end[0] + (end[0] - before[0]) / length * reach,
        end[1] + (end[1] - before[1]) / length * reach,
    )


def _between(one: Point, other: Point, share: float) -> Point:
    return one[0] + share * (other[0] - one[0]), one[1] + share * (other[1] - one[1])
