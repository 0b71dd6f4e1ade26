"""Seating within rules: what can be kept is kept, the rest is told, and chance can be repeated."""

import random
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings, strategies as st

from aiworkshop.method.pairing import interview_pairs, interview_trios
from aiworkshop.method.seating.arranging import arrange, dealt
from aiworkshop.method.seating.people import MixPerson, Rule, clustering, spoken_by
from aiworkshop.method.seating.problems import Problem, find_problems, idle_rules
from aiworkshop.method.seating.reasons import Reason, spreads, why_here

ATTRIBUTES = {"sector": "abc", "age": "xyz", "place": "pqrst"}
SPOKEN = ((), ("he",), ("ar",), ("he", "ar"), ("ru",), ("en", "he"))


@st.composite
def crowds(draw: st.DrawFn) -> tuple[list[MixPerson], int]:
    table_count = draw(st.integers(1, 6))
    people = [
        MixPerson(
            f"p{index}",
            {name: draw(st.sampled_from(["", *values])) for name, values in ATTRIBUTES.items()},
            draw(st.none() | st.integers(0, table_count - 1)) if draw(st.booleans()) else None,
            draw(st.sampled_from(SPOKEN)),
        )
        for index in range(draw(st.integers(0, 24)))
    ]
    return people, table_count


@st.composite
def rules_for(draw: st.DrawFn, people: list[MixPerson]) -> list[Rule]:
    names = [*(person.id for person in people), "gone"]
    return [
        Rule(
            f"r{number}",
            draw(st.sampled_from(("apart", "together"))),
            tuple(draw(st.lists(st.sampled_from(names), max_size=4))),
        )
        for number in range(draw(st.integers(0, 4)))
    ]


@settings(max_examples=50, deadline=None)
@given(crowds(), st.data())
def test_everyone_sits_once_pins_hold_and_nothing_is_dropped_in_silence(
    crowd: tuple[list[MixPerson], int], data: st.DataObject
) -> None:
    people, table_count = crowd
    rules = data.draw(rules_for(people))
    tables = arrange(people, table_count, 3, rules=rules)
    assert sorted(key for table in tables for key in table) == sorted(p.id for p in people)
    table_of = {key: place for place, table in enumerate(tables) for key in table}
    for person in people:
        assert person.pinned in (None, table_of[person.id])
    told = find_problems(tables, people, rules)
    for rule in rules:
        seats = [table_of[key] for key in dict.fromkeys(rule.people) if key in table_of]
        parted = len(set(seats)) == len(seats)
        met = parted if rule.kind == "apart" else len(set(seats)) <= 1
        assert met or any(problem.rule == rule.id and problem.people for problem in told)
    known = {person.id: person for person in people}
    for table in tables:
        there = [known[key] for key in table]
        if len(there) < 2 or not all(person.languages for person in there):
            continue
        for person in there:
            others = {code for one in there if one is not person for code in one.languages}
            if not others.intersection(person.languages):
                assert any(
                    problem.kind == "no_shared_language" and problem.people == (person.id,)
                    for problem in told
                )


@settings(max_examples=40, deadline=None)
@given(crowds(), st.integers(0, 99), st.randoms(use_true_random=False))
def test_the_order_of_the_people_does_not_matter(
    crowd: tuple[list[MixPerson], int], seed: int, dealer: random.Random
) -> None:
    people, table_count = crowd
    rules = [Rule("r", "apart", tuple(person.id for person in people[:3]))]
    first = arrange(people, table_count, seed, rules=rules)
    shuffled = list(people)
    dealer.shuffle(shuffled)
    second = arrange(shuffled, table_count, seed, rules=rules)
    assert list(map(set, first)) == list(map(set, second))


@settings(max_examples=30, deadline=None)
@given(crowds(), st.integers(1, 5))
def test_walk_ins_move_nobody(crowd: tuple[list[MixPerson], int], late: int) -> None:
    people, table_count = crowd
    before = arrange(people, table_count, 1)
    seated = [
        replace(person, pinned=next(n for n, table in enumerate(before) if person.id in table))
        for person in people
    ]
    new = [MixPerson(f"late{n}", {"sector": "a"}, None, ("he",)) for n in range(late)]
    after = arrange([*seated, *new], table_count, 2)
    for then, now in zip(before, after, strict=True):
        assert set(then) == {key for key in now if not key.startswith("late")}


@st.composite
def lopsided(draw: st.DrawFn) -> tuple[list[MixPerson], int]:
    """Attributes that pull against each other: few values and many, copies, sums of others."""
    table_count = draw(st.integers(2, 8))
    people = []
    for index in range(draw(st.integers(table_count, 48))):
        one, two = draw(st.integers(0, 1)), draw(st.integers(0, 4))
        people.append(
            MixPerson(
                f"p{index}",
                {"one": str(one), "two": str(two), "both": str((one + two) % 2), "all": "same"},
            )
        )
    return people, table_count


