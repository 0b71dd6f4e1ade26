"""The workbook, read back by openpyxl and calamine."""

from datetime import datetime
from pathlib import Path

import pytest

from aiworkshop.base.text import Text
from aiworkshop.documents.pdf.writer import WritingCancelled
from aiworkshop.documents.tables.xlsx import write_tables_xlsx
from aiworkshop.readmodels.summary import SummaryOptions
from tests.documents.tables.full_workshop import full_parts, tables_of
from tests.documents.tables.reading import by_heading, calamine_rows, sheet, workbook, written
from tests.documents.workshop_parts import Parts


@pytest.mark.parametrize("language", ["en", "he", "ar"])
def test_sheets_lie_and_read_as_their_language_does(language: str, tmp_path: Path) -> None:
    _, contents = full_parts()
    book = workbook(written(contents, tmp_path / "t.xlsx", language))
    titles = [table.title for table in tables_of(contents, language).tables]
    assert book.sheetnames[1:] == titles
    for found in book.worksheets:
        assert bool(found.sheet_view.rightToLeft) == (language != "en"), found.title
    for found in book.worksheets[1:]:
        assert found.freeze_panes == "A2"
        assert found.auto_filter.ref == found.dimensions
        assert found.print_title_rows == "$1:$1"


def test_dates_sums_and_numbers_are_real(tmp_path: Path) -> None:
    _, contents = full_parts()
    path = written(contents, tmp_path / "t.xlsx")
    action = by_heading(sheet(path, "Actions"))
    assert action["Due date"].value == datetime(2026, 5, 20)
    assert action["Due date"].number_format == "dd/mm/yyyy"
    assert action["Cost"].value == 123.45
    assert "₪" in action["Cost"].number_format
    assert by_heading(sheet(path, "Income ideas"))["Estimate"].value == -5
    assert by_heading(sheet(path, "Findings"))["Table"].value == 3
    step = by_heading(sheet(path, "Agenda as it ran"))
    assert step["Began"].value == datetime(2026, 5, 14, 9, 5)
    rows = calamine_rows(path, "Actions")
    assert str(rows[1][rows[0].index("Due date")]) == "2026-05-20"


def test_each_cell_reads_in_the_direction_of_its_words(tmp_path: Path) -> None:
    _, contents = full_parts()
    row = by_heading(sheet(written(contents, tmp_path / "t.xlsx", "he"), "ממצאים"))
    titles = [row["כותרת"], row["הסיפור"]]
    assert [cell.alignment.readingOrder for cell in titles] == [2, 1]
    assert [cell.alignment.horizontal for cell in titles] == ["right", "left"]
    assert all(cell.alignment.wrap_text for cell in titles)


def test_a_translation_has_a_column_of_its_own_where_there_is_one(tmp_path: Path) -> None:
    _, contents = full_parts()
    row = by_heading(sheet(written(contents, tmp_path / "t.xlsx"), "Findings"))
    assert row["Title"].value == "הספרייה"
    assert row["Title (translation)"].value == "The library"
    assert "The story (translation)" not in row


def test_the_first_sheet_tells_about_the_file(tmp_path: Path) -> None:
    _, contents = full_parts(municipality="Acre", organisers="The centre")
    path = written(contents, tmp_path / "t.xlsx")
    book = workbook(path)
    cells = [cell.value for row in book["About"].iter_rows() for cell in row if cell.value]
    assert "Town" in cells and datetime(2026, 5, 14) in cells and "English" in cells
    assert "All names are left out of this copy." in cells
    assert "What was to stay in the room is not printed here." in cells
    assert cells[cells.index("Findings") + 1] == 3
    assert "Interviews" in cells
    assert (book.properties.title, book.properties.creator) == ("Town", "The centre")


