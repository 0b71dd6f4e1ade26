"""A person is erased: no word of them is left, and everything else is as it was."""

import json
import lzma
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import Workbench, opened_workbench
from aiworkshop.facilitation.erasing import ErasePerson
from aiworkshop.facilitation.exchange.export import export_text
from aiworkshop.facilitation.records import ChangeRecord, DeleteRecords, RestoreRecords
from aiworkshop.library.backup import make_backup
from aiworkshop.library.check import check_library
from aiworkshop.library.compaction import condense_journal
from aiworkshop.library.erased import is_erased
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.bookkeeping import journal
from aiworkshop.library.values import CONDENSED_MARK
from aiworkshop.readmodels.erasing import Erased
from aiworkshop.readmodels.records import Finding, Participant
from aiworkshop.readmodels.searching import SearchFilter
from tests.facilitation.erased_world import (
    EARLIER,
    NAME,
    OTHERS,
    PERSONAL,
    TOLD,
    Traces,
    bytes_beside,
    found_in,
    make_traces,
)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Workbench]:
    with opened_workbench(tmp_path / "library.sqlite") as workbench:
        yield workbench


@pytest.fixture
def traces(bench: Workbench) -> Traces:
    return make_traces(bench)


def erase(bench: Workbench, traces: Traces, *, told: bool) -> Erased:
    done = bench.runner.run(ErasePerson(traces.workshop, traces.person, told)).value
    assert isinstance(done, Erased)
    return done


def all_words(bench: Workbench) -> bytes:
    """The journal unpacked: what is compressed shows no bytes to look for."""
    with bench.library.read() as connection:
        blobs = connection.execute(select(journal.c.changes)).scalars().all()
    return b"\n".join(map(_open, blobs))


def _open(blob: bytes) -> bytes:
    if blob.startswith(CONDENSED_MARK):
        return lzma.decompress(blob[len(CONDENSED_MARK) :])
    return blob if blob[:1] == b"[" else zlib.decompress(blob)


def row(bench: Workbench, kind: str, key: str) -> dict[str, object]:
    table = RECORD_TABLES[kind]
    with bench.library.read() as connection:
        return dict(connection.execute(select(table).where(table.c.id == key)).mappings().one())


@pytest.mark.parametrize("condensed", [False, True])
def test_no_word_is_left_in_the_library(
    bench: Workbench, traces: Traces, *, condensed: bool
) -> None:
    # The index was made before, so there is something to take out of it.
    assert bench.reads.find(NAME, SearchFilter()).hits
    bench.upkeep()
    if condensed:
        condense_journal(bench.library, 2**47)
    path = bench.library.path
    assert found_in(bytes_beside(path) + all_words(bench), (*PERSONAL, TOLD))
    done = erase(bench, traces, told=True)
    assert done.cleaned
    words = (*PERSONAL, TOLD)
    assert found_in(bytes_beside(path), words) == set()
    assert found_in(all_words(bench), words) == set()
    assert found_in(export_text(bench.library, traces.workshop).encode(), words) == set()
    assert not bench.reads.find(NAME, SearchFilter()).hits
    assert not bench.reads.find(TOLD, SearchFilter()).hits
    assert [card.words for card in bench.drafts.waiting()] == ["words of nobody"]
    assert check_library(path) == []


def test_what_they_told_stays_unnamed_unless_it_is_to_go(bench: Workbench, traces: Traces) -> None:
    ids = traces.ids
    story = row(bench, "finding", ids["story"])
    erase(bench, traces, told=False)
    assert found_in(bytes_beside(bench.library.path), PERSONAL) == set()
    assert found_in(all_words(bench), PERSONAL) == set()
    assert row(bench, "finding", ids["story"]) == story
    assert row(bench, "interview", ids["interview"])["storyteller_id"] is None
    assert row(bench, "commitment", ids["promise"])["participant_id"] is None
    assert row(bench, "finding", ids["by_name"])["teller"] == ""
    assert TOLD in str(row(bench, "theme", ids["theme"])["quote"])
    for kind, key in (("membership", "seat"), ("sign_up", "sign_up"), ("report_text", "row_name")):
        assert is_erased(row(bench, kind, ids[key])), kind
    assert check_library(bench.library.path) == []


