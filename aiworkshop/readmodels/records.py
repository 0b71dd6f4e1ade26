"""The records of a workshop as screens and documents see them.

Each class mirrors one kind of record: its fields have the names of the table's fields, so that
``records.Finding`` can be built from a row of ``finding``. All are frozen; a change is a command.
Dates are ISO (``2026-05-14``), times ``HH:MM``, both empty where unknown; money is in agorot.
"""

from dataclasses import dataclass, field
from typing import Any, ClassVar

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.readmodels.channel_outcome_records import (
    CapacityIndicator as CapacityIndicator,
    CapacityReading as CapacityReading,
    ImageReading as ImageReading,
    ImageWord as ImageWord,
    ImpactGroup as ImpactGroup,
    ImpactGroupMember as ImpactGroupMember,
    Objective as Objective,
    PlanLine as PlanLine,
)
from aiworkshop.readmodels.follow_up_records import (
    CheckIn as CheckIn,
    FollowUp as FollowUp,
    Partnership as Partnership,
)
from aiworkshop.readmodels.outcome_records import (
    Action as Action,
    Commitment as Commitment,
    Dream as Dream,
    IncomeIdea as IncomeIdea,
    Initiative as Initiative,
    Opportunity as Opportunity,
    PlenaryNote as PlenaryNote,
    Proposition as Proposition,
)
from aiworkshop.readmodels.programme_records import (
    Authority as Authority,
    Channel as Channel,
    ClusterMember as ClusterMember,
    Cohort as Cohort,
    Enrolment as Enrolment,
    Inquiry as Inquiry,
    Programme as Programme,
    TeamMember as TeamMember,
    Training as Training,
    TrainingAttendance as TrainingAttendance,
)
from aiworkshop.readmodels.record import Record as Record
from aiworkshop.readmodels.report_records import (
    ReportLayout as ReportLayout,
    ReportRow as ReportRow,
    ReportText as ReportText,
)
from aiworkshop.readmodels.room_records import (
    Critique as Critique,
    OfferMatch as OfferMatch,
    SeatingRule as SeatingRule,
    SignUp as SignUp,
    StepRun as StepRun,
    TableMix as TableMix,
    Valuation as Valuation,
    VoteCount as VoteCount,
    VoteRound as VoteRound,
)
from aiworkshop.readmodels.sheet_records import (
    Answer as Answer,
    Attachment as Attachment,
    OwnField as OwnField,
    PrintedLayout as PrintedLayout,
    PrintedSheet as PrintedSheet,
    PrintRun as PrintRun,
    SheetAdjustment as SheetAdjustment,
)
from aiworkshop.readmodels.town_register_records import (
    RegisterApart as RegisterApart,
    RegisterAsset as RegisterAsset,
    RegisterSource as RegisterSource,
    TownMatch as TownMatch,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Workshop(Record):
    """One event.

    ``authority_id``, ``inquiry_id`` and ``enrolment_ids`` name records of the office, all empty
    for a workshop that stands alone; ``previous_workshop_id`` is the one it was prepared from.
    """

    kind_name: ClassVar[str] = "workshop"
    title: Text = EMPTY_TEXT
    municipality: Text = EMPTY_TEXT
    venue: Text = EMPTY_TEXT
    organisers: Text = EMPTY_TEXT
    topic: Text = EMPTY_TEXT
    sponsor: Text = EMPTY_TEXT
    challenge: Text = EMPTY_TEXT
    notes: Text = EMPTY_TEXT
    one_page_summary: Text = EMPTY_TEXT
    date: str = ""
    start_time: str = ""
    time_zone: str = ""
    template: str = ""
    content_hash: str = ""
    state: str = ""
    languages: list[str] = field(default_factory=list)
    facilitators: list[str] = field(default_factory=list)
    sample: bool = False
    next_date: str = ""
    next_date_skipped: bool = False
    authority_id: str = ""
    inquiry_id: str = ""
    previous_workshop_id: str = ""
    enrolment_ids: list[str] = field(default_factory=list)
    channels: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaStep(Record):
    """One step of the run of show; an empty ``title`` means the method's for ``content_key``.

    ``planned_minutes`` is the length as planned before the day, where ``minutes`` was changed
    while the room was at work.
    """

    kind_name: ClassVar[str] = "agenda_step"
    phase: str = ""
    content_key: str = ""
    state: str = ""
    title: Text = EMPTY_TEXT
    say: Text = EMPTY_TEXT
    watch: Text = EMPTY_TEXT
    owner: Text = EMPTY_TEXT
    materials: Text = EMPTY_TEXT
    minutes: int | None = None
    planned_minutes: int | None = None
    actual_minutes: int | None = None
    day: int | None = None
    fixed_start: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant(Record):
    """A person in the room. ``attributes`` maps an attribute's name to its value, for mixing.

    ``spoken_languages`` are codes; where there are none, ``sheet_language`` is the one spoken.
    ``withdrawn``: took back what they agreed to, so that nothing of theirs stands in an output.
    """

    kind_name: ClassVar[str] = "participant"
    name: Text = EMPTY_TEXT
    role: Text = EMPTY_TEXT
    organisation: Text = EMPTY_TEXT
    sheet_language: str = ""
    email: str = ""
    phone: str = ""
    attributes: Any = field(default_factory=dict)
    spoken_languages: list[str] = field(default_factory=list)
    name_consent: bool = False
    absent: bool = False
    withdrawn: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Group(Record):
    """The people at a table in one phase (the interface says *Table*).

    ``opportunity_id``: what those at the table chose to work on in Design, empty otherwise.
    """

    kind_name: ClassVar[str] = "group"
    phase: str = ""
    number: int | None = None
    name: Text = EMPTY_TEXT
    language: str = ""
    opportunity_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership(Record):
    """Who sits in which group, in which role."""

    kind_name: ClassVar[str] = "membership"
    group_id: str | None = None
    participant_id: str | None = None
    role: str = ""
    pinned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview(Record):
    """A paired interview; its stories and wishes are findings that point to it."""

    kind_name: ClassVar[str] = "interview"
    group_id: str | None = None
    interviewer_id: str | None = None
    storyteller_id: str | None = None
    strengths: Text = EMPTY_TEXT
    conditions: Text = EMPTY_TEXT
    values: Text = EMPTY_TEXT
    promising_practice: Text = EMPTY_TEXT
    moved_by: Text = EMPTY_TEXT
    permission: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding(Record):
    """A story, a success factor (root cause of success), an asset or a wish.

    ``kind`` is one of ``story success_factor asset wish``; a success factor's ``parent_id`` is the
    story it explains. ``permission`` is a level of ``method.permissions``; ``in_use`` of an asset
    is ``full``, ``partly`` or ``dormant``; the star marks what a table wants retold in plenary.
    ``released``: may be shown on the projector.
    """

    kind_name: ClassVar[str] = "finding"
    kind: str = ""
    category: str = ""
    permission: str = ""
    in_use: str = ""
    group_id: str | None = None
    interview_id: str | None = None
    parent_id: str | None = None
    title: Text = EMPTY_TEXT
    telling: Text = EMPTY_TEXT
    quote: Text = EMPTY_TEXT
    teller: Text = EMPTY_TEXT
    holder: Text = EMPTY_TEXT
    links_to: Text = EMPTY_TEXT
    starred: bool = False
    unclear: bool = False
    released: bool = False
    channels: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme(Record):
    """What several findings have in common, in participants' words.

    ``left_out`` keeps it out of the picture of the positive core, ``placing`` says where its petal
    was moved, ``quote`` is what the petal says in somebody's own words.
    """

    kind_name: ClassVar[str] = "theme"
    title: Text = EMPTY_TEXT
    sentence: Text = EMPTY_TEXT
    quote: Text = EMPTY_TEXT
    dots: int | None = None
    left_out: bool = False
    placing: Any = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeFinding(Record):
    """A finding under a theme; one finding may stand under several."""

    kind_name: ClassVar[str] = "theme_finding"
    theme_id: str | None = None
    finding_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginLink(Record):
    """``record`` grew out of ``source``."""

    kind_name: ClassVar[str] = "origin_link"
    record_kind: str = ""
    record_id: str = ""
    source_kind: str = ""
    source_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation(Record):
    """The words of one field in another language."""

    kind_name: ClassVar[str] = "translation"
    record_kind: str = ""
    record_id: str = ""
    field: str = ""
    translator: str = ""
    status: str = ""
    words: Text = EMPTY_TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentOverlay(Record):
    """The facilitator's wording of one of the method's texts."""

    kind_name: ClassVar[str] = "content_overlay"
    content_key: str = ""
    words: Text = EMPTY_TEXT


RECORD_CLASSES: dict[str, type[Record]] = {
    cls.kind_name: cls
    for cls in (
        Workshop,
        AgendaStep,
        ContentOverlay,
        Participant,
        Group,
        Membership,
        Interview,
        Finding,
        Theme,
        ThemeFinding,
        Dream,
        Opportunity,
        Proposition,
        Initiative,
        Action,
        Commitment,
        IncomeIdea,
        PlenaryNote,
        OriginLink,
        Translation,
        PrintRun,
        PrintedLayout,
        PrintedSheet,
        Answer,
        SheetAdjustment,
        OwnField,
        Attachment,
        StepRun,
        SeatingRule,
        TableMix,
        VoteRound,
        VoteCount,
        Critique,
        SignUp,
        OfferMatch,
        Valuation,
        ReportText,
        ReportRow,
        ReportLayout,
        FollowUp,
        CheckIn,
        Partnership,
        Programme,
        Channel,
        Cohort,
        Authority,
        ClusterMember,
        Enrolment,
        TeamMember,
        Training,
        TrainingAttendance,
        Inquiry,
        Objective,
        PlanLine,
        ImpactGroup,
        ImpactGroupMember,
        ImageReading,
        ImageWord,
        CapacityIndicator,
        CapacityReading,
        RegisterAsset,
        RegisterSource,
        RegisterApart,
        TownMatch,
    )
}
