"""Capacity: before and after, targets, and numbers as they are typed."""

import pytest
from hypothesis import given, settings, strategies as st

from aiworkshop.method.capacity import (
    Measured,
    Progress,
    progress,
    read_hundredths,
    show_hundredths,
)

VALUES = st.integers(-(10**9), 10**9)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("3.25", 325),
        ("3,5", 350),
        ("1,250", 125_000),
        ("1,250.5", 125_050),
        ("٣٫٥", 350),
        ("١٬٢٥٠", 125_000),
        ("-2", -200),
        ("40 %", 4_000),
        ("", None),
        ("  ", None),
    ],
)
def test_numbers_are_read_in_both_digit_sets(typed: str, value: int | None) -> None:
    assert read_hundredths(typed) == value


@pytest.mark.parametrize("typed", ["many", "3.256", "1.2.3", "--2", "9" * 20])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_hundredths(typed)


@given(VALUES)
@settings(max_examples=60)
def test_what_is_shown_reads_back(value: int) -> None:
    assert read_hundredths(show_hundredths(value)) == value
    assert read_hundredths(show_hundredths(value, signed=True)) == value


def test_before_is_the_baseline_and_now_the_latest() -> None:
    readings = [
        Measured("2026-06-01", 700),
        Measured("2024-01-01", 300, baseline=True),
        Measured("2025-06-01", 900),
    ]
    found = progress(readings, 1_000)
    assert (found.before, found.now, found.difference) == (300, 700, 400)
    assert (found.better, found.reached, found.way) == (True, False, 57)


def test_a_reading_from_before_the_baseline_is_not_what_came_after() -> None:
    found = progress([Measured("2024-01-01", 100), Measured("2025-01-01", 300, baseline=True)])
    assert (found.before, found.now, found.difference) == (300, None, None)


def test_lower_may_be_better() -> None:
    readings = [Measured("2024", 1_000, baseline=True), Measured("2025", 400)]
    found = progress(readings, 500, lower_is_better=True)
    assert (found.better, found.reached, found.way) == (True, True, 120)
    assert progress(readings, 500).better is False


@given(
    st.lists(st.tuples(st.sampled_from(["2024", "2025", "2026"]), VALUES, st.booleans())), VALUES
)
@settings(max_examples=60)
def test_both_ways_mirror_each_other(parts: list[tuple[str, int, bool]], target: int) -> None:
    up = progress([Measured(*part) for part in parts], target)
    down = progress(
        [Measured(date, -value, first) for date, value, first in parts],
        -target,
        lower_is_better=True,
    )
    assert (up.better, up.reached, up.way) == (down.better, down.reached, down.way)
    assert up == Progress(target=target) if not parts else up.before is not None
