"""The line that words are typed into, whatever their script."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class OneLine(QLineEdit):
    """A ``QLineEdit`` in which all scripts stand on the same line, and none is cut.

    Qt moves letters that are higher than the field's font, such as Arabic ones, upwards twice
    when it centres them, and cuts what hangs below the padding. So they stand at the top, which
    this field places as if it were the middle, and the room below them reaches into the padding.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._above = self._below = 0
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)

    def sizeHint(self) -> QSize:
        """As high as without the room above and below."""
        return self._whole(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """As high as without the room above and below."""
        return self._whole(super().minimumSizeHint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay in the middle."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Other letters, other room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._place()

    def _place(self) -> None:
        above = max(0, (self.height() - self.sizeHint().height()) // 2)
        below = -(self.fontMetrics().height() // 4)
        if (above, below) != (self._above, self._below):
            self._above, self._below = above, below
            self.setTextMargins(0, above, 0, below)

    def _whole(self, hint: QSize) -> QSize:
        return QSize(hint.width(), hint.height() - self._above - self._below)
