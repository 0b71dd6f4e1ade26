"""Small pieces: headings, chips, lines, boxes, and what stands where nothing is yet."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from aiworkshop.ui.tokens import CORNER
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, Words, spoken


class SectionHeading(QWidget):
    """A heading, a quiet note after it, and room for an action at the end."""

    def __init__(self, words: Words, note: Words = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 4, 0, 0)
        self.heading = Label(words, "strong")
        self.note = Label(note, "muted", elides=True)
        self.row.setSpacing(12)
        self.row.addWidget(self.heading)
        self.row.addWidget(self.note)
        self.row.addStretch(1)

    def set_words(self, words: Words) -> None:
        """Name the section otherwise."""
        self.heading.set_words(words)

    def set_note(self, words: Words) -> None:
        """Say something else beside it."""
        self.note.set_words(words)

    def add_action(self, widget: QWidget) -> None:
        """Put a button or a field at the end."""
        self.row.addWidget(widget)


class EmptyState(QWidget):
    """One sentence that says what to do next, and one button that does it."""

    pressed = Signal()

    def __init__(self, sentence: Words, button: Words = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 4, 24, 4)
        layout.setSpacing(12)
        self.sentence = Label(sentence, "muted", wraps=True)
        self.button = Button(button, kind="primary")
        if not spoken(button):
            self.button.hide()
        self.button.clicked.connect(self.pressed)
        # The air around gives way before the words and the button do.
        self._add_air(layout, 1)
        layout.addWidget(self.sentence)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self._add_air(layout, 3)
        self.setFocusProxy(self.button)

    def _add_air(self, layout: QVBoxLayout, share: int) -> None:
        policy = QSizePolicy.Policy
        layout.addSpacerItem(QSpacerItem(0, 28, policy.Minimum, policy.Expanding))
        layout.setStretch(layout.count() - 1, share)


class Chip(Speaking, QPushButton):
    """A small rounded word; ``removable`` ones can be pressed away."""

    removed = Signal()

    def __init__(
        self, words: Words, *, removable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._removable = removable
        self.setProperty("chip", True)
        self.setAutoDefault(False)
        if removable:
            self.clicked.connect(self.removed)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.wording(self._speak)

    def _speak(self) -> None:
        words = spoken(self._words)
        shown = words.replace("&", "&&")
        self.setText(f"{shown} ×" if self._removable else shown)
        self.setAccessibleName(
            self.tr("Remove {item}").format(item=words) if self._removable else words
        )


class Line(QFrame):
    """A thin line between parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One pixel."""
        QPainter(self).fillRect(self.rect(), self.palette().mid())


class Surface(QWidget):
    """A rounded box on the paper; put things into ``body``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 16, 16, 16)
        self.body.setSpacing(12)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Surface, line, round corners."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().mid().color()))
        painter.setBrush(self.palette().base())
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, CORNER, CORNER)
