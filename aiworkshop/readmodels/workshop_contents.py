"""Everything in one workshop: what a report, a board or a phase page reads."""

from dataclasses import dataclass, field

from aiworkshop.readmodels.records import (
    Action,
    AgendaStep,
    Answer,
    Attachment,
    Channel,
    CheckIn,
    Commitment,
    ContentOverlay,
    Critique,
    Dream,
    Finding,
    FollowUp,
    Group,
    IncomeIdea,
    Initiative,
    Interview,
    Membership,
    OfferMatch,
    Opportunity,
    OriginLink,
    OwnField,
    Participant,
    Partnership,
    PlenaryNote,
    PrintedLayout,
    PrintedSheet,
    PrintRun,
    Proposition,
    ReportLayout,
    ReportRow,
    ReportText,
    SeatingRule,
    SheetAdjustment,
    SignUp,
    StepRun,
    TableMix,
    Theme,
    ThemeFinding,
    Translation,
    Valuation,
    VoteCount,
    VoteRound,
    Workshop,
)
from aiworkshop.readmodels.sheet_records import CharterAnswer, SourceSheet
from aiworkshop.readmodels.went_on import WentOn


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkshopContents:
    """The living records of a workshop, each kind in its order."""

    workshop: Workshop
    agenda_step: tuple[AgendaStep, ...] = ()
    content_overlay: tuple[ContentOverlay, ...] = ()
    participant: tuple[Participant, ...] = ()
    group: tuple[Group, ...] = ()
    membership: tuple[Membership, ...] = ()
    interview: tuple[Interview, ...] = ()
    finding: tuple[Finding, ...] = ()
    theme: tuple[Theme, ...] = ()
    theme_finding: tuple[ThemeFinding, ...] = ()
    dream: tuple[Dream, ...] = ()
    opportunity: tuple[Opportunity, ...] = ()
    proposition: tuple[Proposition, ...] = ()
    initiative: tuple[Initiative, ...] = ()
    action: tuple[Action, ...] = ()
    commitment: tuple[Commitment, ...] = ()
    income_idea: tuple[IncomeIdea, ...] = ()
    plenary_note: tuple[PlenaryNote, ...] = ()
    origin_link: tuple[OriginLink, ...] = ()
    translation: tuple[Translation, ...] = ()
    sheet_adjustment: tuple[SheetAdjustment, ...] = ()
    own_field: tuple[OwnField, ...] = ()
    step_run: tuple[StepRun, ...] = ()
    seating_rule: tuple[SeatingRule, ...] = ()
    table_mix: tuple[TableMix, ...] = ()
    vote_round: tuple[VoteRound, ...] = ()
    vote_count: tuple[VoteCount, ...] = ()
    critique: tuple[Critique, ...] = ()
    sign_up: tuple[SignUp, ...] = ()
    offer_match: tuple[OfferMatch, ...] = ()
    valuation: tuple[Valuation, ...] = ()
    report_text: tuple[ReportText, ...] = ()
    report_row: tuple[ReportRow, ...] = ()
    report_layout: tuple[ReportLayout, ...] = ()
    follow_up: tuple[FollowUp, ...] = ()
    check_in: tuple[CheckIn, ...] = ()
    partnership: tuple[Partnership, ...] = ()
    # Of use to sheets alone, and large: there where they are asked for by kind.
    print_run: tuple[PrintRun, ...] = ()
    printed_layout: tuple[PrintedLayout, ...] = ()
    printed_sheet: tuple[PrintedSheet, ...] = ()
    thrown_sheet: tuple[PrintedSheet, ...] = ()
    """Those in the trash, beside the living ones: their numbers still stand on paper."""
    answer: tuple[Answer, ...] = ()
    attachment: tuple[Attachment, ...] = ()
    source_sheet: tuple[SourceSheet, ...] = ()
    """There with a whole workshop: which question its records answer."""
    charter_answer: tuple[CharterAnswer, ...] = ()
    """There with the initiatives."""
    # The office's, not the workshop's: no part of what two contents are compared by.
    channel: tuple[Channel, ...] = field(default=(), compare=False)
    """There with a whole workshop: those of its programmes."""
    went_on: tuple[WentOn, ...] = field(default=(), compare=False)
    """There with promises and actions: those that the next workshop asks about."""
    # Of the trash only what stays in the room: it goes on holding for what hangs on it, and for
    # words that were taken from it. No part of what two contents are compared by.
    thrown_finding: tuple[Finding, ...] = field(default=(), compare=False)
    thrown_interview: tuple[Interview, ...] = field(default=(), compare=False)
    thrown_translation: tuple[Translation, ...] = field(default=(), compare=False)
    theme_counts: dict[str, tuple[int, int]] | None = field(default=None, compare=False)
    """Tables and stories behind each theme, where they were counted instead of read: of findings
    and assignments there are then only those that somebody's quote may come from."""
    content: dict[str, str] = field(default_factory=dict)
    """The content snapshot, canonical JSON by language."""

    def gone_on(self, kind: str) -> dict[str, WentOn]:
        """What of a kind the next workshop asks about, by the id that it has in this one."""
        return {each.record_id: each for each in self.went_on if each.kind == kind}
