"""The wall as something to lay out on: its size, its colours, how large letters are."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont

from aiworkshop.ui.fonts import FAMILIES
from aiworkshop.ui.tokens import COLOURS, Mode

LINES_A_SCREEN = 25
"""No letters are smaller than the height of the screen divided by this."""
ZOOMS = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)


@dataclass(frozen=True, slots=True)
class Frame:
    """One wall. ``zoom`` is 1 or more: letters only ever grow from the least size."""

    width: int
    height: int
    zoom: float = 1.0
    mode: Mode = "light"
    hue: str = "library"
    mirrored: bool = False
    has_head: bool = True
    has_foot: bool = False
    """Whether room is left below for the page mark and the small clock."""

    @classmethod
    def of(cls, size: QSize) -> "Frame":
        """For a screen of this size."""
        return cls(max(size.width(), 1), max(size.height(), 1))

    @property
    def least(self) -> int:
        """The smallest size of letters, in pixels."""
        return math.ceil(self.height / LINES_A_SCREEN)

    @property
    def unit(self) -> float:
        """The size that block sizes are multiples of, in pixels."""
        return self.least * max(1.0, self.zoom)

    @property
    def margin(self) -> float:
        """Free on all sides."""
        return self.least * 1.5

    @property
    def head_height(self) -> float:
        """The heading with the line below it."""
        return self.least * 2.3 if self.has_head else 0.0

    @property
    def foot_height(self) -> float:
        """Page mark and small clock."""
        return self.least * 2.0 if self.has_foot else 0.0

    @property
    def body(self) -> QRectF:
        """Where blocks stand."""
        top = self.margin + self.head_height
        bottom = self.height - max(self.margin, self.margin * 0.6 + self.foot_height * 1.2)
        return QRectF(self.margin, top, self.width - 2 * self.margin, bottom - top)

    def font(self, size: float, *, bold: bool = False, zooms: bool = True) -> QFont:
        """Letters of ``size`` units, never smaller than the least size."""
        font = QFont(list(FAMILIES))
        wanted = size * (self.unit if zooms else self.least)
        font.setPixelSize(max(self.least, round(wanted)))
        font.setBold(bold)
        return font

    def colour(self, tone: str) -> QColor:
        """A colour of ``tokens.py``; ``hue`` is the view's own."""
        return QColor(COLOURS[self.mode][self.hue if tone == "hue" else tone])

    def tint(self, strength: float) -> QColor:
        """The hue laid thinly over the paper."""
        hue, paper = self.colour("hue"), self.colour("paper")
        channels = [
            round(strength * one + (1 - strength) * other)
            for one, other in zip(hue.getRgb()[:3], paper.getRgb()[:3], strict=True)  # type: ignore[index]
        ]
        return QColor(*channels)

    @property
    def leading(self) -> Qt.AlignmentFlag:
        """The side at which reading begins, absolute."""
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        return right if self.mirrored else left

    @property
    def trailing(self) -> Qt.AlignmentFlag:
        """The other side."""
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        return left if self.mirrored else right
