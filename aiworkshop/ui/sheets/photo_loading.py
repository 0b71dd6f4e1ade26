"""Pictures of photos, decoded off the main thread and no larger than they are shown."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QTransform

from aiworkshop.ui.desk import Desk

if TYPE_CHECKING:
    from aiworkshop.readmodels.records import Attachment

MOST_MEGABYTES = 512
"""What one picture may take in memory; Qt's own limit is a quarter of a 108-megapixel photo."""


def load_picture(path: Path, longest: int, rotation: int = 0) -> QImage:
    """A photo upright and turned by ``rotation`` degrees clockwise, its longest side at most
    ``longest`` pixels. A null image where the file is missing or damaged. For any thread.
    """
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    reader = QImageReader(str(path))
    # Files in the folder have no suffix.
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > longest:
        bound = QSize(longest, longest)
        reader.setScaledSize(size.scaled(bound, Qt.AspectRatioMode.KeepAspectRatio))
    picture = reader.read()
    if rotation % 360 and not picture.isNull():
        picture = picture.transformed(QTransform().rotate(rotation))
    return picture


def fetch_picture(
    desk: Desk,
    photo: "Attachment",
    longest: int,
    done: Callable[[QImage], object],
    context: QObject,
) -> None:
    """Have the picture of a photo as it came from the camera; ``done`` on the main thread."""

    def found(path: Path) -> None:
        desk.work(lambda: load_picture(path, longest), done, context=context)

    desk.database(lambda bench: bench.photo_path(photo.digest), found, context=context)
