"""What is wrong with a picture: words that do not fit, controls that are cut, nothing to see."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QWidget,
)

SLACK = 2
"""Pixels by which a hint may be larger than the widget: rounding of scaled sizes."""
FEW_COLOURS = 6


def faults(root: QWidget) -> list[str]:
    """Sentences, one a fault; none for a good screen."""
    found = [
        f"{kind}: “{words[:40]}” ({type(widget).__name__})"
        for widget in root.findChildren(QWidget)
        if widget.isVisibleTo(root)
        for kind, words in _clipped(widget, root)
    ]
    if _is_empty(root.grab().toImage()):
        found.append("nothing to see")
    return found


def _clipped(widget: QWidget, root: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(widget, QLabel) and widget.text():
        yield from _label(widget)
    elif isinstance(widget, QAbstractButton) and widget.text():
        yield from _button(widget)
    elif isinstance(widget, QTabBar):
        if widget.sizeHint().width() > widget.width() + SLACK and not widget.usesScrollButtons():
            yield "tabs are cut", widget.tabText(0)
    elif isinstance(widget, QLineEdit) and widget.height() + SLACK < widget.fontMetrics().height():
        yield "field is too low", widget.text()
    else:
        return
    if not _scrolls(widget, root) and not _inside(widget, root):
        words = widget.tabText(0) if isinstance(widget, QTabBar) else str(widget.text())
        yield "outside the window", words


def _label(label: QLabel) -> Iterator[tuple[str, str]]:
    if getattr(label, "_elides", False):
        return
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + SLACK:
            yield "lines are cut", label.text()
        return
    if label.sizeHint().width() > label.width() + SLACK:
        yield "words are cut", label.text()
    elif label.sizeHint().height() > label.height() + SLACK:
        yield "letters are cut", label.text()


def _button(button: QAbstractButton) -> Iterator[tuple[str, str]]:
    if not isinstance(button, (QPushButton, QCheckBox)):
        return
    words = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
    if words > button.width() + SLACK:
        yield "button is too narrow", button.text()
    if button.fontMetrics().height() > button.height() + SLACK:
        yield "button is too low", button.text()


def _scrolls(widget: QWidget, root: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _inside(widget: QWidget, root: QWidget) -> bool:
    place = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
    return root.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place)


def _is_empty(image: QImage) -> bool:
    small = image.scaled(200, 200)
    colours = {small.pixel(x, y) for x in range(0, 200, 2) for y in range(0, 200, 2)}
    return len(colours) < FEW_COLOURS
