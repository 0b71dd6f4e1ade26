"""What a command did, as the screens need to know it."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Which records of which workshop changed, and who asked for it.

    ``records`` maps a kind to the ids touched; ``initiator`` lets an editor ignore its own echo.
    """

    workshop_id: str
    records: dict[str, frozenset[str]] = field(default_factory=dict)
    initiator: object = None

    def touches(self, *kinds: str) -> bool:
        """Whether a record of one of these kinds changed."""
        return any(kind in self.records for kind in kinds)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command gave back: its value (often an id), the changes, the journal's batch."""

    value: object
    changes: ChangeSet
    batch: str = ""
    """Empty where nothing changed."""


@dataclass(frozen=True, slots=True)
class UndoState:
    """What undo and redo would do now; command codes, None where there is nothing."""

    undo: str | None
    redo: str | None
    batch: str = ""
    """The journal's batch of what undo would take back."""
