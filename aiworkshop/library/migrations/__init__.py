"""How an older library becomes a current one: one Alembic script a change of the tables."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class History:
    """All revisions of the tables, oldest first, and the folder of their scripts."""

    revisions: tuple[str, ...]
    folder: Path

    @property
    def current(self) -> str:
        """The revision that this version of the program reads and writes."""
        return self.revisions[-1]


# Named here so that an up-to-date library opens without Alembic; a test compares the scripts.
HISTORY = History(("0001", "0002", "0003", "0004", "0005"), Path(__file__).parent)
