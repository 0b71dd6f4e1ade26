"""Commands on a real library: what they write, what they refuse, what they take back."""

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.create_workshop import CreateWorkshop, UseTemplate
from aiworkshop.facilitation.reads import FindingFilter, Reads
from aiworkshop.facilitation.records import (
    AddRecord,
    ChangeRecord,
    DeleteRecords,
    MoveRecord,
    RestoreRecords,
)
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.tables import CopyTables, MakeTables, SeatParticipants
from aiworkshop.facilitation.themes import (
    AssignFindings,
    GroupFindings,
    MergeThemes,
    UnassignFindings,
)
from aiworkshop.readmodels.records import (
    AgendaStep,
    Finding,
    Group,
    Membership,
    OriginLink,
    Theme,
    ThemeFinding,
    Workshop,
)


def add(runner: Runner, workshop_id: str, record_kind: str, /, **fields: object) -> str:
    return str(runner.run(AddRecord(workshop_id, record_kind, fields)).value)


def story(runner: Runner, workshop_id: str, words: str) -> str:
    return add(runner, workshop_id, "finding", kind="story", title=Text(words))


def test_a_new_workshop_has_its_agenda_tables_and_texts(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    contents = reads.contents(workshop_id)
    assert sum(step.minutes or 0 for step in contents.agenda_step) == 120
    assert [g.number for g in contents.group if g.phase == "dream"] == [1, 2, 3]
    assert set(contents.content) >= {"en", "he", "ar"}
    assert contents.workshop.title == Text("מה עובד אצלנו", "he")
    assert contents.workshop.time_zone == "Asia/Jerusalem"


def test_two_workshops_share_one_content_snapshot(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    other = str(runner.run(CreateWorkshop(title=Text("Second"))).value)
    first, second = reads.workshop(workshop_id), reads.workshop(other)
    assert first and second
    assert first.content_hash == second.content_hash


def test_a_workshop_without_title_is_refused_and_nothing_is_made(
    runner: Runner, reads: Reads
) -> None:
    with pytest.raises(UserError, match="needs a title"):
        runner.run(CreateWorkshop(title=Text("  ")))
    assert reads.workshop_cards() == []


def test_text_keeps_language_and_direction(runner: Runner, reads: Reads, workshop_id: str) -> None:
    words = Text("106 מוקד", "he", "rtl")
    key = add(runner, workshop_id, "finding", kind="wish", title=words)
    finding = reads.record(Finding, key)
    assert finding is not None
    assert finding.title == words


def test_changing_to_the_same_value_is_no_change(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    key = story(runner, workshop_id, "A night")
    before = reads.record(Finding, key)
    outcome = runner.run(ChangeRecord(workshop_id, "finding", key, {"title": Text("A night")}))
    assert outcome.value is False
    assert outcome.batch == ""
    assert reads.record(Finding, key) == before


def test_an_unknown_field_is_refused(runner: Runner, workshop_id: str) -> None:
    with pytest.raises(UserError, match="no field"):
        runner.run(AddRecord(workshop_id, "finding", {"colour": "red"}))


def test_origins_are_linked(runner: Runner, reads: Reads, workshop_id: str) -> None:
    source = story(runner, workshop_id, "A night")
    command = AddRecord(workshop_id, "dream", {"vision": Text("Open")}, (("finding", source),))
    dream = str(runner.run(command).value)
    (link,) = reads.records(OriginLink, workshop_id)
    assert (link.record_kind, link.record_id) == ("dream", dream)
    assert (link.source_kind, link.source_id) == ("finding", source)


def test_a_deleted_story_takes_its_causes_and_comes_back_whole(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    parent = story(runner, workshop_id, "A night")
    add(runner, workshop_id, "finding", kind="success_factor", parent_id=parent, title=Text("Keys"))
    theme = str(runner.run(GroupFindings(workshop_id, (parent,), Text("Trust"))).value)
    runner.run(DeleteRecords(workshop_id, (("finding", parent),)))
    assert reads.finding_ids(workshop_id, FindingFilter()) == []
    assert reads.records(ThemeFinding, workshop_id) == []
    assert len(reads.trash(workshop_id)) == 3
    runner.run(RestoreRecords(workshop_id, (("finding", parent),)))
    assert len(reads.finding_ids(workshop_id, FindingFilter())) == 2
    assert reads.finding_ids(workshop_id, FindingFilter(theme_id=theme)) == [parent]


def test_deleting_a_table_keeps_what_was_said_there(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    group = next(g for g in reads.records(Group, workshop_id) if g.phase == "discovery")
    key = add(runner, workshop_id, "finding", kind="wish", group_id=group.id, title=Text("Shade"))
    runner.run(DeleteRecords(workshop_id, (("group", group.id),)))
    assert reads.finding_ids(workshop_id, FindingFilter()) == [key]


def test_records_move_in_their_list(runner: Runner, reads: Reads, workshop_id: str) -> None:
    first, second, third = (story(runner, workshop_id, word) for word in ("one", "two", "three"))
    runner.run(MoveRecord(workshop_id, "finding", third, after=first))
    assert reads.finding_ids(workshop_id, FindingFilter()) == [first, third, second]
    runner.run(MoveRecord(workshop_id, "finding", second, after=None))
    assert reads.finding_ids(workshop_id, FindingFilter()) == [second, first, third]


def test_one_finding_may_stand_under_two_themes_and_leave_them(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    one, two = story(runner, workshop_id, "one"), story(runner, workshop_id, "two")
    trust = str(runner.run(GroupFindings(workshop_id, (one, two), Text("Trust"))).value)
    keys = str(runner.run(GroupFindings(workshop_id, (one,), Text("Keys"))).value)
    assert runner.run(AssignFindings(workshop_id, keys, (one, two))).value == 1
    runner.run(UnassignFindings(workshop_id, trust, (one, two)))
    assert reads.finding_ids(workshop_id, FindingFilter(theme_id=trust)) == []
    assert reads.finding_ids(workshop_id, FindingFilter(theme_id=keys)) == [one, two]
    assert reads.finding_ids(workshop_id, FindingFilter(unthemed=True)) == []


def test_merging_themes_adds_dots_and_keeps_each_finding_once(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    one, two = story(runner, workshop_id, "one"), story(runner, workshop_id, "two")
    trust = str(runner.run(GroupFindings(workshop_id, (one,), Text("Trust"))).value)
    keys = str(runner.run(GroupFindings(workshop_id, (one, two), Text("Keys"))).value)
    runner.run(ChangeRecord(workshop_id, "theme", trust, {"dots": 5}))
    runner.run(ChangeRecord(workshop_id, "theme", keys, {"dots": 3}))
    runner.run(MergeThemes(workshop_id, trust, (keys,)))
    (kept,) = reads.records(Theme, workshop_id)
    assert (kept.id, kept.dots) == (trust, 8)
    assert reads.finding_ids(workshop_id, FindingFilter(theme_id=trust)) == [one, two]


def test_a_theme_without_a_name_is_refused(runner: Runner, workshop_id: str) -> None:
    with pytest.raises(UserError, match="needs a name"):
        runner.run(GroupFindings(workshop_id, (), Text(" ")))


def test_a_person_sits_at_one_table_a_phase(runner: Runner, reads: Reads, workshop_id: str) -> None:
    person = add(runner, workshop_id, "participant", name=Text("Librarian"))
    tables = [g.id for g in reads.records(Group, workshop_id) if g.phase == "discovery"]
    for table in tables:
        runner.run(SeatParticipants(workshop_id, "discovery", (person,), table))
    (seat,) = reads.records(Membership, workshop_id)
    assert seat.group_id == tables[-1]
    runner.run(CopyTables(workshop_id, "discovery", "dream"))
    seats = reads.records(Membership, workshop_id)
    phases = {g.id: (g.phase, g.number) for g in reads.records(Group, workshop_id)}
    assert {phases[str(seat.group_id)] for seat in seats} == {("discovery", 3), ("dream", 3)}


def test_a_table_with_people_is_not_taken_away(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    person = add(runner, workshop_id, "participant", name=Text("Librarian"))
    last = [g.id for g in reads.records(Group, workshop_id) if g.phase == "discovery"][-1]
    runner.run(SeatParticipants(workshop_id, "discovery", (person,), last))
    with pytest.raises(UserError, match="sit at table 3"):
        runner.run(MakeTables(workshop_id, "discovery", 2))
    made = runner.run(MakeTables(workshop_id, "discovery", 5)).value
    assert isinstance(made, list)
    assert len(made) == 5


def test_another_template_replaces_the_agenda(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    runner.run(UseTemplate(workshop_id, "taster_60"))
    steps = reads.records(AgendaStep, workshop_id)
    assert sum(step.minutes or 0 for step in steps) == 60
    workshop = reads.record(Workshop, workshop_id)
    assert workshop is not None
    assert workshop.template == "taster_60"


def test_undo_is_refused_when_the_row_changed_since(
    runner: Runner, reads: Reads, workshop_id: str, library: object
) -> None:
    key = story(runner, workshop_id, "one")
    elsewhere = Runner(library)  # type: ignore[arg-type]  # the fixture is typed loosely
    elsewhere.run(ChangeRecord(workshop_id, "finding", key, {"title": Text("two")}))
    with pytest.raises(UserError, match="changed again"):
        runner.undo(workshop_id)
    finding = reads.record(Finding, key)
    assert finding is not None
    assert finding.title.text == "two"


def test_undo_of_what_another_run_refers_to_is_refused_once_and_stands_in_no_ones_way(
    runner: Runner, reads: Reads, workshop_id: str, library: object
) -> None:
    key = story(runner, workshop_id, "one")
    table = runner.run(AddRecord(workshop_id, "group", {"phase": "discovery"})).value
    elsewhere = Runner(library)  # type: ignore[arg-type]  # the fixture is typed loosely
    said_there = {"kind": "story", "title": Text("two"), "group_id": table}
    elsewhere.run(AddRecord(workshop_id, "finding", said_there))
    before = reads.contents(workshop_id)
    with pytest.raises(UserError) as caught:
        runner.undo(workshop_id)
    assert caught.value.code == "changed_since"
    assert reads.contents(workshop_id) == before
    outcome = runner.undo(workshop_id)
    assert outcome is not None
    assert outcome.value == "add_finding"
    assert reads.record(Finding, key) is None


def test_undo_names_what_it_takes_back(runner: Runner, workshop_id: str) -> None:
    story(runner, workshop_id, "one")
    assert runner.undo_state(workshop_id).undo == "add_finding"
    runner.undo(workshop_id)
    assert runner.undo_state(workshop_id).redo == "add_finding"
    assert runner.undo_state(workshop_id).undo == "create_workshop"
