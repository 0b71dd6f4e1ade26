"""The run of show: fixed steps stay, lateness is told at the next fixed point, minutes add up."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings, strategies as st

from aiworkshop.method.run_of_show import Show, ShowStep, before, following, progress
from aiworkshop.method.saving_minutes import (
    LEAST_MINUTES,
    OTHERWISE_LEAST,
    SKIPPABLE,
    ComingStep,
    saving_offers,
)
from aiworkshop.method.step_clock import (
    Run,
    clock_state,
    minutes_for_trios,
    read_run,
    role_changes,
    running,
    settled,
    swap_second,
)
from aiworkshop.method.timetable import StepLength, timetable

NINE = datetime(2026, 5, 14, 6, 0, tzinfo=UTC)
"""Nine o'clock in Jerusalem."""
KINDS = ("open", "interviews", "tables", "core", "break", "lunch", "dream", "presentation", "other")


def minutes(number: float) -> timedelta:
    return timedelta(minutes=number)


def step(
    key: str, length: int, kind: str = "tables", fixed: str = "", planned: int = -1
) -> ShowStep:
    return ShowStep(key, kind, length, length if planned < 0 else planned, fixed_start=fixed)


def show(*steps: ShowStep) -> Show:
    return Show(steps, "2026-05-14", "09:00", "Asia/Jerusalem")


def run(key: str, at: float, length: int, ended: float | None = None, **fields: object) -> Run:
    end = None if ended is None else NINE + minutes(ended)
    return Run(f"run-{key}-{at}", key, NINE + minutes(at), end, allotted=length * 60, **fields)


DAY = show(
    step("open", 10), step("pairs", 30), step("tables", 20), step("lunch", 45, "lunch", "10:05")
)


# -- the timetable


def test_what_stands_before_a_fixed_step_fits_or_is_told() -> None:
    free = timetable([StepLength(50), StepLength(45, 1, "10:05")], "09:00")
    assert (free.starts, free.gaps) == (("09:00", "10:05"), (0, 15))
    tight = timetable([StepLength(80), StepLength(45, 1, "10:05"), StepLength(5)], "09:00")
    assert (tight.starts, tight.gaps) == (("09:00", "10:05", "10:50"), (0, -15, 0))


def test_a_fixed_step_after_midnight_belongs_to_the_same_night() -> None:
    plan = timetable([StepLength(100), StepLength(10, 1, "01:00"), StepLength(5)], "23:00")
    assert plan.starts == ("23:00", "01:00", "01:10")
    assert plan.gaps == (0, 20, 0)


def test_minutes_are_minutes_when_the_clocks_are_changed() -> None:
    # On 27 March 2026 at 2:00 clocks in Israel go to 3:00; on 25 October at 2:00 back to 1:00.
    spring = timetable([StepLength(60)] * 4, "00:30", "2026-03-27", "Asia/Jerusalem")
    assert spring.starts == ("00:30", "01:30", "03:30", "04:30")
    autumn = timetable([StepLength(60)] * 4, "00:30", "2026-10-25", "Asia/Jerusalem")
    assert autumn.starts == ("00:30", "01:30", "01:30", "02:30")
    unknown = timetable([StepLength(60)] * 2, "00:30", "2026-03-27", "Nowhere/../At all")
    assert unknown.starts == ("00:30", "01:30")


lengths = st.lists(
    st.tuples(st.integers(0, 120), st.sampled_from(["", "", "", "08:00", "10:30", "12:15"])),
    min_size=1,
    max_size=9,
)


@settings(max_examples=60)
@given(lengths)
def test_every_step_follows_on_and_fixed_ones_stay_put(given_steps: list[tuple[int, str]]) -> None:
    steps = [StepLength(length, 1, fixed) for length, fixed in given_steps]
    plan = timetable(steps, "09:00", "2026-05-14", "Asia/Jerusalem")
    for place, (one, moment) in enumerate(zip(steps, plan.moments, strict=True)):
        if one.fixed_start:
            assert plan.starts[place] == one.fixed_start
        if place:
            end = plan.moments[place - 1] + minutes(steps[place - 1].minutes)
            assert moment == end + minutes(plan.gaps[place])
            assert plan.gaps[place] == 0 or one.fixed_start


# -- ahead and behind


