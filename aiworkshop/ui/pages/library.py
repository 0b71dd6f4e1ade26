"""The Library page: the workshops, recent first, and the way to everything ever said."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.library_page import WorkshopCard
from aiworkshop.readmodels.naming import name_in
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
    from aiworkshop.ui.pages.library_due import DuePanel
    from aiworkshop.ui.pages.library_menus import LibraryMenus
    from aiworkshop.ui.pages.library_moving import Moving
    from aiworkshop.ui.pages.library_places import PlaceFilter
    from aiworkshop.ui.pages.library_search import LibrarySearch
    from aiworkshop.ui.pages.library_smaller import MakingSmaller
    from aiworkshop.ui.pages.library_transfer import Transfer

SEARCH_AFTER_MILLISECONDS = 150
LEAST_LIST_HEIGHT = 16
_OFFICE_NAMES = ("programme", "cohort", "enrolment", "authority")
DUE_KINDS = ("follow_up", "check_in", "commitment", "action")
"""What the list of what is due for follow-up rests on, besides the workshops."""


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
        self._places: PlaceFilter | None = None
        self._due: DuePanel | None = None
        self._moving: Moving | None = None
        self._searching: LibrarySearch | None = None
        self._smaller: MakingSmaller | None = None
        self._make_top()
        self.list = CardList(context, lambda: self.tr("Workshops"))
        self.list.setObjectName("workshop-list")
        self.list.opened.connect(self.open_card)
        self.list.delete_asked.connect(self.delete)
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
        self.more.clicked.connect(lambda: self.menus.show_more())
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

    @property
    def moving(self) -> "Moving":
        """Pushing into the shared library, and fetching from it."""
        if self._moving is None:
            from aiworkshop.ui.pages.library_moving import Moving

            self._moving = Moving(self, self.context, self.transfer)
        return self._moving

    # The list

    def refresh(self, changes: ChangeSet | None) -> None:
        """The first time from the start list, without the library."""
        if not self._started:
            self._started = True
            self._show(list(self.context.start_cards()))
            QTimer.singleShot(0, self, self._read_first)
            self.desk.database(lambda bench: bench.storage_warning(), self._warn, context=self)
        elif changes is None or changes.touches("workshop", *_OFFICE_NAMES):
            self._read_all()
        elif changes.touches(*DUE_KINDS):
            self._read_due()

    def _warn(self, code: str | None) -> None:
        """Some places are not safe for a library."""
        if code:
            from aiworkshop.ui.pages.library_place import PlaceWarning

            PlaceWarning(self).tell(code)

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
        self._read_due()

    def _read_due(self) -> None:
        """What is due comes after the list, so that nobody waits for it."""
        if self._is_searching:
            return
        if self._due is None:
            from aiworkshop.ui.pages.library_due import DuePanel

            self._due = DuePanel(self.context)
            self._due.has_room.connect(self._read_due)
            below = self.list if self._places is None else self._places
            self.body.insertWidget(self.body.indexOf(below), self._due)
            self._due.set_room(self.height())
        self._due.read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is due leaves the workshops their room."""
        super().resizeEvent(event)
        if self._due is not None:
            self._due.set_room(self.height())

    def _show(self, cards: list[WorkshopCard]) -> None:
        self._cards = {card.id: card for card in cards}
        self._offer_places(cards)
        self._show_cards()

    def _offer_places(self, cards: list[WorkshopCard]) -> None:
        """Programmes and towns to choose from, where workshops have any."""
        any_placed = any(card.town is not None or card.programmes for card in cards)
        if self._places is None and any_placed:
            from aiworkshop.ui.pages.library_places import PlaceFilter

            self._places = PlaceFilter(self.context)
            self._places.changed.connect(self._show_cards)
            self.body.insertWidget(self.body.indexOf(self.list), self._places)
        if self._places is not None:
            self._places.offer(cards)
            self._places.setVisible(any_placed and not self._is_searching)

    def _show_cards(self) -> None:
        if not self._is_searching:
            places = self._places
            shown = [
                card for card in self._cards.values() if places is None or places.lets_through(card)
            ]
            self.list.set_cards([self._card(card) for card in shown])

    def _card(self, card: WorkshopCard) -> Card:
        code = self.context.language.code
        town = str(name_in(card.town, code)) if card.town is not None else ""
        where = card.municipality.text or town
        chips = [part for part in (where, show_date(card.date)) if part]
        chips += [str(name_in(programme, code)) for programme in card.programmes]
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

    def open_card(self, key: str) -> None:
        """Go to a workshop, or to what was found."""
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
        for panel in (self._places, self._due):
            if panel is not None and self._is_searching:
                panel.hide()
        if not self._is_searching:
            self._show(list(self._cards.values()))
            if self._due is not None:
                self._due.read()

    @property
    def _is_searching(self) -> bool:
        return bool(self.words.text().strip())

    # Panels above the list

    def show_new(self) -> None:
        """Three fields and Enter."""
        from aiworkshop.ui.pages.library_new import NewWorkshop

        self._show_panel(NewWorkshop(self.context))

    def show_backups(self) -> None:
        """The backups, each with a button to restore it."""
        from aiworkshop.ui.pages.library_backups import Backups

        self._show_panel(Backups(self.context))

    def show_shared(self) -> None:
        """The library of a whole office, and what is here, there, or in both."""

        def show() -> None:
            from aiworkshop.ui.pages.library_shared import SharedLibrary

            self._show_panel(SharedLibrary(self.context, self.moving))

        self.desk.when_open(show)

    def show_trash(self) -> None:
        """Deleted workshops, each with a button to restore it."""
        from aiworkshop.ui.pages.library_trash import Trash

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
        # What the signal hands over is no longer the panel that Python knew.
        panel.destroyed.connect(lambda: self._panel_gone(panel))
        self.body.insertWidget(1, panel)
        # Shown at once: what is not yet visible does not take the focus.
        panel.show()
        if takes_focus:
            panel.setFocus()
            if self._due is not None:
                self._due.give_way_to(panel)

    def close_panel(self) -> None:
        """Put away what stands above the list."""
        if self._panel is not None:
            panel, self._panel = self._panel, None
            panel.hide()
            panel.deleteLater()

    def _panel_gone(self, panel: QWidget) -> None:
        if panel is self._panel:
            self._panel = None

    # What can be done with a workshop

    @cached_property
    def menus(self) -> "LibraryMenus":
        """What a click on *More…*, and on a card with the other button, offers."""
        from aiworkshop.ui.pages.library_menus import LibraryMenus

        return LibraryMenus(self)

    def make_smaller(self) -> None:
        """Have the library's file take less room."""
        if self._smaller is None:
            from aiworkshop.ui.pages.library_smaller import MakingSmaller

            self._smaller = MakingSmaller(self, self.context)
        self._smaller.begin()

    def _show_menu(self, key: str, spot: QPoint) -> None:
        card = self._cards.get(key)
        if card is not None:
            self.menus.show_for(card, spot)

    def prepare_next(self, key: str) -> None:
        """Begin the workshop that follows on one."""
        from aiworkshop.ui.phases.destiny.preparing_next import prepare_next

        self.desk.when_open(lambda: prepare_next(self.context, key))

    def delete(self, keys: list[str]) -> None:
        """Put workshops in the trash; the strip below offers to take it back."""
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
