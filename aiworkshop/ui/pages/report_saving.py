"""Saving a report as a file, and printing it."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QPageLayout
from PySide6.QtWidgets import QFileDialog, QWidget

from aiworkshop.base.paths import documents_folder
from aiworkshop.readmodels.records import Workshop
from aiworkshop.ui.desk import Desk
from aiworkshop.ui.page import PageContext

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from aiworkshop.facilitation.outputs import Output, ReportRequest
    from aiworkshop.readmodels.workshop_contents import WorkshopContents

_NOT_IN_FILE_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f\u200e\u200f\u202a-\u202e\u2066-\u2069]+')


class ReportSource(Protocol):
    """What is to be saved: the page."""

    @property
    def contents(self) -> "WorkshopContents | None": ...

    @property
    def workshop(self) -> Workshop | None: ...

    def request(self) -> "ReportRequest": ...


def file_name(workshop: Workshop, language: str) -> str:
    """A name that a person finds again: municipality, title, date, language."""
    parts = (workshop.municipality.text, workshop.title.text, workshop.date, language)
    words = " – ".join(part.strip() for part in parts if part.strip())
    return safe_file_name(words) + ".pdf"


def safe_file_name(words: str) -> str:
    """The words without what some system does not allow in a file's name."""
    return _NOT_IN_FILE_NAMES.sub(" ", words).strip(" .")[:120] or "workshop"


class ReportSaving(QObject):
    """Asks where to, makes the report there off the main thread, and says so."""

    def __init__(self, source: ReportSource, context: PageContext) -> None:
        super().__init__(source if isinstance(source, QObject) else None)
        self._source = source
        self._context = context
        self._desk: Desk = context.desk
        self.ask_file: Callable[[str], str] = self._ask_file

    def ask_and_save(self) -> None:
        """Ask for a file and write the report to it."""
        workshop = self._source.workshop
        if workshop is None:
            return
        name = file_name(workshop, self._source.request().language)
        chosen = self.ask_file(str(documents_folder() / name))
        if chosen:
            target = Path(chosen)
            self.save(target if target.suffix else target.with_suffix(".pdf"))

    def save(self, target: Path) -> None:
        """Write the report that is shown; it appears whole or not at all."""
        contents, request = self._source.contents, self._source.request()
        if contents is None:
            return

        def make() -> None:
            from aiworkshop.facilitation.outputs import write_report

            write_report(contents, request, target)

        def log(_: object) -> None:
            from aiworkshop.facilitation.outputs import Output

            self._log(Output(contents.workshop.id, request.form, str(target.absolute())))
            self._context.notices.offer(
                lambda: self.tr("Saved as {name}").format(name=target.name),
                lambda: self.tr("Show"),
                lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))),
            )

        self._desk.work(make, log, context=self)

    def ask_and_print(self) -> None:
        """The system's own print dialog, with its paper, copies and page range."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        contents, request = self._source.contents, self._source.request()
        if contents is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(contents.workshop.title.text)
        printer.setFullPage(True)
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        parent = self.parent()
        dialog = QPrintDialog(printer, parent if isinstance(parent, QWidget) else None)
        if not dialog.exec():
            return
        self.print_on(printer, contents, request)

    def print_on(
        self, printer: "QPrinter", contents: "WorkshopContents", request: "ReportRequest"
    ) -> None:
        """Print off the main thread, log it, and say so."""

        def done(_: object) -> None:
            from aiworkshop.facilitation.outputs import Output

            self._log(Output(contents.workshop.id, "print", printer.printerName()))
            self._context.notices.say(lambda: self.tr("Sent to the printer."))

        self._desk.work(lambda: print_report(printer, contents, request), done, context=self)

    def _log(self, output: "Output") -> None:
        self._desk.database(lambda bench: bench.log_output(output), context=self)

    def _ask_file(self, suggestion: str) -> str:
        parent = self.parent()
        chosen, _ = QFileDialog.getSaveFileName(
            parent if isinstance(parent, QWidget) else None,
            self.tr("Save the report"),
            suggestion,
            self.tr("PDF document") + " (*.pdf)",
        )
        return chosen


def print_report(
    printer: "QPrinter", contents: "WorkshopContents", request: "ReportRequest"
) -> None:
    """Draw every page of the range on the printer. May run off the main thread."""
    import tempfile

    from aiworkshop.documents.pdf.pages import PdfPages
    from aiworkshop.facilitation.outputs import write_report
    from aiworkshop.ui.printing import draw_pages

    with tempfile.TemporaryDirectory(prefix="aiworkshop-print-") as folder:
        target = Path(folder) / "report.pdf"
        write_report(contents, request, target)
        with PdfPages(target.read_bytes()) as pages:
            draw_pages(printer, pages)
