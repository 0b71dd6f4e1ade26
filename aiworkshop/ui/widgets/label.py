"""Text that reads in its own direction."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from aiworkshop.base.text import Text, first_strong_direction
from aiworkshop.ui.widgets.painting import draw_rtl_paragraphs, draw_words, text_width
from aiworkshop.ui.widgets.words import Speaking, Words, spoken

_TINTS = {
    "small": QPalette.ColorRole.PlaceholderText,
    "muted": QPalette.ColorRole.PlaceholderText,
    "eyebrow": QPalette.ColorRole.Highlight,
}


class Label(Speaking, QLabel):
    """A line or paragraph in a role of ``tokens.FONT_ROLES``, at the window's leading edge.

    Its direction is that of its text, so that full stops and question marks stay in place; it is
    aligned with the window nevertheless.
    """

    def __init__(
        self,
        words: Words = "",
        role: str = "body",
        *,
        wraps: bool = False,
        elides: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words: Words = words
        self._elides = elides
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        if role in _TINTS:
            self.setForegroundRole(_TINTS[role])
        # The style sheet gives the font of the role.
        self.setProperty("role", role)
        self.wording(self._speak)

    def set_words(self, words: Words) -> None:
        """Show other words."""
        self._words = words
        self._speak()

    def set_role(self, role: str) -> None:
        """Have the letters of another role."""
        if self.property("role") != role:
            self.setProperty("role", role)
            # The style sheet looks at the role when it polishes.
            self.style().unpolish(self)
            self.style().polish(self)

    def _speak(self) -> None:
        text = spoken(self._words)
        self.setText(text)
        if self._elides:
            self.setToolTip(text)
            self.updateGeometry()
        self._align()

    def _align(self) -> None:
        parent = self.parentWidget()
        window = parent.layoutDirection() if parent else self.layoutDirection()
        own = self._direction(window)
        if own != self.layoutDirection():
            self.setLayoutDirection(own)
        leading = Qt.AlignmentFlag.AlignLeading
        trailing = Qt.AlignmentFlag.AlignTrailing
        vertical = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        self.setAlignment((leading if own == window else trailing) | vertical)

    def _direction(self, window: Qt.LayoutDirection) -> Qt.LayoutDirection:
        words = self._words
        if isinstance(words, Text):
            found: str | None = words.resolved_direction()
        else:
            found = first_strong_direction(self.text())
        if found is None:
            return window
        rtl = found == "rtl"
        return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight

    def full_width(self) -> int:
        """Width in which nothing is cut."""
        self.ensurePolished()
        return text_width(self.font(), self.text()) + 2

    def sizeHint(self) -> QSize:
        """A label that may be cut asks for the room of all its words."""
        hint = super().sizeHint()
        return QSize(self.full_width(), hint.height()) if self._elides else hint

    def minimumSizeHint(self) -> QSize:
        """A label that may be cut gives way to others."""
        hint = super().minimumSizeHint()
        return QSize(0, hint.height()) if self._elides else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cut the words at their own end, not where the label ends.

        Qt counts the space after a line, so that right-to-left paragraphs do not stand straight.
        """
        straight = not (self.wordWrap() and self.isRightToLeft())
        if straight and not self._elides:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        parent = self.parentWidget()
        rtl = parent.isRightToLeft() if parent else self.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        draw = draw_words if self._elides else draw_rtl_paragraphs
        draw(painter, self.contentsRect(), self.text(), self.font(), side)

    def changeEvent(self, event: QEvent) -> None:
        """Follow direction and language."""
        if event.type() == QEvent.Type.ParentChange:
            self._align()
        super().changeEvent(event)
