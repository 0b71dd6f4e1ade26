"""A pack on its way out: to a printer, to one file, to a file a table."""

from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPageLayout, QPageSize
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import Shiboken

from aiworkshop.base.errors import UserError
from aiworkshop.base.paths import documents_folder
from aiworkshop.readmodels.packing import MOST_COPIES, PackRequest
from aiworkshop.readmodels.sheets import Pack
from aiworkshop.ui.dialogs.pack_drawing import plan
from aiworkshop.ui.folders import folder_offer
from aiworkshop.ui.outgoing import Errand, Send, Sent, Work
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.report_saving import safe_file_name
from aiworkshop.ui.system_wishes import paper_of_system

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from aiworkshop.documents.worksheets.pack import RenderedPack
    from aiworkshop.facilitation.worksheets.making import MadePack, PileWords
    from aiworkshop.readmodels.workshop_contents import WorkshopContents

OUTPUT_FORM = "worksheets"
SheetKey = tuple[str, int, int]
"""What the code of a copy says: sheet, table, number of the copy."""


class PackOutput(QObject):
    """Asks where to, has the desk do it and record it, and says so."""

    begun = Signal()
    progressed = Signal(int, int)
    ended = Signal()
    """The work is over, well or not."""
    sent = Signal()
    """It is out and recorded."""
    refused = Signal(object)
    """The exception that kept it from going out, or from being recorded."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._outgoing = context.desk.outgoing
        self._follows = False
        self.ask_file: Callable[[str], str] = self._ask_file
        self.ask_folder: Callable[[str], str] = self._ask_folder
        self.ask_printer: Callable[[QPrinter], bool] = self._ask_printer
        self.has_printer: Callable[[], bool] = _has_printer
        self._outgoing.progressed.connect(self._progressed)
        self._outgoing.ended.connect(self._ended)

    @property
    def busy(self) -> bool:
        """Whether something that is shown here is on its way."""
        return self._follows

    def join(self) -> None:
        """Show what is on its way already, as asked for on a page that was left."""
        if self._outgoing.busy and not self._follows:
            self._follows = True
            self.begun.emit()

    def cancel(self) -> None:
        """End what is on its way; what is out already is recorded all the same."""
        if self._follows:
            self._outgoing.cancel()

    # To a printer

    def ask_and_print(self, contents: "WorkshopContents", request: PackRequest) -> None:
        """The system's own print dialog, with its paper, two sides and page range."""
        from PySide6.QtPrintSupport import QPrinter

        if not self._is_free():
            return
        if not self.has_printer():
            self.refused.emit(no_printer())
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(contents.workshop.title.text)
        printer.setFullPage(True)
        # Where offices have other paper, everything goes on that, as large as fits.
        printer.setPageSize(paper_of_system())
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        mode = QPrinter.DuplexMode
        printer.setDuplex(mode.DuplexLongSide if request.duplex else mode.DuplexNone)
        if self.ask_printer(printer):
            self.print_on(printer, request)

    def print_on(self, printer: "QPrinter", request: PackRequest) -> None:
        """Print, record, and say so."""
        try:
            request = as_chosen_there(printer, request)
        except UserError as error:
            self.refused.emit(error)
            return

        def send(contents: "WorkshopContents", print_id: str, work: Work) -> Sent | None:
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
            if not numbers:
                return None
            out, counts = printed_part(pack, rendered, numbers, known_keys(contents))
            target = printer.printerName() or printer.outputFileName()
            missing = rendered.missing_characters
            return Sent(out, request, counts, target, missing_characters=missing)

        self._begin(send, lambda: self.tr("Sent to the printer."))

    # To files

    def ask_and_save(self, contents: "WorkshopContents", request: PackRequest) -> None:
        """Ask for a file and write the pack to it."""
        if not self._is_free():
            return
        name = _file_name(contents, self.tr("Worksheets"))
        chosen = self.ask_file(str(documents_folder() / name))
        if chosen:
            target = Path(chosen)
            # A date may end a name: “plan 12.5.2026” has no suffix.
            named = target.suffix.lower() == ".pdf"
            self.save(request, target if named else target.with_name(f"{target.name}.pdf"))

    def save(self, request: PackRequest, target: Path) -> None:
        """Write one PDF; it appears whole or not at all."""

        def send(contents: "WorkshopContents", print_id: str, work: Work) -> Sent:
            return _sent(_made(contents, request, target, print_id, work), request, target)

        name = target.name
        self._begin(send, lambda: self.tr("Saved as {name}").format(name=name))

    def ask_and_save_by_table(self, request: PackRequest) -> None:
        """Ask for a folder and write a file for each table to it."""
        if not self._is_free():
            return
        chosen = self.ask_folder(str(documents_folder()))
        if chosen:
            self.save_by_table(request, Path(chosen))

    def save_by_table(self, request: PackRequest, folder: Path) -> None:
        """One PDF a table, and one for what belongs to none; all of them, or none."""
        words = (self.tr("Table {number}"), self.tr("For the whole room"))
        wanted = replace(request, order="by_table")

        def send(contents: "WorkshopContents", print_id: str, work: Work) -> Sent:
            from aiworkshop.facilitation.worksheets.making import PileWords

            target = folder / _file_name(contents, "")
            made = _made(contents, wanted, target, print_id, work, PileWords(*words))
            return _sent(made, wanted, folder)

        name = folder.name
        self._begin(send, lambda: self.tr("Saved in {name}").format(name=name))

    # What all have in common

    def _is_free(self) -> bool:
        """One at a time; says so where something else is on its way."""
        if self._outgoing.busy and not self._follows:
            self.refused.emit(
                UserError(
                    "pack.busy",
                    "Other worksheets are on their way out. Wait until they are there.",
                )
            )
        return not self._outgoing.busy

    def _begin(self, send: Send, words: Callable[[], str]) -> None:
        """What happens at the end must not need this object: its page or dialog may be gone."""
        # The system's dialog may have been open for long.
        if not self._is_free():
            return
        notices, desk = self._context.notices, self._context.desk
        source, show = words(), self.tr("Show")
        no_font = self.tr("Printed as boxes, since no font has them: {characters}")

        def told() -> str:
            return words() if Shiboken.isValid(self) else source

        def sent(out: Sent) -> None:
            place = out.place
            if out.missing_characters:
                signs = " ".join(sorted(out.missing_characters))
                missing = no_font.format(characters=signs)
                notices.say(lambda: f"{told()} {missing}")
            elif place is None:
                notices.say(told)
            else:
                notices.offer(
                    told,
                    lambda: show,
                    lambda: QDesktopServices.openUrl(_address(place)),
                    other=folder_offer(desk, place),
                )

        def refused(error: Exception) -> None:
            if Shiboken.isValid(self):
                self.refused.emit(error)
            else:
                desk.failed.emit(error)

        self._follows = True
        self._outgoing.begin(Errand(self._context.workshop_id, OUTPUT_FORM, send, sent, refused))
        self.begun.emit()

    def _progressed(self, done: int, total: int) -> None:
        if self._follows:
            self.progressed.emit(done, total)

    def _ended(self, well: bool) -> None:
        if self._follows:
            self._follows = False
            self.ended.emit()
            if well:
                self.sent.emit()

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


