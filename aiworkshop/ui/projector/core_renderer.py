"""The picture of the positive core on the wall: the topic in the middle, names of themes around it.

``CoreRenderer`` is what the view needs of whoever paints it, so that another picture, such as the
one that is printed, can take its place.
"""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen

from aiworkshop.base.text import Text
from aiworkshop.ui.projector.frame import Frame
from aiworkshop.ui.projector.lettering import break_words, draw_lines

SIZES = (1.6, 1.45, 1.3, 1.15, 1.0)
"""Sizes of letters that are tried, in the least size that may be; the first that fits is taken."""
SIDES = (0.28, 0.31, 0.34)
"""Widths of the columns beside the topic that are tried, in that of the wall."""
MOST_DOTS = 12


@dataclass(frozen=True, slots=True)
class Petal:
    """A theme in the picture; ``dots`` is None while nothing was counted."""

    title: Text
    dots: int | None


class CoreRenderer(Protocol):
    """Paints the core within an area, with no letters below ``frame.least``."""

    def fits(self, area: QRectF, frame: Frame, topic: Text, petals: tuple[Petal, ...]) -> bool:
        """Whether there is room for all of it at a size that can be read."""
        ...

    def paint(
        self, painter: QPainter, area: QRectF, frame: Frame, topic: Text, petals: tuple[Petal, ...]
    ) -> None:
        """Paint it."""
        ...


@dataclass(frozen=True, slots=True)
class _Plan:
    topic_font: QFont
    font: QFont
    middle: QRectF
    boxes: tuple[QRectF, ...]


class PetalRenderer:
    """Petals to both sides of the topic, the odd ones above and below it, clockwise from the top.

    A wall is wide: the ellipse of the Positive core tab would leave no room for large letters.
    """

    def fits(self, area: QRectF, frame: Frame, topic: Text, petals: tuple[Petal, ...]) -> bool:
        """Whether some size that is tried fits."""
        return self._plan(area, frame, topic, petals) is not None

    def paint(
        self, painter: QPainter, area: QRectF, frame: Frame, topic: Text, petals: tuple[Petal, ...]
    ) -> None:
        """Leaves first, then the middle, then the petals."""
        plan = self._plan(area, frame, topic, petals)
        if plan is None:
            return
        for box in plan.boxes:
            _paint_leaf(painter, plan.middle.center(), box.center(), frame)
        self._paint_middle(painter, plan, frame, topic)
        for petal, box in zip(petals, plan.boxes, strict=True):
            self._paint_petal(painter, plan.font, petal, box, frame)

    def _plan(
        self, area: QRectF, frame: Frame, topic: Text, petals: tuple[Petal, ...]
    ) -> _Plan | None:
        for size in SIZES:
            for side in SIDES:
                plan = _tried(area, frame, topic, petals, size, side * area.width())
                if plan is not None:
                    return plan
        return None

    def _paint_middle(self, painter: QPainter, plan: _Plan, frame: Frame, topic: Text) -> None:
        area = plan.middle
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(frame.colour("hue"))
        radius = min(area.height() / 2, frame.least * 2)
        painter.drawRoundedRect(area, radius, radius)
        inner = area.width() - 1.6 * frame.least
        _centred(painter, area, topic, plan.topic_font, inner, frame, "on_hue")

    def _paint_petal(
        self, painter: QPainter, font: QFont, petal: Petal, area: QRectF, frame: Frame
    ) -> None:
        painter.setPen(QPen(frame.tint(0.5), max(1.5, frame.least / 16)))
        painter.setBrush(frame.colour("surface"))
        radius = frame.least * 0.7
        painter.drawRoundedRect(area, radius, radius)
        words = QRectF(area)
        if petal.dots:
            words.setBottom(words.bottom() - frame.least * 0.7)
            _paint_dots(painter, petal.dots, area, frame)
        _centred(painter, words, petal.title, font, area.width() - frame.least * 0.8, frame, "ink")


