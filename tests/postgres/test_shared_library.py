"""A library on a server: several programs at once, drafts at home, photos and words for all."""

import json
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.places import ServerPlace
from aiworkshop.base.text import Text
from aiworkshop.facilitation.drafts import Drafts
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords, MoveRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.sample import InsertSample
from aiworkshop.library.check import check_library
from aiworkshop.library.library import Library
from aiworkshop.library.search_index import drop_index, search
from aiworkshop.readmodels.edit_conflict import EditConflict
from aiworkshop.readmodels.records import Finding
from tests.postgres.server import Server

Opener = Callable[[], Library]


def add(runner: Runner, workshop_id: str, title: str) -> str:
    fields = {"kind": "story", "title": Text(title)}
    return str(runner.run(AddRecord(workshop_id, "finding", fields)).value)


def titles(library: Library, workshop_id: str) -> list[str]:
    return [found.title.text for found in Reads(library).records(Finding, workshop_id)]


def test_the_sample_is_the_same_as_in_a_file(runner: Runner, reads: Reads, tmp_path: Path) -> None:
    from aiworkshop.library.opening import open_library

    key = str(runner.run(InsertSample()).value)
    in_file = open_library(tmp_path / "library.sqlite")
    other = str(Runner(in_file).run(InsertSample()).value)
    there, here = reads.contents(key), Reads(in_file).contents(other)
    in_file.close()
    assert [one.title for one in there.finding] == [one.title for one in here.finding]
    assert [one.title for one in there.initiative] == [one.title for one in here.initiative]
    assert [card.id for card in reads.workshop_cards()] == [key]


def test_positions_sort_by_their_letters_codes_whatever_the_database_speaks(
    runner: Runner, library: Library, workshop_id: str
) -> None:
    """``Zz`` before ``a0``: a language's own order would have it behind, and lists jump."""
    first, second = add(runner, workshop_id, "first"), add(runner, workshop_id, "second")
    runner.run(MoveRecord(workshop_id, "finding", second, None))
    with library.read() as connection:
        rows = connection.exec_driver_sql("SELECT id, position FROM finding").all()
    assert dict(tuple(row) for row in rows) == {first: "a0", second: "Zz"}
    assert titles(library, workshop_id) == ["second", "first"]
    third = add(runner, workshop_id, "third")
    runner.run(MoveRecord(workshop_id, "finding", third, second))
    assert titles(library, workshop_id) == ["second", "third", "first"]


def test_what_another_program_saved_is_seen_once(
    opener: Opener, runner: Runner, library: Library, workshop_id: str
) -> None:
    other = opener()
    assert not other.changed_elsewhere()
    add(runner, workshop_id, "new")
    assert not library.changed_elsewhere()
    assert other.changed_elsewhere()
    assert not other.changed_elsewhere()
    assert titles(other, workshop_id) == ["new"]


def test_stamps_are_later_than_all_that_stands_there(
    opener: Opener, runner: Runner, workshop_id: str, address: ServerPlace
) -> None:
    """Even on a laptop whose clock is a day behind."""
    from aiworkshop.base.clock import milliseconds_now
    from aiworkshop.library.opening import open_library

    late = open_library(address, wall=lambda: milliseconds_now() - 86_400_000)
    key = add(runner, workshop_id, "one")
    Runner(late).run(ChangeRecord(workshop_id, "finding", key, {"title": Text("two")}))
    found = Reads(late).record(Finding, key)
    late.close()
    assert found.title.text == "two"
    assert found.changed > found.created


def test_undo_is_refused_where_somebody_changed_it_since(
    opener: Opener, runner: Runner, workshop_id: str
) -> None:
    key = add(runner, workshop_id, "one")
    runner.run(ChangeRecord(workshop_id, "finding", key, {"title": Text("two")}))
    other = opener()
    Runner(other).run(ChangeRecord(workshop_id, "finding", key, {"title": Text("three")}))
    with pytest.raises(UserError) as refused:
        runner.undo(workshop_id)
    assert refused.value.code == "changed_since"
    assert titles(other, workshop_id) == ["three"]


