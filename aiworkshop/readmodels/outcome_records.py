"""The records of what grows from the findings: dreams, opportunities, propositions, promises.

``channels`` are ids of a programme's channels. ``driver`` is ``resident`` or ``external``: who
keeps it going; ``transferred_to``: to whom responsibility has passed.
"""

from dataclasses import dataclass, field
from typing import Any, ClassVar

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.readmodels.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Dream(Record):
    """A table's image of the future."""

    kind_name: ClassVar[str] = "dream"
    group_id: str | None = None
    vision: Text = EMPTY_TEXT
    headline: Text = EMPTY_TEXT
    lead_line: Text = EMPTY_TEXT
    see: Text = EMPTY_TEXT
    hear: Text = EMPTY_TEXT
    say: Text = EMPTY_TEXT
    presentation: Text = EMPTY_TEXT
    horizon_year: int | None = None
    released: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Opportunity(Record):
    """Something worth working on, drawn from the dreams."""

    kind_name: ClassVar[str] = "opportunity"
    group_id: str | None = None
    title: Text = EMPTY_TEXT
    description: Text = EMPTY_TEXT
    who_benefits: Text = EMPTY_TEXT
    dots: int | None = None
    left_out: bool = False
    placing: Any = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposition(Record):
    """A provocative proposition: ``words`` state it as if already true.

    ``state`` is ``final`` once agreed, else empty; ``draft_words`` is how it stood before critique.
    """

    kind_name: ClassVar[str] = "proposition"
    group_id: str | None = None
    opportunity_id: str | None = None
    title: Text = EMPTY_TEXT
    words: Text = EMPTY_TEXT
    draft_words: Text = EMPTY_TEXT
    state: str = ""
    already_happening: Text = EMPTY_TEXT
    needs_from_others: Text = EMPTY_TEXT
    elements: list[str] = field(default_factory=list)
    checked_criteria: list[str] = field(default_factory=list)
    channels: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Initiative(Record):
    """What an innovation team sets out to do: its charter."""

    kind_name: ClassVar[str] = "initiative"
    proposition_id: str | None = None
    group_id: str | None = None
    title: Text = EMPTY_TEXT
    purpose: Text = EMPTY_TEXT
    champion: Text = EMPTY_TEXT
    convener: Text = EMPTY_TEXT
    members: Text = EMPTY_TEXT
    others_to_involve: Text = EMPTY_TEXT
    resources_had: Text = EMPTY_TEXT
    resources_needed: Text = EMPTY_TEXT
    success_signs: Text = EMPTY_TEXT
    first_meeting: str = ""
    reporting_date: str = ""
    name_consent: bool = False
    driver: str = ""
    transferred_to: Text = EMPTY_TEXT
    channels: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Action(Record):
    """One line of an initiative's action plan."""

    kind_name: ClassVar[str] = "action"
    initiative_id: str | None = None
    title: Text = EMPTY_TEXT
    owner: Text = EMPTY_TEXT
    helper: Text = EMPTY_TEXT
    evidence: Text = EMPTY_TEXT
    due: str = ""
    status: str = ""
    horizon: str = ""
    cost_agorot: int | None = None
    name_consent: bool = False
    driver: str = ""
    transferred_to: Text = EMPTY_TEXT
    channels: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment(Record):
    """A promise aloud: ``kind`` is ``commitment``, ``offer`` or ``request``.

    ``answer`` of a request is ``yes``, ``no``, ``counter_offer`` or empty; ``answer_words`` say
    more, such as the counter-offer. ``released``: may be shown on the projector.
    """

    kind_name: ClassVar[str] = "commitment"
    kind: str = ""
    due: str = ""
    answer: str = ""
    status: str = ""
    group_id: str | None = None
    participant_id: str | None = None
    initiative_id: str | None = None
    words: Text = EMPTY_TEXT
    person: Text = EMPTY_TEXT
    addressed_to: Text = EMPTY_TEXT
    first_step: Text = EMPTY_TEXT
    buddy: Text = EMPTY_TEXT
    answer_words: Text = EMPTY_TEXT
    name_consent: bool = False
    contact_permission: bool = False
    released: bool = False
    driver: str = ""
    transferred_to: Text = EMPTY_TEXT
    channels: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomeIdea(Record):
    """A way for the town to grow its own means."""

    kind_name: ClassVar[str] = "income_idea"
    group_id: str | None = None
    title: Text = EMPTY_TEXT
    asset: Text = EMPTY_TEXT
    approval: Text = EMPTY_TEXT
    owner: Text = EMPTY_TEXT
    next_test: Text = EMPTY_TEXT
    mechanism: str = ""
    confidence: str = ""
    recurring: bool = False
    name_consent: bool = False
    estimate_agorot: int | None = None
    approval_status: str = ""
    next_test_date: str = ""
    driver: str = ""
    transferred_to: Text = EMPTY_TEXT
    channels: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlenaryNote(Record):
    """What was said outside the method; ``kind`` from ``method.plenary``."""

    kind_name: ClassVar[str] = "plenary_note"
    kind: str = ""
    words: Text = EMPTY_TEXT
    speaker: Text = EMPTY_TEXT
    name_consent: bool = False
