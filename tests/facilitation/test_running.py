"""The clock's commands: what runs, what ran, what was planned; plan edits can be undone."""

from datetime import UTC, datetime, timedelta

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.moments import stamp_of
from aiworkshop.base.text import Text
from aiworkshop.facilitation.agenda import AddStep
from aiworkshop.facilitation.commands import Command
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.running import (
    EndStep,
    GiveMinutes,
    NextStep,
    PauseStep,
    PreviousStep,
    ResumeStep,
    SetStepMinutes,
    StartStep,
    TakeMinutes,
    TakeOffSeconds,
)
from aiworkshop.readmodels.records import AgendaStep, StepRun

NINE = datetime(2026, 5, 14, 6, 0, tzinfo=UTC)


def at(minutes: float) -> str:
    return stamp_of(NINE + timedelta(minutes=minutes))


class Room:
    """A workshop whose agenda runs."""

    def __init__(self, runner: Runner, reads: Reads, workshop_id: str) -> None:
        self.runner, self.reads, self.id = runner, reads, workshop_id

    def do(self, command: Command) -> object:
        return self.runner.run(command).value

    @property
    def steps(self) -> list[AgendaStep]:
        return self.reads.records(AgendaStep, self.id)

    @property
    def runs(self) -> list[StepRun]:
        return self.reads.records(StepRun, self.id)

    def ran(self) -> list[tuple[int, str, str]]:
        """Which step (by its place) ran from when to when, in minutes after nine."""
        places = {step.id: place for place, step in enumerate(self.steps)}

        def after(stamp: str) -> str:
            moment = datetime.fromisoformat(stamp) if stamp else None
            return f"{(moment - NINE).total_seconds() / 60:g}" if moment else ""

        return [
            (places[run.agenda_step_id], after(run.started_at), after(run.ended_at))
            for run in sorted(self.runs, key=lambda run: run.started_at)
        ]


@pytest.fixture
def room(runner: Runner, reads: Reads, workshop_id: str) -> Room:
    return Room(runner, reads, workshop_id)


def test_steps_follow_one_another_and_what_really_happened_is_kept(room: Room) -> None:
    room.do(NextStep(room.id, at(2)))
    room.do(NextStep(room.id, at(14)))
    room.do(NextStep(room.id, at(50)))
    assert room.ran() == [(0, "2", "14"), (1, "14", "50"), (2, "50", "")]
    assert [step.actual_minutes for step in room.steps[:3]] == [12, 36, None]
    assert [step.minutes for step in room.steps[:3]] == [10, 30, 20]
    assert room.runs[-1].allotted_seconds == 20 * 60
    assert room.do(EndStep(room.id, at(60))) and not room.do(EndStep(room.id, at(61)))
    assert room.steps[2].actual_minutes == 10
    room.do(NextStep(room.id, at(75)))
    assert room.ran()[-1] == (3, "75", "")


def test_after_the_last_step_comes_the_end(room: Room) -> None:
    room.do(StartStep(room.id, room.steps[-1].id, at(0)))
    assert room.do(NextStep(room.id, at(5))) == ""
    assert room.ran() == [(7, "0", "5")]


def test_pauses_count_neither_for_the_clock_nor_for_the_step(room: Room) -> None:
    room.do(NextStep(room.id, at(0)))
    assert room.do(PauseStep(room.id, at(3))) and not room.do(PauseStep(room.id, at(4)))
    assert room.do(ResumeStep(room.id, at(13))) and not room.do(ResumeStep(room.id, at(14)))
    room.do(PauseStep(room.id, at(15)))
    room.do(NextStep(room.id, at(20)))
    first = room.runs[0]
    assert (first.paused_since, first.paused_seconds) == ("", 15 * 60)
    assert room.steps[0].actual_minutes == 5


def test_minutes_are_given_and_taken_but_one_stays(room: Room) -> None:
    assert not room.do(GiveMinutes(room.id, 5, at(0)))
    room.do(NextStep(room.id, at(0)))
    room.do(GiveMinutes(room.id, 5, at(1)))
    assert room.runs[0].allotted_seconds == 15 * 60
    room.do(GiveMinutes(room.id, -60, at(4)))
    assert room.runs[0].allotted_seconds == 5 * 60
    assert room.steps[0].minutes == 10


def test_a_key_pressed_too_often_leaves_no_trace(room: Room) -> None:
    room.do(NextStep(room.id, at(0)))
    room.do(NextStep(room.id, at(9)))
    room.do(NextStep(room.id, at(9.2)))
    assert room.ran() == [(0, "0", "9"), (2, "9.2", "")]
    room.do(PreviousStep(room.id, at(9.3)))
    assert room.ran() == [(0, "0", "9"), (1, "9.3", "")]


def test_back_after_a_slip_the_clock_goes_on_as_if_nothing_was_pressed(room: Room) -> None:
    room.do(NextStep(room.id, at(0)))
    room.do(NextStep(room.id, at(4)))
    room.do(PreviousStep(room.id, at(4.4)))
    assert room.ran() == [(0, "0", "")]
    assert room.steps[0].actual_minutes is None


def test_really_back_gives_what_was_left_or_a_few_minutes(room: Room) -> None:
    for minutes in (0, 4, 40):
        room.do(NextStep(room.id, at(minutes)))
    room.do(PreviousStep(room.id, at(45)))
    assert room.ran()[-1] == (1, "45", "")
    assert room.runs[-1].allotted_seconds == 5 * 60
    room.do(StartStep(room.id, room.steps[0].id, at(50)))
    assert room.runs[-1].allotted_seconds == 6 * 60
    room.do(EndStep(room.id, at(52)))
    assert room.steps[0].actual_minutes == 6
    room.do(PreviousStep(room.id, at(53)))
    assert room.ran()[-1] == (0, "50", "")


def test_an_hour_without_a_step_is_no_hour_of_the_one_gone_back_to(room: Room) -> None:
    room.do(NextStep(room.id, at(0)))
    room.do(EndStep(room.id, at(4)))
    room.do(PreviousStep(room.id, at(64)))
    assert room.ran() == [(0, "0", "")]
    room.do(EndStep(room.id, at(66)))
    assert room.steps[0].actual_minutes == 6


def test_a_step_begun_and_left_to_pause_was_no_slip(room: Room) -> None:
    room.do(NextStep(room.id, at(0)))
    room.do(NextStep(room.id, at(4)))
    room.do(PauseStep(room.id, at(4.2)))
    room.do(PreviousStep(room.id, at(30)))
    assert room.ran()[-1] == (0, "30", "")
    assert room.runs[-1].allotted_seconds == 6 * 60


def test_a_press_that_came_twice_goes_one_step_on(room: Room) -> None:
    first = str(room.do(NextStep(room.id, at(0), "")))
    assert room.do(NextStep(room.id, at(0.01), "")) == ""
    room.do(NextStep(room.id, at(9), first))
    assert room.do(NextStep(room.id, at(9.01), first)) == ""
    assert room.ran() == [(0, "0", "9"), (1, "9", "")]


def test_after_the_last_step_of_a_day_nothing_runs_until_the_next_begins(room: Room) -> None:
    last, morning = room.steps[1], room.steps[2]
    for step in room.steps[2:]:
        room.do(ChangeRecord(room.id, "agenda_step", step.id, {"day": 2}))
    room.do(StartStep(room.id, last.id, at(0)))
    assert room.do(NextStep(room.id, at(20))) == ""
    assert room.ran() == [(1, "0", "20")]
    room.do(NextStep(room.id, at(24 * 60)))
    assert room.runs[-1].agenda_step_id == morning.id


def test_what_was_changed_in_a_step_can_be_undone_after_it_has_run(room: Room) -> None:
    first = room.steps[0]
    room.do(NextStep(room.id, at(0)))
    room.do(ChangeRecord(room.id, "agenda_step", first.id, {"owner": Text("Rana")}))
    room.do(SetStepMinutes(room.id, first.id, 12))
    room.do(PauseStep(room.id, at(2)))
    room.do(NextStep(room.id, at(7)))
    for _ in range(2):
        room.runner.undo(room.id)
    step = room.steps[0]
    assert (step.minutes, str(step.owner), step.actual_minutes) == (10, "", 2)
    assert room.runs[0].allotted_seconds == 10 * 60 and room.runs[0].ended_at
    room.runner.redo(room.id)
    assert str(room.steps[0].owner) == "Rana" and room.steps[0].actual_minutes == 2


def test_time_asleep_is_taken_off(room: Room) -> None:
    run_id = str(room.do(NextStep(room.id, at(0))))
    assert room.do(TakeOffSeconds(room.id, run_id, 3600, at(64)))
    assert room.runs[0].paused_seconds == 3600
    assert not room.do(TakeOffSeconds(room.id, "another", 60, at(65)))
    room.do(TakeOffSeconds(room.id, run_id, 3600, at(66)))
    assert room.runs[0].paused_seconds == 66 * 60


def test_undo_passes_over_the_clock(room: Room) -> None:
    room.do(AddRecord(room.id, "finding", {"kind": "story"}))
    room.do(NextStep(room.id, at(0)))
    room.do(PauseStep(room.id, at(1)))
    room.do(GiveMinutes(room.id, 1, at(1)))
    room.runner.undo(room.id)
    assert room.reads.counts(room.id).get("finding", 0) == 0
    assert len(room.runs) == 1 and room.runs[0].allotted_seconds == 11 * 60
    assert room.runner.undo_state(room.id).redo == "add_finding"


