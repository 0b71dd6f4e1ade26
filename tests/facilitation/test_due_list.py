"""The due list over hundreds of workshops: right, and asked for in a handful of queries."""

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from aiworkshop.base.text import Text
from aiworkshop.facilitation.reads import Reads
from aiworkshop.library.library import Library
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.method.follow_up import OVER, follow_up_schedule, standings
from aiworkshop.method.promises import ACTION_STATES

WORKSHOPS = 300
TODAY = date(2027, 3, 1)
MOST_QUERIES = 8


@pytest.fixture
def ids(library: Library) -> list[str]:
    """Workshops over two years, each with what a chance made open, done, moved, left out."""
    found: list[str] = []

    def apply(unit: UnitOfWork) -> None:
        for number in range(WORKSHOPS):
            held = date(2025, 2, 1) + timedelta(days=3 * number)
            fields = {"title": Text(f"Workshop {number}"), "municipality": Text("Akko")}
            unit.workshop_id = unit.add(
                "workshop", {**fields, "date": held.isoformat(), "sample": number % 50 == 0}
            )
            found.append(unit.workshop_id)
            states = ACTION_STATES.ids
            promises = [
                unit.add("commitment", {"kind": "offer", "status": states[(number + turn) % 4]})
                for turn in range(number % 7)
            ]
            for turn in range(number % 3):
                unit.add("action", {"status": states[(number + turn) % 4]})
            if number % 4 == 0:
                unit.add("follow_up", {"spec": "day_90", "left_out": True})
            if number % 5 == 0:
                unit.add("follow_up", {"spec": "month_6", "done": True})
            if number % 6 == 0:
                unit.add("follow_up", {"date": (held + timedelta(days=200)).isoformat()})
            for promise in promises[:2]:
                said = {"record_kind": "commitment", "record_id": promise, "spec": "month_12"}
                unit.add("check_in", {**said, "date": TODAY.isoformat()})
            if number % 60 == 1:
                unit.remove("workshop", unit.workshop_id)

    library.write("fill", "", apply)
    return found


def one_by_one(reads: Reads, key: str) -> dict[str, Any]:
    """What is due of one workshop, from its contents alone."""
    contents = reads.contents(key)
    if contents.workshop.deleted or contents.workshop.sample:
        return {}
    schedule = follow_up_schedule(contents.workshop.date, contents.follow_up)
    stands = standings(schedule, TODAY)
    waiting = [each for each in schedule if stands[each.key] == "due"]
    soon = [
        each
        for each in schedule
        if stands[each.key] == "coming" and each.day <= TODAY + timedelta(days=30)
    ]
    still = {one.id for one in contents.commitment if one.status not in OVER}
    acts = {one.id for one in contents.action if one.status not in OVER}
    return {
        each.key: (
            each.day.isoformat(),
            waiting[0].day.isoformat() if each in waiting else "",
            len(still),
            len(acts),
            len(
                {
                    one.record_id
                    for one in contents.check_in
                    if each.key in (one.spec, one.follow_up_id)
                }
                & (still | acts)
            ),
        )
        for each in (*waiting[-1:], *soon)
    }


def test_it_says_what_each_workshop_says(library: Library, ids: list[str]) -> None:
    reads = Reads(library)
    found: dict[str, dict[str, Any]] = {}
    due = reads.due_follow_ups(TODAY)
    for each in due:
        found.setdefault(each.workshop_id, {})[each.key] = (
            each.day,
            each.waiting_since,
            each.promises,
            each.actions,
            each.asked,
        )
    wanted = {key: there for key in ids if (there := one_by_one(reads, key))}
    assert found == wanted
    assert len(wanted) > WORKSHOPS // 2
    assert [each.day for each in due] == sorted(each.day for each in due)
    assert any(each.asked for each in due)


def test_the_number_of_queries_stays_the_same(library: Library, ids: list[str]) -> None:
    said: list[str] = []

    def listen(*call: Any) -> None:
        said.append(str(call[2]))

    event.listen(Engine, "before_cursor_execute", listen)
    try:
        Reads(library).due_follow_ups(TODAY)
    finally:
        event.remove(Engine, "before_cursor_execute", listen)
    queries = [each for each in said if each.lstrip().upper().startswith("SELECT")]
    assert 0 < len(queries) <= MOST_QUERIES
