"""Export, import into an empty library, export again: byte-equal; and what the file is like."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from aiworkshop.base.errors import MachineError, UserError
from aiworkshop.base.text import Text, clean_text
from aiworkshop.facilitation.exchange.codec import cleaned
from aiworkshop.facilitation.exchange.export import export_text, export_workshop
from aiworkshop.facilitation.exchange.importing import ImportResult, ImportWorkshop
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.library import Library
from aiworkshop.library.opening import open_library
from tests.facilitation.exchange.worlds import every_row, import_text, make_workshop, new_library


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_any_workshop_comes_back_byte_for_byte(data: st.DataObject) -> None:
    with new_library() as one, new_library() as other:
        workshop_id = make_workshop(one, data)
        text = export_text(one, workshop_id)
        canonical = json.dumps(json.loads(text), sort_keys=True, ensure_ascii=False, indent=1)
        assert text == canonical + "\n"

        result = import_text(other, text)
        records = json.loads(text)["records"].values()
        assert result == ImportResult(workshop_id, 1 + sum(map(len, records)), 0, 0, 0)
        assert export_text(other, workshop_id) == text
        assert every_row(other, "journal", "meta") == every_row(one, "journal", "meta")

        before = every_row(other)
        again = import_text(other, text)
        assert (again.added, again.changed, again.conflicts) == (0, 0, 0)
        assert again.unchanged == result.added
        assert every_row(other) == before, "nothing was written, not even in the journal"


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_an_import_is_taken_back_and_done_again_as_one(data: st.DataObject) -> None:
    with new_library() as one, new_library() as other:
        workshop_id = make_workshop(one, data)
        file = other.path.with_name("workshop.json")
        export_workshop(one, workshop_id, file)
        runner = Runner(other)
        runner.run(ImportWorkshop(file))
        after = every_row(other, "journal")
        assert runner.undo_state(workshop_id).undo == "import_workshop"
        runner.undo(workshop_id)
        assert runner.undo_state(workshop_id).undo is None
        assert not any(every_row(other, "journal", "meta", "content_snapshot").values())
        runner.redo(workshop_id)
        assert every_row(other, "journal") == after


def test_the_file_is_compact_private_and_names_no_version(
    library: Library, runner: Runner, workshop_id: str
) -> None:
    fields = {"kind": "story", "title": Text("סיפור", "he"), "starred": False, "category": ""}
    finding = str(runner.run(AddRecord(workshop_id, "finding", fields)).value)
    runner.run(DeleteRecords(workshop_id, (("finding", finding),)))
    document = json.loads(export_text(library, workshop_id))
    assert {key: document[key] for key in ("format", "private", "schema", "conflicts")} == {
        "format": "aiworkshop-workshop",
        "private": True,
        "schema": 4,
        "conflicts": [],
    }
    assert sorted(document) == [
        "conflicts",
        "content",
        "format",
        "office",
        "private",
        "records",
        "schema",
        "workshop",
    ]
    assert list(document["content"]) == [document["workshop"]["content_hash"]]
    assert set(document["content"].popitem()[1]) == {"en", "he", "ar"}
    (story,) = document["records"]["finding"]
    assert story == {
        "id": finding,
        "created": story["created"],
        "changed": story["deleted"],
        "deleted": story["deleted"],
        "field_clocks": {"deleted": [story["deleted"]]},
        "kind": "story",
        "position": "a0",
        "title": {"text": "סיפור", "language": "he"},
    }
    assert "translation" not in document["records"], "kinds without records are left out"


def test_records_stand_in_the_order_in_which_they_came(
    library: Library, runner: Runner, workshop_id: str
) -> None:
    for number in range(5):
        runner.run(AddRecord(workshop_id, "theme", {"title": Text(str(number))}))
    records = json.loads(export_text(library, workshop_id))["records"]
    assert [theme["title"]["text"] for theme in records["theme"]] == list("01234")
    for found in records.values():
        keys = [(record["created"], record["id"]) for record in found]
        assert keys == sorted(keys)


def test_the_target_is_replaced_only_by_a_whole_file(
    library: Library, workshop_id: str, tmp_path: Path
) -> None:
    target = tmp_path / "out" / "workshop.json"
    with pytest.raises(MachineError, match="Choose another folder"):
        export_workshop(library, workshop_id, target)
    target.parent.mkdir()
    target.write_text("before")
    with pytest.raises(UserError, match="not in the library"):
        export_workshop(library, "0" * 32, target)
    assert target.read_text() == "before"
    export_workshop(library, workshop_id, target)
    assert target.read_text(encoding="utf-8") == export_text(library, workshop_id)
    assert list(target.parent.iterdir()) == [target], "no half-written file stays behind"


def test_what_comes_after_an_import_is_later_even_after_a_restart(tmp_path: Path) -> None:
    ahead = open_library(tmp_path / "ahead.sqlite", wall=lambda: 2_000_000_000_000)
    workshop_id = "0" * 32
    ahead.write("make", workshop_id, lambda unit: unit.add("workshop", {}, workshop_id))
    behind = open_library(tmp_path / "behind.sqlite", wall=lambda: 1_000_000_000_000)
    import_text(behind, export_text(ahead, workshop_id))
    behind.close()
    behind = open_library(tmp_path / "behind.sqlite", wall=lambda: 1_000_000_000_000)
    assert behind.clock.now() > ahead.clock.now()[:12]
    behind.close()
    ahead.close()


@pytest.mark.parametrize("looked", [True, False])
def test_an_open_window_writes_later_than_what_another_program_brought_in(
    tmp_path: Path, looked: bool
) -> None:
    ahead = open_library(tmp_path / "ahead.sqlite", wall=lambda: 2_000_000_000_000)
    workshop_id = "0" * 32
    ahead.write("make", workshop_id, lambda unit: unit.add("workshop", {}, workshop_id))
    theme = {"title": Text("brought")}
    key = str(Runner(ahead).run(AddRecord(workshop_id, "theme", theme)).value)
    text = export_text(ahead, workshop_id)
    path = tmp_path / "library.sqlite"
    window = open_library(path, wall=lambda: 1_000_000_000_000)
    command_line = open_library(path, wall=lambda: 1_000_000_000_000)
    import_text(command_line, text)
    if looked:
        assert window.changed_elsewhere()
    corrected = {"title": Text("corrected")}
    Runner(window).run(ChangeRecord(workshop_id, "theme", key, corrected))
    assert window.changed_elsewhere() is not looked
    assert not window.changed_elsewhere()
    assert import_text(command_line, text).changed == 0
    records = json.loads(export_text(window, workshop_id))["records"]
    assert records["theme"][0]["title"]["text"] == "corrected"
    for library in (ahead, window, command_line):
        library.close()


def test_what_was_not_kept_hides_nothing_that_another_program_keeps(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    window, other = open_library(path), open_library(path)
    with pytest.raises(UserError):  # found when the transaction is to be kept
        window.write("a", "0" * 32, lambda unit: unit.add("theme", {"title": Text("x")}))
    other.write("b", "0" * 32, lambda unit: unit.add("workshop", {}, "0" * 32))
    assert window.changed_elsewhere()
    window.close()
    other.close()


@given(st.text(st.characters(exclude_categories=()), max_size=30))
def test_the_quick_cleaning_is_the_cleaning(text: str) -> None:
    assert cleaned(text) == clean_text(text)
    assert clean_text(clean_text(text)) == clean_text(text)
