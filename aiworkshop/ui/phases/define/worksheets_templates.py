"""The facilitator's own way of making sheets, kept under a name for further workshops."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.readmodels.sheet_board import WorksheetTemplate
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.button import Button, IconButton
from aiworkshop.ui.widgets.fields import TextField
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads


def read_templates(reads: "Reads") -> tuple[WorksheetTemplate, ...]:
    """All of the library; for lane *db*."""
    return tuple(reads.worksheet_templates())


class SheetTemplates(Speaking, QWidget):
    """Two buttons; below them, once pressed, a name to keep under, or the templates there are."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._templates: tuple[WorksheetTemplate, ...] = ()
        self.rows: dict[str, QWidget] = {}
        self._build()
        self.wording(self._say)

    def refresh(self) -> None:
        """Read which templates there are."""
        self._context.desk.read(read_templates, self.show_templates, context=self)

    def show_templates(self, templates: Sequence[WorksheetTemplate]) -> None:
        """Show these."""
        if tuple(templates) == self._templates and self.rows:
            return
        self._templates = tuple(templates)
        for row in self.rows.values():
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {each.id: self._row(each) for each in self._templates}
        for row in self.rows.values():
            self._list.addWidget(row)
        self.none.setVisible(not self.rows)

    def _build(self) -> None:
        theme = self._context.theme
        space = theme.space
        self.keep = Button(
            lambda: self.tr("Keep these sheets as my template…"), icon="save", theme=theme
        )
        self.keep.setObjectName("template-keep")
        self.use = Button(lambda: self.tr("Use my template"), icon="folder-open", theme=theme)
        self.use.setObjectName("template-use")
        for button, opens in ((self.keep, self._show_keeping), (self.use, self._show_list)):
            button.setCheckable(True)
            button.toggled.connect(opens)
        buttons = QWidget()
        flow = FlowLayout(space(8), buttons)
        for button in (self.keep, self.use):
            flow.addWidget(button)
        self.name = TextField(
            lambda: self.tr("Name of the template, Enter keeps it…"), new_item=True
        )
        self.name.setObjectName("template-name")
        self.name.committed.connect(self._keep)
        self.name.hide()
        self.choice = QWidget()
        self._list = QVBoxLayout(self.choice)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(space(4))
        self.none = Label(lambda: self.tr("No template is kept in this library yet."), "muted")
        self._list.addWidget(self.none)
        self.choice.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(6))
        for widget in (buttons, self.name, self.choice):
            column.addWidget(widget)

    def _row(self, template: WorksheetTemplate) -> QWidget:
        row = QWidget()
        use = Button(lambda: self.tr("Use"))
        use.setObjectName(f"template-use-{template.id}")
        use.clicked.connect(partial(self._apply, template))
        remove = IconButton(
            self._context.theme,
            "trash-2",
            lambda: self.tr("Remove the template “{name}”").format(name=template.name),
        )
        remove.setObjectName(f"template-remove-{template.id}")
        remove.clicked.connect(partial(self._remove, template))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Label(template.name, elides=True), 1)
        line.addWidget(use)
        line.addWidget(remove)
        return row

    def _say(self) -> None:
        self.name.setAccessibleName(self.tr("Name of the template"))

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
        from aiworkshop.facilitation.worksheets.templates import KeepTemplate

        name = words.text.strip()
        if not name:
            return

        def kept(_: object) -> None:
            self.keep.setChecked(False)
            self.name.set_value(EMPTY_TEXT)
            self._context.notices.say(
                lambda: self.tr("Kept as “{name}”, for all workshops.").format(name=name)
            )
            self.refresh()

        def refused(error: Exception) -> None:
            self.name.put(name)
            self._context.desk.failed.emit(error)

        command = KeepTemplate(self._context.workshop_id, name)
        self._context.desk.run(command, kept, failed=refused, context=self)

    def _apply(self, template: WorksheetTemplate) -> None:
        from aiworkshop.facilitation.worksheets.templates import ApplyTemplate

        workshop_id = self._context.workshop_id

        def applied(_: object) -> None:
            self.use.setChecked(False)
            self._context.notices.undoable(
                lambda: self.tr("The sheets are now as in “{name}”.").format(name=template.name),
                workshop_id,
            )

        self._context.desk.run(ApplyTemplate(workshop_id, template.id), applied, context=self)

    def _remove(self, template: WorksheetTemplate) -> None:
        from aiworkshop.facilitation.worksheets.templates import RemoveTemplate

        workshop_id = self._context.workshop_id

        def removed(_: object) -> None:
            self.refresh()
            self._context.notices.undoable(
                lambda: self.tr("Removed the template “{name}”.").format(name=template.name),
                workshop_id,
            )

        self._context.desk.run(RemoveTemplate(workshop_id, template.id), removed, context=self)