@settings(max_examples=25, deadline=None)
@given(lopsided())
def test_over_fifty_seeds_no_attribute_is_less_spread_than_by_chance(
    crowd: tuple[list[MixPerson], int],
) -> None:
    people, table_count = crowd
    mixed = [arrange(people, table_count, seed) for seed in range(50)]
    size = len(people)
    sizes = [len(table) for table in mixed[0]]
    chance = sum(n * (n - 1) for n in sizes) / (size * (size - 1)) if size > 1 else 0
    for name in people[0].attributes:
        counts = Counter(person.attributes[name] for person in people)
        by_chance = chance * sum(count * (count - 1) / 2 for count in counts.values())
        mean = sum(clustering(tables, people, [name]) for tables in mixed) / len(mixed)
        assert mean <= by_chance + 1e-9, name


@settings(max_examples=25, deadline=None)
@given(lopsided(), st.integers(0, 10_000))
def test_no_attribute_is_less_spread_than_in_the_tables_by_lot_it_began_with(
    crowd: tuple[list[MixPerson], int], seed: int
) -> None:
    people, table_count = crowd
    began = dealt(people, table_count, seed)
    mixed = arrange(people, table_count, seed)
    for name in people[0].attributes:
        assert clustering(mixed, people, [name]) <= clustering(began, people, [name])


@pytest.mark.parametrize("seed", range(40))
def test_what_one_attribute_gains_and_another_loses_is_left_as_it_was(seed: int) -> None:
    """Any two of these four people share exactly one of three attributes."""
    people = [
        MixPerson(f"{a}{b}", {"a": str(a), "b": str(b), "c": str(a ^ b)})
        for a in (0, 1)
        for b in (0, 1)
    ]
    people += [replace(one, id=f"{one.id}+", attributes={**one.attributes}) for one in people[:2]]
    began, mixed = dealt(people, 3, seed), arrange(people, 3, seed)
    for name in "abc":
        assert clustering(mixed, people, [name]) <= clustering(began, people, [name])


def speakers(**counts: int) -> list[MixPerson]:
    return [
        MixPerson(f"{languages}{n}", {}, None, tuple(languages.split("_")))
        for languages, count in counts.items()
        for n in range(count)
    ]


@pytest.mark.parametrize("seed", range(5))
def test_nobody_is_the_lone_speaker_where_that_can_be(seed: int) -> None:
    people = speakers(he=29, ar=14, ru=5, he_ar=8)
    tables = arrange(people, 8, seed)
    assert find_problems(tables, people, ()) == ()
    assert {len(table) for table in tables} == {7}


def test_one_lone_speaker_in_the_room_is_told_and_why() -> None:
    people = speakers(he=8, am=1)
    tables = arrange(people, 2)
    (problem,) = find_problems(tables, people, ())
    assert (problem.kind, problem.people) == ("no_shared_language", ("am0",))
    assert (problem.language, problem.why) == ("am", "nobody_else")


def test_who_speaks_an_unknown_language_alarms_nobody() -> None:
    people = [*speakers(he=2, ar=1), MixPerson("x")]
    assert find_problems([[person.id for person in people]], people, ()) == ()


def test_spoken_languages_go_before_those_of_the_sheet() -> None:
    assert spoken_by(["ar", " ", "he"], "en") == ("ar", "he")
    assert spoken_by([], "he+ar") == ("he", "ar")
    assert spoken_by([], "") == ()


def plain(count: int, *, pinned: dict[int, int] | None = None) -> list[MixPerson]:
    pins = pinned or {}
    return [
        MixPerson(f"p{n:02}", {"sector": "abcd"[n % 4]}, pins.get(n), ("he",)) for n in range(count)
    ]


def test_rules_are_kept_and_tables_even() -> None:
    people = plain(24)
    rules = [
        Rule("t1", "together", ("p00", "p04", "p08")),
        Rule("t2", "together", ("p01", "p02")),
        Rule("a1", "apart", ("p03", "p07", "p11", "p15")),
        Rule("a2", "apart", ("p00", "p01")),
    ]
    for seed in range(10):
        tables = arrange(people, 4, seed, rules=rules)
        assert find_problems(tables, people, rules) == ()
        assert {len(table) for table in tables} == {6}


def test_together_and_apart_at_once_is_told_and_apart_wins() -> None:
    people = plain(8)
    rules = [Rule("t", "together", ("p00", "p01")), Rule("a", "apart", ("p01", "p00"))]
    tables = arrange(people, 2, rules=rules)
    (problem,) = find_problems(tables, people, rules)
    assert problem.kind == "contradicting_rules"
    assert problem.rule == "t"
    assert problem.people == ("p00", "p01")
    assert len({next(n for n, t in enumerate(tables) if k in t) for k in ("p00", "p01")}) == 2


