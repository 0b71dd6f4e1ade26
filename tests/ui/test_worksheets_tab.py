"""The Print tab: the twenty sheets, what can be changed, and one press for tomorrow."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.documents.pdf.pages import PdfPages
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.method.worksheets import WORKSHEETS
from aiworkshop.readmodels.records import (
    OwnField,
    PrintedSheet,
    PrintRun,
    SheetAdjustment,
    Translation,
)
from aiworkshop.ui.main_window import MainWindow
from tests.ui.discovery_walk import Key
from tests.ui.prepare_walk import PrepareWalk

SOON = 200
"""Milliseconds after which everything that waits for another key has begun."""


class PrintWalk(PrepareWalk):
    """Stands on the Print tab."""

    def settle(self) -> None:
        """Until the pages are drawn, too."""
        super().settle()
        quiet = 0
        while quiet < 4:
            self.qtbot.waitUntil(lambda: not self.busy())
            self.qtbot.wait(10)
            quiet = 0 if self.busy() else quiet + 1

    def busy(self) -> bool:
        """Whether a lane works, or something will be drawn in a moment."""
        lanes = self.window.desk.lanes
        timers = self.window.findChildren(QTimer)
        soon = any(
            timer.isActive() and timer.isSingleShot() and timer.interval() <= SOON
            for timer in timers
        )
        return bool(lanes.pending("db") or lanes.pending("work") or soon)

    def words_of_preview(self, tab: Any) -> str:
        """What stands on the pages that are shown."""
        shown = tab.preview.pages.shown
        assert shown is not None
        with PdfPages(shown.data) as pages:
            return "\n".join(pages.text(number) for number in range(len(pages)))


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[PrintWalk]:
    walk = PrintWalk(qtbot, window)
    yield walk
    assert not walk.errors


def adjustment(walk: PrintWalk, sheet: str) -> SheetAdjustment | None:
    found = [each for each in walk.records(SheetAdjustment) if each.sheet == sheet]
    assert len(found) < 2
    return found[0] if found else None


def pdf_printer(target: Path) -> Any:
    """Answers the system's print dialog: on to a PDF instead of a printer."""

    def ask(printer: QPrinter) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        printer.setResolution(50)
        return True

    return ask


def test_all_sheets_stand_there_with_their_pages(walk: PrintWalk) -> None:
    tab = walk.open("worksheets")
    assert set(tab.list.buttons) == set(WORKSHEETS.ids)
    assert tab.list.buttons["DIS"].text() == "Discovery group sheet"
    for sheet, button in tab.list.buttons.items():
        pages, paper = button.paper.split(" × ")
        assert int(pages) > 0
        assert paper == WORKSHEETS[sheet].paper
    assert "page" in tab.tomorrow.text()


def test_the_chosen_sheet_is_shown_in_the_chosen_languages(walk: PrintWalk) -> None:
    tab = walk.open("worksheets")
    assert tab.preview.languages.languages() == ("he",)
    assert "דף גילוי" in walk.words_of_preview(tab)
    tab.preview.languages.chips["ar"].click()
    walk.settle()
    assert tab.preview.languages.languages() == ("he", "ar")
    words = walk.words_of_preview(tab)
    assert "דף גילוי" in words
    assert "القصة" in words or "قصة" in words
    tab.list.buttons["COR"].click()
    tab.preview.languages.chips["en"].click()
    tab.preview.languages.chips["ar"].click()
    walk.settle()
    assert tab.preview.languages.languages() == ("en",)
    assert "Positive-core poster" in walk.words_of_preview(tab)
    ((width, height),) = tab.preview.pages.shown.sizes
    assert width > height > 800


def test_a_sheet_is_left_out_and_comes_back(walk: PrintWalk) -> None:
    tab = walk.open("worksheets")
    tab.list.ticks["INT"].click()
    walk.settle()
    left_out = adjustment(walk, "INT")
    assert left_out is not None
    assert left_out.left_out
    assert "INT" not in tab.printable.usual.sheets
    walk.undo()
    assert tab.list.ticks["INT"].isChecked()
    tab.list.buttons["INT"].setFocus()
    walk.press(Key.Key_Space)
    walk.settle()
    assert not tab.list.ticks["INT"].isChecked()
    tab.list.buttons["INT"].click()
    walk.settle()
    # It can be looked at nevertheless.
    assert tab.preview.pages.page_count > 0


