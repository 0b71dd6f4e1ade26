"""All marked words that a screen gives away: shown, said aloud, in tips, in lists, painted."""

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator

from PySide6.QtCore import QAbstractListModel, QBuffer, QIODevice, QRect, Qt
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QListWidget,
    QWidget,
)

from aiworkshop.ui.sheets.photo_canvas import PhotoCanvas
from tests.ui.masking_seed import MARK

PHOTO = f"{MARK}photo"
"""Stands for the picture of a sheet."""
_MARKED = re.compile(rf"{MARK}[a-z_]+")
_ASKED = (
    *("text", "title", "toPlainText", "placeholderText", "windowTitle", "accessibleName"),
    *("accessibleDescription", "toolTip", "statusTip", "whatsThis"),
)
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.WhatsThisRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def given_away() -> dict[str, str]:
    """Marked words, and by what they are given away."""
    found: dict[str, str] = {}
    for widget in QApplication.allWidgets():
        if not widget.isVisible():
            continue
        for how, words in (*_told(widget), *_painted(widget)):
            for mark in _MARKED.findall(words):
                name = f"{type(widget).__name__} {widget.objectName()} {how}"
                found.setdefault(mark, name)
    return found


def _told(widget: QWidget) -> Iterator[tuple[str, str]]:
    for name in _ASKED:
        ask = getattr(widget, name, None)
        if callable(ask):
            yield name, str(ask())
    if isinstance(widget, QComboBox):
        yield "choices", " ".join(widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        flat = isinstance(model, QAbstractListModel)
        columns = 1 if flat else model.columnCount()
        for row in range(model.rowCount()):
            for column in range(columns):
                index = model.index(row, column)
                yield "items", " ".join(str(index.data(role) or "") for role in _ROLES)
    if isinstance(widget, PhotoCanvas) and not widget.picture.isNull():
        yield "picture", PHOTO
    if isinstance(widget, QListWidget) and widget.objectName() == "photo-inbox" and widget.count():
        yield "thumbnails", PHOTO


def _painted(widget: QWidget) -> Iterator[tuple[str, str]]:
    """What whole windows paint, also where no widget holds the words."""
    if not widget.isWindow():
        return
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(widget.size())
    generator.setViewBox(QRect(0, 0, widget.width(), widget.height()))
    widget.render(generator)
    tree = ElementTree.fromstring(bytes(buffer.data().data()))
    texts = (node for node in tree.iter() if node.tag.endswith("text"))
    yield "painted", " ".join("".join(node.itertext()) for node in texts)
