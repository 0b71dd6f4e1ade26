"""The records of following up a workshop: when one asks again, and what was told then."""

from dataclasses import dataclass
from typing import ClassVar

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.readmodels.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp(Record):
    """A date of following up that differs from the method's, or one of the facilitator's own.

    ``spec`` is an id of ``method.follow_up``, empty for an own one. Of the method's dates its id
    follows from workshop and ``spec``.
    """

    kind_name: ClassVar[str] = "follow_up"
    spec: str = ""
    date: str = ""
    title: Text = EMPTY_TEXT
    left_out: bool = False
    done: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn(Record):
    """What was told of a promise, an action or the whole workshop when one asked again.

    ``wish_id`` is what is in the way, said as a wish; ``story_id`` a new story of success;
    ``status`` an id of ``method.promises``, or empty where nothing was said of it.
    """

    kind_name: ClassVar[str] = "check_in"
    follow_up_id: str | None = None
    spec: str = ""
    date: str = ""
    record_kind: str = ""
    record_id: str = ""
    status: str = ""
    next_date: str = ""
    evidence: Text = EMPTY_TEXT
    next_step: Text = EMPTY_TEXT
    spoke_with: Text = EMPTY_TEXT
    story_id: str | None = None
    wish_id: str | None = None
    partnership_asked: bool = False
    name_consent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Partnership(Record):
    """A partnership that came of a workshop; ``status``: hoped, begun or formed."""

    kind_name: ClassVar[str] = "partnership"
    check_in_id: str | None = None
    partner: Text = EMPTY_TEXT
    purpose: Text = EMPTY_TEXT
    status: str = ""
    since: str = ""
    name_consent: bool = False
