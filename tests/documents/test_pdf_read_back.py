"""Pages read back by eye and by two programs' search: see ``read_pdf.py`` beside this file."""

from pathlib import Path

import pytest

from aiworkshop.documents.pdf.blocks import (
    BulletList,
    Card,
    Column,
    Document,
    Heading,
    Paragraph,
    Quote,
    Strong,
    Table,
)
from aiworkshop.documents.pdf.writer import write_pdf
from tests.documents.judging import assert_read

PHRASES = {
    "he": (
        "ספרו על רגע שבו הרגשתם מעורבים וגאים בעבודה המשותפת שלנו",
        "קבוצת WhatsApp של השכונה ענתה תוך 20 דקות על 45 פניות (בממוצע)",
        "התקציב עמד על 12,500 שקלים לשנת 2026, כלומר 15% יותר",
        "פרויקט Green Roofs של UN-Habitat הגיע לעכו בשנת 2024",
        "הרכזת אמרה: בלי הנוער לא היינו מצליחים!",
    ),
    "ar": (
        "احكوا عن لحظة شعرتم فيها بالحياة والمشاركة والفخر",
        "الإبداع لا يأتي إلا من الأشخاص الذين يعملون معا كل الأيام",
        "شارك 20 شخصا في اللقاء الأول و 35 شخصا في اللقاء الثاني",
        "مجموعة WhatsApp للجيران أجابت خلال 20 دقيقة على كل الأسئلة",
        "هذه المدرسة مفتوحة لأبناء الحي والمسؤولة عنها هي المعلمة ليلى",
    ),
    "en": (
        "The neighbours' WhatsApp watch answered within 20 minutes, every time",
        "Office efficiency: 45% of the 1,250 requests (first half) were solved",
        "Three quarters joined the Green Roofs project of UN-Habitat in 2024",
    ),
}


def document(language: str) -> Document:
    own = PHRASES[language]
    others = [phrase for key in PHRASES if key != language for phrase in PHRASES[key]]
    cards = tuple(
        Card((Strong(first), Paragraph(second, small=True), Quote(first, second)))
        for first, second in zip(others[::2], others[1::2], strict=False)
    )
    table = Table((Column(own[0][:12]), Column(own[1][:12])), ((own[0], own[1]), (own[2], own[0])))
    return Document(
        own[0], (Heading(2, own[0]), Paragraph(own[1]), BulletList(own), table, *cards), language
    )


@pytest.mark.parametrize("language", ["he", "ar", "en"])
def test_every_language_is_read_and_found(language: str, tmp_path: Path) -> None:
    pdf = tmp_path / "a.pdf"
    write_pdf(document(language), pdf)
    lines = [f"{key}:{phrase}" for key, own in PHRASES.items() for phrase in own]
    assert_read(pdf, lines)
