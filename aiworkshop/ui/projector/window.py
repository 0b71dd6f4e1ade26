"""The window that the room sees. It only paints, and knows a few keys."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from aiworkshop.ui.actions import latin_key
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.ui.projector.show import Show

Key = Qt.Key
KEYS: dict[int, str] = {
    Key.Key_Escape: "leave",
    Key.Key_F5: "leave",
    Key.Key_F11: "leave",
    Key.Key_PageDown: "next",
    Key.Key_Down: "next",
    Key.Key_Space: "next",
    Key.Key_PageUp: "previous",
    Key.Key_Up: "previous",
    Key.Key_Backspace: "previous",
    Key.Key_B: "black",
    Key.Key_Period: "black",
    Key.Key_F: "freeze",
    Key.Key_Plus: "larger",
    Key.Key_Equal: "larger",
    Key.Key_Minus: "smaller",
    Key.Key_D: "dark",
    Key.Key_A: "auto",
}
"""What keys do on the wall, and in the panel as long as no field has the focus. A presenter's
remote sends Page Down, Page Up, F5, Escape, and a full stop for black."""


def key_act(event: QKeyEvent, *, mirrored: bool) -> str:
    """What a press asks of the show; empty for nothing. The same key on every layout."""
    key = latin_key(event) or event.key()
    if key == Key.Key_F5 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return "black"
    if key == Key.Key_F5 and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return "freeze"
    if key in (Key.Key_Left, Key.Key_Right):
        return "next" if (key == Key.Key_Left) == mirrored else "previous"
    held = event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    return "" if held else KEYS.get(key, "")


def act_on(show: "Show", act: str) -> None:
    """Do what a key asks of the show itself."""
    acts: dict[str, Callable[[], object]] = {
        "next": lambda: show.turn_page(1),
        "previous": lambda: show.turn_page(-1),
        "black": show.toggle_black,
        "freeze": show.toggle_frozen,
        "larger": lambda: show.zoom(1),
        "smaller": lambda: show.zoom(-1),
        "dark": show.toggle_dark,
        "auto": lambda: show.set_auto(not show.auto),
    }
    acts[act]()


def paint_projection(painter: QPainter, area: QRectF, show: "Show") -> None:
    """What is on the wall, within an area of any size."""
    projection = show.projection
    if projection is None:
        return
    frame = projection.frame
    scale = min(area.width() / frame.width, area.height() / frame.height)
    painter.save()
    painter.fillRect(area, Qt.GlobalColor.black if projection.black else frame.colour("paper"))
    painter.translate(
        area.x() + (area.width() - scale * frame.width) / 2,
        area.y() + (area.height() - scale * frame.height) / 2,
    )
    painter.scale(scale, scale)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    projection.paint(painter)
    painter.restore()


class ProjectorWindow(Speaking, QWidget):
    """Full screen, without a frame, without a mouse."""

    left = Signal()
    """Somebody wants the screen back."""

    def __init__(self, show: "Show") -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._show = show
        self.setObjectName("projector-window")
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # The program ends with the main window, however long the room goes on looking.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        show.projected.connect(self.update)
        self.wording(lambda: self.setWindowTitle(self.tr("Projection")))
        self.wording(lambda: self.setAccessibleName(self.tr("What the room sees")))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The projection, or an empty wall."""
        painter = QPainter(self)
        if self._show.projection is None:
            painter.fillRect(self.rect(), self._show.frame.colour("paper"))
            return
        paint_projection(painter, QRectF(self.rect()), self._show)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pages, black, freeze, size, and the way back."""
        act = key_act(event, mirrored=self._show.frame.mirrored)
        if act == "leave":
            self.left.emit()
        elif act:
            act_on(self._show, act)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed from outside is left."""
        event.ignore()
        self.left.emit()
