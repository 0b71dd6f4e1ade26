"""Arrangements of a report, kept under a name for further workshops."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.readmodels.report_sections import ReportTemplate
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.button import Button, IconButton
from aiworkshop.ui.widgets.fields import TextField
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking


class ReportTemplates(Speaking, QWidget):
    """Two buttons; below them, once pressed, a name to keep under, or the templates there are."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.form = ""
        self.rows: dict[str, QWidget] = {}
        self._build()
        self.wording(lambda: self.name.setAccessibleName(self.tr("Name of the template")))

    def show_form(self, form: str) -> None:
        """The form whose arrangement is kept."""
        if form != self.form:
            self.form = form
            self.keep.setChecked(False)
            self.use.setChecked(False)

    def _build(self) -> None:
        theme = self._context.theme
        self.keep = Button(lambda: self.tr("Keep as template…"), icon="save", theme=theme)
        self.keep.setObjectName("report-template-keep")
        self.use = Button(lambda: self.tr("Use a template"), icon="folder-open", theme=theme)
        self.use.setObjectName("report-template-use")
        for button, opens in ((self.keep, self._show_keeping), (self.use, self._show_list)):
            button.setCheckable(True)
            button.toggled.connect(opens)
        buttons = QWidget()
        flow = FlowLayout(theme.space(8), buttons)
        flow.addWidget(self.keep)
        flow.addWidget(self.use)
        self.name = TextField(lambda: self.tr("Name, Enter keeps it…"), new_item=True)
        self.name.setObjectName("report-template-name")
        self.name.committed.connect(self._keep)
        self.name.hide()
        self.choice = QWidget()
        self._list = QVBoxLayout(self.choice)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(theme.space(4))
        self.none = Label(
            lambda: self.tr("No template is kept in this library yet."), "muted", wraps=True
        )
        self._list.addWidget(self.none)
        self.choice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(6))
        for widget in (buttons, self.name, self.choice):
            column.addWidget(widget)

    def refresh(self) -> None:
        """Read which templates there are."""
        form = self.form
        self._context.desk.read(
            lambda reads: reads.report_templates(form), self.show_templates, context=self
        )

    def show_templates(self, templates: Sequence[ReportTemplate]) -> None:
        """Show these."""
        for row in self.rows.values():
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {each.id: self._row(each) for each in templates}
        for row in self.rows.values():
            self._list.addWidget(row)
        self.none.setVisible(not self.rows)

    def _row(self, template: ReportTemplate) -> QWidget:
        row = QWidget()
        use = Button(lambda: self.tr("Use"))
        use.setObjectName(f"report-template-use-{template.id}")
        use.clicked.connect(partial(self._apply, template))
        remove = IconButton(
            self._context.theme,
            "trash-2",
            lambda: self.tr("Remove the template “{name}”").format(name=template.name),
        )
        remove.setObjectName(f"report-template-remove-{template.id}")
        remove.clicked.connect(partial(self._remove, template))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Label(template.name, elides=True), 1)
        line.addWidget(use)
        line.addWidget(remove)
        return row

    def _show_keeping(self, shown: bool) -> None:
        self.name.setVisible(shown)
        if shown:
            self.use.setChecked(False)
            self.name.setFocus()

    def _show_list(self, shown: bool) -> None:
        self.choice.setVisible(shown)
        if shown:
            self.keep.setChecked(False)
            self.refresh()

    def _keep(self, words: Text) -> None:
        from aiworkshop.facilitation.reports.templates import KeepReportTemplate

        name = words.text.strip()
        if not name:
            return

        def kept(_: object) -> None:
            self.keep.setChecked(False)
            self.name.set_value(EMPTY_TEXT)
            self._context.notices.say(
                lambda: self.tr("Kept as “{name}”, for all workshops.").format(name=name)
            )

        def refused(error: Exception) -> None:
            self.name.put(name)
            self._context.desk.failed.emit(error)

        command = KeepReportTemplate(self._context.workshop_id, self.form, name)
        self._context.desk.run(command, kept, failed=refused, context=self)

    def _apply(self, template: ReportTemplate) -> None:
        from aiworkshop.facilitation.reports.templates import ApplyReportTemplate

        workshop_id = self._context.workshop_id

        def applied(_: object) -> None:
            self.use.setChecked(False)
            self._context.notices.undoable(
                lambda: self.tr("The report is now arranged as in “{name}”.").format(
                    name=template.name
                ),
                workshop_id,
            )

        self._context.desk.run(ApplyReportTemplate(workshop_id, template.id), applied, context=self)

    def _remove(self, template: ReportTemplate) -> None:
        from aiworkshop.facilitation.reports.templates import RemoveReportTemplate

        workshop_id = self._context.workshop_id

        def removed(_: object) -> None:
            self.refresh()
            self._context.notices.undoable(
                lambda: self.tr("Removed the template “{name}”.").format(name=template.name),
                workshop_id,
            )

        self._context.desk.run(
            RemoveReportTemplate(workshop_id, template.id), removed, context=self
        )
