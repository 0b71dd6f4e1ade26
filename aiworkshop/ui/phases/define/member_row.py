"""One person at a table: name, role at the table, pinned or not."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy

from aiworkshop.ui.phases.define.table_reads import Seat
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.tokens import CORNER
from aiworkshop.ui.widgets.dragging import ids_data

PEOPLE = "application/x-aiworkshop-participants"
"""Participants while they are dragged."""


class MemberRow(QAbstractButton):
    """Pressing it, or Enter, asks for its menu; Del asks to unseat; it can be dragged."""

    menu_asked = Signal(object, QPoint)
    unseat_asked = Signal(str)

    def __init__(self, theme: Theme, seat: Seat, role: str) -> None:
        super().__init__()
        self._theme = theme
        self.seat = seat
        self._role = role
        self._pressed_at = QPoint()
        self.setText(str(seat.person.name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.clicked.connect(lambda: self._ask_menu(QPoint(0, self.height())))
        self.setMouseTracking(True)
        name = ", ".join(part for part in (str(seat.person.name), role) if part)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        """One line."""
        height = max(self.fontMetrics().height(), self._theme.space(18)) + self._theme.space(8)
        return QSize(self._theme.space(120), height)

    def minimumSizeHint(self) -> QSize:
        """Names are shortened before the table is."""
        return QSize(self._theme.space(80), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go through the people; Enter opens the menu; Del unseats."""
        if event.key() == Qt.Key.Key_Delete:
            self.unseat_asked.emit(self.seat.person.id)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Perhaps a drag begins here."""
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the person away once the pointer went far enough."""
        far = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if event.buttons() & Qt.MouseButton.LeftButton and far > QApplication.startDragDistance():
            self.setDown(False)
            drag = QDrag(self)
            drag.setMimeData(ids_data(PEOPLE, [self.seat.person.id]))
            drag.setPixmap(self.grab())
            drag.exec(Qt.DropAction.MoveAction)
            return
        super().mouseMoveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name in its own direction at the leading edge; role at the end."""
        theme, space = self._theme, self._theme.space
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hue = self.palette().highlight().color()
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(hue, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER, CORNER)
        end = self.width() - space(6)
        if self.seat.membership.pinned:
            size = space(14)
            spot = QRect(end - size, (self.height() - size) // 2, size, size)
            painter.drawPixmap(
                self._placed(spot), theme.pixmap("pin", "muted", 14, self.devicePixelRatioF())
            )
            end -= size + space(6)
        if self._role:
            painter.setFont(theme.font("small"))
            painter.setPen(hue)
            width = min(painter.fontMetrics().horizontalAdvance(self._role) + 2, end // 2)
            self._draw(painter, QRect(end - width, 0, width, self.height()), self._role, end=True)
            end -= width + space(8)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("muted" if self.seat.person.absent else "ink"))
        self._draw(painter, QRect(space(6), 0, end - space(6), self.height()), self.text())

    def _draw(self, painter: QPainter, spot: QRect, words: str, *, end: bool = False) -> None:
        right = self.isRightToLeft() != end
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, spot.width())
        painter.drawText(self._placed(spot), flags, shown)

    def _placed(self, spot: QRect) -> QRect:
        if not self.isRightToLeft():
            return spot
        return QRect(self.width() - spot.x() - spot.width(), spot.y(), spot.width(), spot.height())

    def _ask_menu(self, spot: QPoint) -> None:
        self.menu_asked.emit(self.seat, self.mapToGlobal(spot))
