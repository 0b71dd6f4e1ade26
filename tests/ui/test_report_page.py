"""The Report page: seen page by page, saved whole, printed once each."""

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtPrintSupport import QPrinter

from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.documents.pdf.pages import PdfPages
from aiworkshop.facilitation.outputs import ReportRequest
from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
from aiworkshop.readmodels.records import Workshop
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.pages.report import ReportPage
from aiworkshop.ui.pages.report_saving import file_name, print_report


@pytest.fixture
def page(qtbot: Any, library_path: Path, open_window: Callable[..., MainWindow]) -> ReportPage:
    with opened_workbench(library_path) as bench:
        bench.runner.run(InsertSample())
    window = open_window()
    window.go("report", SAMPLE_ID)
    shown = window.page
    assert isinstance(shown, ReportPage)
    qtbot.waitUntil(lambda: shown.preview.page_count > 0)
    return shown


def words_of(path: Path) -> str:
    run = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True)
    return run.stdout.decode()


def test_the_first_page_is_drawn(qtbot: Any, page: ReportPage) -> None:
    sheets = page.preview._sheets
    qtbot.waitUntil(sheets[0].has_picture)
    colours = {sheets[0].grab().toImage().pixelColor(x, 60).name() for x in range(0, 300, 3)}
    assert "#ffffff" in colours


def test_a_change_elsewhere_is_drawn_again(qtbot: Any, page: ReportPage) -> None:
    from aiworkshop.facilitation.records import ChangeRecord

    asked = page.preview_area.asked
    command = ChangeRecord(SAMPLE_ID, "workshop", SAMPLE_ID, {"topic": Text("נושא אחר", "he")})
    page.desk.run(command)
    qtbot.waitUntil(lambda: page.preview_area.asked > asked)
    before = page.preview.shown
    qtbot.waitUntil(lambda: page.preview.shown is not before)
    assert page.preview.shown is not None
    with PdfPages(page.preview.shown.data) as pages:
        assert "נושא אחר" in pages.text(0)


def test_it_is_saved_where_asked_and_the_output_is_logged(
    qtbot: Any, page: ReportPage, tmp_path: Path
) -> None:
    target = tmp_path / "summary.pdf"
    page.saving.ask_file = lambda suggestion: str(target)
    page.save.click()
    # The sample tells of a youth worker and of others whom everybody knows.
    qtbot.waitUntil(lambda: page.warning.isVisible())
    page.warning.all_the_same.click()
    qtbot.waitUntil(target.exists)
    notices = page.context.notices.label
    qtbot.waitUntil(lambda: "summary.pdf" in notices.text())
    assert "תוכן העניינים" in words_of(target)
    rows: list[Any] = []
    page.desk.database(
        lambda bench: bench.outputs(SAMPLE_ID), lambda found: rows.extend(found), context=page
    )
    qtbot.waitUntil(lambda: bool(rows))
    assert rows[0].target == str(target)
    assert (rows[0].form, rows[0].language, rows[0].names) == ("summary", "he", False)
    assert page.contents is not None
    assert {story.id for story in page.contents.finding[:1]} <= set(rows[0].record_ids)


def test_a_folder_that_cannot_be_written_is_said_and_nothing_is_left(
    qtbot: Any, page: ReportPage, tmp_path: Path
) -> None:
    page.saving.save(tmp_path / "nowhere" / "summary.pdf")
    notices = page.context.notices
    qtbot.waitUntil(lambda: notices.has_problem)
    assert not (tmp_path / "nowhere").exists()


def test_the_file_name_is_one_that_every_system_takes() -> None:
    workshop = Workshop(
        id="1", title=Text('מה עובד? "כאן"/שם'), municipality=Text("עכו"), date="2026-05-14"
    )
    name = file_name(workshop, "he")
    assert name.endswith(" – he.pdf")
    assert not set('\\/:*?"<>|') & set(name)


def test_every_page_is_printed_once(qtbot: Any, page: ReportPage, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFullPage(True)
    printer.setResolution(72)
    assert page.contents is not None
    printer.setFromTo(1, 3)
    print_report(printer, page.contents, ReportRequest("he"))
    with PdfPages((tmp_path / "printed.pdf").read_bytes()) as pages:
        assert len(pages) == 3
        assert len({pages.render(number, 0.5).rgb for number in range(3)}) == 3
