"""Order of letters on a line (UAX #9): examples whose order is known, and what must always hold."""

import pytest
from hypothesis import given, strategies as st

from aiworkshop.documents.text.bidi import base_level, levels
from aiworkshop.documents.text.engine import TextEngine, TextStyle

LETTERS = "אבגד ابج ab c12٣+-%,.:()[]!?\u05b0\u2066\u2067\u2068\u2069"
LETTERS += "\u200e\u200f\u202a\u202b\u202c\u202d\u202e"


def as_seen(text: str, rtl: bool) -> str:
    """The line from left to right, one character a glyph."""
    laid = TextEngine().lay_out(text, TextStyle(10), 5000, "rtl" if rtl else "ltr")
    (line,) = laid.lines
    return "".join(glyph.source for placed in line.runs(10) for glyph in placed.run.glyphs)


@pytest.mark.parametrize(
    ("text", "rtl", "seen"),
    [
        ("אבג", True, "גבא"),
        ("אבג abc דהו", True, "והד abc גבא"),
        ("abc אבג def", False, "abc גבא def"),
        ("שנת 2026, כן.", True, ".ןכ ,2026 תנש"),
        ("12-14 אבג", True, "גבא 12-14"),
        ("אבג (abc) ד", True, "ד )abc( גבא"),
        ("a (אבג) b", False, "a (גבא) b"),
        ("אב (12%)!", True, "!)12%( בא"),
        ("Hello, עולם!", False, "Hello, םלוע!"),
        ("ב-WhatsApp", True, "WhatsApp-ב"),
        ("abc \u2067אב, cd\u2069!", False, "abc cd ,בא!"),
        ("א \u202dבג\u202c ד", True, "ד בג א"),
    ],
)
def test_order_on_the_line(text: str, rtl: bool, seen: str) -> None:
    assert "".join(c for c in as_seen(text, rtl) if c.isprintable()) == seen


def test_arabic_numbers_keep_their_order() -> None:
    assert as_seen("سنة ٢٠٢٦", True) == "٢٠٢٦ ةنس"


@pytest.mark.parametrize(
    ("text", "level"), [("12 אב", 1), ("- ab אב", 0), ("\u2067אב\u2069 ab", 0), ("ابج", 1)]
)
def test_first_strong_letter_decides(text: str, level: int) -> None:
    assert base_level(text) == level


def test_no_strong_letter_leaves_the_default() -> None:
    assert (base_level("12/03"), base_level("12/03", 1)) == (0, 1)


@given(st.text(LETTERS, max_size=40), st.sampled_from([0, 1]))
def test_every_character_has_a_level_not_below_the_base(text: str, base: int) -> None:
    found = levels(text, base)
    if found is not None:
        assert len(found) == len(text)
        assert all(ord(level) - 48 >= base for level in found)


@given(st.text(LETTERS.replace("\u05b0", ""), min_size=1, max_size=40), st.booleans())
def test_reordering_keeps_every_letter(text: str, rtl: bool) -> None:
    letters = [c for c in text if c.isalnum()]
    assert sorted(c for c in as_seen(text, rtl) if c.isalnum()) == sorted(letters)


def test_deep_and_unpaired_marks_do_no_harm() -> None:
    text = "\u202b" * 200 + "אב" + "\u2067" * 200 + "ab" + "\u2069" * 500 + "\u202c" * 500
    assert len(levels(text, 0) or "") == len(text)
