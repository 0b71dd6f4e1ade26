"""Gentle checks of topics and propositions, in three languages."""

import pytest

from aiworkshop.method.content import available_languages, load_content
from aiworkshop.method.hints import Hint
from aiworkshop.method.proposition import (
    PROPOSITION_CRITERIA,
    check_proposition,
    proposition_hint_text,
)
from aiworkshop.method.topic import TOPIC_CRITERIA, check_topic, topic_hint_text
from aiworkshop.method.words import count_words, find_words


def ids(hints: tuple[Hint, ...]) -> list[str]:
    return [hint.id for hint in hints]


@pytest.mark.parametrize("language", available_languages())
def test_the_examples_of_the_flip(language: str) -> None:
    content = load_content(language)
    for example in content.flip_examples():
        assert ids(check_topic(example.deficit, content)) == ["positive"], example.deficit
        assert check_topic(example.affirmative, content) == (), example.affirmative


@pytest.mark.parametrize(
    ("language", "topic", "flagged"),
    [
        ("en", "", []),
        ("en", "Less violence in our schools", ["positive"]),
        ("en", "An app for the residents", ["no_preset_solution"]),
        ("en", "Leveraging synergies", ["plain_words"]),
        ("en", "Neighbours who greet one another", []),
        ("he", "שכונה בלי אלימות", ["positive"]),
        ("he", "הקמת ועדה לנוער", ["no_preset_solution"]),
        ("he", "רחוב מלא חיים ומשפחות", []),
        ("he", "מינוף משאבים", ["plain_words"]),
        ("ar", "حيّ بلا عنف", ["positive"]),
        ("ar", "إنشاء لجنة للشباب", ["no_preset_solution"]),
        ("ar", "كلا الحيّين معًا في عيد واحد", []),
    ],
)
def test_topics(language: str, topic: str, flagged: list[str]) -> None:
    assert ids(check_topic(topic, load_content(language))) == flagged


def test_a_long_topic_and_many_topics() -> None:
    content = load_content("en")
    assert ids(check_topic("green " * 14, content)) == []
    assert ids(check_topic("green " * 15, content)) == ["plain_words"]
    assert ids(check_topic("\n".join(["green streets"] * 6), content)) == ["few"]


@pytest.mark.parametrize(
    ("language", "words", "flagged"),
    [
        ("en", "Every child walks to school along a shaded path.", []),
        ("en", "We will have shade.", ["present_tense"]),
        ("en", "The municipality should plant trees.", ["present_tense"]),
        ("en", "There is no litter.", ["affirmative"]),
        ("en", "We improve communication.", ["concrete"]),
        ("he", "כל ילדה וכל ילד הולכים לבית הספר בשביל מוצל.", []),
        ("he", "בעתיד יהיה צל ליד בית הספר.", ["present_tense"]),
        ("he", "העירייה צריכה לנטוע עצים.", ["present_tense"]),
        ("he", "אנחנו משפרים את שיתוף הפעולה.", ["concrete"]),
        ("ar", "يمشي كل طفل إلى المدرسة في ممرّ ظليل.", []),
        ("ar", "سوف تُزرع الأشجار.", ["present_tense"]),
        ("ar", "على البلدية أن تزرع، ويجب أن تبدأ.", ["present_tense"]),
        ("ar", "الشارع بلا نفايات.", ["affirmative"]),
    ],
)
def test_propositions(language: str, words: str, flagged: list[str]) -> None:
    assert ids(check_proposition(words, load_content(language))) == flagged


def test_a_long_proposition() -> None:
    assert ids(check_proposition("tree " * 61, load_content("en"))) == ["ours"]


@pytest.mark.parametrize("language", available_languages())
def test_every_hint_can_be_shown(language: str) -> None:
    content = load_content(language)
    for criterion in content.group("topic.hints"):
        assert criterion in TOPIC_CRITERIA
        text = topic_hint_text(Hint(criterion, ("a", "b")), content)
        assert "{" not in text
    for criterion in content.group("proposition.hints"):
        assert criterion in PROPOSITION_CRITERIA
        assert "{" not in proposition_hint_text(Hint(criterion), content)


def test_found_words_are_given_as_they_were_written() -> None:
    assert find_words("No LONGER, no more", ["no longer", "no"], "en") == ("No LONGER", "no")
    assert find_words("והבעיות של השכונה", ["בעיות"], "he") == ("והבעיות",)
    assert find_words("תוכנית להצלחה", ["תוכנ"], "he") == ()
    assert find_words("وبالشكاوى", ["شكاوى"], "ar") == ("وبالشكاوى",)
    assert find_words("تُغلق", ["تغلق"], "ar") == ("تُغلق",)


def test_words_are_counted_in_any_script() -> None:
    assert count_words("Akko 2024: מוקד 106 عكّا, isn't it?") == 5