def test_saved_minutes_keep_the_plan_and_come_back_whole(room: Room) -> None:
    room.do(NextStep(room.id, at(0)))
    tables, core = room.steps[2:4]
    room.do(TakeMinutes(room.id, ((tables.id, 4), (core.id, 15))))
    after = room.steps[2:4]
    assert [(s.minutes, s.planned_minutes, s.state) for s in after] == [
        (16, 20, ""),
        (0, 15, "skipped"),
    ]
    room.do(TakeMinutes(room.id, ((tables.id, 2),)))
    assert (room.steps[2].minutes, room.steps[2].planned_minutes) == (14, 20)
    room.do(StartStep(room.id, tables.id, at(10)))
    room.do(NextStep(room.id, at(24)))
    assert room.ran()[-1][0] == 4, "a step that was left out is passed over"
    room.do(SetStepMinutes(room.id, core.id, 5))
    assert (room.steps[3].minutes, room.steps[3].state) == (5, "")


def test_undo_brings_saved_minutes_back(room: Room) -> None:
    room.do(NextStep(room.id, at(0)))
    before = room.steps
    room.do(TakeMinutes(room.id, ((before[2].id, 4), (before[4].id, 3))))
    room.do(GiveMinutes(room.id, 1, at(1)))
    room.runner.undo(room.id)
    assert [step.minutes for step in room.steps] == [step.minutes for step in before]
    assert all(step.planned_minutes is None for step in room.steps)


def test_minutes_that_are_no_longer_there_are_refused_whole(room: Room) -> None:
    first, second = room.steps[:2]
    with pytest.raises(UserError, match="no longer there to save"):
        room.do(TakeMinutes(room.id, ((first.id, 3), (second.id, 31))))
    assert [step.minutes for step in room.steps[:2]] == [10, 30]
    room.do(DeleteRecords(room.id, (("agenda_step", first.id),)))
    with pytest.raises(UserError, match="no longer there to save"):
        room.do(TakeMinutes(room.id, ((first.id, 1),)))
    with pytest.raises(UserError, match="no longer in the agenda"):
        room.do(StartStep(room.id, first.id, at(0)))


def test_before_the_day_lengths_are_the_plan_and_during_it_they_are_not(room: Room) -> None:
    first, second = room.steps[:2]
    room.do(SetStepMinutes(room.id, first.id, 12))
    assert (room.steps[0].minutes, room.steps[0].planned_minutes) == (12, None)
    room.do(NextStep(room.id, at(0)))
    room.do(SetStepMinutes(room.id, second.id, 25))
    assert (room.steps[1].minutes, room.steps[1].planned_minutes) == (25, 30)
    room.do(SetStepMinutes(room.id, first.id, 15))
    assert room.runs[0].allotted_seconds == 15 * 60
    added = str(room.do(AddStep(room.id, "discussion", second.id)))
    assert next(s for s in room.steps if s.id == added).planned_minutes == 0


def test_the_running_step_is_deleted_and_the_show_goes_on(room: Room) -> None:
    room.do(NextStep(room.id, at(0)))
    room.do(NextStep(room.id, at(9)))
    second, third = room.steps[1:3]
    room.do(DeleteRecords(room.id, (("agenda_step", second.id),)))
    assert len(room.runs) == 2
    room.do(PauseStep(room.id, at(12)))
    room.do(NextStep(room.id, at(20)))
    assert room.runs[-1].agenda_step_id == third.id
    assert [run.ended_at for run in room.runs] == [at(9), at(20), ""]


def test_two_laptops_each_run_a_step_until_one_goes_on(room: Room) -> None:
    for place, minutes in ((0, 0), (1, 5)):
        fields = {
            "agenda_step_id": room.steps[place].id,
            "started_at": at(minutes),
            "allotted_seconds": 600,
        }
        room.do(AddRecord(room.id, "step_run", fields))
    room.do(GiveMinutes(room.id, 5, at(6)))
    assert [run.allotted_seconds for run in room.runs] == [600, 900]
    room.do(NextStep(room.id, at(10)))
    assert room.ran() == [(0, "0", "5"), (1, "5", "10"), (2, "10", "")]


def test_a_clock_that_was_set_back_never_makes_time_negative(room: Room) -> None:
    room.do(NextStep(room.id, at(10)))
    room.do(PauseStep(room.id, at(5)))
    room.do(ResumeStep(room.id, at(6)))
    room.do(EndStep(room.id, at(7)))
    assert room.ran() == [(0, "10", "10")] and room.steps[0].actual_minutes == 0
