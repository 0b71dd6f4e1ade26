"""Steps that the facilitator adds to the agenda, of the method or outside it."""

from dataclasses import dataclass

from aiworkshop.facilitation.commands import require
from aiworkshop.facilitation.records import MoveRecord
from aiworkshop.facilitation.running import at_work
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.method.agendas import STEP_KINDS

USUAL_MINUTES = {"break": 15, "lunch": 45, "discussion": 20, "close": 5, "one_offer": 5}
OTHERWISE_MINUTES = 15


@dataclass(frozen=True, slots=True)
class AddStep:
    """A step of a kind in ``method.agendas``, behind ``after`` or last. Value: its id."""

    workshop_id: str
    kind: str
    after: str | None = None
    code: str = "add_agenda_step"

    def apply(self, unit: UnitOfWork) -> str:
        require(
            self.kind in STEP_KINDS,
            "unknown_step_kind",
            "There is no kind of step called “{kind}”.",
            kind=self.kind,
        )
        day = unit.row("agenda_step", self.after)["day"] if self.after else self._last_day(unit)
        key = unit.add(
            "agenda_step",
            {
                "phase": STEP_KINDS[self.kind].phase or "",
                "content_key": f"steps.{self.kind}",
                "minutes": USUAL_MINUTES.get(self.kind, OTHERWISE_MINUTES),
                "day": day,
                # What is added while the room is at work was not planned.
                "planned_minutes": 0 if at_work(unit) else None,
            },
        )
        if self.after:
            MoveRecord(self.workshop_id, "agenda_step", key, self.after).apply(unit)
        return key

    def _last_day(self, unit: UnitOfWork) -> int:
        return max((row["day"] or 1 for row in unit.rows("agenda_step")), default=1)
