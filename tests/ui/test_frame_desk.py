"""The desk over a real library: one broadcast after the commit, undo, the state of saving."""

import sqlite3

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.readmodels.records import Finding


def _story(workshop_id: str, words: str) -> AddRecord:
    return AddRecord(workshop_id, "finding", {"kind": "story", "title": Text(words)})


def test_a_command_is_broadcast_after_it_is_durable(qtbot, desk, workshop_id, library_path):
    seen = []

    def look(changes):
        with sqlite3.connect(library_path) as connection:
            seen.append((changes, connection.execute("SELECT count(*) FROM finding").fetchone()[0]))

    desk.changed.connect(look)
    me = object()
    with qtbot.waitSignal(desk.changed):
        desk.run(_story(workshop_id, "סיפור"), initiator=me)
    changes, stored = seen[0]
    assert changes.touches("finding") and changes.initiator is me and stored == 1


def test_saving_is_told_from_the_first_to_the_last_write(qtbot, desk, workshop_id):
    states = []
    desk.saving.connect(states.append)
    desk.run(_story(workshop_id, "one"))
    desk.run(_story(workshop_id, "two"))
    assert desk.is_saving
    qtbot.waitUntil(lambda: not desk.is_saving)
    assert states == [True, False]


def test_undo_and_redo_are_broadcast(qtbot, desk, workshop_id):
    with qtbot.waitSignal(desk.undo_changed) as state:
        desk.run(_story(workshop_id, "one"))
    assert state.args[0].undo
    with qtbot.waitSignals([desk.changed, desk.undo_changed]):
        desk.undo(workshop_id)
    assert _stories(qtbot, desk, workshop_id) == []
    with qtbot.waitSignal(desk.changed):
        desk.redo(workshop_id)
    assert _stories(qtbot, desk, workshop_id) == ["one"]


def test_a_refusal_goes_to_whoever_asked(qtbot, desk, workshop_id):
    refused, common = [], []
    desk.failed.connect(common.append)
    wrong = ChangeRecord(workshop_id, "finding", "nothing", {"title": Text("x")})
    desk.run(wrong, failed=refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    assert isinstance(refused[0], UserError) and common == []
    desk.run(wrong)
    qtbot.waitUntil(lambda: bool(common))
    assert not desk.is_saving


def test_closing_keeps_every_pending_write(desk, workshop_id, library_path):
    for number in range(30):
        desk.run(_story(workshop_id, f"story {number}"))
    desk.close()
    with sqlite3.connect(library_path) as connection:
        assert connection.execute("SELECT count(*) FROM finding").fetchone() == (30,)


def test_another_program_is_noticed(qtbot, desk, workshop_id, library_path):
    desk.start()
    qtbot.waitUntil(lambda: not desk.lanes.pending("db"))
    with (
        qtbot.waitSignal(desk.changed) as told,
        opened_workbench(library_path) as other,
    ):
        other.runner.run(_story(workshop_id, "from the command line"))
    assert told.args[0].workshop_id == ""


def _stories(qtbot, desk, workshop_id):
    found = []
    desk.read(lambda reads: reads.records(Finding, workshop_id), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return [str(finding.title) for finding in found[0]]
