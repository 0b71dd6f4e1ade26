"""One place scrolls: the board where there is room for it, else the tab as a whole."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

_NEWS = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest)


class BoardRoom(QObject):
    """Gives a board all its height where what is left below the tab's other parts is too little.

    ``around`` scrolls the whole tab, ``part`` in it holds the board; ``least`` in pixels is what a
    board needs to scroll by itself.
    """

    def __init__(self, around: QScrollArea, part: QWidget, board: QScrollArea, least: int) -> None:
        super().__init__(part)
        self._around = around
        self._part = part
        self._board = board
        self._least = least
        self._whole = False
        for watched in (around.viewport(), part, board.widget() or board):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Something moved or grew: look again, once it is laid out."""
        if event.type() in _NEWS:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Where the part begins does not depend on the board, so that this comes to rest."""
        board, inner, content = self._board, self._around.widget(), self._board.widget()
        if inner is None or content is None:
            return
        layout = inner.layout()
        margin = layout.contentsMargins().bottom() if layout is not None else 0
        room = self._around.viewport().height() - self._part.y() - margin
        whole = room < self._least
        if whole != self._whole:
            self._whole = whole
            policy = Qt.ScrollBarPolicy
            board.setVerticalScrollBarPolicy(
                policy.ScrollBarAlwaysOff if whole else policy.ScrollBarAsNeeded
            )
        wanted = content.sizeHint().height() if whole else 0
        if board.minimumHeight() != wanted:
            board.setMinimumHeight(wanted)


def bring_into_view(widget: QWidget) -> None:
    """Scroll whatever is around it."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
