"""Following up, as screens ask for it: what is due everywhere, and what was told of one record."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.facilitation.follow_up import ASKED_ABOUT
from aiworkshop.library.queries import follow_up as queries
from aiworkshop.library.queries.records import living, read_by_ids, read_records
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.method.follow_up import (
    OVER,
    SOON_DAYS,
    FollowUpDay,
    follow_up_schedule,
    standings,
)
from aiworkshop.readmodels.due_list import DueFollowUp
from aiworkshop.readmodels.permission_levels import stays_in_room
from aiworkshop.readmodels.records import CheckIn, Finding, FollowUp, Partnership


def due_follow_ups(
    connection: Connection, today: date, soon_days: int = SOON_DAYS
) -> tuple[DueFollowUp, ...]:
    """What is due now or within so many days, across all workshops but samples, by day.

    A handful of queries, whatever the number of workshops.
    """
    records = queries.follow_ups_by_workshop(connection)
    open_counts = {kind: queries.open_by_workshop(connection, kind, OVER) for kind in ASKED_ABOUT}
    asked = queries.asked_by_date(connection, ASKED_ABOUT, OVER)
    last = today + timedelta(days=soon_days)
    found: list[DueFollowUp] = []
    for workshop in queries.followed_up_workshops(connection):
        own = records.get(workshop.id, [])
        schedule = [
            each
            for each in follow_up_schedule(workshop.held, own)
            if not each.comes_before(workshop.held)
        ]
        stamps = {record.id: record.changed for record in own}
        for each, since in _due(schedule, today, last):
            found.append(
                DueFollowUp(
                    workshop_id=workshop.id,
                    key=each.key,
                    day=each.day.isoformat(),
                    spec=each.spec,
                    title=each.title,
                    workshop_title=workshop.title,
                    municipality=workshop.municipality,
                    waiting_since=since,
                    promises=open_counts["commitment"].get(workshop.id, 0),
                    actions=open_counts["action"].get(workshop.id, 0),
                    asked=asked.get((workshop.id, each.key), 0),
                    changed=max(workshop.changed, stamps.get(each.record_id, "")),
                    record_id=each.record_id,
                )
            )
    return tuple(sorted(found, key=lambda each: (each.day, each.workshop_id, each.key)))


def _due(
    schedule: Sequence[FollowUpDay], today: date, last: date
) -> Iterator[tuple[FollowUpDay, str]]:
    """The latest date that waits, with the first that did; then those that come soon."""
    stands = standings(schedule, today)
    waiting = [each for each in schedule if stands[each.key] == "due"]
    if waiting:
        yield waiting[-1], waiting[0].day.isoformat()
    for each in schedule:
        if stands[each.key] == "coming" and each.day <= last:
            yield each, ""


@dataclass(frozen=True, slots=True)
class EarlierCheckIn:
    """A check-in with the words of its story and its wish; ``private`` where one of them stays in
    the room."""

    check_in: CheckIn
    story: Text = EMPTY_TEXT
    wish: Text = EMPTY_TEXT
    partnerships: tuple[Partnership, ...] = ()
    follow_up: FollowUp | None = None
    private: bool = False


def check_in_history(
    connection: Connection, workshop_id: str, record_ids: Sequence[str]
) -> tuple[EarlierCheckIn, ...]:
    """Everything told of these records, the latest first."""
    table = RECORD_TABLES["check_in"]
    conditions = (living("check_in", workshop_id), table.c.record_id.in_(record_ids))
    told = read_records(connection, CheckIn, *conditions)
    told.sort(key=lambda one: (one.date, one.created), reverse=True)
    linked = sorted({key for one in told for key in (one.story_id, one.wish_id) if key})
    findings = {one.id: one for one in read_by_ids(connection, Finding, linked) if not one.deleted}
    own = sorted({one.follow_up_id for one in told if one.follow_up_id})
    dates = {one.id: one for one in read_by_ids(connection, FollowUp, own)}
    partnerships = read_records(connection, Partnership, living("partnership", workshop_id))
    return tuple(_earlier(one, findings, dates, partnerships) for one in told)


def _earlier(
    told: CheckIn,
    findings: dict[str, Finding],
    dates: dict[str, FollowUp],
    partnerships: Sequence[Partnership],
) -> EarlierCheckIn:
    story, wish = findings.get(told.story_id or ""), findings.get(told.wish_id or "")
    return EarlierCheckIn(
        told,
        story.title if story else EMPTY_TEXT,
        wish.title if wish else EMPTY_TEXT,
        tuple(one for one in partnerships if one.check_in_id == told.id),
        dates.get(told.follow_up_id or ""),
        any(stays_in_room(one.permission) for one in (story, wish) if one),
    )
