"""The Keeping tab: what was deleted in this workshop, and what two copies say differently."""

from functools import partial

from PySide6.QtWidgets import QSizePolicy

from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.records import AgendaStep
from aiworkshop.ui.page import PageContext, Tab
from aiworkshop.ui.pages.library_keeping import Keeping
from aiworkshop.ui.pages.places import kind_name
from aiworkshop.ui.phases.define.copies import Copies
from aiworkshop.ui.phases.define.keeping_reads import Deletion, Kept, read_kept
from aiworkshop.ui.phases.define.keeping_words import stamp_words, step_title
from aiworkshop.ui.phases.define.versions import TwoVersions
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.words import Words

MOST_SHOWN = 20


class KeepingTab(Tab):
    """Panels; what is dealt with goes from its list, and more come after it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.copies = Copies(context)
        self.versions = TwoVersions(context)
        self.trash = WorkshopTrash(context)
        for panel in (self.copies, self.versions, self.trash):
            # As high as the wrapped words make it.
            panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            self.body.addWidget(panel)
        self.body.addStretch(1)

    def refresh(self, changes: ChangeSet | None) -> None:
        """Any change may have put something into the trash or taken it out."""
        workshop_id = self.workshop_id
        self.desk.read(
            lambda reads: read_kept(reads, workshop_id, MOST_SHOWN), self._show, context=self
        )

    def _show(self, kept: Kept) -> None:
        focus = self.window().focusWidget()
        in_trash = focus is not None and self.trash.isAncestorOf(focus)
        self.versions.show_kept(kept)
        self.trash.show_deletions(kept.deletions)
        if in_trash and self.trash.buttons:
            # The pressed button is gone; the keyboard goes on with the next.
            self.trash.buttons[0].setFocus()


class WorkshopTrash(Keeping):
    """What was deleted, moment by moment, each with a button that brings all of it back."""

    def __init__(
        self, context: PageContext, heading: Words | None = None, nothing: Words | None = None
    ) -> None:
        super().__init__(
            context,
            heading or (lambda: self.tr("Trash of this workshop")),
            lambda: self.tr("What was deleted here can come back, with what went along with it."),
            closes=False,
        )
        self.buttons: list[Button] = []
        self._nothing = nothing or (lambda: self.tr("Nothing was deleted in this workshop."))
        self.setObjectName("workshop-trash")

    def show_deletions(self, deletions: tuple[Deletion, ...]) -> None:
        """Show these, the latest first."""
        self.clear_rows()
        self.buttons = []
        for deletion in deletions:
            button = Button(lambda: self.tr("Restore"))
            button.clicked.connect(lambda _=False, found=deletion: self._restore(found))
            self.buttons.append(button)
            moment = stamp_words(deletion.record.deleted)
            self.add_row(partial(self._words, deletion), moment, button, private=deletion.private)
        if not deletions:
            self.add_row(self._nothing, "")

    def _words(self, deletion: Deletion) -> str:
        record, words = deletion.record, deletion.words.text
        if not words and isinstance(record, AgendaStep):
            words = step_title(record.content_key, self.context.language.code)
        name = kind_name(record.kind_name)
        said = self.tr("{kind}: {words}").format(kind=name, words=words) if words else name
        if deletion.more:
            said += " " + self.tr("and %n more", "", deletion.more)
        return said

    def _restore(self, deletion: Deletion) -> None:
        from aiworkshop.facilitation.records import RestoreRecords

        record, workshop_id = deletion.record, self.context.workshop_id
        name = kind_name(record.kind_name)

        def restored(_: object) -> None:
            self.context.notices.undoable(
                lambda: self.tr("Back again: {kind}").format(kind=name), workshop_id
            )

        command = RestoreRecords(workshop_id, ((record.kind_name, record.id),))
        self.context.desk.run(command, restored, context=self)
