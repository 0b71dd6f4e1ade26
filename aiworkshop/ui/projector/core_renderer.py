"""The picture of the positive core on the wall: the topic in the middle, names of themes around it.

``CoreRenderer`` is what the view needs of whoever paints it, so that another picture, such as the
one that is printed, can take its place.
"""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen

from aiworkshop.base.text import Text
from aiworkshop.ui.phases.discovery.petal_layout import Box, place_petals
from aiworkshop.ui.projector.frame import Frame
from aiworkshop.ui.projector.lettering import break_words, draw_lines

SIZES = (1.6, 1.45, 1.3, 1.15, 1.0)
"""Sizes of letters that are tried, in the least size that may be; the first that fits is taken."""
WIDTHS = (0.3, 0.26, 0.23, 0.2, 0.17)
"""Widths of a petal that are tried, in that of the wall."""
MOST_DOTS = 12


@dataclass(frozen=True, slots=True)
class Petal:
    """A theme in the picture; ``dots`` is None while nothing was counted."""

    title: Text
    dots: int | None


class CoreRenderer(Protocol):
    """Paints the core within an area, with no letters below ``frame.least``."""

    def fits(
        self, area: QRectF, frame: Frame, topic: Text, petals: tuple[Petal, ...]
    ) -> bool:
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
    middle: Box
    boxes: tuple[Box, ...]


class PetalRenderer:
    """Petals on the flattest ellipse, as in the Positive core tab, in letters for the wall."""

    def fits(
        self, area: QRectF, frame: Frame, topic: Text, petals: tuple[Petal, ...]
    ) -> bool:
        """Whether some size that is tried fits."""
        return self._plan(area, frame, topic, petals) is not None

    def paint(
        self, painter: QPainter, area: QRectF, frame: Frame, topic: Text, petals: tuple[Petal, ...]
    ) -> None:
        """Leaves first, then the middle, then the petals."""
        plan = self._plan(area, frame, topic, petals)
        if plan is None:
            return
        centre = _rectangle(plan.middle).center()
        for box in plan.boxes:
            _paint_leaf(painter, centre, _rectangle(box).center(), frame)
        self._paint_middle(painter, plan, frame, topic)
        for petal, box in zip(petals, plan.boxes, strict=True):
            self._paint_petal(painter, plan.font, petal, _rectangle(box), frame)

    def _plan(
        self, area: QRectF, frame: Frame, topic: Text, petals: tuple[Petal, ...]
    ) -> _Plan | None:
        for size in SIZES:
            for width in WIDTHS:
                plan = self._tried(area, frame, topic, petals, size, width * area.width())
                if plan is not None:
                    return plan
        return None

    def _tried(
        self,
        area: QRectF,
        frame: Frame,
        topic: Text,
        petals: tuple[Petal, ...],
        size: float,
        width: float,
    ) -> _Plan | None:
        font = frame.font(size, bold=True, zooms=False)
        topic_font = frame.font(size * 1.1, bold=True, zooms=False)
        padding = frame.least * 0.8
        dots = frame.least * 0.7 if any(petal.dots for petal in petals) else 0.0
        tall = 0.0
        for petal in petals:
            broken = break_words(petal.title, font, width - padding)
            if max((len(word) for word in str(petal.title).split()), default=0) and (
                broken.widest > width - padding + 1
            ):
                return None
            tall = max(tall, broken.height())
        petal_size = (width, tall + padding + dots)
        inner = width * 1.15
        middle = (inner + 2 * padding, break_words(topic, topic_font, inner).height() + padding)
        gap = frame.least * 0.45
        boxes = place_petals(len(petals), petal_size, middle, area.width(), gap)
        if boxes is None:
            return None
        top = min([box.y - box.height / 2 for box in boxes] + [-middle[1] / 2])
        bottom = max([box.y + box.height / 2 for box in boxes] + [middle[1] / 2])
        if bottom - top > area.height():
            return None
        x, y = area.center().x(), area.top() + (area.height() - (bottom - top)) / 2 - top
        side = -1 if frame.mirrored else 1
        placed = tuple(Box(x + side * box.x, y + box.y, box.width, box.height) for box in boxes)
        return _Plan(topic_font, font, Box(x, y, *middle), placed)

    def _paint_middle(self, painter: QPainter, plan: _Plan, frame: Frame, topic: Text) -> None:
        area = _rectangle(plan.middle)
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


def _rectangle(box: Box) -> QRectF:
    return QRectF(box.x - box.width / 2, box.y - box.height / 2, box.width, box.height)


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
