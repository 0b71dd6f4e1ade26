"""Several people to one table at once: one action, one undo."""

from dataclasses import dataclass

from aiworkshop.facilitation.tables import seat
from aiworkshop.library.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class SeatParticipants:
    """People to a table of a phase; ``None``: to no table. Value: whether anything changed."""

    workshop_id: str
    phase: str
    participant_ids: tuple[str, ...]
    group_id: str | None
    code: str = "seat_participant"

    def apply(self, unit: UnitOfWork) -> bool:
        return seat(unit, self.phase, dict.fromkeys(self.participant_ids, self.group_id), {})
