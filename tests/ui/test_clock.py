"""The clock of the running step, by keyboard, with a simulated wall clock."""

import builtins
import os
import sqlite3
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aiworkshop.facilitation.records import ChangeRecord, DeleteRecords
from aiworkshop.readmodels.records import Finding
from aiworkshop.ui.clock.control import _last_written as control_written
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.pages import PAGES
from aiworkshop.ui.widgets.entry_bar import EntryBar
from tests.ui.clock_walk import Show, Wall, begin, runs, steps
from tests.ui.discovery_walk import Ctrl, Key

Shift = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def show(qtbot: QtBot, window: MainWindow, wall: Wall) -> Iterator[Show]:
    show = begin(qtbot, window, wall)
    yield show
    assert not show.errors


def test_the_day_begins_with_one_key(show: Show) -> None:
    pill = show.window.top_bar.pill
    assert pill is not None and pill.isVisible()
    assert "Opening and topic" in pill.step.text() and not pill.time.isVisible()
    show.key(Key.Key_F3)
    assert pill.step.text() == "Opening and topic"
    assert show.window.clock.seconds_left == 600
    assert pill.chip.text() == "on time"
    show.pass_time(4)
    assert pill.time.text().strip("\u2066\u2069") == "06:00"


def test_the_clock_never_stops_typing_and_stays_when_one_goes_elsewhere(show: Show) -> None:
    field = show.window.page.findChild(EntryBar).field
    field.setFocus()
    show.type("half a wo")
    show.key(Key.Key_F3)
    show.pass_time(3)
    show.key(Key.Key_F3, Shift)
    assert show.window.focusWidget() is field and field.text() == "half a wo"
    show.type("rd")
    assert field.text() == "half a word"
    left = show.window.clock.seconds_left
    assert left == 8 * 60
    for page in ("dream", "prepare", "report", "discovery"):
        show.window.go(page)
        show.settle()
        assert show.window.clock.seconds_left == left and show.window.clock.running


def test_pause_more_next_and_back(show: Show) -> None:
    show.key(Key.Key_F3)
    show.pass_time(2)
    show.key(Key.Key_F3)
    clock, pill = show.window.clock, show.window.top_bar.pill
    assert clock.paused and pill.word.text() == "paused"
    show.pass_time(30)
    assert clock.seconds_left == 8 * 60
    show.key(Key.Key_F3)
    show.pass_time(1)
    show.key(Key.Key_F3, Ctrl)
    assert clock.seconds_left == 12 * 60
    first, second = steps(show)[:2]
    show.key(Key.Key_F12)
    assert clock.step_id == second.id
    assert steps(show)[0].actual_minutes == 3
    show.tick(0.2)
    show.key(Key.Key_F12, Shift)
    assert clock.step_id == first.id and clock.seconds_left == 12 * 60 - 12
    assert [run.agenda_step_id for run in runs(show)] == [first.id]
    assert steps(show)[0].actual_minutes is None


def test_two_presses_in_a_breath_are_two_turns(show: Show) -> None:
    show.key(Key.Key_F3)
    show.press(Key.Key_F3)
    show.press(Key.Key_F3)
    show.settle()
    assert show.window.clock.running
    for _ in range(3):
        show.press(Key.Key_F3)
    show.settle()
    assert show.window.clock.paused
    show.key(Key.Key_F3)
    assert show.window.clock.running


def test_levels_are_told_once_and_not_by_colour_alone(show: Show) -> None:
    told: list[str] = []
    show.window.clock.chimed.connect(told.append)
    pill = show.window.top_bar.pill
    show.key(Key.Key_F3)
    seen = []
    for _ in range(11):
        show.tick(1)
        seen.append((pill.sign, pill.word.text()))
    assert told == ["warning", "over"]
    assert seen[6][0] == "calm" and seen[7] == ("warning", "nearly over")
    assert seen[9] == ("over", "over time")
    show.key(Key.Key_F3, Ctrl)
    assert pill.sign == "calm"
    show.tick(3.5)
    assert told == ["warning", "over", "last_call"]