def test_arrows_go_from_sheet_to_sheet(walk: PrintWalk) -> None:
    tab = walk.open("worksheets")
    tab.list.buttons["DIS"].setFocus()
    walk.press(Key.Key_Down)
    walk.settle()
    assert tab.sheet == "AST"
    assert tab.list.buttons["AST"].isChecked()


def test_lines_and_fields_of_a_sheet(walk: PrintWalk) -> None:
    tab = walk.open("worksheets")
    number = tab.fields.numbers["stories"]
    usual = next(part.count for part in WORKSHEETS["DIS"].parts if part.id == "stories")
    assert number.value() == usual != 2
    number.setFocus()
    number.setText("٢")
    walk.enter()
    stored = adjustment(walk, "DIS")
    assert stored is not None
    assert stored.lines == {"stories": 2}
    hidden = tab.fields.ticks["together.surprise"]
    name = hidden.text()
    hidden.click()
    walk.settle()
    stored = adjustment(walk, "DIS")
    assert stored is not None
    assert stored.hidden == ["together.surprise"]
    assert stored.lines == {"stories": 2}
    assert not tab.fields.ticks["together.surprise"].isChecked()
    assert tab.fields.ticks["together.surprise"].text() == name
    hidden.click()
    number.setText(str(usual))
    number.flush()
    walk.settle()
    assert adjustment(walk, "DIS") is None


def test_the_last_field_stays_ticked(walk: PrintWalk) -> None:
    tab = walk.open("worksheets")
    tab.list.buttons["COR"].click()
    walk.settle()
    *others, last = tab.fields.ticks
    for place in others:
        tab.fields.ticks[place].click()
        walk.settle()
    tab.fields.ticks[last].click()
    walk.settle()
    (error,) = walk.errors
    walk.errors.clear()
    assert "Leave it out instead" in str(error)
    assert tab.fields.ticks[last].isChecked()
    stored = adjustment(walk, "COR")
    assert stored is not None
    assert stored.hidden == sorted(others)


def test_own_questions_in_each_language(walk: PrintWalk) -> None:
    tab = walk.open("worksheets")
    tab.own.new.setFocus()
    walk.type("מי עוד?")
    walk.enter()
    (question,) = walk.records(OwnField)
    assert (question.sheet, question.label.text, question.lines) == ("DIS", "מי עוד?", 2)
    assert not tab.own.new.words()
    row = tab.own.questions[question.id]
    assert list(row.fields) == ["he", "ar"]
    row.fields["ar"].setFocus()
    walk.type("من أيضًا؟")
    walk.enter()
    (translation,) = [one for one in walk.records(Translation) if one.record_id == question.id]
    assert (translation.record_kind, translation.field) == ("own_field", "label")
    assert (translation.words.text, translation.words.language) == ("من أيضًا؟", "ar")
    row.lines.setText("5")
    row.lines.flush()
    walk.settle()
    assert walk.records(OwnField)[0].lines == 5
    assert "מי עוד" in walk.words_of_preview(tab)
    walk.press_button(row.delete)
    assert walk.records(OwnField) == []
    walk.press_button(walk.window.notices.button)
    assert len(walk.records(OwnField)) == 1


def test_signs_take_no_questions(walk: PrintWalk) -> None:
    tab = walk.open("worksheets")
    tab.list.buttons["SGN"].click()
    walk.settle()
    assert not tab.own.isVisibleTo(tab)


def test_the_wording_is_changed_among_the_questions(walk: PrintWalk) -> None:
    tab = walk.open("worksheets")
    walk.press_button(tab.words)
    assert walk.window.page.current_tab == "questions"
    questions: Any = walk.window.page.stack.currentWidget()
    assert questions.section == "sheet_DIS"
    assert "sheets.DIS.cue" in questions.rows


