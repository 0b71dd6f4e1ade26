"""Propositions: written big, checked gently, tied to an opportunity."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aiworkshop.readmodels.records import Proposition
from aiworkshop.ui.main_window import MainWindow
from tests.ui.discovery_walk import Key
from tests.ui.outcome_walk import OutcomeWalk, choose, options, said, titles


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[OutcomeWalk]:
    walk = OutcomeWalk(qtbot, window)
    yield walk
    assert not walk.errors


def hints(tab: object) -> dict[str, str]:
    rows = tab.criteria.rows
    return {key: row.hint.text() for key, row in rows.items() if not row.hint.isHidden()}


def test_a_proposition_is_typed_tied_ticked_and_undone(walk: OutcomeWalk) -> None:
    opportunity = walk.record_of("opportunity", {"title": said("Evening rooms")})
    tab = walk.board("design", "propositions")
    walk.enter_words(tab, "Neighbours hold the key.")
    found = walk.records(Proposition)[0]
    assert str(found.words) == "Neighbours hold the key."
    tab.show_record(found.id)
    form = tab.details.form
    assert options(form.fields["opportunity_id"]) == ["None in particular", "Evening rooms"]
    choose(form.fields["opportunity_id"], opportunity)
    form.fields["elements"].chips["space"].click()
    tab.criteria.rows["bold"].box.setFocus()
    walk.press(Key.Key_Space)
    walk.settle()
    found = walk.records(Proposition)[0]
    assert found.opportunity_id == opportunity
    assert found.elements == ["space"]
    assert found.checked_criteria == ["bold"]
    assert [stop.accessibleName() for stop in tab.details.trail.stops] == [
        "Opportunity: Evening rooms"
    ]
    tab.list.setFocus()
    walk.undo()
    assert not tab.criteria.rows["bold"].box.isChecked()
    assert walk.records(Proposition)[0].checked_criteria == []


def test_questions_come_while_typing_and_block_nothing(walk: OutcomeWalk) -> None:
    key = walk.record_of("proposition", {"words": said("Doors stand open.")})
    tab = walk.board("design", f"propositions/{key}")
    assert hints(tab) == {}
    words = tab.details.form.fields["words"]
    words.setFocus()
    words.selectAll()
    walk.type("We will not close.")
    walk.qtbot.waitUntil(lambda: set(hints(tab)) == {"affirmative", "present_tense"})
    assert "will" in hints(tab)["present_tense"]
    assert "will" in tab.criteria.rows["present_tense"].box.accessibleDescription()
    tab.criteria.rows["present_tense"].box.click()
    tab.list.setFocus()
    walk.settle()
    found = walk.records(Proposition)[0]
    assert str(found.words) == "We will not close."
    assert found.checked_criteria == ["present_tense"]


def test_hebrew_words_are_checked_as_hebrew_and_asked_in_the_windows_language(
    walk: OutcomeWalk,
) -> None:
    key = walk.record_of("proposition", {"words": said("העירייה תפתח בלי תור")})
    tab = walk.board("design", f"propositions/{key}")
    found = hints(tab)
    assert found, "a Hebrew word list has something to ask here"
    assert all("?" in words for words in found.values())
    assert any("how does it sound" in words or "see" in words for words in found.values())
    labels = [tab.criteria.rows[key].hint for key in found]
    assert {one.layoutDirection() for one in labels} == {Qt.LayoutDirection.LeftToRight}


def test_the_words_are_bigger_than_other_fields(walk: OutcomeWalk) -> None:
    key = walk.record_of("proposition", {"words": said("Doors stand open.")})
    tab = walk.board("design", f"propositions/{key}")
    fields = tab.details.form.fields
    assert fields["words"].font().pointSizeF() > fields["title"].font().pointSizeF()


def test_arabic_lines_are_not_cut(walk: OutcomeWalk) -> None:
    line = "كلّ من يتوجّه إلى مركز 106 يتلقّى ردًّا بلغته خلال 24 ساعة، من شخص يذكر اسمه."
    key = walk.record_of("proposition", {"words": said(line)})
    tab = walk.board("design", f"propositions/{key}")
    words = tab.details.form.fields["words"]
    walk.qtbot.waitUntil(lambda: words.verticalScrollBar().maximum() == 0)
    assert words.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert titles(tab) == [line]
