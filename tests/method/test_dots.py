"""Dot arithmetic."""

from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, strategies as st

from aiworkshop.method.dots import Counts, DotRound, DotWarning, dots_each, ranked


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


CELLS = st.dictionaries(
    st.tuples(st.sampled_from("abcd"), st.sampled_from([None, "t1", "t2"])), st.integers(0, 40)
)


@given(CELLS, st.randoms())
def test_totals_do_not_depend_on_the_order_of_counting(
    cells: dict[tuple[str, str | None], int], random: Random
) -> None:
    shuffled = list(cells.items())
    random.shuffle(shuffled)
    counts, again = Counts(cells), Counts(dict(shuffled))
    assert counts.of_items("abcd") == again.of_items("abcd")
    assert list(counts.of_items("dcba"))[:4] == list("dcba"), "all items, in their own order"
    assert sum(counts.of_items().values()) == counts.placed == sum(cells.values())
    assert sum(counts.of_tables().values()) == sum(n for (_, t), n in cells.items() if t)


@given(st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 4), min_size=1))
def test_the_result_leaves_nothing_out_and_ties_are_ties(totals: dict[str, int]) -> None:
    result = ranked(totals, "abcdefgh")
    assert {each.item: each.dots for each in result} == totals
    for each in result:
        assert each.place == 1 + sum(dots > each.dots for dots in totals.values())
        assert each.tied == (list(totals.values()).count(each.dots) > 1)
    for one, other in pairwise(result):
        assert (-one.dots, one.item) < (-other.dots, other.item), "ties in their own order"


@given(
    st.integers(1, 30),
    st.integers(1, 6),
    st.none() | st.integers(1, 6),
    st.dictionaries(st.sampled_from("abc"), st.integers(0, 60)),
)
def test_it_warns_exactly_where_a_count_cannot_be(
    voters: int, each: int, most: int | None, totals: dict[str, int]
) -> None:
    found = DotRound(voters, each, most).warnings(totals)
    assert any(one.id == "placed_exceeds_issued" for one in found) == (
        sum(totals.values()) > voters * each
    )
    too_many = {one.item for one in found if one.id == "item_exceeds_voters"}
    possible = voters * each if most is None else voters * min(most, each)
    expected = {key for key, dots in totals.items() if dots > possible}
    assert too_many == (set() if most is None else expected)


def test_a_table_with_more_dots_than_its_people_have() -> None:
    voting = DotRound(voters=20, dots_each=3)
    people = {"full": 6, "empty": 0}
    assert voting.table_warnings({"full": 18, "empty": 50, "unknown": 9}, people) == ()
    assert voting.table_warnings({"full": 19}, people) == (
        DotWarning("table_exceeds_people", 19, 18, table="full"),
    )


def test_a_count_below_zero_is_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        Counts({("a", None): -1})
