"""The schedule of following up: the method's dates, moved, left out, joined by own ones."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings, strategies as st

from aiworkshop.base.text import Text
from aiworkshop.method.follow_up import (
    FOLLOW_UPS,
    FollowUpDay,
    follow_up_schedule,
    standings,
)
from aiworkshop.readmodels.records import FollowUp

DAYS = st.dates(date(2000, 1, 1), date(2090, 1, 1))
HELD = "2026-08-31"


def shown(held: str, *records: FollowUp, **options: bool) -> list[tuple[str, str]]:
    return [
        (each.key, each.day.isoformat()) for each in follow_up_schedule(held, records, **options)
    ]


def test_the_methods_dates_are_counted_from_the_day() -> None:
    assert shown(HELD) == [
        ("day_14", "2026-09-14"),
        ("day_30", "2026-09-30"),
        ("day_90", "2026-11-29"),
        ("month_6", "2027-02-28"),
        ("month_12", "2027-08-31"),
        ("month_18", "2028-02-29"),
        ("month_24", "2028-08-31"),
    ]


@pytest.mark.parametrize("held", ["", "soon", "9999-12-31", "2026-13-01"])
def test_without_a_day_nothing_is_counted(held: str) -> None:
    assert shown(held) == []


def test_a_date_is_moved_left_out_and_joined_by_an_own_one() -> None:
    records = (
        FollowUp(id="a", spec="day_14", date="2026-09-20"),
        FollowUp(id="b", spec="day_30", left_out=True),
        FollowUp(id="c", date="2026-09-18", title=Text("With the mayor")),
        FollowUp(id="d", spec="day_90", done=True),
        FollowUp(id="e", date="no date"),
    )
    found = follow_up_schedule(HELD, records)
    assert [(each.key, each.day.isoformat()) for each in found[:3]] == [
        ("c", "2026-09-18"),
        ("day_14", "2026-09-20"),
        ("day_90", "2026-11-29"),
    ]
    assert [each.done for each in found[:3]] == [False, False, True]
    assert "day_30" in dict(shown(HELD, *records, with_left_out=True))


def test_an_own_date_needs_no_day_of_the_workshop() -> None:
    assert shown("", FollowUp(id="a", date="2026-09-20")) == [("a", "2026-09-20")]


RECORDS = st.lists(
    st.builds(
        FollowUp,
        id=st.uuids().map(lambda key: key.hex),
        spec=st.sampled_from(("", "a spec of the future", *FOLLOW_UPS.ids)),
        date=st.one_of(st.just(""), DAYS.map(date.isoformat)),
        left_out=st.booleans(),
        done=st.booleans(),
    ),
    max_size=12,
)


@settings(max_examples=60, deadline=None)
@given(DAYS, RECORDS, st.randoms(use_true_random=False))
def test_the_schedule_is_in_order_and_each_date_in_it_once(
    held: date, records: list[FollowUp], mixed: object
) -> None:
    one_each = list({one.spec or one.id: one for one in records}.values())
    found = follow_up_schedule(held.isoformat(), one_each)
    assert [each.day for each in found] == sorted(each.day for each in found)
    assert len({each.key for each in found}) == len(found)
    mixed.shuffle(one_each)  # type: ignore[attr-defined]
    assert follow_up_schedule(held.isoformat(), one_each) == found
    left_out = {one.spec or one.id for one in one_each if one.left_out}
    assert not left_out & {each.key for each in found}
    untouched = set(FOLLOW_UPS.ids) - {one.spec for one in one_each}
    assert untouched <= {each.key for each in found}
    for each in found:
        if each.key in untouched:
            assert each.day == FOLLOW_UPS[each.key].day(held)


@settings(max_examples=60, deadline=None)
@given(DAYS, RECORDS, st.integers(-100, 900))
def test_every_date_stands_somewhere(held: date, records: list[FollowUp], later: int) -> None:
    one_each = {one.spec or one.id: one for one in records}.values()
    schedule = follow_up_schedule(held.isoformat(), one_each)
    today = held + timedelta(days=later)
    stands = standings(schedule, today)
    assert set(stands) == {each.key for each in schedule}
    for each in schedule:
        assert (stands[each.key] == "done") == each.done
        if stands[each.key] == "due":
            assert each.day <= today
        if stands[each.key] == "coming":
            assert each.day > today


def test_what_was_not_asked_before_a_date_that_was_is_let_be() -> None:
    days = [date(2026, 9, day) for day in (1, 2, 3, 4)]
    schedule = [FollowUpDay(str(place), day, done=place == 1) for place, day in enumerate(days)]
    assert standings(schedule, days[2]) == {"0": "passed", "1": "done", "2": "due", "3": "coming"}


def test_one_knows_of_a_date_that_came_to_lie_before_its_workshop() -> None:
    (early,) = follow_up_schedule("2026-09-01", [FollowUp(id="a", date="2026-08-01")])[:1]
    assert early.comes_before("2026-09-01")
    assert not early.comes_before("")
