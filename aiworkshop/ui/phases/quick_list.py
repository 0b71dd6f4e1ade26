"""Short lines below a record, added by typing on: what is loved, who signs up."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.readmodels.records import Record
from aiworkshop.ui.focus import tab_through
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.deleting import delete_records
from aiworkshop.ui.widgets.button import IconButton
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.refused import bring_back, give_back
from aiworkshop.ui.widgets.text_fields import TextField
from aiworkshop.ui.widgets.words import Speaking, Words, spoken

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command


class QuickRow(QWidget):
    """A line with a button that takes it away; Delete does, too, where no field has the focus.

    Subclasses put what they show into ``row`` and fill it in ``show_item``.
    """

    delete_asked = Signal(str)
    remove_at = Qt.AlignmentFlag.AlignTop
    """Where the button stands; in the middle of rows that have only one line."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.context = context
        self.record_id = ""
        self.row = QHBoxLayout()
        self.row.setSpacing(context.theme.space(8))
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(context.theme.space(4))
        outer.addLayout(self.row, 1)
        self.remove = IconButton(context.theme, "x", self.removing)
        self.remove.setObjectName("quick-remove")
        self.remove.clicked.connect(lambda: self.delete_asked.emit(self.record_id))
        outer.addWidget(self.remove, 0, self.remove_at)

    def removing(self) -> str:
        """What the button is called."""
        return self.tr("Remove this line")

    def show_item(self, record: Any) -> None:
        """Show a record."""
        raise NotImplementedError

    def title(self) -> Text | str:
        """What it says, for the strip that offers Undo."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the line away."""
        if event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit(self.record_id)
        else:
            super().keyPressEvent(event)


class QuickList(Speaking, QWidget):
    """A heading, the lines there are, and a field for the next: Enter saves and stays.

    ``place`` is the last part of the draft's place (``<owner kind>/<owner id>/<place>``);
    ``make`` gives the command for an owner's id and words.
    """

    def __init__(
        self,
        context: PageContext,
        *,
        heading: Words,
        placeholder: Words,
        owner_kind: str,
        place: str,
        make: "Callable[[str, Text], Command]",
        make_row: Callable[[], QuickRow],
    ) -> None:
        super().__init__()
        self._context = context
        self._owner_kind, self._place_name = owner_kind, place
        self._make, self._make_row = make, make_row
        self._owner_id = ""
        self._kinds: dict[str, str] = {}
        self.comes_after: QWidget | None = None
        """From where Tab comes to the first line."""
        self.rows: dict[str, QuickRow] = {}
        self.setObjectName(f"quick-{place}")
        space = context.theme.space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(6))
        self.heading = Label(heading, "strong", wraps=True)
        layout.addWidget(self.heading)
        self._column = QVBoxLayout()
        self._column.setSpacing(space(4))
        layout.addLayout(self._column)
        self.entry = TextField(placeholder, new_item=True)
        self.entry.setObjectName(f"new-{place}")
        self.entry.committed.connect(self._add)
        self.entry.draft_changed.connect(self._keep_draft)
        self.wording(lambda: self.entry.setAccessibleName(spoken(heading)))
        layout.addWidget(self.entry)

    def show_items(self, owner_id: str, records: Sequence[Record]) -> None:
        """Show the lines of an owner; a line that stays keeps what is typed in it."""
        if owner_id != self._owner_id:
            # What was begun for another owner stays its draft.
            self.entry.flush()
            self.entry.set_value(Text())
            self._owner_id = owner_id
            bring_back(self._context, self.entry, self._place())
        wanted = {record.id for record in records}
        known = list(self.rows)
        for key in [key for key in self.rows if key not in wanted]:
            self._drop(key)
        for place, record in enumerate(records):
            row = self.rows.get(record.id) or self._add_row(record)
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
            row.show_item(record)
        if self.comes_after is not None and list(self.rows) != known:
            rows = [self.rows[record.id] for record in records]
            tab_through(self.comes_after, rows, self.entry)

    def _drop(self, key: str) -> None:
        row = self.rows.pop(key)
        focused = row.isAncestorOf(self.window().focusWidget() or self)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        if focused:
            self.entry.setFocus()

    def _add_row(self, record: Record) -> QuickRow:
        row = self._make_row()
        row.record_id = record.id
        row.delete_asked.connect(self._delete)
        self._kinds[record.id] = record.kind_name
        self.rows[record.id] = row
        return row

    def _place(self) -> str:
        return f"{self._owner_kind}/{self._owner_id}/{self._place_name}"

    def _keep_draft(self, words: Text) -> None:
        if self._owner_id:
            self._context.desk.drafts.save(self._context.workshop_id, self._place(), words.text)

    def _add(self, words: Text) -> None:
        place = self._place()

        def refused(error: Exception) -> None:
            here = place == self._place()
            give_back(self._context, self.entry, place, words, error, here=here)

        self._context.desk.run(
            self._make(self._owner_id, words), failed=refused, draft_place=place, context=self
        )

    def _delete(self, key: str) -> None:
        row = self.rows.get(key)
        if row is not None:
            title = row.title()
            self.entry.setFocus()
            delete_records(
                self._context,
                [(self._kinds[key], key)],
                lambda: self.deleted_words(title),
            )

    def deleted_words(self, title: Text | str) -> str:
        """What the strip says that offers Undo."""
        return self.tr("Deleted “{title}”").format(title=title)
