"""A workshop to a file that travels between laptops, and back: see README.md for the format."""

from aiworkshop.facilitation.exchange.conflicts import (
    ChooseAgain,
    Conflict,
    ResolveConflict,
    list_conflicts,
)
from aiworkshop.facilitation.exchange.export import export_text, export_workshop
from aiworkshop.facilitation.exchange.importing import ImportResult, ImportWorkshop
from aiworkshop.facilitation.exchange.preview import preview_import
from aiworkshop.facilitation.exchange.without_people import LeftOut, write_without_people

__all__ = [
    "ChooseAgain",
    "Conflict",
    "ImportResult",
    "ImportWorkshop",
    "LeftOut",
    "ResolveConflict",
    "export_text",
    "export_workshop",
    "list_conflicts",
    "preview_import",
    "write_without_people",
]
