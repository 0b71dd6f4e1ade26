"""A pack on its way out: to a printer, to one file, to a file a table. Recorded once it is out."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPageLayout, QPageSize
from PySide6.QtWidgets import QFileDialog, QWidget

from aiworkshop.base.errors import UserError
from aiworkshop.base.ids import new_id
from aiworkshop.base.paths import documents_folder
from aiworkshop.readmodels.packing import PackRequest
from aiworkshop.readmodels.sheets import Pack, SheetCopy
from aiworkshop.ui.dialogs.pack_drawing import plan
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.report_saving import safe_file_name

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from aiworkshop.documents.worksheets.pack import RenderedPack
    from aiworkshop.readmodels.workshop_contents import WorkshopContents

TELL_EVERY_MILLISECONDS = 100
OUTPUT_FORM = "worksheets"


@dataclass(frozen=True, slots=True)
class Sent:
    """What went out: the copies of it that were printed, and the number of pages of each."""

    pack: Pack
    pages_of: tuple[int, ...]
    target: str
    place: Path | None = None


Send = Callable[["WorkshopContents", str], Sent | None]
"""Sends a pack of these contents, under this print id; on lane *work*. None: cancelled."""


class Work:
    """How far a job is; written on lane *work*, read on the main thread, or the other way round."""

    def __init__(self) -> None:
        self.done = 0
        self.total = 0
        self.cancelled = False

    def progress(self, done: int, total: int) -> None:
        """So far."""
        self.done, self.total = done, total

    def is_cancelled(self) -> bool:
        """Whether somebody wants it to end."""
        return self.cancelled


class PackOutput(QObject):
    """Asks where to, does it off the main thread, records it, and says so."""

    begun = Signal()
    progressed = Signal(int, int)
    ended = Signal()
    """The work is over, well or not."""
    sent = Signal()
    """It is out and recorded."""
    refused = Signal(object)
    """The exception that kept it from going out. Nothing was recorded."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = context.desk
        self._work: Work | None = None
        self.ask_file: Callable[[str], str] = self._ask_file
        self.ask_folder: Callable[[str], str] = self._ask_folder
        self.ask_printer: Callable[[QPrinter], bool] = self._ask_printer
        self.has_printer: Callable[[], bool] = _has_printer
        self._tell = QTimer(self)
        self._tell.setInterval(TELL_EVERY_MILLISECONDS)
        self._tell.timeout.connect(self._tell_progress)

    @property
    def busy(self) -> bool:
        """Whether something is on its way."""
        return self._work is not None

    def cancel(self) -> None:
        """End what is on its way; what did not go out yet stays."""
        if self._work is not None:
            self._work.cancelled = True

    # To a printer

    def ask_and_print(self, contents: "WorkshopContents", request: PackRequest) -> None:
        """The system's own print dialog, with its paper, two sides and page range."""
        from PySide6.QtPrintSupport import QPrinter

        if self.busy:
            return
        if not self.has_printer():
            self.refused.emit(no_printer())
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(contents.workshop.title.text)
        printer.setFullPage(True)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        mode = QPrinter.DuplexMode
        printer.setDuplex(mode.DuplexLongSide if request.duplex else mode.DuplexNone)
        if self.ask_printer(printer):
            self.print_on(printer, request)

    def print_on(self, printer: "QPrinter", request: PackRequest) -> None:
        """Print, record, and say so."""
        work = Work()
        two_sided = printer.duplex() != printer.DuplexMode.DuplexNone
        everything = printer.printRange() == printer.PrintRange.AllPages
        if two_sided and everything:
            # Chosen in the system's dialog only: no copy may begin on another one's back.
            request = replace(request, duplex=True)

        def send(contents: "WorkshopContents", print_id: str) -> Sent | None:
            from aiworkshop.documents.pdf.pages import PdfPages
            from aiworkshop.documents.worksheets.pack import render_pack
            from aiworkshop.ui.printing import draw_pages

            pack = plan(contents, request, print_id)
            rendered = render_pack(pack, cancelled=work.is_cancelled)
            with PdfPages(rendered.data) as pages:
                numbers = draw_pages(
                    printer,
                    pages,
                    offered=QPageSize(QPageSize.PageSizeId.A4),
                    progress=work.progress,
                    cancelled=work.is_cancelled,
                )
            target = printer.printerName() or printer.outputFileName()
            return printed_part(pack, rendered, numbers, target)

        self._begin(work, send, request, lambda: self.tr("Sent to the printer."))

    # To files

    def ask_and_save(self, contents: "WorkshopContents", request: PackRequest) -> None:
        """Ask for a file and write the pack to it."""
        if self.busy:
            return
        name = _file_name(contents, self.tr("Worksheets"))
        chosen = self.ask_file(str(documents_folder() / name))
        if chosen:
            target = Path(chosen)
            self.save(request, target if target.suffix else target.with_suffix(".pdf"))

    def save(self, request: PackRequest, target: Path) -> None:
        """Write one PDF; it appears whole or not at all."""
        work = Work()

        def send(contents: "WorkshopContents", print_id: str) -> Sent | None:
            from aiworkshop.documents.worksheets.pack import write_pack

            pack = plan(contents, request, print_id)
            written = write_pack(pack, target, progress=work.progress, cancelled=work.is_cancelled)
            if work.cancelled:
                return None
            return Sent(pack, written.pages_of, str(target.absolute()), target)

        name = target.name
        self._begin(work, send, request, lambda: self.tr("Saved as {name}").format(name=name))

    def ask_and_save_by_table(self, request: PackRequest) -> None:
        """Ask for a folder and write a file for each table to it."""
        if self.busy:
            return
        chosen = self.ask_folder(str(documents_folder()))
        if chosen:
            self.save_by_table(request, Path(chosen))

    def save_by_table(self, request: PackRequest, folder: Path) -> None:
        """One PDF a table, and one for what belongs to none; all of them, or none."""
        work = Work()
        words = (self.tr("Table {number}"), self.tr("For the whole room"))

        def send(contents: "WorkshopContents", print_id: str) -> Sent | None:
            from aiworkshop.documents.worksheets.pack import write_pack
            from aiworkshop.facilitation.worksheets.making import PileWords, named_piles

            pack = plan(contents, replace(request, order="by_table"), print_id)
            copies: list[SheetCopy] = []
            pages: list[int] = []
            written: list[Path] = []
            try:
                for name, those in named_piles(pack, contents, PileWords(*words)).items():
                    target = _free(folder / _file_name(contents, name))
                    part = replace(pack, copies=those)
                    found = write_pack(part, target, cancelled=work.is_cancelled)
                    written.append(target)
                    copies += those
                    pages += found.pages_of
                    work.progress(len(copies), len(pack.copies))
                    if work.cancelled:
                        break
            except BaseException:
                _remove(written)
                raise
            if work.cancelled:
                _remove(written)
                return None
            whole = replace(pack, copies=tuple(copies))
            return Sent(whole, tuple(pages), str(folder.absolute()), folder)

        name = folder.name
        self._begin(work, send, request, lambda: self.tr("Saved in {name}").format(name=name))

    # What all have in common

    def _begin(
        self, work: Work, send: Send, request: PackRequest, words: Callable[[], str]
    ) -> None:
        """With the workshop as it is now: what was printed since gives other numbers."""
        from aiworkshop.facilitation.worksheets.packing import PACK_KINDS

        self._work = work
        self._tell.start()
        self.begun.emit()
        workshop_id = self._context.workshop_id
        print_id = new_id()

        def read(contents: "WorkshopContents") -> None:
            self._desk.work(
                lambda: send(contents, print_id),
                lambda sent: self._out(sent, print_id, request, words),
                failed=self._failed,
                context=self,
            )

        self._desk.read(
            lambda reads: reads.contents(workshop_id, kinds=PACK_KINDS),
            read,
            failed=self._failed,
            context=self,
        )

    def _out(
        self, sent: Sent | None, print_id: str, request: PackRequest, words: Callable[[], str]
    ) -> None:
        if sent is None or not sent.pack.copies:
            self._end()
            return
        from aiworkshop.facilitation.outputs import Output
        from aiworkshop.facilitation.worksheets.printing import RecordPrint

        workshop_id = self._context.workshop_id
        command = RecordPrint(
            workshop_id=workshop_id,
            pack=sent.pack,
            request=request,
            target=sent.target,
            pages=sent.pages_of,
            print_id=print_id,
        )

        def recorded(_: object) -> None:
            output = Output(workshop_id, OUTPUT_FORM, sent.target)
            self._desk.database(lambda bench: bench.log_output(output), context=self)
            self._say(sent, words)
            self._end()
            self.sent.emit()

        self._desk.run(command, recorded, failed=self._failed, context=self)

    def _say(self, sent: Sent, words: Callable[[], str]) -> None:
        place = sent.place
        if place is None:
            self._context.notices.say(words)
            return
        self._context.notices.offer(
            words,
            lambda: self.tr("Show"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(place))),
        )

    def _failed(self, error: Exception) -> None:
        cancelled = self._work is not None and self._work.cancelled
        self._end()
        if not cancelled:
            self.refused.emit(error)

    def _end(self) -> None:
        self._tell.stop()
        self._work = None
        self.ended.emit()

    def _tell_progress(self) -> None:
        if self._work is not None:
            self.progressed.emit(self._work.done, self._work.total)

    def _window(self) -> QWidget | None:
        parent = self.parent()
        return parent if isinstance(parent, QWidget) else None

    def _ask_printer(self, printer: "QPrinter") -> bool:
        from PySide6.QtPrintSupport import QPrintDialog

        dialog = QPrintDialog(printer, self._window())
        return bool(dialog.exec())

    def _ask_file(self, suggestion: str) -> str:
        kind = self.tr("PDF document") + " (*.pdf)"
        title = self.tr("Save the worksheets")
        chosen, _ = QFileDialog.getSaveFileName(self._window(), title, suggestion, kind)
        return chosen

    def _ask_folder(self, suggestion: str) -> str:
        title = self.tr("A folder for one file a table")
        return QFileDialog.getExistingDirectory(self._window(), title, suggestion)


