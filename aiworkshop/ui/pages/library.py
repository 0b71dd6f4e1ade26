"""The Library page: the workshops, recent first, and the way to everything ever said."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.library_page import WorkshopCard
from aiworkshop.ui.actions import Shortcut
from aiworkshop.ui.page import Page, PageContext
from aiworkshop.ui.pages import PAGES
from aiworkshop.ui.projector.privacy import private_words
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.small import EmptyState
from aiworkshop.ui.widgets.text_fields import TextField
from aiworkshop.ui.widgets.value_fields import show_date

if TYPE_CHECKING:
    from aiworkshop.readmodels.library_page import DraftCard
    from aiworkshop.readmodels.searching import SearchHit
    from aiworkshop.ui.pages.library_search import LibrarySearch
    from aiworkshop.ui.pages.library_smaller import MakingSmaller
    from aiworkshop.ui.pages.library_transfer import Transfer

SEARCH_AFTER_MILLISECONDS = 150
LEAST_LIST_HEIGHT = 16


class LibraryPage(Page):
    """Shows what was read at the start at once, and reads properly once the library is open.

    Everything but the list is made when it is first needed: this page stands in the way of the
    first paint.
    """

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, PAGES["library"])
        self._started = False
        self._cards: dict[str, WorkshopCard] = {}
        self._hits: dict[str, SearchHit] = {}
        self._panel: QWidget | None = None
        self._transfer: Transfer | None = None
        self._searching: LibrarySearch | None = None
        self._smaller: MakingSmaller | None = None
        self._make_top()
        self.list = CardList(context, lambda: self.tr("Workshops"))
        self.list.opened.connect(self._open)
        self.list.delete_asked.connect(self._delete)
        self.list.menu_asked.connect(self._show_menu)
        # A panel above it takes what it needs; the list can scroll.
        self.list.setMinimumHeight(self.theme.space(LEAST_LIST_HEIGHT))
        self.body.addWidget(self.list, 1)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SEARCH_AFTER_MILLISECONDS)
        self._later.timeout.connect(self._search)

    def _make_top(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self.theme.space(8))
        self.words = TextField(lambda: self.tr("Search everything that was said"))
        self.words.setObjectName("library-search")
        self.words.textChanged.connect(lambda _: self._later.start())
        self.new = Button(lambda: self.tr("New workshop"), kind="primary")
        self.new.setObjectName("new-workshop")
        self.new.clicked.connect(self.show_new)
        self.more = Button(lambda: self.tr("More…"))
        self.more.clicked.connect(self._show_more)
        row.addWidget(self.words, 1)
        row.addWidget(self.new)
        row.addWidget(self.more)
        self.body.addLayout(row)
        Shortcut(self, "Ctrl+N", self.show_new, lambda: self.tr("New workshop"))
        Shortcut(self, "Ctrl+F", self.words.setFocus, lambda: self.tr("Search"))

    @property
    def transfer(self) -> "Transfer":
        """Bringing transfer copies in and out."""
        if self._transfer is None:
            from aiworkshop.ui.pages.library_transfer import Transfer

            self._transfer = Transfer(self, self.context)
        return self._transfer

    # The list

    def refresh(self, changes: ChangeSet | None) -> None:
        """The first time from the start list, without the library."""
        if not self._started:
            self._started = True
            self._show(list(self.context.start_cards()))
            QTimer.singleShot(0, self, self._read_first)
            self.desk.database(lambda bench: bench.storage_warning(), self._warn, context=self)
        elif changes is None or changes.touches("workshop"):
            self._read_all()

    def _warn(self, code: str | None) -> None:
        """Some places are not safe for a library."""
        if code == "network_folder":
            self.context.notices.problem(
                lambda: self.tr(
                    "The library is on a network disk, where changes can be lost. "
                    "Keep it on this computer, and carry transfer copies."
                )
            )
        elif code == "cloud_folder":
            self.context.notices.problem(
                lambda: self.tr(
                    "The library is in a folder that a cloud service synchronises, where changes "
                    "can be lost. Keep it elsewhere on this computer."
                )
            )

    def _read_first(self) -> None:
        """Before anything is typed: the drafts there are now were left by an earlier run."""
        self._read_all()
        self.desk.database(lambda bench: bench.drafts.waiting(), self._offer_drafts, context=self)

    def _read_all(self) -> None:
        self.desk.read(lambda reads: reads.workshop_cards(), self._show_read, context=self)

    def _show_read(self, cards: list[WorkshopCard]) -> None:
        if not cards:
            self._show_empty()
        self._show(cards)

    def _show(self, cards: list[WorkshopCard]) -> None:
        self._cards = {card.id: card for card in cards}
        if not self.words.text().strip():
            self.list.set_cards([self._card(card) for card in cards])

    def _card(self, card: WorkshopCard) -> Card:
        chips = [part for part in (card.municipality.text, show_date(card.date)) if part]
        if card.sample:
            chips.append(self.tr("Sample"))
        trailing = self.tr("%n finding(s)", "", card.findings) if card.findings > 0 else ""
        return Card(
            card.id,
            card.title,
            note=card.topic.text,
            chips=tuple(chips),
            trailing=trailing,
            private=not card.sample,
        )

    def _show_empty(self) -> None:
        empty = EmptyState(
            lambda: self.tr("No workshop yet. Look at the sample first, or begin your own."),
            lambda: self.tr("Try the sample workshop"),
        )
        empty.pressed.connect(self.insert_sample)
        self.list.set_empty(empty)

    def insert_sample(self) -> None:
        """Put the sample workshop in and open it."""
        self.desk.when_open(self._insert_sample)

    def _insert_sample(self) -> None:
        from aiworkshop.facilitation.sample import InsertSample

        self.desk.run(
            InsertSample(),
            lambda outcome: self.context.go("discovery", str(outcome.value), "findings"),
            context=self,
        )

    def _open(self, key: str) -> None:
        if self._searching is None or not self._searching.open(key):
            self.context.go("prepare", key)

    # Searching

    def _search(self) -> None:
        if self._searching is None:
            if not self.words.text().strip():
                return
            from aiworkshop.ui.pages.library_search import LibrarySearch

            self._searching = LibrarySearch(self)
            self.body.insertWidget(self.body.indexOf(self.list), self._searching)
        self._searching.ask()

    def show_found(self, hits: "dict[str, SearchHit]") -> None:
        """The list belongs to what was found; to the workshops where nothing is looked for."""
        self._hits = hits
        if not self.words.text().strip():
            self._show(list(self._cards.values()))

    # Panels above the list

    def show_new(self) -> None:
        """Three fields and Enter."""
        from aiworkshop.ui.pages.library_new import NewWorkshop

        self._show_panel(NewWorkshop(self.context))

    def show_backups(self) -> None:
        """The backups, each with a button to restore it."""
        from aiworkshop.ui.pages.library_keeping import Backups

        self._show_panel(Backups(self.context))

    def show_trash(self) -> None:
        """Deleted workshops, each with a button to restore it."""
        from aiworkshop.ui.pages.library_keeping import Trash

        self._show_panel(Trash(self.context))

    def _offer_drafts(self, drafts: "list[DraftCard]") -> None:
        self.desk.drafts.know(drafts)
        if drafts and self._panel is None:
            from aiworkshop.ui.pages.library_keeping import WaitingDrafts

            # Whoever is typing already goes on undisturbed.
            self._show_panel(WaitingDrafts(self.context, drafts), takes_focus=False)

    def _show_panel(self, panel: QWidget, *, takes_focus: bool = True) -> None:
        self.close_panel()
        self._panel = panel
        panel.destroyed.connect(self._panel_gone)
        self.body.insertWidget(1, panel)
        # Shown at once: what is not yet visible does not take the focus.
        panel.show()
        if takes_focus:
            panel.setFocus()

    def close_panel(self) -> None:
        """Put away what stands above the list."""
        if self._panel is not None:
            panel, self._panel = self._panel, None
            panel.hide()
            panel.deleteLater()

    def _panel_gone(self, panel: object) -> None:
        if panel is self._panel:
            self._panel = None

    # What can be done with a workshop

    def _show_more(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Bring in a transfer copy…"), self.transfer.ask_and_import)
        menu.addAction(self.tr("Try the sample workshop"), self.insert_sample)
        menu.addSeparator()
        menu.addAction(self.tr("Backups"), self.show_backups)
        menu.addAction(self.tr("Trash"), self.show_trash)
        menu.addAction(self.tr("Make the library smaller"), self.make_smaller)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def make_smaller(self) -> None:
        """Have the library's file take less room."""
        if self._smaller is None:
            from aiworkshop.ui.pages.library_smaller import MakingSmaller

            self._smaller = MakingSmaller(self, self.context)
        self._smaller.begin()

    def _show_menu(self, key: str, spot: QPoint) -> None:
        card = self._cards.get(key)
        if card is None:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Open"), lambda: self._open(key))
        menu.addAction(
            self.tr("Save a transfer copy…"), lambda: self.transfer.ask_and_export(key, card.title)
        )
        menu.addAction(
            self.tr("Copy for another laptop…"), lambda: self.transfer.ask_and_copy(key, card.title)
        )
        menu.addAction(
            self.tr("Copy without people, for study…"),
            lambda: self.transfer.ask_and_share(key, card.title),
        )
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), lambda: self._delete([key]))
        menu.popup(spot)

    def _delete(self, keys: list[str]) -> None:
        self.desk.when_open(partial(self._delete_now, keys))

    def _delete_now(self, keys: list[str]) -> None:
        from aiworkshop.facilitation.records import DeleteRecords

        cards = [self._cards[key] for key in keys if key in self._cards]
        for card in cards:
            self.desk.run(DeleteRecords(card.id, (("workshop", card.id),)), context=self)
        if len(cards) == 1:
            (card,) = cards
            self.context.notices.undoable(partial(self._in_trash, card), card.id)
        elif cards:
            # One undo list a workshop: the notice takes back all of them.
            ids = [card.id for card in cards]
            self.context.notices.offer(
                lambda: self.tr("%n workshop(s) are in the trash", "", len(ids)),
                lambda: self.tr("Restore them"),
                lambda: self._restore(ids),
            )

    def _restore(self, ids: list[str]) -> None:
        from aiworkshop.facilitation.records import RestoreRecords

        for key in ids:
            self.desk.run(RestoreRecords(key, (("workshop", key),)), context=self)

    def _in_trash(self, card: WorkshopCard) -> str:
        title = private_words(self.context, card.title.text, private=not card.sample)
        return self.tr("“{title}” is in the trash").format(title=title)
