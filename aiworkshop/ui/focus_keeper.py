"""Where what had the focus goes away, somebody without a mouse goes on from beside it.

Qt looks for the next in the chain of Tab while a part is being hidden; where that is a part of what
goes too, or waits for a button that is not shown, the focus is nowhere and keys do nothing.
"""

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from aiworkshop.ui.reading_order import bring_into_sight, reading_order


class FocusKeeper(QObject):
    """Watches the focus of all windows of an application."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        # Where it stood, not what it was: that may be going for good.
        self._lost_at: QPoint | None = None
        app.focusChanged.connect(self._look)

    def _look(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None:
            self._lost_at = None
        elif old is not None and QGuiApplication.focusWindow() is not None:
            self._lost_at = _corner(old)
            # Whoever hides a part may give the focus to another one themselves.
            QTimer.singleShot(0, self, self._give)

    def _give(self) -> None:
        place, self._lost_at = self._lost_at, None
        window = QApplication.activeWindow()
        if place is None or window is None or QApplication.activePopupWidget() is not None:
            return
        stops = reading_order(window)
        if stops and QApplication.focusWidget() is None:
            nearest = min(stops, key=lambda stop: (_corner(stop) - place).manhattanLength())
            nearest.setFocus()
            bring_into_sight(nearest)


def _corner(widget: QWidget) -> QPoint:
    """Where one begins to read it."""
    box = widget.rect()
    return widget.mapToGlobal(box.topRight() if widget.isRightToLeft() else box.topLeft())
