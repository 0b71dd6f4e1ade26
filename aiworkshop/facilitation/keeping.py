"""What keeps the library itself in shape."""

from pathlib import Path

from aiworkshop.base.places import LibraryPlace
from aiworkshop.facilitation.commands import require
from aiworkshop.library.compaction import KEPT_DAYS, compact
from aiworkshop.library.opening import open_library
from aiworkshop.readmodels.library_page import Compacted


def make_smaller(place: LibraryPlace, kept_days: int = KEPT_DAYS) -> Compacted:
    """Make a library's file smaller, beside whoever has it open; takes its time, on any thread.

    What was done in the last ``kept_days`` stays as it was written.

    Raises ``UserError`` or ``MachineError``; nothing is lost then.
    """
    require(
        isinstance(place, Path),
        "not_ours_to_pack",
        "This library is on a server, which those who run it keep in shape. Nothing was changed.",
    )
    library = open_library(place)
    try:
        return compact(library, kept_days=kept_days)
    finally:
        library.close()
