"""The value of a text: direction, language, and what may be stored."""

import sqlite3

import pytest
from hypothesis import given, strategies as st

from aiworkshop.base.text import Text, clean_text, first_strong_direction


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [
        ("שלום", "", "rtl"),
        ("سلام", "", "rtl"),
        ("106 מוקד", "", "rtl"),
        ("WhatsApp של השכנים", "he", "ltr"),
        ("2024", "he", "rtl"),
        ("2024", "", "ltr"),
    ],
)
def test_direction_is_the_first_strong_letters(words: str, language: str, expected: str) -> None:
    assert Text(words, language).resolved_direction() == expected


def test_an_override_wins() -> None:
    assert Text("WhatsApp של השכנים", "he", "rtl").resolved_direction() == "rtl"


@pytest.mark.parametrize(
    ("words", "language"), [("(3) קפה", "he"), ("«قهوة»", "ar"), ("GIS", "en"), ("106", "en")]
)
def test_language_is_guessed_from_the_letters(words: str, language: str) -> None:
    assert Text(words).resolved_language() == language


def test_blank_text_is_empty() -> None:
    assert not Text(" \n")


def test_what_breaks_files_is_cleaned_and_words_stay() -> None:
    assert clean_text("a\x00b\x07c\r\nd\re\ud800f") == "abc\nd\ne" + "f"
    assert clean_text("שלום\tעולם 👩🏽‍🌾") == "שלום\tעולם 👩🏽‍🌾"


def test_direction_marks_are_paired() -> None:
    assert clean_text("\u2067שלום") == "\u2067שלום\u2069"
    assert clean_text("שלום\u202c") == "שלום"
    assert clean_text("\u200fשלום") == "\u200fשלום"


@given(st.text(alphabet=st.characters(codec=None), max_size=80))
def test_cleaning_is_final_and_what_is_left_can_be_stored(words: str) -> None:
    cleaned = clean_text(words)
    assert clean_text(cleaned) == cleaned
    connection = sqlite3.connect(":memory:")
    assert connection.execute("SELECT ?", (cleaned,)).fetchone() == (cleaned,)
    connection.close()
    letters = [char for char in words if char.isalnum()]
    assert [char for char in cleaned if char.isalnum()] == letters


def test_an_isolated_name_does_not_decide_the_direction_of_its_sentence() -> None:
    assert first_strong_direction("\u2068דנה\u2069 sits here.") == "ltr"
    assert first_strong_direction("\u2068Dana\u2069 יושבת כאן.") == "rtl"
    assert first_strong_direction("\u2068דנה\u2069 …") is None
    assert first_strong_direction("\u2069דנה") == "rtl"
