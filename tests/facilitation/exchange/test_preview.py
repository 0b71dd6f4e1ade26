"""The preview tells what the import then does, and writes nothing."""

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.exchange.export import export_text, export_workshop
from aiworkshop.facilitation.exchange.importing import ImportResult, ImportWorkshop
from aiworkshop.facilitation.exchange.preview import preview_import
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.library import Library
from aiworkshop.readmodels.import_preview import ImportPreview, PreviewItem
from tests.facilitation.exchange.worlds import (
    act,
    every_row,
    import_text,
    make_workshop,
    new_library,
)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_the_import_does_what_the_preview_says(tmp_path: Path, data: st.DataObject) -> None:
    path = tmp_path / "copy.json"
    with new_library() as here, new_library() as there:
        workshop_id = make_workshop(there, data, records=6)
        if data.draw(st.booleans()):
            import_text(here, export_text(there, workshop_id))
            act(here, data, workshop_id, data.draw(st.integers(0, 4)))
        act(there, data, workshop_id, data.draw(st.integers(0, 4)))
        path.write_text(export_text(there, workshop_id), "utf-8", newline="\n")
        before, clock = every_row(here), here.clock._last
        told = preview_import(here, ImportWorkshop(path))
        assert every_row(here) == before, "nothing is written"
        assert here.clock._last == clock
        outcome = Runner(here).run(ImportWorkshop(path))
        did = outcome.value
        assert isinstance(did, ImportResult)
        assert (told.added, told.changed, told.conflicts, told.unchanged, told.in_trash) == (
            did.added,
            did.changed,
            did.conflicts,
            did.unchanged,
            did.in_trash,
        )
        assert told.is_empty == (every_row(here, "content_snapshot") == dict_without(before))
        touched = {(kind, key) for kind, keys in outcome.changes.records.items() for key in keys}
        assert {(item.kind, item.id) for item in told.items} <= touched
        told_of = {(i.kind, i.id) for i in told.items if i.verdict in ("asked", "conflict")}
        assert told_of <= in_conflict(here)
        again = preview_import(here, ImportWorkshop(path))
        assert again.is_empty and not again.items


def dict_without(rows: dict[str, list[tuple[object, ...]]]) -> dict[str, list[tuple[object, ...]]]:
    return {name: found for name, found in rows.items() if name != "content_snapshot"}


def in_conflict(library: Library) -> set[tuple[str, str]]:
    """Kind and id of every record of which something conflicts."""
    return {(str(row[2]), str(row[3])) for row in every_row(library)["conflict"]}


@pytest.fixture
def there() -> object:
    with new_library() as library:
        yield library


def previewed(here: Library, there: Library, workshop_id: str, tmp_path: Path) -> ImportPreview:
    path = tmp_path / "scribe.aiworkshop"
    export_workshop(there, workshop_id, path)
    return preview_import(here, ImportWorkshop(path))


def one(told: ImportPreview, verdict: str) -> PreviewItem:
    (found,) = [item for item in told.items if item.verdict == verdict]
    return found


def test_every_verdict_with_its_words_by_table(
    library: Library, runner: Runner, workshop_id: str, there: Library, tmp_path: Path
) -> None:
    def add(title: str, at: Runner = runner, **fields: object) -> str:
        values = {"kind": "story", "title": Text(title), "group_id": table, **fields}
        return str(at.run(AddRecord(workshop_id, "finding", values)).value)

    def name(at: Runner, key: str, title: str) -> None:
        at.run(ChangeRecord(workshop_id, "finding", key, {"title": Text(title)}))

    group = {"phase": "discovery", "number": 3}
    table = str(runner.run(AddRecord(workshop_id, "group", group)).value)
    changed, both, gone, asked, kept = (add(word) for word in ("a", "b", "c", "d", "e"))
    import_text(there, export_text(library, workshop_id))
    scribe = Runner(there)
    for at, words in ((runner, "ours"), (scribe, "שלהם")):
        name(at, both, words)
    name(scribe, changed, "changed there")
    scribe.run(DeleteRecords(workshop_id, (("finding", gone), ("finding", asked))))
    name(runner, asked, "still typed here")
    name(runner, kept, "changed here alone")
    for number in range(3):
        add(f"חדש {number}", scribe)
    told = previewed(library, there, workshop_id, tmp_path)
    assert Counter((item.verdict, item.table) for item in told.items) == {
        ("asked", 3): 1,
        ("conflict", 3): 1,
        ("changed", 3): 1,
        ("deleted", 3): 1,
        ("new", 3): 3,
    }
    assert (told.is_new, told.from_this_device, told.added, told.changed, told.conflicts) == (
        False,
        False,
        3,
        4,
        2,
    )
    (title,) = one(told, "conflict").changes
    assert (title.field, title.ours, title.theirs, title.stands, title.conflict) == (
        "title",
        Text("ours"),
        Text("שלהם"),
        "theirs",
        True,
    )
    (title,) = one(told, "changed").changes
    assert (title.ours, title.theirs, title.conflict) == (Text("a"), Text("changed there"), False)
    assert one(told, "deleted").id == gone
    question = one(told, "asked")
    assert (question.id, question.deleted_here) == (asked, False)
    assert question.deleted_stamp and question.edited_stamp
    assert [str(item.words) for item in told.of("new")] == ["חדש 0", "חדש 1", "חדש 2"]


def test_a_workshop_that_is_not_here_and_one_with_nothing_new(
    library: Library, workshop_id: str, there: Library, tmp_path: Path
) -> None:
    told = previewed(there, library, workshop_id, tmp_path)
    assert told.is_new and not told.is_empty and not told.conflicts
    told = previewed(library, library, workshop_id, tmp_path)
    assert told.is_empty and not told.is_new and not told.items


def test_photos_are_counted(
    library: Library, runner: Runner, workshop_id: str, there: Library, tmp_path: Path
) -> None:
    digest = library.attachments.put(b"\xff\xd8 photo")
    runner.run(AddRecord(workshop_id, "attachment", {"digest": digest}))
    told = previewed(there, library, workshop_id, tmp_path)
    assert (told.photos, told.missing_photos) == (1, 0)
    plain = tmp_path / "plain.json"
    export_workshop(library, workshop_id, plain)
    told = preview_import(there, ImportWorkshop(plain))
    assert (told.photos, told.missing_photos) == (0, 1)
    Runner(there).run(ImportWorkshop(plain))
    told = previewed(there, library, workshop_id, tmp_path)
    assert not told.is_empty and (told.photos, told.added) == (1, 0)


def test_it_is_refused_like_the_import(
    library: Library, workshop_id: str, there: Library, tmp_path: Path
) -> None:
    document = json.loads(export_text(library, workshop_id))
    document["workshop"]["content_hash"] = "0" * 64
    document["content"] = {}
    path = tmp_path / "copy.json"
    path.write_text(json.dumps(document), "utf-8")
    with pytest.raises(UserError, match="refers to something"):
        preview_import(there, ImportWorkshop(path))


def test_it_ends_when_asked(
    library: Library, workshop_id: str, there: Library, tmp_path: Path
) -> None:
    path = tmp_path / "copy.json"
    export_workshop(library, workshop_id, path)

    class EndedError(Exception):
        pass

    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        told.append((done, total))
        if done:
            raise EndedError

    with pytest.raises(EndedError):
        preview_import(there, ImportWorkshop(path), progress)
    assert told[0][0] == 0 < told[-1][0] < told[-1][1]
