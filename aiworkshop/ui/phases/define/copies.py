"""Copies for scribes, from within the workshop: one goes out, it comes back filled."""

from aiworkshop.readmodels.records import Workshop
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.library_keeping import Keeping
from aiworkshop.ui.pages.library_transfer import Transfer
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.flow import FlowLayout


class Copies(Keeping):
    """Two buttons: a copy for another laptop, and bringing one back."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            context,
            lambda: self.tr("Several laptops"),
            lambda: self.tr(
                "Scribes get a copy of this workshop, each types some tables, and the copies are "
                "brought back in here, in any order and as often as you like."
            ),
            closes=False,
        )
        self.transfer = Transfer(self, context)
        self.give = Button(
            lambda: self.tr("Copy for another laptop…"), icon="download", theme=context.theme
        )
        self.give.setObjectName("copy-for-scribe")
        self.give.clicked.connect(self._give)
        self.take = Button(
            lambda: self.tr("Bring a copy back in…"), icon="upload", theme=context.theme
        )
        self.take.setObjectName("copy-back")
        self.take.clicked.connect(self.transfer.ask_and_import)
        row = FlowLayout(context.theme.space(8))
        row.addWidget(self.give)
        row.addWidget(self.take)
        self.body.addLayout(row)

    def _give(self) -> None:
        workshop_id = self.context.workshop_id

        def ask(workshop: Workshop | None) -> None:
            if workshop is not None:
                self.transfer.ask_and_copy(workshop_id, workshop.title)

        self.context.desk.read(lambda reads: reads.workshop(workshop_id), ask, context=self)
