"""Finds text that is cut off, and screens on which nothing is to be seen."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)

SLACK = 2
"""Pixels that rounding may take."""
LEAST_COLOURS = 24
SAMPLES = 160


def clipped(root: QWidget) -> list[str]:
    """What is cut off in a shown widget, one line each."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            found += [f"{_name(widget)}: {problem}" for problem in _problems(widget)]
    return found


def empty(image: QImage) -> bool:
    """Whether the picture is next to uniform."""
    seen = set()
    for x in range(0, image.width(), max(1, image.width() // SAMPLES)):
        for y in range(0, image.height(), max(1, image.height() // SAMPLES)):
            seen.add(image.pixel(x, y))
            if len(seen) >= LEAST_COLOURS:
                return False
    return True


def _problems(widget: QWidget) -> list[str]:
    if isinstance(widget, QLabel):
        return _label(widget)
    if isinstance(widget, QTabBar):
        return _tabs(widget)
    if isinstance(widget, QComboBox):
        text = widget.currentText()
        return _wide(widget, text, _height(widget), by_design=widget.toolTip() == text)
    if isinstance(widget, QLineEdit):
        hint = widget.placeholderText() if not widget.text() else ""
        return _wide(widget, hint, _height(widget), by_design=widget.toolTip() == hint)
    if isinstance(widget, QAbstractButton):
        return _button(widget)
    return _outside(widget)


def _label(label: QLabel) -> list[str]:
    text = label.text()
    if not text or getattr(label, "_elides", False):
        return []
    metrics, room = label.fontMetrics(), label.contentsRect()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        # A path is broken at its folders.
        parts = text.replace("/", "/ ").split()
        longest = max((metrics.horizontalAdvance(part) for part in parts), default=0)
        return _too(needed, label.height(), "lower", text) + _too(
            longest, room.width(), "narrower", text
        )
    needed = max(metrics.horizontalAdvance(line) for line in text.split("\n"))
    tall = label.sizeHint().height()
    return _too(needed, room.width(), "narrower", text) + _too(tall, label.height(), "lower", text)


def _shows_an_icon_only(button: QAbstractButton) -> bool:
    """Its words are its name for those who do not see it."""
    icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
    return isinstance(button, QToolButton) and button.toolButtonStyle() == icon_only


def _button(button: QAbstractButton) -> list[str]:
    if not button.text() or _shows_an_icon_only(button):
        return []
    hint = button.sizeHint()
    if isinstance(button, QCheckBox):
        return _too(hint.width(), button.width(), "narrower", button.text())
    if button.toolTip() == button.text():
        # Cut by design, and told in full by the tip.
        return _too(QFontMetrics(button.font()).height(), button.height(), "lower", button.text())
    return _too(hint.width(), button.width(), "narrower", button.text()) + _too(
        hint.height(), button.height(), "lower", button.text()
    )


def _tabs(bar: QTabBar) -> list[str]:
    found = []
    for index in range(bar.count()):
        text = bar.tabText(index)
        needed = bar.fontMetrics().horizontalAdvance(text)
        found += _too(needed, bar.tabRect(index).width(), "narrower", text)
    if bar.count() and not bar.usesScrollButtons():
        found += _too(bar.sizeHint().width(), bar.width(), "narrower", "all tabs")
    return found


def _wide(widget: QWidget, text: str, tall: int, by_design: bool = False) -> list[str]:
    needed = widget.fontMetrics().horizontalAdvance(text)
    found = _too(tall, widget.height(), "lower", text or widget.objectName())
    if not by_design:
        found += _too(needed, widget.width(), "narrower", text)
    return found


def _outside(widget: QWidget) -> list[str]:
    """A widget with content that its parent does not show, where nothing scrolls to it."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or _scrolls(widget):
        return []
    inside = QRect(0, 0, parent.width(), parent.height())
    if inside.contains(widget.geometry()) or not widget.layout():
        return []
    over = widget.geometry()
    beyond = max(-over.left(), over.right() - inside.right(), over.bottom() - inside.bottom())
    return [f"{beyond} px beyond {_name(parent)}"] if beyond > SLACK else []


def _scrolls(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _too(needed: float, given: float, how: str, text: str) -> list[str]:
    missing = round(needed - given)
    return [f"{missing} px {how} than “{text[:60]}” needs"] if missing > SLACK else []


def _height(widget: QWidget) -> int:
    return widget.fontMetrics().height()


def _name(widget: QWidget) -> str:
    return widget.objectName() or type(widget).__name__
