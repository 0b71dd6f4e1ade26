"""Restore points: at starts, before imports, around changes of many records; never too many."""

import os
import re
import sqlite3
import time
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from aiworkshop.base.errors import AppError
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import Workbench, opened_workbench
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.exchange import ImportWorkshop, export_workshop
from aiworkshop.facilitation.people.adding import AddPeople
from aiworkshop.facilitation.records import AddRecord, DeleteRecords
from aiworkshop.library.backup import list_backups, start_backup
from aiworkshop.library.restore_points import LARGE, SHARED_SECONDS
from aiworkshop.readmodels.people_list import ListedPerson
from aiworkshop.readmodels.records import Finding

MORNING = datetime(2026, 5, 14, 9, 12)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@pytest.fixture
def workshop(library: Path) -> str:
    """A workshop with one finding more than a large change has."""
    with opened_workbench(library) as bench:
        key = str(bench.runner.run(CreateWorkshop(title=Text("מפגש"))).value)
        for number in range(LARGE + 1):
            fields = {"kind": "story", "title": Text(f"סיפור {number}")}
            bench.runner.run(AddRecord(key, "finding", fields))
    return key


def findings(bench: Workbench, key: str) -> tuple[tuple[str, str], ...]:
    return tuple(("finding", one.id) for one in bench.reads.records(Finding, key))


