"""A line that says the essential, and opens for the rest: members, channels, cohorts, inquiries."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.phases.quick_list import QuickRow
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.widgets.button import IconButton
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking


class FoldedRow(Speaking, QuickRow):
    """Title and note; a form below them, which is built when it is first opened."""

    kind = ""
    """Kind of the record that is shown."""
    columns = 2

    # What a kind of row says

    def title_of(self, record: Any) -> Text | str:
        """What stands in the line."""
        raise NotImplementedError

    def note_of(self, record: Any) -> str:
        """What stands below it, small."""
        return ""

    def build_form(self, form: RecordForm) -> None:
        """Add the fields."""
        raise NotImplementedError

    def build_below(self, column: QVBoxLayout) -> None:
        """Add what stands below the form."""

    def offer(self, form: RecordForm, record: Any) -> None:
        """Give the fields their choices; called before each showing."""

    def show_below(self, record: Any) -> None:
        """Show what goes with the record below its form."""

    # The row

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__(context)
        self.naming = naming
        self.record: Any = None
        self.form: RecordForm | None = None
        space = context.theme.space
        self.words = Label("", wraps=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.note = Label("", "small", wraps=True)
        self.note.hide()
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self.words)
        lines.addWidget(self.note)
        self.rest = QWidget()
        self._below = QVBoxLayout(self.rest)
        self._below.setContentsMargins(0, space(8), 0, space(8))
        self._below.setSpacing(space(12))
        self.rest.hide()
        lines.addWidget(self.rest)
        self.row.addLayout(lines, 1)
        self.more = IconButton(context.theme, "chevron-down", self._more_words)
        self.more.setObjectName("row-more")
        self.more.clicked.connect(self.turn)
        self.row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)

    def show_item(self, record: Any) -> None:
        """Show a record; what is being typed below stays."""
        self.record = record
        self.words.set_words(self.title_of(record) or self.unnamed())
        note = self.note_of(record)
        self.note.set_words(note)
        self.note.setVisible(bool(note))
        self.remove.set_words(lambda: self.tr("Remove “{name}”").format(name=self.title()))
        self.more.set_words(self._more_words)
        if self.form is not None:
            self._bind()

    def title(self) -> Text | str:
        """What the line says."""
        return self.words.text()

    def unnamed(self) -> str:
        """What a line says that has no words."""
        return self.tr("Without a name yet")

    @property
    def is_open(self) -> bool:
        """Whether the rest is shown."""
        return not self.rest.isHidden()

    def turn(self) -> None:
        """Open, or close again."""
        self.set_open(not self.is_open)
        if self.is_open and self.form is not None:
            first: QWidget = next(iter(self.form.fields.values()))
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_open(self, is_open: bool) -> None:
        """Show the rest, or hide it."""
        if is_open and self.form is None:
            self.form = RecordForm(
                self.context, self.naming, lambda: self.kind, columns=self.columns
            )
            self.build_form(self.form)
            self._below.addWidget(self.form)
            self.build_below(self._below)
            self._bind()
        elif not is_open:
            self.flush()
        self.rest.setVisible(is_open)
        self.more.set_icon("chevron-up" if is_open else "chevron-down")
        self.more.set_words(self._more_words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the line away, but not from within what is open below it."""
        focused = self.focusWidget()
        if focused is not None and self.rest.isAncestorOf(focused):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def flush(self) -> None:
        """Commit what stands in the fields."""
        if self.form is not None:
            self.form.flush()

    def _bind(self) -> None:
        assert self.form is not None
        self.offer(self.form, self.record)
        self.form.bind(self.kind, self.record)
        self.show_below(self.record)

    def _more_words(self) -> str:
        name = self.title()
        if self.is_open:
            return self.tr("Fewer details of “{name}”").format(name=name)
        return self.tr("Details of “{name}”").format(name=name)
