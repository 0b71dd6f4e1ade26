"""The page itself on the screen, with petals to choose and to move, by mouse and by keyboard."""

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from aiworkshop.base.text import language_direction
from aiworkshop.method.picture import SIZES, Placing, placing_at
from aiworkshop.method.picture_places import Place, outline
from aiworkshop.ui.pictures.picture_source import ShownPicture
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.canvas import Canvas

STEP = 0.012
"""A press of an arrow moves a petal by so much of the page's width."""
SIZE_STEP = 8.0
COMMIT_MILLISECONDS = 450
"""Presses that follow each other faster are one action."""
_REDRAW_MILLISECONDS = 120
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_SIZING = {
    Qt.Key.Key_Plus: SIZE_STEP,
    Qt.Key.Key_Equal: SIZE_STEP,
    Qt.Key.Key_Minus: -SIZE_STEP,
    Qt.Key.Key_Underscore: -SIZE_STEP,
}


class PictureView(Canvas):
    """Shows the latest picture, as large as there is room; the last one stays until the next.

    Page Down and Page Up choose a petal, digits the petal of that number; arrows move it, plus and
    minus change its size, Home puts it back.
    """

    width_changed = Signal(int)
    """The picture is as wide as that now, in the screen's own pixels."""
    petal_chosen = Signal(str)
    petal_opened = Signal(str)
    """Enter or a double click."""
    petal_moved = Signal(str, object)
    """Id and ``Placing``."""
    petal_reset = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: ShownPicture | None = None
        self._chosen = ""
        self._ghost: Place | None = None
        self._size = 100.0
        self._grabbed: QPointF | None = None
        self._dragging = False
        self.setObjectName("picture-view")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self._commit_later = _single_shot(self, COMMIT_MILLISECONDS)
        self._commit_later.timeout.connect(self.flush)
        self._tell_width = _single_shot(self, _REDRAW_MILLISECONDS)
        self._tell_width.timeout.connect(lambda: self.width_changed.emit(self.pixels()))
        theme.changed.connect(self.update)

    @property
    def shown(self) -> ShownPicture | None:
        """What is shown."""
        return self._shown

    @property
    def chosen(self) -> str:
        """Id of the chosen petal; empty for none."""
        return self._chosen

    def show_picture(self, shown: ShownPicture) -> None:
        """Show another picture in the place of the last one."""
        self._shown = shown
        if self._chosen not in shown.places:
            self._chosen = ""
        self.settle()

    def choose(self, key: str) -> None:
        """Mark a petal; no signal."""
        if key != self._chosen:
            self.flush()
            self._chosen = key if self._shown and key in self._shown.places else ""
            self.update()

    def settle(self) -> None:
        """What was moved stands where it stands now; what is being moved goes on."""
        if not self.pending() and not self._dragging:
            self._ghost = None
        self.update()

    def pixels(self) -> int:
        """Width of the picture in the screen's own pixels."""
        return round(self.page().width() * self.devicePixelRatioF())

    def page(self) -> QRectF:
        """Where the page stands: at the top, as large as there is room."""
        ratio = self._ratio()
        width = min(float(self.width()), self.height() * ratio)
        height = width / ratio
        return QRectF((self.width() - width) / 2, 0, width, height)

    def room(self, key: str) -> QRectF:
        """Where a petal stands, also while it is being moved."""
        if self._shown is None:
            return QRectF()
        place = self._shown.places[key]
        if key == self._chosen and self._ghost is not None:
            place = self._ghost
        return self._rectangle(place)

    def sizeHint(self) -> QSize:
        """It takes the room that others leave, so that all of it can be seen at once."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Names can still be made out."""
        return QSize(self._theme.space(320), self._theme.space(226))

    def pending(self) -> bool:
        """Whether presses of keys wait for their command."""
        return self._commit_later.isActive()

    def flush(self) -> None:
        """Commit what the keys moved."""
        if self._commit_later.isActive():
            self._commit_later.stop()
            self._commit()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page on its edge; around the chosen petal a line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        page = self.page()
        painter.fillRect(page, Qt.GlobalColor.white)
        if self._shown is not None:
            painter.drawImage(page, self._shown.image)
        painter.setPen(QPen(self._theme.colour("line")))
        painter.drawRect(page.adjusted(0.5, 0.5, -0.5, -0.5))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.accent(), 2))
            painter.drawRect(page.adjusted(1, 1, -1, -1))
            # The page is white in every theme.
            painter.setPen(QPen(Qt.GlobalColor.black, 2))
            painter.drawRect(page.adjusted(3, 3, -3, -3))
        if self._chosen and self._shown is not None:
            self._paint_choice(painter, self._chosen)

    def _paint_choice(self, painter: QPainter, key: str) -> None:
        room = self.room(key)
        place = Place(room.center().x(), room.center().y(), room.width() + 6, room.height() + 6)
        points = (outline(place, math.tau * step / 90) for step in range(90))
        pen = QPen(self._theme.accent(), 3 if self.hasFocus() else 2)
        pen.setStyle(Qt.PenStyle.DashLine if self._ghost is not None else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.drawPolygon(QPolygonF([QPointF(*point) for point in points]))

    def _ratio(self) -> float:
        if self._shown is None or not self._shown.image.height():
            return 420 / 297
        return self._shown.image.width() / self._shown.image.height()

    def _rectangle(self, place: Place) -> QRectF:
        page = self.page()
        return QRectF(
            page.x() + place.left * page.width(),
            page.y() + place.top * page.height(),
            place.width * page.width(),
            place.height * page.height(),
        )

    # Size

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size wants other pixels."""
        super().resizeEvent(event)
        self._tell_width.start()

    def changeEvent(self, event: QEvent) -> None:
        """So does another screen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._tell_width.start()

    # Choosing and moving

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class; what means nothing here is left to others."""
        if self._shown is None or not self._shown.places or not self._act(event):
            super().keyPressEvent(event)

    def _act(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        letters = event.text()
        digit = int(letters) if letters.isdecimal() and len(letters) == 1 else 0
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if held:
            return False
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._step(1 if key == Qt.Key.Key_PageDown else -1)
        elif digit:
            self._choose_number(digit - 1)
        elif not self._chosen:
            return False
        elif key in _ARROWS:
            across, down = _ARROWS[key]
            self._nudge(across * STEP, down * STEP * self._ratio())
        elif key in _SIZING:
            self.resize_petal(_SIZING[key])
        elif key == Qt.Key.Key_Home:
            self._put_back()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.petal_opened.emit(self._chosen)
        else:
            return False
        return True

    def resize_petal(self, by: float) -> None:
        """Make the chosen petal larger or smaller by so many percent."""
        if not self._chosen or self._shown is None:
            return
        place = self._begin()
        size = min(max(self._size + by, SIZES[0]), SIZES[1])
        factor = size / self._size
        self._size = size
        self._show_ghost(place.scaled(factor))
        self._commit_later.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was moved is kept."""
        super().focusOutEvent(event)
        self.flush()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first petal is chosen unless one was."""
        super().focusInEvent(event)
        if not self._chosen and self._shown is not None and self._shown.places:
            keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
            if event.reason() in keys:
                self._choose_number(0)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the petal under the mouse; it may be carried."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        key = self._at(event.position())
        self._tell(key)
        self._grabbed = event.position() if key else None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open it."""
        if self._chosen and event.button() == Qt.MouseButton.LeftButton:
            self._grabbed = None
            self.petal_opened.emit(self._chosen)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry it."""
        if self._grabbed is None:
            over = bool(self._at(event.position()))
            hand = Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.ArrowCursor
            self.setCursor(hand)
            return
        way = event.position() - self._grabbed
        if not self._dragging:
            if way.manhattanLength() < QApplication.startDragDistance():
                return
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._grabbed = event.position()
        page = self.page()
        self._move(way.x() / page.width(), way.y() / page.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        self._grabbed = None
        if self._dragging:
            self._dragging = False
            self.unsetCursor()
            self._commit()

    def _at(self, point: QPointF) -> str:
        if self._shown is None:
            return ""
        return next((key for key in self._shown.places if self.room(key).contains(point)), "")

    def _step(self, by: int) -> None:
        assert self._shown is not None
        keys = list(self._shown.places)
        place = keys.index(self._chosen) + by if self._chosen in keys else (0 if by > 0 else -1)
        self._tell(keys[place % len(keys)])

    def _choose_number(self, number: int) -> None:
        assert self._shown is not None
        keys = list(self._shown.places)
        if number < len(keys):
            self._tell(keys[number])

    def _tell(self, key: str) -> None:
        if key != self._chosen:
            self.choose(key)
            self.petal_chosen.emit(key)

    def _nudge(self, across: float, down: float) -> None:
        self._move(across, down)
        self._commit_later.start()

    def _move(self, across: float, down: float) -> None:
        place = self._begin()
        moved = Place(place.x + across, place.y + down, place.width, place.height)
        self._show_ghost(moved)

    def _begin(self) -> Place:
        """The chosen petal's place, as it is being moved."""
        assert self._shown is not None
        if self._ghost is None:
            petals = {petal.id: petal.placing for petal in self._shown.picture.petals}
            self._size = petals[self._chosen].size
            self._ghost = self._shown.places[self._chosen]
        return self._ghost

    def _show_ghost(self, place: Place) -> None:
        """Within the room that petals have."""
        assert self._shown is not None
        field = self._shown.field
        half = (min(place.width, field.width) / 2, min(place.height, field.height) / 2)
        x = min(max(place.x, field.left + half[0]), field.left + field.width - half[0])
        y = min(max(place.y, field.top + half[1]), field.top + field.height - half[1])
        self._ghost = Place(x, y, place.width, place.height)
        self.update()

    def _commit(self) -> None:
        if self._ghost is None or self._shown is None or not self._chosen:
            return
        field, place = self._shown.field, self._ghost
        point = ((place.x - field.left) / field.width, (place.y - field.top) / field.height)
        rtl = language_direction(self._shown.picture.language) == "rtl"
        placing: Placing = placing_at(point, (1.0, 1.0), self._size, rtl=rtl)
        self.petal_moved.emit(self._chosen, placing)

    def _put_back(self) -> None:
        self._commit_later.stop()
        self._ghost = None
        self.petal_reset.emit(self._chosen)
        self.update()


def _single_shot(view: QWidget, milliseconds: int) -> QTimer:
    timer = QTimer(view)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer
