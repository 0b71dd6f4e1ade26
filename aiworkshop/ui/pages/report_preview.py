"""The report as it would be handed on now: its pages, or what will be in a file without pages."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.report_forms import suffixes_of
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.pdf_preview import PdfPreview, ShownPdf, shown_pdf
from aiworkshop.ui.widgets.scrolling import scrolling
from aiworkshop.ui.widgets.small import SectionHeading
from aiworkshop.ui.widgets.words import Speaking, Words

if TYPE_CHECKING:
    from aiworkshop.facilitation.outputs import ReportRequest
    from aiworkshop.facilitation.reports.drawing import ReportDrawing
    from aiworkshop.readmodels.report_sections import ReportOutline
    from aiworkshop.readmodels.workshop_contents import WorkshopContents

DRAW_AFTER_MILLISECONDS = 100


class ReportPreview(Speaking, QWidget):
    """``want`` as often as anything changes: the newest wish is drawn, older ones are given up."""

    shown = Signal()
    """The newest wish can be seen."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._desk = context.desk
        self._wish: tuple[WorkshopContents, ReportRequest] | None = None
        self._drawing: ReportDrawing | None = None
        self._form = ""
        self.asked = 0
        """How many wishes were begun."""
        self.pages = PdfPreview(context.desk, context.theme)
        self.outline = _Outline(context)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.pages)
        self.stack.addWidget(scrolling(self.outline))
        self.state = Label("", "muted", elides=True)
        self.state.setObjectName("report-state")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack, 1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(DRAW_AFTER_MILLISECONDS)
        self._soon.timeout.connect(self._draw)

    def want(self, contents: "WorkshopContents", request: "ReportRequest") -> None:
        """Show this soon."""
        self._wish = (contents, request)
        if not self._soon.isActive():
            self._soon.start()

    def _draw(self) -> None:
        from aiworkshop.facilitation.reports.drawing import ReportDrawing

        if self._wish is None:
            return
        contents, request = self._wish
        # A form that is too long by now is seen all the same.
        request = replace(request, suffix=".pdf", draft=True)
        self.asked += 1
        number = self.asked
        paper = ".pdf" in suffixes_of(request.form)
        if self._drawing is None:
            self._drawing = ReportDrawing()
        drawing = self._drawing

        def outdated() -> bool:
            return self.asked != number

        def make() -> "ShownPdf | ReportOutline":
            if not paper:
                from aiworkshop.facilitation.reports.outlining import report_outline

                return report_outline(contents, request, self._context.language.code)
            return shown_pdf(drawing.pdf(contents, request, outdated))

        self._desk.work(
            make,
            lambda found: self._show(number, request.form, found),
            failed=lambda error: self._not_drawn(number, error),
            context=self,
        )
        self.state.set_words(lambda: self.tr("Drawing the pages…") if paper else "")

    def _show(self, number: int, form: str, found: "ShownPdf | ReportOutline") -> None:
        if number != self.asked:
            return
        if isinstance(found, ShownPdf):
            self.pages.show_pdf(found, from_top=form != self._form)
            count = self.pages.page_count
            self.stack.setCurrentIndex(0)
            self.state.set_words(lambda: self.tr("%n page(s)", "", count))
        else:
            self.outline.show_outline(found)
            self.stack.setCurrentIndex(1)
            self.state.set_words("")
        self._form = form
        self.shown.emit()

    def _not_drawn(self, number: int, error: Exception) -> None:
        if number == self.asked:
            self.state.set_words("")
            self._desk.failed.emit(error)


class _Outline(Speaking, QWidget):
    """What a file without pages will hold, line by line."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.setProperty("scrolled", True)
        self.heading = SectionHeading(lambda: self.tr("What will be in it"))
        self.lines = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(context.theme.space(8),) * 4)
        self._column.setSpacing(context.theme.space(8))
        self._column.addWidget(self.heading)
        self._column.addWidget(self.lines)
        self.wording(lambda: self.setAccessibleName(self.tr("What will be in it")))

    def show_outline(self, outline: "ReportOutline") -> None:
        """Show these lines."""
        lines = QWidget()
        grid = QGridLayout(lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._context.theme.space(16))
        grid.setVerticalSpacing(self._context.theme.space(6))
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, (title, note) in enumerate(outline.lines):
            grid.addWidget(Label(title), row, 0, top)
            grid.addWidget(Label(note, wraps=True), row, 1, top)
        closing: Words = ""
        if outline.further:
            closing = lambda: self.tr("and %n more", "", outline.further)  # noqa: E731
        elif not outline.lines:
            closing = lambda: self.tr("Nothing that was entered belongs in it yet.")  # noqa: E731
        grid.addWidget(Label(closing, "muted", wraps=True), len(outline.lines), 0, 1, 2)
        self._column.replaceWidget(self.lines, lines)
        self.lines.hide()
        self.lines.deleteLater()
        self.lines = lines
