"""Pairs for the interviews: everybody once, nobody alone, in a language both speak."""

from itertools import permutations

from hypothesis import given, settings, strategies as st

from aiworkshop.method.pairing import (
    interview_groups,
    interview_pairs,
    interview_trios,
    shared_languages,
    trio_minutes,
)
from aiworkshop.method.seating.people import MixPerson, Rule

LANGUAGES = st.lists(st.sampled_from(["he", "ar", "en", "ru"]), max_size=2, unique=True)


@st.composite
def tables(draw: st.DrawFn, most: int = 14) -> list[MixPerson]:
    spoken = draw(st.lists(LANGUAGES, max_size=most))
    return [
        MixPerson(f"p{place:02}", {"role": draw(st.sampled_from("abc"))}, None, tuple(codes))
        for place, codes in enumerate(spoken)
    ]


def strangers(groups: tuple[tuple[str, ...], ...], people: list[MixPerson]) -> int:
    known = {one.id: one for one in people}
    return sum(
        len(group) for group in groups if shared_languages([known[key] for key in group]) == ()
    )


@settings(max_examples=60, deadline=None)
@given(tables(), st.booleans(), st.data())
def test_everybody_once_and_nobody_alone(
    people: list[MixPerson], trios: bool, data: st.DataObject
) -> None:
    ids = [one.id for one in people]
    kept = data.draw(st.lists(st.lists(st.sampled_from([*ids, "gone"]), max_size=4), max_size=6))
    groups = interview_groups(people, kept, trios=trios, seed=3)
    assert sorted(key for group in groups for key in group) == ids
    assert all(len(group) in (2, 3) for group in groups) or len(ids) < 2
    assert groups == interview_groups(people, kept, trios=trios, seed=3)


def fewest_strangers(people: list[MixPerson], sizes: list[int]) -> int:
    """By trying all orders: slow, and another way than the program's."""
    known = {one.id: one for one in people}
    best = len(people)
    for order in permutations(sorted(known)):
        groups, start = [], 0
        for size in sizes:
            groups.append(order[start : start + size])
            start += size
        best = min(best, strangers(tuple(groups), people))
        if not best:
            return 0
    return best


@settings(max_examples=40, deadline=None)
@given(tables(most=7), st.booleans())
def test_nobody_without_a_shared_language_where_it_can_be_avoided(
    people: list[MixPerson], trios: bool
) -> None:
    groups = (interview_trios if trios else interview_pairs)(people, 1)
    assert strangers(groups, people) == fewest_strangers(people, [len(one) for one in groups])


@settings(max_examples=40, deadline=None)
@given(tables(most=10), LANGUAGES, LANGUAGES)
def test_who_comes_late_disturbs_nobody(
    people: list[MixPerson], first: list[str], second: list[str]
) -> None:
    before = interview_pairs(people)
    late = [MixPerson("x1", {}, None, tuple(first)), MixPerson("x2", {}, None, tuple(second))]
    for number in (1, 2):
        came = {one.id for one in late[:number]}
        after = interview_groups([*people, *late[:number]], before)
        old = [tuple(key for key in group if key not in came) for group in after]
        touched = [group for group in before if len(group) > 1 and group not in old]
        # Where there is no pair to join, or no language, somebody of a trio helps out.
        a_pair_is_there = any(len(group) == 2 for group in before)
        if a_pair_is_there and (number == 1 or shared_languages(late) != ()):
            assert not touched
    if shared_languages(late) and len(people) > 1:
        assert ("x1", "x2") in after


def test_one_who_leaves_takes_only_the_partner_along() -> None:
    people = [MixPerson(key) for key in "abdef"]
    assert interview_groups(people, ["ab", "cd", "ef"]) == (("a", "b"), ("e", "f", "d"))


def test_late_ones_who_do_not_understand_each_other_join_pairs_who_do() -> None:
    kept = [("h1", "h2"), ("a1", "a2")]
    people = [
        MixPerson(key, {}, None, ({"h": "he", "a": "ar"}[key[0]],))
        for key in ("h1", "h2", "a1", "a2", "h9", "a9")
    ]
    assert interview_groups(people, kept) == (("h1", "h2", "h9"), ("a1", "a2", "a9"))


def test_where_there_are_only_trios_one_of_them_helps_out() -> None:
    people = [
        MixPerson("a", {}, None, ("he", "ar")),
        MixPerson("b", {}, None, ("he",)),
        MixPerson("c", {}, None, ("he",)),
        MixPerson("late", {}, None, ("ar",)),
    ]
    assert interview_groups(people, ["abc"]) == (("b", "c"), ("a", "late"))


def test_kept_apart_also_as_partners() -> None:
    people = [MixPerson(key, {}, None, ("he",)) for key in "abcd"]
    for seed in range(5):
        groups = interview_pairs(people, seed, (), [Rule("r", "apart", ("a", "b"))])
        assert ("a", "b") not in groups


def test_trios_get_time_for_three_but_one_briefing() -> None:
    assert trio_minutes(30, 12) == 42
    assert trio_minutes(20, 8) == 28