def test_nothing_entered_is_one_calm_sheet(tmp_path: Path) -> None:
    book = workbook(written(Parts().contents(), tmp_path / "t.xlsx"))
    assert book.sheetnames == ["About"]
    said = [cell.value for row in book["About"].iter_rows() for cell in row]
    assert "Nothing here yet: the tables fill as the words of the room are entered." in said


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(" ".join(f"word{n}" for n in range(50_000)), id="50,000 words"),
        pytest.param("𝒳" * 40_000, id="two units a letter, no blank"),
        pytest.param("line\n" * 900, id="more lines than a cell holds"),
        pytest.param("=" * 33_000, id="nothing but signs of a formula"),
    ],
)
def test_a_text_too_long_for_a_cell_is_whole_on_a_sheet_of_its_own(
    words: str, tmp_path: Path
) -> None:
    parts = Parts()
    parts.add("finding", kind="story", title="Long", telling=words)
    parts.add("finding", kind="story", title="Short", telling="x" * 32_767)
    path = written(parts.contents(), tmp_path / "t.xlsx")
    first = by_heading(sheet(path, "Findings"))["The story"].value
    assert first.startswith(words[:100])
    assert first.endswith("[The whole text stands on the sheet “Long texts”, number 1.]")
    assert by_heading(sheet(path, "Findings"), 3)["The story"].value == "x" * 32_767
    rows = list(sheet(path, "Long texts").values)[1:]
    assert {row[:3] for row in rows} == {(1, "Findings", "The story")}
    assert [row[3] for row in rows] == list(range(1, len(rows) + 1))
    assert "".join(str(row[4]) for row in rows) == words
    assert all(len(str(row[4]).encode("utf-16-le")) // 2 <= 32_767 for row in rows)
    assert all(str(row[4]).count("\n") <= 253 for row in rows)


def test_two_thousand_commitments(tmp_path: Path) -> None:
    parts = Parts()
    for number in range(2_000):
        parts.add("commitment", kind="commitment", words=f"Promise {number}", due="2026-06-01")
    path = written(parts.contents(), tmp_path / "t.xlsx")
    rows = calamine_rows(path, "Commitments offers requests")
    words = rows[0].index("As it was written")
    assert [row[words] for row in rows[1:]] == [f"Promise {number}" for number in range(2_000)]


def test_the_same_workshop_makes_the_same_bytes(tmp_path: Path) -> None:
    _, contents = full_parts()
    one, two = (written(contents, tmp_path / name).read_bytes() for name in ("a.xlsx", "b.xlsx"))
    assert one == two


def test_called_off_it_leaves_what_stood_there(tmp_path: Path) -> None:
    target = tmp_path / "t.xlsx"
    target.write_text("what stood here before")
    seen: list[tuple[int, int]] = []
    _, contents = full_parts()
    with pytest.raises(WritingCancelled):
        write_tables_xlsx(
            contents,
            SummaryOptions("en"),
            target,
            lambda done, total: seen.append((done, total)),
            lambda: len(seen) >= 2,
        )
    assert target.read_text() == "what stood here before"
    assert len(seen) == 2
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["t.xlsx"]


def test_years_before_excel_and_odd_dates_stay_words(tmp_path: Path) -> None:
    parts = Parts()
    for due in ("1899-12-31", "0001-01-01", "9999-12-31", "31.12.2026", "2026-02-30"):
        parts.add("action", title="Act", due=due)
    found = sheet(written(parts.contents(), tmp_path / "t.xlsx"), "Actions")
    due = [by_heading(found, row)["Due date"].value for row in range(2, 7)]
    assert due == ["31/12/1899", "01/01/0001", datetime(9999, 12, 31), "31.12.2026", "2026-02-30"]


def test_a_number_written_as_words_stays_words(tmp_path: Path) -> None:
    parts = Parts()
    parts.add("finding", kind="wish", title=Text("0501234567"))
    cell = by_heading(sheet(written(parts.contents(), tmp_path / "t.xlsx"), "Findings"))["Title"]
    assert (cell.value, cell.data_type) == ("0501234567", "s")
