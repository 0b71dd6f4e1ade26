"""What stands in open editors and is not saved yet."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from aiworkshop.readmodels.library_page import DraftCard
    from aiworkshop.ui.desk import Desk


class DraftDesk(QObject):
    """Keeps what stands in open editors, so that a crash loses nothing."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._kept: dict[tuple[str, str], str] = {}
        self._waiting: set[tuple[str, str]] = set()
        self._refused: set[tuple[str, str]] = set()

    def know(self, drafts: "Sequence[DraftCard]") -> None:
        """These wait from an earlier run, to be taken up where they were typed or elsewhere."""
        for draft in drafts:
            key = (draft.workshop_id, draft.place)
            if key not in self._kept:
                self._kept[key] = draft.words
                self._waiting.add(key)

    def waits(self, workshop_id: str, place: str) -> bool:
        """Whether a draft of an earlier run was not taken up yet."""
        return (workshop_id, place) in self._waiting

    def kept(self, workshop_id: str, place: str) -> str:
        """The words kept at a place; empty: none."""
        return self._kept.get((workshop_id, place), "")

    def take_up(self, workshop_id: str, place: str) -> str:
        """The words kept at a place, for its editor that is built anew and shows them again."""
        self._waiting.discard((workshop_id, place))
        return self.kept(workshop_id, place)

    def forget(self, workshop_id: str, place: str) -> None:
        """The words are no draft any more."""
        self._kept.pop((workshop_id, place), None)
        self._waiting.discard((workshop_id, place))

    def save(self, workshop_id: str, place: str, words: str) -> None:
        """Keep the words of an editor; none lets go of them."""
        if words:
            self._kept[workshop_id, place] = words
        else:
            self.forget(workshop_id, place)

        def saved(_: object) -> None:
            self._refused.discard((workshop_id, place))
            self._desk.end_write()

        def refused(error: Exception) -> None:
            self._refused.add((workshop_id, place))
            self._desk.end_write(refused=True)
            self._desk.failed.emit(error)

        self._desk.begin_write()
        self._desk.database(
            lambda bench: bench.drafts.save(workshop_id, place, words),
            saved,
            failed=refused,
            context=self,
        )

    def unsaved(self) -> dict[tuple[str, str], str]:
        """The words that could not be kept, by workshop and place."""
        return {key: self._kept[key] for key in self._refused if key in self._kept}

    def save_refused(self) -> None:
        """Keep what could not be kept, since the library answers again."""
        refused, self._refused = self._refused, set()
        for workshop_id, place in sorted(refused):
            self.save(workshop_id, place, self._kept.get((workshop_id, place), ""))

    def discard(self, workshop_id: str, place: str) -> None:
        """Let go of a draft."""
        self.save(workshop_id, place, "")
