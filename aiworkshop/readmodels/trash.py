"""What lies in the trash, over the whole library."""

from dataclasses import dataclass

from aiworkshop.base.text import Text


@dataclass(frozen=True, slots=True)
class DeletedWorkshop:
    """A whole workshop that was deleted."""

    id: str
    title: Text
    municipality: Text
    date: str
    deleted: str
    """Stamp of the hybrid clock."""
    findings: int
    sample: bool = False


@dataclass(frozen=True, slots=True)
class TrashPlace:
    """A workshop, or the office, in which so many single things were deleted."""

    id: str
    title: Text
    date: str
    count: int
    latest: str
    """Stamp of the latest deletion."""
    sample: bool = False


@dataclass(frozen=True, slots=True)
class Trashed:
    """All of it, the latest first."""

    workshops: tuple[DeletedWorkshop, ...]
    places: tuple[TrashPlace, ...]


PARTS = frozenset(
    {
        "membership",
        "theme_finding",
        "origin_link",
        "translation",
        "content_overlay",
        "print_run",
        "printed_layout",
        "answer",
        "sheet_adjustment",
        "step_run",
        "table_mix",
        "vote_count",
    }
)
"""Kinds that belong to others and come back with them; alone they are not worth a line."""