def as_chosen_there(printer: "QPrinter", request: PackRequest) -> PackRequest:
    """The request with the two sides and copies of the system's dialog.

    The printer's own copies would all bear the same codes, so each becomes a copy with a number.
    Where only some pages are printed, both stay the printer's: they would be other pages else.
    """
    if printer.printRange() != printer.PrintRange.AllPages:
        return request
    if printer.duplex() != printer.DuplexMode.DuplexNone:
        # No copy may begin on another one's back.
        request = replace(request, duplex=True)
    times = max(1, printer.copyCount())
    copies, spares = request.copies * times, request.spares * times
    if max(copies, spares) > MOST_COPIES:
        raise UserError("pack.too_many", "These are too many copies; print them in several goes.")
    printer.setCopyCount(1)
    return replace(request, copies=copies, spares=spares)


def known_keys(contents: "WorkshopContents") -> frozenset[SheetKey]:
    """What the codes of the sheets say that were printed before."""
    return frozenset(
        (each.sheet, each.group_number or 0, each.copy or 0) for each in contents.printed_sheet
    )


def printed_part(
    pack: Pack,
    rendered: "RenderedPack",
    numbers: list[int],
    known: Collection[SheetKey] = frozenset(),
) -> tuple[Pack, tuple[int, ...]]:
    """The copies that are new on paper, and the pages of each.

    ``numbers`` are those of the printed pages (from 0). A copy of which only some were printed
    again completes the sheet that is ``known`` by this code; it does not take its place.
    """
    printed = set(numbers)
    places = zip(pack.copies, rendered.starts, rendered.pages_of, strict=True)
    found = []
    for copy, first, count in places:
        out = len(printed.intersection(range(first, first + count)))
        key = (copy.sheet.id, copy.group_number, copy.copy)
        if out == count or (out and key not in known):
            found.append((copy, count))
    copies = tuple(copy for copy, _ in found)
    return replace(pack, copies=copies), tuple(count for _, count in found)


def _made(
    contents: "WorkshopContents",
    request: PackRequest,
    target: Path,
    print_id: str,
    work: Work,
    by_table: "PileWords | None" = None,
) -> "MadePack":
    from aiworkshop.facilitation.worksheets.making import make_pack

    return make_pack(
        contents,
        request,
        target,
        print_id=print_id,
        by_table=by_table,
        progress=work.progress,
        cancelled=work.is_cancelled,
    )


def _sent(made: "MadePack", request: PackRequest, place: Path) -> Sent:
    target = str(place.absolute())
    return Sent(made.pack, request, made.pages_of, target, place, made.missing_characters)


def _address(place: Path) -> QUrl:
    return QUrl.fromLocalFile(str(place))


def _file_name(contents: "WorkshopContents", words: str) -> str:
    workshop = contents.workshop
    parts = (workshop.municipality.text, workshop.title.text, workshop.date, words)
    return safe_file_name(" – ".join(part.strip() for part in parts if part.strip())) + ".pdf"


def _has_printer() -> bool:
    from aiworkshop.ui.printing import has_printer

    return has_printer()
