"""Which findings a list shows, asked behind the window: never two questions in the queue."""

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aiworkshop.ui.desk import Desk

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads


@dataclass(frozen=True, slots=True)
class Wanted:
    """The fields of ``facilitation.reads.FindingFilter``, without importing the database."""

    kinds: tuple[str, ...] = ()
    group_ids: tuple[str, ...] = ()
    words: str = ""
    theme_id: str | None = None
    unthemed: bool = False
    channel_id: str = ""
    starred: bool = False
    top_level: bool = False
    newest_first: bool = False


class FindingIds(QObject):
    """Asks for ids; while an answer is under way, only the latest further question waits."""

    arrived = Signal(object)
    """The ids (``list[str]``) of what was last wanted."""

    def __init__(self, desk: Desk, workshop_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workshop_id = workshop_id
        self._asking: Wanted | None = None
        self._next: Wanted | None = None

    def ask(self, wanted: Wanted) -> None:
        """Have ``arrived`` tell the ids."""
        if self._asking is not None:
            self._next = wanted
            return
        self._asking = wanted
        workshop_id = self._workshop_id

        def query(reads: "Reads") -> list[str]:
            from aiworkshop.facilitation.reads import FindingFilter

            return reads.finding_ids(workshop_id, FindingFilter(**asdict(wanted)))

        self._desk.read(query, self._answered, failed=self._failed, context=self)

    def _answered(self, ids: list[str]) -> None:
        waiting, self._asking, self._next = self._next, None, None
        if waiting is not None:
            self.ask(waiting)
        else:
            self.arrived.emit(ids)

    def _failed(self, error: Exception) -> None:
        self._asking = None
        self._next = None
        self._desk.failed.emit(error)
