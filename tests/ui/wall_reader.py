"""Reads a projection back from what was painted: words and sizes, by Qt's SVG writer."""

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

_MATRIX = re.compile(r"matrix\(([^)]*)\)")


@dataclass(frozen=True)
class Painted:
    """Words on the wall, the height of their letters and the place of their line, in pixels."""

    words: str
    pixels: float
    x: float
    y: float


def painted(projection) -> list[Painted]:
    """Everything written on a projection, in the order of painting."""
    size = QSize(projection.frame.width, projection.frame.height)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    painter = QPainter(generator)
    projection.paint(painter)
    painter.end()
    return list(_texts(ElementTree.fromstring(bytes(buffer.data().data())), 1.0, 1.0))


def _texts(node, scale, own):
    matrix = _MATRIX.search(node.get("transform", ""))
    if matrix:
        own = float(matrix.group(1).split(",")[3])
    if node.tag.endswith("text"):
        words = "".join(node.itertext())
        pixels = float(node.get("font-size")) * scale * own
        yield Painted(words, pixels, float(node.get("x")), float(node.get("y")))
    for child in node:
        yield from _texts(child, scale, own)
