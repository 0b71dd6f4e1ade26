"""What the session summary shows: everything here has already passed the permission rules.

Nothing in these values is withheld later, so a writer may print all of them. Names that may not
be shown are empty. Labels are not in here: kinds, categories and states are ids of the method's
registries, which the document words in its own language. Dates are ISO, money is in agorot.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.readmodels.picture import Picture
from aiworkshop.readmodels.said import NOTHING_SAID as NOTHING_SAID, Said as Said
from aiworkshop.readmodels.summary_options import (
    PhotoBytes as PhotoBytes,
    SummaryOptions as SummaryOptions,
)

if TYPE_CHECKING:
    from aiworkshop.readmodels.follow_up_summary import WhatBecame

UNWRITTEN = {"written": False}
"""Marks what is no words and therefore not in a summary as JSON."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What the cover and the topic tell of the workshop."""

    title: Said = NOTHING_SAID
    municipality: Said = NOTHING_SAID
    venue: Said = NOTHING_SAID
    organisers: Said = NOTHING_SAID
    topic: Said = NOTHING_SAID
    challenge: Said = NOTHING_SAID
    one_page_summary: Said = NOTHING_SAID
    date: str = ""
    start_time: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaEntry:
    """A planned step. ``start`` is ``HH:MM`` or empty; an empty title means ``content_key``'s.
    ``began`` and ``took`` (minutes, pauses left out) are how it was, where the clock ran."""

    day: int
    start: str
    minutes: int | None
    title: Said
    content_key: str
    phase: str
    began: str = ""
    took: int | None = None
    skipped: bool = False


@dataclass(frozen=True, slots=True)
class Share:
    """How many people have something in common; ``label`` is empty for all the others."""

    label: Text
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """Counts only. Groups of fewer people than ``composing.people.SMALLEST_GROUP`` are merged."""

    participants: int = 0
    tables: int = 0
    by_role: tuple[Share, ...] = ()
    by_organisation: tuple[Share, ...] = ()
    by_language: tuple[Share, ...] = ()


