"""The Agenda tab while the room is at work: fixed steps, what really happened, dragged steps."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from pytestqt.qtbot import QtBot

from aiworkshop.base.moments import stamp_of
from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import ChangeRecord
from aiworkshop.facilitation.running import NextStep, TakeMinutes
from aiworkshop.readmodels.records import AgendaStep
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.phases.define.agenda_row import STEPS, AgendaRow
from aiworkshop.ui.widgets.dragging import ids_data
from tests.ui.prepare_walk import PrepareWalk

NINE = datetime(2026, 5, 14, 6, 0, tzinfo=UTC)


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[PrepareWalk]:
    walk = PrepareWalk(qtbot, window)
    fields = {"start_time": "09:00", "date": "2026-05-14"}
    walk.run(ChangeRecord(walk.workshop_id, "workshop", walk.workshop_id, fields))
    yield walk
    assert not walk.errors


def at(minutes: float) -> str:
    return stamp_of(NINE + timedelta(minutes=minutes))


def now(walk: PrepareWalk, minutes: float) -> None:
    walk.window.clock.wall = lambda: int((NINE + timedelta(minutes=minutes)).timestamp() * 1000)


def ids(walk: PrepareWalk) -> list[str]:
    return [step.id for step in walk.records(AgendaStep)]


def pin(walk: PrepareWalk, key: str, time: str) -> None:
    walk.run(ChangeRecord(walk.workshop_id, "agenda_step", key, {"fixed_start": time}))


def rows(walk: PrepareWalk) -> list[AgendaRow]:
    return list(walk.window.page.stack.currentWidget().list.rows.values())


def test_a_fixed_step_has_a_pin_and_says_what_does_not_fit(walk: PrepareWalk) -> None:
    walk.open("agenda")
    fixed = rows(walk)[3]
    assert not fixed.pin.isVisible()
    pin(walk, ids(walk)[3], "10:15")
    assert fixed.pin.isVisible() and fixed.start.text() == "10:15"
    assert "15 minute" in fixed.note.text() and "free" in fixed.note.text()
    assert not fixed.warning.isVisible()
    first = rows(walk)[0].minutes
    first.setFocus()
    first.selectAll()
    walk.type("40")
    walk.enter()
    assert fixed.start.text() == "10:15" and fixed.warning.isVisible()
    assert "15 minute" in fixed.warning.text() and "too long" in fixed.warning.text()
    assert "fixed start" in fixed.accessibleName() and "too long" in fixed.accessibleName()
    assert rows(walk)[4].start.text() == "10:30"


def test_the_real_times_stand_beside_the_plan(walk: PrepareWalk) -> None:
    walk.open("agenda")
    now(walk, 20)
    second, third = ids(walk)[1:3]
    fields = {"owner": Text("דנה")}
    walk.run(ChangeRecord(walk.workshop_id, "agenda_step", third, fields))
    walk.run(NextStep(walk.workshop_id, at(3)))
    walk.run(NextStep(walk.workshop_id, at(17)))
    walk.run(TakeMinutes(walk.workshop_id, ((third, 5),)))
    done, running, coming = rows(walk)[:3]
    assert done.start.text() == "09:00"
    assert "09:03–09:17" in done.note.text() and "4′" in done.note.text()
    assert "longer" in done.note.text() and done.sign.isVisible()
    assert running.step_id == second and "since 09:17" in running.note.text()
    assert "expected at 09:47" in coming.note.text()
    assert "20′" in coming.note.text() and "דנה" in coming.note.text()
    tab = walk.window.page.stack.currentWidget()
    assert "end at 11:02" in tab.sums.text() and "2 minute" in tab.sums.text()
    now(walk, 57)
    tab._look_again()
    walk.settle()
    assert "expected at 09:57" in coming.note.text()


def test_zero_minutes_during_the_day_leave_a_step_out(walk: PrepareWalk) -> None:
    walk.open("agenda")
    now(walk, 5)
    walk.run(NextStep(walk.workshop_id, at(0)))
    third = rows(walk)[2]
    third.minutes.setFocus()
    third.minutes.selectAll()
    walk.type("0")
    walk.enter()
    assert "left out" in third.note.text()
    assert (walk.records(AgendaStep)[2].minutes, walk.records(AgendaStep)[2].planned_minutes) == (
        0,
        20,
    )
    assert [row.state for row in walk.window.guide.findChildren(type(guide_row(walk)))][2] == (
        "skipped"
    )


def guide_row(walk: PrepareWalk) -> object:
    from aiworkshop.ui.guide import StepRow

    return walk.window.guide.findChild(StepRow)


def test_a_step_is_dragged_to_another_place(walk: PrepareWalk) -> None:
    before = ids(walk)
    tab = walk.open("agenda")
    data = ids_data(STEPS, [before[1]])
    below = tab.list.rows[before[3]].geometry().center() + QPoint(0, 5)
    arguments = (Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    tab.list.dragMoveEvent(QDragMoveEvent(below, *arguments))
    assert tab.list._gap.isVisible()
    tab.list.dropEvent(QDropEvent(QPointF(below), *arguments))
    walk.settle()
    assert ids(walk) == [before[0], before[2], before[3], before[1], *before[4:]]
    assert not tab.list._gap.isVisible()
    above = QPointF(tab.list.rows[before[0]].geometry().center() - QPoint(0, 5))
    tab.list.dropEvent(QDropEvent(above, *arguments))
    walk.settle()
    assert ids(walk)[0] == before[1]
    tab.list.dropEvent(QDropEvent(above, *arguments))
    walk.undo()
    walk.undo()
    assert ids(walk) == before
