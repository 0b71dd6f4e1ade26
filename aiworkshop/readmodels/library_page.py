"""What the Library page lists."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from aiworkshop.base.text import EMPTY_TEXT, Text


@dataclass(frozen=True, slots=True)
class OfficeName:
    """A town or a programme by its names; ``readmodels.naming.name_in`` chooses."""

    id: str
    name_en: Text = EMPTY_TEXT
    name_he: Text = EMPTY_TEXT
    name_ar: Text = EMPTY_TEXT


def names_of(
    enrolment_ids: Iterable[str], programmes: Mapping[str, OfficeName]
) -> tuple[OfficeName, ...]:
    """The programmes of some enrolments, each once; ``programmes`` by enrolment."""
    found = {programmes[key].id: programmes[key] for key in enrolment_ids if key in programmes}
    return tuple(found.values())


@dataclass(frozen=True, slots=True)
class WorkshopCard:
    """One workshop in the list, recent first."""

    id: str
    title: Text
    municipality: Text
    topic: Text
    date: str
    template: str
    changed: str
    sample: bool
    deleted: bool
    findings: int
    """-1 where not counted yet."""
    town: OfficeName | None = None
    programmes: tuple[OfficeName, ...] = ()
    """Those it counts for, each once."""


@dataclass(frozen=True, slots=True)
class BackupCard:
    """One backup that can be restored."""

    path: str
    made_at: str
    """Local time, ISO."""
    reason: str
    """``daily``, ``upgrade``, ``restore`` or ``compact``; ``start``, ``import`` or ``bulk`` where
    it is a restore point."""
    size: int


@dataclass(frozen=True, slots=True)
class Compacted:
    """What making the library smaller came to: bytes before and after, the backup from before."""

    before: int
    after: int
    rows: int
    """So many entries of the journal were packed together."""
    backup: str


@dataclass(frozen=True, slots=True)
class DraftCard:
    """Words that stood in an open editor when the program ended."""

    workshop_id: str
    workshop_title: Text
    place: str
    words: str
    saved_at: str
    """Stamp of the hybrid clock."""
