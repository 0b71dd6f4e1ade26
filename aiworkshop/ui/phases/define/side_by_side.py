"""A list and what belongs to its current row: beside it, or below where there is no room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.small import Surface

BESIDE_FROM = 520
"""Width in pixels at 100 % from which the details stand beside the list."""


class SideBySide(QSplitter):
    """Turns itself with its width."""

    def __init__(
        self,
        theme: Theme,
        main: QWidget,
        side: QWidget,
        *,
        share: float = 0.52,
        beside_from: int = BESIDE_FROM,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self._beside_from = beside_from
        self._share = share
        self.setChildrenCollapsible(False)
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
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("scrolled", True)
        holder = beside_scroll_bar(inner, theme)
        holder.addWidget(surface)
        holder.addStretch(1)
        area.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)


def beside_scroll_bar(inner: QWidget, theme: Theme) -> QVBoxLayout:
    """A column inside a scroll area that keeps its distance to the bar, wherever the bar stands.

    Margins do not turn with the direction of the window, spaces in a row do.
    """
    row = QHBoxLayout(inner)
    row.setContentsMargins(0, 0, 0, theme.space(8))
    row.setSpacing(0)
    column = QVBoxLayout()
    column.setSpacing(theme.space(8))
    row.addLayout(column, 1)
    row.addSpacing(theme.space(8))
    return column