def test_a_reference_to_what_somebody_took_away_is_refused_at_the_end(
    opener: Opener, runner: Runner, workshop_id: str
) -> None:
    group = str(runner.run(AddRecord(workshop_id, "group", {"number": 9})).value)
    other = opener()
    fields = {"kind": "story", "title": Text("said at nine"), "group_id": group}
    Runner(other).run(AddRecord(workshop_id, "finding", fields))
    with pytest.raises(UserError) as refused:
        runner.undo(workshop_id)
    assert refused.value.code == "changed_since"
    assert titles(other, workshop_id) == ["said at nine"]


def test_two_runners_at_once_lose_nothing_and_no_number_is_passed_over(
    opener: Opener, library: Library, workshop_id: str
) -> None:
    """A third that watches sees each journal row, in whatever order they are kept."""
    watching, seen, done = opener(), set(), threading.Event()
    writers = [opener() for _ in range(3)]
    failures: list[BaseException] = []

    def write(number: int) -> None:
        try:
            for count in range(15):
                add(Runner(writers[number]), workshop_id, f"{number}.{count}")
        except BaseException as error:  # noqa: BLE001  # told by the test
            failures.append(error)

    def watch() -> None:
        last = 0
        query = "SELECT sequence FROM journal WHERE sequence > %s ORDER BY sequence"
        while True:
            ending = done.is_set()
            with watching.read() as connection:
                found = connection.exec_driver_sql(query, (last,)).scalars().all()
            seen.update(found)
            last = max([last, *found])
            if ending:
                return

    threads = [threading.Thread(target=write, args=(number,)) for number in range(3)]
    watcher = threading.Thread(target=watch)
    for thread in (watcher, *threads):
        thread.start()
    for thread in threads:
        thread.join()
    done.set()
    watcher.join()
    assert not failures
    wanted = {f"{number}.{count}" for number in range(3) for count in range(15)}
    assert set(titles(library, workshop_id)) == wanted
    with library.read() as connection:
        kept = connection.exec_driver_sql("SELECT sequence FROM journal").scalars().all()
        stamps = connection.exec_driver_sql("SELECT stamp FROM journal ORDER BY sequence").scalars()
        ordered = list(stamps)
    assert seen == set(kept)
    assert ordered == sorted(set(ordered))


def test_the_second_to_write_a_field_is_refused_and_told(
    opener: Opener, runner: Runner, workshop_id: str
) -> None:
    key = add(runner, workshop_id, "one")
    seen = {"title": Text("one")}
    other = opener()
    Runner(other).run(ChangeRecord(workshop_id, "finding", key, {"title": Text("two")}, seen))
    with pytest.raises(EditConflict) as refused:
        runner.run(ChangeRecord(workshop_id, "finding", key, {"title": Text("three")}, seen))
    assert refused.value.fields["title"].theirs == Text("two")
    assert titles(other, workshop_id) == ["two"]


def test_who_waits_too_long_for_somebody_who_writes_is_told(
    library: Library, workshop_id: str, address: ServerPlace
) -> None:
    from aiworkshop.base.errors import MachineError
    from aiworkshop.library.opening import open_library

    hasty = open_library(ServerPlace(f"{address.url}?options=-c%20lock_timeout%3D100"))

    def hold(_: object) -> None:
        with pytest.raises(MachineError) as refused:
            add(Runner(hasty), workshop_id, "too late")
        assert refused.value.code == "library_busy"

    library.write("held", workshop_id, hold)
    assert titles(library, workshop_id) == []
    add(Runner(hasty), workshop_id, "in time")
    hasty.close()
    assert titles(library, workshop_id) == ["in time"]


