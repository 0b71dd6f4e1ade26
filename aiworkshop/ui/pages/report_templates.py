"""Arrangements of a report, kept under a name for further workshops."""

from typing import TYPE_CHECKING

from aiworkshop.readmodels.report_sections import ReportTemplate
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.template_shelf import TemplateShelf

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command
    from aiworkshop.facilitation.reads import Reads


class ReportTemplates(TemplateShelf):
    """Those of one form at a time."""

    def __init__(self, context: PageContext) -> None:
        self.form = ""
        super().__init__(context, "report-template")

    def show_form(self, form: str) -> None:
        """The form whose arrangement is kept."""
        if form != self.form:
            self.form = form
            self.close_both()

    def applied_words(self, name: str) -> str:
        """That the report is now as in the template."""
        return self.tr("The report is now arranged as in “{name}”.").format(name=name)

    def read(self, reads: "Reads") -> tuple[ReportTemplate, ...]:
        """Those of the form."""
        return reads.report_templates(self.form)

    def keeping(self, name: str) -> "Command":
        """Keep how the report is arranged."""
        from aiworkshop.facilitation.reports.templates import KeepReportTemplate

        return KeepReportTemplate(self._context.workshop_id, self.form, name)

    def applying(self, template_id: str) -> "Command":
        """Arrange the report as in a template."""
        from aiworkshop.facilitation.reports.templates import ApplyReportTemplate

        return ApplyReportTemplate(self._context.workshop_id, template_id)

    def removing(self, template_id: str) -> "Command":
        """Remove a template."""
        from aiworkshop.facilitation.reports.templates import RemoveReportTemplate

        return RemoveReportTemplate(self._context.workshop_id, template_id)
