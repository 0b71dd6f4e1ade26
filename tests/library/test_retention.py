"""Which backups are let go of, for any history of them."""

from datetime import datetime, timedelta

from hypothesis import given, settings, strategies as st

from aiworkshop.library import retention
from aiworkshop.library.retention import (
    CHANGE_DAYS,
    KEPT,
    KEPT_DAYS,
    LEAST,
    MOST_BYTES,
    REASONS,
    Dated,
    let_go,
)

NOW = datetime(2026, 11, 30, 12, 0)
POINTS = {"start", "import", "bulk"}
histories = st.lists(
    st.builds(
        Dated,
        st.integers(0, 400 * 24 * 60).map(lambda minutes: NOW - timedelta(minutes=minutes)),
        st.sampled_from(REASONS),
        st.integers(1, 400_000_000),
    ),
    max_size=60,
).map(lambda found: sorted(found, key=lambda one: one.moment, reverse=True))


def kept(backups: list[Dated], spared: tuple[int, ...] = ()) -> list[Dated]:
    gone = set(let_go(backups, NOW, spared))
    return [one for n, one in enumerate(backups) if n not in gone]


@settings(max_examples=60)
@given(histories)
def test_few_are_kept_the_latest_always_and_not_the_whole_disk(backups: list[Dated]) -> None:
    found = kept(backups)
    assert found[:1] == backups[:1]
    assert sum(one.reason in POINTS for one in found) <= KEPT + 1
    assert sum(one.reason not in POINTS for one in found) <= KEPT + 1
    assert len(found) <= LEAST or sum(one.size for one in found) <= MOST_BYTES
    assert kept(found) == found, "what was kept is not let go of a moment later"


@settings(max_examples=60)
@given(histories, st.data())
def test_a_spared_one_stays_however_old(backups: list[Dated], data: st.DataObject) -> None:
    if backups:
        place = data.draw(st.integers(0, len(backups) - 1))
        assert place not in let_go(backups, NOW, (place,))


@settings(max_examples=60)
@given(histories)
def test_restore_points_push_no_dated_backup_out(backups: list[Dated]) -> None:
    small = [Dated(one.moment, one.reason, 1) for one in backups]
    dated = [one for one in small if one.reason not in POINTS]
    with_points = [one for one in kept(small) if one.reason not in POINTS]
    assert with_points == kept(dated)


@settings(max_examples=60)
@given(histories)
def test_the_last_days_and_what_was_before_an_import_lately_are_there(
    backups: list[Dated],
) -> None:
    small = [Dated(one.moment, one.reason, 1) for one in backups]
    found = kept(small)
    daily = [one for one in small if one.reason == "daily"]
    days = list(dict.fromkeys(one.moment.date() for one in daily))[:KEPT_DAYS]
    assert set(days) <= {one.moment.date() for one in found if one.reason == "daily"}
    points = [one for one in small if one.reason in POINTS]
    lately = [one for one in points if NOW - one.moment <= timedelta(days=CHANGE_DAYS)]
    if len(points) <= KEPT:
        assert [one for one in lately if one.reason != "start"] == [
            one for one in found if one.reason in ("import", "bulk") and one in lately
        ]


def test_a_year_of_daily_use_reaches_back_months() -> None:
    found: list[Dated] = []
    for day in range(365, -1, -1):
        found = kept([Dated(NOW - timedelta(days=day), "daily", 1), *found])
        assert len(found) <= KEPT
    ages = [(NOW - one.moment).days for one in found]
    assert ages[:KEPT_DAYS] == [0, 1, 2, 3, 4]
    assert ages[-1] >= 28, "weeks and months, not only the last ten days"


def test_starts_of_one_day_leave_the_days_before_alone() -> None:
    days = [Dated(NOW - timedelta(days=day), "daily", 1) for day in range(1, 6)]
    starts = [Dated(NOW - timedelta(minutes=n), "start", 1) for n in range(40)]
    found = kept([*starts, *days])
    assert set(days) <= set(found)
    assert sum(one.reason == "start" for one in found) == retention.KEPT
