"""Dot arithmetic."""

import pytest

from aiworkshop.method.dots import DotRound, DotWarning, dots_each


@pytest.mark.parametrize(
    ("options", "dots"), [(0, 3), (1, 3), (9, 3), (10, 3), (11, 4), (12, 4), (18, 6), (60, 6)]
)
def test_a_third_of_the_options_from_three_to_six(options: int, dots: int) -> None:
    assert dots_each(options) == dots


def test_a_count_that_can_be_right_has_no_warning() -> None:
    assert DotRound(voters=20, dots_each=4).warnings({"a": 40, "b": 40, "c": 0}) == ()


def test_more_dots_than_were_given_out() -> None:
    voting = DotRound(voters=2, dots_each=3)
    assert voting.issued == 6
    warnings = voting.warnings({"a": 4, "b": 3})
    assert warnings == (DotWarning("placed_exceeds_issued", 7, 6),)


def test_more_than_two_on_one_item() -> None:
    voting = DotRound(voters=3, dots_each=4)
    assert voting.warnings({"a": 7, "b": 5}) == (DotWarning("item_exceeds_voters", 7, 6, "a"),)
    free = DotRound(voters=3, dots_each=4, most_on_one_item=None)
    assert free.warnings({"a": 7, "b": 5}) == ()


def test_negative_numbers_are_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        dots_each(-1)
    with pytest.raises(ValueError, match="negative"):
        DotRound(1, 3).warnings({"a": -1})
