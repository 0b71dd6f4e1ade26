"""Printed sheets of this workshop that something may be done with, and that they came back."""

from aiworkshop.facilitation.commands import require
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Row

_AWAITED = ("expected", "replaced")


def living_sheet_row(unit: UnitOfWork, sheet_id: str) -> Row:
    """A sheet of this workshop that is not in the trash. Raises ``UserError``."""
    row = unit.row("printed_sheet", sheet_id)
    require(
        row["workshop_id"] == unit.workshop_id,
        "sheet_of_another_workshop",
        "This sheet belongs to another workshop. Nothing was changed.",
    )
    require(
        not row["deleted"],
        "sheet_in_trash",
        "This sheet is in the trash. Take it back from there, then type it in.",
    )
    return row


def sheet_is_back(unit: UnitOfWork, sheet_id: str) -> None:
    """Whoever types from a sheet or took its photo had it in hand."""
    if unit.row("printed_sheet", sheet_id)["state"] in _AWAITED:
        unit.change("printed_sheet", sheet_id, {"state": "received"})
