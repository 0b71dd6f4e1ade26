"""The one table of all kinds, and the tables as JSON."""

import json
from pathlib import Path

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.facilitation.exchange.copies import CopySource
from aiworkshop.facilitation.exchange.reading import read_workshop_file
from tests.documents.tables.full_workshop import full_parts
from tests.documents.tables.reading import csv_rows, written
from tests.documents.workshop_parts import Parts


def test_every_item_is_a_row_with_its_bearings(tmp_path: Path) -> None:
    _, contents = full_parts()
    rows = csv_rows(written(contents, tmp_path / "t.csv"))
    kinds = [row["Kind"] for row in rows]
    assert kinds == [
        "Story",
        "Root cause of success",
        "Asset",
        "Theme",
        "Theme",
        "Dream",
        "Opportunity",
        "Proposition",
        "I love",
        "Initiative",
        "Action",
        "Offer",
        "Request",
        "Income idea",
        "Trend",
        "Closing valuation",
    ]
    assert all(row["Permission"] and row["Id"] for row in rows)
    story, action = rows[0], rows[kinds.index("Action")]
    assert (story["As it was written"], story["Translation"]) == ("הספרייה", "The library")
    assert (story["Table"], story["Dots"], story["Themes"]) == ("3", "7", "Open doors")
    assert "The story: It stayed open." in story["Details"].split("\n")
    assert (action["Date"], action["Status"], action["Amount in ₪"]) == (
        "2026-05-20",
        "Planned",
        "123.45",
    )


@pytest.mark.parametrize("language", ["en", "he", "ar"])
def test_windows_reads_it_as_utf_8_with_its_own_line_ends(language: str, tmp_path: Path) -> None:
    _, contents = full_parts()
    data = written(contents, tmp_path / "t.csv", language).read_bytes()
    assert data.startswith(b'\xef\xbb\xbf"')
    assert data.count(b"\r\n") == 17
    assert data.replace(b"\r\n", b"").count(b"\r") == 0


def test_words_in_several_lines_with_quotation_marks_stay_in_their_field(tmp_path: Path) -> None:
    parts = Parts()
    words = 'One, "two";\nthree\n\n=four'
    parts.add("finding", kind="wish", title=words)
    assert csv_rows(written(parts.contents(), tmp_path / "t.csv"))[0]["As it was written"] == words


def test_json_has_values_and_says_that_it_is_no_copy(tmp_path: Path) -> None:
    _, contents = full_parts()
    report = json.loads(written(contents, tmp_path / "t.json").read_text("utf-8"))
    assert (report["kind"], report["form"]) == ("aiworkshop-report", "tables")
    assert report["can_be_imported"] is False
    assert "cannot be imported" in report["note"]
    tables = {table["id"]: table for table in report["tables"]}
    action = tables["actions"]["rows"][0]
    assert (action["due"], action["cost_agorot"], action["title"]["text"]) == (
        "2026-05-20",
        123.45,
        "Buy a lock",
    )
    assert tables["agenda"]["rows"][0]["began"] == "2026-05-14 09:05"
    kinds = {each["id"]: each["type"] for each in tables["actions"]["columns"]}
    assert (kinds["due"], kinds["cost_agorot"]) == ("date", "money")


@pytest.mark.parametrize("form", ["tables", "summary"])
def test_who_tries_to_import_a_report_is_told_what_it_is(form: str, tmp_path: Path) -> None:
    _, contents = full_parts()
    path = written(contents, tmp_path / "t.json", form=form)
    assert json.loads(path.read_text("utf-8"))["can_be_imported"] is False
    with pytest.raises(UserError) as refused:
        read_workshop_file(CopySource(path))
    assert refused.value.code == "exchange_report"
    assert "Save a transfer copy" in str(refused.value)