def test_pairs_are_asked_to_change_roles_at_half_time(show: Show) -> None:
    told: list[str] = []
    show.window.clock.chimed.connect(told.append)
    show.window.run_control.start(steps(show)[1].id)
    show.settle()
    show.pass_time(17)
    assert told == [] and not show.window.clock.half_reached
    show.tick(1)
    assert told == ["half"] and show.window.top_bar.pill.word.text() == "change roles"


def test_sound_only_where_it_is_wanted(show: Show, qtbot: QtBot) -> None:
    played: list[str] = []
    show.window.run_control.play = played.append
    show.key(Key.Key_F3)
    show.tick(8.5)
    show.settle()
    assert played == []
    show.window.run_control.set_sound(True)
    assert played == ["warning"]
    show.tick(1.1)
    qtbot.waitUntil(lambda: played == ["warning", "last_call"])


def test_the_clock_is_the_same_after_a_restart(
    show: Show, open_window: Callable[..., MainWindow], wall: Wall
) -> None:
    show.key(Key.Key_F3)
    show.pass_time(2)
    show.key(Key.Key_F3, Shift)
    expected = show.window.clock.seconds_left
    other = open_window()
    other.clock.wall = wall
    other.run_control._begun = wall()
    other.go("dream", show.workshop_id)
    show.qtbot.waitUntil(lambda: other.clock.active)
    assert other.clock.seconds_left == expected == 9 * 60
    assert not other.notices.isVisible()


def test_a_closed_program_is_told_of(
    show: Show, open_window: Callable[..., MainWindow], wall: Wall, monkeypatch: pytest.MonkeyPatch
) -> None:
    show.key(Key.Key_F3)
    wall.on(62)
    other = open_window()
    other.clock.wall = wall
    other.run_control._begun = wall()
    monkeypatch.setattr("aiworkshop.ui.clock.control._last_written", lambda *_: 0)
    other.go("dream", show.workshop_id)
    show.qtbot.waitUntil(lambda: other.notices.isVisible())
    assert "was closed for 62 minute" in other.notices.label.text()
    assert other.clock.seconds_left == -52 * 60
    assert show.read(lambda reads: control_written(reads, show.workshop_id)) > 0
    other.notices.button.click()
    show.qtbot.waitUntil(lambda: other.clock.seconds_left == 10 * 60)


def test_an_hour_asleep_in_mid_step(show: Show) -> None:
    show.key(Key.Key_F3)
    show.pass_time(4)
    show.tick(60)
    clock, notices = show.window.clock, show.window.notices
    assert clock.seconds_left == -54 * 60
    assert "slept for 60 minute" in notices.label.text()
    notices.button.click()
    show.settle()
    assert clock.seconds_left == 6 * 60


def test_running_late_offers_minutes_and_one_press_saves_them(show: Show) -> None:
    lunch = steps(show)[4]
    show.run(ChangeRecord(show.workshop_id, "agenda_step", lunch.id, {"fixed_start": "10:15"}))
    show.key(Key.Key_F3)
    show.pass_time(14)
    pill = show.window.top_bar.pill
    assert "4′" in pill.chip.text() and "behind" in pill.chip.text()
    show.key(Key.Key_F12, Ctrl)
    panel = pill.panel
    assert panel.isVisible() and panel.buttons
    before = {step.id: step.minutes for step in steps(show)}
    assert panel.buttons[0].hasFocus()
    show.qtbot.keyClick(panel.buttons[0], Key.Key_Space)
    show.settle()
    assert not panel.isVisible()
    after = steps(show)
    assert sum(before.values()) - sum(step.minutes for step in after) == 4
    assert all(
        step.planned_minutes == before[step.id] for step in after[1:4] if step.planned_minutes
    )
    assert pill.chip.text() == "on time"
    show.window.notices.button.click()
    show.settle()
    assert {step.id: step.minutes for step in steps(show)} == before
    assert show.window.clock.running


def test_undo_takes_back_words_and_not_the_time(show: Show) -> None:
    show.add("A story")
    show.key(Key.Key_F3)
    show.pass_time(1)
    show.key(Key.Key_F3, Shift)
    show.undo()
    assert show.records(Finding) == []
    assert show.window.clock.seconds_left == 10 * 60


