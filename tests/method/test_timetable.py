"""Times of an agenda: each step after the one before, days on their own, fixed starts kept."""

from aiworkshop.method.timetable import DayPlan, StepLength, minutes_of, timetable


def test_steps_follow_one_another() -> None:
    plan = timetable([StepLength(10), StepLength(30), StepLength(5)], "09:50")
    assert plan.starts == ("09:50", "10:00", "10:30")
    assert plan.end == "10:35"
    assert plan.minutes == 45


def test_each_day_begins_anew() -> None:
    plan = timetable([StepLength(60), StepLength(30, 2), StepLength(10, 2)], "09:00")
    assert plan.starts == ("09:00", "09:00", "09:30")
    assert plan.days == (DayPlan(1, 60, "10:00"), DayPlan(2, 40, "09:40"))


def test_a_fixed_start_is_kept_and_the_rest_follows() -> None:
    plan = timetable([StepLength(20), StepLength(20, 1, "14:00"), StepLength(5)], "09:00")
    assert plan.starts == ("09:00", "14:00", "14:20")


def test_without_a_start_there_are_no_times() -> None:
    plan = timetable([StepLength(20), StepLength(5)], "soon")
    assert plan.starts == ("", "")
    assert (plan.end, plan.minutes) == ("", 25)
    assert timetable([], "09:00").end == ""


def test_midnight_is_passed() -> None:
    assert timetable([StepLength(90), StepLength(0)], "23:00").starts == ("23:00", "00:30")


def test_what_no_clock_shows_is_no_time() -> None:
    assert minutes_of("23:59") == 1439 and minutes_of("٠٩:٣٠") == 570
    assert [minutes_of(words) for words in ("24:00", "09:60", "99:99", "9", "")] == [None] * 5
