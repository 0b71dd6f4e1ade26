"""Opportunities as a list or as a map: a switch above, and below it one of them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pictures.picture_board import PictureBoard
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import ScrollColumn
from aiworkshop.ui.widgets.small import EmptyState
from aiworkshop.ui.widgets.words import Speaking


class OpportunityMap(Speaking, QWidget):
    """The map in the place of ``lists``, made when it is first wanted."""

    def __init__(self, context: PageContext, lists: Sequence[QWidget]) -> None:
        super().__init__()
        self._context = context
        self._lists = lists
        self.board: PictureBoard | None = None
        self.area = ScrollColumn()
        self.area.hide()
        self.empty = EmptyState(
            lambda: self.tr("The map grows out of opportunities: write the first in the list.")
        )
        self.empty.hide()
        self.switch = Button(lambda: self._switch_words(), kind="plain")
        self.switch.setObjectName("map-switch")
        self.switch.clicked.connect(self.turn)
        self.note = Label(lambda: self._note_words(), "muted", wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.note, 1)
        row.addWidget(self.switch)

    @property
    def is_shown(self) -> bool:
        """Whether the map is shown rather than the list."""
        return not self.area.isHidden()

    def refresh(self, changes: ChangeSet | None) -> None:
        """Draw again what may be other."""
        if self.board is not None and self.is_shown:
            self.board.refresh(changes)

    def flush(self) -> None:
        """Commit petals that keys moved."""
        if self.board is not None:
            self.board.flush()

    def turn(self) -> None:
        """To the other view."""
        to_map = not self.is_shown
        self.flush()
        if self.board is None:
            self.board = PictureBoard(self._context, "opportunities")
            self.board.setObjectName("opportunity-map")
            self.board.read.connect(self._show_board)
            self.board.hide()
            self.area.column.addWidget(self.empty)
            self.area.column.addWidget(self.board, 1)
        self.area.setVisible(to_map)
        for widget in self._lists:
            widget.setVisible(not to_map)
        self.switch.set_words(lambda: self._switch_words())
        self.note.retranslate()
        if to_map:
            self.board.refresh(None)

    def _show_board(self) -> None:
        assert self.board is not None
        some = bool(self.board.records)
        self.board.setVisible(some)
        self.empty.setVisible(not some)

    def _switch_words(self) -> str:
        return self.tr("Show as a list") if self.is_shown else self.tr("Show as a map")

    def _note_words(self) -> str:
        if self.is_shown:
            return self.tr("Dots show energy; they bind nobody.")
        return ""
