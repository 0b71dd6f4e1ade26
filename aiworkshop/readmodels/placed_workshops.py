"""Workshops as the office's screens name them: which, when, and of which town and inquiry."""

from dataclasses import dataclass, field

from aiworkshop.base.text import Text
from aiworkshop.readmodels.office_contents import OfficeContents


@dataclass(frozen=True, slots=True)
class PlacedWorkshop:
    """A workshop that says of which town, inquiry or enrolments it is; ids as it holds them."""

    id: str
    title: Text
    date: str
    authority_id: str
    inquiry_id: str
    enrolment_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedContents(OfficeContents):
    """What belongs to the office, with the workshops that are placed in it."""

    workshop: tuple[PlacedWorkshop, ...] = field(default=())