def living(path: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT count(*) FROM finding WHERE deleted = ''"
        return int(connection.execute(query).fetchone()[0])


def reasons(library: Path) -> list[str]:
    return [card.reason for card in list_backups(library)]


def age(path: str) -> None:
    """As if it had been made a while ago."""
    moment = time.time() - SHARED_SECONDS - 60
    os.utime(path, (moment, moment))


def test_each_start_keeps_what_is_new_since_the_last(library: Path, workshop: str) -> None:
    hours = [MORNING + timedelta(hours=n) for n in range(4)]
    assert start_backup(library, lambda: hours[0]) is not None
    assert start_backup(library, lambda: hours[1]) is None, "nothing was saved since"
    with opened_workbench(library) as bench:
        bench.runner.run(AddRecord(workshop, "theme", {"title": Text("נושא")}))
    assert start_backup(library, lambda: hours[2]) is not None
    assert start_backup(library, lambda: hours[3]) is None
    assert reasons(library) == ["start", "daily"]
    assert start_backup(library, lambda: MORNING + timedelta(days=1)) is None


def test_an_output_or_a_template_is_something_saved(library: Path, workshop: str) -> None:
    from aiworkshop.facilitation.outputs import Output

    start_backup(library, lambda: MORNING)
    with opened_workbench(library) as bench:
        bench.log_output(Output(workshop, "summary", "/tmp/x.pdf"))
    assert start_backup(library, lambda: MORNING + timedelta(hours=1)) is not None


def test_damage_is_found_at_a_start_though_nothing_was_saved(library: Path, workshop: str) -> None:
    start_backup(library, lambda: MORNING)
    whole = bytearray(library.read_bytes())
    whole[-20_000:-4_000] = b"\xa5" * 16_000
    library.write_bytes(whole)
    with pytest.raises(AppError) as caught:
        start_backup(library, lambda: MORNING + timedelta(days=1))
    assert caught.value.code == "library_damaged"


def test_an_import_has_the_state_before_it_and_those_after_it_share_it(
    library: Path, workshop: str, tmp_path: Path
) -> None:
    copies = []
    for name in ("a", "b"):
        with opened_workbench(tmp_path / name / "library.sqlite") as other:
            key = str(other.runner.run(CreateWorkshop(title=Text(name))).value)
            export_workshop(other.library, key, tmp_path / f"{name}.json")
            copies.append(tmp_path / f"{name}.json")
    with opened_workbench(library) as bench:
        bench.runner.run(ImportWorkshop(copies[0]))
        assert reasons(library) == ["import"]
        bench.runner.run(ImportWorkshop(copies[1]))
        assert reasons(library) == ["import"], "nothing else was done between"
        bench.runner.run(AddRecord(workshop, "theme", {"title": Text("t")}))
        bench.runner.run(ImportWorkshop(copies[0]))
        assert reasons(library) == ["import", "import"]
    with closing(sqlite3.connect(list_backups(library)[-1].path)) as before:
        assert before.execute("SELECT count(*) FROM workshop").fetchone()[0] == 1


def test_an_import_that_cannot_be_kept_before_is_refused(
    library: Path, workshop: str, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.json"
    with opened_workbench(library) as bench:
        export_workshop(bench.library, workshop, copy)
        (library.parent / "backups").write_text("in the way")
        with pytest.raises(AppError) as caught:
            bench.runner.run(ImportWorkshop(copy))
    assert caught.value.code == "backup_failed"


def test_a_change_of_many_records_is_kept_as_it_was_before(library: Path, workshop: str) -> None:
    with opened_workbench(library) as bench:
        all_of_them = findings(bench, workshop)
        bench.runner.run(DeleteRecords(workshop, all_of_them[:1]))
        assert reasons(library) == [], "one is nothing"
        bench.runner.run(DeleteRecords(workshop, all_of_them[1:]))
        (card,) = list_backups(library)
        assert card.reason == "bulk" and living(card.path) == LARGE
        bench.runner.undo(workshop)
        bench.runner.redo(workshop)
        assert len(list_backups(library)) == 1, "there and back goes with the first"
        age(card.path)
        bench.runner.undo(workshop)
        assert len(list_backups(library)) == 2


def test_adding_many_is_no_danger(library: Path, workshop: str) -> None:
    with opened_workbench(library) as bench:
        bench.library.write(
            "many",
            workshop,
            lambda unit: [unit.add("theme", {"title": Text(f"t{n}")}) for n in range(2 * LARGE)],
        )
        from aiworkshop.facilitation.sample import InsertSample

        bench.runner.run(InsertSample())
    assert reasons(library) == []


def test_a_list_of_people_has_the_state_before_it(library: Path, workshop: str) -> None:
    with opened_workbench(library) as bench:
        people = (ListedPerson(row=1, name="דנה"),)
        bench.runner.run(AddPeople(workshop, people))
    (card,) = list_backups(library)
    assert card.reason == "bulk"
    with closing(sqlite3.connect(card.path)) as before:
        assert before.execute("SELECT count(*) FROM participant").fetchone()[0] == 0


def test_a_point_kept_later_holds_the_moment_before_all_the_same(
    library: Path, workshop: str
) -> None:
    with opened_workbench(library) as bench:
        bench.postpone_points()
        bench.runner.run(DeleteRecords(workshop, findings(bench, workshop)))
        assert reasons(library) == []
        bench.runner.run(AddRecord(workshop, "finding", {"kind": "wish", "title": Text("later")}))
        for keep in bench.kept_later():
            keep()
        assert bench.kept_later() == []
        (card,) = list_backups(library)
        assert living(card.path) == LARGE + 1
        assert len(findings(bench, workshop)) == 1


def test_restoring_waits_for_points_whose_thread_is_busy(library: Path, workshop: str) -> None:
    with opened_workbench(library) as bench:
        bench.postpone_points()
        start_backup(library, lambda: MORNING)
        bench.runner.run(AddRecord(workshop, "theme", {"title": Text("t")}))
        bench.runner.run(DeleteRecords(workshop, findings(bench, workshop)))
        (keep,) = bench.kept_later()
        bench.restore(Path(list_backups(library)[0].path))
        assert len(findings(bench, workshop)) == LARGE + 1
        assert set(reasons(library)) == {"daily", "bulk", "restore"}
        keep()
        assert len(reasons(library)) == 3, "kept once"


def test_where_it_cannot_be_kept_the_change_stays_and_that_is_said(
    library: Path, workshop: str
) -> None:
    (library.parent / "backups").write_text("in the way")
    with opened_workbench(library) as bench:
        with pytest.raises(AppError) as caught:
            bench.runner.run(DeleteRecords(workshop, findings(bench, workshop)))
        assert caught.value.code == "point_failed"
        assert findings(bench, workshop) == ()


def test_a_refused_change_leaves_no_point_and_no_open_file(library: Path, workshop: str) -> None:
    class Refused:
        workshop_id, code = workshop, "refused"

        def apply(self, unit: object) -> None:
            DeleteRecords(workshop, everything).apply(unit)  # type: ignore[arg-type]
            raise ValueError

    with opened_workbench(library) as bench:
        everything = findings(bench, workshop)
        with pytest.raises(ValueError):
            bench.runner.run(Refused())
        assert len(findings(bench, workshop)) == LARGE + 1
    assert reasons(library) == []


def test_a_backup_that_goes_while_it_is_looked_at_keeps_nobody_from_saving(
    library: Path, workshop: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program, or another thread, makes room at the same time."""
    from aiworkshop.library import backup

    start_backup(library, lambda: MORNING)
    found, gone = backup._backups, library.parent / "backups" / "gone.sqlite"

    def found_before(of: Path) -> list[tuple[Path, re.Match[str]]]:
        """As the folder was a moment ago."""
        here = found(of)
        return [(gone, here[0][1]), *here] if here else here

    monkeypatch.setattr(backup, "_backups", found_before)
    with opened_workbench(library) as bench:
        bench.runner.run(AddRecord(workshop, "theme", {"title": Text("t")}))
        bench.runner.run(DeleteRecords(workshop, findings(bench, workshop)))
        assert findings(bench, workshop) == ()
    assert reasons(library) == ["bulk", "daily"]


def test_a_backup_that_cannot_be_let_go_of_is_no_failure(
    library: Path, workshop: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On Windows whoever looks into one holds it."""
    start_backup(library, lambda: MORNING)
    old = library.parent / "backups" / f"{library.stem} 2020-01-01 09-00 start.sqlite"
    old.write_bytes(b"")
    unlink = Path.unlink

    def held(path: Path, missing_ok: bool = False) -> None:
        if path == old:
            raise PermissionError(13, "in use")
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", held)
    with opened_workbench(library) as bench:
        bench.runner.run(AddRecord(workshop, "theme", {"title": Text("t")}))
        bench.runner.run(DeleteRecords(workshop, findings(bench, workshop)))
    assert old.exists()
    assert "bulk" in reasons(library)


def test_without_a_write_ahead_log_the_point_is_kept_before_the_change(
    library: Path, workshop: str
) -> None:
    """On a disk of the network, where SQLite has none, a reader would hold up the change."""
    with opened_workbench(library) as bench:
        bench.postpone_points()
        all_of_them = findings(bench, workshop)
        bench.close()
        with closing(sqlite3.connect(library)) as connection:
            connection.execute("PRAGMA journal_mode=DELETE")
        bench.runner.run(DeleteRecords(workshop, all_of_them))
        assert bench.kept_later() == []
        (card,) = list_backups(library)
        assert card.reason == "bulk" and living(card.path) == LARGE + 1
        assert findings(bench, workshop) == ()
