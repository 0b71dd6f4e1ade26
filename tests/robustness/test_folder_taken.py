"""A library's folder that goes away while it is open: no save is acknowledged that nobody finds."""

import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from aiworkshop.base.errors import AppError
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import Workbench, opened_workbench
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.facilitation.saving_elsewhere import words_of
from aiworkshop.library.check import check_library
from aiworkshop.library.files import companion
from aiworkshop.library.opening import create_library
from aiworkshop.readmodels.records import Finding, Workshop

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows lets nobody take an open file away"
)


@pytest.fixture
def stick(tmp_path):
    """A folder with a library, an open workbench on it, a workshop in it."""
    folder = tmp_path / "stick"
    bench = Workbench(folder / "library.sqlite")
    workshop_id = bench.runner.run(CreateWorkshop(Text("מה עובד"), template="demo_120")).value
    yield folder, bench, workshop_id
    bench.close()


def finding(workshop_id: str, words: str) -> AddRecord:
    return AddRecord(workshop_id, "finding", {"title": Text(words)})


def titles(path: Path, workshop_id: str) -> list[str]:
    with opened_workbench(path) as bench:
        return sorted(one.title.text for one in bench.reads.records(Finding, workshop_id))


def refused(bench: Workbench, command: object) -> str:
    with pytest.raises(AppError) as caught:
        bench.runner.run(command)
    return caught.value.code


def test_nothing_counts_as_saved_that_went_into_a_moved_folder(stick, tmp_path):
    folder, bench, workshop_id = stick
    folder.rename(tmp_path / "pulled")
    assert refused(bench, finding(workshop_id, "lost?")) == "library_gone"
    with pytest.raises(AppError) as caught:
        bench.drafts.save(workshop_id, "bar", "lost?")
    assert caught.value.code == "library_gone"
    with pytest.raises(AppError, match="not there any more"):
        bench.changed_elsewhere()
    assert not folder.exists(), "an empty library in its place would hide the real one"
    # What is open can be read on.
    assert bench.reads.record(Workshop, workshop_id).title.text == "מה עובד"
    assert not bench.come_back()
    (tmp_path / "pulled").rename(folder)
    assert bench.come_back()
    bench.runner.run(finding(workshop_id, "kept"))
    bench.close()
    assert titles(folder / "library.sqlite", workshop_id) == ["kept"]
    assert check_library(folder / "library.sqlite") == []


def test_nothing_counts_as_saved_that_went_into_a_deleted_file(stick):
    folder, bench, workshop_id = stick
    shutil.rmtree(folder)
    assert refused(bench, finding(workshop_id, "lost?")) == "library_gone"


def test_a_file_that_goes_in_the_middle_of_a_save_is_noticed_as_well(stick, tmp_path):
    folder, bench, _ = stick

    class Slow:
        code, workshop_id = "slow", stick[2]

        def apply(self, unit):
            unit.add("finding", {"title": Text("lost?")})
            folder.rename(tmp_path / "pulled")

    assert refused(bench, Slow()) == "library_gone"


def test_another_file_in_its_place_is_not_taken_for_it(stick, tmp_path):
    """As after a synchronising program, or another stick: nothing is written to either."""
    folder, bench, workshop_id = stick
    path = folder / "library.sqlite"
    folder.rename(tmp_path / "pulled")
    create_library(path)
    before = path.read_bytes()
    assert refused(bench, finding(workshop_id, "lost?")) == "library_gone"
    with pytest.raises(AppError) as caught:
        bench.come_back()
    assert caught.value.code == "another_library"
    assert path.read_bytes() == before
    # The own one comes back: on with it.
    shutil.rmtree(folder)
    (tmp_path / "pulled").rename(folder)
    assert bench.come_back()
    bench.runner.run(finding(workshop_id, "kept"))


def test_undo_goes_on_after_the_folder_came_back(stick, tmp_path):
    folder, bench, workshop_id = stick
    bench.runner.run(finding(workshop_id, "first"))
    folder.rename(tmp_path / "pulled")
    (tmp_path / "pulled").rename(folder)
    assert bench.come_back()
    assert bench.runner.undo(workshop_id).value == "add_finding"


def test_closing_what_was_lost_leaves_the_log_of_what_lies_there_now(stick, tmp_path):
    """SQLite would delete the log by its name, with what another program just saved in it."""
    folder, bench, workshop_id = stick
    bench.runner.run(finding(workshop_id, "first"))
    shutil.copytree(folder, tmp_path / "copy")
    folder.rename(tmp_path / "pulled")
    (tmp_path / "copy").rename(folder)
    path = folder / "library.sqlite"
    log = companion(path, "-wal")
    assert log.stat().st_size
    bench.close()
    assert log.exists()
    assert titles(path, workshop_id) == ["first"]


def test_what_was_refused_is_in_the_copy_that_is_saved_elsewhere(stick, tmp_path):
    folder, bench, workshop_id = stick
    key = bench.runner.run(finding(workshop_id, "as it was")).value
    folder.rename(tmp_path / "pulled")
    commands = [
        finding(workshop_id, "typed since"),
        finding(workshop_id, "typed since"),
        ChangeRecord(workshop_id, "finding", key, {"title": Text("a")}, {"title": Text("x")}),
        ChangeRecord(workshop_id, "finding", key, {"title": Text("ab")}, {"title": Text("x")}),
        ChangeRecord(workshop_id, "finding", "nowhere", {"title": Text("?")}),
    ]
    safe = tmp_path / "safe"
    safe.mkdir()
    saved = bench.save_elsewhere(safe, [workshop_id], commands)
    assert [path.name for path in saved.files] == ["library.sqlite", "workshop.aiworkshop"]
    assert saved.left == 1
    assert titles(safe / "library.sqlite", workshop_id) == ["ab", "typed since"]
    # It merges into the own library once that is there again.
    (tmp_path / "pulled").rename(folder)
    assert bench.come_back()
    from aiworkshop.facilitation.exchange import ImportWorkshop

    bench.runner.run(ImportWorkshop(safe / "workshop.aiworkshop"))
    bench.close()
    assert titles(folder / "library.sqlite", workshop_id) == ["ab", "typed since"]


def test_where_nothing_can_be_read_any_more_no_half_copy_is_left(stick, tmp_path, monkeypatch):
    folder, bench, workshop_id = stick
    folder.rename(tmp_path / "pulled")
    safe = tmp_path / "safe"
    safe.mkdir()

    def dead(target: Path) -> None:
        target.write_bytes(b"half")
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(bench.library, "copy_to", dead)
    assert bench.save_elsewhere(safe, [workshop_id], []).files == ()
    assert list(safe.iterdir()) == []


def test_the_words_of_a_command_are_found_wherever_they_stand():
    command = AddRecord("w", "finding", {"title": Text("שלום"), "starred": True, "kind": "fact"})
    assert words_of(command) == ["שלום"]


def test_the_open_file_is_known_by_more_than_its_name(stick):
    folder, bench, workshop_id = stick
    path = folder / "library.sqlite"
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(folder / "n")) as copy:
        source.backup(copy)
    (folder / "n").replace(path)
    assert refused(bench, finding(workshop_id, "lost?")) == "library_gone"
