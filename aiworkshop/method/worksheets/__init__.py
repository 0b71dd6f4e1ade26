"""The twenty worksheets. Their three letters begin every sheet code, such as ``DIS-3/1``."""

from aiworkshop.method.registry import Registry
from aiworkshop.method.worksheets import destiny, discovery, dream_and_design, room
from aiworkshop.method.worksheets.spec import (
    FieldKind,
    FieldSpec,
    PartSpec,
    RecordSpec,
    SheetScope,
    WorksheetSpec,
)

WORKSHEETS: Registry[WorksheetSpec] = Registry(
    (*discovery.SHEETS, *dream_and_design.SHEETS, *destiny.SHEETS, *room.SHEETS)
)

__all__ = [
    "WORKSHEETS",
    "FieldKind",
    "FieldSpec",
    "PartSpec",
    "RecordSpec",
    "SheetScope",
    "WorksheetSpec",
]
