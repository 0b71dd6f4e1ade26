"""The Keeping tab of the Programmes page: what was deleted there, what two copies say differently,
and copies of all of it."""

from PySide6.QtWidgets import QSizePolicy

from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.ui.page import PageContext, Tab
from aiworkshop.ui.pages.library_keeping import Keeping
from aiworkshop.ui.pages.library_transfer import Transfer
from aiworkshop.ui.phases.define.keeping import MOST_SHOWN
from aiworkshop.ui.phases.define.keeping_reads import Kept, read_kept
from aiworkshop.ui.phases.define.trash import WorkshopTrash
from aiworkshop.ui.phases.define.versions import TwoVersions
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.flow import FlowLayout


class OfficeKeepingTab(Tab):
    """Panels like those of a workshop."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.copies = OfficeCopies(context)
        self.versions = TwoVersions(
            context,
            lambda: self.tr(
                "Two copies said different things of a programme or a town. The later one stands; "
                "choose where the other is right, now or later. With the arrow keys you move from "
                "one to the next, 1 keeps what stands, 2 takes the other, 3 has both."
            ),
        )
        self.trash = WorkshopTrash(
            context,
            lambda: self.tr("Trash of programmes and towns"),
            lambda: self.tr("Nothing of programmes and towns was deleted."),
        )
        for panel in (self.copies, self.versions, self.trash):
            # As high as the wrapped words make it.
            panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            self.body.addWidget(panel)
        self.body.addStretch(1)

    def refresh(self, changes: ChangeSet | None) -> None:
        """Any change may have put something into the trash or taken it out."""
        owner = self.workshop_id
        self.desk.read(lambda reads: read_kept(reads, owner, MOST_SHOWN), self._show, context=self)

    def _show(self, kept: Kept) -> None:
        focus = self.window().focusWidget()
        in_trash = focus is not None and self.trash.isAncestorOf(focus)
        self.versions.show_kept(kept)
        self.trash.show_deletions(kept.deletions, kept.all_deletions)
        if in_trash and self.trash.buttons:
            # The pressed button is gone; the keyboard goes on with the next.
            self.trash.buttons[0].setFocus()


class OfficeCopies(Keeping):
    """Two buttons: a copy of everything for another laptop, and bringing one in."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            context,
            lambda: self.tr("Several laptops"),
            lambda: self.tr(
                "A workshop takes along the town and programmes that it names. A copy of all "
                "programmes, towns and registers is for a colleague’s laptop: it holds people’s "
                "names, so keep it private."
            ),
            closes=False,
        )
        self.transfer = Transfer(self, context)
        self.give = Button(
            lambda: self.tr("Copy of programmes and towns…"), icon="download", theme=context.theme
        )
        self.give.setObjectName("copy-office")
        self.give.clicked.connect(self.transfer.ask_and_export_office)
        self.take = Button(lambda: self.tr("Bring a copy in…"), icon="upload", theme=context.theme)
        self.take.setObjectName("bring-office")
        self.take.clicked.connect(self.transfer.ask_and_import)
        row = FlowLayout(context.theme.space(8))
        row.addWidget(self.give)
        row.addWidget(self.take)
        self.body.addLayout(row)
