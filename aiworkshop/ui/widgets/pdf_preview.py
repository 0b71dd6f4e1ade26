"""Pages of a PDF one below the other, made and drawn when they come into sight."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

from aiworkshop.ui.desk import Desk
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.canvas import Canvas
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


def shown_pdf(data: bytes) -> ShownPdf:
    """A PDF with the sizes of its pages. For any thread."""
    from aiworkshop.documents.pdf.pages import PdfPages

    with PdfPages(data) as pages:
        return ShownPdf(data, tuple(pages.size(page) for page in range(len(pages))))


class PdfPreview(Speaking, QScrollArea):
    """Shows a PDF of any length. Only pages near the sight exist; a worker draws them."""

    place_changed = Signal(int)
    """Another page, counted from 1, stands in the middle now; 0 for none."""
    drawn = Signal(int)
    """The picture of a page, counted from 0, can be seen now."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._shown: ShownPdf | None = None
        self._sheets: dict[int, _Sheet] = {}
        self._tops: list[int] = []
        self._place = 0
        self.setProperty("reads", True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._paper = QWidget()
        self._paper.setProperty("scrolled", True)
        self.setWidget(self._paper)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(15)
        self._later.timeout.connect(self._show_near)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.wording(lambda: self.setAccessibleName(self.tr("Pages as they will be printed")))
        self.wording(self._name_sheets)

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._tops)

    @property
    def shown(self) -> ShownPdf | None:
        """What is shown."""
        return self._shown

    @property
    def place(self) -> int:
        """The page in the middle of the sight, counted from 1; 0 for none."""
        return self._place

    def show_pdf(self, shown: ShownPdf | None, *, from_top: bool = False) -> None:
        """Show another PDF, or none; the place in the document is kept unless ``from_top``."""
        place = 0 if from_top else self.verticalScrollBar().value()
        self._shown = shown
        for number in [number for number in self._sheets if number >= self._count()]:
            self._drop(number)
        for sheet in self._sheets.values():
            sheet.outdated()
        self._fit()
        self.verticalScrollBar().setValue(place)
        self._name_sheets()
        self._show_near()

    def go_to(self, page: int) -> None:
        """Bring a page, counted from 1, into sight."""
        if 0 < page <= self.page_count:
            self.verticalScrollBar().setValue(self._tops[page - 1])

    def resizeEvent(self, event: Any) -> None:
        """Pages are as wide as there is room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """A change of size of letters changes the room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _count(self) -> int:
        return len(self._shown.sizes) if self._shown else 0

    def _name_sheets(self) -> None:
        words = self.tr("Page {number} of {count}")
        for number, sheet in self._sheets.items():
            sheet.setAccessibleName(words.format(number=number + 1, count=self.page_count))

    def _fit(self) -> None:
        room = self.viewport().width()
        width = max(min(room - GAP, round(WIDEST * self._theme.scale)), 100)
        top, self._tops = 0, []
        for points, height in self._shown.sizes if self._shown else ():
            self._tops.append(top)
            top += round(width * height / points) + GAP
        self._paper.resize(room, max(top, 1))
        for number, sheet in self._sheets.items():
            sheet.setGeometry((room - width) // 2, self._tops[number], width, self._height(number))
        self._width = width
        self._later.start()

    def _height(self, number: int) -> int:
        below = self._tops[number + 1] if number + 1 < len(self._tops) else self._paper.height()
        return below - self._tops[number] - GAP

    def _scrolled(self) -> None:
        self._later.start()
        self._tell_place()

    def _tell_place(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        place = bisect_right(self._tops, middle)
        if place != self._place:
            self._place = place
            self.place_changed.emit(place)

    def _near(self) -> range:
        """The pages in sight and half a window beyond."""
        height = self.viewport().height()
        top = self.verticalScrollBar().value() - height // 2
        first = max(bisect_right(self._tops, top) - 1, 0)
        return range(first, bisect_left(self._tops, top + 2 * height))

    def _show_near(self) -> None:
        self._tell_place()
        near = self._near()
        for number in [number for number in self._sheets if number not in near]:
            self._drop(number)
        for number in near:
            if number not in self._sheets:
                self._make(number)
        if self._shown is not None and self.isVisible():
            # First what can be seen.
            for number in sorted(near, key=lambda number: abs(number + 1 - self._place)):
                if self._sheets[number].wants_picture():
                    self._draw(self._shown, number, self._sheets[number])

    def showEvent(self, event: Any) -> None:
        """What nobody saw was not drawn."""
        super().showEvent(event)
        self._later.start()

    def _make(self, number: int) -> None:
        sheet = _Sheet(self._theme, self._paper)
        width = self._width
        left = (self._paper.width() - width) // 2
        sheet.setGeometry(left, self._tops[number], width, self._height(number))
        self._sheets[number] = sheet
        words = self.tr("Page {number} of {count}")
        sheet.setAccessibleName(words.format(number=number + 1, count=self.page_count))
        sheet.show()

    def _drop(self, number: int) -> None:
        sheet = self._sheets.pop(number)
        sheet.wanted = False
        sheet.hide()
        sheet.deleteLater()

    def _draw(self, shown: ShownPdf, number: int, sheet: "_Sheet") -> None:
        pixels = sheet.pixels()
        points, _ = shown.sizes[number]
        sheet.drawing = pixels

        def make() -> "PageImage | None":
            # Pages that were only scrolled past are not worth drawing.
            wanted = sheet.wanted and self._shown is shown
            return shown.render(number, pixels / points) if wanted else None

        def done(image: "PageImage | None") -> None:
            if image is not None and self._shown is shown:
                sheet.show_picture(image, pixels)
                self.drawn.emit(number)

        self._desk.work(make, done, context=sheet)


class _Sheet(Canvas):
    """One page: paper, a thin edge, and its picture once it is there."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture: QImage | None = None
        self._picture_pixels = 0
        self.drawing = 0
        self.wanted = True

    def pixels(self) -> int:
        """Width in the screen's own pixels."""
        return round(self.width() * self.devicePixelRatioF())

    def wants_picture(self) -> bool:
        """Whether what is there, or on its way, has another size."""
        return self.pixels() not in (self._picture_pixels, self.drawing)

    def has_picture(self) -> bool:
        """Whether the page can be seen."""
        return self._picture is not None

    def outdated(self) -> None:
        """Another page stands here now; until it is drawn the old one stays, without a flicker."""
        self._picture_pixels = self.drawing = 0

    def show_picture(self, image: "PageImage", pixels: int) -> None:
        """Show what was rendered."""
        self.drawing = 0
        stride = image.width * 3
        picture = QImage(
            image.rgb, image.width, image.height, stride, QImage.Format.Format_RGB888
        ).copy()
        self._picture, self._picture_pixels = picture, pixels
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """White paper, whatever the theme."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if self._picture is not None:
            painter.drawImage(self.rect(), self._picture)
        painter.setPen(QPen(self._theme.colour("line")))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
