"""The records of running the room: the clock, seating, dots, critique, promises that meet."""

from dataclasses import dataclass, field
from typing import ClassVar

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.readmodels.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRun(Record):
    """One time that a step of the agenda really ran; without ``ended_at`` it runs now.

    Stamps are UTC (``2026-05-14T07:30:00+00:00``). ``allotted_seconds`` is what the clock counts
    down from, minutes given on top included; ``paused_seconds`` were spent pausing before
    ``paused_since``.
    """

    kind_name: ClassVar[str] = "step_run"
    agenda_step_id: str | None = None
    started_at: str = ""
    ended_at: str = ""
    paused_since: str = ""
    allotted_seconds: int | None = None
    paused_seconds: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatingRule(Record):
    """People who sit at one table, or at different ones: ``kind`` is ``together`` or ``apart``.

    Those of ``interview_pair`` and ``interview_trio`` interview each other (``interview_pairs``).
    """

    kind_name: ClassVar[str] = "seating_rule"
    kind: str = ""
    participant_ids: list[str] = field(default_factory=list)
    reason: Text = EMPTY_TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class TableMix(Record):
    """How the tables of a phase were last mixed: ``mixed_by`` names the attributes."""

    kind_name: ClassVar[str] = "table_mix"
    phase: str = ""
    seed: int | None = None
    mixed_by: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteRound(Record):
    """One round of dots on the records ``item_ids`` of ``items_kind`` (theme, opportunity).

    ``state`` is ``open`` or ``closed``; while it is open its items are frozen and its result is
    hidden. ``most_on_one_item`` is None where people may stack all their dots.
    """

    kind_name: ClassVar[str] = "vote_round"
    items_kind: str = ""
    state: str = ""
    closed_at: str = ""
    question: Text = EMPTY_TEXT
    voters: int | None = None
    dots_each: int | None = None
    most_on_one_item: int | None = None
    item_ids: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteCount(Record):
    """Dots counted on one item in a round: at one table, or (no group) in the whole room."""

    kind_name: ClassVar[str] = "vote_count"
    vote_round_id: str | None = None
    group_id: str | None = None
    item_id: str = ""
    dots: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Critique(Record):
    """What somebody loves in a proposition, or wishes for it: ``kind`` is ``love`` or ``wish``."""

    kind_name: ClassVar[str] = "critique"
    proposition_id: str | None = None
    group_id: str | None = None
    kind: str = ""
    words: Text = EMPTY_TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class SignUp(Record):
    """Somebody who wants to work on an opportunity: a participant, or a name on the map."""

    kind_name: ClassVar[str] = "sign_up"
    opportunity_id: str | None = None
    participant_id: str | None = None
    person: Text = EMPTY_TEXT
    name_consent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferMatch(Record):
    """An offer that may answer a request: ``state`` is ``proposed`` or ``agreed``."""

    kind_name: ClassVar[str] = "offer_match"
    offer_id: str | None = None
    request_id: str | None = None
    state: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Valuation(Record):
    """One person's closing valuation, without a name. Energy is from 1 to 5."""

    kind_name: ClassVar[str] = "valuation"
    group_id: str | None = None
    permission: str = ""
    moment: Text = EMPTY_TEXT
    strength: Text = EMPTY_TEXT
    take_away: Text = EMPTY_TEXT
    wishes: Text = EMPTY_TEXT
    word: Text = EMPTY_TEXT
    energy_before: int | None = None
    energy_after: int | None = None
    follow_up_consent: bool = False
