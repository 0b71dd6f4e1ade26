"""Running the room: the clock's commands, and minutes saved on the way.

``now`` is the UTC stamp of the moment the key was pressed (``base.moments.stamp_of``), so that a
busy disk does not cost the room seconds. What the clock did is no undo's business: Ctrl+Z in the
middle of the session must take back a word, not the time. ``PreviousStep`` goes back.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar

from aiworkshop.base.moments import read_moment, stamp_of
from aiworkshop.facilitation.commands import require
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Row
from aiworkshop.method.run_of_show import ShowStep, before, following
from aiworkshop.method.step_clock import Run, read_run, running, settled

A_SLIP_SECONDS = 30
"""A step that is left again so soon was never begun: a key pressed too often."""
LEAST_ON_RETURN_SECONDS = 300
"""How long a step gets that is gone back to, though its time was used up."""
SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class StartStep:
    """The room is at this step now; the one that ran has ended. Value: the run's id."""

    workshop_id: str
    step_id: str
    now: str
    code: str = "start_step"
    undoable: ClassVar[bool] = False

    def apply(self, unit: UnitOfWork) -> str:
        now = _moment(self.now)
        row = unit.row("agenda_step", self.step_id)
        require(not row["deleted"], "step_gone", "This step is no longer in the agenda.")
        current = running(_runs(unit))
        if current is not None and current.step_id == self.step_id:
            return current.id
        _end_all(unit, now, slips=True)
        return _begin(unit, row, now)


@dataclass(frozen=True, slots=True)
class NextStep:
    """On to the step that follows; after the last one of a day, the end of it.

    ``leaving`` is the run that was shown when the key was pressed: where it has ended meanwhile,
    the same press came twice and nothing is done. None: whatever runs. Value: the run's id, or
    empty.
    """

    workshop_id: str
    now: str
    leaving: str | None = None
    code: str = "next_step"
    undoable: ClassVar[bool] = False

    def apply(self, unit: UnitOfWork) -> str:
        now = _moment(self.now)
        runs = _runs(unit)
        current = running(runs)
        if self.leaving is not None and self.leaving != (current.id if current else ""):
            return ""
        last = current or max(runs, key=_last, default=None)
        steps = _show_steps(unit, last)
        step_id = following(steps, last.step_id if last is not None else "")
        days = {step.id: step.day for step in steps}
        if current is not None and days.get(step_id) != days.get(current.step_id):
            # What follows is begun in the morning; until then nothing runs.
            step_id = ""
        _end_all(unit, now, slips=bool(step_id))
        return _begin(unit, unit.row("agenda_step", step_id), now) if step_id else ""


@dataclass(frozen=True, slots=True)
class PreviousStep:
    """Back to the step before. Value: the id of its run, or empty.

    After a slip its clock goes on as if nothing had been pressed; later it gets what was left of
    its time, at least some minutes. Between steps it is the one that ended last.
    """

    workshop_id: str
    now: str
    code: str = "previous_step"
    undoable: ClassVar[bool] = False

    def apply(self, unit: UnitOfWork) -> str:
        now = _moment(self.now)
        runs = _runs(unit)
        current = running(runs)
        earlier = [run for run in runs if run.ended is not None]
        if current is None:
            return _reopen(unit, max(earlier, key=_last), now) if earlier else ""
        # By the wall: a step that was begun and left to pause was no slip.
        if (now - current.started).total_seconds() < A_SLIP_SECONDS:
            handed_over = [run for run in earlier if run.ended == current.started]
            if handed_over:
                unit.remove("step_run", current.id)
                return _reopen(unit, max(handed_over, key=_last), now, slip=True)
        step_id = before(_show_steps(unit, current), current.step_id)
        if not step_id:
            return ""
        _end_all(unit, now, slips=True)
        return _begin(unit, unit.row("agenda_step", step_id), now)


@dataclass(frozen=True, slots=True)
class EndStep:
    """The running step is over, and nothing follows for now. Value: whether one ran."""

    workshop_id: str
    now: str
    code: str = "end_step"
    undoable: ClassVar[bool] = False

    def apply(self, unit: UnitOfWork) -> bool:
        return _end_all(unit, _moment(self.now), slips=False)


