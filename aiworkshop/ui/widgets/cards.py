"""A list of cards that stays fast with 100,000 of them: rows of one height, fetched by the page."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from aiworkshop.base.text import Text
from aiworkshop.ui.projector.privacy import hidden_aloud
from aiworkshop.ui.widgets.dragging import ids_data

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads
    from aiworkshop.ui.desk import Desk
    from aiworkshop.ui.projector.privacy import Privacy

Index = QModelIndex | QPersistentModelIndex
PAGE_ROWS = 60
KEPT_PAGES = 100
CARD_ROLE = Qt.ItemDataRole.UserRole + 1
TICK_ROLE = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Card:
    """One row as it is painted. ``star`` is None where nothing can be starred."""

    id: str
    title: Text | str
    chips: tuple[str, ...] = ()
    trailing: str = ""
    star: bool | None = None
    note: str = ""
    lead: str = ""
    muted: bool = False
    hue: str = ""
    released: bool | None = None
    """Whether the room may see it on the projector; None where that is no question."""
    private: bool = False
    """Masked while others see this screen."""
    private_chips: frozenset[int] = frozenset()
    """Places of chips that are masked then."""
    marks: tuple[tuple[int, int], ...] = ()
    """From where to where in the title it is marked, such as words that were looked for."""

    def spoken(self, *, masked: bool = False) -> str:
        """All of it in one line, for a screen reader; without what is private while masked."""
        if masked and self.private:
            return hidden_aloud()
        hidden = self.private_chips if masked else frozenset()
        chips = [chip for place, chip in enumerate(self.chips) if place not in hidden]
        parts = [self.lead, str(self.title), self.note, *chips, self.trailing, *self._signs()]
        return ". ".join(part for part in parts if part)

    def _signs(self) -> Iterator[str]:
        """What is seen by a sign alone."""
        if self.star:
            yield QCoreApplication.translate("Cards", "Starred")
        if self.released:
            yield QCoreApplication.translate("Cards", "On the projector")


def places(conditions: Iterable[bool]) -> frozenset[int]:
    """The places at which something holds, from 0."""
    return frozenset(place for place, holds in enumerate(conditions) if holds)


Fetch = Callable[["Reads", list[str]], Sequence[Card]]


class CardModel(QAbstractListModel):
    """The order of ids, and those cards that were needed so far."""

    ticks_changed = Signal()
    drags = ""
    """The MIME type under which cards can be carried away; empty: they stay."""
    privacy: "Privacy | None" = None
    """Whether others see the screen: what a card says aloud is masked, too."""
    can_tick = False
    """Whether cards can be ticked, which a screen reader tells of each."""
    ticks_stay = False
    """Whether what is ticked stays so while a filter hides it; then ``untick`` what is gone."""

    def __init__(self, desk: "Desk | None" = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._fetch: Fetch | None = None
        self._ids: list[str] = []
        self._cards: dict[str, Card] = {}
        self._asked: dict[int, int] = {}
        self._round = 0
        self._ticked: set[str] = set()

    # What lists ask

    def rowCount(self, parent: Index | None = None) -> int:
        """How many cards."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The card, or its words."""
        if not index.isValid():
            return None
        key = self._ids[index.row()]
        if role == TICK_ROLE:
            return key in self._ticked
        if role == Qt.ItemDataRole.CheckStateRole and self.can_tick:
            ticked = key in self._ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role not in (CARD_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        card = self._cards.get(key)
        if card is None:
            self._need(index.row())
            return None if role == CARD_ROLE else ""
        if role == CARD_ROLE:
            return card
        return card.spoken(masked=self.privacy is not None and self.privacy.masking)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cards may be ticked, or carried away, where that is wanted."""
        flags = super().flags(index)
        if self.can_tick:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self.drags else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A tick from outside, as screen readers give it."""
        if not (self.can_tick and index.isValid() and role == Qt.ItemDataRole.CheckStateRole):
            return False
        self.toggle_tick(self._ids[index.row()])
        return True

    def mimeTypes(self) -> list[str]:
        """What is carried."""
        return [self.drags] if self.drags else []

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """These cards; with one that is ticked, all that are ticked."""
        ids = [self._ids[row] for row in sorted({index.row() for index in indexes})]
        return ids_data(self.drags, self.ticked() if self._ticked & set(ids) else ids)

    # What pages give

    def set_source(self, fetch: Fetch) -> None:
        """Where cards come from that are not at hand."""
        self._fetch = fetch

    def set_cards(self, cards: Iterable[Card]) -> None:
        """Everything at hand."""
        cards = list(cards)
        ids = [card.id for card in cards]
        fresh = {card.id: card for card in cards}
        touched = [key for key in ids if key in self._cards and self._cards[key] != fresh[key]]
        self._cards = fresh
        self.set_ids(ids)
        self._tell(touched)

    def set_ids(self, ids: Sequence[str]) -> None:
        """The order from now on, by the smallest change that leads there."""
        ids = list(ids)
        if ids == self._ids:
            return
        self._asked.clear()
        self._round += 1
        if not self._step_to(ids):
            self.beginResetModel()
            self._ids = ids
            self.endResetModel()
        if self._ticked and not self.ticks_stay:
            self.untick(self._ticked.difference(ids))

    def touch(self, ids: Iterable[str] | None) -> None:
        """These changed: fetch them again. None: all."""
        keys = list(self._cards) if ids is None else [key for key in ids if key in self._cards]
        self._round += 1
        self._asked.clear()
        if self._fetch is None:
            return
        if len(keys) > 4 * PAGE_ROWS:
            self._cards.clear()
            self._tell(self._ids[:1] + self._ids[-1:])
            return
        if keys:
            self._ask(keys)

    # Asking

    def ids(self) -> list[str]:
        """The order of now."""
        return self._ids

    def card(self, key: str) -> Card | None:
        """A card that is at hand."""
        return self._cards.get(key)

    def ticked(self) -> list[str]:
        """What is ticked, in the order of the list; then what is ticked and hidden."""
        if not self._ticked:
            return []
        shown = [key for key in self._ids if key in self._ticked]
        return shown + sorted(self._ticked.difference(shown))

    def tick(self, keys: Iterable[str]) -> None:
        """Tick these and nothing else."""
        ticked = set(keys)
        if ticked != self._ticked:
            changed = self._ticked ^ ticked
            self._ticked = ticked
            self._tell(list(changed))
            self.ticks_changed.emit()

    def untick(self, keys: Iterable[str]) -> None:
        """These are ticked no more."""
        self.tick(self._ticked.difference(keys))

    def toggle_tick(self, key: str) -> None:
        """Tick or untick."""
        self._ticked ^= {key}
        self._tell([key])
        self.ticks_changed.emit()

    def clear_ticks(self) -> None:
        """Untick everything."""
        self.tick(())

    # Inside

    def _step_to(self, ids: list[str]) -> bool:
        """Insert or remove one run of rows if that is all the difference."""
        old = self._ids
        head = 0
        most = min(len(old), len(ids))
        while head < most and old[head] == ids[head]:
            head += 1
        tail = 0
        while tail < most - head and old[-1 - tail] == ids[-1 - tail]:
            tail += 1
        removed, added = len(old) - head - tail, len(ids) - head - tail
        if removed and added:
            return False
        nowhere = QModelIndex()
        if removed:
            self.beginRemoveRows(nowhere, head, head + removed - 1)
            self._ids = ids
            self.endRemoveRows()
        else:
            self.beginInsertRows(nowhere, head, head + added - 1)
            self._ids = ids
            self.endInsertRows()
        return True

    def _need(self, row: int) -> None:
        page = row // PAGE_ROWS
        if self._fetch is None or self._asked.get(page) == self._round:
            return
        self._asked[page] = self._round
        keys = self._ids[page * PAGE_ROWS : (page + 1) * PAGE_ROWS]
        self._ask([key for key in keys if key not in self._cards])

    def _ask(self, keys: list[str]) -> None:
        fetch = self._fetch
        if self._desk is None or fetch is None or not keys:
            return
        self._desk.read(lambda reads: list(fetch(reads, keys)), self._got, context=self)

    def _got(self, cards: list[Card]) -> None:
        if len(self._cards) > KEPT_PAGES * PAGE_ROWS:
            self._cards.clear()
            self._asked.clear()
        self._cards.update((card.id, card) for card in cards)
        self._tell([card.id for card in cards])

    def _tell(self, keys: Sequence[str]) -> None:
        """Repaint from the first to the last of these."""
        if not keys:
            return
        wanted = set(keys)
        rows = [row for row, key in enumerate(self._ids) if key in wanted]
        if rows:
            self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]))