def test_everything_else_is_as_it_was(bench: Workbench, traces: Traces) -> None:
    before = {kind: _rows(bench, kind) for kind in RECORD_TABLES}
    erase(bench, traces, told=True)
    ids = traces.ids
    erased = {
        key for kind in RECORD_TABLES for key, one in _rows(bench, kind).items() if _gone(one)
    }
    names = ("interview", "story", "root", "by_name", "wish", "promise", "link", "words", "answer")
    assert {ids[name] for name in names} | {traces.person} < erased
    changed = {
        (kind, key, name)
        for kind, rows in before.items()
        for key, old in rows.items()
        if key not in erased
        for name, value in _rows(bench, kind)[key].items()
        if value != old[name]
    }
    sheet = next(key for kind, key, _ in changed if kind == "printed_sheet")
    assert changed == {
        ("initiative", ids["initiative"], "members"),
        ("initiative", ids["initiative"], "champion"),
        ("action", ids["action"], "owner"),
        ("seating_rule", ids["rule"], "reason"),
        ("theme", ids["theme"], "quote"),
        ("printed_sheet", sheet, "participant_id"),
    }
    assert row(bench, "initiative", ids["initiative"])["members"] == OTHERS
    assert row(bench, "action", ids["action"])["owner"] == OTHERS


def _rows(bench: Workbench, kind: str) -> dict[str, dict[str, object]]:
    with bench.library.read() as connection:
        found = connection.execute(select(RECORD_TABLES[kind])).mappings()
        return {str(one["id"]): dict(one) for one in found}


def _gone(one: dict[str, object]) -> bool:
    return is_erased(one)


def test_their_photos_go_unless_somebody_else_has_them(bench: Workbench, traces: Traces) -> None:
    erase(bench, traces, told=False)
    assert not bench.library.attachments.has(traces.digest)
    assert bench.library.attachments.is_whole(traces.shared)


def test_nothing_brings_them_back(bench: Workbench, traces: Traces) -> None:
    workshop, person = traces.workshop, traces.person
    bench.runner.run(ChangeRecord(workshop, "participant", person, {"phone": "07"}))
    rename = ChangeRecord(workshop, "finding", traces.ids["stays"], {"title": Text("Renamed")})
    erase(bench, traces, told=True)
    with pytest.raises(UserError) as refused:
        bench.runner.undo(workshop)
    assert refused.value.code == "erased_since"
    bench.runner.run(rename)
    assert bench.runner.undo(workshop) is not None
    with pytest.raises(UserError):
        bench.runner.run(RestoreRecords(workshop, (("participant", person),)))
    with pytest.raises(UserError):
        bench.runner.run(ChangeRecord(workshop, "participant", person, {"name": Text("Back")}))
    with pytest.raises(UserError):
        erase(bench, traces, told=True)
    assert person not in {one.id for one in bench.reads.trash(workshop)}
    assert not bench.reads.records(Participant, workshop)[1:]


def test_also_from_the_trash(bench: Workbench, traces: Traces) -> None:
    bench.runner.run(DeleteRecords(traces.workshop, (("participant", traces.person),)))
    erase(bench, traces, told=True)
    assert found_in(bytes_beside(bench.library.path), (*PERSONAL, TOLD)) == set()
    assert check_library(bench.library.path) == []


