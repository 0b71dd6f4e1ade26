"""What documents tell of following up; like all of a summary, it passed the permission rules."""

from dataclasses import dataclass

from aiworkshop.readmodels.summary import NOTHING_SAID, FindingEntry, Said


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInEntry:
    """What was told when one asked again, on a day, at a date of the schedule.

    ``spec`` is the method's id of that date, ``date_title`` what an own one is called; ``about``
    are the words of the promise or action, nothing where it was the workshop as a whole. ``kind``
    is ``action``, ``workshop`` or a kind of commitment.
    """

    id: str
    date: str
    kind: str
    spec: str = ""
    date_title: Said = NOTHING_SAID
    record_id: str = ""
    about: Said = NOTHING_SAID
    person: Said = NOTHING_SAID
    status: str = ""
    evidence: Said = NOTHING_SAID
    next_step: Said = NOTHING_SAID
    next_date: str = ""
    spoke_with: Said = NOTHING_SAID
    story: FindingEntry | None = None
    wish: FindingEntry | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnershipEntry:
    """A partnership that came of it; ``status`` is an id of ``PARTNERSHIP_STATES``."""

    id: str
    partner: Said
    purpose: Said
    status: str
    since: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatBecame:
    """All of it. ``partnership_asked``: whether anybody was asked, also where none came."""

    check_ins: tuple[CheckInEntry, ...] = ()
    partnerships: tuple[PartnershipEntry, ...] = ()
    partnership_asked: bool = False

    def __bool__(self) -> bool:
        return bool(self.check_ins or self.partnerships)
