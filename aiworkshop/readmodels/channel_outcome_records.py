"""The records of what a programme's channels bring about in a town. They belong to the office."""

from dataclasses import dataclass
from typing import ClassVar

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.readmodels.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Objective(Record):
    """An objective of a town's business plan; ``measure``: by what one will see it."""

    kind_name: ClassVar[str] = "objective"
    enrolment_id: str | None = None
    channel_id: str | None = None
    title: Text = EMPTY_TEXT
    measure: Text = EMPTY_TEXT
    due: str = ""
    status: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanLine(Record):
    """Funds that are allocated to an objective; ``source``: where they come from."""

    kind_name: ClassVar[str] = "plan_line"
    objective_id: str | None = None
    title: Text = EMPTY_TEXT
    source: Text = EMPTY_TEXT
    year: int | None = None
    amount_agorot: int | None = None
    spent_agorot: int | None = None
    status: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImpactGroup(Record):
    """People who settle in a town, or stay in it, to bring about something together."""

    kind_name: ClassVar[str] = "impact_group"
    enrolment_id: str | None = None
    channel_id: str | None = None
    name: Text = EMPTY_TEXT
    purpose: Text = EMPTY_TEXT
    place: Text = EMPTY_TEXT
    started: str = ""
    ended: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImpactGroupMember(Record):
    """Somebody in an impact group."""

    kind_name: ClassVar[str] = "impact_group_member"
    impact_group_id: str | None = None
    name: Text = EMPTY_TEXT
    role: Text = EMPTY_TEXT
    joined: str = ""
    left_on: str = ""
    name_consent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageReading(Record):
    """How a town was seen on one day: “What word comes to mind?”"""

    kind_name: ClassVar[str] = "image_reading"
    enrolment_id: str | None = None
    channel_id: str | None = None
    date: str = ""
    asked: Text = EMPTY_TEXT
    audience: Text = EMPTY_TEXT
    notes: Text = EMPTY_TEXT
    respondents: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageWord(Record):
    """A word that was said of the town, how often, and in which ``tone`` (``warm``, ``neutral``,
    ``cool``).
    """

    kind_name: ClassVar[str] = "image_word"
    image_reading_id: str | None = None
    word: Text = EMPTY_TEXT
    count: int | None = None
    tone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CapacityIndicator(Record):
    """Something a town can do, as a number that is read again and again."""

    kind_name: ClassVar[str] = "capacity_indicator"
    enrolment_id: str | None = None
    channel_id: str | None = None
    title: Text = EMPTY_TEXT
    unit: Text = EMPTY_TEXT
    meaning: Text = EMPTY_TEXT
    target_hundredths: int | None = None
    lower_is_better: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CapacityReading(Record):
    """The number on one day, in hundredths; ``baseline``: as it was before."""

    kind_name: ClassVar[str] = "capacity_reading"
    capacity_indicator_id: str | None = None
    date: str = ""
    value_hundredths: int | None = None
    baseline: bool = False
    notes: Text = EMPTY_TEXT
