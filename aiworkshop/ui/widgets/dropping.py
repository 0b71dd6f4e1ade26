"""Cards that others can be dropped on."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QDropEvent

from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.dragging import ids_in


class DropOnCards(QObject):
    """Watches a list: what is carried there marks the card it would fall on."""

    dropped = Signal(str, list, str)
    """The MIME type, the ids that were carried, and the card under them; empty: beside all."""

    def __init__(self, cards: CardList, mime_types: Sequence[str]) -> None:
        super().__init__(cards)
        self._view = cards.view
        self._types = tuple(mime_types)
        self._view.setAcceptDrops(True)
        self._view.setDropIndicatorShown(False)
        self._view.viewport().setAcceptDrops(True)
        self._view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is ours, before the view, which would sort it in between its rows."""
        kind = event.type()
        if kind == QEvent.Type.DragLeave:
            self._mark(-1)
        elif isinstance(event, QDropEvent):
            mime_type = next((one for one in self._types if event.mimeData().hasFormat(one)), "")
            if not mime_type:
                return False
            event.acceptProposedAction()
            key = self._under(event.position().toPoint())
            if kind == QEvent.Type.Drop:
                self._mark(-1)
                self.dropped.emit(mime_type, ids_in(mime_type, event.mimeData()), key)
            return True
        return super().eventFilter(watched, event)

    def _under(self, spot: QPoint) -> str:
        index = self._view.indexAt(spot)
        self._mark(index.row())
        return self._view.key(index)

    def _mark(self, row: int) -> None:
        if self._view.hovered != row:
            self._view.hovered = row
            self._view.viewport().update()