def no_printer() -> UserError:
    """Why nothing can be printed here."""
    return UserError(
        "printer.none",
        "This computer has no printer. Save the pages as a PDF and print that elsewhere.",
    )


def printed_part(pack: Pack, rendered: "RenderedPack", numbers: list[int], target: str) -> Sent:
    """Those copies of which at least one of the printed pages (from 0) is part."""
    printed = set(numbers)
    places = zip(pack.copies, rendered.starts, rendered.pages_of, strict=True)
    found = [
        (copy, count)
        for copy, first, count in places
        if printed.intersection(range(first, first + count))
    ]
    copies = tuple(copy for copy, _ in found)
    return Sent(replace(pack, copies=copies), tuple(count for _, count in found), target)


def _file_name(contents: "WorkshopContents", words: str) -> str:
    workshop = contents.workshop
    parts = (workshop.municipality.text, workshop.title.text, workshop.date, words)
    return safe_file_name(" – ".join(part.strip() for part in parts if part.strip())) + ".pdf"


def _free(target: Path) -> Path:
    """The path, or one with a number where something stands there already."""
    number = 2
    found = target
    while found.exists():
        found = target.with_stem(f"{target.stem} ({number})")
        number += 1
    return found


def _remove(files: list[Path]) -> None:
    for file in files:
        file.unlink(missing_ok=True)


def _has_printer() -> bool:
    from aiworkshop.ui.printing import has_printer

    return has_printer()
