"""What scrolls when it is higher than its place."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from aiworkshop.ui.theme import Theme
from aiworkshop.ui.tokens import CORNER
from aiworkshop.ui.widgets.small import Surface


class ScrollColumn(QScrollArea):
    """Things below each other in ``column``, which scroll up and down only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("scrolled", True)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.setWidget(inner)


class ScrollsWhenTight(QScrollArea):
    """Pages upon each other that have the height of this place, or what the one shown needs at the
    very least: then it scrolls, instead of cutting words where letters are large."""

    def __init__(self, pages: QStackedWidget) -> None:
        super().__init__()
        self._pages = pages
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        pages.setProperty("scrolled", True)
        self.setWidget(pages)
        pages.installEventFilter(self)
        pages.currentChanged.connect(lambda _: self._fit())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What the page needs may be another height now."""
        if watched is self._pages and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as there is room."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """The page may be wider than it is high, never narrower than it can be."""
        return QSize(self._pages.minimumSizeHint().width(), 0)

    def _fit(self) -> None:
        room = self.maximumViewportSize()
        width = room.width()
        needed = _least_height(self._pages.currentWidget(), width)
        if needed > room.height():
            width -= self.verticalScrollBar().sizeHint().width()
            needed = _least_height(self._pages.currentWidget(), width)
        self._pages.resize(width, max(room.height(), needed))


def _least_height(page: QWidget | None, width: int) -> int:
    layout = page.layout() if page else None
    if layout is None:
        return 0
    if layout.hasHeightForWidth():
        return layout.minimumHeightForWidth(width)
    return layout.totalMinimumSize().height()


class Sheet(Surface):
    """A surface that is white within a scroll area too, whose style makes palettes transparent."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Surface, line, round corners."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line")))
        painter.setBrush(self._theme.colour("surface"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, CORNER, CORNER)


def scrolling(box: QWidget, *, fills: bool = False) -> ScrollColumn:
    """The box in an area that scrolls; ``fills``: it takes all the height."""
    area = ScrollColumn()
    area.column.addWidget(box, 1 if fills else 0)
    if not fills:
        area.column.addStretch(1)
    return area
