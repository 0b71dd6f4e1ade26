"""A second funder's form, which is data alone: budget lines by channel, with their sums."""

from pathlib import Path

import pytest

from aiworkshop.documents.forms.document import form_document, load_form
from aiworkshop.documents.pdf import blocks
from aiworkshop.documents.registry import export_format
from aiworkshop.readmodels.summary import SummaryOptions
from aiworkshop.readmodels.workshop_contents import WorkshopContents
from tests.documents.workshop_parts import Parts

FORM = "city-report"
LINES = (
    ("branding", "שילוט בכניסה לעיר", 1_250_00, 1_000_50),
    ("business_plan", "סקר נכסים", 40_000_00, 0),
    ("branding", "יריד ערב", 7_500_00, 7_500_00),
)
SUMS = {
    "he": ("סך הכול", "תוכנית עסקית", "שיווק ומיתוג"),
    "ar": ("المجموع", "خطة الأعمال", "تسويق المدينة وبناء صورتها"),
    "en": ("Sum", "Business plan", "Marketing and branding"),
}


@pytest.fixture
def contents() -> WorkshopContents:
    parts = Parts(title="סדנה", municipality="עכו")
    for channel, line, planned, spent in LINES:
        row = parts.add("report_row", form=FORM, part="budget")
        place = f"row.{row}"
        parts.add("report_text", form=FORM, place=f"{place}.channel", value=channel)
        parts.add("report_text", form=FORM, place=f"{place}.line", words=line)
        parts.add("report_text", form=FORM, place=f"{place}.planned", value=str(planned))
        parts.add("report_text", form=FORM, place=f"{place}.spent", value=str(spent))
    parts.add("report_text", form=FORM, place="field.driver", value="residents municipality")
    return parts.contents()


def table_of(contents: WorkshopContents, language: str) -> list[list[str]]:
    document = form_document(load_form(FORM), contents, SummaryOptions(language))
    (table,) = [each for each in document.blocks if isinstance(each, blocks.Table)]
    return [[plain(cell) for cell in row] for row in table.rows]


def plain(words: blocks.Words) -> str:
    return "".join(span.text for span in words) if isinstance(words, tuple) else str(words)


@pytest.mark.parametrize("language", ["he", "ar", "en"])
def test_sums_stand_below_by_channel_and_altogether(
    contents: WorkshopContents, language: str
) -> None:
    rows = table_of(contents, language)
    assert len(rows) == len(LINES) + 3
    whole, *channels = SUMS[language]
    # In the order of the form's channels, not of the rows.
    for row, name, planned, spent in zip(
        rows[len(LINES) : -1], channels, ("40,000", "8,750"), ("0", "8,500.50"), strict=True
    ):
        assert name in row[0] and planned in row[2] and spent in row[3]
    assert whole in rows[-1][0]
    assert "48,750" in rows[-1][2] and "8,500.50" in rows[-1][3]


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_it_is_written_in_each_of_its_languages(
    contents: WorkshopContents, tmp_path: Path, suffix: str
) -> None:
    for language in ("he", "ar", "en"):
        target = tmp_path / f"{language}{suffix}"
        export_format(FORM, suffix).load()(contents, SummaryOptions(language), target, None, None)
        assert target.stat().st_size > 3_000
