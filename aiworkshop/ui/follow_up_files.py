"""Call sheets and calendar files of following up: asked where to, made off the main thread."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from aiworkshop.base.paths import documents_folder
from aiworkshop.ui.folders import folder_offer
from aiworkshop.ui.page import PageContext

if TYPE_CHECKING:
    from aiworkshop.facilitation.outputs import Output
    from aiworkshop.facilitation.reads import Reads
    from aiworkshop.readmodels.due_list import DueFollowUp
    from aiworkshop.readmodels.workshop_contents import WorkshopContents


class FollowUpFiles(QObject):
    """Of one date, or of several workshops from the due list."""

    def __init__(self, owner: QWidget, context: PageContext) -> None:
        super().__init__(owner)
        self._owner = owner
        self._context = context
        self.ask_file: Callable[[str, str, str], str] = self._ask_file
        """Title, suggested path and filter to the path that was chosen."""

    def call_sheets(self, dates: Sequence[tuple[str, str]], title: str = "") -> None:
        """A sheet for each workshop and key of a date, in one file."""
        from aiworkshop.ui.pages.report_saving import safe_file_name

        words = self.tr("Follow-up call sheet")
        name = safe_file_name(f"{words} – {title}" if title else words)
        chosen = self.ask_file(
            self.tr("Save the call sheet"),
            str(documents_folder() / f"{name}.pdf"),
            f"{self.tr('PDF document')} (*.pdf);;{self.tr('Word document')} (*.docx)",
        )
        if chosen:
            self._read_and_write(dates, Path(chosen))

    def calendar(self, due: "Sequence[DueFollowUp]") -> None:
        """The dates as entries of a calendar."""
        from aiworkshop.ui.pages.report_saving import safe_file_name

        name = safe_file_name(self.tr("Follow-ups that are due"))
        chosen = self.ask_file(
            self.tr("Save the calendar file"),
            str(documents_folder() / f"{name}.ics"),
            f"{self.tr('Calendar file')} (*.ics)",
        )
        if not chosen:
            return
        target, language = Path(chosen), self._context.language.code

        def make() -> None:
            from aiworkshop.documents.calendars.due import write_due_calendar

            write_due_calendar(due, language, target)

        self._context.desk.work(make, lambda _: self._told(target), context=self)

    def _read_and_write(self, dates: Sequence[tuple[str, str]], target: Path) -> None:
        language = self._context.language.code

        def query(reads: "Reads") -> "list[tuple[WorkshopContents, str]]":
            return [(reads.report_contents(workshop_id), key) for workshop_id, key in dates]

        def write(sheets: "list[tuple[WorkshopContents, str]]") -> None:
            def make() -> "list[Output]":
                from aiworkshop.facilitation.reports.call_sheets import write_call_sheets

                return write_call_sheets(sheets, language, target)

            self._context.desk.work(make, lambda outputs: self._log(outputs, target), context=self)

        self._context.desk.read(query, write, context=self)

    def _log(self, outputs: "Sequence[Output]", target: Path) -> None:
        def log(bench: Any) -> None:
            for output in outputs:
                bench.log_output(output)

        self._context.desk.database(log, context=self)
        self._told(target)

    def _told(self, target: Path) -> None:
        self._context.notices.offer(
            lambda: self.tr("Saved as {name}").format(name=target.name),
            lambda: self.tr("Show"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))),
            other=folder_offer(self._context.desk, target),
        )

    def _ask_file(self, title: str, suggestion: str, kinds: str) -> str:
        chosen, _ = QFileDialog.getSaveFileName(self._owner, title, suggestion, kinds)
        return chosen