def test_two_of_one_name_are_told_apart_by_links(bench: Workbench, traces: Traces) -> None:
    from aiworkshop.facilitation.records import AddRecord

    twin = AddRecord(traces.workshop, "participant", {"name": Text(NAME)})
    twin_id = str(bench.runner.run(twin).value)
    preview = bench.preview_erasing(traces.workshop, traces.person, told=True)
    assert preview.same_name
    erase(bench, traces, told=True)
    kept = {one.id: one for one in bench.reads.records(Finding, traces.workshop)}
    assert traces.ids["story"] not in kept
    assert kept[traces.ids["by_name"]].teller.text == "Qedmonit, Zohara"
    (person, other) = bench.reads.records(Participant, traces.workshop)
    assert {person.id, other.id} == {twin_id, traces.other}


def test_what_is_told_before(bench: Workbench, traces: Traces) -> None:
    said = f"then {NAME} laughed, call {PERSONAL[4]}"
    fields = {"telling": Text(said), "teller": Text(OTHERS)}
    bench.runner.run(ChangeRecord(traces.workshop, "finding", traces.ids["stays"], fields))
    backup = make_backup(bench.library.path, "daily")
    (backup.parent / "library copy.sqlite").write_bytes(b"no database at all")
    preview = bench.preview_erasing(traces.workshop, traces.person)
    assert dict(preview.always)["membership"] == 1
    assert dict(preview.told)["finding"] == 4
    assert (preview.photos, preview.quotes, preview.drafts) == (2, 1, 2)
    assert not preview.same_name
    assert [Path(one.path) for one in preview.backups] == [backup]
    assert preview.unread_backups == ("library copy.sqlite",)
    (mention,) = [one for one in preview.mentions if one.field == "telling"]
    assert (mention.id, mention.words.text) == (traces.ids["stays"], said)
    assert NAME in mention.found
    assert PERSONAL[4] in mention.found
    erase(bench, traces, told=True)
    # What others wrote is not changed silently.
    assert row(bench, "finding", traces.ids["stays"])["telling"] == said
    assert bench.delete_backups([str(backup), str(bench.library.path)]) == []
    assert not backup.exists()
    assert bench.library.path.exists()


def test_a_backup_from_afterwards_holds_nobody(bench: Workbench, traces: Traces) -> None:
    from aiworkshop.facilitation.erasing.telling import backups_with

    erase(bench, traces, told=True)
    make_backup(bench.library.path, "daily")
    assert backups_with(bench.library.path, traces.person) == ([], [])


def test_the_tombstone_says_nothing(bench: Workbench, traces: Traces) -> None:
    erase(bench, traces, told=True)
    document = json.loads(export_text(bench.library, traces.workshop))
    left = [one for one in document["records"]["participant"] if one["id"] == traces.person]
    assert [set(one) for one in left] == [{"id", "created", "changed", "deleted"}]
    assert EARLIER not in json.dumps(document)


def test_bringing_a_workshop_back_from_a_backup_brings_nobody_back(
    bench: Workbench, traces: Traces
) -> None:
    from aiworkshop.facilitation.second_place import bring_back, looked_at

    backup = make_backup(bench.library.path, "daily")
    erase(bench, traces, told=True)
    rename = ChangeRecord(traces.workshop, "finding", traces.ids["stays"], {"title": Text("New")})
    bench.runner.run(rename)
    with looked_at(bench.library.path, backup) as found:
        bench.runner.run(bring_back(bench.library.path, found.backup, traces.workshop))
    assert row(bench, "finding", traces.ids["stays"])["title"] == "Another"
    words = (*PERSONAL, TOLD)
    assert found_in(bytes_beside(bench.library.path) + all_words(bench), words) == set()
    assert not bench.library.attachments.has(traces.digest)
    assert check_library(bench.library.path) == []


def test_a_large_erasure_leaves_no_restore_point(bench: Workbench, traces: Traces) -> None:
    from aiworkshop.facilitation.records import AddRecord

    for number in range(60):
        fields = {"title": Text(f"step {number}"), "owner": Text(NAME)}
        bench.runner.run(AddRecord(traces.workshop, "action", fields))
    done = erase(bench, traces, told=True)
    assert done.scrubbed > 60
    assert bench.preview_erasing(traces.workshop, traces.other).backups == ()