@dataclass(frozen=True, slots=True)
class TableName:
    """The table (group) an item comes from."""

    id: str
    phase: str
    number: int | None
    name: Said = NOTHING_SAID


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingEntry:
    """A story, success factor, asset or wish. ``factors`` are a story's root causes of success."""

    id: str
    kind: str
    table: TableName | None = None
    category: str = ""
    in_use: str = ""
    title: Said = NOTHING_SAID
    telling: Said = NOTHING_SAID
    quote: Said = NOTHING_SAID
    links_to: Said = NOTHING_SAID
    teller: Said = NOTHING_SAID
    holder: Said = NOTHING_SAID
    starred: bool = False
    unclear: bool = False
    factors: "tuple[FindingEntry, ...]" = ()
    themes: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewEntry:
    """The notes of a paired interview; its stories and wishes are findings."""

    id: str
    table: TableName | None = None
    storyteller: Said = NOTHING_SAID
    strengths: Said = NOTHING_SAID
    conditions: Said = NOTHING_SAID
    values: Said = NOTHING_SAID
    promising_practice: Said = NOTHING_SAID
    moved_by: Said = NOTHING_SAID


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeEntry:
    """A theme of the positive core. Dots, tables and stories are three measures, never one.

    ``stories`` stand here in full; ``also`` belong here too but stand under an earlier theme.
    ``factors`` are those of the theme whose story does not stand here in full.
    """

    id: str
    title: Said
    sentence: Said
    dots: int | None
    table_count: int
    story_count: int
    stories: tuple[FindingEntry, ...] = ()
    also: tuple[FindingEntry, ...] = ()
    factors: tuple[FindingEntry, ...] = ()
    assets: tuple[FindingEntry, ...] = ()
    wishes: tuple[FindingEntry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DreamEntry:
    """A table's image of the future."""

    id: str
    table: TableName | None
    headline: Said
    lead_line: Said
    vision: Said
    see: Said
    hear: Said
    say: Said
    presentation: Said
    horizon_year: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpportunityEntry:
    """An opportunity with its dots; ``None`` where none were counted. ``signed_up`` counts
    everybody, ``people`` are those who may be named."""

    id: str
    table: TableName | None
    title: Said
    description: Said
    who_benefits: Said
    dots: int | None
    signed_up: int = 0
    people: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PropositionEntry:
    """A provocative proposition; ``elements`` are ids of design elements.

    ``final`` once agreed; ``responses`` counts what was loved and wished in the critique.
    """

    id: str
    table: TableName | None
    opportunity: Said
    title: Said
    words: Said
    already_happening: Said
    needs_from_others: Said
    elements: tuple[str, ...]
    final: bool = False
    responses: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionEntry:
    """A line of an action plan."""

    id: str
    title: Said
    owner: Said
    helper: Said
    evidence: Said
    due: str
    status: str
    horizon: str
    cost_agorot: int | None
    driver: str = ""
    transferred_to: Said = NOTHING_SAID


@dataclass(frozen=True, slots=True, kw_only=True)
class InitiativeEntry:
    """An innovation team's charter and plan."""

    id: str
    table: TableName | None
    proposition: Said
    title: Said
    purpose: Said
    champion: Said
    convener: Said
    members: Said
    others_to_involve: Said
    resources_had: Said
    resources_needed: Said
    success_signs: Said
    what: tuple[Said, ...]
    how: tuple[Said, ...]
    where: tuple[Said, ...]
    when: tuple[Said, ...]
    """What the charter sheet says of these; of several sheets each."""
    first_meeting: str
    reporting_date: str
    actions: tuple[ActionEntry, ...]
    driver: str = ""
    transferred_to: Said = NOTHING_SAID


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentEntry:
    """A commitment, offer or request; ``matched``: the words of what it was matched with."""

    id: str
    kind: str
    table: TableName | None
    words: Said
    person: Said
    addressed_to: Said
    buddy: Said
    first_step: Said
    due: str
    answer: str
    status: str
    answer_words: Said = NOTHING_SAID
    matched: tuple[Said, ...] = ()
    driver: str = ""
    transferred_to: Said = NOTHING_SAID


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomeEntry:
    """A way to grow the town's own means."""

    id: str
    table: TableName | None
    title: Said
    asset: Said
    approval: Said
    owner: Said
    next_test: Said
    mechanism: str
    confidence: str
    recurring: bool
    estimate_agorot: int | None
    approval_status: str = ""
    next_test_date: str = ""
    driver: str = ""
    transferred_to: Said = NOTHING_SAID


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteEntry:
    """Something said in the plenary."""

    id: str
    kind: str
    words: Said
    speaker: Said


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingEntry:
    """The closing valuations of those who let something leave the room, in no one's name: averages
    over those who said a number; words as gathered, with how often."""

    people: int = 0
    energy_before: float | None = None
    before_count: int = 0
    energy_after: float | None = None
    after_count: int = 0
    words: tuple[tuple[str, int], ...] = ()
    moments: tuple[Said, ...] = ()
    strengths: tuple[Said, ...] = ()
    taken_away: tuple[Said, ...] = ()
    wishes: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class FollowUpEntry:
    """A date to keep. ``what`` is ``first_meeting``, ``reporting_date``, ``action``, ``next_date``,
    ``follow_up`` (with the method's ``spec``) or a kind of commitment."""

    date: str
    what: str
    words: Said
    spec: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideUse:
    """How the interview guide was used: what the facilitator hid of it and asked besides.

    ``hidden`` holds parts and ``part.field``; ``topic`` is what the questions speak of.
    """

    left_out: bool = False
    hidden: frozenset[str] = frozenset()
    own_questions: tuple[Said, ...] = ()
    topic: Text = EMPTY_TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoEntry:
    """A photo that may be shown, upright, ``size`` in pixels."""

    id: str
    caption: Said
    size: tuple[int, int] = (0, 0)
    data: bytes = field(default=b"", repr=False, metadata=UNWRITTEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class AppendixTable:
    """Every item that one table wrote in one phase; no table where none is known."""

    phase: str
    table: TableName | None = None
    interviews: tuple[InterviewEntry, ...] = ()
    findings: tuple[FindingEntry, ...] = ()
    dreams: tuple[DreamEntry, ...] = ()
    opportunities: tuple[OpportunityEntry, ...] = ()
    propositions: tuple[PropositionEntry, ...] = ()
    initiatives: tuple[InitiativeEntry, ...] = ()
    commitments: tuple[CommitmentEntry, ...] = ()
    income_ideas: tuple[IncomeEntry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The whole session summary. ``counts`` maps a kind to how many of it are shown, in order."""

    language: str
    names: bool
    head: Head
    counts: dict[str, int] = field(default_factory=dict)
    agenda: tuple[AgendaEntry, ...] = ()
    attendance: Attendance = Attendance()
    themes: tuple[ThemeEntry, ...] = ()
    stories_without_theme: tuple[FindingEntry, ...] = ()
    factors_without_theme: tuple[FindingEntry, ...] = ()
    assets: tuple[FindingEntry, ...] = ()
    wishes: tuple[FindingEntry, ...] = ()
    dreams: tuple[DreamEntry, ...] = ()
    opportunities: tuple[OpportunityEntry, ...] = ()
    propositions: tuple[PropositionEntry, ...] = ()
    initiatives: tuple[InitiativeEntry, ...] = ()
    actions_without_initiative: tuple[ActionEntry, ...] = ()
    commitments: tuple[CommitmentEntry, ...] = ()
    income_ideas: tuple[IncomeEntry, ...] = ()
    notes: tuple[NoteEntry, ...] = ()
    closing: ClosingEntry = ClosingEntry()
    follow_up: tuple[FollowUpEntry, ...] = ()
    what_became: "WhatBecame | None" = None
    appendix: tuple[AppendixTable, ...] = ()
    written: dict[str, Said] = field(default_factory=dict)
    """Notes by hand, by the id of the section that they stand in."""
    guide: GuideUse = field(default=GuideUse(), metadata=UNWRITTEN)
    photos: tuple[PhotoEntry, ...] = ()
    core_picture: Picture | None = field(default=None, metadata=UNWRITTEN)
    opportunity_picture: Picture | None = field(default=None, metadata=UNWRITTEN)
