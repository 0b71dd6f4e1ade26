"""The readings of an indicator as a line: hollow before, full after, the target dashed."""

from datetime import date

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from aiworkshop.method.capacity import show_hundredths
from aiworkshop.readmodels.outcomes import IndicatorProgress
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.painting import draw_words

HEIGHT = 96
FEWEST = 2


class ReadingLine(QWidget):
    """Time goes in the direction of reading. Hidden while there are fewer than two readings."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("reading-line")
        self._theme = theme
        self._points: list[tuple[int, int, bool]] = []
        self._target: int | None = None
        theme.changed.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_readings(self, found: IndicatorProgress, words: str) -> None:
        """Show them; ``words`` say it to who does not see it."""
        self._target = found.indicator.target_hundredths
        self._points = [
            (_day(one.date), one.value_hundredths, one.baseline)
            for one in found.readings
            if one.value_hundredths is not None and _day(one.date)
        ]
        self.setAccessibleName(words)
        self.setVisible(len(self._points) >= FEWEST and self.parentWidget() is not None)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a few lines."""
        return QSize(self._theme.space(240), self._theme.space(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never lower."""
        return QSize(0, self._theme.space(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Target, line, points, numbers."""
        if len(self._points) < FEWEST:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spots = [self._spot(day, value) for day, value, _ in self._points]
        if self._target is not None:
            painter.setPen(QPen(self._theme.colour("muted"), 1, Qt.PenStyle.DashLine))
            y = self._spot(self._points[0][0], self._target).y()
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        hue = self._theme.accent()
        painter.setPen(QPen(hue, 2))
        painter.drawPolyline(spots)
        size = self._theme.space(4)
        for spot, (_, value, before) in zip(spots, self._points, strict=True):
            painter.setPen(QPen(hue, 2))
            painter.setBrush(self._theme.colour("surface") if before else hue)
            painter.drawEllipse(QRectF(spot.x() - size, spot.y() - size, 2 * size, 2 * size))
            self._write(painter, spot, show_hundredths(value))

    def _write(self, painter: QPainter, spot: QPointF, words: str) -> None:
        font = self._theme.font("small")
        metrics = QFontMetrics(font)
        wide, high = metrics.horizontalAdvance(words) + 4, metrics.height()
        x = min(max(round(spot.x()) - wide // 2, 0), self.width() - wide)
        painter.setPen(self._theme.colour("ink"))
        box = QRect(x, round(spot.y()) - high - self._theme.space(5), wide, high)
        draw_words(painter, box, words, font, Qt.AlignmentFlag.AlignHCenter)

    def _spot(self, day: int, value: int) -> QPointF:
        days = [one for one, _, _ in self._points]
        values = [one for _, one, _ in self._points]
        values += [self._target] if self._target is not None else []
        edge, top = self._theme.space(24), self._theme.space(28)
        room = self.width() - 2 * edge
        far = max(days) - min(days)
        part = (day - min(days)) / far if far else 0.5
        x = edge + part * room
        high = max(values) - min(values)
        rise = (value - min(values)) / high if high else 0.5
        y = (
            self.height()
            - self._theme.space(8)
            - rise * (self.height() - top - self._theme.space(8))
        )
        return QPointF(self.width() - x if self.isRightToLeft() else x, y)


def _day(written: str) -> int:
    """A day as a number; 0 for none."""
    try:
        return date.fromisoformat(written).toordinal()
    except ValueError:
        return 0
