"""Coaching while typing: one quiet question below the entry bar, never in the way."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from aiworkshop.base.text import Text
from aiworkshop.method.content import load_content
from aiworkshop.readmodels.records import Action, Finding
from aiworkshop.ui.coaching.cue_line import CueLine
from aiworkshop.ui.phases.destiny.action_row import ActionRow
from aiworkshop.ui.phases.discovery.findings import FindingsTab
from aiworkshop.ui.phases.dream.visions import VisionsTab
from aiworkshop.ui.phases.naming import Naming


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


def test_an_action_without_a_person_or_a_date_says_so(qtbot, in_workshop, typing):
    naming = Naming(lambda: "en")
    naming.contents = {"en": load_content("en")}
    row = ActionRow(in_workshop, naming)
    qtbot.addWidget(row)
    row.show()
    action = Action(id="a", workshop_id=in_workshop.workshop_id, title=Text("Open the yard"))
    row.show_action(action)
    assert row.cue.label.text().endswith("Who begins, and by when?")
    row.show_action(replace(action, owner=Text("Samar")))
    assert row.cue.label.text().endswith("By when?")
    row.show_action(replace(action, owner=Text("Samar"), due="2026-06-01"))
    assert row.cue.isHidden()
    row.show_action(replace(action, title=Text()))
    assert row.cue.isHidden()
