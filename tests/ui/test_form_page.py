"""A funder's form on the Report page: filled in, looked at, saved, and not sent by accident."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aiworkshop.bootstrap import opened_workbench
from aiworkshop.documents.pdf.pages import PdfPages
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.pages.form_editor import FormEditor
from aiworkshop.ui.pages.report import ReportPage
from tests.seed_event import FORM, enter_seed


@pytest.fixture
def page(qtbot: Any, library_path: Path, open_window: Callable[..., MainWindow]) -> ReportPage:
    with opened_workbench(library_path) as bench:
        seed = enter_seed(bench.runner)
    window = open_window()
    window.go("report", seed)
    shown = window.page
    assert isinstance(shown, ReportPage)
    shown.choose_form(FORM)
    qtbot.waitUntil(lambda: "inequalities" in words_shown(shown))
    return shown


def words_shown(page: ReportPage) -> str:
    shown = page.preview.shown
    if shown is None:
        return ""
    with PdfPages(shown.data) as pages:
        return "\n".join(pages.text(number) for number in range(len(pages)))


def editor_of(page: ReportPage) -> FormEditor:
    editor = page.editors[FORM]
    assert isinstance(editor, FormEditor)
    return editor


def test_a_form_is_opened_to_be_filled_in_and_its_preview_follows(
    qtbot: Any, page: ReportPage, typing: Callable[[Any, str], None]
) -> None:
    editor = editor_of(page)
    assert editor.isVisible()
    assert editor.shorts["venue"].field.placeholderText() == "Yellow Pavilion room 12"
    assert len(editor.tables["speakers"].rows) == 2
    typing(editor.texts["habitat_iii"].area, "Municipalities zebra")
    # Before it is written.
    qtbot.waitUntil(lambda: "zebra" in words_shown(page))


def test_too_long_goes_out_only_as_a_draft_that_says_so(
    qtbot: Any, page: ReportPage, tmp_path: Path
) -> None:
    editor = editor_of(page)
    editor.texts["habitat_iii"].area.insertPlainText("word " * 300)
    suggested: list[str] = []
    target = tmp_path / "form.pdf"

    def ask(suggestion: str) -> str:
        suggested.append(suggestion)
        return str(target)

    page.saving.ask_file = ask
    page.save.click()
    qtbot.waitUntil(page.warning.isVisible)
    assert page.warning.all_the_same.text() == "Save as draft"
    assert not suggested and not target.exists()
    page.warning.all_the_same.click()
    qtbot.waitUntil(target.exists)
    assert Path(suggested[0]).name.startswith("Draft – Reporting format for partners")
    with PdfPages(target.read_bytes()) as pages:
        assert "Draft: not to be sent yet" in pages.text(0)
        # What was typed a moment ago stands in it.
        assert sum(pages.text(number).count("word") for number in range(len(pages))) > 300
    # Shortened, it goes out as the form itself.
    editor.texts["habitat_iii"].area.clear()
    target.unlink()
    page.save.click()
    qtbot.waitUntil(target.exists)
    assert Path(suggested[1]).name.startswith("Reporting format for partners")
    with PdfPages(target.read_bytes()) as pages:
        assert "Draft" not in pages.text(0)
