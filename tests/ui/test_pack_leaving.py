"""What went out is recorded, whatever was closed meanwhile; every code names one sheet of paper."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.worksheets.adjusting import AdjustSheet
from aiworkshop.method.sheet_codes import ScannedCode, SheetCode
from aiworkshop.readmodels.records import PrintedSheet, PrintRun
from aiworkshop.ui import printing
from aiworkshop.ui.dialogs.pack import PackDialog
from aiworkshop.ui.dialogs.pack_output import PackOutput, as_chosen_there
from aiworkshop.ui.main_window import MainWindow
from tests.ui.pack_walk import PackWalk
from tests.ui.test_worksheets_tab import pdf_printer


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[PackWalk]:
    walk = PackWalk(qtbot, window)
    yield walk
    for dialog in window.findChildren(PackDialog):
        dialog.close()
    assert not walk.errors


def hold(monkeypatch: pytest.MonkeyPatch) -> tuple[Event, Event]:
    """Keep pages from going to the printer until told to; the first event: they are about to."""
    begun, go_on = Event(), Event()
    draw = printing.draw_pages

    def slow(*what: Any, **more: Any) -> Any:
        begun.set()
        assert go_on.wait(30)
        return draw(*what, **more)

    monkeypatch.setattr(printing, "draw_pages", slow)
    return begun, go_on


def print_for_tomorrow(walk: PackWalk, target: Path, sheets: tuple[str, ...] = ("DIS",)) -> Any:
    """Press the tab's button; the pages are about to go out."""
    tab = walk.open("worksheets")
    walk.settle()
    usual = replace(tab.printable.usual, sheets=sheets)
    tab.printable = replace(tab.printable, usual=usual)
    tab.output.has_printer = lambda: True
    tab.output.ask_printer = pdf_printer(target)
    tab.print.click()
    return tab


def test_recorded_though_the_workshop_was_left(
    walk: PackWalk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = str(walk.run(CreateWorkshop(title=Text("Another"), tables=0)))
    here = walk.workshop_id
    walk.open("worksheets")
    walk.settle()
    begun, go_on = hold(monkeypatch)
    print_for_tomorrow(walk, tmp_path / "paper.pdf")
    walk.qtbot.waitUntil(begun.is_set)
    walk.window.go("prepare", other)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    go_on.set()
    walk.qtbot.waitUntil(lambda: not walk.window.desk.outgoing.busy)
    walk.settle()
    assert [sheet.group_number for sheet in walk.records(PrintedSheet)] == [1, 2, 3]
    assert "Sent to the printer" in walk.window.notices.label.text()
    assert walk.bench(lambda bench: bench.outputs(here))


def test_a_dialog_closed_too_late_to_cancel_still_records(walk: PackWalk, tmp_path: Path) -> None:
    from aiworkshop.facilitation.worksheets import making

    dialog = walk.choose_and_print(("DIS",))
    target = tmp_path / "pack.pdf"
    written, go_on = Event(), Event()
    make = making.make_pack

    def slow(*what: Any, **more: Any) -> Any:
        made = make(*what, **more)
        written.set()
        assert go_on.wait(30)
        return made

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(making, "make_pack", slow)
        dialog.output.save(dialog.choices.request(), target)
        walk.qtbot.waitUntil(written.is_set)
        dialog.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        go_on.set()
        walk.qtbot.waitUntil(lambda: not walk.window.desk.outgoing.busy)
    walk.settle()
    assert target.exists()
    assert len(walk.records(PrintedSheet)) == 3


def test_the_window_stays_until_the_pages_are_out_and_recorded(
    walk: PackWalk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk.open("worksheets")
    walk.settle()
    begun, go_on = hold(monkeypatch)
    print_for_tomorrow(walk, tmp_path / "paper.pdf")
    walk.qtbot.waitUntil(begun.is_set)
    assert walk.window.close() is False
    assert walk.window.isVisible()
    assert walk.window.close() is False
    go_on.set()
    walk.qtbot.waitUntil(lambda: not walk.window.isVisible())
    assert len(walk.records(PrintedSheet)) == 3


def test_one_pack_at_a_time(
    walk: PackWalk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = walk.choose_and_print(("DIS",))
    tab = walk.window.page.stack.currentWidget()
    begun, go_on = hold(monkeypatch)
    tab.output.has_printer = lambda: True
    tab.output.ask_printer = pdf_printer(tmp_path / "paper.pdf")
    tab.output.ask_and_print(tab.printable.contents, dialog.choices.request())
    walk.qtbot.waitUntil(begun.is_set)
    dialog.output.save(dialog.choices.request(), tmp_path / "pack.pdf")
    assert "on their way out" in dialog.line.problem.text()
    assert not dialog.output.busy
    # A page that is made anew shows what is on its way, and can end it.
    again = PackOutput(walk.window.context, dialog)
    again.join()
    assert again.busy
    go_on.set()
    walk.qtbot.waitUntil(lambda: not walk.window.desk.outgoing.busy)
    walk.settle()
    assert not again.busy
    assert not (tmp_path / "pack.pdf").exists()
    assert len(walk.records(PrintRun)) == 1


def test_a_page_printed_again_belongs_to_the_sheet_that_is_known(
    walk: PackWalk, tmp_path: Path
) -> None:
    dialog = walk.choose_and_print(("DIS",))
    if walk.drawn().pages_of[0] < 2:
        walk.run(AdjustSheet(walk.workshop_id, "DIS", lines={"stories": 6}))
        walk.settle()
    count = walk.drawn().pages_of[0]
    request = dialog.choices.request()
    dialog.output.save(request, tmp_path / "pack.pdf")
    walk.sent()
    before = {sheet.id for sheet in walk.records(PrintedSheet)}
    dialog = walk.choose_and_print(("DIS",))
    to_pdf = pdf_printer(tmp_path / "paper.pdf")

    def ask(printer: QPrinter) -> bool:
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(count, 2 * count)
        return bool(to_pdf(printer))

    dialog.output.ask_printer = ask
    dialog.print.click()
    walk.sent()
    sheets = walk.records(PrintedSheet)
    new = [sheet for sheet in sheets if sheet.id not in before]
    assert [sheet.group_number for sheet in new] == [sheets[1].group_number], "the whole second"
    first = ScannedCode(SheetCode("DIS", sheets[0].group_number or 0, sheets[0].copy or 0), "", "0")
    found = walk.read(lambda reads: reads.find_sheet(walk.workshop_id, first))
    assert found.id == sheets[0].id


def test_copies_of_the_printers_own_dialog_have_numbers(walk: PackWalk, tmp_path: Path) -> None:
    dialog = walk.choose_and_print(("DIS",))
    printer = QPrinter()
    pdf_printer(tmp_path / "paper.pdf")(printer)
    printer.setCopyCount(2)
    request = dialog.choices.request()
    dialog.output.print_on(printer, request)
    walk.sent()
    assert printer.copyCount() == 1
    codes = {(sheet.group_number, sheet.copy) for sheet in walk.records(PrintedSheet)}
    assert codes == {(table, copy) for table in (1, 2, 3) for copy in (1, 2)}
    printer.setCopyCount(100)
    with pytest.raises(UserError):
        as_chosen_there(printer, request)
