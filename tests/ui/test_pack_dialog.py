"""The pack dialog: every choice, every page, and what happens when it cannot go out."""

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import groupby, pairwise
from pathlib import Path
from time import thread_time
from typing import Any

import pytest
from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from aiworkshop.base.settings import Settings
from aiworkshop.base.text import Text
from aiworkshop.documents.pdf.pages import PdfPages
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.worksheets.adjusting import AdjustSheet
from aiworkshop.readmodels.packing import PackRequest
from aiworkshop.readmodels.records import PrintedSheet, PrintRun
from aiworkshop.ui.dialogs.pack import PackDialog
from aiworkshop.ui.dialogs.pack_drawing import DrawnPack
from aiworkshop.ui.dialogs.pack_memory import keep_request, kept_request
from aiworkshop.ui.main_window import MainWindow
from tests.ui.discovery_walk import choose
from tests.ui.test_worksheets_tab import PrintWalk, pdf_printer

FEW = ("DIS", "SIN", "SGN")


class PackWalk(PrintWalk):
    """Opens the dialog over the Print tab, asked for a few sheets."""

    dialog: PackDialog

    def choose_and_print(self, sheets: tuple[str, ...] = FEW) -> PackDialog:
        tab = self.open("worksheets")
        usual = replace(tab.printable.usual, sheets=sheets)
        tab.printable = replace(tab.printable, usual=usual)
        tab.choose.click()
        self.dialog = tab.dialog
        self.dialog.output.has_printer = lambda: True
        self.settle()
        return self.dialog

    def sent(self) -> None:
        """Wait until what was asked for is out, or refused."""
        self.qtbot.waitUntil(lambda: not self.dialog.output.busy, timeout=60_000)
        self.settle()

    def drawn(self) -> DrawnPack:
        """What the preview shows."""
        known = self.dialog._known
        assert known is not None
        return known


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


def test_pages_and_papers_follow_each_choice(walk: PackWalk) -> None:
    dialog = walk.choose_and_print()
    assert set(dialog.choices.request().sheets) == set(FEW)
    before = walk.drawn()
    assert before.whole
    assert dialog.preview.page_count == before.pages == before.papers
    assert f"{before.pages} page" in dialog.counts.text()
    dialog.choices.copies.setText("2")
    dialog.choices.copies.flush()
    walk.settle()
    assert walk.drawn().pages == 2 * before.pages
    dialog.choices.duplex.click()
    walk.settle()
    assert walk.drawn().papers < walk.drawn().pages
    dialog.choices.sheets.ticks["SIN"].click()
    walk.settle()
    assert {copy.sheet.id for copy in walk.drawn().pack.copies} == {"DIS", "SGN"}
    dialog.choices.order.chips["by_sheet"].click()
    walk.settle()
    assert [
        sheet for sheet, _ in groupby(walk.drawn().pack.copies, lambda copy: copy.sheet.id)
    ] == [
        "SGN",
        "DIS",
    ]
    dialog.choices.spares.setText("3")
    dialog.choices.spares.flush()
    walk.settle()
    assert sum(not copy.group_number for copy in walk.drawn().pack.copies) == 6


def test_languages_of_all_and_of_one_table(walk: PackWalk) -> None:
    dialog = walk.choose_and_print(("DIS",))
    assert {copy.sheet.languages for copy in walk.drawn().pack.copies} == {("he",)}
    dialog.choices.languages.chips["ar"].click()
    dialog.choices.languages.chips["en"].click()
    walk.settle()
    assert {copy.sheet.languages for copy in walk.drawn().pack.copies} == {("ar", "en")}
    dialog.choices.languages.chips[""].click()
    dialog.choices.tables.all.click()
    walk.settle()
    assert len(dialog.choices.tables.ticks) >= 3
    choose(dialog.choices.tables.languages[walk.tables[1]], "he+ar")
    walk.settle()
    languages = {copy.group_id: copy.sheet.languages for copy in walk.drawn().pack.copies}
    assert languages[walk.tables[1]] == ("he", "ar")
    assert languages[walk.tables[0]] == ("he",)
    groups = {group.id: group.language for group in walk.contents().group}
    assert groups[walk.tables[1]] == "he+ar"


