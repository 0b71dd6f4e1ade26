"""The positive core as a picture: the topic in the middle, themes around it like petals."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from aiworkshop.base.text import Text
from aiworkshop.ui.phases.discovery.painted_text import PaintedText
from aiworkshop.ui.phases.discovery.petal_layout import Box, place_petals
from aiworkshop.ui.theme import Theme

MOST_AROUND = 10
"""More themes than this stand in rows below the topic."""
MOST_DOTS_DRAWN = 10
_TITLE_LINES = 3
_SENTENCE_LINES = 4
_TOPIC_LINES = 5


@dataclass(frozen=True, slots=True)
class Petal:
    """A theme as it is painted. ``dots`` is None where nobody has voted yet."""

    title: Text
    sentence: Text
    dots: int | None
    counts: str


@dataclass(frozen=True, slots=True)
class _Blocks:
    title: PaintedText
    sentence: PaintedText
    counts: PaintedText


class CorePicture(QWidget):
    """Paints the core. It is as high as its width needs; the same words stand in a list beside."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("core-picture")
        self._theme = theme
        self._topic = Text()
        self._petals: Sequence[Petal] = ()
        self._laid_out_for = -1
        self._middle: Box = Box(0, 0, 0, 0)
        self._boxes: list[Box] = []
        self._blocks: list[_Blocks] = []
        self._topic_block: PaintedText | None = None
        self._height = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._again)

    def show_core(self, topic: Text, petals: Sequence[Petal]) -> None:
        """Paint this topic with these themes."""
        self._topic = topic
        self._petals = petals
        self._again()

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels needed."""
        self._lay_out(width)
        return self._height

    def sizeHint(self) -> QSize:
        """A comfortable width."""
        width = self._theme.space(720)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """One petal."""
        return QSize(self._theme.space(200), self._theme.space(200))

    def boxes(self) -> list[QRectF]:
        """Where the middle and then the petals stand, for tests of what is painted."""
        self._lay_out(self.width())
        return [self._rectangle(box) for box in (self._middle, *self._boxes)]

    def is_elided(self) -> bool:
        """Whether some words did not find room."""
        self._lay_out(self.width())
        return any(blocks.title.is_elided or blocks.sentence.is_elided for blocks in self._blocks)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stems first, then the middle, then the petals."""
        self._lay_out(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if len(self._boxes) <= MOST_AROUND:
            for box in self._boxes:
                self._paint_stem(painter, self._rectangle(box).center())
        self._paint_middle(painter)
        for petal, blocks, box in zip(self._petals, self._blocks, self._boxes, strict=True):
            self._paint_petal(painter, petal, blocks, self._rectangle(box))

    def _again(self) -> None:
        self._laid_out_for = -1
        self.updateGeometry()
        self.update()

    def _lay_out(self, width: int) -> None:
        if width == self._laid_out_for:
            return
        self._laid_out_for = width
        space = self._theme.space
        petal_width = min(space(196), max(space(132), (width - space(40)) / 4.2))
        self._measure(petal_width)
        topic_height = self._topic_block.height if self._topic_block else 0
        middle = (self._topic_width() + space(56), max(topic_height + space(56), space(120)))
        petal = (petal_width, self._petal_height())
        margin = space(4)
        boxes = None
        if len(self._petals) <= MOST_AROUND:
            boxes = place_petals(
                len(self._petals), petal, middle, width - 2 * margin, float(space(14))
            )
        if boxes is None:
            boxes = self._rows(width - 2 * margin, petal, middle[1])
        top = min([box.y - box.height / 2 for box in boxes] + [-middle[1] / 2]) - margin
        bottom = max([box.y + box.height / 2 for box in boxes] + [middle[1] / 2]) + margin
        side = -1 if self.isRightToLeft() else 1
        self._middle = Box(width / 2, -top, *middle)
        self._boxes = [
            Box(width / 2 + side * box.x, box.y - top, box.width, box.height) for box in boxes
        ]
        self._height = round(bottom - top)

    def _rows(self, width: float, petal: tuple[float, float], middle: float) -> list[Box]:
        """Petals in rows below the middle, where there is no room around it."""
        gap = self._theme.space(14)
        columns = max(1, int((width + gap) // (petal[0] + gap)))
        rows = -(-len(self._petals) // columns)
        boxes = []
        for place in range(len(self._petals)):
            row, column = divmod(place, columns)
            in_row = columns if row < rows - 1 else len(self._petals) - columns * (rows - 1)
            x = (column - (in_row - 1) / 2) * (petal[0] + gap)
            y = middle / 2 + gap * 2 + petal[1] / 2 + row * (petal[1] + gap)
            boxes.append(Box(x, y, *petal))
        return boxes

    def _measure(self, petal_width: float) -> None:
        inner = petal_width - self._theme.space(24)
        strong, small = self._theme.font("strong"), self._theme.font("small")
        self._topic_block = PaintedText(
            self._topic, self._theme.font("heading"), self._topic_width(), _TOPIC_LINES
        )
        self._blocks = [
            _Blocks(
                PaintedText(petal.title, strong, inner, _TITLE_LINES),
                PaintedText(petal.sentence, small, inner, _SENTENCE_LINES),
                PaintedText(Text(petal.counts), small, inner, 2),
            )
            for petal in self._petals
        ]

    def _topic_width(self) -> float:
        return float(self._theme.space(170))

    def _petal_height(self) -> float:
        space = self._theme.space
        heights = [
            blocks.title.height + blocks.sentence.height + blocks.counts.height
            for blocks in self._blocks
        ]
        voted = any(petal.dots is not None for petal in self._petals)
        return max(heights, default=0) + space(36) + (space(14) if voted else 0)

    @staticmethod
    def _rectangle(box: Box) -> QRectF:
        return QRectF(box.x - box.width / 2, box.y - box.height / 2, box.width, box.height)

    def _hue(self, strength: float) -> QColor:
        """The hue of Discovery laid thinly over the paper."""
        hue, paper = self._theme.colour("discovery"), self._theme.colour("paper")

        def mixed(one: int, other: int) -> int:
            return round(strength * one + (1 - strength) * other)

        return QColor(
            mixed(hue.red(), paper.red()),
            mixed(hue.green(), paper.green()),
            mixed(hue.blue(), paper.blue()),
        )

    def _paint_stem(self, painter: QPainter, end: QPointF) -> None:
        """A leaf from the middle to a petal."""
        start = self._rectangle(self._middle).center()
        along = end - start
        length = max(1.0, (along.x() ** 2 + along.y() ** 2) ** 0.5)
        across = QPointF(-along.y(), along.x()) / length * self._theme.space(46)
        path = QPainterPath(start)
        path.quadTo(start + along * 0.55 + across, end)
        path.quadTo(start + along * 0.55 - across, start)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._hue(0.16))
        painter.drawPath(path)

    def _paint_middle(self, painter: QPainter) -> None:
        area = self._rectangle(self._middle)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("discovery"))
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        block = self._topic_block
        if block:
            top = area.center().y() - block.height / 2
            left = area.center().x() - self._topic_width() / 2
            place = QRectF(left, top, self._topic_width(), block.height)
            block.draw(painter, place, self._theme.colour("on_hue"))

    def _paint_petal(self, painter: QPainter, petal: Petal, blocks: _Blocks, area: QRectF) -> None:
        space = self._theme.space
        painter.setPen(QPen(self._hue(0.45), 1.2))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(area, space(20), space(20))
        inner = area.adjusted(space(12), space(12), -space(12), -space(12))
        blocks.title.draw(painter, inner, self._theme.colour("ink"))
        inner.setTop(inner.top() + blocks.title.height + space(2))
        blocks.sentence.draw(painter, inner, self._theme.colour("muted"))
        bottom = area.bottom() - space(12) - blocks.counts.height
        place = QRectF(inner.left(), bottom, inner.width(), blocks.counts.height)
        blocks.counts.draw(painter, place, self._theme.colour("ink"))
        if petal.dots:
            self._paint_dots(painter, petal.dots, QPointF(area.center().x(), bottom - space(8)))

    def _paint_dots(self, painter: QPainter, dots: int, middle: QPointF) -> None:
        drawn = min(dots, MOST_DOTS_DRAWN)
        step = self._theme.space(9)
        radius = self._theme.space(3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("discovery"))
        left = middle.x() - step * (drawn - 1) / 2
        for place in range(drawn):
            painter.drawEllipse(QPointF(left + place * step, middle.y()), radius, radius)
