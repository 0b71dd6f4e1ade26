"""Where what had the focus goes away, somebody without a mouse goes on from beside it.

Qt looks for the next in the chain of Tab while a part is being hidden; where that is a part of what
goes too, or waits for a button that is not shown, the focus is nowhere and keys do nothing.
"""

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTabBar, QWidget

from aiworkshop.ui.reading_order import bring_into_sight, reading_order

WHILE_MENU_MILLISECONDS = 100
_CALM = (QAbstractItemView, QTabBar)
"""A key that was meant for what went does nothing there: buttons would be pressed, choices changed,
and a field would keep Ctrl+Z for itself."""


class FindsLostFocus(QObject):
    """Watches the focus of all windows of an application."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        # Where it stood, not what it was: that may be going for good.
        self._lost_at: QPoint | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._give)
        app.focusChanged.connect(self._look)

    def _look(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None:
            self._lost_at = None
        # What is only disabled for a while comes back, and whoever disabled it sees to that.
        elif old is not None and old.isEnabled() and QGuiApplication.focusWindow() is not None:
            self._lost_at = _corner(old)
            # Whoever hides a part may give the focus to another one themselves.
            self._later.start(0)

    def _give(self) -> None:
        window = QApplication.activeWindow()
        if self._lost_at is None or window is None or QApplication.focusWidget() is not None:
            self._lost_at = None
            return
        if QApplication.activePopupWidget() is not None:
            # A menu has the keys for now.
            self._later.start(WHILE_MENU_MILLISECONDS)
            return
        place, self._lost_at = self._lost_at, None
        stops = [stop for stop in reading_order(window) if isinstance(stop, _CALM)]
        if stops:
            nearest = min(stops, key=lambda stop: (_corner(stop) - place).manhattanLength())
            nearest.setFocus()
            bring_into_sight(nearest)


def _corner(widget: QWidget) -> QPoint:
    """Where one begins to read it."""
    box = widget.rect()
    return widget.mapToGlobal(box.topRight() if widget.isRightToLeft() else box.topLeft())
