"""Where the petals of a picture stand: around a centre, never upon one another, never off the page.

Places are in the page's own units (points, pixels, millimetres) from its top left corner, ``y``
downwards. The first petal stands at the top, the others follow the way people read: clockwise on
a page that reads from left to right, the other way round on one that reads from right to left.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from aiworkshop.method.picture_places import CENTRE, GAP, Flower, Place, Point, pairs, stand_evenly

MOST_PETALS = 12
"""More than this cannot be read from across a room."""
RECOMMENDED = (5, 9)
"""So many themes are usual in a positive core."""
SIZES = (60.0, 150.0)
"""Least and largest size of a petal in percent."""
FARTHEST = 142.0
"""Distance of a corner of the page from its middle; 100 is the middle of an edge."""

_ROUNDS = 160
_SHRINKINGS = 14
_SHRINK = 0.94


@dataclass(frozen=True, slots=True)
class Placing:
    """Where somebody moved a petal.

    ``angle``: degrees from the top in reading direction; ``distance``: percent of the way from the
    middle of the page to its edge; None for both where it was not moved. ``size``: percent.
    """

    angle: float | None = None
    distance: float | None = None
    size: float = 100.0

    @property
    def moved(self) -> bool:
        """Whether it stands where somebody put it."""
        return self.angle is not None and self.distance is not None

    def stored(self) -> dict[str, float]:
        """As a record keeps it; empty where nothing was adjusted."""
        kept: dict[str, float] = {}
        if self.angle is not None and self.distance is not None:
            kept = {"angle": round(self.angle % 360, 1), "distance": round(self.distance, 1)}
        if self.size != 100:
            kept["size"] = round(self.size, 1)
        return kept


NOT_MOVED = Placing()


@dataclass(frozen=True, slots=True)
class Petal:
    """A petal to be placed. ``weight``, up to 1, makes it a little smaller than the others."""

    placing: Placing = NOT_MOVED
    weight: float = 1.0


def read_placing(stored: object) -> Placing:
    """What a record keeps; what cannot be read there counts as not adjusted."""
    if not isinstance(stored, Mapping):
        return Placing()
    angle, distance = _number(stored.get("angle")), _number(stored.get("distance"))
    size = _number(stored.get("size"))
    kept = 100.0 if size is None else min(max(size, SIZES[0]), SIZES[1])
    if angle is None or distance is None:
        return Placing(size=kept)
    return Placing(angle % 360, min(max(distance, 0.0), FARTHEST), kept)


def placing_at(point: Point, page: Point, size: float = 100.0, *, rtl: bool = False) -> Placing:
    """The placing of a petal whose middle shall stand at ``point``."""
    across = (2 * point[0] / page[0] - 1) * (-1 if rtl else 1)
    up = 1 - 2 * point[1] / page[1]
    distance = min(math.hypot(across, up) * 100, FARTHEST)
    return Placing(math.degrees(math.atan2(across, up)) % 360, distance, size)


def arrange(
    petals: Sequence[Petal], page: Point, *, rtl: bool = False, centre: Point = CENTRE
) -> Flower:
    """A place for every petal on a page of that width and height, ``centre`` in shares of them.

    A petal that was moved stays where it was put as far as others and the page allow; those that
    were not give way.
    """
    even = stand_evenly(len(petals), page, centre)
    if not petals:
        return even
    wished = tuple(
        _wished(petal, place, page) for petal, place in zip(petals, even.petals, strict=True)
    )
    moved = tuple(petal.placing.moved for petal in petals)
    places = _apart(wished, moved, even.centre, page)
    if places is None:
        # No room for such wishes: as if nobody had moved anything.
        factors = (petal.weight * min(petal.placing.size, 100) / 100 for petal in petals)
        places = tuple(
            place.scaled(factor) for place, factor in zip(even.petals, factors, strict=True)
        )
    if rtl:
        places = tuple(replace(place, x=page[0] - place.x) for place in places)
    return Flower(even.centre, places)


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    found = float(value) if abs(value) < 1e9 else math.nan
    return found if math.isfinite(found) else None


def _wished(petal: Petal, even: Place, page: Point) -> Place:
    """Where a petal would stand if it were alone."""
    placing = petal.placing
    own = even.scaled(petal.weight * placing.size / 100)
    own = replace(own, width=min(own.width, page[0]), height=min(own.height, page[1]))
    if placing.angle is not None and placing.distance is not None:
        turn, far = math.radians(placing.angle), placing.distance / 100
        x = page[0] / 2 * (1 + far * math.sin(turn))
        y = page[1] / 2 * (1 - far * math.cos(turn))
        own = replace(own, x=x, y=y)
    return own.within(page)


# -- Giving way


def _apart(
    wished: tuple[Place, ...], moved: tuple[bool, ...], centre: Place, page: Point
) -> tuple[Place, ...] | None:
    """The same petals pushed apart, smaller where there is no room; None where all fails."""
    gap = GAP * min(page)
    factor = 1.0
    for _ in range(_SHRINKINGS):
        places = [place.scaled(factor).within(page) for place in wished]
        if _push(places, moved, centre, page, gap):
            return tuple(places)
        factor *= _SHRINK
    return None


def _push(
    places: list[Place], moved: tuple[bool, ...], centre: Place, page: Point, gap: float
) -> bool:
    """Push the places apart, in place; whether none overlaps another in the end."""
    # A hair more than what is looked for, lest rounding keeps two at the very edge.
    wanted = gap * 1.01
    for _ in range(_ROUNDS):
        clean = True
        for one, other in pairs(len(places)):
            if not places[one].overlaps(places[other], gap):
                continue
            clean = False
            share = 0.5 if moved[one] == moved[other] else (0.0 if moved[one] else 1.0)
            across, down = _way_out(places[one], places[other], wanted, one)
            places[one] = _shifted(places[one], across * share, down * share, page)
            rest = share - 1
            places[other] = _shifted(places[other], across * rest, down * rest, page)
        for number, place in enumerate(places):
            if place.overlaps(centre, gap):
                clean = False
                across, down = _way_out(place, centre, wanted, number)
                places[number] = _shifted(place, across, down, page)
        if clean:
            return True
    return False


def _way_out(place: Place, other: Place, gap: float, number: int) -> Point:
    """The shortest move of ``place`` that frees it from ``other``."""
    across, down = place.x - other.x, place.y - other.y
    if not across and not down:
        # One upon the other: let each go another way.
        across, down = math.sin(number + 1), -math.cos(number + 1)
    free_across = (place.width + other.width) / 2 + gap - abs(across)
    free_down = (place.height + other.height) / 2 + gap - abs(down)
    if free_across / place.width < free_down / place.height:
        return math.copysign(free_across, across), 0.0
    return 0.0, math.copysign(free_down, down)


def _shifted(place: Place, across: float, down: float, page: Point) -> Place:
    return replace(place, x=place.x + across, y=place.y + down).within(page)
