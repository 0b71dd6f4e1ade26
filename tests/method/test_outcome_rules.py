"""Sums, averages, gathered words and horizons: plain rules, tried with whatever comes."""

from datetime import date

import pytest
from hypothesis import given, settings, strategies as st

from aiworkshop.method.closing import average_energy, gather_words, is_energy
from aiworkshop.method.income import income_totals, whole_income
from aiworkshop.method.mechanisms import MECHANISMS
from aiworkshop.method.promises import first_step_day, near_horizon_day, outside_horizon

FEW = settings(max_examples=50, deadline=None)
ENERGY = st.none() | st.integers(1, 5)
IDEA = st.tuples(
    st.sampled_from(["", "a way of the future", *MECHANISMS.ids]),
    st.booleans(),
    st.none() | st.integers(0, 10**12),
)


@FEW
@given(st.lists(IDEA, max_size=30))
def test_nothing_is_lost_between_mechanisms(ideas: list[tuple[str, bool, int | None]]) -> None:
    totals = income_totals(ideas)
    whole = whole_income(totals)
    assert whole.ideas == len(ideas)
    assert whole.unknown == sum(agorot is None for _, _, agorot in ideas)
    assert whole.one_off_agorot == sum(a or 0 for _, recurring, a in ideas if not recurring)
    assert whole.yearly_agorot == sum(a or 0 for _, recurring, a in ideas if recurring)
    assert len({one.mechanism for one in totals}) == len(totals)


def test_totals_stand_in_the_order_of_the_method() -> None:
    ideas = [("", True, 1), ("savings", False, 2), ("leasing", True, 3), ("leasing", False, 4)]
    assert [one.mechanism for one in income_totals(ideas)] == ["leasing", "savings", ""]
    leasing = income_totals(ideas)[0]
    assert (leasing.one_off_agorot, leasing.yearly_agorot) == (4, 3)


@FEW
@given(st.lists(st.tuples(ENERGY, ENERGY), max_size=30))
def test_averages_are_over_those_who_said_a_number(
    pairs: list[tuple[int | None, int | None]],
) -> None:
    energy = average_energy(pairs)
    before = [one for one, _ in pairs if one is not None]
    assert energy.before_count == len(before)
    assert (energy.before is None) == (not before)
    if energy.before is not None:
        assert min(before) <= energy.before <= max(before)
    assert average_energy(pairs[::-1]) == energy


@pytest.mark.parametrize("value", [0, 6, -3, 3.0, "3", True, False])
def test_what_is_no_energy(value: object) -> None:
    assert not is_energy(value)


@pytest.mark.parametrize("value", [None, 1, 2, 3, 4, 5])
def test_what_is_energy(value: object) -> None:
    assert is_energy(value)


def test_the_same_word_counts_once_in_each_script() -> None:
    words = ["תקווה", "أَمَل", "Hope!", "תקווה", "أمل", " hope ", "", "5 stars", "4 stars", "תקווה."]
    assert [(one.words, one.count) for one in gather_words(words)] == [
        ("תקווה", 3),
        ("أَمَل", 2),
        ("Hope!", 2),
        ("5 stars", 1),
        ("4 stars", 1),
    ]


@FEW
@given(st.lists(st.text(max_size=12), max_size=20))
def test_every_word_is_counted(words: list[str]) -> None:
    gathered = gather_words(words)
    assert sum(one.count for one in gathered) == sum(bool(word.split()) for word in words)


@pytest.mark.parametrize(
    ("held", "last"),
    [
        ("2026-05-14", "2026-07-14"),
        ("2026-12-31", "2027-02-28"),
        ("2027-12-30", "2028-02-29"),
        ("2026-11-15", "2027-01-15"),
        ("", ""),
        ("soon", ""),
        ("9999-12-31", ""),
    ],
)
def test_the_near_horizon_ends_two_months_after_the_workshop(held: str, last: str) -> None:
    assert near_horizon_day(held) == last


def test_a_day_outside_its_horizon() -> None:
    held = "2026-05-14"
    assert not outside_horizon("2026-07-14", "two_months", held)
    assert outside_horizon("2026-07-15", "two_months", held)
    assert outside_horizon("2026-07-14", "year_and_more", held)
    assert not outside_horizon("2027-07-14", "year_and_more", held)
    for due, horizon, day in (("", "two_months", held), ("2030-01-01", "two_months", "")):
        assert not outside_horizon(due, horizon, day)
    assert not outside_horizon("2030-01-01", "a horizon of the future", held)


@FEW
@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1)))
def test_a_first_step_is_fourteen_days_away(day: date) -> None:
    assert (date.fromisoformat(first_step_day(day.isoformat())) - day).days == 14
