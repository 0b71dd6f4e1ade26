"""What is said about a passphrase while it is typed."""

import pytest

from aiworkshop.base.passphrases import scripts, strength


@pytest.mark.parametrize(
    ("passphrase", "said"),
    [
        ("", "short"),
        ("  1234567  ", "short"),
        ("12345678", "weak"),
        ("aaaaaaaaaaaaaaaa", "weak"),
        ("password", "weak"),
        ("שלום שלום שלום שלום", "weak"),
        ("סוס כחול", "weak"),
        ("סוס כחול שמש", "good"),
        ("حصان أزرق شمس", "good"),
        ("סוס כחול אוכל שמש", "strong"),
        ("x7#Qp9!zLm4", "strong"),
    ],
)
def test_words_that_do_not_belong_together_are_good(passphrase: str, said: str) -> None:
    assert strength(passphrase) == said


@pytest.mark.parametrize(
    ("passphrase", "found"),
    [
        ("", []),
        ("1234 !?", []),
        ("abc", ["latin"]),
        ("שלום", ["hebrew"]),
        ("سلام", ["arabic"]),
        ("akuo שלום", ["latin", "hebrew"]),
    ],
)
def test_the_scripts_tell_which_keyboard_it_was(passphrase: str, found: list[str]) -> None:
    assert scripts(passphrase) == found
