"""The verb ``worksheets``, as a script would use it: the PDF is read back, the print recorded."""

from collections import Counter
from pathlib import Path

import pypdfium2 as pdfium
import pytest
import zxingcpp

from aiworkshop import cli
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.facilitation.sample import SAMPLE_ID
from aiworkshop.method.content import load_content
from aiworkshop.method.sheet_codes import WORKSHOP_LETTERS, read_code, short_code
from aiworkshop.readmodels.records import PrintedSheet, PrintRun


@pytest.fixture
def path(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A library with the sample workshop."""
    library = tmp_path / "library.sqlite"
    assert cli.main(["sample", "--library", str(library)]) == 0
    capsys.readouterr()
    return library


def pages_of(target: Path) -> list[str]:
    """The letters of each page, in the order of the file."""
    document = pdfium.PdfDocument(target)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


def codes_of(target: Path) -> list[str]:
    """What the QR code of each page says."""
    document = pdfium.PdfDocument(target)
    try:
        images = [page.render(scale=2).to_pil() for page in document]
    finally:
        document.close()
    return [found.text for image in images for found in zxingcpp.read_barcodes(image)]


def printed(library: Path) -> list[PrintedSheet]:
    with opened_workbench(library) as bench:
        return bench.reads.records(PrintedSheet, SAMPLE_ID)


def worksheets(library: Path, target: Path, *options: str) -> int:
    line = ["worksheets", SAMPLE_ID[:12], *options, "-o", str(target), "--library", str(library)]
    return cli.main(line)


def test_some_sheets_of_some_tables_in_two_languages(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "sheets.pdf"
    options = ["--sheets", "DIS,drm", "--tables", "1,٢", "--languages", "he,ar"]
    assert worksheets(path, target, *options) == 0
    out = capsys.readouterr().out
    pages = pages_of(target)
    assert str(target) in out
    assert f"4 sheets, {len(pages)} pages" in out
    found = [read_code(code) for code in codes_of(target)]
    assert len(found) == len(pages)
    assert {each.workshop for each in found} == {short_code(SAMPLE_ID, WORKSHOP_LETTERS)}
    assert {(each.code.sheet, each.code.group) for each in found} == {
        *(("DIS", 1), ("DIS", 2), ("DRM", 1), ("DRM", 2))
    }
    for code, page in zip(found, pages, strict=True):
        assert str(code.code) in page


def test_the_print_is_recorded_with_its_pages(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "sheets.pdf"
    assert worksheets(path, target, "--sheets", "DIS,SGN", "--languages", "en") == 0
    expected = printed(path)
    # signs stay on their tables
    assert Counter(each.sheet for each in expected) == {"DIS": 4}
    assert sum(each.pages or 0 for each in expected) == len(pages_of(target)) - 4
    with opened_workbench(path) as bench:
        (run,) = bench.reads.records(PrintRun, SAMPLE_ID)
        outputs = bench.outputs(SAMPLE_ID)
    assert run.target == str(target.absolute())
    assert run.code == read_code(codes_of(target)[-1]).print
    assert [(each.form, each.target) for each in outputs] == [("worksheets", str(target))]


def test_by_default_what_the_agenda_needs_in_everybodys_language(
    path: Path, tmp_path: Path
) -> None:
    target = tmp_path / "pack.pdf"
    assert worksheets(path, target, "--duplex") == 0
    texts = "\n".join(pages_of(target))
    for sheet in ("INT", "DIS", "DRM", "COM", "SIN", "RUL"):
        assert f"{sheet}-" in texts
    assert "OPP-" not in texts
    assert load_content("en").name("worksheets", "INT") in texts
    assert Counter(each.sheet for each in printed(path))["INT"] == 20


def test_all_sheets_by_sheet_with_variants(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "all.pdf"
    options = ["--sheets", "all", "--tables", "3", "--languages", "en", "--order", "sheet"]
    assert worksheets(path, target, *options, "--variants", "sum=note", "--copies", "2") == 0
    texts = pages_of(target)
    assert "INT-3-01/1" in "".join(texts)
    assert "DIS-3-02/1" in "".join(texts)
    assert not any("DIS-1" in text for text in texts)


def test_a_table_again_comes_without_the_posters(path: Path, tmp_path: Path) -> None:
    assert worksheets(path, tmp_path / "one.pdf", "--tables", "2", "--languages", "own") == 0
    assert {each.group_number for each in printed(path)} == {2}


def test_spares_are_numbered_on(path: Path, tmp_path: Path) -> None:
    options = ["--sheets", "INT", "--spares", "2", "--only-spares", "--languages", "ar"]
    for name in ("first.pdf", "second.pdf"):
        assert worksheets(path, tmp_path / name, *options) == 0
    texts = "".join(pages_of(tmp_path / "second.pdf"))
    assert "INT-0-03/1" in texts
    assert "INT-0-04/1" in texts
    assert [each.copy for each in printed(path)] == [1, 2, 3, 4]


def test_a_file_for_each_table(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "pack.pdf"
    assert worksheets(path, target, "--sheets", "DIS,INT,SIN", "--per-table") == 0
    files = sorted(file for file in tmp_path.glob("*.pdf"))
    assert [str(file) for file in files] == sorted(capsys.readouterr().out.splitlines()[:-1])
    assert len(files) == 5
    assert not target.exists()
    (second,) = (file for file in files if "table 2" in file.name)
    codes = [read_code(code).code for code in codes_of(second)]
    assert {code.group for code in codes} == {2}
    expected = printed(path)
    assert sum(each.pages or 0 for each in expected) == sum(len(pages_of(file)) for file in files)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--sheets", "XYZ"], "INT, SUM, DIS"),
        (["--tables", "9"], "1, 2, 3, 4"),
        (["--languages", "ru"], "he"),
        (["--languages", "he,ar,en"], "two"),
        (["--variants", "DIS=note"], "SUM=note"),
        (["--copies", "0"], "nothing to print"),
    ],
)
def test_what_cannot_be_printed_is_said_in_one_sentence(
    path: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    options: list[str],
    said: str,
) -> None:
    target = tmp_path / "sheets.pdf"
    assert worksheets(path, target, *options) == 1
    err = capsys.readouterr().err
    assert said in err
    assert len(err.splitlines()) == 1
    assert not target.exists()
    assert not printed(path)


def test_sheets_are_pdf(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert worksheets(path, tmp_path / "sheets.docx") == 1
    assert "PDF" in capsys.readouterr().err


def test_a_folder_that_is_not_there_leaves_nothing_recorded(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert worksheets(path, tmp_path / "nowhere" / "sheets.pdf", "--sheets", "DIS") == 1
    assert "nowhere" in capsys.readouterr().err
    assert not printed(path)


@pytest.mark.parametrize("number", ["x", "-1", "100"])
def test_odd_numbers_are_wrong_usage(path: Path, tmp_path: Path, number: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        worksheets(path, tmp_path / "sheets.pdf", f"--copies={number}")
    assert stopped.value.code == 2


def test_without_tables_and_people_there_is_still_paper(path: Path, tmp_path: Path) -> None:
    with opened_workbench(path) as bench:
        contents = bench.reads.contents(SAMPLE_ID)
        gone = [(each.kind_name, each.id) for each in (*contents.group, *contents.participant)]
        bench.runner.run(DeleteRecords(SAMPLE_ID, tuple(gone)))
    target = tmp_path / "sheets.pdf"
    assert worksheets(path, target, "--sheets", "DIS,SIN") == 0
    assert "DIS-0-01/1" in "".join(pages_of(target))


def test_the_facilitators_own_question_is_on_the_paper(path: Path, tmp_path: Path) -> None:
    with opened_workbench(path) as bench:
        values = {"sheet": "DIS", "label": Text("What made you smile?", "en"), "lines": 2}
        bench.runner.run(AddRecord(SAMPLE_ID, "own_field", values))
    target = tmp_path / "sheets.pdf"
    assert worksheets(path, target, "--sheets", "DIS", "--languages", "en") == 0
    assert "What made you smile?" in "".join(pages_of(target))


def test_all_in_any_case_and_among_others(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "all.pdf"
    assert worksheets(path, target, "--sheets", "all,DIS", "--tables", "ALL") == 0
    assert {each.sheet for each in printed(path)} >= {"DIS", "INT", "DRM", "ACT"}


def test_files_of_tables_never_overwrite(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "pack.pdf"
    for times in (1, 2):
        assert worksheets(path, target, "--sheets", "DIS", "--per-table") == 0
        assert len(list(tmp_path.glob("pack*.pdf"))) == 4 * times


def test_characters_without_a_font_are_told(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with opened_workbench(path) as bench:
        words = Text("What works \U0001f9ff here?")
        bench.runner.run(ChangeRecord(SAMPLE_ID, "workshop", SAMPLE_ID, {"title": words}))
    assert worksheets(path, tmp_path / "pack.pdf", "--sheets", "DIS", "--languages", "en") == 0
    assert "\U0001f9ff" in capsys.readouterr().err
