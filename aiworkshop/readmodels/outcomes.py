"""What workshops and programmes bring about in a town: what was read, and what it comes to.

Names in here have passed no permission rule: screens of the facilitator show them, whatever leaves
the program asks ``Lookup`` first (``name_consent`` and ``level`` say what it will ask).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.method.capacity import Measured, Progress, progress
from aiworkshop.method.image_words import ImageComparison, compare_words
from aiworkshop.method.income import IncomeTotal, income_totals, whole_income
from aiworkshop.method.mechanisms import CONFIDENCES
from aiworkshop.method.plan_funds import FundLine, PlanFunds, plan_funds
from aiworkshop.readmodels.office_contents import OfficeContents
from aiworkshop.readmodels.records import (
    Authority,
    CapacityIndicator,
    CapacityReading,
    Channel,
    Cohort,
    Enrolment,
    ImageReading,
    ImageWord,
    IncomeIdea,
    PlanLine,
    Programme,
)

TAGGED_KINDS = ("commitment", "action", "proposition", "finding", "initiative", "income_idea")
"""Kinds of record that can be tagged with channels; of findings only assets."""
TAGGED_FINDING = "asset"


@dataclass(frozen=True, slots=True)
class WorkshopChannel:
    """A channel that the records of a workshop can be tagged with."""

    channel: Channel
    programme: Programme


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkshopPlace:
    """The workshop that something comes from."""

    id: str
    title: Text = EMPTY_TEXT
    municipality: Text = EMPTY_TEXT
    date: str = ""
    authority_id: str = ""
    enrolment_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TaggedRecord:
    """A record with channels. ``kind`` is a kind of record, ``sort`` what it is among them (of a
    commitment: offer, request), ``above`` the initiative of an action.

    ``level`` is an asset's permission, with what it hangs on; empty for what has none.
    """

    kind: str
    id: str
    workshop: WorkshopPlace
    channels: tuple[str, ...]
    words: Text = EMPTY_TEXT
    person: Text = EMPTY_TEXT
    sort: str = ""
    status: str = ""
    date: str = ""
    driver: str = ""
    transferred_to: Text = EMPTY_TEXT
    name_consent: bool = False
    level: str = ""
    above: str = ""


@dataclass(frozen=True, slots=True)
class RegisterIdea:
    """An income idea in the register of a town, with the workshop it comes from."""

    idea: IncomeIdea
    workshop: WorkshopPlace


@dataclass(frozen=True, slots=True)
class ConfidenceTotal:
    """The ideas of one confidence; empty where none is said."""

    confidence: str
    total: IncomeTotal


@dataclass(frozen=True, slots=True)
class IncomeRegister:
    """All income ideas of a town, with sums: once and yearly apart, nothing weighted."""

    ideas: tuple[RegisterIdea, ...] = ()

    @property
    def by_mechanism(self) -> tuple[IncomeTotal, ...]:
        """Sums by mechanism, in the order of the method."""
        return income_totals(_summed(one.idea) for one in self.ideas)

    @property
    def by_confidence(self) -> tuple[ConfidenceTotal, ...]:
        """Sums by confidence, the surest first; what says nothing of it last."""
        found = []
        for confidence in (*reversed(CONFIDENCES.ids), ""):
            known = confidence in CONFIDENCES.ids
            ideas = [
                one.idea
                for one in self.ideas
                if one.idea.confidence == confidence
                or (not known and one.idea.confidence not in CONFIDENCES.ids)
            ]
            if ideas:
                total = whole_income(income_totals(_summed(one) for one in ideas))
                found.append(ConfidenceTotal(confidence, total))
        return tuple(found)

    @property
    def whole(self) -> IncomeTotal:
        """Everything together."""
        return whole_income(self.by_mechanism)


@dataclass(frozen=True, slots=True)
class IndicatorProgress:
    """A capacity indicator with its readings in order of their days, and what they come to."""

    indicator: CapacityIndicator
    readings: tuple[CapacityReading, ...]
    progress: Progress


@dataclass(frozen=True, slots=True)
class TownEnrolment:
    """A town in a programme."""

    enrolment: Enrolment
    authority: Authority
    cohort: Cohort
    programme: Programme
    channels: tuple[Channel, ...] = field(default=())


def town_enrolments(office: OfficeContents) -> tuple[TownEnrolment, ...]:
    """Every enrolment whose town and programme are there, with the programme's channels.

    Needs the kinds enrolment, authority, cohort, programme and channel.
    """
    authorities = {one.id: one for one in office.authority}
    cohorts = {one.id: one for one in office.cohort}
    programmes = {one.id: one for one in office.programme}
    found = []
    for enrolment in office.enrolment:
        authority = authorities.get(enrolment.authority_id or "")
        cohort = cohorts.get(enrolment.cohort_id or "")
        programme = programmes.get((cohort.programme_id if cohort else "") or "")
        if authority and cohort and programme:
            own = tuple(one for one in office.channel if one.programme_id == programme.id)
            found.append(TownEnrolment(enrolment, authority, cohort, programme, own))
    return tuple(found)


def channels_of(
    office: OfficeContents, enrolment_ids: Iterable[str]
) -> tuple[WorkshopChannel, ...]:
    """The channels of the programmes that these enrolments belong to, each once."""
    wanted = set(enrolment_ids)
    enrolled = [one for one in town_enrolments(office) if one.enrolment.id in wanted]
    programmes = dict.fromkeys(one.programme for one in enrolled)
    return tuple(
        WorkshopChannel(channel, programme)
        for programme in programmes
        for channel in office.channel
        if channel.programme_id == programme.id
    )


def funds_of(lines: Iterable[PlanLine]) -> PlanFunds:
    """What lines of a business plan come to."""
    return plan_funds(
        FundLine(
            line.objective_id or "",
            line.source.text,
            line.year,
            line.amount_agorot,
            line.spent_agorot,
        )
        for line in lines
    )


def indicator_progress(
    indicator: CapacityIndicator, readings: Iterable[CapacityReading]
) -> IndicatorProgress:
    """Where an indicator stands, of all readings there are."""
    own = [one for one in readings if one.capacity_indicator_id == indicator.id]
    own.sort(key=lambda one: one.date)
    measured = [
        Measured(one.date, one.value_hundredths, one.baseline)
        for one in own
        if one.value_hundredths is not None
    ]
    reached = progress(
        measured, indicator.target_hundredths, lower_is_better=indicator.lower_is_better
    )
    return IndicatorProgress(indicator, tuple(own), reached)


def town_capacity(office: OfficeContents, enrolment_id: str) -> tuple[IndicatorProgress, ...]:
    """The indicators of an enrolment. Needs capacity_indicator and capacity_reading."""
    return tuple(
        indicator_progress(one, office.capacity_reading)
        for one in office.capacity_indicator
        if one.enrolment_id == enrolment_id
    )


def compare_readings(
    earlier: ImageReading, later: ImageReading, words: Sequence[ImageWord]
) -> ImageComparison:
    """Two readings of how a town is seen beside each other; ``words`` may be of others, too."""

    def of(reading: ImageReading) -> list[tuple[str, int | None]]:
        own = (one for one in words if one.image_reading_id == reading.id)
        return [(one.word.text, one.count) for one in own]

    return compare_words(
        of(earlier),
        of(later),
        asked_before=earlier.respondents,
        asked_after=later.respondents,
    )


def _summed(idea: IncomeIdea) -> tuple[str, bool, int | None]:
    return idea.mechanism, idea.recurring, idea.estimate_agorot
