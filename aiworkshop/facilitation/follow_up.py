"""Following up: the dates of a workshop, and what was told when one asked again."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from sqlalchemy import not_

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.facilitation.commands import link_origins, require
from aiworkshop.facilitation.record_rules import check_record
from aiworkshop.library.queries.carried_on import went_on
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.method.follow_up import FOLLOW_UPS, OVER
from aiworkshop.method.permissions import DEFAULT_PERMISSION

ASKED_ABOUT = ("commitment", "action")
"""Kinds of record that one asks about one by one."""


def follow_up_id(workshop_id: str, spec: str) -> str:
    """The id of what a workshop says of one of the method's dates: the same on every laptop."""
    return uuid5(NAMESPACE_URL, f"aiworkshop:follow-up:{workshop_id}:{spec}").hex


@dataclass(frozen=True, slots=True)
class SetFollowUp:
    """Change one date of the schedule; ``fields`` are those of ``FollowUp``.

    ``key`` is an id of ``method.follow_up``, or that of the record of an own date. An empty
    ``date`` is the method's again. Value: the record's id.
    """

    workshop_id: str
    key: str
    fields: tuple[tuple[str, object], ...]
    code: str = "set_follow_up"

    def apply(self, unit: UnitOfWork) -> str:
        return _put(unit, self.key, dict(self.fields))


@dataclass(frozen=True, slots=True)
class AddFollowUp:
    """A date of the facilitator's own (ISO), perhaps with a title. Value: its id."""

    workshop_id: str
    date: str
    title: Text = EMPTY_TEXT
    code: str = "add_follow_up"

    def apply(self, unit: UnitOfWork) -> str:
        fields = {"date": self.date, "title": self.title}
        require(self.date, "follow_up_without_date", "A follow-up needs a date. Nothing was added.")
        check_record(unit, "follow_up", None, fields)
        return unit.add("follow_up", fields)


@dataclass(frozen=True, slots=True)
class NewPartnership:
    """A partnership somebody told of; ``status`` is one of ``method.programmes``."""

    partner: Text
    purpose: Text = EMPTY_TEXT
    status: str = "hoped"
    since: str = ""
    name_consent: bool = False


@dataclass(frozen=True, slots=True)
class RecordCheckIn:
    """What was told of one promise or action, or (``record_kind`` is ``workshop``) of it all.

    ``follow_up`` is the key of the date in the schedule, empty for one who called unasked. The
    status becomes that of the promise. A story and a wish become findings with a permission of
    their own. Once everything open was asked about at a date, that date is done. Value: the id of
    the check-in.
    """

    workshop_id: str
    follow_up: str
    date: str
    record_kind: str
    record_id: str
    status: str = ""
    evidence: Text = EMPTY_TEXT
    next_step: Text = EMPTY_TEXT
    next_date: str = ""
    spoke_with: Text = EMPTY_TEXT
    name_consent: bool = False
    story: Text = EMPTY_TEXT
    story_permission: str = DEFAULT_PERMISSION
    wish: Text = EMPTY_TEXT
    wish_permission: str = DEFAULT_PERMISSION
    partnership_asked: bool = False
    partnership: NewPartnership | None = None
    code: str = "record_check_in"

    def apply(self, unit: UnitOfWork) -> str:
        record = unit.row(self.record_kind, self.record_id)
        require(
            not record["deleted"],
            "check_in_of_deleted",
            "What you asked about was deleted meanwhile. Restore it first; nothing was saved.",
        )
        fields = self._fields()
        check_record(unit, "check_in", None, fields)
        fields["story_id"] = self._finding(unit, "story", self.story, self.story_permission)
        fields["wish_id"] = self._finding(unit, "wish", self.wish, self.wish_permission)
        key = unit.add("check_in", fields)
        if self.status and self.record_kind in ASKED_ABOUT:
            unit.change(self.record_kind, self.record_id, {"status": self.status})
        if self.partnership is not None:
            unit.add("partnership", self._partnership(self.partnership, key))
        if self.follow_up and all_was_asked(unit, self.follow_up):
            _put(unit, self.follow_up, {"done": True})
        return key

    def _fields(self) -> dict[str, object]:
        of_method = self.follow_up in FOLLOW_UPS
        return {
            "follow_up_id": None if of_method else self.follow_up or None,
            "spec": self.follow_up if of_method else "",
            "date": self.date,
            "record_kind": self.record_kind,
            "record_id": self.record_id,
            "status": self.status,
            "next_date": self.next_date,
            "evidence": self.evidence,
            "next_step": self.next_step,
            "spoke_with": self.spoke_with,
            "name_consent": self.name_consent,
            "partnership_asked": self.partnership_asked or self.partnership is not None,
        }

    def _finding(self, unit: UnitOfWork, kind: str, words: Text, permission: str) -> str | None:
        if not words:
            return None
        fields = {"kind": kind, "title": words, "permission": permission}
        key = unit.add("finding", fields)
        if self.record_kind in ASKED_ABOUT:
            link_origins(unit, ("finding", key), ((self.record_kind, self.record_id),))
        return key

    def _partnership(self, told: NewPartnership, check_in: str) -> dict[str, object]:
        return {
            "check_in_id": check_in,
            "partner": told.partner,
            "purpose": told.purpose,
            "status": told.status,
            "since": told.since or self.date,
            "name_consent": told.name_consent,
        }


def all_was_asked(unit: UnitOfWork, key: str) -> bool:
    """Whether, at a date of the schedule, the workshop and all that is open was asked about.

    What went on into the next workshop is asked about there.
    """
    asked = {row["record_id"] for row in unit.rows("check_in") if date_key(row) == key}
    waiting = {unit.workshop_id}
    for kind in ASKED_ABOUT:
        here = not_(went_on(RECORD_TABLES[kind]))
        waiting |= {row["id"] for row in unit.rows(kind, here) if row["status"] not in OVER}
    return waiting <= asked


def date_key(row: Mapping[str, Any]) -> str:
    """The key of the date in the schedule at which a check-in was made; empty for none."""
    return str(row["spec"] or row["follow_up_id"] or "")


def _put(unit: UnitOfWork, key: str, fields: dict[str, object]) -> str:
    """Write to the record of a date; one of the method's is made when first needed."""
    of_method = key in FOLLOW_UPS
    record_id = follow_up_id(unit.workshop_id, key) if of_method else key
    table = RECORD_TABLES["follow_up"]
    query = table.select().where(table.c.id == record_id)
    found = unit.connection.execute(query).mappings().first()
    check_record(unit, "follow_up", record_id if found else None, fields)
    if found is None:
        require(of_method, "no_such_follow_up", "This follow-up is no longer there.")
        return unit.add("follow_up", {"spec": key, **fields}, key=record_id)
    if found["deleted"]:
        unit.restore("follow_up", record_id)
    unit.change("follow_up", record_id, fields)
    return record_id