def _centred(
    painter: QPainter,
    area: QRectF,
    words: Text,
    font: QFont,
    width: float,
    frame: Frame,
    tone: str,
) -> None:
    height = break_words(words, font, width).height()
    spot = QPointF(area.center().x() - width / 2, area.center().y() - height / 2)
    middle = Qt.AlignmentFlag.AlignHCenter
    draw_lines(painter, spot, words, font, width, middle, frame.colour(tone))


def _places(count: int) -> tuple[list[int], list[int], list[int], list[int]]:
    """Which petals stand above, at the trailing side, below, at the leading side, from the top."""
    above = 1 if count % 2 or count >= 8 else 0
    below = 1 if count >= 8 and count % 2 == 0 else 0
    sides = count - above - below
    trailing = sides - sides // 2
    order = list(range(count))
    first, order = order[:above], order[above:]
    right, order = order[:trailing], order[trailing:]
    last, order = order[:below], order[below:]
    return first, right, last, order[::-1]


def _tried(
    area: QRectF,
    frame: Frame,
    topic: Text,
    petals: tuple[Petal, ...],
    size: float,
    side: float,
) -> _Plan | None:
    """The petals at this size and width; None where they do not fit."""
    font = frame.font(size, bold=True, zooms=False)
    topic_font = frame.font(size * 1.15, bold=True, zooms=False)
    gap = frame.least * 0.5
    between = frame.least * 0.9
    centre = area.width() - 2 * (side + between)
    voted = any(petal.dots for petal in petals)
    above, trailing, below, leading = _places(len(petals))

    def height(place: int, width: float) -> float:
        words = break_words(petals[place].title, font, width - frame.least * 0.8).height()
        return words + frame.least * (1.5 if voted else 0.8)

    inner = centre - 1.6 * frame.least
    tall = break_words(topic, topic_font, inner).height() + 1.2 * frame.least
    boxes: dict[int, QRectF] = {}
    for places, at_end in ((trailing, True), (leading, False)):
        heights = [height(place, side) for place in places]
        spare = area.height() - sum(heights)
        if places and spare < gap * (len(places) - 1):
            return None
        step = spare / (len(places) + 1) if places else 0.0
        step = min(step, 2.5 * frame.least)
        y = area.center().y() - (sum(heights) + step * (len(places) - 1)) / 2
        left = area.right() - side if at_end != frame.mirrored else area.left()
        for place, tallness in zip(places, heights, strict=True):
            boxes[place] = QRectF(left, y, side, tallness)
            y += tallness + step
    x = area.center().x() - centre / 2
    column = [*((place, height(place, centre)) for place in above), (-1, tall)]
    column += [(place, height(place, centre)) for place in below]
    spare = area.height() - sum(tallness for _, tallness in column)
    step = min(spare / (len(column) + 1), 1.6 * frame.least)
    if step < gap * 0.5:
        return None
    y = area.center().y() - (sum(t for _, t in column) + step * (len(column) - 1)) / 2
    for place, tallness in column:
        boxes[place] = QRectF(x, y, centre, tallness)
        y += tallness + step
    middle = boxes.pop(-1)
    return _Plan(topic_font, font, middle, tuple(boxes[place] for place in range(len(petals))))


def _paint_leaf(painter: QPainter, start: QPointF, end: QPointF, frame: Frame) -> None:
    along = end - start
    length = max(1.0, (along.x() ** 2 + along.y() ** 2) ** 0.5)
    across = QPointF(-along.y(), along.x()) / length * frame.least * 2.2
    path = QPainterPath(start)
    path.quadTo(start + along * 0.55 + across, end)
    path.quadTo(start + along * 0.55 - across, start)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(frame.tint(0.16))
    painter.drawPath(path)


def _paint_dots(painter: QPainter, dots: int, area: QRectF, frame: Frame) -> None:
    """As many as there is room for; the exact number stands on the pages that follow."""
    step, radius = frame.least * 0.46, frame.least * 0.15
    drawn = min(dots, MOST_DOTS, int((area.width() - frame.least) / step))
    left = area.center().x() - step * (drawn - 1) / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(frame.colour("hue"))
    for place in range(drawn):
        spot = QPointF(left + place * step, area.bottom() - frame.least * 0.6)
        painter.drawEllipse(spot, radius, radius)
