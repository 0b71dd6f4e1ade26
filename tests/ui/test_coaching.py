"""Coaching while typing: one quiet question below the entry bar, never in the way."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import ChangeRecord
from aiworkshop.readmodels.records import Action, Finding, Initiative, Theme
from aiworkshop.ui.coaching.cue_line import CueLine
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.phases.discovery.findings import FindingsTab
from aiworkshop.ui.phases.dream.visions import VisionsTab
from tests.ui.outcome_walk import OutcomeWalk, said


def settled(qtbot, desk):
    qtbot.waitUntil(lambda: not desk.lanes.pending("db"))


@pytest.fixture
def tab(qtbot, in_workshop):
    found = FindingsTab(in_workshop)
    qtbot.addWidget(found)
    found.refresh(None)
    found.show()
    qtbot.waitUntil(lambda: bool(found.naming.contents))
    settled(qtbot, in_workshop.desk)
    return found


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("Great cooperation", "who did what"),
        ("שיתוף פעולה מעולה", "who did what"),
        ("تعاون رائع", "who did what"),
    ],
)
def test_praise_is_asked_about_while_it_is_typed(qtbot, tab, typing, words, asked):
    typing(tab.bar.field, words)
    qtbot.waitUntil(lambda: tab.cue.isVisible())
    assert asked in tab.cue.label.text()
    # It asks in the words of the window, quoting the words of the room.
    assert words.split()[0] in tab.cue.label.text()


def test_it_never_blocks_and_stays_until_the_next_key(qtbot, tab, typing, in_workshop):
    typing(tab.bar.field, "Great cooperation")
    qtbot.keyClick(tab.bar.field, Qt.Key.Key_Return)
    settled(qtbot, in_workshop.desk)
    found = []
    in_workshop.desk.read(
        lambda reads: reads.records(Finding, in_workshop.workshop_id), found.append
    )
    qtbot.waitUntil(lambda: bool(found))
    assert [str(one.title) for one in found[0]] == ["Great cooperation"]
    assert tab.cue.isVisible() and tab.bar.field.words() == ""
    typing(tab.bar.field, "Rami called every house because the power was out")
    qtbot.waitUntil(lambda: not tab.cue.isVisible())


def test_a_question_sent_away_is_not_asked_again_but_others_are(qtbot, tab, typing):
    typing(tab.bar.field, "Great cooperation")
    qtbot.waitUntil(lambda: tab.cue.isVisible())
    tab.cue.away.click()
    assert not tab.cue.isVisible()
    tab.bar.field.clear()
    typing(tab.bar.field, "Nobody listens here")
    qtbot.waitUntil(lambda: tab.cue.isVisible())
    assert tab.cue.hint.id == "deficit"


def test_a_question_is_sent_away_by_keyboard_and_typing_goes_on(qtbot, window, workshop_id, typing):
    window.go("discovery", workshop_id, "findings")
    tab = window.page.stack.currentWidget()
    qtbot.waitUntil(lambda: bool(tab.naming.contents))
    tab.bar.field.setFocus()
    typing(tab.bar.field, "Great cooperation")
    qtbot.waitUntil(lambda: tab.cue.isVisible())
    qtbot.keyClick(tab.bar.field, Qt.Key.Key_Tab)
    assert tab.cue.away.hasFocus()
    qtbot.keyClick(tab.cue.away, Qt.Key.Key_Space)
    assert not tab.cue.isVisible()
    assert tab.bar.field.hasFocus()
    assert tab.bar.field.words() == "Great cooperation"


def test_it_can_be_switched_off_and_on(qtbot, window, workshop_id, typing):
    window.go("discovery", workshop_id, "findings")
    tab = window.page.stack.currentWidget()
    qtbot.waitUntil(lambda: bool(tab.naming.contents))
    line = tab.findChild(CueLine)
    typing(tab.bar.field, "Great cooperation")
    qtbot.waitUntil(lambda: line.isVisible())
    window.menu.toggle_coaching()
    assert not line.isVisible() and not window.settings.coaching
    window.menu.toggle_coaching()
    assert line.isVisible()


def test_a_dream_in_the_future_is_asked_for_the_present(qtbot, in_workshop, typing):
    tab = VisionsTab(in_workshop)
    qtbot.addWidget(tab)
    tab.refresh(None)
    tab.show()
    qtbot.waitUntil(lambda: bool(tab.naming.contents))
    typing(tab.bar.field, "There will be shade")
    qtbot.waitUntil(lambda: tab.cue.isVisible())
    assert tab.cue.hint.id == "already"
    settled(qtbot, in_workshop.desk)


def test_an_action_says_what_it_lacks_until_it_has_it(qtbot: QtBot, window: MainWindow) -> None:
    walk = OutcomeWalk(qtbot, window)
    tab = walk.board("destiny", "initiatives")
    walk.enter_words(tab, "First room")
    (found,) = walk.records(Initiative)
    tab.show_record(found.id)
    entry(walk, tab.plan.entry, "Open the courtyard")
    (action,) = walk.records(Action)
    row = tab.plan.rows[action.id]
    assert row.cue.isVisible() and row.cue.label.text().endswith("Who begins, and by when?")
    entry(walk, row.main.fields["owner"], "Rana")
    assert row.cue.label.text().endswith("By when?") and row.cue.hint.id == "date"
    entry(walk, row.main.fields["due"], "09/06/2026")
    assert not row.cue.isVisible()
    walk.run(ChangeRecord(walk.workshop_id, "action", action.id, {"owner": Text()}))
    walk.settle()
    assert row.cue.hint.id == "owner"
    window.menu.toggle_coaching()
    assert not row.cue.isVisible()
    window.menu.toggle_coaching()
    assert row.cue.isVisible()
    row.cue.away.click()
    assert not row.cue.isVisible() and not walk.errors


def test_a_theme_of_one_word_is_asked_for_the_words_of_the_room(
    qtbot: QtBot, window: MainWindow
) -> None:
    walk = OutcomeWalk(qtbot, window)
    walk.record_of("theme", {"title": said("Trust")})
    walk.record_of("finding", {"kind": "story", "title": said("The night the library stayed open")})
    window.go("discovery", walk.workshop_id, "themes")
    tab = window.page.stack.currentWidget()
    qtbot.waitUntil(lambda: tab.is_built)
    walk.settle()
    tab.naming_line.ask_name([walk.records(Finding)[0].id])
    for words, asked in (("Community", "one_word"), ("Problems with parking", "theme_deficit")):
        tab.naming_line.name.clear()
        walk.type(words)
        qtbot.waitUntil(lambda asked=asked: _asks(tab.naming_line.cue, asked))
    tab.naming_line.leave()
    theme = walk.records(Theme)[0]
    tab._open(theme.id, False)
    walk.settle()
    assert not tab.details.cue.isVisible(), "what is only shown is not asked about"
    tab.details.title.setFocus()
    tab.details.title.selectAll()
    walk.type("Community")
    qtbot.waitUntil(lambda: _asks(tab.details.cue, "one_word"))
    walk.press(Qt.Key.Key_Return)
    walk.settle()
    assert not walk.errors


def _asks(line: CueLine, hint: str) -> bool:
    return line.isVisible() and line.hint is not None and line.hint.id == hint


def entry(walk: OutcomeWalk, field: object, words: str) -> None:
    field.setFocus()
    walk.type(words)
    walk.press(Qt.Key.Key_Return)
    walk.settle()
