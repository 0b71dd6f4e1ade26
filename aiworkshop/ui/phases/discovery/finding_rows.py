"""A few findings below something they belong to: changed in place, added by typing on."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.readmodels.permission_levels import stays_in_room
from aiworkshop.readmodels.records import Finding
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.discovery.cards import shown_title
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.projector.cover import PrivateCover
from aiworkshop.ui.projector.privacy import private_words
from aiworkshop.ui.widgets.button import IconButton
from aiworkshop.ui.widgets.fields import TextArea, TextField
from aiworkshop.ui.widgets.form import FieldForm
from aiworkshop.ui.widgets.refused import bring_back, give_back
from aiworkshop.ui.widgets.words import Speaking, Words, spoken

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command


class FindingRows(Speaking, QWidget):
    """Root causes under a story, stories and wishes under an interview.

    ``fields`` are shown of each finding; ``make`` turns what was typed into the command that adds
    it; ``place`` names the draft of the line for new ones.
    """

    def __init__(
        self,
        context: PageContext,
        naming: Naming,
        *,
        kind: str,
        fields: Sequence[str],
        placeholder: Words,
        make: Callable[[Text], "Command | None"],
    ) -> None:
        super().__init__()
        self._context = context
        self._naming = naming
        self._kind = kind
        self._fields = fields
        self._make = make
        self._place = ""
        self._rows: dict[str, tuple[QWidget, FieldForm]] = {}
        self._covers: dict[str, PrivateCover] = {}
        self._findings: dict[str, Finding] = {}
        self.setObjectName(f"rows-{kind}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space(8))
        self._layout = QVBoxLayout()
        self._layout.setSpacing(context.theme.space(8))
        layout.addLayout(self._layout)
        self.entry = TextField(placeholder, new_item=True)
        self.entry.setObjectName(f"new-{kind}")
        self.wording(lambda: self.entry.setAccessibleName(spoken(placeholder)))
        self.entry.committed.connect(self._add)
        self.entry.draft_changed.connect(self._keep_draft)
        layout.addWidget(self.entry)

    def show_findings(self, findings: Sequence[Finding], place: str) -> None:
        """Show these; what is being typed in a row that stays is left alone."""
        if place != self._place:
            # What was begun for another stays its draft.
            self.entry.flush()
            self.entry.set_value(Text())
            self._place = place
            bring_back(self._context, self.entry, place)
        wanted = self._findings = {finding.id: finding for finding in findings}
        for key in [key for key in self._rows if key not in wanted]:
            row, _ = self._rows.pop(key)
            del self._covers[key]
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        for position, finding in enumerate(findings):
            if finding.id not in self._rows:
                self._rows[finding.id] = self._row(finding.id)
            row, form = self._rows[finding.id]
            if self._layout.indexOf(row) != position:
                self._layout.insertWidget(position, row)
            form.bind("finding", finding)
            self._covers[finding.id].look()

    def count(self) -> int:
        """How many are shown."""
        return len(self._rows)

    def _row(self, finding_id: str) -> tuple[QWidget, FieldForm]:
        row = QWidget()
        form = FieldForm(self._context)
        for name in self._fields:
            words = self._label(name)
            if name == "telling":
                form.add(name, words, TextArea(self._hint(name), lines=3), wide=True)
            else:
                field = form.add(name, words, TextField(self._hint(name)), wide=True)
                if not words:
                    self._name_field(field)
        remove = IconButton(self._context.theme, "x", lambda: self.tr("Delete"), parent=row)
        remove.setObjectName(f"delete-{finding_id}")
        remove.clicked.connect(lambda: self._delete(finding_id))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(form, 1)
        cover = PrivateCover(self._context, form, lambda: self._is_private(finding_id))
        self._covers[finding_id] = cover
        line.addWidget(cover, 1)
        line.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return row, form

    def _is_private(self, finding_id: str) -> bool:
        found = self._findings.get(finding_id)
        return found is not None and stays_in_room(found.permission)

    def _name_field(self, field: TextField) -> None:
        self.wording(
            lambda: field.setAccessibleName(self._naming.name("finding_kinds", self._kind))
        )

    def _label(self, name: str) -> Words:
        if len(self._fields) == 1:
            return ""
        return lambda: self._naming.label(self._kind, name)

    def _hint(self, name: str) -> Words:
        return lambda: self._naming.hint(self._kind, name)

    def _keep_draft(self, words: Text) -> None:
        if self._place:
            self._context.desk.drafts.save(self._context.workshop_id, self._place, words.text)

    def _add(self, words: Text) -> None:
        command = self._make(words) if words else None
        if command is None:
            return
        place = self._place

        def refused(error: Exception) -> None:
            here = place == self._place
            give_back(self._context, self.entry, place, words, error, here=here)

        self._context.desk.run(command, failed=refused, draft_place=place, context=self)

    def _delete(self, finding_id: str) -> None:
        from aiworkshop.facilitation.records import DeleteRecords

        title = str(shown_title(self._findings[finding_id]))
        private = self._is_private(finding_id)
        workshop_id = self._context.workshop_id

        def deleted(_: object) -> None:
            self._context.notices.undoable(
                lambda: self.tr("Deleted “{title}”").format(
                    title=private_words(self._context, title, private=private)
                ),
                workshop_id,
            )

        command = DeleteRecords(workshop_id, (("finding", finding_id),))
        self._context.desk.run(command, deleted, context=self)
        self.entry.setFocus()
