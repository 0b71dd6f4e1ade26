"""Saving a report as a file, and printing it: asked about first where it could tell too much."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QPageLayout
from PySide6.QtWidgets import QFileDialog, QWidget

from aiworkshop.base.paths import documents_folder
from aiworkshop.readmodels.records import Workshop
from aiworkshop.ui.desk import Desk
from aiworkshop.ui.folders import folder_offer
from aiworkshop.ui.marking import QT_TRANSLATE_NOOP
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.report_forms import suffixes_of, written_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtPrintSupport import QPrinter

    from aiworkshop.facilitation.outputs import ReportRequest
    from aiworkshop.readmodels.report_sections import TellingWords
    from aiworkshop.readmodels.workshop_contents import WorkshopContents

    Ask = Callable[[Sequence[str], int, Sequence[TellingWords], Callable[[], object]], None]

_NOT_IN_FILE_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f\u200e\u200f\u202a-\u202e\u2066-\u2069]+')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)$")
_LONGEST = 120
_MOST_BYTES = 200
"""What file systems take is counted in bytes; a Hebrew letter has two."""
_FORMATS = {
    ".pdf": QT_TRANSLATE_NOOP("Formats", "PDF document"),
    ".docx": QT_TRANSLATE_NOOP("Formats", "Word document"),
    ".xlsx": QT_TRANSLATE_NOOP("Formats", "Excel workbook"),
    ".csv": QT_TRANSLATE_NOOP("Formats", "Comma-separated table"),
    ".json": QT_TRANSLATE_NOOP("Formats", "JSON for other programs"),
    ".ics": QT_TRANSLATE_NOOP("Formats", "Calendar file"),
    ".html": QT_TRANSLATE_NOOP("Formats", "Web page"),
}


class ReportSource(Protocol):
    """What is to be saved: the page."""

    @property
    def contents(self) -> "WorkshopContents | None": ...

    @property
    def workshop(self) -> Workshop | None: ...

    def request(self) -> "ReportRequest": ...

    def objections(self) -> tuple[str, ...]: ...

    def read_again(self, done: Callable[[], object]) -> None:
        """Write what is typed, read it, then call ``done``: what goes out is what is seen."""
        ...


def format_name(suffix: str) -> str:
    """What a file format is called in the language of the window."""
    source = _FORMATS.get(suffix)
    return QCoreApplication.translate("Formats", source) if source else suffix.lstrip(".").upper()


def file_name(workshop: Workshop, language: str, suffix: str = ".pdf", title: str = "") -> str:
    """A name that a person finds again: what it is, municipality, title, date, language."""
    parts = (title, workshop.municipality.text, workshop.title.text, workshop.date, language)
    words = " – ".join(part.strip() for part in parts if part.strip())
    return safe_file_name(words) + suffix


def safe_file_name(words: str) -> str:
    """The words without what some system does not allow in a file's name."""
    name = " ".join(_NOT_IN_FILE_NAMES.sub(" ", words).split()).strip(" .")[:_LONGEST]
    name = name.encode()[:_MOST_BYTES].decode(errors="ignore").strip(" .")
    if _RESERVED.match(name):
        name = f"{name}_"
    return name or "workshop"


