"""Offers for requests: a small labelled set in three languages, and what must never happen."""

import pytest

from aiworkshop.method.matching import Matcher, Side

OFFERS = {
    "volunteers-ar": Side("volunteers-ar", ("14 متطوّعًا لمناوبات المساء في المكتبة",)),
    "templates-en": Side("templates-en", ("A shared sheet of reply templates for the hotline",)),
    "cleaning-ar": Side("cleaning-ar", ("جولة نظافة إضافية في ليالي السوق",)),
    "van-he": Side("van-he", ("הסעה ברכב המועצה לקשישים, פעמיים בשבוע",)),
    "translate-he": Side("translate-he", ("תרגום טפסים לערבית, שעתיים בשבוע",)),
    "hall-he": Side("hall-he", ("אולם המתנ״ס בערבים, בלי תשלום",)),
    "photo-en": Side("photo-en", ("Photographs of empty buildings for the property list",)),
    "garden-ar": Side("garden-ar", ("شتلات وأدوات لحديقة المدرسة",)),
    "lawyer-en": Side("lawyer-en", ("Legal advice on short lending agreements",)),
    "power-he": Side(
        "power-he", ("בדיקה של לוח החשמל בשטח",), ("מהנדס תשתיות",), ("רכזת התיירות",)
    ),
    "coffee-en": Side("coffee-en", ("Coffee and cake at every meeting",)),
}
REQUESTS = {
    "r-volunteers-ar": (Side("r", ("متطوعون للمناوبة المسائية بالمكتبة",)), "volunteers-ar"),
    "r-templates-en": (Side("r", ("Help with a template for replies",)), "templates-en"),
    "r-cleaning-ar": (Side("r", ("نحتاج إلى تنظيف ونظافة بعد السوق",)), "cleaning-ar"),
    "r-van-he": (Side("r", ("רכב להסעת קשישים למפגש",)), "van-he"),
    "r-translate-he": (Side("r", ("מי יכול לתרגם את הטפסים לערבית?",)), "translate-he"),
    "r-hall-he": (Side("r", ("אולם למפגשי ערב",)), "hall-he"),
    "r-photo-en": (Side("r", ("Somebody to photograph the empty building",)), "photo-en"),
    "r-garden-ar": (Side("r", ("أدوات للحديقة",)), "garden-ar"),
    "r-lawyer-en": (Side("r", ("A lending agreement from the legal department",)), "lawyer-en"),
    # Addressed to whoever offers, and answered in another language.
    "r-power-en": (
        Side("r", ("A safe electricity point",), ("רכזת תיירות",), ("מהנדס התשתיות",)),
        "power-he",
    ),
    "r-nothing-he": (Side("r", ("אישור ביטוח לפעילות",)), ""),
    "r-nothing-ar": (Side("r", ("موافقة رئيس البلدية على الموعد",)), ""),
    "r-nothing-en": (Side("r", ("A budget line for next year",)), ""),
}


def suggested(request: Side) -> list[str]:
    matcher = Matcher(OFFERS.values(), [request])
    return [one.offer_id for one in matcher.for_request(request.id)]


@pytest.mark.parametrize("name", REQUESTS)
def test_the_labelled_set(name: str) -> None:
    request, wanted = REQUESTS[name]
    assert suggested(request)[:1] == ([wanted] if wanted else [])


def test_hardly_anything_is_suggested_that_does_not_belong() -> None:
    wrong = sum(
        one != wanted for request, wanted in REQUESTS.values() for one in suggested(request)
    )
    assert wrong <= 1


def test_what_is_apart_is_not_suggested_again() -> None:
    request, wanted = REQUESTS["r-hall-he"]
    assert not Matcher(OFFERS.values(), [request]).for_request("r", apart=[wanted])


def test_both_sides_see_the_same() -> None:
    request, wanted = REQUESTS["r-garden-ar"]
    matcher = Matcher(OFFERS.values(), [request])
    (ahead,) = matcher.for_request("r")
    (back,) = matcher.for_offer(wanted)
    assert ahead == back
    assert "أدوات" in ahead.shared


def test_a_name_is_told_as_the_reason() -> None:
    request, _ = REQUESTS["r-power-en"]
    assert Matcher(OFFERS.values(), [request]).for_request("r")[0].named == "מהנדס תשתיות"


@pytest.mark.parametrize("name", ["", "   ", "?!", "12 34"])
def test_no_words_meet_nothing(name: str) -> None:
    blank = Side("r", (name,), (name,), (name,))
    matcher = Matcher([*OFFERS.values(), Side("blank", (name,), (name,), (name,))], [blank])
    assert matcher.for_request("r") == ()
    assert matcher.for_request("gone") == ()
