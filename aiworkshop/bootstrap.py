"""The composition root: makes the parts and hands them to each other."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiworkshop.facilitation.drafts import Drafts
    from aiworkshop.facilitation.reads import Reads
    from aiworkshop.facilitation.runner import Runner
    from aiworkshop.library.library import Library


@dataclass(frozen=True, slots=True)
class Workbench:
    """An open library with everything that works on it."""

    library: "Library"
    runner: "Runner"
    reads: "Reads"
    drafts: "Drafts"

    def close(self) -> None:
        """Let go of the library's file."""
        self.library.close()


def open_workbench(path: Path) -> Workbench:
    """Open (or make) a library. Imports SQLAlchemy, so call it after the first paint.

    Raises ``UserError`` or ``MachineError`` with a sentence where the library cannot be opened.
    """
    from aiworkshop.facilitation.drafts import Drafts
    from aiworkshop.facilitation.reads import Reads
    from aiworkshop.facilitation.runner import Runner
    from aiworkshop.library.opening import open_library

    library = open_library(path)
    return Workbench(library, Runner(library), Reads(library), Drafts(library))


@contextmanager
def opened_workbench(path: Path) -> Iterator[Workbench]:
    """A workbench for the length of a command."""
    workbench = open_workbench(path)
    try:
        yield workbench
    finally:
        workbench.close()
