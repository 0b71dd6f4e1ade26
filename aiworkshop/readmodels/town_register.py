"""A town's register of assets: what was said where, united where it is one thing.

For the facilitator's own screen, so nothing is left out; what may leave the program is another
value (``readmodels.leaving_register``).
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from aiworkshop.base.folding import fold
from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.method.categories import CATEGORIES
from aiworkshop.method.findings import USE_LEVELS
from aiworkshop.method.permissions import PERMISSIONS
from aiworkshop.readmodels.permission_levels import known_level, stays_in_room
from aiworkshop.readmodels.records import Authority, Finding, RegisterAsset, Workshop

UNUSED_FIRST = ("dormant", "", "partly", "full")
"""The order of use: what waits to be woken, what nobody asked about, what is used."""
Cell = tuple[str, str]
"""A category and a use; empty for what was not said."""


@dataclass(frozen=True, slots=True)
class Saying:
    """An asset as it was said once. ``level`` is the permission with all that it hangs on."""

    finding: Finding
    workshop: Workshop
    level: str
    table: int | None = None
    translations: tuple[Text, ...] = ()
    """Of the title."""

    @property
    def id(self) -> str:
        """Of the finding."""
        return self.finding.id


@dataclass(frozen=True, slots=True)
class TownAsset:
    """One asset of a town: united out of several findings, or a finding by itself.

    ``doubted``: a source of its that does not speak any more (deleted, taken out, withdrawn) was
    not free, or is not known, so that the united words may be its words.
    """

    sayings: tuple[Saying, ...]
    record: RegisterAsset | None = None
    doubted: bool = False

    @property
    def id(self) -> str:
        """Of the united record, or of the finding."""
        return self.record.id if self.record is not None else self.sayings[0].id

    @property
    def title(self) -> Text:
        """What it is called."""
        if self.record is not None and self.record.title:
            return self.record.title
        return spoken_title(self.sayings[0].finding)

    @property
    def holder(self) -> Text:
        """Who holds it."""
        return self.record.holder if self.record is not None else self.sayings[0].finding.holder

    @property
    def category(self) -> str:
        """An id of ``method.categories``, empty where nobody said."""
        found = self.record.category if self.record else self.sayings[0].finding.category
        return found if found in CATEGORIES else ""

    @property
    def in_use(self) -> str:
        """An id of ``method.findings.USE_LEVELS``, empty where nobody said."""
        found = self.record.in_use if self.record else self.sayings[0].finding.in_use
        return found if found in USE_LEVELS else ""

    @property
    def level(self) -> str:
        """The narrowest of its sources and its own: what it says may be any of their words."""
        levels = [saying.level for saying in self.sayings]
        if self.record is not None and self.record.permission:
            levels.append(known_level(self.record.permission))
        return min(levels, key=PERMISSIONS.position)

    @property
    def private(self) -> bool:
        """Whether what it is called stays in the room."""
        return stays_in_room(self.level)

    @property
    def cell(self) -> Cell:
        """Where it stands in the heat map."""
        return self.category, self.in_use


@dataclass(frozen=True)
class TownRegister:
    """Everything a town has, unused first."""

    authority: Authority
    workshops: tuple[Workshop, ...] = ()
    assets: tuple[TownAsset, ...] = ()
    apart: frozenset[frozenset[str]] = frozenset()
    """Pairs of findings that somebody kept apart."""

    @cached_property
    def by_id(self) -> dict[str, TownAsset]:
        """The assets by their ids."""
        return {asset.id: asset for asset in self.assets}

    @cached_property
    def heat_map(self) -> "HeatMap":
        """How many there are of each category and use."""
        return HeatMap(Counter(asset.cell for asset in self.assets))


@dataclass(frozen=True)
class HeatMap:
    """Assets by category and use. ``counts`` holds only what there is."""

    counts: Counter[Cell]

    @property
    def rows(self) -> tuple[str, ...]:
        """All categories, then none where that was met."""
        unsaid = any(not category for category, _ in self.counts)
        return (*CATEGORIES.ids, *(("",) if unsaid else ()))

    @property
    def columns(self) -> tuple[str, ...]:
        """How far in use, then not said."""
        return (*USE_LEVELS.ids, "")

    @property
    def most(self) -> int:
        """In the fullest cell."""
        return max(self.counts.values(), default=0)

    def of(self, category: str, in_use: str) -> int:
        """In one cell."""
        return self.counts[category, in_use]

    def in_row(self, category: str) -> int:
        """In a whole category."""
        return sum(self.of(category, in_use) for in_use in self.columns)

    def in_column(self, in_use: str) -> int:
        """In a whole column."""
        return sum(self.of(category, in_use) for category in self.rows)

    @property
    def whole(self) -> int:
        """All of them."""
        return self.counts.total()

    def shade(self, count: int) -> float:
        """How dark a cell is, from 0 (nothing) to 1 (the fullest)."""
        return count / self.most if self.most else 0.0


def spoken_title(finding: Finding) -> Text:
    """The title, else the first line of what was told; empty where nothing was written."""
    for words in (finding.title, finding.telling, finding.quote):
        if words.text.strip():
            first = words.text.strip().splitlines()[0]
            return Text(first, words.language, words.direction)
    return EMPTY_TEXT


def united_fields(assets: Iterable[TownAsset]) -> dict[str, object]:
    """What one asset out of these is called and is: what most say, and of the use the latest.

    Where one was united before, its words stand, since somebody chose them.
    """
    assets = list(assets)
    chosen = next((one.record for one in assets if one.record is not None), None)
    findings = sorted(
        (saying.finding for one in assets for saying in one.sayings),
        key=lambda one: (one.created, one.id),
        reverse=True,
    )
    used = next((one.in_use for one in findings if one.in_use in USE_LEVELS), "")
    fields: dict[str, object] = {
        "title": _most_said([spoken_title(one) for one in findings]),
        "holder": _most_said([one.holder for one in findings]),
        "category": _most([one.category for one in findings if one.category in CATEGORIES]),
        "in_use": used,
    }
    if chosen is not None:
        fields.update({name: kept for name in fields if (kept := getattr(chosen, name))})
    return fields


def _most_said(texts: list[Text]) -> Text:
    """The words that most used, in their newest writing; ``texts`` are the newest first."""
    told = [text for text in texts if text.text.strip()]
    common = _most([fold(text.text) for text in told])
    return next((text for text in told if fold(text.text) == common), EMPTY_TEXT)


def _most(values: list[str]) -> str:
    """The most frequent, of equals the first; empty for none."""
    return Counter(values).most_common(1)[0][0] if values else ""
