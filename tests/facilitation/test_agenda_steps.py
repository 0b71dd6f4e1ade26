"""A step outside the method finds its place between the others, and one undo takes it back."""

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.facilitation.agenda import AddStep
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.runner import Runner
from aiworkshop.readmodels.records import AgendaStep


def test_a_step_between_others(runner: Runner, reads: Reads, workshop_id: str) -> None:
    before = [step.id for step in reads.records(AgendaStep, workshop_id)]
    added = str(runner.run(AddStep(workshop_id, "break", before[1])).value)
    steps = reads.records(AgendaStep, workshop_id)
    assert [step.id for step in steps] == [*before[:2], added, *before[2:]]
    assert (steps[2].phase, steps[2].minutes, steps[2].day) == ("", 15, 1)
    last = str(runner.run(AddStep(workshop_id, "discussion")).value)
    assert reads.records(AgendaStep, workshop_id)[-1].id == last
    runner.undo(workshop_id)
    runner.undo(workshop_id)
    assert [step.id for step in reads.records(AgendaStep, workshop_id)] == before


def test_an_unknown_kind_is_refused(runner: Runner, workshop_id: str) -> None:
    with pytest.raises(UserError, match="no kind of step"):
        runner.run(AddStep(workshop_id, "karaoke"))
