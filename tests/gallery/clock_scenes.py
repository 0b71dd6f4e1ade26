"""The clock in its states, the offers where to save minutes, the agenda while it runs."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from tests.gallery.stage import Stage


BEGIN = datetime(2026, 5, 14, 11, 0, tzinfo=UTC)
"""Two o'clock in Jerusalem, when the sample begins."""


def clear(stage: "Stage") -> None:
    """As if nothing had run."""
    from aiworkshop.base.clock import milliseconds_now
    from aiworkshop.facilitation.records import ChangeRecord, DeleteRecords
    from aiworkshop.readmodels.records import AgendaStep, StepRun

    workshop_id = stage.workshop_id

    def job(bench: Any) -> None:
        runs = bench.reads.records(StepRun, workshop_id)
        run = bench.runner.run
        run(DeleteRecords(workshop_id, tuple(("step_run", one.id) for one in runs)))
        for step in bench.reads.records(AgendaStep, workshop_id):
            values = {"fixed_start": "", "actual_minutes": None}
            run(ChangeRecord(workshop_id, "agenda_step", step.id, values))

    stage.window.desk.database(job)
    stage.settle()
    stage.window.clock.wall = milliseconds_now
    stage.window._read_frame()
    stage.settle()


def set_wall(stage: "Stage", now: datetime) -> None:
    """What time it is; put back afterwards."""
    stage.window.clock.wall = lambda: int(now.timestamp() * 1000)
    stage.afterwards.append(lambda: clear(stage))
    stage.window._read_frame()
    stage.settle()


INTERVIEWS = 3
"""The place of the paired interviews in the sample's agenda."""


def run_until(stage: "Stage", minutes: float, step: int = INTERVIEWS) -> None:
    """The first steps as long as planned and a little longer; the one numbered runs so long."""
    from aiworkshop.base.moments import stamp_of
    from aiworkshop.facilitation.records import ChangeRecord
    from aiworkshop.facilitation.running import StartStep
    from aiworkshop.readmodels.records import AgendaStep

    workshop_id = stage.workshop_id
    at = [BEGIN + timedelta(minutes=2)]

    def job(bench: Any) -> None:
        steps = bench.reads.records(AgendaStep, workshop_id)
        run = bench.runner.run
        for one in steps[: step + 1]:
            run(StartStep(workshop_id, one.id, stamp_of(at[-1])))
            at.append(at[-1] + timedelta(minutes=(one.minutes or 0) + 1))
        fixed = {"fixed_start": "15:30"}
        run(ChangeRecord(workshop_id, "agenda_step", steps[6].id, fixed))

    stage.window.desk.database(job)
    stage.settle()
    set_wall(stage, at[step] + timedelta(minutes=minutes))


def pill(minutes: float, *, paused: bool = False) -> Callable[["Stage"], QWidget]:
    """The paired interviews after so many minutes."""

    def show(stage: "Stage") -> QWidget:
        window = stage.page("discovery")
        run_until(stage, minutes)
        if paused:
            stage.window.run_control.toggle()
        stage.settle()
        return window

    return show


def first(stage: "Stage") -> QWidget:
    window = stage.page("discovery")
    set_wall(stage, BEGIN - timedelta(minutes=5))
    return window


def half_time(stage: "Stage") -> QWidget:
    from aiworkshop.method.step_clock import swap_second

    window = stage.page("discovery")
    run_until(stage, swap_second(stage.window._steps[INTERVIEWS].minutes * 60) / 60 + 0.1)
    return window


def offers(stage: "Stage") -> QWidget:
    stage.page("discovery")
    run_until(stage, 17)
    pill = stage.window.top_bar.pill
    assert pill is not None
    pill.show_panel()
    stage.settle()
    assert pill.panel is not None
    return stage.dialog(pill.panel)


def agenda(stage: "Stage") -> QWidget:
    stage.page("prepare", "agenda")
    run_until(stage, 5, step=3)
    stage.window.page.refresh(None)
    stage.settle()
    return stage.window


def slept(stage: "Stage") -> QWidget:
    window = stage.page("discovery")
    run_until(stage, 10)
    stage.window.clock.slept.emit(3_720)
    stage.settle()
    return window


CLOCK_SCENES: dict[str, Callable[["Stage"], QWidget]] = {
    "clock-first": first,
    "clock-calm": pill(6),
    "clock-half-time": half_time,
    "clock-warning": pill(13.4),
    "clock-last-call": pill(15.4),
    "clock-over": pill(17.2),
    "clock-paused": pill(6, paused=True),
    "clock-offers": offers,
    "clock-slept": slept,
    "clock-agenda": agenda,
}
