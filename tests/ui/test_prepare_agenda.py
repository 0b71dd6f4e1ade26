"""The agenda: minutes in place, times that follow, steps moved, added and taken away by keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aiworkshop.facilitation.records import ChangeRecord, DeleteRecords
from aiworkshop.readmodels.records import AgendaStep
from aiworkshop.ui.main_window import MainWindow
from tests.ui.discovery_walk import Key, No, choose
from tests.ui.prepare_walk import PrepareWalk


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[PrepareWalk]:
    walk = PrepareWalk(qtbot, window)
    fields = {"start_time": "09:00"}
    walk.run(ChangeRecord(walk.workshop_id, "workshop", walk.workshop_id, fields))
    yield walk
    assert not walk.errors


def ids(walk: PrepareWalk) -> list[str]:
    return [step.id for step in walk.records(AgendaStep)]


def test_times_follow_the_minutes(walk: PrepareWalk) -> None:
    tab = walk.open("agenda")
    rows = list(tab.list.rows.values())
    assert [row.start.text() for row in rows[:3]] == ["09:00", "09:10", "09:40"]
    assert tab.sums.text().startswith("120")
    assert "11:00" in tab.sums.text()
    rows[0].minutes.setFocus()
    rows[0].minutes.selectAll()
    walk.type("25")
    walk.enter()
    assert walk.records(AgendaStep)[0].minutes == 25
    assert rows[1].start.text() == "09:25"
    assert "11:15" in tab.sums.text()
    assert "15" in tab.sums.text().rpartition("·")[2]


def test_steps_move_with_alt_and_arrows(walk: PrepareWalk) -> None:
    before = ids(walk)
    tab = walk.open("agenda")
    tab.list.focus_step(before[2])
    alt = Qt.KeyboardModifier.AltModifier
    walk.press(Key.Key_Up, alt)
    walk.settle()
    assert ids(walk) == [before[0], before[2], before[1], *before[3:]]
    assert tab.list.rows[before[2]].hasFocus()
    walk.press(Key.Key_Up, alt)
    walk.press(Key.Key_Up, alt)
    walk.settle()
    assert ids(walk)[0] == before[2]
    walk.press(Key.Key_Down, alt)
    walk.settle()
    assert ids(walk) == [before[0], before[2], before[1], *before[3:]]
    assert list(tab.list.rows) == ids(walk)
    walk.press(Key.Key_Down, No)
    assert tab.list.rows[before[1]].hasFocus()


def test_a_break_is_added_behind_the_current_step(walk: PrepareWalk) -> None:
    before = ids(walk)
    tab = walk.open("agenda")
    tab.list.focus_step(before[1])
    choose(tab.kind, "break")
    walk.press_button(tab.add)
    after = ids(walk)
    assert [after[:2], after[3:]] == [before[:2], before[2:]]
    assert tab.list.rows[after[2]].title.text() == "Break"
    assert tab.list.rows[after[2]].hasFocus()


def test_own_words_for_a_step_and_the_method_behind_them(walk: PrepareWalk) -> None:
    before = ids(walk)
    tab = walk.open("agenda")
    tab.list.focus_step(before[0])
    walk.press(Key.Key_Return)
    title = tab.form.form.fields["title"]
    assert title.placeholderText() == "Opening and topic"
    assert tab.form.form.fields["say"].placeholderText().startswith("Welcome.")
    title.setFocus()
    walk.type("ברוכים הבאים")
    walk.enter()
    assert walk.records(AgendaStep)[0].title.text == "ברוכים הבאים"
    assert tab.list.rows[before[0]].title.text() == "ברוכים הבאים"


def test_deleting_a_step_offers_undo(walk: PrepareWalk) -> None:
    before = ids(walk)
    tab = walk.open("agenda")
    tab.list.focus_step(before[3])
    walk.press(Key.Key_Delete)
    walk.settle()
    assert ids(walk) == [*before[:3], *before[4:]]
    assert tab.list.rows[before[4]].hasFocus()
    walk.press_button(walk.window.notices.button)
    assert ids(walk) == before


def test_an_empty_agenda_begins_from_its_template(walk: PrepareWalk) -> None:
    gone = tuple(("agenda_step", key) for key in ids(walk))
    walk.run(DeleteRecords(walk.workshop_id, gone))
    tab = walk.open("agenda")
    assert tab.empty.isVisible()
    walk.press_button(tab.empty.button)
    assert len(ids(walk)) == 8
    assert not tab.empty.isVisible()
