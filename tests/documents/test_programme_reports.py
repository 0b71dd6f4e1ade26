"""A programme as PDF, Word and workbook, read back: numbers, names, and who withdrew."""

import subprocess
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from aiworkshop.documents.pdf.blocks import Bar, Chart
from aiworkshop.documents.portfolio.writing import portfolio_document
from aiworkshop.facilitation.outputs import ReportRequest, write_programme_report
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import ChangeRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.withdrawal import WithdrawParticipant
from aiworkshop.library.library import Library
from aiworkshop.readmodels.portfolio import ALL, ProgrammeContents
from aiworkshop.readmodels.summary import SummaryOptions
from tests.documents.docx_parts import to_pdf
from tests.portfolio_world import World, small_world


@pytest.fixture
def world(library: Library) -> World:
    return small_world(Runner(library))


@pytest.fixture
def reads(library: Library) -> Reads:
    return Reads(library)


@pytest.fixture
def contents(world: World, reads: Reads) -> ProgrammeContents:
    return reads.programme_contents(world.programme)


def write(contents: ProgrammeContents, target: Path, language: str = "en", **more: Any) -> Path:
    write_programme_report(contents, ReportRequest(language, form="portfolio", **more), target)
    return target


def words_of(pdf: Path) -> str:
    run = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, check=True)
    return " ".join(run.stdout.decode().split())


