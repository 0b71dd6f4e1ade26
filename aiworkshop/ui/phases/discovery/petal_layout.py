"""Where the petals of the positive core stand: evenly around the centre, none upon another."""

import math
from dataclasses import dataclass
from itertools import pairwise

_STEPS = 720
_GROWTH = 1.06
_TRIES = 60


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle by its centre and size, in pixels."""

    x: float
    y: float
    width: float
    height: float

    def overlaps(self, other: "Box", gap: float = 0.0) -> bool:
        """Whether two boxes come nearer than ``gap``."""
        return (
            abs(self.x - other.x) < (self.width + other.width) / 2 + gap
            and abs(self.y - other.y) < (self.height + other.height) / 2 + gap
        )


def place_petals(
    count: int, petal: tuple[float, float], centre: tuple[float, float], width: float, gap: float
) -> list[Box] | None:
    """Boxes of ``count`` petals around a centre at (0, 0), the first on top, then clockwise.

    They stand on the flattest ellipse that leaves ``gap`` between them and is not wider than
    ``width``. ``None`` where the width does not hold two petals beside the centre.
    """
    across = (width - petal[0]) / 2
    if across < (petal[0] + centre[0]) / 2 + gap:
        return None
    down = (petal[1] + centre[1]) / 2 + gap
    middle = Box(0, 0, *centre)
    for _ in range(_TRIES):
        boxes = [Box(x, y, *petal) for x, y in _spread(count, across, down)]
        apart = all(
            not one.overlaps(other, gap)
            for place, one in enumerate(boxes)
            for other in [middle, *boxes[:place]]
        )
        if apart:
            return boxes
        down *= _GROWTH
    return None


def _spread(count: int, across: float, down: float) -> list[tuple[float, float]]:
    """Points at equal distances along an ellipse, clockwise from the top."""
    points = [
        (across * math.sin(step * math.tau / _STEPS), -down * math.cos(step * math.tau / _STEPS))
        for step in range(_STEPS + 1)
    ]
    walked = [0.0]
    for one, other in pairwise(points):
        walked.append(walked[-1] + math.dist(one, other))
    spread = []
    step = 0
    for place in range(count):
        target = walked[-1] * place / count
        while walked[step] < target:
            step += 1
        spread.append(points[step])
    return spread