def test_some_tables_only(walk: PackWalk) -> None:
    dialog = walk.choose_and_print(("DIS",))
    dialog.choices.tables.all.click()
    walk.settle()
    dialog.choices.tables.ticks[walk.tables[0]].click()
    walk.settle()
    assert {copy.group_id for copy in walk.drawn().pack.copies} == set(walk.tables[1:])
    for key in walk.tables[1:]:
        dialog.choices.tables.ticks[key].click()
    walk.settle()
    assert dialog.nothing.isVisible()
    assert "nothing to print" in dialog.nothing.text()
    assert not dialog.print.isEnabled()
    assert dialog.preview.page_count == 0
    dialog.choices.tables.all.click()
    walk.settle()
    assert dialog.print.isEnabled()
    assert len(walk.drawn().pack.copies) == 3


def test_presets_and_sheets_that_are_left_out(walk: PackWalk) -> None:
    walk.run(AdjustSheet(walk.workshop_id, "VAL", left_out=True))
    dialog = walk.choose_and_print()
    assert not dialog.choices.sheets.ticks["VAL"].isEnabled()
    dialog.choices.sheets.every.click()
    assert len(dialog.choices.request().sheets) == 19
    dialog.choices.sheets.none.click()
    assert dialog.choices.request().sheets == ()
    dialog.choices.sheets.agenda.click()
    assert set(dialog.choices.request().sheets) == set(FEW)
    walk.settle()


def test_forms_of_a_sheet(walk: PackWalk) -> None:
    dialog = walk.choose_and_print(("BDG",))
    assert dialog.choices.forms["BDG"].isVisible()
    assert not dialog.choices.forms["SUM"].isVisible()
    choose(dialog.choices.forms["BDG"], "ten")
    walk.settle()
    assert dialog.choices.request().variants == (("BDG", "ten"),)
    assert walk.drawn().pack.copies[0].sheet.variant == "ten"


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


def full(*_: object, **__: object) -> None:
    raise OSError(28, "No space left on device")


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
    from aiworkshop.documents.worksheets import pack as packs

    def write_whole(path: Path, data: bytes) -> None:
        if written:
            from aiworkshop.base.errors import MachineError

            raise MachineError("full", "The disk is full.")
        path.write_bytes(data)
        written.append(path)

    monkeypatch.setattr(packs, "write_whole", write_whole)
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


def test_choices_are_there_again_next_time(walk: PackWalk) -> None:
    dialog = walk.choose_and_print()
    dialog.choices.copies.setText("2")
    dialog.choices.copies.flush()
    dialog.choices.duplex.click()
    dialog.choices.languages.chips["ar"].click()
    walk.settle()
    chosen = dialog.choices.request()
    dialog.close_button.click()
    walk.settle()
    again = walk.choose_and_print(("COR",))
    assert again.choices.request() == chosen


def test_choices_that_cannot_be_read_are_forgotten() -> None:
    settings = Settings(packs={"a": "[1", "b": '{"sheets": ["XYZ"]}', "c": "null"})
    for key in ("a", "b", "c", "d"):
        assert kept_request(settings, key, frozenset()) is None
    request = PackRequest(sheets=("DIS",), groups=("gone", "there"), copies=7)
    keep_request(settings, "e", request)
    found = kept_request(settings, "e", frozenset(("there",)))
    assert found == replace(request, groups=("there",))
    gone = kept_request(settings, "e", frozenset())
    assert gone is not None
    assert gone.groups is None
    for number in range(40):
        keep_request(settings, f"w{number}", request)
    assert len(settings.packs) == 30
    assert "w39" in settings.packs