def test_drafts_stay_on_the_computer_where_they_were_typed(
    library: Library, workshop_id: str, runner: Runner
) -> None:
    drafts = Drafts(library)
    drafts.save(workshop_id, "findings", "half a sent")
    drafts.save(workshop_id, "other", "more")
    with library.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM draft").scalar() == 0
    waiting = {card.place: card for card in drafts.waiting(workshop_id)}
    assert waiting["findings"].words == "half a sent"
    assert waiting["findings"].workshop_title.text == "מה עובד אצלנו"
    command = AddRecord(workshop_id, "finding", {"kind": "story", "title": Text("half a sentence")})
    runner.run(command, draft_place="findings")
    assert [card.place for card in drafts.waiting(workshop_id)] == ["other"]


def test_search_finds_within_words_in_all_scripts_and_follows_changes(
    opener: Opener, runner: Runner, library: Library, workshop_id: str
) -> None:
    key = add(runner, workshop_id, "שָׁלוֹם to 100% of_the neighbours")
    arabic = add(runner, workshop_id, "المدرسة الجديدة")
    for words in ("לום", "שלו", "0% of_", "0%of", "neigh שלום", "bo"):
        assert [hit.id for hit in search(library, words)] == [key], words
    assert search(library, "ofxthe") == []
    assert [hit.id for hit in search(library, "المدرسه")] == [arabic]
    other = opener()
    Runner(other).run(ChangeRecord(workshop_id, "finding", key, {"title": Text("a garden")}))
    assert not search(library, "neigh")
    assert [hit.id for hit in search(library, "garden", workshop_id=workshop_id)] == [key]
    runner.run(DeleteRecords(workshop_id, (("finding", key),)))
    assert not search(other, "garden")
    drop_index(library)
    assert [hit.id for hit in search(library, "المد", kinds=["finding"], limit=5)] == [arabic]
    assert not search(library, "المد", kinds=["theme"])


def test_photos_are_fetched_by_whoever_looks_at_them(
    opener: Opener, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    digest = library.attachments.put(b"a photo")
    assert library.attachments.put(b"a photo") == digest
    monkeypatch.setenv("AIWORKSHOP_HOME", str(tmp_path / "another laptop"))
    other = opener()
    path = other.attachments.path(digest)
    assert str(tmp_path / "another laptop") in str(path)
    assert path.read_bytes() == b"a photo"
    assert other.attachments.has(digest) and other.attachments.is_whole(digest)
    path.unlink()
    assert other.attachments.is_whole(digest), "what was deleted here is fetched again"
    path.write_bytes(b"damaged")
    assert other.attachments.is_whole(digest), "what was damaged here is fetched again"
    assert path.read_bytes() == b"a photo"
    unknown = "0" * 64
    path.with_name(unknown).write_bytes(b"what nobody kept")
    assert not other.attachments.is_whole(unknown)
    path.with_name(unknown).unlink()
    assert not other.attachments.has(unknown)
    assert not other.attachments.path(unknown).exists()


def test_laptops_have_devices_of_their_own(
    opener: Opener, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert opener().clock.device == library.clock.device
    monkeypatch.setenv("AIWORKSHOP_HOME", str(tmp_path / "another laptop"))
    assert opener().clock.device != library.clock.device


def test_a_check_says_what_is_missing(
    library: Library, address: ServerPlace, server: Server, library_database: str
) -> None:
    assert [line for line in check_library(address) if not line.startswith("note:")] == []
    server.sql("ALTER TABLE finding DROP COLUMN quote", library_database)
    assert "The table finding has no column quote." in check_library(address)


def test_the_command_line_works_on_an_address(
    address: ServerPlace, capsys: pytest.CaptureFixture[str]
) -> None:
    from aiworkshop.cli import main

    assert main(["sample", "--library", address.url]) == 0
    assert main(["--library", address.url, "list", "--json"]) == 0
    said = capsys.readouterr().out
    assert json.loads(said[said.index("[") :])[0]["sample"] is True
    assert main(["check", "--library", address.url]) == 0
