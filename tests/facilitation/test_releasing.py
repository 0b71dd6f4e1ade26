"""Release for the projector: one action for many, undoable, not for everything."""

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.facilitation.releasing import ReleaseRecords
from aiworkshop.readmodels.records import Finding, Theme


def test_release_and_take_back_and_undo(runner, reads, workshop_id):
    run = runner.run
    keys = tuple(
        str(run(AddRecord(workshop_id, "finding", {"kind": "story", "title": Text(t)})).value)
        for t in "abc"
    )
    outcome = run(ReleaseRecords(workshop_id, "finding", keys[:2], True))
    assert outcome.value == 2 and outcome.changes.records == {"finding": frozenset(keys[:2])}
    released = reads.released(Finding, workshop_id)
    assert [one.id for one in released] == list(keys[:2])
    assert not run(ReleaseRecords(workshop_id, "finding", keys[:2], True)).batch
    runner.undo(workshop_id)
    assert not reads.released(Finding, workshop_id)
    runner.redo(workshop_id)
    run(ReleaseRecords(workshop_id, "finding", keys[:1], False))
    assert [one.id for one in reads.released(Finding, workshop_id)] == [keys[1]]


def test_a_kind_that_is_not_released_one_by_one_is_refused(runner, reads, workshop_id):
    key = str(runner.run(AddRecord(workshop_id, "theme", {"title": Text("t")})).value)
    with pytest.raises(UserError):
        runner.run(ReleaseRecords(workshop_id, "theme", (key,), True))
    assert reads.record(Theme, key)


def test_theme_counts_are_those_of_the_theme_board(runner, reads):
    from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
    from aiworkshop.ui.phases.discovery.theme_reads import read_themes

    runner.run(InsertSample())
    counted = reads.theme_counts(SAMPLE_ID)
    themes = read_themes(reads, SAMPLE_ID)
    assert themes
    for one in themes:
        assert counted[one.theme.id] == (len(one.tables), one.stories)