def test_nothing_is_late_before_it_begins() -> None:
    told = progress(DAY, (), NINE + minutes(30))
    assert (told.behind, told.next_id, told.expected) == (None, "open", {})
    assert set(told.places.values()) == {"ahead"}


def test_begun_late_is_behind_and_free_minutes_before_lunch_take_it_up() -> None:
    told = progress(DAY, (run("open", 4, 10),), NINE + minutes(6))
    assert (told.behind, told.needed, told.until) == (4, 0, "lunch")
    late = progress(DAY, (run("open", 9, 10),), NINE + minutes(10))
    assert (late.behind, late.needed) == (9, 4)
    assert late.expected["lunch"] == NINE + minutes(69)
    assert [one.id for one in late.coming] == ["pairs", "tables"]


def test_a_step_that_takes_longer_makes_it_late_as_it_happens() -> None:
    runs = (run("open", 0, 10),)
    assert progress(DAY, runs, NINE + minutes(9)).behind == 0
    assert progress(DAY, runs, NINE + minutes(17)).behind == 7
    given_five = (replace(runs[0], allotted=15 * 60),)
    assert progress(DAY, given_five, NINE + minutes(2)).behind == 5
    paused = (replace(runs[0], paused_since=NINE + minutes(5)),)
    assert progress(DAY, paused, NINE + minutes(25)).behind == 20


def test_ended_early_is_ahead_and_saved_minutes_bring_it_back() -> None:
    early = (run("open", 0, 10, 6), run("pairs", 6, 30))
    assert progress(DAY, early, NINE + minutes(7)).behind == -4
    late = (run("open", 0, 10, 18), run("pairs", 18, 30))
    assert progress(DAY, late, NINE + minutes(20)).behind == 8
    shorter = replace(
        DAY, steps=tuple(replace(s, minutes=12) if s.id == "tables" else s for s in DAY.steps)
    )
    told = progress(shorter, late, NINE + minutes(20))
    assert (told.behind, told.needed) == (0, 0)


def test_a_plan_that_never_fitted_is_behind_from_the_start() -> None:
    tight = show(step("open", 10), step("tables", 30), step("lunch", 45, "lunch", "09:30"))
    told = progress(tight, (run("open", 0, 10),), NINE + minutes(1))
    assert (told.behind, told.needed, told.until) == (10, 10, "lunch")


def test_the_end_of_the_day_is_the_horizon_without_a_fixed_step() -> None:
    day = show(step("open", 10), step("close", 5, "close"))
    told = progress(day, (run("open", 3, 10),), NINE + minutes(3))
    assert (told.behind, told.needed, told.until) == (3, 3, "")
    assert told.expected_end == NINE + minutes(18)


def test_a_rehearsal_is_measured_by_its_own_beginning() -> None:
    told = progress(DAY, (run("open", 600, 10),), NINE + minutes(601))
    assert (told.behind, told.needed) == (0, 0)


def test_without_date_and_time_the_first_step_says_when_it_began() -> None:
    day = Show(DAY.steps[:3])
    assert progress(day, (run("open", 0, 10),), NINE + minutes(12)).behind == 2


def test_a_step_left_out_a_deleted_one_and_the_way_between_them() -> None:
    steps = (
        step("a", 5),
        replace(step("b", 5), skipped=True),
        replace(step("c", 0), gone=True),
        step("d", 5),
    )
    assert following(steps, "a") == "d" and before(steps, "d") == "a"
    assert following(steps, "c") == "d" and following(steps, "") == "a"
    assert following(steps, "d") == "" and before(steps, "a") == ""
    told = progress(show(*steps), (run("c", 0, 5),), NINE + minutes(1))
    assert told.next_id == "d" and told.places["b"] == "skipped"


def test_across_midnight_lateness_goes_on() -> None:
    day = Show((step("a", 60), step("b", 30, "close", "00:15")), "2026-05-14", "23:00")
    eleven = datetime(2026, 5, 14, 20, 0, tzinfo=UTC)
    late = Run("r", "a", eleven + minutes(10), allotted=3600)
    for now in (20, 55, 65):
        told = progress(day, (late,), eleven + minutes(now))
        assert (told.behind, told.needed) == (10, 0)
    assert progress(day, (late,), eleven + minutes(90)).needed == 15


