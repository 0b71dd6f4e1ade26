"""What every record has."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What every record has. ``created`` is a stamp of the hybrid clock (``base.clock``)."""

    kind_name: ClassVar[str] = ""
    id: str
    workshop_id: str = ""
    created: str = ""
    changed: str = ""
    position: str = ""
    deleted: str = ""
