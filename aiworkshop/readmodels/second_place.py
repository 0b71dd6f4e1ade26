"""What a backup on a second place, such as a USB stick, is and what putting one back would do."""

from dataclasses import dataclass
from typing import Literal

from aiworkshop.base.text import Text

SUFFIX = ".aiworkshop-backup"
Standing = Literal["same", "differs", "only_here", "only_there", "in_trash"]


@dataclass(frozen=True, slots=True)
class PlacedBackup:
    """A backup that was just written on a second place, and read back."""

    path: str
    made_at: str
    """Local time, ISO."""
    size: int
    photos: int
    missing_photos: int
    """So many photos are not in it, since their files are missing or damaged here."""
    let_go: int = 0
    """So many older ones there made room for it."""


@dataclass(frozen=True, slots=True)
class WorkshopThen:
    """A workshop of then beside that of now; the office's records are one of them, untitled.

    Counted is what a person knows as an entry: ``added`` since then, ``changed`` since then, and
    ``back``, what is not here any more, or lies in the trash, and would be here again.
    """

    id: str
    title: Text
    date: str
    standing: Standing
    added: int = 0
    changed: int = 0
    back: int = 0
    findings_added: int = 0
    sample: bool = False

    @property
    def is_touched(self) -> bool:
        """Whether putting the backup back would change anything of it."""
        return self.standing != "same"


@dataclass(frozen=True, slots=True)
class RestorePreview:
    """What putting a backup back would do; nothing was changed yet."""

    made_at: str
    """Local time, ISO; empty where the file does not say."""
    size: int
    workshops: tuple[WorkshopThen, ...]
    """Those that differ first, the latest first among them."""
    same_library: bool = True
    empty_here: bool = False
    """Nothing was ever saved here: nothing goes."""
    photos: int = 0
    missing_photos: int = 0
    taken_back: int = 0
    """So many people withdrew or were erased since, which stays so."""
    narrowed: int = 0
    """Of so many records less may be shown or named by now, which stays so."""

    @property
    def touched(self) -> tuple[WorkshopThen, ...]:
        """Those of which something would change."""
        return tuple(one for one in self.workshops if one.is_touched)
