"""Keeps drafts of fields that are no field of a single record."""

from aiworkshop.base.text import Text
from aiworkshop.ui.page import PageContext


class DraftKeeper:
    """Remembers which places hold a draft, so that the command takes it along."""

    def __init__(self, context: PageContext) -> None:
        self._drafts = context.desk.drafts
        self._workshop_id = context.workshop_id
        self._kept: set[str] = set()

    def keep(self, place: str, words: Text, *, pending: bool = True) -> None:
        """Keep what is typed; what is no longer pending is let go of."""
        if pending and words:
            self._kept.add(place)
            self._drafts.save(self._workshop_id, place, words.text)
        elif place in self._kept:
            self._kept.discard(place)
            self._drafts.discard(self._workshop_id, place)

    def know(self, place: str) -> None:
        """There is a draft at this place from before."""
        self._kept.add(place)

    def take(self, place: str) -> str | None:
        """The place for the command that saves these words; None where no draft was kept."""
        if place not in self._kept:
            return None
        self._kept.discard(place)
        return place