def test_spare_sheets_for_those_who_walk_in(walk: PackWalk) -> None:
    tab = walk.open("worksheets")
    tab.spares.click()
    walk.dialog = tab.dialog
    walk.settle()
    copies = walk.drawn().pack.copies
    assert copies
    assert all(copy.group_number == 0 and not copy.participant_id for copy in copies)
    assert {copy.sheet.scope for copy in copies} == {"person"}
    assert walk.dialog.choices.request().only_spares
    walk.dialog.close_button.click()
    walk.settle()
    assert walk.workshop_id not in walk.window.settings.packs


def test_the_guide_prints_the_sheets_of_its_step(walk: PackWalk) -> None:
    walk.window.go("discovery", walk.workshop_id)
    walk.qtbot.waitUntil(lambda: bool(walk.window._steps))
    walk.settle()
    button = walk.window.guide.findChild(QPushButton, "guide-print")
    assert button.isVisible()
    button.click()
    walk.settle()
    assert (walk.window.current_id, walk.window.page.current_tab) == ("prepare", "worksheets")
    (walk.dialog,) = walk.window.findChildren(PackDialog)
    assert walk.dialog.choices.request().sheets == ("INT", "SUM")
    assert {copy.sheet.id for copy in walk.drawn().pack.copies} == {"INT", "SUM"}


def test_no_tables_and_nobody(walk: PackWalk) -> None:
    walk.workshop_id = str(walk.run(CreateWorkshop(title=Text("Empty"), tables=0)))
    dialog = walk.choose_and_print(("INT", "DIS", "SIN"))
    assert not dialog.choices.tables.all.isEnabled()
    assert dialog.choices.tables.note.isVisible()
    assert {copy.sheet.id for copy in walk.drawn().pack.copies} == {"INT", "DIS", "SIN"}


@pytest.fixture
def crowd(walk: PackWalk) -> PackWalk:
    """400 people, with names of which some are long."""

    filled: list[int] = []

    def fill(bench: Any) -> int:
        from aiworkshop.facilitation.records import AddRecord

        for number in range(400):
            name = Text(f"משתתפת {number} " + "ארוכה " * (40 if number % 50 == 0 else 1))
            bench.runner.run(AddRecord(walk.workshop_id, "participant", {"name": name}))
        return 400

    walk.window.desk.database(fill, filled.append)
    walk.qtbot.waitUntil(lambda: filled == [400], timeout=60_000)
    walk.window.desk.announce(walk_changes(walk.workshop_id))
    return walk


def walk_changes(workshop_id: str) -> Any:
    from aiworkshop.readmodels.changes import ChangeSet

    return ChangeSet(workshop_id)


def gaps(stop: Callable[[], bool]) -> float:
    """The most that the main thread worked in one go, in seconds, until ``stop``.

    Its own time, not the clock's: what other programs do at the same time is not its fault.
    """
    beats: list[float] = [thread_time()]
    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(lambda: beats.append(thread_time()))
    timer.start()
    clock = QElapsedTimer()
    clock.start()
    while not stop() and clock.elapsed() < 60_000:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    timer.stop()
    return max(later - before for before, later in pairwise(beats))


def test_400_people_show_their_first_page_at_once(crowd: PackWalk) -> None:
    tab = crowd.open("worksheets")
    crowd.settle()
    tab.choose.click()
    crowd.dialog = dialog = tab.dialog
    drawn: list[int] = []
    dialog.preview.drawn.connect(drawn.append)
    whole: list[DrawnPack] = []
    dialog.drawing.drawn.connect(whole.append)
    gap = gaps(lambda: bool(whole) and whole[-1].whole)
    assert whole[0].pages_of
    assert not whole[0].whole
    assert len(whole[-1].pack.copies) > 1200
    crowd.settle()
    assert 0 in drawn
    assert gap < 0.1
    assert len(dialog.preview._sheets) < 10
    dialog.preview.verticalScrollBar().setValue(dialog.preview.verticalScrollBar().maximum())
    crowd.settle()
    count = dialog.preview.page_count
    assert dialog.preview.place == count
    assert dialog.preview._sheets[count - 1].has_picture()
    assert str(count) in dialog.place.text()
