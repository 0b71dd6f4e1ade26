"""Sheets that came back together, or did not after all."""

from dataclasses import dataclass

from aiworkshop.facilitation.commands import require
from aiworkshop.facilitation.worksheets.entering import MarkSheet
from aiworkshop.library.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class MarkSheets:
    """Several sheets at once, such as a table's pile. Value: how many are new in this state.

    Raises ``UserError`` where there is none, or as ``MarkSheet`` does for one.
    """

    workshop_id: str
    sheet_ids: tuple[str, ...]
    state: str
    code: str = "mark_sheets"

    def apply(self, unit: UnitOfWork) -> int:
        require(bool(self.sheet_ids), "no_sheets", "There are no sheets to mark.")
        return sum(
            MarkSheet(self.workshop_id, sheet_id, self.state).apply(unit)
            for sheet_id in self.sheet_ids
        )
