"""One person at a table: name, role at the table, pinned or not, chosen or not."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QToolTip

from aiworkshop.ui.phases.define.table_reads import Seat
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.tokens import CORNER
from aiworkshop.ui.widgets.dragging import ids_data
from aiworkshop.ui.widgets.toggling import Toggling
from aiworkshop.ui.widgets.words import listed

PEOPLE = "application/x-aiworkshop-participants"
"""Participants while they are dragged."""


class MemberRow(Toggling, QAbstractButton):
    """Pressing it, or Enter, asks for its menu; Space chooses, Del unseats; it can be dragged.

    ``explain`` says why somebody sits here, ``carried`` who goes along when this one is dragged.
    """

    menu_asked = Signal(object, QPoint)
    unseat_asked = Signal(str)
    choice_asked = Signal(str)
    step_asked = Signal(object, int)

    seat: Seat

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._role = ""
        self.explain: Callable[[str], str] = lambda _: ""
        self.carried: Callable[[str], list[str]] = lambda key: [key]
        self._pressed_at = QPoint()
        self.setObjectName("member-row")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.clicked.connect(lambda: self._ask_menu(QPoint(0, self.height())))
        self.setMouseTracking(True)
        self.watch_turning()

    def show_seat(self, seat: Seat, name: str, role: str) -> None:
        """Show somebody, perhaps another person than before."""
        self.seat = seat
        self._role = role
        self.setText(name)
        self.setAccessibleName(listed(part for part in (name, role) if part))
        self.update()

    def nextCheckState(self) -> None:
        """Pressing opens the menu; who is chosen is said by ``setChecked``."""

    def event(self, event: QEvent) -> bool:
        """The tip is put together only where somebody waits for it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            lines = (self.accessibleName(), self.explain(self.seat.person.id))
            QToolTip.showText(event.globalPos(), "\n".join(line for line in lines if line), self)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        """One line."""
        height = max(self.fontMetrics().height(), self._theme.space(18)) + self._theme.space(8)
        return QSize(self._theme.space(120), height)

    def minimumSizeHint(self) -> QSize:
        """Names are shortened before the table is."""
        return QSize(self._theme.space(80), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go through the people; Enter opens the menu; Space chooses; Del unseats."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.choice_asked.emit(self.seat.person.id)
        elif event.key() == Qt.Key.Key_Delete:
            self.unseat_asked.emit(self.seat.person.id)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.step_asked.emit(self, 1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Perhaps a drag begins here. With Ctrl, the person is chosen, or no longer."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.choice_asked.emit(self.seat.person.id)
            return
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the person away once the pointer went far enough."""
        far = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if event.buttons() & Qt.MouseButton.LeftButton and far > QApplication.startDragDistance():
            self.setDown(False)
            drag = QDrag(self)
            drag.setMimeData(ids_data(PEOPLE, self.carried(self.seat.person.id)))
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
        if self.underMouse() or self.hasFocus() or self.isChecked():
            painter.setPen(QPen(hue, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER, CORNER)
        start, end = space(6), self.width() - space(6)
        if self.isChecked():
            size = space(14)
            spot = QRect(start, (self.height() - size) // 2, size, size)
            painter.drawPixmap(
                self._placed(spot), theme.pixmap("check", "ink", 14, self.devicePixelRatioF())
            )
            start += size + space(6)
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
        self._draw(painter, QRect(start, 0, end - start, self.height()), self.text())

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
