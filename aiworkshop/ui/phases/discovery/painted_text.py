"""A few centred lines of somebody's words, painted in their own direction."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from aiworkshop.base.text import Text


class PaintedText:
    """Words broken into at most ``most_lines`` lines of ``width`` pixels, the last one elided."""

    def __init__(self, words: Text, font: QFont, width: float, most_lines: int) -> None:
        rtl = words.resolved_direction() == "rtl"
        self._direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        self._font = font
        self._width = width
        self._metrics = QFontMetricsF(font)
        text = " ".join(words.text.split())
        self._layouts = [self._laid_out(line) for line in self._lines(text, most_lines)]
        self.height = sum(layout.boundingRect().height() for layout in self._layouts)
        self.is_elided = bool(self._layouts) and self._layouts[-1].text().endswith("…")

    def draw(self, painter: QPainter, area: QRectF, colour: QColor) -> None:
        """Paint the lines from the top of ``area``, which is as wide as was said."""
        painter.setPen(colour)
        top = area.top()
        for layout in self._layouts:
            layout.draw(painter, QPointF(area.left(), top))
            top += layout.boundingRect().height()

    def _lines(self, text: str, most_lines: int) -> list[str]:
        if not text:
            return []
        layout = QTextLayout(text, self._font)
        layout.setTextOption(self._option())
        lines: list[tuple[int, int]] = []
        layout.beginLayout()
        while len(lines) < most_lines:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(self._width)
            lines.append((line.textStart(), line.textLength()))
        layout.endLayout()
        parts = [text[start : start + length].strip() for start, length in lines]
        last = lines[-1][0]
        if last + lines[-1][1] < len(text):
            rest = text[last:]
            parts[-1] = self._metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self._width - 1)
        return parts

    def _laid_out(self, text: str) -> QTextLayout:
        layout = QTextLayout(text, self._font)
        layout.setTextOption(self._option())
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(self._width)
        layout.endLayout()
        return layout

    def _option(self) -> QTextOption:
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter)
        option.setTextDirection(self._direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return option