def test_pins_go_before_rules_and_that_is_told() -> None:
    people = plain(8, pinned={0: 0, 1: 0, 2: 1})
    rules = [Rule("a", "apart", ("p00", "p01")), Rule("t", "together", ("p01", "p02"))]
    tables = arrange(people, 2, rules=rules)
    told = {(problem.kind, problem.why) for problem in find_problems(tables, people, rules)}
    assert told == {("apart", "pinned"), ("together", "pinned")}


def test_more_people_apart_than_tables() -> None:
    people = plain(9)
    rules = [Rule("a", "apart", ("p00", "p01", "p02", "p03"))]
    tables = arrange(people, 3, rules=rules)
    (problem,) = find_problems(tables, people, rules)
    assert problem.why == "too_few_tables"
    assert len(problem.people) == 2


def test_rules_that_name_nobody_who_is_still_there() -> None:
    rules = [Rule("r", "apart", ("p00", "gone")), Rule("ok", "apart", ("p00", "p01"))]
    assert idle_rules(rules, ["p00", "p01"]) == (Problem("rule_without_people", ("p00",), "r"),)
    assert find_problems(arrange(plain(4), 2, rules=rules), plain(4), rules) == ()


def test_a_party_larger_than_an_even_table_sits_together_and_the_size_is_told() -> None:
    people = plain(12)
    rules = [Rule("t", "together", tuple(person.id for person in people[:7]))]
    tables = arrange(people, 4, rules=rules)
    (problem,) = find_problems(tables, people, rules)
    assert (problem.kind, problem.count) == ("uneven", 7)


def test_a_table_that_is_being_filled_by_hand_is_no_problem() -> None:
    people = plain(9)
    assert find_problems([[person.id for person in people], [], []], people, ()) == ()


def test_nobody_one_person_and_fewer_people_than_tables() -> None:
    assert arrange([], 3) == ((), (), ())
    assert sorted(map(len, arrange(plain(1), 3))) == [0, 0, 1]
    tables = arrange(plain(2), 5)
    assert sorted(map(len, tables)) == [0, 0, 0, 1, 1]
    assert find_problems(tables, plain(2), ()) == ()


def test_everybody_pinned() -> None:
    people = plain(6, pinned=dict.fromkeys(range(6), 1))
    assert arrange(people, 2) == ((), tuple(person.id for person in people))


def test_why_somebody_sits_here() -> None:
    people = [
        MixPerson("dana", {"role": "Teacher"}, 0, ("he", "ar")),
        MixPerson("sami", {"role": "Nurse"}, None, ("ar",)),
        MixPerson("ruth", {"role": "Nurse"}, None, ("he", "ar")),
        MixPerson("noa", {"role": "teacher "}, None, ("he",)),
    ]
    rules = [Rule("a", "apart", ("dana", "noa")), Rule("t", "together", ("dana", "sami"))]
    tables = [["dana", "sami", "ruth"], ["noa"]]
    reasons = why_here("dana", tables, people, rules)
    assert reasons == (
        Reason("pinned"),
        Reason("away_from", ("noa",), "a"),
        Reason("with", ("sami",), "t"),
        Reason("only_one", attribute="role", value="Teacher", count=1, best=True),
        Reason("shares_language", language="he", count=1),
        Reason("shares_language", language="ar", count=2),
    )
    assert why_here("nobody", tables, people, rules) == ()
    (spread,) = spreads(tables, people)
    assert (spread.attribute, spread.most, spread.fewest) == ("role", 2, 1)
    assert (spread.value, spread.table) == ("nurse", 0)


@pytest.mark.parametrize("count", [2, 3, 4, 7, 10, 30])
def test_trios_share_a_language_and_nobody_is_alone(count: int) -> None:
    people = [
        MixPerson(f"p{n:02}", {"sector": "abc"[n % 3]}, 0, (("he",), ("ar",))[n % 2])
        for n in range(count)
    ]
    trios = interview_trios(people)
    assert all(len(trio) in (2, 3) for trio in trios)
    assert sorted(key for trio in trios for key in trio) == [person.id for person in people]
    if count >= 7:
        languages = {person.id: person.languages[0] for person in people}
        for trio in trios:
            spoken = Counter(languages[key] for key in trio)
            assert len(trio) != 2 or len(spoken) == 1


def test_pairs_share_a_language() -> None:
    people = [
        MixPerson(f"p{n:02}", {"sector": "abcd"[n % 4]}, None, (("he",), ("ar",))[n < 8])
        for n in range(20)
    ]
    languages = {person.id: person.languages for person in people}
    pairs = interview_pairs(people)
    assert all(len({languages[key] for key in pair}) == 1 for pair in pairs)
    assert clustering(pairs, people) == 0