def test_deleting_the_running_step_does_not_stop_the_clock(show: Show) -> None:
    first, second = steps(show)[:2]
    show.key(Key.Key_F3)
    show.run(DeleteRecords(show.workshop_id, (("agenda_step", first.id),)))
    show.pass_time(1)
    assert show.window.clock.seconds_left == 9 * 60
    assert show.window.top_bar.pill.step.text() == "Opening and topic"
    show.key(Key.Key_F12)
    assert show.window.clock.step_id == second.id


def test_a_tick_does_no_reading_and_no_writing(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    show.key(Key.Key_F3)
    show.window.top_bar.pill.show_panel()
    show.tick(0.1)

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a tick must not wait for a disk")

    monkeypatch.setattr(type(show.window.desk), "database", refuse)
    monkeypatch.setattr(builtins, "open", refuse)
    monkeypatch.setattr(os, "open", refuse)
    monkeypatch.setattr(sqlite3, "connect", refuse)
    show.pass_time(12)
    show.tick(60)
    monkeypatch.undo()
    show.window.top_bar.pill.panel.hide()


@pytest.mark.parametrize("language", ["he", "ar"])
def test_a_whole_day_by_keyboard_alone(show: Show, language: str) -> None:
    show.window.menu.set_language(language)
    show.settle()
    clock, pill = show.window.clock, show.window.top_bar.pill
    told: list[str] = []
    clock.chimed.connect(told.append)
    close = steps(show)[-1]
    show.run(ChangeRecord(show.workshop_id, "agenda_step", close.id, {"fixed_start": "10:55"}))
    show.tick(3)
    show.key(Key.Key_F3)
    for place, step in enumerate(steps(show)):
        assert clock.step_id == step.id and clock.level == "calm"
        assert str(clock.words) == clock.title(step.id) == pill.step.text()
        longer = 4 if place == 2 else 0
        if longer:
            show.key(Key.Key_F3, Shift)
            show.key(Key.Key_F3, Shift)
            show.pass_time(10)
            show.key(Key.Key_F3)
            show.pass_time(2)
            show.key(Key.Key_F3)
            show.pass_time(step.minutes + 2 - 10)
        else:
            show.pass_time(steps(show)[place].minutes)
        if place == 3:
            assert clock.progress.behind == clock.progress.needed == 7
            show.key(Key.Key_F12, Ctrl)
            assert pill.panel.isVisible() and pill.panel.isRightToLeft()
            show.qtbot.keyClick(pill.panel.buttons[0], Key.Key_Space)
            show.settle()
            assert clock.progress.behind == 0
        show.key(Key.Key_F12)
    assert not clock.active and clock.next_words == ""
    assert told.count("half") == 1 and told.count("over") == 8
    after = steps(show)
    assert sum(step.minutes for step in after) == 120 - 7
    assert sum(step.planned_minutes or step.minutes for step in after) == 120
    assert [step.actual_minutes for step in after] == [
        step.minutes + (2 if place == 2 else 0) for place, step in enumerate(after)
    ]
    last = max(runs(show), key=lambda run: run.started_at)
    assert last.started_at == "2026-05-14T07:55:00+00:00"


@pytest.mark.parametrize("page_id", PAGES.ids)
def test_no_key_means_two_things(show: Show, page_id: str) -> None:
    show.window.go(page_id)
    show.settle()
    keys = [shortcut.keys.toString() for shortcut in show.window.layouts.active()]
    assert {"F3", "Shift+F3", "Ctrl+F3", "F12", "Shift+F12", "Ctrl+F12"} <= set(keys)
    assert len(set(keys)) == len(keys)


def test_a_step_begun_by_mistake_is_left_again_at_once(show: Show) -> None:
    show.key(Key.Key_F3)
    show.pass_time(4)
    fourth = show.window._steps[3]
    show.window.guide.step_chosen.emit(fourth)
    show.settle()
    assert show.window.clock.step_id == fourth.id
    assert fourth.title in show.window.notices.label.text()
    show.tick(0.2)
    show.window.notices.button.click()
    show.settle()
    assert show.window.clock.step_id == steps(show)[0].id
    assert show.window.clock.seconds_left == 6 * 60 - 12 and len(runs(show)) == 1


def test_closing_notes_when_the_clock_was_last_seen(show: Show) -> None:
    show.key(Key.Key_F3)
    show.pass_time(2)
    show.window.close()
    assert show.window.settings.clock_seen == "2026-05-14T06:02:00+00:00"