def test_the_second_day_is_measured_by_its_own_beginning() -> None:
    day = replace(DAY, steps=(*DAY.steps, replace(step("design", 40), day=2)))
    morning = 24 * 60 + 6
    yesterday = tuple(run(s.id, 30 * n, 30, 30 * n + 30) for n, s in enumerate(DAY.steps))
    told = progress(day, yesterday, NINE + minutes(morning))
    assert (told.behind, told.next_id, told.places["design"]) == (None, "design", "ahead")
    runs = (*yesterday, run("design", morning, 40))
    told = progress(day, runs, NINE + minutes(morning + 1))
    assert (told.behind, told.expected_end) == (6, NINE + minutes(morning + 40))


odd_times = st.sampled_from(["", "09:00", "23:50", "soon", "99:99", "1" * 40 + ":00", ":"])
odd_numbers = st.one_of(st.integers(-5, 90), st.sampled_from([10**15, -(10**15)]))
odd_stamps = st.one_of(
    st.sampled_from(["", "never", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"]),
    st.integers(-400, 3000).map(lambda m: (NINE + timedelta(minutes=m)).isoformat()),
)
odd_steps = st.lists(
    st.tuples(
        st.sampled_from(KINDS), odd_numbers, odd_numbers, odd_numbers, odd_times, st.booleans()
    ),
    max_size=5,
)
odd_runs = st.lists(
    st.tuples(st.integers(0, 6), odd_stamps, odd_stamps, odd_stamps, odd_numbers, odd_numbers),
    max_size=5,
)


@settings(max_examples=60)
@given(
    odd_steps,
    odd_runs,
    odd_times,
    st.sampled_from(["", "2026-05-14", "0001-01-01", "9999-12-31", "soon"]),
    st.sampled_from(["", "Asia/Jerusalem", "../etc", "Mars/Phobos", "/"]),
    st.integers(-500, 5000),
)
def test_whatever_a_file_says_the_clock_is_told(
    given_steps: list[tuple[str, int, int, int, str, bool]],
    given_runs: list[tuple[int, str, str, str, int, int]],
    start_time: str,
    date: str,
    zone: str,
    at: int,
) -> None:
    steps = tuple(
        ShowStep(f"s{place}", kind, length, planned, day, fixed, skipped)
        for place, (kind, length, planned, day, fixed, skipped) in enumerate(given_steps)
    )
    read = (
        read_run(f"r{place}", f"s{which}", *stamps)
        for place, (which, *stamps) in enumerate(given_runs)
    )
    runs = tuple(one for one in read if one is not None)
    now = NINE + minutes(at)
    told = progress(Show(steps, date, start_time, zone), runs, now)
    assert set(told.places) == {one.id for one in steps}
    assert told.needed >= 0 and sum(place == "now" for place in told.places.values()) <= 1
    if told.running is not None:
        assert clock_state(told.running, now).seconds_left <= told.running.allotted
    for offer in saving_offers(told.coming, told.needed):
        assert offer.minutes > 0


# -- two laptops


def test_of_two_steps_that_run_the_one_begun_last_does() -> None:
    runs = settled([run("pairs", 12, 30), run("open", 3, 10)])
    current = running(runs)
    assert current is not None and current.step_id == "pairs"
    assert [one.ended for one in runs] == [NINE + minutes(12), None]
    told = progress(DAY, runs, NINE + minutes(13))
    assert told.places["open"] == "done" and told.real["open"].minutes == 9


# -- the clock


def test_half_time_of_the_pairs_follows_the_templates() -> None:
    told = {length: swap_second(length * 60) // 60 for length in (20, 30, 60, 75, 100)}
    assert told == {20: 12, 30: 18, 60: 35, 75: 45, 100: 55}
    assert swap_second(40 * 60) == 24 * 60


@settings(max_examples=60)
@given(st.integers(60, 7200), st.sets(st.sampled_from([2, 3])))
def test_everybody_talks_as_long_whoever_changes_roles_when(allotted: int, sizes: set[int]) -> None:
    changes = role_changes(allotted, frozenset(sizes))
    assert len({name for _, name in changes}) == len(changes)
    assert len(changes) == (1 if sizes in (set(), {2}) else 2 if sizes == {3} else 3)
    assert all(0 < second < allotted for second, _ in changes)
    thirds = [second for second, name in changes if "third" in name]
    if thirds:
        first, second = thirds
        assert abs((second - first) - (allotted - second)) <= 2
        assert first < swap_second(allotted) < second
    longer = minutes_for_trios(allotted // 60)
    assert longer >= allotted // 60
    assert minutes_for_trios(longer, allotted // 60) == longer


def test_the_words_that_ask_for_a_change_stand_for_a_while_only() -> None:
    one = Run("r", "s", NINE, None, None, 42 * 60, 0)
    sizes = frozenset((2, 3))

    def asked(minute: float) -> str:
        return clock_state(one, NINE + timedelta(minutes=minute), "interviews", sizes).change

    assert [asked(at) for at in (17.9, 18, 18.6, 18.7)] == ["", *["trios_third_1"] * 2, ""]
    assert (asked(24), asked(30)) == ("pairs_half", "trios_third_2")
    assert clock_state(one, NINE + timedelta(minutes=18), "tables", sizes).changes == ()


def test_a_run_without_a_beginning_is_none() -> None:
    assert read_run("r", "s", "soon") is None
    read = read_run("r", None, "2026-05-14T06:00:00+00:00", "", "", None, -5)
    assert read == Run("r", "", NINE)


@settings(max_examples=60)
@given(
    st.integers(0, 7200),
    st.integers(0, 3600),
    st.one_of(st.none(), st.integers(0, 7200)),
    st.integers(-600, 20_000),
    st.integers(0, 5000),
)
def test_the_clock_is_consistent_at_any_moment(
    allotted: int, paused: int, paused_at: int | None, at: int, later: int
) -> None:
    since = None if paused_at is None else NINE + timedelta(seconds=paused_at)
    one = Run("r", "s", NINE, None, since, allotted, paused)
    now = NINE + timedelta(seconds=at)
    state = clock_state(one, now, "interviews")
    assert state.paused == (since is not None)
    assert state.seconds_left <= allotted
    assert (state.level == "over") == (state.seconds_left <= 0)
    then = clock_state(one, now + timedelta(seconds=later), "interviews")
    assert 0 <= state.seconds_left - then.seconds_left <= later
    assert then.half_reached or not state.half_reached
    if since is not None and now >= since:
        assert then == state
    # The same records tell the same in another program.
    again = read_run(
        "r", "s", NINE.isoformat(), "", since.isoformat() if since else "", allotted, paused
    )
    assert again is not None and clock_state(again, now, "interviews") == state


# -- minutes saved


coming = st.lists(
    st.tuples(st.sampled_from(KINDS), st.integers(0, 90), st.integers(0, 30)), max_size=8
).map(
    lambda found: [
        ComingStep(f"s{place}", kind, length, length + more)
        for place, (kind, length, more) in enumerate(found)
    ]
)


@settings(max_examples=60)
@given(coming, st.integers(-5, 120))
def test_offers_add_up_and_never_go_below_what_a_step_needs(
    steps: list[ComingStep], needed: int
) -> None:
    known = {one.id: one for one in steps}
    room = sum(one.room for one in steps)
    offers = saving_offers(steps, needed)
    assert len(set(offers)) == len(offers)
    if needed <= 0:
        assert offers == ()
    for offer in offers:
        skips = [saving for saving in offer.savings if saving.skips]
        if skips:
            assert all(known[s.step_id].kind in SKIPPABLE for s in skips)
            assert all(s.minutes == known[s.step_id].minutes for s in skips)
            continue
        assert offer.minutes == min(needed, room) > 0
        for saving in offer.savings:
            one = known[saving.step_id]
            left = one.minutes - saving.minutes
            assert saving.minutes > 0
            assert left >= min(LEAST_MINUTES.get(one.kind, OTHERWISE_LEAST), one.minutes)
    if needed > 0 and room:
        assert any(not saving.skips for offer in offers for saving in offer.savings)


def test_offers_in_the_order_of_gentleness() -> None:
    steps = [
        ComingStep("tables", "tables", 20, 20),
        ComingStep("break", "break", 15, 15),
        ComingStep("gallery", "presentation", 10, 10),
    ]
    little, few, skip = saving_offers(steps, 8)
    assert {s.step_id: s.minutes for s in little.savings} == {"tables": 3, "break": 4, "gallery": 1}
    assert [(s.step_id, s.minutes) for s in few.savings] == [("break", 8)]
    assert [(s.step_id, s.minutes, s.skips) for s in skip.savings] == [("gallery", 10, True)]
