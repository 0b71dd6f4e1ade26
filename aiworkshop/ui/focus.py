"""Where the focus goes when a part of the window is chosen by key."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def focus_first(region: QWidget) -> bool:
    """Give the focus to the first widget inside that takes it."""
    for child in region.findChildren(QWidget):
        if (
            child.focusPolicy() & Qt.FocusPolicy.TabFocus
            and child.isVisible()
            and child.isEnabled()
        ):
            child.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
    return False
