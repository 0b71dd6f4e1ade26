"""LibreOffice opens the workbook, shows it as pages, and finds every word and no formula in it."""

import csv
import subprocess
from pathlib import Path

import pytest

from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
from aiworkshop.library.library import Library
from tests.documents.tables.full_workshop import tables_of
from tests.documents.tables.reading import written
from tests.documents.workshop_parts import Parts

LANGUAGES = ("en", "he", "ar")


def converted(office: str, source: Path, to: str, suffix: str) -> list[Path]:
    """What LibreOffice makes of a file; it complains to stderr and by its exit code."""
    home = (source.parent / "office").as_uri()
    command = [office, f"-env:UserInstallation={home}", "--headless", "--convert-to", to]
    done = subprocess.run(
        [*command, "--outdir", str(source.parent), str(source)],
        capture_output=True,
        text=True,
        timeout=180,
        check=True,
    )
    assert "rror" not in done.stdout + done.stderr, done.stdout + done.stderr
    return sorted(source.parent.glob(f"{source.stem}*{suffix}"))


@pytest.fixture(scope="module")
def office() -> str:
    import shutil

    found = shutil.which("soffice")
    if not found:
        pytest.skip("LibreOffice is not here")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sample_in_three_languages(
    language: str, office: str, library: Library, tmp_path: Path
) -> None:
    Runner(library).run(InsertSample())
    contents = Reads(library).contents(SAMPLE_ID)
    path = written(contents, tmp_path / "t.xlsx", language)
    (pdf,) = converted(office, path, "pdf", ".pdf")
    text = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, check=True).stdout
    pages = text.decode()
    if language == "en":
        assert "Everything as tables" in pages
    # One file a sheet: 44 a comma, 34 a quotation mark, 76 UTF-8, -1 all sheets.
    every_sheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
    files = converted(office, path, every_sheet, ".csv")
    tables = tables_of(contents, language).tables
    assert len(files) == len(tables) + 1
    for table in tables:
        (found,) = [each for each in files if each.stem == f"t-{table.title}"]
        rows = list(csv.reader(found.read_text("utf-8").splitlines(keepends=True)))
        assert rows[0] == [column.title for column in table.columns]
        assert len(rows) == len(table.rows) + 1


def test_words_that_look_like_commands(office: str, tmp_path: Path) -> None:
    parts = Parts()
    commands = ["=1+1", "+1+1", "-1+1", "@SUM(1)", "<r><t>x</t></r>", "_x0041_", "=NOW()"]
    for words in commands:
        parts.add("finding", kind="wish", title=words)
    path = written(parts.contents(), tmp_path / "t.xlsx")
    # The ninth setting writes formulas instead of what they come to.
    second = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,2"
    (found,) = converted(office, path, second, ".csv")
    with found.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["Title"].rstrip() for row in rows] == commands
