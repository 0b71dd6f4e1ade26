"""What was undone after a copy left does not come back with the copy."""

import pytest

from aiworkshop.base.text import Text
from aiworkshop.facilitation.exchange.conflicts import list_conflicts
from aiworkshop.facilitation.exchange.export import export_text
from aiworkshop.facilitation.exchange.moving import OtherLibrary, pull_workshop, push_workshop
from aiworkshop.facilitation.outputs import Output, log_output
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.library import Library
from aiworkshop.library.schema.bookkeeping import output_log
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.records import Finding
from tests.facilitation.exchange.worlds import every_row, import_text, new_library


def leave(library: Library, workshop_id: str, form: str = "transfer") -> str:
    """A copy goes out, as the window and the command line write it."""
    text = export_text(library, workshop_id)
    log_output(library, Output(workshop_id, form, "/media/stick/copy.json"))
    return text


def titles(library: Library, workshop_id: str) -> dict[str, str]:
    return {each.id: each.title.text for each in Reads(library).records(Finding, workshop_id)}


def add(runner: Runner, workshop_id: str, title: str) -> str:
    fields = {"kind": "story", "title": Text(title)}
    return str(runner.run(AddRecord(workshop_id, "finding", fields)).value)


@pytest.mark.parametrize("form", ["transfer", "push", "pull"])
def test_an_addition(library: Library, runner: Runner, workshop_id: str, form: str) -> None:
    add(runner, workshop_id, "written by mistake")
    copy = leave(library, workshop_id, form)
    runner.undo(workshop_id)
    assert not titles(library, workshop_id)
    assert import_text(library, copy).changed == 0
    assert not titles(library, workshop_id)
    with new_library() as other:
        import_text(other, copy)
        import_text(other, export_text(library, workshop_id))
        assert not titles(other, workshop_id), "it goes there as well"
        assert not list_conflicts(other, workshop_id)


def test_done_again_it_is_there_everywhere(
    library: Library, runner: Runner, workshop_id: str
) -> None:
    key = add(runner, workshop_id, "after all")
    written = every_row(library, "journal", "output_log")
    copy = leave(library, workshop_id)
    runner.undo(workshop_id)
    runner.redo(workshop_id)
    assert titles(library, workshop_id) == {key: "after all"}
    assert every_row(library, "journal", "output_log") == written, "as if nothing had been"
    runner.undo(workshop_id)
    thrown = leave(library, workshop_id)
    runner.redo(workshop_id)
    assert titles(library, workshop_id) == {key: "after all"}
    with new_library() as other:
        for text in (copy, thrown, export_text(library, workshop_id)):
            import_text(other, text)
        assert titles(other, workshop_id) == {key: "after all"}
        assert not list_conflicts(other, workshop_id)


def test_an_edit(library: Library, runner: Runner, workshop_id: str) -> None:
    key = add(runner, workshop_id, "right")
    runner.run(ChangeRecord(workshop_id, "finding", key, {"title": Text("wrong")}))
    copy = leave(library, workshop_id)
    runner.undo(workshop_id)
    import_text(library, copy)
    assert titles(library, workshop_id) == {key: "right"}
    assert not list_conflicts(library, workshop_id), "whoever undid it knew it"
    runner.redo(workshop_id)
    assert titles(library, workshop_id) == {key: "wrong"}
    import_text(library, copy)
    assert titles(library, workshop_id) == {key: "wrong"}


def test_a_deletion(library: Library, runner: Runner, workshop_id: str) -> None:
    key = add(runner, workshop_id, "kept")
    runner.run(DeleteRecords(workshop_id, (("finding", key),)))
    copy = leave(library, workshop_id)
    runner.undo(workshop_id)
    import_text(library, copy)
    assert titles(library, workshop_id) == {key: "kept"}


def test_what_never_left_is_unmade(library: Library, runner: Runner, workshop_id: str) -> None:
    leave(library, workshop_id)
    log_output(library, Output("f" * 32, "transfer", "another workshop"))
    before = every_row(library, "journal")
    add(runner, workshop_id, "at home")
    log_output(library, Output(workshop_id, "summary", "a report is no copy"))
    log_output(library, Output("f" * 32, "transfer", "another workshop's"))
    runner.undo(workshop_id)
    assert every_row(library, "journal", "output_log") == {
        name: rows for name, rows in before.items() if name != "output_log"
    }


def test_something_of_the_office_leaves_with_any_workshop(
    library: Library, runner: Runner, workshop_id: str
) -> None:
    fields = {"name_en": Text("Akko")}
    town = str(runner.run(AddRecord(OFFICE_ID, "authority", fields)).value)
    runner.run(ChangeRecord(workshop_id, "workshop", workshop_id, {"authority_id": town}))
    copy = leave(library, workshop_id)
    runner.undo(OFFICE_ID)
    import_text(library, copy)
    assert not Reads(library).office(["authority"]).authority


def test_an_import_is_still_taken_back_and_brought_again(
    library: Library, runner: Runner, workshop_id: str
) -> None:
    key = add(runner, workshop_id, "theirs")
    with new_library() as other, new_library() as third:
        there = Runner(other)
        pull_workshop(other, there, OtherLibrary(library, "library"), workshop_id)
        push_workshop(other, OtherLibrary(third, "third"), workshop_id)
        there.undo(workshop_id)
        with other.read() as connection:
            assert connection.execute(output_log.select()).all()
        pull_workshop(other, there, OtherLibrary(library, "library"), workshop_id)
        assert titles(other, workshop_id) == {key: "theirs"}


def test_a_later_edit_still_keeps_an_undo_from_happening(
    library: Library, runner: Runner, workshop_id: str
) -> None:
    from aiworkshop.base.errors import UserError

    key = add(runner, workshop_id, "one")
    leave(library, workshop_id)
    other = Runner(library)
    other.run(ChangeRecord(workshop_id, "finding", key, {"title": Text("two")}))
    with pytest.raises(UserError):
        runner.undo(workshop_id)
    assert titles(library, workshop_id) == {key: "two"}


def test_a_tally_is_counted_back_as_before(
    library: Library, runner: Runner, workshop_id: str
) -> None:
    from aiworkshop.facilitation.voting import AddDots, OpenRound

    theme, other = (
        str(runner.run(AddRecord(workshop_id, "theme", {"title": Text(title)})).value)
        for title in ("T", "U")
    )
    opened = runner.run(OpenRound(workshop_id, "theme", (theme, other), Text("?"), 5, 3))
    runner.run(AddDots(workshop_id, str(opened.value), theme, None, 3))
    leave(library, workshop_id)
    runner.undo(workshop_id)
    contents = Reads(library).contents(workshop_id)
    assert not any(each.dots for each in contents.vote_count)
    runner.redo(workshop_id)
    assert [each.dots for each in Reads(library).contents(workshop_id).vote_count] == [3]
