"""Forms as PDF, read the way their readers do: by eye, and by two programs' search."""

from pathlib import Path

import pytest

from aiworkshop.documents.registry import export_format
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.library import Library
from aiworkshop.readmodels.summary import SummaryOptions
from tests.documents.judging import assert_read
from tests.documents.workshop_parts import Parts
from tests.seed_event import FORM, TITLE, enter_seed

SEED = (
    "REPORTING FORMAT FOR PARTNERS",
    TITLE,
    "Approximate number of participants",
    "Summary of the Event (max: 300 words)",
    "professionalism of a small, skillful and committed team",
    "Unfortunately, no specific partnerships were developed",
    "InterLoc Development",
    "Urban Waste Management",
)
CITY = {
    "he": (
        "תושבי השכונה פתחו את בית־הספר אחר הצהריים",
        "סעיפי תקציב לפי ערוצים",
        "שילוט בכניסה לעיר",
    ),
    "ar": ("فتح أهل الحي المدرسة بعد الظهر", "بنود الميزانية بحسب المسارات", "لافتات مدخل المدينة"),
}


def test_the_seeds_form(library: Library, tmp_path: Path) -> None:
    workshop_id = enter_seed(Runner(library))
    target = tmp_path / "form.pdf"
    contents = Reads(library).contents(workshop_id)
    export_format(FORM, ".pdf").load()(contents, SummaryOptions("en", True), target, None, None)
    assert_read(target, [f"en: {each}" for each in SEED], whole=True)


@pytest.mark.parametrize("language", ["he", "ar"])
def test_a_city_report(tmp_path: Path, language: str) -> None:
    said, heading, line = CITY[language]
    parts = Parts(title="Town")
    parts.add("report_text", form="city-report", place="field.community_building", words=said)
    row = parts.add("report_row", form="city-report", part="budget")
    parts.add("report_text", form="city-report", place=f"row.{row}.line", words=line)
    target = tmp_path / "city.pdf"
    writer = export_format("city-report", ".pdf").load()
    writer(parts.contents(), SummaryOptions(language), target, None, None)
    assert_read(target, [f"{language}: {each}" for each in (said, heading, line)], whole=True)