@pytest.mark.parametrize("language", ["en", "he", "ar"])
def test_the_pdf_is_whole(contents: ProgrammeContents, tmp_path: Path, language: str) -> None:
    target = write(contents, tmp_path / "portfolio.pdf", language)
    done = subprocess.run(["qpdf", "--check", str(target)], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_numbers_of_the_pdf(contents: ProgrammeContents, tmp_path: Path) -> None:
    words = words_of(write(contents, tmp_path / "portfolio.pdf"))
    assert "Akko 2 6 1 1 1" in words, "workshops, findings, dreams, opportunities, propositions"
    assert "Dimona 1 1 0 0 0" in words
    assert "Whole programme 3 7 1 1 1" in words
    assert "Akko 1 0 1 1 1 of 3" in words, "done, under way, open, let go, asked about again"
    assert "fewer than 5 people" in words, "Dimona's energy"
    assert "12.5" in words
    assert "21.5" in words
    assert "The library stayed open 0" in words
    assert "גן לכל שכונה" not in words, "it stays in the room"


@pytest.mark.parametrize("language", ["en", "he", "ar"])
def test_libreoffice_takes_the_docx(
    contents: ProgrammeContents, tmp_path: Path, language: str
) -> None:
    target = write(contents, tmp_path / "portfolio.docx", language)
    words = words_of(to_pdf(target, tmp_path))
    name = {"en": "Equitable Cities", "he": "ערים הוגנות", "ar": "مدن عادلة"}[language]
    assert name.split()[0] in words or language == "ar"
    assert "21.5" in words


def test_the_numbers_of_the_workbook(
    world: World, contents: ProgrammeContents, tmp_path: Path
) -> None:
    book = openpyxl.load_workbook(write(contents, tmp_path / "portfolio.xlsx"))
    counts = list(book["Towns, phases, channels"].iter_rows(min_row=2, values_only=True))
    assert ("Akko", "Discovery", "Findings", "All channels", 6) in counts
    assert ("Akko", "Discovery", "Findings", "Community building", 2) in counts
    assert ("Akko", "Discovery", "Findings", "No channel", 4) in counts
    assert ("Whole programme", "Discovery", "Findings", "All channels", 7) in counts
    kept = list(book["Promises"].iter_rows(min_row=2, values_only=True))
    assert ("Akko", "Commitments", "Let go", 1) in kept
    assert ("Akko", "Commitments", "Asked about again", 1) in kept
    (line,) = list(book["Capacity"].iter_rows(min_row=2, values_only=True))
    assert line[2:] == (
        *("Own income a year", "%", 12.5, datetime(2026, 1, 10), 21.5, datetime(2026, 12, 10)),
        None,
    )
    energy = {row[0]: row[1:] for row in book["Energy"].iter_rows(min_row=2, values_only=True)}
    assert energy["Akko"] == (2, 6, 4.2, 6)
    assert energy["Dimona"] == (None, "fewer than 5 people", None, "fewer than 5 people")


def test_the_workbook_is_mirrored(contents: ProgrammeContents, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(write(contents, tmp_path / "portfolio.xlsx", "he"))
    assert all(sheet.sheet_view.rightToLeft for sheet in book)


def test_words_are_no_formulas(world: World, reads: Reads, tmp_path: Path) -> None:
    key = world.workshops["Dimona one"]
    world.add(key, "finding", kind="story", title='=HYPERLINK("http://x")', starred=True)
    target = write(reads.programme_contents(world.programme), tmp_path / "portfolio.xlsx")
    book = openpyxl.load_workbook(target)
    cells = [cell for row in book["Voices"].iter_rows() for cell in row if cell.value]
    found = [cell for cell in cells if str(cell.value).startswith("=")]
    assert found
    assert all(cell.data_type == "s" and cell.quotePrefix for cell in found)


def test_charts_tell_noughts_and_hundredths() -> None:
    made = Chart("", (Bar("x", (0, 325)),), "", ("a", "b"), hundredths=True)
    assert [made.figure(each) for each in made.bars[0].values] == ["0", "3.25"]
    assert Chart("", (), "").figure(1250) == "1,250"


def test_an_empty_programme_says_so_calmly(world: World, reads: Reads, tmp_path: Path) -> None:
    empty = world.office("programme")
    contents = reads.programme_contents(empty)
    words = words_of(write(contents, tmp_path / "portfolio.pdf"))
    assert "A programme without a name yet" in words
    assert words.count("Nothing here yet") == 9


def test_names_stand_only_with_consent_and_where_asked(world: World, reads: Reads) -> None:
    key = world.workshops["Dimona one"]
    fields = {"kind": "story", "title": "Told", "teller": "Rivka Sofer", "starred": True}
    world.add(key, "finding", permission="named", **fields)
    world.add(key, "finding", permission="anonymous", **{**fields, "teller": "Yael Bar"})
    contents = reads.programme_contents(world.programme)
    with_names = str(portfolio_document(contents, SummaryOptions("en", True)))
    without = str(portfolio_document(contents, SummaryOptions("en", False)))
    assert "Rivka Sofer" in with_names
    assert "Rivka Sofer" not in without
    assert "Yael Bar" not in with_names


def test_who_withdrew_is_neither_quoted_nor_counted(world: World, reads: Reads) -> None:
    key = world.workshops["Akko one"]
    person = world.add(key, "participant", name="Dana Levi", sheet_language="en")
    told = world.add(key, "interview", storyteller_id=person, permission="publicity")
    common = {"kind": "story", "permission": "publicity", "starred": True}
    world.add(key, "finding", title="Mine alone", interview_id=told, **common)
    world.add(key, "commitment", kind="commitment", words="I", participant_id=person)
    akko = world.towns["Akko"].authority
    before = reads.programme_contents(world.programme)
    assert before.portfolio.count("findings", akko) == 7
    assert "Mine alone" in str(portfolio_document(before, SummaryOptions("en")))
    world.runner.run(ChangeRecord(key, "participant", person, {"withdrawn": True}))
    after = reads.programme_contents(world.programme)
    assert after.portfolio.count("findings", akko) == 6
    assert after.portfolio.kept[akko, "commitments"].total == 3
    assert after.portfolio.people[akko] == 6
    assert "Mine alone" not in str(portfolio_document(after, SummaryOptions("en")))
    assert reads.portfolio(world.programme).count("findings", akko) == 7, "on the own screen"


def test_partnerships_of_who_withdrew_are_not_counted(world: World, reads: Reads) -> None:
    key, akko = world.workshops["Akko one"], world.towns["Akko"].authority
    person = world.add(key, "participant", name="Dana Levi", sheet_language="en")
    promise = world.add(key, "commitment", kind="commitment", words="I", participant_id=person)
    told = world.add(
        key, "check_in", record_kind="commitment", record_id=promise, date="2026-03-01"
    )
    world.add(key, "partnership", partner="Dana Levi", status="formed")
    world.add(key, "partnership", partner="A choir", status="begun", check_in_id=told)
    formed, begun = (akko, "formed"), (akko, "begun")
    before = reads.programme_contents(world.programme).portfolio.partnerships
    assert (before[formed], before[begun], before[ALL, "formed"]) == (2, 1, 2)
    world.runner.run(WithdrawParticipant(key, person))
    after = reads.programme_contents(world.programme).portfolio.partnerships
    assert (after[formed], after.get(begun, 0), after[ALL, "formed"]) == (1, 0, 1)
    assert reads.portfolio(world.programme).partnerships == before, "on the own screen"


def test_what_stays_in_the_room_does_not_count_for_energy(world: World, reads: Reads) -> None:
    key = world.workshops["Akko one"]
    world.add(key, "valuation", energy_before=5, energy_after=5, permission="room_only")
    akko = world.towns["Akko"].authority
    leaving = reads.programme_contents(world.programme).portfolio
    assert leaving.energy_of(akko).before.count == 6
    assert reads.portfolio(world.programme).energy_of(akko).before.count == 7


def test_one_town_alone(world: World, reads: Reads) -> None:
    akko = world.towns["Akko"].authority
    found = reads.programme_contents(world.programme, town=akko).portfolio
    assert [town.id for town in found.towns] == [akko]
    assert found.count("findings", ALL) == 6
