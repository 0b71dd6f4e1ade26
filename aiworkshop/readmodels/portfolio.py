"""What the workshops of a programme came to, over its towns: numbers, and the way to what is
behind each of them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.method.capacity import Progress
from aiworkshop.method.portfolio import Shares, Sum
from aiworkshop.readmodels.records import (
    Authority,
    CapacityIndicator,
    Channel,
    Cohort,
    Programme,
)
from aiworkshop.readmodels.workshop_contents import WorkshopContents

ALL = ""
"""Stands for all towns, all channels, all states."""
UNTAGGED = "-"
"""Stands for no channel of the programme."""
_NOTHING = Sum()
_NOBODY = Shares(())


@dataclass(frozen=True, slots=True)
class ProgrammeChoice:
    """A programme that has a portfolio, with its cohorts."""

    programme: Programme
    cohorts: tuple[Cohort, ...] = ()


@dataclass(frozen=True, slots=True)
class PortfolioWorkshop:
    """A workshop of the programme. ``towns`` are the authorities it counts for."""

    id: str
    title: Text
    date: str
    municipality: Text
    towns: tuple[str, ...]
    held: bool = False
    """Whether anything was recorded in it."""


@dataclass(frozen=True, slots=True)
class Town:
    """An authority in the programme, with its enrolments in it and what its team learnt."""

    authority: Authority
    enrolment_ids: tuple[str, ...] = ()
    status: str = ""
    team: int = 0
    attended: int = 0
    """Training sessions times people of the team."""

    @property
    def id(self) -> str:
        """Of the authority."""
        return self.authority.id


@dataclass(frozen=True, slots=True)
class Kept:
    """Promises of one sort: by state (``method.portfolio.KEPT_STATES``), and how many of them
    somebody asked about again.
    """

    states: Mapping[str, int] = field(default_factory=dict)
    followed_up: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.states.values())


@dataclass(frozen=True, slots=True)
class CapacityLine:
    """An indicator of a town: as it was before, and now."""

    indicator: CapacityIndicator
    town: str
    values: Progress


@dataclass(frozen=True, slots=True)
class EnergyLine:
    """How people came and how they went, of one town or (empty) all; averages keep back what few
    people said."""

    town: str
    before: Sum = _NOTHING
    after: Sum = _NOTHING


@dataclass(frozen=True, slots=True)
class Balance:
    """Who took part and whose words were written down. ``attributes``: shares of people by what
    tables were mixed by; ``people`` and ``findings`` by language, in percent.
    """

    attributes: Mapping[str, Shares] = field(default_factory=dict)
    people: Shares = _NOBODY
    findings: Shares = _NOBODY
    tables: int = 0
    fewest: int = 0
    middle: int = 0
    most: int = 0


_NO_BALANCE = Balance()


@dataclass(frozen=True, slots=True)
class TrainingSums:
    """What the teams of the programme learnt together."""

    sessions: int = 0
    minutes: int = 0
    people: int = 0


_NO_TRAINING = TrainingSums()
Counts = Mapping[tuple[str, str, str], int]
"""By town, measure and channel; ``ALL`` for all of a kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Portfolio:
    """All of it, at one moment. Workshops in the trash and the sample are no part of it.

    A workshop of two towns counts in each of them, and once in all.
    """

    programme: Programme
    cohort: Cohort | None = None
    channels: tuple[Channel, ...] = ()
    towns: tuple[Town, ...] = ()
    workshops: tuple[PortfolioWorkshop, ...] = ()
    counts: Counts = field(default_factory=dict)
    kept: Mapping[tuple[str, str], Kept] = field(default_factory=dict)
    """By town and measure (``method.portfolio.PROMISES``)."""
    capacity: tuple[CapacityLine, ...] = ()
    energy: tuple[EnergyLine, ...] = ()
    people: Mapping[str, int] = field(default_factory=dict)
    """Who was there, by town, each workshop counted by itself."""
    balance: Balance = _NO_BALANCE
    partnerships: Mapping[tuple[str, str], int] = field(default_factory=dict)
    """By town and state."""
    training: TrainingSums = _NO_TRAINING

    def count(self, measure: str, town: str = ALL, channel: str = ALL) -> int:
        """How many there are."""
        return self.counts.get((town, measure, channel), 0)

    def held(self, town: str = ALL) -> int:
        """How many workshops were held, of a town or in all."""
        return sum(each.held and town in (ALL, *each.towns) for each in self.workshops)

    def energy_of(self, town: str = ALL) -> EnergyLine:
        """How people came and went."""
        return next((each for each in self.energy if each.town == town), EnergyLine(town))


@dataclass(frozen=True, slots=True)
class PortfolioPlace:
    """A number of the portfolio: what is behind it can be listed.

    ``measure`` is an id of ``method.portfolio.MEASURES``, or ``workshops``, ``check_ins``,
    ``partnerships``, ``energy``.
    """

    measure: str
    town: str = ALL
    channel: str = ALL
    state: str = ALL


@dataclass(frozen=True, slots=True)
class PortfolioRecord:
    """A record behind a number, with the words that were said."""

    kind: str
    id: str
    workshop_id: str
    workshop: Text
    date: str
    words: Text = EMPTY_TEXT
    table: int | None = None
    sort: str = ""
    status: str = ""
    private: bool = False
    """Whether it stays in the room, and is masked while others see the screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeContents:
    """What documents about a programme are made of: its numbers without those who withdrew, and
    the few workshops that sentences are quoted from.
    """

    portfolio: Portfolio
    quoted: tuple[WorkshopContents, ...] = ()
    only_town: str = ALL
    """An authority, where the document is about that town alone."""
