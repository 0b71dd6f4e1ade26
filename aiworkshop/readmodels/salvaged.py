"""What could be saved of a damaged library, and what could not."""

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class SalvagedKind:
    """What became of one kind of record (or of what the library keeps about itself)."""

    kind: str
    read: int
    """Read from the damaged file."""
    from_journal: int
    """Whose own page is gone, told again by the journal in the same file."""
    from_backup: int
    """Taken from the latest good backup: as they were then."""
    lost: int
    """Known to have been there, and nowhere to be found."""
    doubtful: int
    """Saved, but a part of them could not be read or confirmed."""

    @property
    def saved(self) -> int:
        """How many are in the new library."""
        return self.read + self.from_journal + self.from_backup


@dataclass(frozen=True, slots=True)
class Salvaged:
    """Where the new library is and what is in it; no words of participants."""

    source: str
    target: str
    revision: str
    """Of the damaged library's tables; empty where it could not be told."""
    pages: int
    bad_pages: int
    log_broken: bool
    """Whether the file's write-ahead log could be read to the place where it is broken only."""
    backup: str
    """The name of the backup that was asked; empty where there was none."""
    kinds: tuple[SalvagedKind, ...]
    stand_ins: int
    """Workshops of which only their records were left: they have a name of ours."""
    unlinked: int
    """Links to records that are lost, which were taken out."""
    doubts: tuple[tuple[str, str, str], ...]
    """Kind, id and field of what could not be read or confirmed."""
    photos_missing: int
    problems: tuple[str, ...]
    """What ``check`` says of the new library: nothing, unless something is wrong with us."""

    @property
    def saved(self) -> int:
        """How many rows are in the new library."""
        return sum(kind.saved for kind in self.kinds)

    @property
    def lost(self) -> int:
        """How many are known to be lost."""
        return sum(kind.lost for kind in self.kinds)

    @property
    def from_backup(self) -> int:
        """How many are as they were when the backup was made."""
        return sum(kind.from_backup for kind in self.kinds)

    @property
    def from_journal(self) -> int:
        """How many the journal told again."""
        return sum(kind.from_journal for kind in self.kinds)

    @property
    def doubtful(self) -> int:
        """How many are saved in part, or could not be confirmed."""
        return sum(kind.doubtful for kind in self.kinds)

    def as_json(self) -> dict[str, Any]:
        """The same for programs."""
        sums = {name: getattr(self, name) for name in ("saved", "lost", "from_backup")}
        return {**asdict(self), **sums}
