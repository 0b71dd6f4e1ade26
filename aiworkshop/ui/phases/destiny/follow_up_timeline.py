"""The dates of following up as a calm line: done, waiting, coming."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from aiworkshop.method.follow_up import FollowUpDay, Standing
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.destiny.follow_up_words import date_name, standing_word
from aiworkshop.ui.tokens import CORNER
from aiworkshop.ui.widgets.painting import draw_words, text_width
from aiworkshop.ui.widgets.toggling import Toggling
from aiworkshop.ui.widgets.value_fields import show_date
from aiworkshop.ui.widgets.words import Speaking

_LEAST = 84
_MOST = 148
"""Widths of a stop in pixels at 100 %."""


class Timeline(Speaking, QWidget):
    """One stop a date, one of them chosen; arrows go along."""

    chosen = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.stops: dict[str, Stop] = {}
        self.setObjectName("follow-up-timeline")
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.viewport().setAutoFillBackground(False)
        self._holder = QWidget()
        self._holder.setAutoFillBackground(False)
        self._row = QHBoxLayout(self._holder)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addStretch(1)
        self.area.setWidget(self._holder)
        outer.addWidget(self.area)
        self.wording(lambda: self.setAccessibleName(self.tr("Dates of following up")))

    def show_days(
        self, days: Sequence[FollowUpDay], stands: Mapping[str, Standing], current: str
    ) -> None:
        """Show these, with the chosen one; the focus stays where it is."""
        if [day.key for day in days] != list(self.stops):
            self._rebuild(days)
        for day in days:
            stop = self.stops[day.key]
            stop.show_day(day, stands.get(day.key, "coming"))
            stop.setChecked(day.key == current)
        self._fit()
        QTimer.singleShot(0, self, self._show_chosen)

    def _show_chosen(self) -> None:
        """Dates may go beyond the edge; the chosen one is seen."""
        for stop in self.stops.values():
            if stop.isChecked():
                self.area.ensureWidgetVisible(stop, stop.width(), 0)

    def _fit(self) -> None:
        """One line, as high as it is, with a bar to scroll by only where it is too long."""
        height = max((stop.sizeHint().height() for stop in self.stops.values()), default=0)
        if self._holder.minimumSizeHint().width() > self.width():
            height += self.area.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need the bar, or not."""
        super().resizeEvent(event)
        self._fit()
        self._show_chosen()

    def _rebuild(self, days: Sequence[FollowUpDay]) -> None:
        focused = next((key for key, stop in self.stops.items() if stop.hasFocus()), "")
        for stop in self.stops.values():
            self._group.removeButton(stop)
            self._row.removeWidget(stop)
            stop.hide()
            stop.deleteLater()
        self.stops = {}
        for place, day in enumerate(days):
            stop = Stop(self._context, first=place == 0, last=place == len(days) - 1)
            stop.clicked.connect(lambda _=False, key=day.key: self.chosen.emit(key))
            self._group.addButton(stop)
            self._row.insertWidget(place, stop)
            self.stops[day.key] = stop
        for previous, following in pairwise(self.stops.values()):
            QWidget.setTabOrder(previous, following)
        if focused in self.stops:
            self.stops[focused].setFocus()


class Stop(Speaking, Toggling, QAbstractButton):
    """A dot on the line, the date, what it is called and how it stands below it."""

    def __init__(self, context: PageContext, *, first: bool, last: bool) -> None:
        super().__init__()
        self._context = context
        self._first, self._last = first, last
        self.day: FollowUpDay | None = None
        self.standing: Standing = "coming"
        self.setObjectName("follow-up-stop")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.watch_turning()
        self.wording(self._speak)

    def show_day(self, day: FollowUpDay, standing: Standing) -> None:
        """Another date, or another standing of it."""
        if (day, standing) != (self.day, self.standing):
            self.day, self.standing = day, standing
            self._speak()

    def _lines(self) -> tuple[str, str, str]:
        if self.day is None:
            return "", "", ""
        date = show_date(self.day.day.isoformat())
        name = str(date_name(self.day.spec, self.day.title))
        return name, date, standing_word(self.standing, self.day)

    def _speak(self) -> None:
        self.setAccessibleName(", ".join(part for part in self._lines() if part))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words, within limits; high enough for letters of any script."""
        theme, space = self._context.theme, self._context.theme.space
        wide = max(text_width(theme.font("small"), line) for line in self._lines())
        width = min(max(round(wide) + space(16), space(_LEAST)), space(_MOST))
        return QSize(width, space(28) + 3 * self._line())

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def _line(self) -> int:
        return round(self.fontMetrics().height() * 1.1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Never by colour alone: done is filled and ticked, waiting is a ring, coming is small."""
        theme, space = self._context.theme, self._context.theme.space
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hue = self.palette().highlight().color()
        box = self.rect().adjusted(1, 1, -1, -1)
        if self.isChecked() or self.hasFocus() or self.underMouse():
            framed = self.isChecked() or self.hasFocus()
            width = 3 if self.hasFocus() else 1
            box = box.adjusted(1, 1, -1, -1) if self.hasFocus() else box
            painter.setPen(QPen(hue, width) if framed else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("surface" if self.isChecked() else "hover"))
            painter.drawRoundedRect(box, CORNER, CORNER)
        middle = QPoint(self.width() // 2, space(14))
        self._paint_line(painter, middle)
        self._paint_dot(painter, middle)
        name, date, word = self._lines()
        line = self._line()
        top = space(24)
        quiet = self.standing == "passed" or (self.day is not None and self.day.left_out)
        for place, (words, role) in enumerate(((name, "small"), (date, "small"), (word, "small"))):
            strong = place == 0 and not quiet
            painter.setPen(theme.colour("ink" if strong else "muted"))
            rect = QRect(space(4), top + place * line, self.width() - 2 * space(4), line)
            draw_words(painter, rect, words, theme.font(role), Qt.AlignmentFlag.AlignHCenter)

    def _paint_line(self, painter: QPainter, middle: QPoint) -> None:
        begin, end = 0, self.width()
        is_first, is_last = self._first, self._last
        if self.isRightToLeft():
            is_first, is_last = is_last, is_first
        if is_first:
            begin = middle.x()
        if is_last:
            end = middle.x()
        painter.setPen(QPen(self._context.theme.colour("line"), 2))
        painter.drawLine(begin, middle.y(), end, middle.y())

    def _paint_dot(self, painter: QPainter, middle: QPoint) -> None:
        theme, space = self._context.theme, self._context.theme.space
        hue = self.palette().highlight().color()
        quiet = theme.colour("muted")
        left_out = self.day is not None and self.day.left_out
        radius = space(7 if self.standing in ("done", "due") and not left_out else 5)
        if self.standing == "done" and not left_out:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(hue)
            painter.drawEllipse(middle, radius, radius)
            painter.setPen(QPen(theme.colour("surface"), 2))
            painter.drawPolyline(
                [
                    middle + QPoint(-space(3), 0),
                    middle + QPoint(-space(1), space(3)),
                    middle + QPoint(space(4), -space(3)),
                ]
            )
            return
        is_due = self.standing == "due" and not left_out
        painter.setBrush(theme.colour("surface"))
        pen = QPen(hue if is_due else quiet, 3 if is_due else 1.5)
        if left_out:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawEllipse(middle, radius, radius)
