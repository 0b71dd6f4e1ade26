"""Pages of a PDF on a printer, each on paper of its own size and way up."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRect, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from aiworkshop.base.errors import MachineError

if TYPE_CHECKING:
    from aiworkshop.documents.pdf.pages import PageImage, PdfPages

DOTS_PER_INCH = 300
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


def has_printer() -> bool:
    """Whether this computer knows any printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def pages_to_print(printer: QPrinter, count: int) -> list[int]:
    """Numbers, from 0, of the pages that were asked for in the print dialog."""
    ranges = [(part.from_, part.to) for part in printer.pageRanges().toRangeList()]
    if not ranges and printer.fromPage():
        ranges = [(printer.fromPage(), printer.toPage() or count)]
    if not ranges:
        return list(range(count))
    return [number for number in range(count) if any(a <= number + 1 <= b for a, b in ranges)]


def page_size(width: float, height: float) -> QPageSize:
    """The paper for a page in points, such as A4; how it lies is not its concern."""
    upright = QSizeF(min(width, height), max(width, height))
    return QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)


class Paper:
    """Which paper each page goes on.

    ``offered`` is what the print dialog began with. Who chose another there wants everything on
    that; else each page gets its own, as far as the printer has such paper.
    """

    def __init__(self, printer: QPrinter, offered: QPageSize | None) -> None:
        self._chosen = printer.pageLayout().pageSize()
        self._own = offered is not None and self._chosen.isEquivalentTo(offered)
        known = QPrinterInfo(printer).supportedPageSizes()
        self._known = [] if printer.outputFileName() else known

    def layout(self, width: float, height: float) -> QPageLayout:
        """For a page of that size in points."""
        size = self._chosen
        if self._own:
            wanted = page_size(width, height)
            if not self._known or any(wanted.isEquivalentTo(one) for one in self._known):
                size = wanted
        way = QPageLayout.Orientation
        lies = way.Landscape if width > height else way.Portrait
        layout = QPageLayout(size, lies, QMarginsF())
        layout.setMode(QPageLayout.Mode.FullPageMode)
        return layout


def draw_pages(
    printer: QPrinter,
    pages: "PdfPages",
    *,
    offered: QPageSize | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> list[int]:
    """Draw every page of the range once, in order, as large as its paper; returns their numbers.

    May run off the main thread. Cancelled, what has not reached the printer yet is called back,
    and nothing is returned. Raises ``MachineError`` where the printer does not take it.
    """
    numbers = pages_to_print(printer, len(pages))
    paper = Paper(printer, offered)
    # A third of the bytes, and the printer's driver need not turn colours to grey.
    grey = printer.colorMode() == QPrinter.ColorMode.GrayScale
    painter = QPainter()
    try:
        for done, number in enumerate(numbers):
            if cancelled and cancelled():
                printer.abort()
                return []
            printer.setPageLayout(paper.layout(*pages.size(number)))
            begun = printer.newPage() if done else painter.begin(printer)
            if not begun:
                raise _refused(printer)
            picture = pages.render(number, DOTS_PER_INCH / 72, grey=grey)
            _draw(painter, printer, picture)
            if progress:
                progress(done + 1, len(numbers))
    finally:
        ended = painter.end() if painter.isActive() else True
    if not ended or printer.printerState() == QPrinter.PrinterState.Error:
        raise _refused(printer)
    return numbers


def _draw(painter: QPainter, printer: QPrinter, page: "PageImage") -> None:
    kind = QImage.Format.Format_Grayscale8 if page.grey else QImage.Format.Format_RGB888
    row = page.width if page.grey else page.width * 3
    picture = QImage(page.rgb, page.width, page.height, row, kind)
    room = printer.pageLayout().fullRectPixels(printer.resolution())
    size = picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(room.topLeft(), size)
    place.moveCenter(room.center())
    painter.drawImage(place, picture)


def _refused(printer: QPrinter) -> MachineError:
    return MachineError(
        "printer.refused",
        "The printer {name} did not take the pages. Nothing was changed. "
        "Check that it is switched on, or choose another printer, or save a PDF.",
        name=printer.printerName() or printer.outputFileName(),
    )
