"""What keeps the library itself in shape."""

from pathlib import Path

from aiworkshop.library.compaction import compact
from aiworkshop.library.opening import open_library
from aiworkshop.readmodels.library_page import Compacted


def make_smaller(path: Path) -> Compacted:
    """Make a library's file smaller, beside whoever has it open; takes its time, on any thread.

    Raises ``UserError`` or ``MachineError``; nothing is lost then.
    """
    library = open_library(path)
    try:
        return compact(library)
    finally:
        library.close()
