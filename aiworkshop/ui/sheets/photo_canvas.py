"""Where a photo lies: fitted, or enlarged and pushed about."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.canvas import Canvas

MOST_ZOOM = 12.0
STEP = 1.25
_NOTCH = 120
_PUSH = 0.15
"""Part of the canvas that an arrow key moves the photo by."""


class PhotoCanvas(Canvas):
    """Paints a picture. Zoom 1: all of it can be seen. Turned without touching the picture."""

    zoomed = Signal(float)
    """Pixels of the screen for a pixel of the picture that is shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = QImage()
        self._rotation = 0
        self._middle = QPointF(0.5, 0.5)
        self._grabbed: QPointF | None = None
        self.zoom = 1.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(theme.space(160), theme.space(120))
        theme.changed.connect(self.update)

    # What is shown

    @property
    def picture(self) -> QImage:  # type: ignore[override]
        """As it was loaded, not turned."""
        return self._picture

    @property
    def middle(self) -> tuple[float, float]:
        """Which place of the turned photo is in the middle, in parts of its sides."""
        return self._middle.x(), self._middle.y()

    def show_picture(self, picture: QImage) -> None:
        """Show this; zoom and place stay, since it may be the same in more detail."""
        self._picture = picture
        self._tell()

    def set_rotation(self, degrees: int) -> None:
        """Clockwise, a multiple of 90; the place in the middle stays there."""
        turn = (degrees - self._rotation) % 360
        x, y = self._middle.x(), self._middle.y()
        places = {90: (1 - y, x), 180: (1 - x, 1 - y), 270: (y, 1 - x)}
        self._middle = QPointF(*places.get(turn, (x, y)))
        self._rotation = degrees % 360
        self._tell()

    def fit(self) -> None:
        """All of it."""
        self.zoom, self._middle = 1.0, QPointF(0.5, 0.5)
        self._tell()

    def zoom_by(self, factor: float, around: QPointF | None = None) -> None:
        """Larger or smaller; what lies at ``around`` (the middle) stays there."""
        place = around or QRectF(self.rect()).center()
        before = self._place_of(place)
        self.zoom = min(max(self.zoom * factor, 1.0), MOST_ZOOM)
        moved = self._place_of(place) - before
        self._middle -= moved
        self._tell()

    def push(self, right: float, down: float) -> None:
        """Move the view over the photo by parts of the canvas."""
        size = self._shown_size()
        if not size.isEmpty():
            step_x = right * self.width() / size.width()
            step_y = down * self.height() / size.height()
            self._middle += QPointF(step_x, step_y)
            self._tell()

    # Where it lies

    def turned_size(self) -> QSize:
        """Of the picture as it is turned, in its own pixels."""
        size = self._picture.size()
        return size.transposed() if self._rotation % 180 else size

    def photo_rect(self) -> QRectF:
        """Where the turned photo lies, in the canvas's coordinates; may reach beyond them."""
        size = self._shown_size()
        corner = QPointF(
            self.width() / 2 - self._middle.x() * size.width(),
            self.height() / 2 - self._middle.y() * size.height(),
        )
        return QRectF(corner, size)

    def _shown_size(self) -> QSizeF:
        size = QSizeF(self.turned_size())
        if size.isEmpty():
            return size
        fitted = size.scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        return fitted * self.zoom

    def _place_of(self, point: QPointF) -> QPointF:
        """The place of the photo under a point, in parts of its sides."""
        rect = self.photo_rect()
        if rect.isEmpty():
            return QPointF(0.5, 0.5)
        inside = point - rect.topLeft()
        return QPointF(inside.x() / rect.width(), inside.y() / rect.height())

    def _tell(self) -> None:
        self._hold_inside()
        self.update()
        size, pixels = self._shown_size(), self.turned_size()
        if not size.isEmpty():
            self.zoomed.emit(size.width() * self.devicePixelRatioF() / pixels.width())

    def _hold_inside(self) -> None:
        """No more empty canvas beside the photo than there must be."""
        size = self._shown_size()
        held = []
        for part, length, room in (
            (self._middle.x(), size.width(), self.width()),
            (self._middle.y(), size.height(), self.height()),
        ):
            margin = room / (2 * length) if length > room else 0.5
            held.append(min(max(part, margin), 1 - margin))
        self._middle = QPointF(*held)

    # Qt's events

    def sizeHint(self) -> QSize:
        """Room for a page."""
        return QSize(self._theme.space(420), self._theme.space(420))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What fitted goes on fitting."""
        super().resizeEvent(event)
        self._tell()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer."""
        notches = event.angleDelta().y() / _NOTCH
        if notches:
            self.zoom_by(STEP**notches, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the photo."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The photo goes with the hand."""
        if self._grabbed is not None and self.width() and self.height():
            moved = event.position() - self._grabbed
            self._grabbed = event.position()
            self.push(-moved.x() / self.width(), -moved.y() / self.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grabbed = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Closer to this place, or back to all of it."""
        if self.zoom > 1:
            self.fit()
        else:
            self.zoom_by(3, event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows push the view; plus, minus and Home as the buttons do."""
        pushes = {
            Qt.Key.Key_Left: (-_PUSH, 0.0),
            Qt.Key.Key_Right: (_PUSH, 0.0),
            Qt.Key.Key_Up: (0.0, -_PUSH),
            Qt.Key.Key_Down: (0.0, _PUSH),
        }
        key = Qt.Key(event.key())
        if key in pushes:
            self.push(*pushes[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / STEP)
        elif key == Qt.Key.Key_Home:
            self.fit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The photo on a quiet ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("chip"))
        if not self._picture.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setClipRect(self.rect())
            rect = self.photo_rect()
            painter.save()
            painter.translate(rect.center())
            painter.setTransform(QTransform().rotate(self._rotation), True)
            lying = rect.size().transposed() if self._rotation % 180 else rect.size()
            corner = QPointF(-lying.width() / 2, -lying.height() / 2)
            painter.drawImage(QRectF(corner, lying), self._picture)
            painter.restore()
        if self.hasFocus():
            painter.setPen(QPen(self._theme.accent(), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
