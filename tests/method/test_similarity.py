"""Findings that sound alike: spelling variants of three languages, judged pairs, offers."""

import random

import pytest

from aiworkshop.method.similarity import (
    ALIKE_FROM,
    Comparison,
    Fragment,
    Suggestion,
    ThemeOutline,
    suggest,
)
from aiworkshop.method.word_forms import forms, words_of
from tests.method.alike_pairs import ALIKE, OTHER


def judged() -> tuple[list[float], list[float]]:
    """Scores of the pairs that are alike and of the others, all in one workshop."""
    pairs = [*ALIKE, *OTHER]
    texts = sorted({text for pair in pairs for text in pair})
    comparison = Comparison.of(Fragment(text, text) for text in texts)
    scores = [comparison.score(*pair) for pair in pairs]
    return scores[: len(ALIKE)], scores[len(ALIKE) :]


def test_precision_and_recall_on_judged_pairs() -> None:
    alike, other = judged()
    found = sum(score >= ALIKE_FROM for score in alike)
    wrong = sum(score >= ALIKE_FROM for score in other)
    assert found / len(alike) >= 0.9, "recall"
    assert found / (found + wrong) >= 0.95, "precision"


def same(first: str, second: str) -> bool:
    (one,), (other,) = words_of(first), words_of(second)
    return bool(set(forms(one)) & set(forms(other)))


@pytest.mark.parametrize(
    "pair",
    [
        "סִפְרִיָּה ספריה",
        "ספרייה הספריות",
        "תוכנית תכניות",
        "עירייה בעיריה",
        "שכנים ולשכנים",
        "ומהמתנדבים מתנדב",
        "קהילה קהלה",
        "مَكْتَبَة المكتبه",
        "أحياء احياء",
        "والمدرسة مدرسات",
        "للجيران الجيران",
        "مـــدرسة مدرسة",
        "مستشفى مستشفي",
        "neighbours NEIGHBOR",
        "library libraries",
        "planned planning",
        "centre centers",
        "organised organizing",
    ],
)
def test_spelling_variants_share_a_form(pair: str) -> None:
    assert same(*pair.split())


@pytest.mark.parametrize("pair", ["שכן שוק", "شارع شعر", "house market", "106 107"])
def test_other_words_do_not(pair: str) -> None:
    assert not same(*pair.split())


def fragments(*words: str) -> list[Fragment]:
    return [Fragment(str(place), text) for place, text in enumerate(words)]


WORDS = (
    "Farmers market on Fridays",
    "The Friday farmers' market",
    "Friday farmers markets",
    "Football field lit in the evening",
    "Neighbours watch each other's houses",
    "Neighbors watching the houses",
)


def test_groups_of_alike_findings_and_what_is_dismissed() -> None:
    findings = fragments(*WORDS)
    everyone = {finding.id for finding in findings}
    found = suggest(findings, everyone)
    assert {one.finding_ids for one in found} == {("0", "1", "2"), ("4", "5")}
    dismissed = next(one for one in found if "0" in one.finding_ids).pairs()
    left = suggest(findings, everyone, dismissed=dismissed)
    assert [one.finding_ids for one in left] == [("4", "5")], "no part of it comes back"
    assert suggest(findings, {"0", "3", "4"}) == [], "only what has no theme is offered"


def test_a_finding_fits_the_theme_of_its_kin() -> None:
    findings = fragments(*WORDS)
    themes = [
        ThemeOutline("market", "Where the town meets", ("0", "1")),
        ThemeOutline("watch", "We look after each other's houses", ("4",)),
        ThemeOutline("light", "Places lit in the evening"),
    ]
    found = suggest(findings, {"2", "3", "5"}, themes)
    assert {one.theme_id: one.finding_ids for one in found} == {
        "market": ("2",),
        "watch": ("5",),
        "light": ("3",),
    }
    dismissed = Suggestion(("2",), "market").pairs()
    left = suggest(findings, {"2", "3", "5"}, themes, dismissed)
    assert {one.theme_id for one in left} == {"watch", "light"}


def test_odd_texts_are_nobodys_kin() -> None:
    odd = fragments("", "   ", "!!!", "של את", "🙂", "the and", "ء", "ـــ", "\u202e\u2066")
    assert suggest(odd, {one.id for one in odd}) == []


def test_the_order_of_findings_does_not_matter() -> None:
    findings = fragments(*(text for pair in ALIKE for text in pair))
    everyone = {finding.id for finding in findings}
    expected = suggest(findings, everyone)
    assert len(expected) > 25
    for seed in range(3):
        mixed = list(findings)
        random.Random(seed).shuffle(mixed)
        assert suggest(mixed, everyone) == expected
