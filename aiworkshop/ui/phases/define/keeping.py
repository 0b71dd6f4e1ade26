"""The Keeping tab: what was deleted in this workshop, and what two copies say differently."""

from PySide6.QtWidgets import QSizePolicy

from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.ui.page import PageContext, Tab
from aiworkshop.ui.phases.define.copies import Copies
from aiworkshop.ui.phases.define.keeping_reads import Kept, read_kept
from aiworkshop.ui.phases.define.trash import WorkshopTrash
from aiworkshop.ui.phases.define.versions import TwoVersions

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
        self.trash.show_deletions(kept.deletions, kept.all_deletions)
        if in_trash and self.trash.buttons:
            # The pressed button is gone; the keyboard goes on with the next.
            self.trash.buttons[0].setFocus()
