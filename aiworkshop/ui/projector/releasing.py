"""Says on a list what the room may see: the sign on a card, R in the list, Ctrl+R anywhere."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aiworkshop.ui.actions import Shortcut

if TYPE_CHECKING:
    from aiworkshop.ui.page import Tab
    from aiworkshop.ui.widgets.card_list import CardList


class Releasing(QObject):
    """Releases records of one kind that stand as cards in a list, and takes them back."""

    def __init__(self, tab: "Tab", kind: str, cards: "CardList") -> None:
        super().__init__(tab)
        self._tab = tab
        self._kind = kind
        self._list = cards
        cards.release_asked.connect(self.turn)
        words = lambda: self.tr("Show on the projector, or not")  # noqa: E731
        Shortcut(tab, "Ctrl+R", self.turn_chosen, words)

    def turn_chosen(self) -> None:
        """What is chosen in the list, else the current card."""
        self.turn(self._list.chosen() or [self._list.current_id()])

    def turn(self, ids: Sequence[str]) -> None:
        """Release these; where all are released already, take them back."""
        from aiworkshop.facilitation.releasing import ReleaseRecords

        cards = [self._list.view.cards.card(key) for key in ids]
        keys = tuple(card.id for card in cards if card is not None and card.released is not None)
        if not keys:
            return
        released = not all(card.released for card in cards if card is not None)
        tab, workshop_id = self._tab, self._tab.workshop_id

        def words() -> str:
            if released:
                return self.tr("%n item(s) can be shown on the projector", "", len(keys))
            return self.tr("%n item(s) taken back from the projector", "", len(keys))

        tab.desk.run(
            ReleaseRecords(workshop_id, self._kind, keys, released),
            lambda _: tab.context.notices.undoable(words, workshop_id),
            context=tab,
        )