@dataclass(frozen=True, slots=True)
class PauseStep:
    """The clock stands still. Value: whether it did not before."""

    workshop_id: str
    now: str
    code: str = "pause_step"
    undoable: ClassVar[bool] = False

    def apply(self, unit: UnitOfWork) -> bool:
        current = running(_runs(unit))
        if current is None or current.paused_since is not None:
            return False
        since = max(_moment(self.now), current.started)
        return unit.change("step_run", current.id, {"paused_since": stamp_of(since)})


@dataclass(frozen=True, slots=True)
class ResumeStep:
    """The clock goes on. Value: whether it stood still."""

    workshop_id: str
    now: str
    code: str = "resume_step"
    undoable: ClassVar[bool] = False

    def apply(self, unit: UnitOfWork) -> bool:
        current = running(_runs(unit))
        if current is None or current.paused_since is None:
            return False
        fields = {"paused_since": "", "paused_seconds": _paused(current, _moment(self.now))}
        return unit.change("step_run", current.id, fields)


@dataclass(frozen=True, slots=True)
class GiveMinutes:
    """Minutes on top of those the running step has; below zero, fewer. A minute at least stays.

    Value: whether anything changed.
    """

    workshop_id: str
    minutes: int
    now: str
    code: str = "give_minutes"
    undoable: ClassVar[bool] = False

    def apply(self, unit: UnitOfWork) -> bool:
        current = running(_runs(unit))
        if current is None:
            return False
        least = min(current.allotted, current.seconds(_moment(self.now)) + 60)
        allotted = max(current.allotted + 60 * self.minutes, least)
        return unit.change("step_run", current.id, {"allotted_seconds": allotted})


@dataclass(frozen=True, slots=True)
class TakeOffSeconds:
    """Time that passed without the room, such as the laptop's sleep, counts as a pause.

    Value: whether the run was still there.
    """

    workshop_id: str
    run_id: str
    seconds: int
    now: str
    code: str = "take_off_seconds"
    undoable: ClassVar[bool] = False

    def apply(self, unit: UnitOfWork) -> bool:
        current = running(_runs(unit))
        if current is None or current.id != self.run_id:
            return False
        seconds = min(max(self.seconds, 0), current.seconds(_moment(self.now)))
        fields = {"paused_seconds": current.paused + seconds}
        return unit.change("step_run", current.id, fields)


@dataclass(frozen=True, slots=True)
class TakeMinutes:
    """Minutes saved in coming steps: ids and how many each gives, all of them or none.

    What was planned before the day is kept beside. A step that gives all it has is left out.
    """

    workshop_id: str
    savings: tuple[tuple[str, int], ...]
    code: str = "take_minutes"

    def apply(self, unit: UnitOfWork) -> None:
        for step_id, minutes in self.savings:
            row = unit.row("agenda_step", step_id)
            left = (row["minutes"] or 0) - minutes
            require(
                minutes >= 0 and left >= 0 and not row["deleted"],
                "minutes_not_there",
                "The agenda changed meanwhile: these minutes are no longer there to save. "
                "Nothing was changed.",
            )
            fields = {"minutes": left, **_plan_kept(row)}
            if not left:
                fields["state"] = SKIPPED
            unit.change("agenda_step", step_id, fields)


@dataclass(frozen=True, slots=True)
class SetStepMinutes:
    """Another length of a step. Once the room is at work the plan of before is kept beside it.

    The clock of the step follows where it runs just now.
    """

    workshop_id: str
    step_id: str
    minutes: int | None
    code: str = "change_agenda_step"

    def apply(self, unit: UnitOfWork) -> bool:
        row = unit.row("agenda_step", self.step_id)
        fields: dict[str, object] = {"minutes": self.minutes}
        runs = _runs(unit)
        if runs:
            fields |= _plan_kept(row)
            if self.minutes == 0:
                fields["state"] = SKIPPED
        if row["state"] == SKIPPED and self.minutes:
            fields["state"] = ""
        changed = unit.change("agenda_step", self.step_id, fields)
        current = running(runs)
        if changed and current is not None and current.step_id == self.step_id:
            more = 60 * ((self.minutes or 0) - (row["minutes"] or 0))
            fields = {"allotted_seconds": max(current.allotted + more, 0)}
            unit.change("step_run", current.id, fields)
        return changed


def at_work(unit: UnitOfWork) -> bool:
    """Whether the room has begun: what changes in the agenda from now on is not the plan."""
    return bool(_runs(unit))


def _moment(stamp: str) -> datetime:
    moment = read_moment(stamp)
    if moment is None:
        raise ValueError(stamp)
    return moment


