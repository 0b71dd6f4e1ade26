"""The Library page: the workshops, recent first."""

from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.library_page import WorkshopCard
from aiworkshop.ui.page import Page, PageContext
from aiworkshop.ui.pages import PAGES
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.cards import Card


class LibraryPage(Page):
    """Shows what was read at the start at once, and reads properly once the library is open."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, PAGES["library"])
        self._started = False
        self.list = CardList(context, lambda: self.tr("Workshops"))
        self.list.opened.connect(lambda key: context.go("prepare", key))
        self.body.addWidget(self.list, 1)

    def refresh(self, changes: ChangeSet | None) -> None:
        """The first time from the start list, without the library."""
        if not self._started:
            self._started = True
            self._show(list(self.context.start_cards()))
            return
        if changes is None or changes.touches("workshop"):
            self.desk.read(lambda reads: reads.workshop_cards(), self._show)

    def _show(self, cards: list[WorkshopCard]) -> None:
        self.list.set_cards(
            Card(card.id, card.title, note=str(card.topic), trailing=f"{card.municipality} {card.date}")
            for card in cards
        )
