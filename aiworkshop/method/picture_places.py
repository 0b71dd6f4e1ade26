"""Places on a page, and petals standing evenly around its middle, as large as they can be."""

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from itertools import product

GAP = 0.012
"""Between petals, as a share of the page's shorter side."""

FULLNESS = 3.2
"""Exponent of a petal's outline: 2 would be an ellipse, a large one a rectangle."""
_SAMPLES = 288
_HALVINGS = 11
_ROUNDNESS = ((2.0, 1.0), (2.6, 0.99), (3.5, 0.98), (6.0, 0.96), (30.0, 0.94))
"""Exponents of the ring that petals stand on, from an ellipse to nearly a rectangle, and how much
each is liked: rounder rings look more like a flower."""
_ROW_LIKING = 0.93
_RATIOS = (1.0, 1.15, 1.3, 1.45, 1.6, 1.8, 2.05)
_BEST_RATIO = 1.45

Point = tuple[float, float]
CENTRE: Point = (0.25, 0.28)
"""Width and height of the centre, as shares of the page's."""


@dataclass(frozen=True, slots=True)
class Place:
    """The room of a petal by its middle and its size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def left(self) -> float:
        """Left edge."""
        return self.x - self.width / 2

    @property
    def top(self) -> float:
        """Upper edge."""
        return self.y - self.height / 2

    def overlaps(self, other: "Place", gap: float = 0.0) -> bool:
        """Whether two rooms come nearer than ``gap``."""
        return (
            abs(self.x - other.x) < (self.width + other.width) / 2 + gap
            and abs(self.y - other.y) < (self.height + other.height) / 2 + gap
        )

    def scaled(self, factor: float) -> "Place":
        """As large as that about the same middle."""
        return replace(self, width=self.width * factor, height=self.height * factor)

    def within(self, page: Point) -> "Place":
        """Moved onto the page, as little as possible."""
        x = min(max(self.x, self.width / 2), page[0] - self.width / 2)
        y = min(max(self.y, self.height / 2), page[1] - self.height / 2)
        return replace(self, x=x, y=y)


def outline(place: Place, angle: float) -> Point:
    """The point of a petal's body in that direction, in radians clockwise from the right."""
    across, down = math.cos(angle), math.sin(angle)
    return (
        place.x + place.width / 2 * math.copysign(abs(across) ** (2 / FULLNESS), across),
        place.y + place.height / 2 * math.copysign(abs(down) ** (2 / FULLNESS), down),
    )


Spread = Callable[[Point, Point], Iterable[Place]]
"""Puts petals of a size onto a page."""


@dataclass(frozen=True, slots=True)
class Flower:
    """The centre and the petals, in their order."""

    centre: Place
    petals: tuple[Place, ...]


@lru_cache(maxsize=64)
def stand_evenly(count: int, page: Point, share: Point = CENTRE) -> Flower:
    """Petals alike and as large as they can be, evenly around the centre."""
    width, height = page
    shrink = 1.0 if count < 10 else 0.9
    centre = Place(width / 2, height / 2, share[0] * shrink * width, share[1] * shrink * height)
    if count == 0:
        return Flower(centre, ())
    best: tuple[float, tuple[Place, ...]] | None = None
    for liking, spread in (*_rings(count), *_rows(count)):
        for ratio in _RATIOS:
            places = _largest(spread, ratio, page, centre)
            if not places:
                continue
            area = places[0].width * places[0].height
            odd = 1 - 0.25 * abs(math.log(ratio / _BEST_RATIO))
            score = math.sqrt(area) * liking * odd
            if best is None or score > best[0]:
                best = (score, places)
    assert best is not None, "small petals always have room"
    return Flower(centre, best[1])


def _rings(count: int) -> Iterator[tuple[float, Spread]]:
    """Ways to stand on a ring, and how much each is liked."""
    for exponent, liking in _ROUNDNESS:
        ring = _ring(exponent)
        for turned in (False, True) if count > 3 else (False,):
            yield (
                liking * (0.95 if turned else 1.0),
                partial(_on_ring, count, ring, turned=turned),
            )


def _rows(count: int) -> Iterator[tuple[float, Spread]]:
    """Ways to stand in a row above and a row below, the others at the sides."""
    if count < 3:
        return
    for sides in range(4):
        for above in range(1, 6):
            below = count - above - 2 * sides
            if 0 < below <= 5:
                for wide in product((False, True), repeat=2):
                    # Three on a ring leave the lower part of the page empty.
                    liking = (_ROW_LIKING if count > 3 else 1.1) * (0.95 if above % 2 == 0 else 1.0)
                    yield liking, partial(_in_rows, (above, sides, below), wide)