def test_sheets_are_kept_as_a_template_and_used_again(walk: PrintWalk) -> None:
    tab = walk.open("worksheets")
    tab.list.ticks["VAL"].click()
    walk.settle()
    tab.templates.keep.click()
    assert tab.templates.name.hasFocus()
    walk.type("Our way")
    walk.enter()
    assert not tab.templates.name.isVisible()
    tab.list.ticks["VAL"].click()
    walk.settle()
    assert adjustment(walk, "VAL") is None
    tab.templates.use.click()
    walk.settle()
    ((key, row),) = tab.templates.rows.items()
    use = row.findChild(object, f"template-use-{key}")
    walk.press_button(use)
    stored = adjustment(walk, "VAL")
    assert stored is not None
    assert stored.left_out
    assert not tab.list.ticks["VAL"].isChecked()
    tab.templates.use.click()
    walk.settle()
    ((key, row),) = tab.templates.rows.items()
    walk.press_button(row.findChild(object, f"template-remove-{key}"))
    assert tab.templates.rows == {}


def test_one_press_prints_what_tomorrow_needs(walk: PrintWalk, tmp_path: Path) -> None:
    for name in ("Dana", "Yusuf", "Rivka"):
        walk.person(name)
    tab = walk.open("worksheets")
    tab.output.has_printer = lambda: True
    tab.output.ask_printer = pdf_printer(tmp_path / "paper.pdf")
    usual = ("COR", "DIS", "SIN", "SGN")
    request = replace(tab.printable.usual, sheets=usual)
    tab.printable = replace(tab.printable, usual=request)
    walk.press_button(tab.print)
    walk.qtbot.waitUntil(lambda: not tab.output.busy)
    walk.settle()
    (run,) = walk.records(PrintRun)
    assert run.target.endswith("paper.pdf")
    printed = {sheet.sheet for sheet in walk.records(PrintedSheet)}
    # A sign has nowhere to write: it is not expected back.
    assert printed == {"COR", "DIS", "SIN"}
    with PdfPages(tmp_path / "paper.pdf") as pages:
        sizes = {tuple(round(side / 10) for side in pages.size(n)) for n in range(len(pages))}
    assert {(60, 84), (84, 60), (119, 84)} <= sizes
    outputs = walk.bench(lambda bench: bench.outputs(walk.workshop_id))
    assert [(one.form, one.target) for one in outputs] == [("worksheets", run.target)]


def test_without_a_printer_it_says_so_and_nothing_is_recorded(walk: PrintWalk) -> None:
    tab = walk.open("worksheets")
    tab.output.has_printer = lambda: False
    walk.press_button(tab.print)
    assert tab.line.isVisible()
    assert "no printer" in tab.line.problem.text()
    assert walk.records(PrintRun) == []


def test_a_new_workshop_without_tables_or_people_can_be_printed(
    walk: PrintWalk, tmp_path: Path
) -> None:
    from aiworkshop.facilitation.create_workshop import CreateWorkshop

    walk.workshop_id = str(walk.run(CreateWorkshop(title=Text("Empty"), tables=0)))
    tab = walk.open("worksheets")
    for sheet in WORKSHEETS.ids:
        tab.list.buttons[sheet].click()
        walk.settle()
        assert tab.preview.pages.page_count > 0, sheet


def test_it_speaks_the_language_of_the_window(walk: PrintWalk) -> None:
    tab = walk.open("worksheets")
    walk.window.language.choose("he")
    walk.settle()
    assert tab.list.buttons["INT"].text() == "מדריך ריאיון"
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    walk.window.language.choose("en")
    walk.settle()


def test_a_change_elsewhere_is_shown(walk: PrintWalk) -> None:
    tab = walk.open("worksheets")
    before = tab.preview.pages.shown
    fields = {"sheet": "DIS", "label": Text("מה למדנו מזה?", "he"), "lines": 2}
    walk.run(AddRecord(walk.workshop_id, "own_field", fields))
    walk.settle()
    assert tab.preview.pages.shown is not before
    assert "מה למדנו" in walk.words_of_preview(tab)
