"""The records of programmes: who takes part in them, with whom, and on what question.

They belong to the office (``OFFICE_ID`` stands in their ``workshop_id``), not to one workshop. Of
names in three languages any may be empty; ``method.naming`` chooses. Dates are ISO, money in
agorot.
"""

from dataclasses import dataclass, field
from typing import ClassVar

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.readmodels.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme(Record):
    """Several towns on one way for some years.

    ``example`` names the ready example (``resources/content/programmes``) it was made from.
    """

    kind_name: ClassVar[str] = "programme"
    name_en: Text = EMPTY_TEXT
    name_he: Text = EMPTY_TEXT
    name_ar: Text = EMPTY_TEXT
    owners: Text = EMPTY_TEXT
    partners: Text = EMPTY_TEXT
    description: Text = EMPTY_TEXT
    start: str = ""
    end: str = ""
    example: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel(Record):
    """A way on which a programme works.

    ``kind`` is an id of ``method.channels``, empty for a programme's own.
    """

    kind_name: ClassVar[str] = "channel"
    programme_id: str | None = None
    name_en: Text = EMPTY_TEXT
    name_he: Text = EMPTY_TEXT
    name_ar: Text = EMPTY_TEXT
    kind: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cohort(Record):
    """The towns that begin a programme together."""

    kind_name: ClassVar[str] = "cohort"
    programme_id: str | None = None
    number: int | None = None
    name_en: Text = EMPTY_TEXT
    name_he: Text = EMPTY_TEXT
    name_ar: Text = EMPTY_TEXT
    start: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority(Record):
    """A local authority: city, local or regional council, or a cluster of them.

    ``authority_type`` is an id of ``method.authorities``; ``aliases`` are other spellings.
    """

    kind_name: ClassVar[str] = "authority"
    name_en: Text = EMPTY_TEXT
    name_he: Text = EMPTY_TEXT
    name_ar: Text = EMPTY_TEXT
    aliases: list[str] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    authority_type: str = ""
    region: str = ""
    population_band: str = ""
    notes: Text = EMPTY_TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class ClusterMember(Record):
    """An authority that belongs to a cluster."""

    kind_name: ClassVar[str] = "cluster_member"
    cluster_id: str | None = None
    member_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolment(Record):
    """An authority takes part in a cohort; it may in several at once.

    ``challenge`` as it was given, ``reframed_topic`` as an affirmative question; ``status`` is an
    id of ``method.authorities``.
    """

    kind_name: ClassVar[str] = "enrolment"
    cohort_id: str | None = None
    authority_id: str | None = None
    mayor_office: Text = EMPTY_TEXT
    liaison: Text = EMPTY_TEXT
    challenge: Text = EMPTY_TEXT
    reframed_topic: Text = EMPTY_TEXT
    status: str = ""
    joined: str = ""
    liaison_contact: str = ""
    budget_agorot: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamMember(Record):
    """Somebody in an authority's innovation team (i-team)."""

    kind_name: ClassVar[str] = "team_member"
    enrolment_id: str | None = None
    name: Text = EMPTY_TEXT
    role: Text = EMPTY_TEXT
    organisation: Text = EMPTY_TEXT
    email: str = ""
    phone: str = ""
    joined: str = ""
    left_on: str = ""
    name_consent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Training(Record):
    """A training session of a cohort's teams."""

    kind_name: ClassVar[str] = "training"
    cohort_id: str | None = None
    title: Text = EMPTY_TEXT
    notes: Text = EMPTY_TEXT
    date: str = ""
    minutes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingAttendance(Record):
    """Who was at a training session."""

    kind_name: ClassVar[str] = "training_attendance"
    training_id: str | None = None
    team_member_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry(Record):
    """One topic over many workshops of an authority.

    ``enrolment_ids``: the enrolments it serves, since a town may be in two programmes at once.
    """

    kind_name: ClassVar[str] = "inquiry"
    authority_id: str | None = None
    enrolment_ids: list[str] = field(default_factory=list)
    topic: Text = EMPTY_TEXT
    question: Text = EMPTY_TEXT
    notes: Text = EMPTY_TEXT
    state: str = ""
    started: str = ""
    closed: str = ""
