"""Two buttons; below them, once pressed, a name to keep under, or the templates there are."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.button import Button, IconButton
from aiworkshop.ui.widgets.fields import TextField
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command
    from aiworkshop.facilitation.reads import Reads


class Template(Protocol):
    """What stands on a shelf."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...


class TemplateShelf(Speaking, QWidget):
    """Keeps an arrangement under a name, uses one, removes one; subclasses say of what.

    ``prefix`` begins the names of its widgets.
    """

    def __init__(self, context: PageContext, prefix: str) -> None:
        super().__init__()
        self._context = context
        self._prefix = prefix
        self._templates: tuple[Template, ...] = ()
        self.rows: dict[str, QWidget] = {}
        self._build()
        self.wording(lambda: self.name.setAccessibleName(self.tr("Name of the template")))

    # What a subclass says

    def keep_words(self) -> str:
        """On the button that keeps."""
        return self.tr("Keep as template…")

    def use_words(self) -> str:
        """On the button that shows what is kept."""
        return self.tr("Use a template")

    def applied_words(self, name: str) -> str:
        """That it is now as in the template."""
        raise NotImplementedError

    def read(self, reads: "Reads") -> "Sequence[Template]":
        """The templates there are; on lane *db*."""
        raise NotImplementedError

    def keeping(self, name: str) -> "Command":
        """The command that keeps what there is under a name."""
        raise NotImplementedError

    def applying(self, template_id: str) -> "Command":
        """The command that uses a template."""
        raise NotImplementedError

    def removing(self, template_id: str) -> "Command":
        """The command that removes a template."""
        raise NotImplementedError

    # Showing

    def close_both(self) -> None:
        """Back to the two buttons."""
        self.keep.setChecked(False)
        self.use.setChecked(False)

    def refresh(self) -> None:
        """Read which templates there are."""
        self._context.desk.read(self.read, self.show_templates, context=self)

    def show_templates(self, templates: Sequence[Template]) -> None:
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
        theme, prefix = self._context.theme, self._prefix
        self.keep = Button(lambda: self.keep_words(), icon="save", theme=theme)
        self.keep.setObjectName(f"{prefix}-keep")
        self.use = Button(lambda: self.use_words(), icon="folder-open", theme=theme)
        self.use.setObjectName(f"{prefix}-use")
        for button, opens in ((self.keep, self._show_keeping), (self.use, self._show_list)):
            button.setCheckable(True)
            button.toggled.connect(opens)
        buttons = QWidget()
        flow = FlowLayout(theme.space(8), buttons)
        flow.addWidget(self.keep)
        flow.addWidget(self.use)
        self.name = TextField(lambda: self.tr("Name, Enter keeps it…"), new_item=True)
        self.name.setObjectName(f"{prefix}-name")
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

    def _row(self, template: Template) -> QWidget:
        row = QWidget()
        use = Button(lambda: self.tr("Use"))
        use.setObjectName(f"{self._prefix}-use-{template.id}")
        use.clicked.connect(partial(self._apply, template))
        remove = IconButton(
            self._context.theme,
            "trash-2",
            lambda: self.tr("Remove the template “{name}”").format(name=template.name),
        )
        remove.setObjectName(f"{self._prefix}-remove-{template.id}")
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

    # Acting

    def _keep(self, words: Text) -> None:
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

        self._context.desk.run(self.keeping(name), kept, failed=refused, context=self)

    def _apply(self, template: Template) -> None:
        def applied(_: Any) -> None:
            self.use.setChecked(False)
            self._context.notices.undoable(
                lambda: self.applied_words(template.name), self._context.workshop_id
            )

        self._context.desk.run(self.applying(template.id), applied, context=self)

    def _remove(self, template: Template) -> None:
        def removed(_: Any) -> None:
            self.refresh()
            self._context.notices.undoable(
                lambda: self.tr("Removed the template “{name}”.").format(name=template.name),
                self._context.workshop_id,
            )

        self._context.desk.run(self.removing(template.id), removed, context=self)
