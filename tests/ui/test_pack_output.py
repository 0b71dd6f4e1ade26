"""A pack on its way out: once each, recorded whoever asked is gone, and what if it cannot."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from aiworkshop.documents.pdf.pages import PageImage, PdfPages
from aiworkshop.facilitation.worksheets.adjusting import AdjustSheet
from aiworkshop.readmodels.records import PrintedSheet, PrintRun
from aiworkshop.ui.dialogs.pack import PackDialog
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.widgets import work_line
from tests.ui.pack_walk import PackWalk
from tests.ui.test_worksheets_tab import pdf_printer


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[PackWalk]:
    walk = PackWalk(qtbot, window)
    yield walk
    for dialog in window.findChildren(PackDialog):
        dialog.close()
    assert not walk.errors


def words_of(path: Path) -> str:
    run = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True)
    return run.stdout.decode()


def test_printed_once_each_on_their_paper_and_recorded(walk: PackWalk, tmp_path: Path) -> None:
    dialog = walk.choose_and_print(("COR", "DIS"))
    pages = walk.drawn().pages
    dialog.output.ask_printer = pdf_printer(tmp_path / "paper.pdf")
    dialog.print.click()
    assert not dialog.choices.isEnabled()
    walk.sent()
    with PdfPages(tmp_path / "paper.pdf") as printed:
        assert len(printed) == pages
        sizes = [tuple(round(side / 10) for side in printed.size(n)) for n in range(pages)]
        assert len({printed.render(number, 1).rgb for number in range(pages)}) == pages
    assert sizes[0] == (119, 84)
    assert set(sizes[1:]) == {(60, 84)}
    (run,) = walk.records(PrintRun)
    sheets = walk.records(PrintedSheet)
    assert len(sheets) == 4
    assert {sheet.print_run_id for sheet in sheets} == {run.id}
    assert sum(sheet.pages or 0 for sheet in sheets) == pages
    assert "Sent to the printer" in walk.window.notices.label.text()
    outputs = walk.bench(lambda bench: bench.outputs(walk.workshop_id))
    assert [one.form for one in outputs] == ["worksheets"]


def test_a_page_range_records_only_what_was_printed(walk: PackWalk, tmp_path: Path) -> None:
    dialog = walk.choose_and_print(("DIS",))
    (count, *_) = walk.drawn().pages_of
    to_pdf = pdf_printer(tmp_path / "paper.pdf")

    def ask(printer: QPrinter) -> bool:
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(count + 1, 2 * count)
        return bool(to_pdf(printer))

    dialog.output.ask_printer = ask
    dialog.print.click()
    walk.sent()
    (sheet,) = walk.records(PrintedSheet)
    assert (sheet.group_number, sheet.pages) == (2, count)
    with PdfPages(tmp_path / "paper.pdf") as printed:
        assert len(printed) == count


class TwoSided(QPrinter):
    """A printer at which somebody chose two sides; one that makes PDFs forgets it."""

    def duplex(self) -> QPrinter.DuplexMode:
        """Two sides."""
        return QPrinter.DuplexMode.DuplexLongSide


def test_two_sides_chosen_at_the_printer_keep_sets_apart(walk: PackWalk, tmp_path: Path) -> None:
    dialog = walk.choose_and_print(("DIS",))
    counts = walk.drawn().pages_of
    if all(count % 2 == 0 for count in counts):
        walk.run(AdjustSheet(walk.workshop_id, "DIS", lines={"stories": 1}))
        walk.settle()
        counts = walk.drawn().pages_of
    printer = TwoSided()
    pdf_printer(tmp_path / "paper.pdf")(printer)
    dialog.output.print_on(printer, dialog.choices.request())
    walk.sent()
    with PdfPages(tmp_path / "paper.pdf") as printed:
        sides = [count + count % 2 for count in counts]
        assert len(printed) == sum(sides) - counts[-1] % 2
    (run,) = walk.records(PrintRun)
    assert run.request["duplex"] is True


def test_saved_as_one_file_with_codes_of_this_print(walk: PackWalk, tmp_path: Path) -> None:
    dialog = walk.choose_and_print()
    pages = walk.drawn().pages
    target = tmp_path / "pack.pdf"
    asked: list[str] = []
    dialog.output.ask_file = lambda suggestion: asked.append(suggestion) or str(target)
    dialog.save.click()
    walk.sent()
    with PdfPages(target) as saved:
        assert len(saved) == pages
    assert "DIS-3/1" in words_of(target)
    assert "Our town" in asked[0]
    (run,) = walk.records(PrintRun)
    assert run.target == str(target)
    assert not walk.window.findChildren(PackDialog)


def test_saved_as_one_file_a_table(walk: PackWalk, tmp_path: Path) -> None:
    dialog = walk.choose_and_print()
    dialog.output.ask_folder = lambda suggestion: str(tmp_path)
    dialog.save_by_table.click()
    walk.sent()
    found = sorted(tmp_path.glob("*.pdf"))
    assert len(found) == 4
    (third,) = [path for path in found if "Table 3" in path.name]
    assert "DIS-3/1" in words_of(third)
    assert "DIS-2/1" not in words_of(third)
    assert len(walk.records(PrintRun)) == 1
    assert len(walk.records(PrintedSheet)) == 4


def test_a_full_folder_keeps_every_choice_and_says_why(
    walk: PackWalk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = walk.choose_and_print()
    dialog.choices.copies.setText("3")
    dialog.choices.copies.flush()
    dialog.choices.languages.chips["ar"].click()
    walk.settle()
    request = dialog.choices.request()
    dialog.output.ask_folder = lambda suggestion: str(tmp_path)
    dialog.output.ask_file = lambda suggestion: str(tmp_path / "nowhere" / "pack.pdf")
    dialog.save.click()
    walk.sent()
    assert dialog.isVisible()
    assert dialog.line.problem.isVisible()
    assert "could not be written" in dialog.line.problem.text()
    # The second of several files does not fit any more: the first one goes, too.
    written: list[Path] = []
    from aiworkshop.documents import files

    def write_whole(path: Path, data: bytes) -> None:
        if written:
            from aiworkshop.base.errors import MachineError

            raise MachineError("full", "The disk is full.")
        path.write_bytes(data)
        written.append(path)

    monkeypatch.setattr(files, "write_whole", write_whole)
    dialog.save_by_table.click()
    walk.sent()
    assert written
    assert list(tmp_path.glob("*.pdf")) == []
    assert "disk is full" in dialog.line.problem.text()
    assert dialog.choices.request() == request
    assert dialog.choices.isEnabled()
    assert walk.records(PrintRun) == []
    # The next try works, and the line is gone.
    monkeypatch.undo()
    dialog.output.ask_file = lambda suggestion: str(tmp_path / "pack.pdf")
    dialog.save.click()
    walk.sent()
    assert (tmp_path / "pack.pdf").exists()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_is_gone_keeps_every_choice(walk: PackWalk, tmp_path: Path) -> None:
    dialog = walk.choose_and_print()
    request = dialog.choices.request()
    dialog.output.ask_printer = pdf_printer(tmp_path / "gone" / "paper.pdf")
    dialog.print.click()
    walk.sent()
    assert dialog.isVisible()
    assert "did not take the pages" in dialog.line.problem.text()
    dialog.output.has_printer = lambda: False
    dialog.print.click()
    assert "no printer" in dialog.line.problem.text()
    assert dialog.choices.request() == request
    assert walk.records(PrintRun) == []


def test_long_work_can_be_cancelled(
    walk: PackWalk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = walk.choose_and_print()
    target = tmp_path / "pack.pdf"
    dialog.output.ask_file = lambda suggestion: str(target)
    dialog.output.begun.connect(dialog.line.cancel.click)
    dialog.save.click()
    walk.sent()
    assert not target.exists()
    assert dialog.isVisible()
    assert not dialog.line.isVisible()
    assert walk.records(PrintRun) == []


def test_a_date_at_the_end_of_a_name_is_no_suffix(walk: PackWalk, tmp_path: Path) -> None:
    dialog = walk.choose_and_print(("DIS",))
    dialog.output.ask_file = lambda suggestion: str(tmp_path / "plan 12.5.2026")
    dialog.save.click()
    walk.sent()
    assert [path.name for path in tmp_path.glob("plan*")] == ["plan 12.5.2026.pdf"]


def test_files_of_tables_never_overwrite(walk: PackWalk, tmp_path: Path) -> None:
    for times in (1, 2):
        dialog = walk.choose_and_print(("DIS",))
        dialog.output.ask_folder = lambda suggestion: str(tmp_path)
        dialog.save_by_table.click()
        walk.sent()
        assert len(list(tmp_path.glob("*.pdf"))) == 3 * times
    assert len(list(tmp_path.glob("*(2).pdf"))) == 3


@pytest.mark.parametrize("mode", [QPrinter.ColorMode.GrayScale, QPrinter.ColorMode.Color])
def test_grey_printers_get_grey_pages(
    walk: PackWalk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: QPrinter.ColorMode
) -> None:
    dialog = walk.choose_and_print(("DIS",))
    asked: list[bool] = []
    render = PdfPages.render

    def noted(pages: PdfPages, number: int, scale: float = 1, *, grey: bool = False) -> PageImage:
        picture = render(pages, number, scale, grey=grey)
        if scale > 4:
            asked.append(picture.grey)
            assert len(picture.rgb) == picture.width * picture.height * (1 if grey else 3)
        return picture

    monkeypatch.setattr(PdfPages, "render", noted)
    printer = QPrinter()
    printer.setColorMode(mode)
    pdf_printer(tmp_path / "paper.pdf")(printer)
    dialog.output.print_on(printer, dialog.choices.request())
    walk.sent()
    assert set(asked) == {mode == QPrinter.ColorMode.GrayScale}
    with PdfPages(tmp_path / "paper.pdf") as printed:
        picture = render(printed, 0, 1, grey=True)
    assert min(picture.rgb) < 100
    assert picture.rgb.count(255) > len(picture.rgb) / 2


def test_long_printing_says_how_fast_it_goes(
    walk: PackWalk, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = walk.choose_and_print(("DIS",)).line
    line.begin()
    monkeypatch.setattr(work_line, "PACE_AFTER_MILLISECONDS", 0)
    line.progress(0, 40)
    assert line.pace.text() == ""
    walk.qtbot.wait(20)
    line.progress(2, 40)
    assert line.pace.text().startswith("2 of 40 · ")
    line.begin()
    assert line.pace.text() == ""
    line.end()
