"""What is painted and not written, for those who hear the program."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget


class Canvas(QLabel):
    """A widget that paints itself, and is told of as a picture.

    Qt tells of a bare widget as of something that only fills room; of a label with a picture it
    says what it is. This picture is never shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPixmap(QPixmap(1, 1))

    def sizeHint(self) -> QSize:
        """Whoever paints says how large."""
        return QSize(-1, -1)

    def minimumSizeHint(self) -> QSize:
        """Whoever paints says how small."""
        return QSize(-1, -1)
