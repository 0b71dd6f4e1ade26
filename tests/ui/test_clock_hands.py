"""The hands on the clock: presses that come twice, two days, the smallest window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import ChangeRecord
from aiworkshop.ui.main_window import MainWindow
from tests.ui.clock_walk import Show, Wall, begin, steps
from tests.ui.discovery_walk import Key


@pytest.fixture
def show(qtbot: QtBot, window: MainWindow) -> Iterator[Show]:
    show = begin(qtbot, window, Wall())
    yield show
    assert not show.errors


def test_a_double_click_on_next_goes_one_step_on(show: Show) -> None:
    show.key(Key.Key_F3)
    show.pass_time(2)
    pill, second = show.window.top_bar.pill, steps(show)[1]
    show.qtbot.mouseClick(pill.next, Qt.MouseButton.LeftButton)
    show.settle()
    assert show.window.clock.step_id == second.id
    show.qtbot.mouseDClick(pill.next, Qt.MouseButton.LeftButton)
    show.qtbot.mouseRelease(pill.next, Qt.MouseButton.LeftButton)
    show.settle()
    assert show.window.clock.step_id == second.id
    show.press(Key.Key_F12)
    show.press(Key.Key_F12)
    show.settle()
    assert show.window.clock.step_id == steps(show)[2].id


def test_a_second_day_is_offered_in_its_morning_not_in_the_evening(show: Show) -> None:
    last, morning = steps(show)[-2:]
    fields = {"day": 2}
    show.run(ChangeRecord(show.workshop_id, "agenda_step", morning.id, fields))
    clock, pill = show.window.clock, show.window.top_bar.pill
    show.window.run_control.start(last.id)
    show.settle()
    show.pass_time(10)
    show.key(Key.Key_F12)
    assert not clock.active and not pill.isVisible()
    show.tick(20 * 60)
    show.tick(4 * 60)
    assert pill.isVisible() and clock.title(morning.id) in pill.step.text()
    assert not show.window.notices.isVisible()
    show.key(Key.Key_F3)
    assert clock.step_id == morning.id


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("language", ["en", "he", "ar"])
def test_the_time_is_whole_in_the_smallest_window(show: Show, language: str, scale: float) -> None:
    show.window.menu.set_language(language)
    show.window.menu.set_scale(scale)
    show.window.resize(1024, 640)
    title = Text("A step that the mayor asked for, with a title that nobody reads in one breath")
    first = steps(show)[0]
    show.run(ChangeRecord(show.workshop_id, "agenda_step", first.id, {"title": title}))
    show.key(Key.Key_F3)
    show.pass_time(14)
    show.settle()
    pill = show.window.top_bar.pill
    show.qtbot.waitUntil(lambda: pill.step.text() == title.text)
    for part in (pill.time, pill.toggle, pill.next, pill.chip):
        assert part.isVisible() and part.width() >= part.sizeHint().width(), part
    assert not pill.word.isVisible() or pill.word.width() >= pill.word.sizeHint().width()
    # What has no room as a word is still told to those who do not see it.
    assert pill.word.text() in pill.accessibleName()
