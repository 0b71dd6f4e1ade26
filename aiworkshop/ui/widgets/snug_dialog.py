"""A dialog whose parts come and go, and which never has more or less room than they need."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog

from aiworkshop.ui.reading_order import ReadsInOrder
from aiworkshop.ui.widgets.words import Speaking


class SnugDialog(ReadsInOrder, Speaking, QDialog):
    """As high as what is in it, also when that grows or shrinks."""

    def event(self, event: QEvent) -> bool:
        """What is in it has changed."""
        is_layout = event.type() == QEvent.Type.LayoutRequest
        done = super().event(event)  # after its last one there is no dialog to be asked
        if is_layout and (layout := self.layout()) is not None:
            least = self.minimumSizeHint()
            width = max(self.width(), least.width())
            wraps = layout.hasHeightForWidth()
            needed = layout.totalHeightForWidth(width) if wraps else least.height()
            self.resize(width, max(needed, least.height()))
        return done
