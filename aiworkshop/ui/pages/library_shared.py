"""The shared library of an office: where it is, and which workshops are here, there or in both."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from aiworkshop.base.paths import documents_folder
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.library_keeping import FitRows, Keeping
from aiworkshop.ui.pages.library_moving import Moving
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.one_line import OneLine
from aiworkshop.ui.widgets.text_fields import TextField
from aiworkshop.ui.widgets.value_fields import show_date

if TYPE_CHECKING:
    from aiworkshop.readmodels.library_page import WorkshopCard

MOST_SHOWN = 12
LEAST_ROWS_HEIGHT = 64
FILTERED_FROM = 8
"""From so many workshops on a field narrows them."""


@dataclass(frozen=True, slots=True)
class Place:
    """A workshop, and where it is."""

    card: "WorkshopCard"
    here: bool
    there: bool


class SharedLibrary(Keeping):
    """A path or address, and a row for each workshop with a button either way."""

    def __init__(self, context: PageContext, moving: Moving) -> None:
        super().__init__(
            context,
            lambda: self.tr("Shared library"),
            lambda: self.tr(
                "The library of your office. What is pushed there or fetched from there is merged: "
                "nothing doubles, and no word is lost."
            ),
        )
        self.moving = moving
        self.places: list[Place] = []
        self.ask_file: Callable[[], str] = self._ask_file
        self.setObjectName("shared-library")
        self._make_address()
        self.state = Label(lambda: self.tr("Looking there…"), "muted", parent=self)
        self.state.hide()
        self.filter = TextField(lambda: self.tr("Only workshops with these words in the title"))
        self.filter.setObjectName("shared-filter")
        self.filter.setParent(self)
        self.filter.textChanged.connect(lambda _: self._show_rows())
        self.filter.hide()
        self.body.removeItem(self.rows)
        self.rows.setParent(None)
        self.body.addWidget(self.state)
        self.body.addWidget(self.filter)
        self.area = FitRows(self.rows, context.theme.space(LEAST_ROWS_HEIGHT))
        self.body.addWidget(self.area)
        self.more = Label(self._more_words, "muted", parent=self)
        self.more.hide()
        self.body.addWidget(self.more)
        self.setFocusProxy(self.address)
        moving.moved.connect(self.look)
        if context.settings.shared_library:
            self.look()

    def _make_address(self) -> None:
        self.address = OneLine()
        self.address.setObjectName("shared-address")
        self.wording(
            lambda: self.address.setPlaceholderText(self.tr("Path or address of the library"))
        )
        self.wording(
            lambda: self.address.setAccessibleName(self.tr("Path or address of the library"))
        )
        self.address.setText(self.context.settings.shared_library)
        # Left to right in every language: it is a path, or an address.
        self.address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.address.returnPressed.connect(self.look)
        self.choose = Button(lambda: self.tr("Choose a file…"))
        self.choose.setObjectName("shared-choose")
        self.choose.clicked.connect(self._choose)
        self.show_it = Button(lambda: self.tr("Look"), kind="primary")
        self.show_it.setObjectName("shared-look")
        self.show_it.clicked.connect(self.look)
        row = QHBoxLayout()
        row.setSpacing(self.context.theme.space(8))
        row.addWidget(self.address, 1)
        row.addWidget(self.choose)
        row.addWidget(self.show_it)
        self.body.addLayout(row)

    def _choose(self) -> None:
        chosen = self.ask_file()
        if chosen:
            self.address.setText(chosen)
            self.look()

    def _ask_file(self) -> str:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose the shared library"),
            str(documents_folder()),
            self.tr("Library") + " (*.sqlite)",
        )
        return chosen

    # What is where

    def look(self) -> None:
        """See what is there, off the main thread; an address that works is remembered."""
        address = self.address.text().strip()
        if not address:
            return
        home = self.context.library_path
        self.state.show()

        def there() -> "list[WorkshopCard]":
            from aiworkshop.facilitation.exchange.moving import opened_beside
            from aiworkshop.facilitation.reads import Reads

            with opened_beside(home, address) as other:
                return Reads(other.library).workshop_cards()

        def here(found: "list[WorkshopCard]") -> None:
            self.context.settings.shared_library = address
            self.context.desk.read(
                lambda reads: reads.workshop_cards(),
                lambda ours: self._found(ours, found),
                context=self,
            )

        self.context.desk.work(there, here, failed=self._failed, context=self)

    def _failed(self, error: Exception) -> None:
        self.state.hide()
        self.places = []
        self._show_rows()
        self.context.desk.failed.emit(error)

    def _found(self, ours: "list[WorkshopCard]", theirs: "list[WorkshopCard]") -> None:
        here, there = {card.id for card in ours}, {card.id for card in theirs}
        self.places = [
            Place(card, here=True, there=card.id in there) for card in ours if not card.sample
        ]
        self.places += [
            Place(card, here=False, there=True)
            for card in theirs
            if card.id not in here and not card.sample
        ]
        self.state.hide()
        self.filter.setVisible(len(self.places) >= FILTERED_FROM)
        self._show_rows(office=True)

    def _wanted(self) -> list[Place]:
        words = self.filter.text().casefold().split()
        return [
            place
            for place in self.places
            if all(word in place.card.title.text.casefold() for word in words)
        ]

    def _show_rows(self, *, office: bool | None = None) -> None:
        self.clear_rows()
        if office or self.places:
            self.add_row(
                lambda: self.tr("Programmes and towns"),
                "",
                self._push_button(OFFICE_ID),
                self._fetch_button(OFFICE_ID),
            )
        for place in self._wanted()[:MOST_SHOWN]:
            buttons = [self._push_button(place.card.id)] if place.here else []
            buttons += [self._fetch_button(place.card.id)] if place.there else []
            self.add_row(
                place.card.title or (lambda: self.tr("Workshop without a title")),
                partial(self._where, place),
                *buttons,
                private=True,
            )
            self._align(place)
        self.area.setVisible(bool(office or self.places))
        self.area.updateGeometry()
        self.more.setVisible(len(self._wanted()) > MOST_SHOWN)
        self.more.retranslate()

    def _align(self, place: Place) -> None:
        """Either button below its like."""
        item = self.rows.itemAtPosition(self.rows.rowCount() - 1, 2)
        buttons = item.layout() if item else None
        if isinstance(buttons, QHBoxLayout) and not (place.here and place.there):
            buttons.insertStretch(-1 if place.here else 0, 1)

    def _more_words(self) -> str:
        return self.tr("%n more; type words of a title", "", len(self._wanted()) - MOST_SHOWN)

    def _where(self, place: Place) -> str:
        if place.here and place.there:
            where = self.tr("here and there")
        else:
            where = self.tr("only here") if place.here else self.tr("only there")
        return " · ".join(part for part in (show_date(place.card.date), where) if part)

    def _push_button(self, key: str) -> Button:
        button = Button(lambda: self.tr("Push…"))
        button.setObjectName(f"push-{key}")
        button.clicked.connect(lambda _=False: self.moving.ask_and_push(key))
        return button

    def _fetch_button(self, key: str) -> Button:
        button = Button(lambda: self.tr("Fetch…"))
        button.setObjectName(f"fetch-{key}")
        button.clicked.connect(lambda _=False: self.moving.ask_and_fetch(key))
        return button
