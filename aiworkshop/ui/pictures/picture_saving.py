"""Saving a picture as a file, and printing it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QPageLayout
from PySide6.QtWidgets import QFileDialog, QWidget

from aiworkshop.base.paths import documents_folder
from aiworkshop.ui.folders import folder_offer
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.report_saving import safe_file_name
from aiworkshop.ui.pictures.picture_source import PictureRequest

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from aiworkshop.facilitation.outputs import Output
    from aiworkshop.readmodels.workshop_contents import WorkshopContents

_A3 = (841.89, 1190.55)


class PictureOnScreen(Protocol):
    """What is to be saved: the board."""

    @property
    def contents(self) -> "WorkshopContents | None": ...

    def request(self) -> PictureRequest: ...

    def title(self) -> str: ...


class PictureSaving(QObject):
    """Asks where to, makes the file there off the main thread, and says so."""

    def __init__(self, board: PictureOnScreen, context: PageContext) -> None:
        super().__init__(board if isinstance(board, QObject) else None)
        self._board = board
        self._context = context
        self.ask_file: Callable[[str], str] = self._ask_file

    def ask_and_save(self, suffix: str) -> None:
        """Ask for a file (``suffix`` is ``.pdf`` or ``.png``) and write the picture to it."""
        contents = self._board.contents
        if contents is None:
            return
        chosen = self.ask_file(str(documents_folder() / self._file_name(contents, suffix)))
        if chosen:
            target = Path(chosen)
            self.save(target if target.suffix else target.with_suffix(suffix))

    def save(self, target: Path) -> None:
        """Write the picture that is shown; it appears whole or not at all."""
        contents, request = self._board.contents, self._board.request()
        if contents is None:
            return

        def make() -> None:
            from aiworkshop.facilitation.pictures import write_picture

            write_picture(contents, request.kind, request.options, target, form=request.form)

        def done(_: object) -> None:
            from aiworkshop.facilitation.outputs import Output
            from aiworkshop.facilitation.pictures import output_form

            place = str(target.absolute())
            self._log(Output(contents.workshop.id, output_form(request.kind), place))
            self._context.notices.offer(
                lambda: self.tr("Saved as {name}").format(name=target.name),
                lambda: self.tr("Show"),
                lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))),
                other=folder_offer(self._context.desk, target),
            )

        self._context.desk.work(make, done, context=self)

    def ask_and_print(self) -> None:
        """The system's own print dialog, which begins with A3 across."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from aiworkshop.ui.printing import page_size

        contents = self._board.contents
        if contents is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._board.title())
        printer.setFullPage(True)
        printer.setPageSize(page_size(*_A3))
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        parent = self.parent()
        dialog = QPrintDialog(printer, parent if isinstance(parent, QWidget) else None)
        if dialog.exec():
            self.print_on(printer)

    def print_on(self, printer: "QPrinter") -> None:
        """Print off the main thread, log it, and say so."""
        contents, request = self._board.contents, self._board.request()
        if contents is None:
            return

        def make() -> None:
            from aiworkshop.documents.pdf.pages import PdfPages
            from aiworkshop.facilitation.pictures import make_picture
            from aiworkshop.ui.printing import draw_pages, page_size

            rendered = make_picture(contents, request.kind, request.options, request.form)
            with PdfPages(rendered.data) as pages:
                draw_pages(printer, pages, offered=page_size(*_A3))

        def done(_: object) -> None:
            from aiworkshop.facilitation.outputs import Output

            self._log(Output(contents.workshop.id, "print", printer.printerName()))
            self._context.notices.say(lambda: self.tr("Sent to the printer."))

        self._context.desk.work(make, done, context=self)

    def _log(self, output: "Output") -> None:
        self._context.desk.database(lambda bench: bench.log_output(output), context=self)

    def _file_name(self, contents: "WorkshopContents", suffix: str) -> str:
        workshop = contents.workshop
        parts = (self._board.title(), workshop.municipality.text, workshop.title.text)
        language = self._board.request().language
        words = " – ".join(part.strip() for part in (*parts, language) if part.strip())
        return safe_file_name(words) + suffix

    def _ask_file(self, suggestion: str) -> str:
        parent = self.parent()
        kinds = {
            ".pdf": self.tr("PDF document") + " (*.pdf)",
            ".png": self.tr("Picture") + " (*.png)",
        }
        chosen, _ = QFileDialog.getSaveFileName(
            parent if isinstance(parent, QWidget) else None,
            self.tr("Save the picture"),
            suggestion,
            kinds[Path(suggestion).suffix],
        )
        return chosen
