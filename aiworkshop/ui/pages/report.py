"""The Report page: what will be handed on, seen page by page before it is saved or printed."""

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.records import Workshop
from aiworkshop.ui.page import Page, PageContext
from aiworkshop.ui.pages import PAGES
from aiworkshop.ui.pages.report_saving import ReportSaving
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.checks import CheckField, TagPicker
from aiworkshop.ui.widgets.form import FieldForm
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.pdf_preview import PdfPreview, ShownPdf, shown_pdf
from aiworkshop.ui.widgets.small import SectionHeading

if TYPE_CHECKING:
    from aiworkshop.facilitation.outputs import ReportRequest
    from aiworkshop.readmodels.workshop_contents import WorkshopContents

REDRAW_AFTER_MILLISECONDS = 300
SIDE_WIDTH = 300


class ReportPage(Page):
    """Language, names, the one-page summary; the preview; saving and printing."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, PAGES["report"])
        self._asked = 0
        self._contents: WorkshopContents | None = None
        self._chosen_language = False
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(REDRAW_AFTER_MILLISECONDS)
        self._redraw.timeout.connect(self._draw)
        self.preview = PdfPreview(self.desk, self.theme)
        self.saving = ReportSaving(self, context)
        row = QHBoxLayout()
        row.setSpacing(self.theme.space(24))
        left = QVBoxLayout()
        left.setSpacing(self.theme.space(8))
        left.addWidget(self._scrolled(self._make_controls()), 1)
        self._add_actions(left)
        row.addLayout(left)
        row.addWidget(self.preview, 1)
        self.body.addLayout(row, 1)

    def _make_controls(self) -> QWidget:
        side = QWidget()
        side.setProperty("scrolled", True)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.space(12))
        column.addWidget(SectionHeading(lambda: self.tr("Language of the report")))
        self.language = TagPicker(
            [("he", "עברית"), ("ar", "العربية"), ("en", "English")], multiple=False
        )
        self.language.set_value([self.context.language.code])
        self.language.setAccessibleName(self.tr("Language of the report"))
        self.language.committed.connect(self._language_chosen)
        column.addWidget(self.language)
        self.names = CheckField(lambda: self.tr("With names of those who agreed"))
        self.names.committed.connect(lambda _: self._redraw.start())
        column.addWidget(self.names)
        column.addWidget(
            Label(
                lambda: self.tr(
                    "What was said for this room only stays out of every report, "
                    "and so do names that were not agreed to."
                ),
                "muted",
                wraps=True,
            )
        )
        self.form = FieldForm(self.context)
        self.form.add_text(
            "one_page_summary",
            lambda: self.tr("The day in your own words"),
            hint=lambda: self.tr("Stands at the front of the summary. May stay empty."),
            area=True,
            lines=5,
        )
        column.addWidget(self.form)
        column.addStretch(1)
        return side

    def _add_actions(self, column: QVBoxLayout) -> None:
        """What the page is for stays in sight."""
        self.save = Button(lambda: self.tr("Save as PDF…"), kind="primary")
        self.save.setObjectName("report-save")
        self.save.clicked.connect(self.saving.ask_and_save)
        self.print = Button(lambda: self.tr("Print…"))
        self.print.clicked.connect(self.saving.ask_and_print)
        for button in (self.save, self.print):
            column.addWidget(button)
        self.state = Label("", "muted", wraps=True)
        column.addWidget(self.state)

    def _scrolled(self, side: QWidget) -> QScrollArea:
        """Large letters on a small screen need more room than there is."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFixedWidth(self.theme.space(SIDE_WIDTH))
        self.theme.changed.connect(lambda: area.setFixedWidth(self.theme.space(SIDE_WIDTH)))
        area.setWidget(side)
        return area

    # What stands in the report

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read the workshop again; whatever changed may stand in the report."""
        self.desk.read(
            lambda reads: reads.report_contents(self.workshop_id), self._read, context=self
        )

    def request(self) -> "ReportRequest":
        """The report that is shown."""
        from aiworkshop.facilitation.outputs import ReportRequest

        language = (self.language.value() or [self.context.language.code])[0]
        return ReportRequest(language, self.names.value())

    @property
    def contents(self) -> "WorkshopContents | None":
        """The workshop as it was last read."""
        return self._contents

    @property
    def workshop(self) -> Workshop | None:
        """The workshop's own record."""
        return self._contents.workshop if self._contents else None

    def _read(self, contents: "WorkshopContents") -> None:
        self._contents = contents
        languages = contents.workshop.languages
        if languages and not self._chosen_language:
            self.language.set_value([languages[0]])
            self._chosen_language = True
        self.form.bind("workshop", contents.workshop)
        self._redraw.start(0)

    def _language_chosen(self) -> None:
        self._chosen_language = True
        self._redraw.start()

    # The preview

    def _draw(self) -> None:
        contents, request = self._contents, self.request()
        if contents is None:
            return
        self._asked += 1
        number = self._asked

        def make() -> ShownPdf:
            from aiworkshop.facilitation.outputs import write_report

            with tempfile.TemporaryDirectory(prefix="aiworkshop-preview-") as folder:
                target = Path(folder) / "preview.pdf"
                # A newer wish makes this one pointless.
                write_report(contents, request, target, cancelled=lambda: self._asked != number)
                return shown_pdf(target.read_bytes())

        self.desk.work(
            make,
            lambda shown: self._show(number, shown),
            failed=lambda error: self._not_drawn(number, error),
            context=self,
        )
        self.state.set_words(lambda: self.tr("Drawing the pages…"))

    def _show(self, number: int, shown: ShownPdf) -> None:
        if number != self._asked:
            return
        self.preview.show_pdf(shown)
        count = self.preview.page_count
        self.state.set_words(lambda: self.tr("%n page(s)", "", count))

    def _not_drawn(self, number: int, error: Exception) -> None:
        if number == self._asked:
            self.state.set_words("")
            self.desk.failed.emit(error)
