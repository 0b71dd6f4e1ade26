"""A list and what belongs to its current row: beside it, or below where there is no room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.ui.page import PageContext
from aiworkshop.ui.remembered import RememberedSplit
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.scrolling import ScrollColumn
from aiworkshop.ui.widgets.small import Surface

BESIDE_FROM = 520
"""Width in pixels at 100 % from which the details stand beside the list."""


class SideBySide(RememberedSplit):
    """Turns itself with its width."""

    def __init__(
        self,
        context: PageContext,
        name: str,
        main: QWidget,
        side: QWidget,
        *,
        share: float = 0.52,
        beside_from: int = BESIDE_FROM,
    ) -> None:
        super().__init__(context, name)
        theme = self._theme = context.theme
        self._beside_from = beside_from
        self._share = share
        self.setHandleWidth(theme.space(12))
        self.addWidget(main)
        self.addWidget(side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or below, by the width."""
        super().resizeEvent(event)
        beside = event.size().width() >= self._theme.space(self._beside_from)
        way = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self.orientation() != way or event.oldSize().width() <= 0:
            self.setOrientation(way)
            whole = event.size().width() if beside else event.size().height()
            first = round(whole * self._share)
            self.setSizes([first, whole - first])


class SideBox(QWidget):
    """A white box that scrolls; put things into ``body``."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        surface = Surface()
        self.body = surface.body
        area = ScrollColumn()
        area.column.setContentsMargins(0, 0, 0, theme.space(8))
        area.column.addWidget(surface)
        area.column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
