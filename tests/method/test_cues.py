"""Coaching cues: what is noticed where, in three languages, and what is left in peace."""

import pytest

from aiworkshop.method.content import available_languages, load_content
from aiworkshop.method.cues import CUES, Said, cue, cue_text
from aiworkshop.method.hints import Hint

NOTICED = [
    ("en", "story", "Great cooperation", "praise"),
    ("en", "story", "Nobody listens, only complaints", "deficit"),
    ("en", "wish", "Not enough parking", "wish_in_it"),
    ("en", "theme", "Communication", "one_word"),
    ("en", "theme", "A lack of trust", "theme_deficit"),
    ("en", "dream", "There will be shade", "already"),
    ("en", "dream", "A new project with a budget", "means"),
    ("en", "opportunity", "An app for residents", "solution"),
    ("en", "commitment", "The municipality should clean the beach", "others"),
    ("he", "success_factor", "שיתוף פעולה מעולה", "praise"),
    ("he", "story", "אין תקציב ואף אחד לא עוזר", "deficit"),
    ("he", "wish", "אין חניה ליד המרפאה", "wish_in_it"),
    ("he", "theme", "תקשורת", "one_word"),
    ("he", "theme", "חוסר אמון בין השכונות", "theme_deficit"),
    ("he", "dream", "בעתיד יהיה צל", "already"),
    ("he", "dream", "פרויקט עם תקציב", "means"),
    ("he", "opportunity", "הקמת ועדה לנוער", "solution"),
    ("he", "action", "העירייה צריכה לנקות את החוף", "others"),
    ("ar", "story", "تعاون رائع", "praise"),
    ("ar", "story", "لا توجد ميزانية ولا أحد يساعد", "deficit"),
    ("ar", "wish", "نقص في مواقف السيارات", "wish_in_it"),
    ("ar", "theme", "تواصل", "one_word"),
    ("ar", "theme", "انعدام الثقة بين الأحياء", "theme_deficit"),
    ("ar", "dream", "سوف يكون هناك ظل", "already"),
    ("ar", "dream", "مشروع بميزانية", "means"),
    ("ar", "opportunity", "إنشاء لجنة للشباب", "solution"),
    ("ar", "action", "يجب على البلدية أن تنظف الشاطئ", "others"),
]

LEFT_IN_PEACE = [
    ("en", "story", "The night the library stayed open because Samar had the key"),
    ("en", "story", "Good neighbours: 40 families shared one generator"),
    # Trouble is where a long story begins, not what it is about.
    (
        "en",
        "story",
        "After the flood there was a shortage of everything, and within an hour the scouts had "
        "opened the gym and cooked for the whole street",
    ),
    ("en", "theme", "We decide where things happen"),
    ("en", "dream", "Children walk to school in the shade and the shops know their names"),
    ("en", "commitment", "I call the principal on Sunday"),
    ("en", "request", "The municipality should lend us chairs"),
    ("he", "story", "הלילה שבו הספרייה נשארה פתוחה כי לסמר היה מפתח"),
    ("he", "success_factor", "רמי התקשר לכל בית ברחוב"),
    ("he", "theme", "מחליטים במקום שבו הדברים קורים"),
    ("he", "dream", "ילדות וילדים הולכים לבית הספר בצל"),
    ("he", "commitment", "אני מתקשרת למנהלת ביום ראשון"),
    ("ar", "story", "الليلة التي بقيت فيها المكتبة مفتوحة لأن المفتاح كان مع سمر"),
    ("ar", "success_factor", "اتصل رامي بكل بيت في الشارع"),
    ("ar", "theme", "نتكلّم لغة من أمامنا"),
    ("ar", "dream", "يمشي الأطفال إلى المدرسة في الظل"),
    ("ar", "commitment", "أتصل بالمديرة يوم الأحد"),
]


def asked(language: str, place: str, words: str, **beside: bool) -> str:
    found = cue(Said(place, words, beside), load_content(language))
    return found.id if found else ""


@pytest.mark.parametrize(("language", "place", "words", "expected"), NOTICED)
def test_what_is_noticed(language: str, place: str, words: str, expected: str) -> None:
    assert asked(language, place, words) == expected


@pytest.mark.parametrize(("language", "place", "words"), LEFT_IN_PEACE)
def test_what_is_left_in_peace(language: str, place: str, words: str) -> None:
    assert asked(language, place, words) == ""


@pytest.mark.parametrize("language", available_languages())
def test_nothing_is_asked_about_nothing_or_in_unknown_places(language: str) -> None:
    for place in ("story", "theme", "dream", "action", "plenary_note", ""):
        assert asked(language, place, "  ", owner=False, due=False) == ""
    assert asked(language, "plenary_note", "Great cooperation") == ""


@pytest.mark.parametrize(
    ("beside", "expected"),
    [
        ({"owner": False, "due": False}, "owner_and_date"),
        ({"owner": False, "due": True}, "owner"),
        ({"owner": True, "due": False}, "date"),
        ({"owner": True, "due": True}, ""),
        ({}, ""),
    ],
)
def test_an_action_without_a_person_or_a_date(beside: dict[str, bool], expected: str) -> None:
    assert asked("en", "action", "Open the yard on Fridays", **beside) == expected


@pytest.mark.parametrize("language", available_languages())
def test_every_question_is_one_in_every_language(language: str) -> None:
    content = load_content(language)
    for rule in CUES:
        said = cue_text(Hint(rule.id, ("word", "more")), content)
        assert said.rstrip().endswith(("?", "؟", ".")), said
        assert "{" not in said
    asking = [cue_text(Hint(rule.id, ("word",)), content) for rule in CUES]
    assert len(set(asking)) == len(asking)
