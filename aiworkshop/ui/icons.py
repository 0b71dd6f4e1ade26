"""Line icons (Lucide), drawn in any colour when they are first asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap

from aiworkshop.base.resources import resource_path

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QImage

POINTING = frozenset(
    {
        "chevron-right",
        "chevron-left",
        "chevrons-right",
        "corner-down-left",
        "arrow-left",
        "arrow-right",
        "undo-2",
        "redo-2",
    }
)
"""Icons that point along the line of reading, and so are mirrored in a mirrored window.

``corner-down-left`` shows the Return key, which is engraved the same in every language: it is
mirrored all the same, since it stands at the end of a line of text.
"""


class Icons:
    """Makes pixmaps of ``resources/icons`` and keeps them."""

    def __init__(self) -> None:
        self._pixmaps: dict[tuple[str, str, int, float, bool], QPixmap] = {}
        self._sources: dict[str, bytes] = {}

    def pixmap(
        self, name: str, colour: str, size: int, ratio: float = 1.0, mirrored: bool = False
    ) -> QPixmap:
        """An icon of ``size`` logical pixels for a screen of that device pixel ratio."""
        mirrored = mirrored and name in POINTING
        key = (name, colour, size, ratio, mirrored)
        found = self._pixmaps.get(key)
        if found is None:
            found = QPixmap.fromImage(self._draw(name, colour, round(size * ratio), mirrored))
            found.setDevicePixelRatio(ratio)
            self._pixmaps[key] = found
        return found

    def icon(self, name: str, colour: str, size: int, mirrored: bool = False) -> "QIcon":
        """An icon for Qt's own widgets, in two densities."""
        from PySide6.QtGui import QIcon

        icon = QIcon()
        for ratio in (1.0, 2.0):
            icon.addPixmap(self.pixmap(name, colour, size, ratio, mirrored))
        return icon

    def _draw(self, name: str, colour: str, pixels: int, mirrored: bool) -> "QImage":
        source = self._sources.get(name)
        if source is None:
            source = resource_path("icons", f"{name}.svg").read_bytes()
            self._sources[name] = source
        # Qt's image plugin for SVG needs no import of QtSvg's Python module.
        buffer = QBuffer()
        drawing = source.replace(b"currentColor", colour.encode()).replace(
            b'stroke-width="2"', b'stroke-width="1.75"'
        )
        buffer.setData(QByteArray(drawing))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer, b"svg")
        reader.setScaledSize(QSize(pixels, pixels))
        image = reader.read()
        return image.flipped(Qt.Orientation.Horizontal) if mirrored else image