def _ring(exponent: float) -> tuple[Point, ...]:
    """Points of a ring around (0, 0) that reaches to 1, clockwise from the top."""

    def bent(value: float) -> float:
        return math.copysign(abs(value) ** (2 / exponent), value)

    turns = (step * math.tau / _SAMPLES for step in range(_SAMPLES))
    return tuple((bent(math.sin(turn)), -bent(math.cos(turn))) for turn in turns)


def _largest(spread: Spread, ratio: float, page: Point, centre: Place) -> tuple[Place, ...]:
    """The largest petals of a shape that have room where ``spread`` puts them; else none."""
    low, high = 0.0, min(page[1] * 0.75, page[0] / ratio)
    found: tuple[Place, ...] = ()
    gap = GAP * min(page)
    for _ in range(_HALVINGS):
        height = (low + high) / 2
        places = tuple(spread((height * ratio, height), page))
        if _clear(places, centre, gap):
            low, found = height, places
        else:
            high = height
    return found


def _clear(places: tuple[Place, ...], centre: Place, gap: float) -> bool:
    if any(place.overlaps(centre, gap) for place in places):
        return False
    return not any(places[one].overlaps(places[other], gap) for one, other in pairs(len(places)))


def _on_ring(
    count: int, ring: tuple[Point, ...], size: Point, page: Point, *, turned: bool
) -> Iterator[Place]:
    """Places at equal distances along the ring, the first at the top, or ``turned``, half a
    distance before it. Distance is measured in petals: across in widths, down in heights."""
    across, down = (page[0] - size[0]) / 2, (page[1] - size[1]) / 2
    walked = [0.0]
    before = ring[-1]
    for point in ring:
        step = max(
            abs(point[0] - before[0]) * across / size[0], abs(point[1] - before[1]) * down / size[1]
        )
        walked.append(walked[-1] + step)
        before = point
    # The walk began one step before the top.
    start, length = walked[1], walked[-1]
    for number in range(count):
        target = start + length * ((number - (0.5 if turned else 0.0)) / count)
        point = _at(ring, walked, target % length)
        yield Place(page[0] / 2 + across * point[0], page[1] / 2 + down * point[1], *size)


def _in_rows(
    counts: tuple[int, int, int], wide: tuple[bool, ...], size: Point, page: Point
) -> Iterator[Place]:
    """Clockwise from the middle of the row above; ``wide`` rows reach into the corners."""
    above, sides, below = counts
    half = (size[0] / 2, size[1] / 2)
    upper = [Place(x, half[1], *size) for x in _row(above, size[0], page[0], wide=wide[0])]
    lower = [
        Place(x, page[1] - half[1], *size) for x in _row(below, size[0], page[0], wide=wide[1])
    ]
    room = page[1] - size[1]
    heights = [half[1] + room * (number + 1) / (sides + 1) for number in range(sides)]
    first = (above - 1) // 2
    yield from upper[first:]
    yield from (Place(page[0] - half[0], y, *size) for y in heights)
    yield from reversed(lower)
    yield from (Place(half[0], y, *size) for y in reversed(heights))
    yield from upper[:first]


def _row(count: int, own: float, width: float, *, wide: bool) -> list[float]:
    """The middles of a row's petals."""
    if wide and count > 1:
        return [own / 2 + (width - own) * number / (count - 1) for number in range(count)]
    return [width * (number + 0.5) / count for number in range(count)]


def _at(ring: tuple[Point, ...], walked: list[float], target: float) -> Point:
    """The point of the ring after that length of way."""
    low, high = 0, len(walked) - 1
    while high - low > 1:
        middle = (low + high) // 2
        if walked[middle] <= target:
            low = middle
        else:
            high = middle
    here, there = ring[low - 1], ring[low % len(ring)]
    part = walked[low + 1] - walked[low]
    share = (target - walked[low]) / part if part else 0.0
    return here[0] + share * (there[0] - here[0]), here[1] + share * (there[1] - here[1])


def pairs(count: int) -> Iterator[tuple[int, int]]:
    """Every two of so many, once."""
    return ((one, other) for other in range(count) for one in range(other))
