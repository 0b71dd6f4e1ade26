"""What frames the fields of a sheet: numbered boxes, and the line where a page ends."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.tokens import CORNER
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import Line


class EntryBox(QWidget):
    """A rounded box as on the paper, its title above the fields in ``body``."""

    def __init__(self, theme: Theme, title: Text, number: int) -> None:
        super().__init__()
        self._theme = theme
        space = theme.space
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(space(14), space(10), space(14), space(14))
        self.body.setSpacing(space(8))
        words = title if title else Text(str(number))
        self.title = Label(words, "strong", wraps=True)
        self.body.addWidget(self.title)
        self.setAccessibleName(str(words))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only the outline, as on the paper."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, CORNER, CORNER)


class PageLine(QWidget):
    """Where the next page of paper begins."""

    def __init__(self, theme: Theme, words: Text) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.space(8), 0, 0)
        row.setSpacing(theme.space(12))
        row.addWidget(Label(words, "eyebrow"))
        row.addWidget(Line(), 1)
