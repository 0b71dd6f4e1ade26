"""A town's register as documents may show it: everything here has passed the permission rules."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from aiworkshop.base.text import Text
from aiworkshop.readmodels.summary import Said
from aiworkshop.readmodels.town_register import HeatMap


@dataclass(frozen=True, slots=True)
class LeavingPlace:
    """Where an asset was said: a workshop, its date, a table's number."""

    workshop: Text
    date: str
    table: int | None = None


@dataclass(frozen=True, slots=True)
class LeavingAsset:
    """One asset. ``holder`` is empty where no name may be told; ``times`` it was said freely.

    ``finding_ids`` are the sources that are told of, for the log of outputs.
    """

    id: str
    title: Said
    category: str
    in_use: str
    holder: Said
    places: tuple[LeavingPlace, ...]
    finding_ids: tuple[tuple[str, str], ...]
    """Workshop and finding."""

    @property
    def times(self) -> int:
        """How often it was said."""
        return len(self.finding_ids)


@dataclass(frozen=True)
class LeavingRegister:
    """Unused first. ``names``: whether holders are told where they may be."""

    town: Text
    language: str
    names: bool
    assets: tuple[LeavingAsset, ...]

    @cached_property
    def heat_map(self) -> HeatMap:
        """Counts of what is told here."""
        return HeatMap(Counter((asset.category, asset.in_use) for asset in self.assets))
