"""The assets of a town as a list: unused first, filtered by words or a cell of the heat map."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.folding import fold
from aiworkshop.readmodels.town_register import TownAsset, TownRegister
from aiworkshop.ui.actions import Shortcut
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.deleting import delete_records
from aiworkshop.ui.phases.list_beside import ListBeside
from aiworkshop.ui.programmes.register_details import RegisterDetails
from aiworkshop.ui.programmes.register_words import RegisterWords
from aiworkshop.ui.projector.privacy import private_words
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.filter_field import FilterField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import Chip, EmptyState
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads


class RegisterList(Speaking, QWidget):
    """Filter, list with ticks, and one asset beside it."""

    unite_asked = Signal(list)
    """Ids of assets to be united by hand."""
    go_asked = Signal(object)

    def __init__(self, context: PageContext, words: RegisterWords) -> None:
        super().__init__()
        self.context = context
        self._words = words
        self.register: TownRegister | None = None
        self._folded: Mapping[str, str] = {}
        self.cell: tuple[str | None, str | None] = (None, None)
        """Category and use that the list is narrowed to; None: any."""
        self.details: RegisterDetails | None = None
        self._build()
        self._connect()
        # Cards are fetched with their words.
        self.wording(lambda: self.list.touch(None))

    def _build(self) -> None:
        space = self.context.theme.space
        self.filter = FilterField(self.context.theme, lambda: self.tr("Find in the register"))
        self.filter.setMaximumWidth(space(320))
        self.narrowed = Chip(lambda: self._cell_words(), removable=True)
        self.narrowed.setObjectName("register-cell")
        self.narrowed.hide()
        self.count = Label(lambda: self._count_words(), "muted", elides=True)
        self.unite = Button(lambda: self.tr("Unite…"), icon="combine", theme=self.context.theme)
        self.unite.setObjectName("register-unite")
        self.unite.setEnabled(False)
        head = QHBoxLayout()
        head.setSpacing(space(12))
        head.addWidget(self.filter, 1)
        head.addWidget(self.narrowed)
        head.addWidget(self.count, 1)
        head.addWidget(self.unite)
        self.list = CardList(self.context, lambda: self.tr("Assets of the town"), ticks=True)
        self.list.setObjectName("register-list")
        self.list.view.cards.ticks_stay = True
        self.list.set_source(self._fetch)
        self.empty = EmptyState(lambda: self._empty_words(), lambda: self._empty_button())
        self.empty.setObjectName("register-empty")
        self.list.set_empty(self.empty)
        main = QWidget()
        column = QVBoxLayout(main)
        # The frames of fields at the edges need a pixel that a splitter cuts off.
        column.setContentsMargins(1, 0, 1, 0)
        column.setSpacing(space(12))
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self.beside = ListBeside(self.context, "register", main)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.beside)

    def _connect(self) -> None:
        self.filter.changed.connect(self._show_cards)
        self.filter.left_for_list.connect(self.list.setFocus)
        self.narrowed.removed.connect(lambda: self.narrow(None, None))
        self.unite.clicked.connect(self.ask_unite)
        self.empty.pressed.connect(self._help_empty)
        self.list.tick_changed.connect(lambda _: self._offer_unite())
        self.list.view.selection.selectionChanged.connect(lambda *_: self._offer_unite())
        self.list.opened.connect(self.open)
        self.list.edit_asked.connect(self.open)
        self.list.current_changed.connect(self._follow)
        Shortcut(self, "Ctrl+F", self.filter.focus_all, lambda: self.tr("Find in the register"))
        Shortcut(self, "Ctrl+G", self.ask_unite, lambda: self.tr("Unite the chosen assets"))

    # Showing

    def show_register(self, register: TownRegister, folded: Mapping[str, str]) -> None:
        """Show a town's assets; another town's from their beginning.

        ``folded`` are their words as they are searched.
        """
        other = self.register is None or self.register.authority.id != register.authority.id
        self.register, self._folded = register, folded
        self.list.touch(None)
        if other:
            self.list.clear_ticks()
            self.filter.clear()
            self.narrow(None, None)
            self.close_details()
        self.list.view.cards.untick(key for key in self.list.ticked() if key not in register.by_id)
        self._show_cards()
        self._refresh_details()

    def narrow(self, category: str | None, in_use: str | None) -> None:
        """Only a cell, a row or a column of the heat map; None: any."""
        self.cell = (category, in_use)
        self.narrowed.retranslate()
        self.narrowed.setVisible(self.cell != (None, None))
        self._show_cards()

    def show_asset(self, key: str) -> None:
        """Go to one asset, whatever the list was narrowed to."""
        if key not in self.list.view.cards.ids():
            self.filter.clear()
            self.narrow(None, None)
        self.list.select(key)
        self.open(key)

    def open(self, key: str, *, go: bool = True) -> None:
        """Show one asset beside the list."""
        asset = self.register.by_id.get(key) if self.register is not None else None
        if asset is None:
            return
        details = self.details or self._make_details()
        details.show_asset(asset)
        self.beside.set_open(True)
        if go:
            details.focus_first_field()

    def close_details(self) -> None:
        """Back to the list alone."""
        if self.details is not None and self.beside.is_open:
            self.details.flush()
            self.beside.set_open(False)
            self.list.setFocus()

    def ask_unite(self) -> None:
        """Look at the chosen ones side by side."""
        chosen = self.list.chosen()
        if len(chosen) > 1:
            self.unite_asked.emit(chosen)

    def assets_shown(self) -> list[TownAsset]:
        """Those that the filters let through."""
        if self.register is None:
            return []
        wanted = fold(self.filter.text()).split()
        category, in_use = self.cell
        return [
            asset
            for asset in self.register.assets
            if (category is None or asset.category == category)
            and (in_use is None or asset.in_use == in_use)
            and all(word in self._folded[asset.id] for word in wanted)
        ]

    def _show_cards(self) -> None:
        self.list.set_ids([asset.id for asset in self.assets_shown()], nearby=True)
        self.count.retranslate()
        self.empty.sentence.retranslate()
        self.empty.button.retranslate()
        self.empty.button.setVisible(bool(self._empty_button()))
        self._offer_unite()

    def _fetch(self, _: "Reads", ids: Sequence[str]) -> list[Card]:
        """Cards as they come into view; on a lane, since a town may have thousands."""
        known = self.register.by_id if self.register is not None else {}
        return [self._words.card(known[key]) for key in ids if key in known]

    def _make_details(self) -> RegisterDetails:
        details = self.details = RegisterDetails(self.context, self._words)
        details.closed.connect(self.close_details)
        details.dissolved.connect(self._dissolve)
        details.taken_out.connect(self._take_out)
        details.go_asked.connect(self.go_asked)
        self.beside.set_details(details)
        return details

    def _follow(self, key: str) -> None:
        if self.beside.is_open and key and self.details is not None:
            shown = self.details.asset
            if shown is None or shown.id != key:
                self.open(key, go=False)

    def _refresh_details(self) -> None:
        shown = self.details.asset if self.details is not None else None
        if shown is None or not self.beside.is_open or self.register is None:
            return
        kept = {saying.id for saying in shown.sayings}
        again = self.register.by_id.get(shown.id) or next(
            (one for one in self.register.assets if {each.id for each in one.sayings} & kept), None
        )
        if again is None:
            self.close_details()
        else:
            assert self.details is not None
            self.details.show_asset(again)

    def _offer_unite(self) -> None:
        self.unite.setEnabled(len(self.list.chosen()) > 1)

    # What is done from here

    def _dissolve(self, key: str) -> None:
        asset = self.register.by_id.get(key) if self.register is not None else None
        if asset is None:
            return
        title = private_words(self.context, str(asset.title), private=asset.private)
        words = partial(self._said_apart, title)
        delete_records(self.context, [("register_asset", key)], words)

    def _take_out(self, asset: str, finding: str) -> None:
        from aiworkshop.facilitation.town_register import TakeFromAsset

        self.context.desk.run(
            TakeFromAsset(asset, (finding,)),
            lambda _: self.context.notices.undoable(
                lambda: self.tr("Taken out. It stands by itself again."), self.context.workshop_id
            ),
            context=self,
        )

    # Words

    def _said_apart(self, title: str) -> str:
        return self.tr("“{title}” was taken apart").format(title=title)

    def _show_all(self) -> None:
        self.filter.clear()
        self.narrow(None, None)
        self.list.setFocus()

    def _cell_words(self) -> str:
        category, in_use = self.cell
        return " · ".join(
            [
                *([self._words.category(category)] if category is not None else []),
                *([self._words.use(in_use)] if in_use is not None else []),
            ]
        )

    def _count_words(self) -> str:
        if self.register is None or not self.register.assets:
            return ""
        shown, whole = self.list.count(), len(self.register.assets)
        if shown < whole:
            return self.tr("{shown} of %n asset(s)", "", whole).format(shown=shown)
        return self.tr("%n asset(s), unused first", "", whole)

    def _empty_words(self) -> str:
        if self.register is not None and self.register.assets:
            return self.tr("Nothing here has these words.")
        if self.register is not None and not self.register.workshops:
            return self.tr(
                "No workshop belongs to this town yet. Choose the town under a workshop's details."
            )
        return self.tr("No asset was said in this town's workshops yet.")

    def _help_empty(self) -> None:
        if self.register is not None and not self.register.workshops:
            self.context.go("library", "")
        else:
            self._show_all()

    def _empty_button(self) -> str:
        if self.register is not None and self.register.assets:
            return self.tr("Show everything")
        if self.register is not None and not self.register.workshops:
            return self.tr("To the workshops")
        return ""
