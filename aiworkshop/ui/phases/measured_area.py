"""A field of several lines as high as its letters are."""

from PySide6.QtCore import QSize

from aiworkshop.ui.widgets.text_area import TextArea


class MeasuredArea(TextArea):
    """Grows by its lines as they are laid out: Arabic ones are a third higher than Latin ones."""

    def sizeHint(self) -> QSize:
        """As high as its words, between ``lines`` and three times as many."""
        block = self.document().begin()
        height, count = 0.0, 0
        while block.isValid():
            height += self.blockBoundingRect(block).height()
            count += max(1, block.layout().lineCount())
            block = block.next()
        line = self.fontMetrics().lineSpacing()
        most = 3 * self._lines
        shown = max(height * min(1.0, most / max(count, 1)), self._lines * line)
        margins = self.contentsMargins()
        # The last block brings the margin below it along.
        around = self.document().documentMargin() + margins.top() + margins.bottom()
        return QSize(super().sizeHint().width(), round(shown + around + 4))
