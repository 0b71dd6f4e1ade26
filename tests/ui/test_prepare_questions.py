"""The method's texts in the facilitator's words: edited, checked in the other languages, reset."""

from collections import Counter
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from aiworkshop.method.content import load_content
from aiworkshop.method.worksheets import WORKSHEETS
from aiworkshop.readmodels.records import ContentOverlay
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.phases.define.wording_sections import (
    SECTIONS,
    SECTIONS_BY_ID,
    TO_CHECK,
    section_name,
    section_of,
    text_name,
)
from tests.ui.discovery_walk import Ctrl, Key, choose
from tests.ui.prepare_walk import PrepareWalk

KEY = "interview.questions.wishes"


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[PrepareWalk]:
    walk = PrepareWalk(qtbot, window)
    yield walk
    assert not walk.errors


def type_over(walk: PrepareWalk, field: object, words: str) -> None:
    field.setFocus()
    field.selectAll()
    walk.type(words)
    walk.press(Key.Key_Return, Ctrl)
    walk.settle()


def test_own_words_and_back_to_the_original(walk: PrepareWalk) -> None:
    original = load_content("he").pattern(KEY)
    tab = walk.open("questions")
    assert tab.languages.value() == ["he"]
    row = tab.rows[KEY]
    assert row.field.words() == original
    assert not row.below.isVisible()
    type_over(walk, row.field, "אילו משאלות יש לך?")
    (overlay,) = walk.records(ContentOverlay)
    assert (overlay.content_key, overlay.words.language) == (KEY, "he")
    assert overlay.words.text == "אילו משאלות יש לך?"
    assert row.original.text() == original
    walk.press_button(row.back)
    assert walk.records(ContentOverlay) == []
    assert row.field.words() == original
    walk.press_button(walk.window.notices.button)
    assert row.field.words() == "אילו משאלות יש לך?"


def test_the_other_language_is_to_be_checked(walk: PrepareWalk) -> None:
    tab = walk.open("questions")
    type_over(walk, tab.rows[KEY].field, "אילו משאלות יש לך?")
    assert not tab.rows[KEY].mark.isVisible()
    tab.languages.chips["ar"].click()
    walk.settle()
    assert tab.rows[KEY].mark.isVisible()
    assert tab.waiting.text() == "1 to check"
    choose(tab.sections, TO_CHECK)
    walk.settle()
    assert list(tab.rows) == [KEY]
    walk.press_button(tab.rows[KEY].fits)
    assert tab.rows == {}
    assert tab.nothing.isVisible()
    tab.languages.chips["en"].click()
    walk.settle()
    assert tab.waiting.text() == "", "English is no language of this workshop"


def test_what_cannot_work_is_said_beside_it(walk: PrepareWalk) -> None:
    tab = walk.open("questions")
    row = tab.rows[KEY]
    type_over(walk, row.field, "hello {name}")
    assert row.problem.isVisible()
    assert "{name}" in row.problem.text()
    assert row.field.words() == "hello {name}"
    assert walk.records(ContentOverlay) == []
    type_over(walk, row.field, "hello")
    assert not row.problem.isVisible()
    assert walk.records(ContentOverlay)[0].words.text == "hello"


def test_every_section_shows_texts(walk: PrepareWalk) -> None:
    tab = walk.open("questions")
    for section in SECTIONS:
        choose(tab.sections, section.id)
        walk.settle()
        assert tab.rows, section.id
        assert all(row.field.accessibleName() for row in tab.rows.values())


def test_every_text_of_a_sheet_is_offered_once() -> None:
    texts = load_content("en").texts
    titles = [f"worksheets.{sheet}.name" for sheet in WORKSHEETS.ids]
    for key in [*titles, *(key for key in texts if key.startswith("sheets."))]:
        holding = [section.id for section in SECTIONS if key in section.keys(texts)]
        assert holding == [section_of(key)] != [""], key


@pytest.mark.parametrize("language", ["en", "he", "ar"])
def test_every_text_of_a_sheet_has_a_name_of_its_own(language: str) -> None:
    content = load_content(language)
    for sheet in WORKSHEETS.ids:
        section = SECTIONS_BY_ID[f"sheet_{sheet}"]
        assert section_name(section, content) == f"Sheet: {content.name('worksheets', sheet)}"
        keys = section.keys(content.texts)
        names = Counter(text_name(key, place, content) for place, key in enumerate(keys, 1))
        assert names.most_common(1)[0][1] == 1, (sheet, names.most_common(1))
        assert not any(name.startswith("Text ") for name in names), sheet


def test_names_of_a_sheets_texts() -> None:
    content = load_content("en")
    said = {
        "worksheets.DIS.name": "Title of the sheet",
        "sheets.DIS.cue": "Line below the title",
        "sheets.DIS.stories.entry": "Stories and their root causes · Title of each box",
        "sheets.DIS.stories.title.label": "Stories and their root causes · Title · Label",
        "sheets.TEA.initiative.title.hint": "Initiative · Hint",
        "sheets.SUM.notes.values.label": "Sticky notes · Values · Label",
        "sheets.RUL.rules.stories": "Rule 2",
        "proposition.feedback.wish": "Feedback box 2",
        "sheets.words.scale_low": "Low end of a scale",
    }
    assert {key: text_name(key, 9, content) for key in said} == said


def test_a_sheets_title_in_own_words(walk: PrepareWalk) -> None:
    tab = walk.open("questions")
    choose(tab.sections, "sheet_VAL")
    walk.settle()
    type_over(walk, tab.rows["worksheets.VAL.name"].field, "לפני שנפרדים")
    (overlay,) = walk.records(ContentOverlay)
    assert overlay.content_key == "worksheets.VAL.name"
    options = [tab.sections.itemText(place) for place in range(tab.sections.count())]
    assert any(words.startswith("Sheet: Closing") for words in options), "the window is English"
