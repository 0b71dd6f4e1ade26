"""Language, names, the words at the front, templates: what most people ever change."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.report_templates import ReportTemplates
from aiworkshop.ui.widgets.checks import CheckField, TagPicker
from aiworkshop.ui.widgets.fields import TextArea
from aiworkshop.ui.widgets.form import FieldForm
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import SectionHeading
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.facilitation.outputs import ReportRequest
    from aiworkshop.readmodels.workshop_contents import WorkshopContents


class ReportBasics(Speaking, QWidget):
    """The part of the composer that is open first."""

    arranged = Signal(str, object)
    """A field of the arrangement (``ReportLayout``), and its new value."""
    typed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.space(12))
        column.addWidget(SectionHeading(lambda: self.tr("Language of the report")))
        self.language = TagPicker(
            [("he", "עברית"), ("ar", "العربية"), ("en", "English")], multiple=False
        )
        self.wording(lambda: self.language.setAccessibleName(self.tr("Language of the report")))
        self.language.committed.connect(self._language_chosen)
        column.addWidget(self.language)
        self.names = CheckField(lambda: self.tr("With names of those who agreed"))
        self.names.committed.connect(lambda value: self.arranged.emit("names", value))
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
        self.form = FieldForm(context)
        self.form.add_text(
            "one_page_summary",
            lambda: self.tr("The day in your own words"),
            hint=lambda: self.tr("Stands at the front of the summary. May stay empty."),
            area=True,
            lines=5,
        )
        self.words: TextArea = self.form.fields["one_page_summary"]
        self.words.textChanged.connect(self._words_typed)
        column.addWidget(self.form)
        self.templates_heading = SectionHeading(lambda: self.tr("This arrangement"))
        self.templates = ReportTemplates(context)
        column.addWidget(self.templates_heading)
        column.addWidget(self.templates)
        column.addStretch(1)

    def show_report(
        self, contents: "WorkshopContents", request: "ReportRequest", *, composed: bool
    ) -> None:
        """Show how the form is arranged."""
        self.language.set_value([request.language])
        self.names.set_value(request.names)
        self.form.bind("workshop", contents.workshop)
        self.templates.show_form(request.form)
        for widget in (self.form, self.templates_heading, self.templates):
            widget.setVisible(composed)

    def being_typed(self) -> dict[str, Text]:
        """The words at the front while they are not written yet."""
        from aiworkshop.facilitation.reports.drawing import SUMMARY_WORDS

        return {SUMMARY_WORDS: self.words.value()} if self.words.pending() else {}

    def _language_chosen(self, chosen: list[str]) -> None:
        if chosen:
            self.arranged.emit("language", chosen[0])

    def _words_typed(self) -> None:
        if self.words.pending():
            self.typed.emit()
