"""Bars that read in black and white: full, hatched and empty ones, with their numbers in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from aiworkshop.base.text import Text
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.painting import draw_words, mirrored

Filling = Literal["full", "hatched", "empty"]


@dataclass(frozen=True, slots=True)
class Bar:
    """One line: its name, parts behind each other (or ``apart``, below each other), its words."""

    name: Text | str
    parts: tuple[tuple[float, Filling], ...]
    words: str = ""
    apart: bool = False

    @property
    def length(self) -> float:
        """In the unit of the parts."""
        sizes = [size for size, _ in self.parts]
        return max(sizes, default=0) if self.apart else sum(sizes)


class Bars(QWidget):
    """Bars of one measure below each other, from the side where reading begins."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.bars: tuple[Bar, ...] = ()
        self._measured: tuple[Bar, ...] = ()
        theme.changed.connect(self._fit)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar], beside: Sequence[Bar] = ()) -> None:
        """Show these; none: nothing takes room. ``beside``: bars of which these are some, so that
        all of them have one measure."""
        self.bars = tuple(bars)
        self._measured = tuple(beside) or self.bars
        spoken = ". ".join(f"{bar.name}: {bar.words}" for bar in self.bars)
        self.setAccessibleName(spoken)
        self._fit()

    def sizeHint(self) -> QSize:
        """A line a bar."""
        return QSize(self._theme.space(240), self._line() * len(self.bars))

    def minimumSizeHint(self) -> QSize:
        """As high as that."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name, bar, number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.font("small")
        metrics = QFontMetrics(font)
        gap = self._theme.space(8)
        most = max((bar.length for bar in self._measured), default=0) or 1
        names = max((metrics.horizontalAdvance(str(bar.name)) for bar in self._measured), default=0)
        names = min(names, self.width() * 2 // 5)
        words = max((metrics.horizontalAdvance(bar.words) for bar in self._measured), default=0)
        words = min(words, self.width() * 2 // 5)
        room = max(self.width() - names - words - 2 * gap, 0)
        painter.setPen(self._theme.colour("ink"))
        for place, bar in enumerate(self.bars):
            top = place * self._line()
            painter.setPen(self._theme.colour("ink"))
            self._write(painter, QRect(0, top, names, self._line()), bar.name)
            self._draw(painter, QRect(names + gap, top, room, self._line()), bar, most)
            painter.setPen(self._theme.colour("muted"))
            spot = QRect(names + room + 2 * gap, top, words, self._line())
            self._write(painter, spot, bar.words)

    def _write(self, painter: QPainter, spot: QRect, words: Text | str) -> None:
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        draw_words(painter, self._turned(spot), words, self._theme.font("small"), side)

    def _draw(self, painter: QPainter, spot: QRect, bar: Bar, most: float) -> None:
        high = self._theme.space(6 if bar.apart else 12)
        total = high * (len(bar.parts) if bar.apart else 1) + (2 if bar.apart else 0)
        y, x = spot.y() + (spot.height() - total) // 2, spot.x()
        for size, filling in bar.parts:
            wide = round(spot.width() * size / most)
            if wide or bar.apart:
                box = QRect(x, y, max(wide, 2), high)
                self._fill(
                    painter, QRectF(self._turned(box)).adjusted(0.5, 0.5, -0.5, -0.5), filling
                )
            if bar.apart:
                y += high + 2
            else:
                x += wide

    def _fill(self, painter: QPainter, box: QRectF, filling: Filling) -> None:
        hue = self._theme.accent()
        painter.setPen(QPen(hue, 1))
        if filling == "full":
            painter.setBrush(hue)
        elif filling == "hatched":
            painter.setBrush(QBrush(QColor(hue), Qt.BrushStyle.BDiagPattern))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)

    def _turned(self, box: QRect) -> QRect:
        return mirrored(box, self.width()) if self.isRightToLeft() else box

    def _line(self) -> int:
        return max(self._theme.space(22), QFontMetrics(self._theme.font("small")).height() + 2)

    def _fit(self) -> None:
        self.setVisible(bool(self.bars) and self.parentWidget() is not None)
        self.updateGeometry()
        self.update()
