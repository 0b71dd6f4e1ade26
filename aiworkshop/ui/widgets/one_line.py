"""The line that words are typed into, whatever their script."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class OneLine(QLineEdit):
    """A ``QLineEdit`` in which all scripts stand on the same line, and none is cut.

    Qt moves letters that are higher than the field's font, such as Arabic ones, upwards twice
    when it centres what is typed, and cuts what hangs below. So typed words stand at the top of
    their room, which this field places as if it were the middle, and the room reaches into the
    padding. The placeholder, which Qt draws in another way, is centred.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = (0, 0)
        self.textChanged.connect(self._place)

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
        self._tell_all()

    def changeEvent(self, event: QEvent) -> None:
        """Other letters, other room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._place()

    def _tell_all(self) -> None:
        """A hint that finds no room for all its words has them in the tooltip."""
        hint = self.placeholderText()
        frame = self.sizeHint().width() - 17 * self.fontMetrics().horizontalAdvance("x")
        cut = self.fontMetrics().horizontalAdvance(hint) > self.width() - frame
        if cut and not self.toolTip():
            self.setToolTip(hint)
        elif not cut and self.toolTip() == hint:
            self.setToolTip("")

    def _place(self) -> None:
        beyond = self.fontMetrics().height() // 4
        vertical = Qt.AlignmentFlag.AlignVCenter
        room = (-beyond, -beyond)
        if self.text():
            vertical = Qt.AlignmentFlag.AlignTop
            room = (max(0, (self.height() - self.sizeHint().height()) // 2), -beyond)
        if self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask != vertical:
            self.setAlignment(Qt.AlignmentFlag.AlignLeading | vertical)
        if room != self._room:
            self._room = room
            self.setTextMargins(0, room[0], 0, room[1])

    def _whole(self, hint: QSize) -> QSize:
        return QSize(hint.width(), hint.height() - sum(self._room))
