"""What is taken back leaves the wall, frozen or not: a consent counts more than the picture."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.ui.desk import Desk
from aiworkshop.ui.projector.views.view import Ask, View

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads


@dataclass(frozen=True, slots=True)
class Consents:
    """What a picture on the wall rests on, and how to ask whether it still holds."""

    view: View
    ask: Ask
    given: frozenset[str]


class FrozenConsents(QObject):
    """Watches over the picture that is frozen."""

    taken_back = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._held: Consents | None = None
        desk.changed.connect(self._look)

    def hold(self, consents: Consents | None) -> None:
        """This is frozen now; None: nothing is."""
        self._held = consents

    def _look(self, changes: ChangeSet) -> None:
        held = self._held
        if held is None or not held.given:
            return
        if changes.workshop_id and (
            changes.workshop_id != held.ask.workshop_id or not changes.touches(*held.view.kinds)
        ):
            return

        def query(reads: "Reads") -> frozenset[str]:
            return held.view.consents(held.view.read(reads, held.ask))

        def arrived(given: frozenset[str]) -> None:
            if held is self._held and not held.given <= given:
                self.taken_back.emit()

        self._desk.read(query, arrived, context=self)
