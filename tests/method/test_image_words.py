"""What words come to mind: lines as they are typed, and two readings beside each other."""

import pytest
from hypothesis import given, settings, strategies as st

from aiworkshop.method.image_words import compare_words, read_words, share, word_key

WORDS = st.lists(
    st.tuples(
        st.sampled_from(["ים", "צעיר", "Sea", "sea", "رملة", "رمله", "old"]), st.integers(0, 9)
    ),
    max_size=8,
)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("צעיר 5, ים 3, young", [("צעיר", 5), ("ים", 3), ("young", 1)]),
        ("الميناء ٤، البحر (٢)؛ دافئ", [("الميناء", 4), ("البحر", 2), ("دافئ", 1)]),
        ("sea x5, Sea ×2, SEA: 3", [("sea", 10)]),
        ("عكّا, عكا 2", [("عكّا", 3)]),
        ("5G, bus 18 3", [("5G", 1), ("bus 18", 3)]),
        ("warm 0, , ;", []),
    ],
)
def test_a_line_as_it_is_called_out(line: str, words: list[tuple[str, int]]) -> None:
    assert [(one.word, one.count) for one in read_words(line)] == words


def test_words_that_grew_faded_and_came() -> None:
    found = compare_words(
        [("far", 6), ("sea", 4), ("old", 2)],
        [("Sea", 9), ("far", 3), ("young", 5)],
        asked_before=20,
        asked_after=20,
    )
    assert [one.word for one in found.new] == ["young"]
    assert [(one.word, one.before, one.after) for one in found.grew] == [("Sea", 4, 9)]
    assert [one.word for one in found.faded] == ["far"]
    assert [one.word for one in found.gone] == ["old"]
    assert (share(9, found.after_of), found.by_people) == (45, True)


def test_more_people_alone_let_no_word_grow() -> None:
    found = compare_words([("sea", 5)], [("sea", 6)], asked_before=20, asked_after=60)
    assert [one.word for one in found.faded] == ["sea"]


def test_without_the_number_of_people_parts_of_all_words_are_compared() -> None:
    found = compare_words([("sea", 1), ("far", 1)], [("sea", 3), ("far", 1)], asked_before=4)
    assert not found.by_people
    assert [one.word for one in found.grew] == ["sea"]
    assert [one.word for one in found.faded] == ["far"]


@given(WORDS, WORDS, st.integers(1, 40), st.integers(1, 40))
@settings(max_examples=60)
def test_turned_around_everything_turns(
    earlier: list[tuple[str, int]], later: list[tuple[str, int]], first: int, second: int
) -> None:
    there = compare_words(earlier, later, asked_before=first, asked_after=second)
    back = compare_words(later, earlier, asked_before=second, asked_after=first)

    def keys(parts: object) -> set[str]:
        return {word_key(one.word) for one in parts}

    assert keys(there.new) == keys(back.gone)
    assert keys(there.grew) == keys(back.faded)
    assert keys(there.steady) == keys(back.steady)
    said = {word_key(word) for word, count in (*earlier, *later) if count}
    assert keys(there.all) == said
    assert len(there.all) == len(said), "each word once"
    assert sum(one.after for one in there.all) == sum(count for _, count in later)
