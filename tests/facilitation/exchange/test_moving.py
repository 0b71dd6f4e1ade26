"""From a laptop's library into the office's and back: nothing doubles, nothing is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.exchange.conflicts import list_conflicts
from aiworkshop.facilitation.exchange.export import export_text
from aiworkshop.facilitation.exchange.moving import (
    OtherLibrary,
    opened_beside,
    pull_all,
    pull_workshop,
    push_all,
    push_workshop,
)
from aiworkshop.facilitation.outputs import logged_outputs
from aiworkshop.facilitation.programmes.joining import join_records
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.sample import InsertSample
from aiworkshop.facilitation.withdrawal import outputs_with
from aiworkshop.library.library import Library
from aiworkshop.library.schema.bookkeeping import journal
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.records import Finding
from tests.facilitation.exchange.worlds import every_row, new_library


@pytest.fixture
def shared() -> Iterator[OtherLibrary]:
    with new_library() as library:
        yield OtherLibrary(library, "office.sqlite")


def entries(library: Library) -> int:
    with library.read() as connection:
        return len(set(connection.execute(journal.select()).scalars()))


def add(runner: Runner, owner: str, kind: str, /, **fields: object) -> str:
    return str(runner.run(AddRecord(owner, kind, fields)).value)


def pushed(library: Library, shared: OtherLibrary) -> set[str]:
    return {result.workshop_id for result in push_all(library, shared)}


def test_pushed_and_pulled_it_is_the_same_and_never_double(
    library: Library, runner: Runner, workshop_id: str, shared: OtherLibrary
) -> None:
    town = add(runner, OFFICE_ID, "authority", name_he=Text("עכו"))
    runner.run(ChangeRecord(workshop_id, "workshop", workshop_id, {"authority_id": town}))
    photo = library.attachments.put(b"\xff\xd8 a photo")
    add(runner, workshop_id, "attachment", digest=photo, media_type="image/jpeg")
    before = entries(shared.library)
    result = push_workshop(library, shared, workshop_id)
    assert result.added > 1
    assert entries(shared.library) == before + 1, "one push is one entry"
    assert export_text(shared.library, workshop_id) == export_text(library, workshop_id)
    assert shared.library.attachments.is_whole(photo)
    rows = every_row(shared.library)
    again = push_workshop(library, shared, workshop_id)
    assert (again.added, again.changed) == (0, 0)
    assert every_row(shared.library) == rows
    with new_library() as other:
        runner_there = Runner(other)
        pull_workshop(other, runner_there, shared, workshop_id)
        assert export_text(other, workshop_id) == export_text(library, workshop_id)
        assert other.attachments.is_whole(photo)
        assert Reads(other).office(["authority"]).authority[0].id == town
        runner_there.undo(workshop_id)
        assert not Reads(other).workshop_cards()


def test_what_two_laptops_wrote_meets_in_the_office(
    library: Library, runner: Runner, workshop_id: str, shared: OtherLibrary
) -> None:
    key = add(runner, workshop_id, "finding", kind="story", title=Text("first"))
    push_workshop(library, shared, workshop_id)
    with new_library() as other:
        there = Runner(other)
        pull_workshop(other, there, shared, workshop_id)
        runner.run(ChangeRecord(workshop_id, "finding", key, {"title": Text("here")}))
        there.run(ChangeRecord(workshop_id, "finding", key, {"title": Text("there")}))
        assert push_workshop(library, shared, workshop_id).conflicts == 0
        assert push_workshop(other, shared, workshop_id).conflicts == 1
        pull_workshop(library, runner, shared, workshop_id)
        pull_workshop(other, there, shared, workshop_id)
        texts = {export_text(each, workshop_id) for each in (library, other, shared.library)}
        assert len(texts) == 1
        (found,) = list_conflicts(library, workshop_id)
        assert {str(found.kept), str(found.other)} == {"here", "there"}


def test_all_is_what_changed_since_last_time(
    library: Library, runner: Runner, workshop_id: str, shared: OtherLibrary
) -> None:
    sample = str(runner.run(InsertSample()).value)
    assert pushed(library, shared) == {OFFICE_ID, workshop_id}
    assert pushed(library, shared) == set()
    runner.run(ChangeRecord(workshop_id, "workshop", workshop_id, {"topic": Text("New")}))
    runner.run(ChangeRecord(sample, "workshop", sample, {"topic": Text("New")}))
    assert pushed(library, shared) == {workshop_id}
    add(runner, OFFICE_ID, "programme", name_en=Text("Hazira"))
    assert pushed(library, shared) == {OFFICE_ID}
    runner.run(DeleteRecords(workshop_id, (("workshop", workshop_id),)))
    assert pushed(library, shared) == {workshop_id}, "what was deleted is deleted there"
    assert not Reads(shared.library).workshop_cards()
    with new_library() as other:
        there = Runner(other)
        assert {r.workshop_id for r in pull_all(other, there, shared)} == {OFFICE_ID, workshop_id}
        assert not list(pull_all(other, there, shared))


def test_a_join_reaches_workshops_that_nobody_touched(
    library: Library, runner: Runner, workshop_id: str, shared: OtherLibrary
) -> None:
    channels = []
    programmes = [add(runner, OFFICE_ID, "programme", name_en=Text(name)) for name in "AB"]
    for key in programmes:
        channels.append(add(runner, OFFICE_ID, "channel", programme_id=key, kind="branding"))
    add(runner, workshop_id, "finding", kind="asset", channels=[channels[1]])
    pushed(library, shared)
    library.write("join", OFFICE_ID, lambda unit: join_records(unit, "programme", *programmes))
    assert pushed(library, shared) == {OFFICE_ID, workshop_id}


def test_what_a_workshop_brought_of_the_office_is_of_the_office(
    library: Library, runner: Runner, workshop_id: str, shared: OtherLibrary
) -> None:
    town = add(runner, OFFICE_ID, "authority", name_en=Text("Akko"))
    runner.run(ChangeRecord(workshop_id, "workshop", workshop_id, {"authority_id": town}))
    with new_library() as other:
        pushed(other, shared)
        pull_workshop(other, Runner(other), OtherLibrary(library, "laptop"), workshop_id)
        assert pushed(other, shared) == {OFFICE_ID, workshop_id}


def test_after_the_journal_was_shortened_all_is_looked_at_again(
    library: Library, workshop_id: str, shared: OtherLibrary
) -> None:
    pushed(library, shared)
    with library.upkeep() as connection:
        connection.execute(journal.delete())
    assert pushed(library, shared) == {OFFICE_ID, workshop_id}


def test_who_withdraws_hears_of_it(
    library: Library, runner: Runner, workshop_id: str, shared: OtherLibrary
) -> None:
    person = add(runner, workshop_id, "participant", name=Text("Dana"))
    push_workshop(library, shared, workshop_id)
    (told,) = outputs_with(library, workshop_id, person)
    assert (told.form, told.target, told.certain) == ("push", "office.sqlite", True)
    with new_library() as other:
        pull_workshop(other, Runner(other), shared, workshop_id)
    assert [each.form for each in logged_outputs(shared.library, workshop_id)] == ["pull"]


def test_a_second_library_leaves_the_first_as_it_is(
    library: Library, runner: Runner, workshop_id: str, tmp_path: Path
) -> None:
    with new_library() as there:
        before = every_row(library)
        with opened_beside(library.place, str(there.place)) as other:
            assert other.name == there.place.name
            assert every_row(library) == before
            push_workshop(library, other, workshop_id)
        key = add(runner, workshop_id, "finding", kind="story", title=Text("afterwards"))
        assert runner.undo(workshop_id) is not None
        assert Reads(library).record(Finding, key) is None


def test_no_library_and_the_same_library_are_refused(library: Library, tmp_path: Path) -> None:
    mistyped = tmp_path / "nowhere.sqlite"
    for place, code in ((str(mistyped), "no_other_library"), (str(library.place), "same_library")):
        with pytest.raises(UserError) as caught, opened_beside(library.place, place):
            raise AssertionError
        assert caught.value.code == code
    assert not mistyped.exists()
