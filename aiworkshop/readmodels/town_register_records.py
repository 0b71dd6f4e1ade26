"""The records of a town's register of assets and of matches between workshops and towns.

They belong to the office; findings and promises of workshops are named by plain ids.
"""

from dataclasses import dataclass, field
from typing import ClassVar

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.readmodels.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterAsset(Record):
    """One strength of a town, though it was said several times, in several languages.

    ``permission`` may narrow what its sources allow, never widen it.
    """

    kind_name: ClassVar[str] = "register_asset"
    authority_id: str | None = None
    title: Text = EMPTY_TEXT
    holder: Text = EMPTY_TEXT
    notes: Text = EMPTY_TEXT
    category: str = ""
    in_use: str = ""
    permission: str = ""
    driver: str = ""
    channels: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterSource(Record):
    """A finding in which the asset was said."""

    kind_name: ClassVar[str] = "register_source"
    register_asset_id: str | None = None
    source_workshop_id: str = ""
    finding_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterApart(Record):
    """Two findings that look alike and are not the same, as somebody decided."""

    kind_name: ClassVar[str] = "register_apart"
    first_id: str = ""
    second_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TownMatch(Record):
    """An offer of one workshop for a request of another.

    ``status`` is ``proposed``, ``agreed`` or ``declined``.
    """

    kind_name: ClassVar[str] = "town_match"
    offer_workshop_id: str = ""
    offer_id: str = ""
    request_workshop_id: str = ""
    request_id: str = ""
    status: str = ""
    agreed: str = ""
    notes: Text = EMPTY_TEXT
