"""Mixing people into groups, and pairing them for interviews."""

import random
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings, strategies as st

from aiworkshop.method.mixing import MixPerson, clustering, even_sizes, max_mix
from aiworkshop.method.pairing import interview_minutes, interview_pairs

ATTRIBUTES = {"sector": "abc", "age": "xyz", "place": "pqrst"}


@st.composite
def crowds(draw: st.DrawFn, *, pins: bool = False) -> tuple[list[MixPerson], int]:
    group_count = draw(st.integers(1, 6))
    size = draw(st.integers(0, 28))
    # At most as many pins to a group as an even group holds.
    pin = [index % group_count for index in range(size)]
    people = []
    for index in range(size):
        attributes = {
            name: draw(st.sampled_from(["", *values])) for name, values in ATTRIBUTES.items()
        }
        pinned = pin[index] if pins and draw(st.booleans()) else None
        people.append(MixPerson(f"p{index}", attributes, pinned))
    return people, group_count


def random_groups(people: list[MixPerson], group_count: int, seed: int) -> list[list[str]]:
    """Even groups that keep the pins and leave the rest to chance."""
    sizes = even_sizes(people, group_count)
    groups = [[p.id for p in people if p.pinned == index] for index in range(group_count)]
    loose = [person.id for person in people if person.pinned is None]
    random.Random(seed).shuffle(loose)
    for group, size in zip(groups, sizes, strict=True):
        while len(group) < size:
            group.append(loose.pop())
    return groups


@settings(max_examples=60, deadline=None)
@given(crowds(pins=True), st.integers(0, 1000))
def test_everyone_sits_once_evenly_and_where_pinned(
    crowd: tuple[list[MixPerson], int], seed: int
) -> None:
    people, group_count = crowd
    groups = max_mix(people, group_count, seed)
    assert len(groups) == group_count
    assert Counter(member for group in groups for member in group) == Counter(
        person.id for person in people
    )
    sizes = [len(group) for group in groups]
    assert max(sizes) - min(sizes) <= 1
    for person in people:
        if person.pinned is not None:
            assert person.id in groups[person.pinned]


@settings(max_examples=60, deadline=None)
@given(crowds(pins=True))
def test_never_worse_than_chance(crowd: tuple[list[MixPerson], int]) -> None:
    people, group_count = crowd
    mixed = clustering(max_mix(people, group_count), people)
    by_chance = [clustering(random_groups(people, group_count, seed), people) for seed in range(50)]
    assert mixed <= sum(by_chance) / len(by_chance)


@settings(max_examples=20, deadline=None)
@given(crowds(), st.integers(0, 1000))
def test_the_same_seed_gives_the_same_groups(crowd: tuple[list[MixPerson], int], seed: int) -> None:
    people, group_count = crowd
    assert max_mix(people, group_count, seed) == max_mix(people, group_count, seed)


def test_another_seed_gives_other_groups() -> None:
    people = [MixPerson(str(index), {"sector": "ab"[index % 2]}) for index in range(12)]
    assert len({max_mix(people, 3, seed) for seed in range(5)}) > 1


def test_what_can_be_spread_perfectly_is() -> None:
    people = [
        MixPerson(f"{sector}{number}", {"sector": sector})
        for sector in ("school", "clinic", "council", "business")
        for number in range(4)
    ]
    groups = max_mix(people, 4)
    assert clustering(groups, people) == 0


def test_only_the_chosen_attributes_count() -> None:
    people = [
        MixPerson(f"{sector}{age}", {"sector": sector, "age": age})
        for sector in "ab"
        for age in "xy"
    ]
    by_sector = max_mix(people, 2, attributes=["sector"])
    assert clustering(by_sector, people, ["sector"]) == 0
    assert clustering(max_mix(people, 2, attributes=["age"]), people, ["age"]) == 0


def test_what_is_not_stated_clusters_with_nobody() -> None:
    people = [MixPerson(str(index), {"sector": " "}) for index in range(4)]
    assert clustering([[person.id for person in people]], people) == 0


def test_a_walk_in_is_placed_without_moving_anybody() -> None:
    people = [MixPerson(str(index), {"sector": "ab"[index % 2]}) for index in range(7)]
    before = max_mix(people, 2)
    table = {member: index for index, group in enumerate(before) for member in group}
    seated = [replace(person, pinned=table[person.id]) for person in people]
    after = max_mix([*seated, MixPerson("late", {"sector": "a"})], 2)
    assert sorted(map(len, after)) == [4, 4]
    for group, earlier in zip(after, before, strict=True):
        assert set(earlier) <= set(group)


def test_more_pins_than_an_even_group_holds() -> None:
    people = [MixPerson(str(index), pinned=0 if index < 5 else None) for index in range(8)]
    assert [len(group) for group in max_mix(people, 3)] == [5, 2, 1]


@pytest.mark.parametrize(
    ("people", "group_count"),
    [
        ([MixPerson("a")], 0),
        ([MixPerson("a"), MixPerson("a")], 1),
        ([MixPerson("a", pinned=2)], 2),
        ([MixPerson("a", pinned=-1)], 2),
    ],
)
def test_what_cannot_be_mixed_is_refused(people: list[MixPerson], group_count: int) -> None:
    with pytest.raises(ValueError, match=r"group|twice"):
        max_mix(people, group_count)


@pytest.mark.parametrize("count", [2, 3, 8, 9, 20, 21])
def test_pairs_with_one_trio_if_odd(count: int) -> None:
    people = [MixPerson(str(index), {"sector": "ab"[index % 2]}, 0) for index in range(count)]
    pairs = interview_pairs(people)
    trios = count % 2
    assert sorted(map(len, pairs)) == [2] * (count // 2 - trios) + [3] * trios
    assert sorted(member for pair in pairs for member in pair) == sorted(p.id for p in people)


def test_pairs_cross_difference() -> None:
    people = [MixPerson(str(index), {"sector": "ab"[index % 2]}) for index in range(20)]
    assert clustering(interview_pairs(people), people) == 0


def test_nobody_and_one() -> None:
    assert interview_pairs([]) == ()
    assert interview_pairs([MixPerson("a")]) == (("a",),)


def test_a_trio_needs_half_as_much_time_again() -> None:
    assert interview_minutes(("a", "b", "c"), 20) == 30
    assert interview_minutes(("a", "b"), 20) == 20
