"""Photos to tick: a picture, a tick in its corner, its caption below."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from aiworkshop.ui.theme import Theme
from aiworkshop.ui.tokens import CORNER
from aiworkshop.ui.widgets.painting import draw_words

THUMBNAIL = 124
TICK = 20
PRIVATE_ROLE = Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex


class Thumbnails(QListWidget):
    """Side by side. Space, or a press on the tick, ticks."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setMovement(QListWidget.Movement.Static)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setSpacing(theme.space(4))
        self.viewport().setAutoFillBackground(False)
        self.setItemDelegate(_Painter(theme, self))
        theme.changed.connect(self._fit)
        self._fit()

    def tick_rect(self, box: QRect) -> QRect:
        """Where the tick of a photo stands, in the corner where reading begins."""
        side, gap = self._theme.space(TICK), self._theme.space(6)
        x = box.right() - gap - side if self.isRightToLeft() else box.left() + gap
        return QRect(x, box.top() + gap, side, side)

    def toggle(self, item: QListWidgetItem) -> None:
        """Tick or untick."""
        ticked = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, besides what moves in a list."""
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Space and item is not None:
            self.toggle(item)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the tick acts at once."""
        super().mousePressEvent(event)
        item = self.itemAt(event.position().toPoint())
        if item is None or event.button() != Qt.MouseButton.LeftButton:
            return
        gap = self._theme.space(6)
        spot = self.tick_rect(self.visualItemRect(item)).adjusted(-gap, -gap, gap, gap)
        if spot.contains(event.position().toPoint()):
            self.toggle(item)

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters take more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        side = self._theme.space(THUMBNAIL)
        self.setIconSize(QSize(side, side * 3 // 4))
        self.doItemsLayout()


class _Painter(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: Thumbnails) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for all."""
        size, space = self._view.iconSize(), self._theme.space
        line = self._view.fontMetrics().height()
        return QSize(size.width() + space(12), size.height() + line + space(20))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Box, picture, tick, caption."""
        space, theme = self._theme.space, self._theme
        box: QRect = option.rect
        state = option.state
        current = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.accent() if current else theme.colour("line")
        painter.setPen(QPen(edge, 1.5 if current else 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), CORNER, CORNER)
        size = self._view.iconSize()
        spot = QRect(box.left() + space(6), box.top() + space(6), size.width(), size.height())
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if icon is not None:
            icon.paint(painter, spot)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
        self._paint_tick(painter, self._view.tick_rect(box), ticked=ticked)
        words = str(index.data() or "")
        below = QRect(
            spot.left(), spot.bottom() + space(4), spot.width(), box.bottom() - spot.bottom()
        ).adjusted(0, 0, 0, -space(6))
        painter.setPen(theme.colour("danger" if index.data(PRIVATE_ROLE) else "ink"))
        centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        draw_words(painter, below, words, theme.font("small"), centre)
        painter.restore()

    def _paint_tick(self, painter: QPainter, spot: QRect, *, ticked: bool) -> None:
        hue = self._theme.accent()
        painter.setPen(QPen(hue if ticked else self._theme.colour("outline"), 1.5))
        painter.setBrush(hue if ticked else self._theme.colour("surface"))
        painter.drawRoundedRect(QRectF(spot), 4, 4)
        if ticked:
            painter.setPen(QPen(self._theme.colour("on_hue"), 2))
            unit = spot.width() / 10
            points = ((2.4, 5.2), (4.3, 7.1), (7.6, 3.2))
            painter.drawPolyline(
                [QPointF(spot.left() + x * unit, spot.top() + y * unit) for x, y in points]
            )
