"""Readings of what a town can do, as they are typed one after the other."""

from dataclasses import dataclass

from aiworkshop.facilitation.commands import require
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.method.capacity import read_hundredths
from aiworkshop.readmodels.record import OFFICE_ID


@dataclass(frozen=True, slots=True)
class AddCapacityReading:
    """A number as it was typed (either digit set), on a day (ISO).

    The first reading of an indicator is its baseline. Value: the id of the reading.
    """

    indicator_id: str
    typed: str
    date: str
    workshop_id: str = OFFICE_ID
    code: str = "add_capacity_reading"

    def apply(self, unit: UnitOfWork) -> str:
        try:
            value = read_hundredths(self.typed)
        except ValueError:
            value = None
        require(
            value is not None,
            "no_number",
            "“{typed}” is not a number. Type one such as 3.5, with at most two decimals.",
            typed=self.typed.strip()[:40],
        )
        require(
            not unit.row("capacity_indicator", self.indicator_id)["deleted"],
            "place_gone",
            "What this belongs to was deleted meanwhile. Nothing was saved. "
            "Take that back with Undo, then try again.",
        )
        before = unit.rows("capacity_reading", capacity_indicator_id=self.indicator_id)
        fields = {
            "capacity_indicator_id": self.indicator_id,
            "date": self.date,
            "value_hundredths": value,
            "baseline": not before,
        }
        return unit.add("capacity_reading", fields)
