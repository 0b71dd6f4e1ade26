"""Pages of a PDF one below the other, drawn when they come into sight."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from aiworkshop.ui.desk import Desk
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.documents.pdf.pages import PageImage

GAP = 16
WIDEST = 760


@dataclass(frozen=True, slots=True)
class ShownPdf:
    """A PDF, and width and height of its pages in points.

    Its bytes, not an open document: that would have to be closed by somebody.
    """

    data: bytes
    sizes: tuple[tuple[float, float], ...]

    def render(self, number: int, scale: float) -> "PageImage":
        """A page as a picture. For any thread."""
        from aiworkshop.documents.pdf.pages import PdfPages

        with PdfPages(self.data) as pages:
            return pages.render(number, scale)


class PdfPreview(Speaking, QScrollArea):
    """Shows a PDF. Pages are rendered off the main thread, those in sight only."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._shown: ShownPdf | None = None
        self._sheets: list[_Sheet] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._paper = QWidget()
        self._column = QVBoxLayout(self._paper)
        self._column.setContentsMargins(0, 0, 0, GAP)
        self._column.setSpacing(GAP)
        self._column.addStretch(1)
        self.setWidget(self._paper)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(30)
        self._later.timeout.connect(self._draw_visible)
        self.verticalScrollBar().valueChanged.connect(self._later.start)
        self.wording(lambda: self.setAccessibleName(self.tr("Pages as they will be printed")))
        self.wording(self._name_sheets)

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._sheets)

    @property
    def shown(self) -> ShownPdf | None:
        """What is shown."""
        return self._shown

    def show_pdf(self, shown: ShownPdf) -> None:
        """Show another PDF; the place in the document is kept."""
        place = self.verticalScrollBar().value()
        for sheet in self._sheets:
            self._column.removeWidget(sheet)
            sheet.deleteLater()
        self._shown = shown
        self._sheets = [_Sheet(self._theme, height / width) for width, height in shown.sizes]
        for number, sheet in enumerate(self._sheets):
            self._column.insertWidget(number, sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        self._name_sheets()
        self._fit()
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(place))
        self._later.start()

    def _name_sheets(self) -> None:
        for number, sheet in enumerate(self._sheets, 1):
            words = self.tr("Page {number} of {count}")
            sheet.setAccessibleName(words.format(number=number, count=len(self._sheets)))

    def resizeEvent(self, event: Any) -> None:
        """Pages are as wide as there is room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """A change of size of letters changes the room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        width = min(self.viewport().width() - GAP, round(WIDEST * self._theme.scale))
        for sheet in self._sheets:
            sheet.fit(max(width, 100))
        self._later.start()

    def _draw_visible(self) -> None:
        shown = self._shown
        if shown is None:
            return
        for number, sheet in enumerate(self._sheets):
            if sheet.visibleRegion().isEmpty():
                sheet.forget()
            elif sheet.wants_picture():
                self._draw(shown, number, sheet)

    def _draw(self, shown: ShownPdf, number: int, sheet: "_Sheet") -> None:
        pixels = sheet.pixels()
        points, _ = shown.sizes[number]
        sheet.drawing = pixels

        def done(image: "PageImage") -> None:
            sheet.show_picture(image, pixels)

        self._desk.work(lambda: shown.render(number, pixels / points), done, context=sheet)


class _Sheet(QWidget):
    """One page: paper, a thin edge, and its picture once it is there."""

    def __init__(self, theme: Theme, proportion: float) -> None:
        super().__init__()
        self._theme = theme
        self._proportion = proportion
        self._picture: QImage | None = None
        self._picture_pixels = 0
        self.drawing = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def fit(self, width: int) -> None:
        """Be this wide."""
        self.setFixedSize(QSize(width, round(width * self._proportion)))

    def pixels(self) -> int:
        """Width in the screen's own pixels."""
        return round(self.width() * self.devicePixelRatioF())

    def wants_picture(self) -> bool:
        """Whether what is there, or on its way, has another size."""
        return self.pixels() not in (self._picture_pixels, self.drawing)

    def has_picture(self) -> bool:
        """Whether the page can be seen."""
        return self._picture is not None

    def show_picture(self, image: "PageImage", pixels: int) -> None:
        """Show what was rendered."""
        self.drawing = 0
        stride = image.width * 3
        picture = QImage(
            image.rgb, image.width, image.height, stride, QImage.Format.Format_RGB888
        ).copy()
        self._picture, self._picture_pixels = picture, pixels
        self.update()

    def forget(self) -> None:
        """Out of sight, out of memory."""
        self._picture, self._picture_pixels = None, 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """White paper, whatever the theme."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if self._picture is not None:
            painter.drawImage(self.rect(), self._picture)
        painter.setPen(QPen(self._theme.colour("line")))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
