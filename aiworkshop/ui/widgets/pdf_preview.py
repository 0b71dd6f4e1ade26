"""Pages of a PDF one below the other, drawn when they come into sight."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from aiworkshop.ui.desk import Desk
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.documents.pdf.pages import PageImage, PdfPages

GAP = 16
WIDEST = 760


class PdfPreview(Speaking, QScrollArea):
    """Shows a PDF. Pages are rendered off the main thread, those in sight only."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._pages: PdfPages | None = None
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

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._sheets)

    def show_pages(self, pages: "PdfPages") -> None:
        """Show another PDF; the place in the document is kept. Takes ``pages`` over."""
        place = self.verticalScrollBar().value()
        self.close_pages()
        self._pages = pages
        for number in range(len(pages)):
            width, height = pages.size(number)
            sheet = _Sheet(self._theme, height / width)
            sheet.setAccessibleName(
                self.tr("Page {number} of {count}").format(number=number + 1, count=len(pages))
            )
            self._sheets.append(sheet)
            self._column.insertWidget(number, sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        self._fit()
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(place))
        self._later.start()

    def close_pages(self) -> None:
        """Let go of the PDF."""
        for sheet in self._sheets:
            self._column.removeWidget(sheet)
            sheet.deleteLater()
        self._sheets = []
        if self._pages is not None:
            self._pages.close()
            self._pages = None

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
        pages = self._pages
        if pages is None:
            return
        for number, sheet in enumerate(self._sheets):
            if sheet.visibleRegion().isEmpty():
                sheet.forget()
            elif sheet.wants_picture():
                self._draw(pages, number, sheet)

    def _draw(self, pages: "PdfPages", number: int, sheet: "_Sheet") -> None:
        pixels = sheet.pixels()
        points, _ = pages.size(number)
        sheet.drawing = pixels

        def done(image: "PageImage") -> None:
            sheet.show_picture(image, pixels)

        def gone(_: Exception) -> None:
            """The document was replaced while its page was drawn: the new one draws its own."""

        self._desk.work(
            lambda: pages.render(number, pixels / points), done, failed=gone, context=sheet
        )


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