class ReportSaving(QObject):
    """Asks where to, makes the report there off the main thread, and says so."""

    def __init__(self, source: ReportSource, context: PageContext, ask: "Ask") -> None:
        super().__init__(source if isinstance(source, QObject) else None)
        self._source = source
        self._context = context
        self._desk: Desk = context.desk
        self._ask = ask
        self._settled: set[object] = set()
        """What was asked about and decided, so that it is not asked again."""
        self._as_draft = False
        """Whether it goes out although something speaks against it, and says so."""
        self.ask_file: Callable[[str], str] = self._ask_file

    # What is asked before

    def ask_and_save(self) -> None:
        """Ask about what could tell too much, then for a file, and write the report to it."""
        self._source.read_again(lambda: self._checked(self._ask_and_save))

    def ask_and_print(self) -> None:
        """The same on paper, through the system's own print dialog."""
        self._source.read_again(lambda: self._checked(self._ask_and_print))

    def _checked(self, go_on: Callable[[], object]) -> None:
        contents, request = self._source.contents, self._source.request()
        if contents is None:
            return
        objections = self._source.objections()

        def look() -> "tuple[int, tuple[TellingWords, ...]]":
            from aiworkshop.facilitation.reports.telling import named_people, telling_words

            return named_people(contents, request), telling_words(contents, request)

        def found(what: "tuple[int, tuple[TellingWords, ...]]") -> None:
            named, telling = what
            key = (objections, named, telling)
            self._as_draft = bool(objections)
            if not (objections or named or telling) or (key in self._settled and not objections):
                go_on()
                return

            def all_the_same() -> None:
                self._settled.add(key)
                go_on()

            self._ask(objections, named, telling, all_the_same)

        self._desk.work(look, found, context=self)

    # A file

    def _ask_and_save(self) -> None:
        workshop, request = self._source.workshop, self._source.request()
        if workshop is None:
            return
        from aiworkshop.method.content import load_content

        content = load_content(request.language)
        title = content.texts.get(f"reports.forms.{request.form}", "") or written_name(
            request.form, request.language
        )
        if self._as_draft:
            title = f"{self.tr('Draft')} – {title}"
        name = file_name(workshop, request.language, request.suffix, title)
        folder = Path(self._context.settings.reports.get("folder", ""))
        if not folder.is_absolute() or not folder.is_dir():
            folder = documents_folder()
        chosen = self.ask_file(str(folder / name))
        if chosen:
            target = Path(chosen)
            if not target.suffix:
                target = target.with_name(target.name + request.suffix)
            self._context.settings.reports["folder"] = str(target.parent)
            self.save(target)

    def save(self, target: Path) -> None:
        """Write the report that is shown; it appears whole or not at all."""
        contents, request = self._source.contents, self._source.request()
        if contents is None:
            return

        as_draft = self._as_draft

        def make() -> tuple[str, ...]:
            from dataclasses import replace

            from aiworkshop.facilitation.outputs import write_report
            from aiworkshop.facilitation.reports.shown import shown_record_ids

            wanted = replace(request, suffix=target.suffix, draft=as_draft)
            write_report(contents, wanted, target)
            return shown_record_ids(contents, request)

        def log(record_ids: tuple[str, ...]) -> None:
            self._log(contents, request, request.form, str(target.absolute()), record_ids)
            self._context.settings.reports[request.form] = target.suffix.lower()
            self._context.notices.offer(
                lambda: self.tr("Saved as {name}").format(name=target.name),
                lambda: self.tr("Show"),
                lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))),
                other=folder_offer(self._desk, target),
            )

        self._desk.work(make, log, context=self)

    # Paper

    def _ask_and_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        contents, request = self._source.contents, self._source.request()
        if contents is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(contents.workshop.title.text)
        printer.setFullPage(True)
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        dialog = QPrintDialog(printer, self._window())
        if not dialog.exec():
            return
        self.print_on(printer, contents, request)

    def print_on(
        self, printer: "QPrinter", contents: "WorkshopContents", request: "ReportRequest"
    ) -> None:
        """Print off the main thread, log it, and say so."""

        def make() -> tuple[str, ...]:
            from aiworkshop.facilitation.reports.shown import shown_record_ids

            print_report(printer, contents, request)
            return shown_record_ids(contents, request)

        def done(record_ids: tuple[str, ...]) -> None:
            self._log(contents, request, "print", printer.printerName(), record_ids)
            self._context.notices.say(lambda: self.tr("Sent to the printer."))

        self._desk.work(make, done, context=self)

    def _log(
        self,
        contents: "WorkshopContents",
        request: "ReportRequest",
        form: str,
        target: str,
        record_ids: tuple[str, ...],
    ) -> None:
        from aiworkshop.facilitation.outputs import Output

        output = Output(
            contents.workshop.id, form, target, request.language, request.names, record_ids
        )
        self._desk.database(lambda bench: bench.log_output(output), context=self)

    def _ask_file(self, suggestion: str) -> str:
        request = self._source.request()
        filters = {
            suffix: f"{format_name(suffix)} (*{suffix})" for suffix in suffixes_of(request.form)
        }
        chosen, kind = QFileDialog.getSaveFileName(
            self._window(),
            self.tr("Save the report"),
            suggestion,
            ";;".join(filters.values()),
            filters.get(request.suffix, ""),
        )
        suffix = next((each for each, words in filters.items() if words == kind), "")
        # Another kind chosen in the dialog changes the name that was suggested.
        if chosen and suffix and Path(chosen).suffix.lower() not in filters:
            return chosen + suffix
        return chosen

    def _window(self) -> QWidget | None:
        parent = self.parent()
        return parent if isinstance(parent, QWidget) else None


def print_report(
    printer: "QPrinter", contents: "WorkshopContents", request: "ReportRequest"
) -> None:
    """Draw every page of the range on the printer. May run off the main thread."""
    import tempfile
    from dataclasses import replace

    from aiworkshop.documents.pdf.pages import PdfPages
    from aiworkshop.facilitation.outputs import write_report
    from aiworkshop.ui.printing import draw_pages

    with tempfile.TemporaryDirectory(prefix="aiworkshop-print-") as folder:
        target = Path(folder) / "report.pdf"
        write_report(contents, replace(request, suffix=".pdf", draft=True), target)
        with PdfPages(target.read_bytes()) as pages:
            draw_pages(printer, pages)