def _runs(unit: UnitOfWork) -> tuple[Run, ...]:
    found = (
        read_run(
            row["id"],
            row["agenda_step_id"],
            row["started_at"],
            row["ended_at"],
            row["paused_since"],
            row["allotted_seconds"],
            row["paused_seconds"],
        )
        for row in unit.rows("step_run")
    )
    return settled(run for run in found if run is not None)


def _last(run: Run) -> tuple[datetime, datetime, str]:
    return run.ended or run.started, run.started, run.id


def _show_steps(unit: UnitOfWork, last: Run | None) -> list[ShowStep]:
    """The agenda in order; a step that was deleted while it ran keeps its place until it ends."""
    rows = unit.rows("agenda_step")
    if last is not None and last.step_id and last.step_id not in [row["id"] for row in rows]:
        rows.append(unit.row("agenda_step", last.step_id))
        rows.sort(key=lambda row: (row["position"], row["id"]))
    return [
        ShowStep(
            row["id"],
            "",
            row["minutes"] or 0,
            row["minutes"] or 0,
            row["day"] or 1,
            skipped=row["state"] == SKIPPED,
            gone=bool(row["deleted"]),
        )
        for row in rows
    ]


def _paused(run: Run, now: datetime) -> int:
    """All pauses of a run together, in seconds."""
    if run.paused_since is None:
        return run.paused
    return run.paused + max(int((now - run.paused_since).total_seconds()), 0)


def _begin(unit: UnitOfWork, row: Row, now: datetime) -> str:
    """A new run; a step that ran before gets what was left of its time."""
    earlier = [run for run in _runs(unit) if run.step_id == row["id"]]
    whole = 60 * (row["minutes"] or 0)
    if earlier:
        used = sum(run.seconds(now) for run in earlier)
        whole = max(whole - used, min(whole, LEAST_ON_RETURN_SECONDS))
    return unit.add(
        "step_run",
        {
            "agenda_step_id": row["id"],
            "started_at": stamp_of(now),
            "allotted_seconds": whole,
            "paused_seconds": 0,
        },
    )


def _end_all(unit: UnitOfWork, now: datetime, *, slips: bool) -> bool:
    """End what runs; ``slips``: what has hardly begun leaves no trace."""
    current = running(_runs(unit))
    open_rows = unit.rows("step_run", ended_at="")
    for row in open_rows:
        if current is None or row["id"] != current.id:
            # Two laptops each began a step: this one ended when the other's began.
            until = current.started if current is not None else now
            unit.change("step_run", row["id"], {"ended_at": stamp_of(until)})
    if current is None:
        return False
    if slips and current.seconds(now) < A_SLIP_SECONDS:
        unit.remove("step_run", current.id)
    else:
        ended = max(now, current.started + timedelta(seconds=current.paused))
        fields = {
            "ended_at": stamp_of(ended),
            "paused_since": "",
            "paused_seconds": _paused(current, ended),
        }
        unit.change("step_run", current.id, fields)
    _keep_actual_minutes(unit, current.step_id)
    return True


def _reopen(unit: UnitOfWork, run: Run, now: datetime, *, slip: bool = False) -> str:
    """The clock of an ended run goes on; what passed since, without a slip, was a pause."""
    fields: dict[str, object] = {"ended_at": ""}
    gone = int((now - run.ended).total_seconds()) if run.ended is not None else 0
    if not slip and gone >= A_SLIP_SECONDS:
        fields["paused_seconds"] = run.paused + gone
    unit.change("step_run", run.id, fields)
    _keep_actual_minutes(unit, run.step_id)
    return run.id


def _keep_actual_minutes(unit: UnitOfWork, step_id: str) -> None:
    """How long a step really took, all its times together; None while it runs or never ran."""
    if not step_id or unit.row("agenda_step", step_id)["deleted"]:
        return
    runs: Sequence[Run] = [run for run in _runs(unit) if run.step_id == step_id]
    over = [run for run in runs if run.ended is not None]
    minutes: int | None = None
    if over and len(over) == len(runs):
        minutes = round(sum(run.seconds(run.started) for run in over) / 60)
    unit.change("agenda_step", step_id, {"actual_minutes": minutes})


def _plan_kept(row: Row) -> dict[str, object]:
    """What was planned before the day, unless it is kept already."""
    return {} if row["planned_minutes"] is not None else {"planned_minutes": row["minutes"] or 0}
