"""An edit rests on what its author saw: nobody's words are overwritten unasked."""

import pytest

from aiworkshop.base.text import Text
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.worksheets.entering import AddSheet, WriteSheetField
from aiworkshop.readmodels.edit_conflict import BothValues, EditConflict
from aiworkshop.readmodels.records import Finding, Participant, Workshop
from aiworkshop.readmodels.sheet_board import FieldValue


@pytest.fixture
def finding_id(runner: Runner, workshop_id: str) -> str:
    fields = {"title": Text("A garden"), "quote": Text("green"), "kind": "story"}
    return str(runner.run(AddRecord(workshop_id, "finding", fields)).value)


def change(
    runner: Runner, workshop_id: str, key: str, fields: dict[str, object], seen: dict[str, object]
) -> object:
    return runner.run(ChangeRecord(workshop_id, "finding", key, fields, seen)).value


def test_what_somebody_else_wrote_since_is_told_and_not_overwritten(
    runner: Runner, reads: Reads, workshop_id: str, finding_id: str
) -> None:
    seen: dict[str, object] = {"title": Text("A garden")}
    change(runner, workshop_id, finding_id, {"title": Text("גינה", "he")}, seen)
    with pytest.raises(EditConflict) as refused:
        change(runner, workshop_id, finding_id, {"title": Text("A park")}, seen)
    assert refused.value.fields == {"title": BothValues(Text("גינה", "he"), Text("A park"))}
    assert (refused.value.kind, refused.value.record_id) == ("finding", finding_id)
    assert reads.record(Finding, finding_id).title == Text("גינה", "he")


def test_nothing_of_an_edit_is_kept_where_one_field_conflicts(
    runner: Runner, reads: Reads, workshop_id: str, finding_id: str
) -> None:
    change(runner, workshop_id, finding_id, {"title": Text("B")}, {})
    with pytest.raises(EditConflict) as refused:
        change(
            runner,
            workshop_id,
            finding_id,
            {"title": Text("C"), "kind": "asset"},
            {"title": Text("A garden"), "kind": "story"},
        )
    assert set(refused.value.fields) == {"title"}
    assert reads.record(Finding, finding_id).kind == "story"


def test_different_fields_of_one_record_come_together(
    runner: Runner, reads: Reads, workshop_id: str, finding_id: str
) -> None:
    change(runner, workshop_id, finding_id, {"title": Text("B")}, {"title": Text("A garden")})
    change(runner, workshop_id, finding_id, {"quote": Text("red")}, {"quote": Text("green")})
    stored = reads.record(Finding, finding_id)
    assert (stored.title.text, stored.quote.text) == ("B", "red")


def test_who_typed_the_same_is_not_asked(runner: Runner, workshop_id: str, finding_id: str) -> None:
    seen: dict[str, object] = {"title": Text("A garden")}
    assert change(runner, workshop_id, finding_id, {"title": Text("B")}, seen) is True
    assert change(runner, workshop_id, finding_id, {"title": Text("B")}, seen) is False


def test_entries_of_a_mapping_come_together_unless_they_are_the_same_one(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    fields = {"name": Text("Ruth"), "attributes": {"street": "Oak", "age": "40"}}
    key = str(runner.run(AddRecord(workshop_id, "participant", fields)).value)

    def write(attributes: dict[str, str]) -> None:
        seen = {"attributes": {"street": "Oak", "age": "40"}}
        command = ChangeRecord(workshop_id, "participant", key, {"attributes": attributes}, seen)
        runner.run(command)

    write({"street": "Elm", "age": "40"})
    write({"street": "Oak", "school": "North"})  # takes "age" out, adds one
    assert reads.record(Participant, key).attributes == {"street": "Elm", "school": "North"}
    with pytest.raises(EditConflict):
        write({"street": "Ash", "age": "40"})
    assert reads.record(Participant, key).attributes == {"street": "Elm", "school": "North"}


def test_a_command_without_what_was_seen_writes_as_ever(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    runner.run(ChangeRecord(workshop_id, "workshop", workshop_id, {"title": Text("New")}))
    workshop = reads.record(Workshop, workshop_id)
    assert workshop is not None and workshop.title.text == "New"


def test_what_somebody_else_wrote_on_a_sheet_is_not_overwritten(
    runner: Runner, reads: Reads, workshop_id: str
) -> None:
    group = reads.contents(workshop_id).group[0].id
    sheet = str(runner.run(AddSheet(workshop_id, "DIS", group)).value)

    def write(path: str, value: FieldValue, *seen: FieldValue) -> None:
        runner.run(WriteSheetField(workshop_id, sheet, path, value, seen))

    def there(path: str) -> FieldValue:
        return reads.sheet_form(sheet).values.get(path)

    for path, theirs, mine in (
        ("stories.1.title", Text("The library"), Text("The park")),
        ("people.1.members", Text("Dana, Omar"), Text("Noa")),
    ):
        write(path, theirs, None)
        stored = there(path)
        with pytest.raises(EditConflict) as refused:
            write(path, mine, None)
        assert refused.value.fields == {path: BothValues(stored, mine)}
        assert there(path) == stored
        write(path, theirs, None)  # who types the same is not asked
        write(path, mine, stored)
        found = there(path)
        assert isinstance(found, Text)
        assert found.text == mine.text
        write(path, theirs)  # as before, where it is not known what was seen
        with pytest.raises(EditConflict):
            write(path, None, found)
        write(path, None, there(path))
        assert there(path) is None
