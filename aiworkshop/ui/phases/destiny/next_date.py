"""When people meet again: asked quietly until a date is set or knowingly left open."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.records import Workshop
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.fields import DateField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads

_WIDTH = 128


class NextDate(Speaking, QWidget):
    """One line: what is asked or known, a date, and “no date yet”."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._workshop: Workshop | None = None
        self._has_room = True
        self.setObjectName("next-date")
        space = context.theme.space
        self.words = Label(lambda: self._words(), "body", wraps=True)
        self.field = DateField()
        self.field.setObjectName("next-date-field")
        self.field.setFixedWidth(space(_WIDTH))
        self.field.committed.connect(lambda day: self._set(str(day or "")))
        self.wording(lambda: self.field.setAccessibleName(self.tr("Date of the next meeting")))
        self.none = Button(lambda: self.tr("No date yet"), kind="plain")
        self.none.setObjectName("next-date-none")
        self.none.clicked.connect(lambda: self._set("", skipped=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, space(4))
        row.setSpacing(space(12))
        row.addWidget(self.words, 1)
        row.addWidget(self.field)
        row.addWidget(self.none)
        self.setVisible(False)

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read the workshop where it may be another."""
        if changes is not None and not changes.touches("workshop"):
            return
        workshop_id = self._context.workshop_id

        def query(reads: "Reads") -> Workshop | None:
            return reads.workshop(workshop_id)

        self._context.desk.read(query, self._show, context=self)

    def _show(self, workshop: Workshop | None) -> None:
        self._workshop = workshop
        if workshop is None:
            return
        if self.field.pending():
            self.field.mark_stored(workshop.next_date)
        else:
            self.field.set_value(workshop.next_date)
        self.words.set_words(lambda: self._words())
        # Asked in full strength only while nobody has answered.
        self.words.setEnabled(self.asks)
        self.none.setVisible(self.asks)
        self.setVisible(self._has_room)

    def set_room(self, has_room: bool) -> None:
        """Whether the page is high enough for it, too."""
        self._has_room = has_room
        self.setVisible(has_room and self._workshop is not None)

    @property
    def asks(self) -> bool:
        """Whether there is neither a date nor the word that there is none."""
        workshop = self._workshop
        return workshop is not None and not (workshop.next_date or workshop.next_date_skipped)

    def flush(self) -> None:
        """Commit what stands in the field."""
        self.field.flush()

    def _set(self, day: str, *, skipped: bool = False) -> None:
        from aiworkshop.facilitation.promises import SetNextDate

        command = SetNextDate(self._context.workshop_id, day, skipped)
        self._context.desk.run(command, context=self)

    def _words(self) -> str:
        if self._workshop is not None and self._workshop.next_date:
            return self.tr("We meet again on:")
        if self._workshop is not None and self._workshop.next_date_skipped:
            return self.tr("No next meeting is set yet. It can be set at any time:")
        return self.tr("When do you meet again? Say it before everybody leaves.")
