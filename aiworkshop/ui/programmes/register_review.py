"""Assets that may be one, a group at a time, side by side; a person decides, nothing is merged."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.readmodels.town_register import TownAsset, TownRegister, united_fields
from aiworkshop.ui.actions import Shortcut
from aiworkshop.ui.focus import tab_through
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.programmes.register_group import LEAST_WIDTH, GroupCard
from aiworkshop.ui.programmes.register_united import UnitedFields
from aiworkshop.ui.programmes.register_words import RegisterWords
from aiworkshop.ui.projector.privacy import private_words
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import ScrollColumn
from aiworkshop.ui.widgets.small import EmptyState
from aiworkshop.ui.widgets.words import Speaking, listed

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command
    from aiworkshop.method.same_assets import SameAsset

MOST_BESIDE = 4
SHOWN_WORDS = 6
Key = frozenset[str]


class RegisterReview(Speaking, QWidget):
    """“Same thing”, “Keep apart” or “Later”; also for assets that somebody chose by hand."""

    finished = Signal()
    """A group chosen by hand is done with: back to the list."""
    counted = Signal()
    """Perhaps another number of groups is left."""

    def __init__(self, context: PageContext, words: RegisterWords) -> None:
        super().__init__()
        self.context = context
        self._words = words
        self._register: TownRegister | None = None
        self.groups: list[SameAsset] = []
        self._later: set[Key] = set()
        self._by_hand: tuple[str, ...] = ()
        self._shown: Key = frozenset()
        self.cards: list[GroupCard] = []
        self._build()
        self._connect()

    def _build(self) -> None:
        space = self.context.theme.space
        self.where = Label(lambda: self._where_words(), "eyebrow")
        self.why = Label(lambda: self._why_words(), "muted", wraps=True)
        self.why.setObjectName("review-why")
        self.area = ScrollColumn()
        self.holder = QWidget()
        self.grid = QGridLayout(self.holder)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setSpacing(space(12))
        self.fields = UnitedFields(self.context, self._words)
        self.area.column.setSpacing(space(12))
        # Where there is little height, what one decides on scrolls with its reasons.
        self.area.column.addWidget(self.why)
        self.area.column.addWidget(self.holder)
        self.area.column.addWidget(self.fields)
        self.area.column.addStretch(1)
        self.same = Button(
            lambda: self.tr("Same thing"), kind="primary", icon="combine", theme=self.context.theme
        )
        self.apart = Button(lambda: self.tr("Keep apart"), icon="split", theme=self.context.theme)
        self.later = Button(lambda: self._later_words(), kind="plain")
        for button, name in (
            (self.same, "review-same"),
            (self.apart, "review-apart"),
            (self.later, "review-later"),
        ):
            button.setObjectName(name)
        deeds = QHBoxLayout()
        deeds.setSpacing(space(8))
        for button in (self.same, self.apart, self.later):
            deeds.addWidget(button)
        deeds.addStretch(1)
        self.empty = EmptyState(lambda: self._empty_words(), lambda: self._empty_button())
        self.empty.setObjectName("review-empty")
        self.parts = QWidget()
        column = QVBoxLayout(self.parts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(8))
        column.addWidget(self.where)
        column.addWidget(self.area, 1)
        column.addLayout(deeds)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.parts, 1)
        layout.addWidget(self.empty, 1)

    def _connect(self) -> None:
        self.same.clicked.connect(self.unite)
        self.apart.clicked.connect(self.keep_apart)
        self.later.clicked.connect(self.put_off)
        self.empty.pressed.connect(self._begin_again)
        for keys, slot, words in (
            ("Ctrl+Return", self.unite, lambda: self.tr("Same thing")),
            ("Ctrl+K", self.keep_apart, lambda: self.tr("Keep apart")),
            ("Ctrl+J", self.put_off, lambda: self.tr("Later")),
        ):
            Shortcut(self, keys, slot, words)
        if self.context.privacy is not None:
            self.context.privacy.changed.connect(self._mask)

    # Showing

    @property
    def waiting(self) -> list["SameAsset"]:
        """The groups that nobody put off."""
        return [one for one in self.groups if frozenset(one.units) not in self._later]

    @property
    def current(self) -> "SameAsset | None":
        """The group that is shown; none while assets chosen by hand are."""
        waiting = self.waiting
        return waiting[0] if waiting and not self._by_hand else None

    def show_groups(self, register: TownRegister, groups: Sequence["SameAsset"]) -> None:
        """These may be one now; what one is just looking at stays where it is."""
        if self._register is not None and self._register.authority.id != register.authority.id:
            self._by_hand, self._shown = (), frozenset()
        self._register = register
        found = list(groups)
        kept = [one for one in found if frozenset(one.units) == self._shown]
        self.groups = kept + [one for one in found if one not in kept]
        if not set(self._by_hand) <= register.by_id.keys():
            self._by_hand = ()
        self._show()

    def show_by_hand(self, assets: Sequence[str]) -> None:
        """Side by side what somebody chose from the list."""
        self._by_hand = tuple(assets)
        self._show()

    def leave(self) -> None:
        """No longer what was chosen by hand."""
        if self._by_hand:
            self._by_hand = ()
            self._show()

    def _show(self) -> None:
        units = self._by_hand or (self.current.units if self.current is not None else ())
        register = self._register
        assets = [register.by_id[key] for key in units if key in register.by_id] if register else []
        self.parts.setVisible(len(assets) > 1)
        self.empty.setVisible(len(assets) < 2)
        self.where.retranslate()
        self.why.retranslate()
        self.later.retranslate()
        self.empty.sentence.retranslate()
        self.empty.button.retranslate()
        self.empty.button.setVisible(bool(self._empty_button()))
        self.counted.emit()
        if len(assets) < 2:
            self._shown = frozenset()
            self._fill([])
            return
        if frozenset(units) == self._shown and [one.asset for one in self.cards] == assets:
            return
        other = frozenset(units) != self._shown
        self._shown = frozenset(units)
        self._fill(assets)
        if other:
            self.fields.show_fields(united_fields(assets))
            self.area.verticalScrollBar().setValue(0)

    def _fill(self, assets: Sequence[TownAsset]) -> None:
        focused = self.isAncestorOf(self.window().focusWidget() or self.window())
        for card in self.cards:
            self.grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [
            GroupCard(self.context, self._words, asset, number)
            for number, asset in enumerate(assets, 1)
        ]
        for card in self.cards:
            card.belongs_changed.connect(self._ticked)
            card.words_taken.connect(self.fields.take_words)
        self._arrange()
        if self.cards:
            tab_through(self.later, self.cards, self.fields.title)
            self._ticked()
            if focused:
                # Whoever decides by keyboard goes on with the next group at once.
                self.cards[0].belongs.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        """As many beside each other as there is room for."""
        room = max(1, self.width() // self.context.theme.space(LEAST_WIDTH + 12))
        beside = max(1, min(MOST_BESIDE, room, len(self.cards) or 1))
        for place, card in enumerate(self.cards):
            self.grid.addWidget(card, place // beside, place % beside)
        for column in range(MOST_BESIDE):
            self.grid.setColumnStretch(column, 1 if column < beside else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for more."""
        super().resizeEvent(event)
        self._arrange()

    def _mask(self) -> None:
        for card in self.cards:
            card.hide_private()
        self.fields.hide_private(self._is_private)
        self.why.retranslate()

    @property
    def _is_private(self) -> bool:
        """Whether any of what is shown stays in the room: then what they share does, too."""
        return any(card.asset.private for card in self.cards)

    def _belonging(self) -> list[TownAsset]:
        return [card.asset for card in self.cards if card.belongs.value()]

    def _ticked(self) -> None:
        chosen = self._belonging()
        self.same.setEnabled(len(chosen) > 1)
        if len(chosen) > 1:
            self.fields.suggest(united_fields(chosen))
        self.fields.hide_private(self._is_private)
        self.why.retranslate()

    # Deciding

    def unite(self) -> None:
        """What is ticked is one; what is not is remembered as another thing."""
        chosen = self._belonging()
        if len(chosen) < 2 or self._register is None or not self.parts.isVisible():
            return
        from aiworkshop.facilitation.town_register import UniteAssets

        command = UniteAssets(
            self._register.authority.id,
            tuple(one.id for one in chosen if one.record is None),
            self.fields.values(),
            tuple(one.id for one in chosen if one.record is not None),
            tuple(card.asset.sayings[0].id for card in self.cards if not card.belongs.value()),
        )
        many = len(chosen)
        self._decide(command, lambda: self.tr("%n asset(s) are one now", "", many))

    def keep_apart(self) -> None:
        """Each of them is a thing of its own."""
        if not self.cards or not self.parts.isVisible():
            return
        from aiworkshop.facilitation.town_register import KeepApart

        command = KeepApart(tuple(card.asset.sayings[0].id for card in self.cards))
        self._decide(command, lambda: self.tr("Kept apart. They are not offered again."))

    def put_off(self) -> None:
        """Look at the next one first."""
        if self._by_hand:
            self.leave()
            self.finished.emit()
        elif self.current is not None:
            self._later.add(frozenset(self.current.units))
            self._show()

    def _decide(self, command: "Command", words: Callable[[], str]) -> None:
        by_hand = bool(self._by_hand)

        def done(_: object) -> None:
            self.context.notices.undoable(words, self.context.workshop_id)

        self.context.desk.run(command, done, context=self)
        # The next is there at once; what was found anew comes when it has been compared.
        shown, self._by_hand = self._shown, ()
        self.groups = [one for one in self.groups if frozenset(one.units) != shown]
        self._show()
        if by_hand:
            self.finished.emit()

    def _begin_again(self) -> None:
        self._later.clear()
        self._show()

    # Words

    def _where_words(self) -> str:
        if self._by_hand:
            return self.tr("Chosen from the list")
        return self.tr("May be the same · %n group(s) left", "", len(self.waiting))

    def _why_words(self) -> str:
        current = self.current
        if current is None:
            return self.tr("Tick what is one and the same, and choose how it is called.")
        told: dict[str, dict[str, None]] = {}
        for reason in current.reasons:
            told.setdefault(reason.kind, {}).update(dict.fromkeys(reason.shared))
        return "\n".join(self._reason(kind, list(shared)) for kind, shared in told.items())

    def _reason(self, kind: str, shared: Sequence[str]) -> str:
        spoken = kind in ("words", "translation")
        told = [
            private_words(self.context, word, private=self._is_private)
            for word in shared[:SHOWN_WORDS]
        ]
        # Words of one sentence stay in their order; names stand one beside the other.
        words = f"\u2068{' '.join(told)}\u2069"
        if not spoken:
            words = listed(f"\u2068{word}\u2069" for word in told)
        sentences = {
            "words": self.tr("Nearly the same words: {words}"),
            "translation": self.tr("The translation has the same words: {words}"),
            "mark": self.tr("Only these name {words}, and they are of one category."),
            "holder": self.tr("The same holder and category: {words}"),
        }
        return sentences[kind].format(words=words)

    def _later_words(self) -> str:
        return self.tr("Back to the list") if self._by_hand else self.tr("Later")

    def _empty_words(self) -> str:
        if self.groups:
            return self.tr("The rest was put off for later.")
        return self.tr("Nothing here sounds alike. To unite assets by hand, tick them in the list.")

    def _empty_button(self) -> str:
        return self.tr("Look at them now") if self.groups else ""
