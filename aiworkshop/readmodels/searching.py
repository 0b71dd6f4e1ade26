"""What a search asks for and finds."""

from dataclasses import dataclass, field

from aiworkshop.base.text import EMPTY_TEXT, Text

FACETS = ("town", "phase", "year", "channel", "programme")
"""By what a search can be narrowed, in the order in which it is offered."""


@dataclass(frozen=True, slots=True)
class SearchFilter:
    """Only what belongs there; empty: wherever.

    ``town`` and ``programme`` are keys that an answer's choices gave, ``phase`` an id of
    ``method.phases``, ``year`` four digits, ``channel`` the id of a channel record. A record
    belongs to the channels that it is tagged with, and, without a tag, to those of its workshop.
    """

    town: str = ""
    phase: str = ""
    year: str = ""
    channel: str = ""
    programme: str = ""
    kinds: tuple[str, ...] = ()
    workshop_id: str = ""

    def places(self) -> bool:
        """Whether it asks for a place beyond a workshop."""
        return bool(self.town or self.year or self.programme)


@dataclass(frozen=True, slots=True)
class SearchChoice:
    """One value by which an answer can be narrowed; ``names`` as people know it, or none."""

    key: str
    names: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchHit:
    """Something said, found by its words; ``snippet`` is the text around them.

    ``marks`` are the places (from, up to) in the snippet where the words stand. ``target_kind``
    and ``target_id`` name the record to go to: for a translation what was translated, for an
    action its initiative, for an enrolment its town. The workshop's title and what belongs to it
    are empty for a record of the office, whose ``workshop_id`` is ``OFFICE_ID``.
    """

    kind: str
    id: str
    workshop_id: str
    snippet: str
    marks: tuple[tuple[int, int], ...] = ()
    workshop_title: Text = EMPTY_TEXT
    town: tuple[Text, ...] = ()
    phase: str = ""
    date: str = ""
    table: int | None = None
    finding_kind: str = ""
    starred: bool = False
    target_kind: str = ""
    target_id: str = ""
    sample: bool = False
    """Found in the sample, in a library that has other workshops."""


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """The best hits, best first; those of the sample behind all others.

    ``found`` counts what matches in other workshops, up to some thousands; ``more`` where there is
    yet more. ``choices`` has, by facet, the values that what matches has. ``complete`` is False
    while the index is still being made; ask again.
    """

    hits: tuple[SearchHit, ...] = ()
    found: int = 0
    more: bool = False
    choices: dict[str, tuple[SearchChoice, ...]] = field(default_factory=dict)
    complete: bool = True
