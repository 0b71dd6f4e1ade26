"""Words are known again as they were shortened, mended and respelt."""

import pytest
from hypothesis import given, settings, strategies as st

from aiworkshop.method.same_words import APART, Traces


@pytest.mark.parametrize(
    ("quote", "said", "touched", "held"),
    [
        ("שמרנו את המַּפְתֵּחַ מתחת לשטיח", "ואז שמרנו את המפתח, מתחת לשטיח!", True, True),
        ("תוכנית העיר", "תכנית העיר החדשה", True, True),
        ("שמרנו את המפתח בבית", "ושמרנו את מפתח בבית", True, False),
        ("فتحنا المكتبة ليلا", "لقد فَتَحْنا المكتبه ليلاً معاً", True, True),
        ("The Colours of the harbour", "…the colors of the harbor.", True, True),
        ("the key under the old mat", "We kept the key under the mat", True, False),
        ("They say we kept the key somewhere", "We kept the key under the mat", True, False),
        ("one of the most of all in it", "it is one of the most here", False, False),
        ("Trust", "Trust", True, True),
        ("Trust", "Trust is built slowly", False, False),
        ("keep it", "We kept the key under the mat", False, False),
        ("", "Anything", False, False),
        ("…", "?", False, False),
    ],
)
def test_words_are_known_again(quote: str, said: str, touched: bool, held: bool) -> None:
    traces = Traces(["nobody said quite that", quote])
    assert traces.touches(said) == ({1} if touched else set())
    assert traces.holds(said) == ({1} if held else set())


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_part_of_what_was_said_is_missed(data: st.DataObject) -> None:
    word = st.sampled_from(["מפתח", "שכנים", "עירייה", "مكتبة", "جيران", "harbour", "keys", "the"])
    said = data.draw(st.lists(word, min_size=2, max_size=12))
    first = data.draw(st.integers(0, len(said) - 2))
    part = said[first : data.draw(st.integers(first + 2, len(said)))]
    between = data.draw(st.sampled_from([" ", ", ", " – ", "  \n", "… "]))
    quote = between.join(part).upper() + "!"
    traces = Traces([quote])
    # Whatever holds a text is touched by it, too.
    assert traces.holds(" ".join(said)) == traces.touches(" ".join(said)) == {0}


def test_texts_apart_are_not_read_as_one() -> None:
    traces = Traces(["the key under the mat"])
    assert not traces.holds(f"We kept the key{APART}under the mat")
    assert not traces.touches(f"We kept the key{APART}of all")
    assert traces.holds(f"Keys{APART}{APART}the key under the mat") == {0}
    assert traces.touches(f"Keys{APART}kept the key under the bed") == {0}
