"""What every record has."""

from dataclasses import dataclass
from typing import ClassVar

OFFICE_ID = "00000000000070008000000000000001"
"""Stands where a workshop's id would, for what belongs to no workshop: programmes, towns."""

RecordKey = tuple[str, str]
"""Kind and id of a record."""


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
