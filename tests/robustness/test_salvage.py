"""Saving what can be read: no row whose pages stand is missing, no word is there that never was."""

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from aiworkshop.base.errors import AppError
from aiworkshop.base.sealing import MAGIC
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.cli import main
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.library.backup import make_backup
from aiworkshop.library.check import check_library
from aiworkshop.library.failures import failure
from aiworkshop.library.files import companion
from aiworkshop.library.opening import create_library, open_library
from aiworkshop.library.salvage import salvage_library
from aiworkshop.library.salvage.replacing import put_in_place
from aiworkshop.library.search_index import search
from tests.robustness.salvage_world import PAGE, Known, compare, judged, make_known

GOLDEN = Path(__file__).parents[1] / "library" / "golden"


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Known, Path]]:
    folder = tmp_path_factory.mktemp("salvage")
    yield make_known(folder, findings=60), folder


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 1_000_000))
def test_whatever_is_damaged_the_rest_is_saved(world: tuple[Known, Path], seed: int) -> None:
    known, folder = world
    place = folder / str(seed)
    shutil.rmtree(place, ignore_errors=True)
    try:
        verdict = judged(known, place, seed)
    except AppError as error:
        assert error.code.startswith("salvage_")
        return
    assert verdict.salvaged.problems == ()
    assert not verdict.missing
    assert not verdict.wrong
    assert not [
        line for line in check_library(place / "new.sqlite") if not line.startswith("note:")
    ]


def damaged(known: Known, folder: Path, *pages: int) -> Path:
    data = bytearray(known.data)
    for number in pages:
        data[(number - 1) * PAGE : number * PAGE] = bytes(PAGE)
    folder.mkdir(exist_ok=True)
    path = folder / "library.sqlite"
    path.write_bytes(data)
    return path


def pages_of(known: Known, kind: str) -> set[int]:
    return {n for (k, _), pages in known.pages.items() if k == kind for n in pages}


def test_the_journal_tells_rows_again_whose_page_is_gone(
    world: tuple[Known, Path], tmp_path: Path
) -> None:
    known, _ = world
    path = damaged(known, tmp_path, *pages_of(known, "finding"))
    found = salvage_library(path, tmp_path / "new.sqlite")
    kinds = {kind.kind: kind for kind in found.kinds}
    assert kinds["finding"].from_journal > 50
    assert kinds["finding"].lost == 0
    verdict = compare(known, path.read_bytes(), tmp_path / "new.sqlite", found)
    assert verdict.share == 1
    library = open_library(tmp_path / "new.sqlite")
    assert search(library, "שכנים")
    library.close()


def test_a_backup_gives_what_neither_table_nor_journal_has(tmp_path: Path) -> None:
    known = make_known(tmp_path, findings=20)
    path = tmp_path / "library.sqlite"
    make_backup(path, "daily")
    with closing(sqlite3.connect(path)) as connection:
        (journal,) = connection.execute(
            "SELECT group_concat(pageno) FROM dbstat WHERE name = 'journal'"
        ).fetchone()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    lost = pages_of(known, "finding") | {int(n) for n in journal.split(",")}
    path = damaged(known, tmp_path, *lost)
    without = salvage_library(path, tmp_path / "without.sqlite", from_backup=False)
    assert without.lost > 0
    found = salvage_library(path, tmp_path / "new.sqlite")
    assert found.backup.endswith("daily.sqlite")
    assert found.from_backup >= 20
    assert compare(known, path.read_bytes(), tmp_path / "new.sqlite", found).share == 1


def test_what_stands_in_the_log_only_is_saved(tmp_path: Path) -> None:
    source = tmp_path / "library.sqlite"
    with opened_workbench(source) as bench:
        workshop = bench.library.write("a", "", lambda unit: unit.add("workshop", {}))[0]
        made = bench.runner.run(AddRecord(workshop, "finding", {"title": Text("first")})).value
        bench.runner.run(ChangeRecord(workshop, "finding", made, {"title": Text("אחרון")}))
        copy = tmp_path / "copy" / "library.sqlite"
        copy.parent.mkdir()
        for suffix in ("", "-wal"):
            shutil.copyfile(companion(source, suffix), companion(copy, suffix))
    log = bytearray(companion(copy, "-wal").read_bytes())
    assert log
    found = salvage_library(copy, tmp_path / "new.sqlite")
    assert titles(tmp_path / "new.sqlite") == ["אחרון"]
    assert not found.log_broken
    # A frame in the middle is broken: what was committed before it stays.
    log[len(log) // 2] ^= 0xFF
    companion(copy, "-wal").write_bytes(log)
    assert salvage_library(copy, tmp_path / "part.sqlite").log_broken


def titles(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [str(row[0]) for row in connection.execute("SELECT title FROM finding")]


@pytest.mark.parametrize("revision", ["0001", "0002", "0003", "0004", "0005"])
def test_an_older_library_is_read_as_it_is_and_brought_up_to_date(
    tmp_path: Path, revision: str
) -> None:
    path = tmp_path / "library.sqlite"
    shutil.copyfile(GOLDEN / f"{revision}.sqlite", path)
    with path.open("r+b") as file:
        file.write(bytes(100))
    found = salvage_library(path, tmp_path / "new.sqlite")
    assert found.revision == revision
    assert not found.problems
    assert found.lost == 0
    assert titles(tmp_path / "new.sqlite") == ["سألوا الجيران"]


@pytest.mark.parametrize(
    ("bytes_in_it", "code"),
    [
        (b"", "salvage_nothing"),
        (b"not a library at all", "salvage_nothing"),
        (bytes(range(256)) * 400, "salvage_nothing"),
        (bytes(100_000), "salvage_nothing"),
        (b"SQLite format 3\x00", "salvage_nothing"),
        (b"PK\x03\x04" + b"x" * 9000, "salvage_nothing"),
    ],
)
def test_what_is_no_library_is_told_in_a_sentence(
    tmp_path: Path, bytes_in_it: bytes, code: str
) -> None:
    path = tmp_path / "library.sqlite"
    path.write_bytes(bytes_in_it)
    with pytest.raises(AppError) as caught:
        salvage_library(path, tmp_path / "new.sqlite")
    assert caught.value.code == code
    assert path.read_bytes() == bytes_in_it
    assert [each.name for each in tmp_path.glob("*.*")] == ["library.sqlite"]


def test_another_database_of_sqlite_is_no_library(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE cookie (name TEXT)")
        connection.execute("INSERT INTO cookie VALUES ('x')")
        connection.commit()
    with pytest.raises(AppError, match="Nothing of a library"):
        salvage_library(path, tmp_path / "new.sqlite")


def test_who_was_taken_out_stays_out(tmp_path: Path) -> None:
    """A backup still has them; but their table is whole, so nothing is missing there."""
    known = make_known(tmp_path, findings=4)
    path = tmp_path / "library.sqlite"
    make_backup(path, "daily")
    with closing(sqlite3.connect(path)) as connection:
        (key,) = connection.execute("SELECT id FROM finding LIMIT 1").fetchone()
        connection.execute("DELETE FROM finding WHERE id = ?", (key,))
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    data = bytearray(path.read_bytes())
    for number in pages_of(known, "agenda_step"):
        data[(number - 1) * PAGE : number * PAGE] = bytes(PAGE)
    path.write_bytes(data)
    found = salvage_library(path, tmp_path / "new.sqlite")
    assert found.bad_pages
    with closing(sqlite3.connect(tmp_path / "new.sqlite")) as connection:
        keys = {row[0] for row in connection.execute("SELECT id FROM finding")}
    assert len(keys) == 3
    assert key not in keys


def test_what_is_sealed_newer_or_cannot_be_written_is_refused(
    world: tuple[Known, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known, _ = world
    path = damaged(known, tmp_path / "a", 1)
    (tmp_path / "file").write_text("x")
    with pytest.raises(AppError, match="could not be written to"):
        salvage_library(path, tmp_path / "file" / "new.sqlite")
    with monkeypatch.context() as patch:
        patch.setattr("aiworkshop.library.salvage.building.create_library", full_disk)
        with pytest.raises(AppError, match="could not be written to"):
            salvage_library(path, tmp_path / "new.sqlite")
    sealed = tmp_path / "sealed.sqlite"
    sealed.write_bytes(MAGIC + b"x" * 900)
    with pytest.raises(AppError, match="sealed with a passphrase"):
        salvage_library(sealed, tmp_path / "new.sqlite")
    newer = tmp_path / "newer.sqlite"
    newer.write_bytes(known.data)
    with closing(sqlite3.connect(newer)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    with pytest.raises(AppError, match="newer version"):
        salvage_library(newer, tmp_path / "new.sqlite")
    assert not list(tmp_path.glob("new.*"))


def full_disk(path: Path) -> None:
    if ".new-" in path.name:
        raise failure("library_not_opened", path)
    create_library(path)


def test_the_command_repairs_tells_and_never_overwrites(
    world: tuple[Known, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    known, _ = world
    path = damaged(known, tmp_path, *sorted(pages_of(known, "finding"))[:3])
    new = tmp_path / "new.sqlite"
    command = ["check", "--repair", "--library", str(path), "-o", str(new)]
    assert main(command) == 0
    said = capsys.readouterr().out
    assert "told again by the journal" in said
    assert "The damaged file was not changed." in said
    assert main(command) == 1
    assert "already" in capsys.readouterr().err
    new.unlink()
    assert main([*command, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["salvaged"]["lost"] == 0
    assert main(["check", "--library", str(new), "--repair"]) == 0
    assert "in order" in capsys.readouterr().out
    assert len(list(tmp_path.glob("*.sqlite"))) == 2


def test_the_salvaged_takes_the_place_and_the_damaged_stays_beside(
    world: tuple[Known, Path], tmp_path: Path
) -> None:
    known, _ = world
    path = damaged(known, tmp_path, 1)
    before = path.read_bytes()
    companion(path, "-wal").write_bytes(b"log")
    new = tmp_path / "new.sqlite"
    salvage_library(path, new)
    kept = put_in_place(path, new)
    assert kept.read_bytes() == before
    assert companion(kept, "-wal").read_bytes() == b"log"
    assert not companion(path, "-wal").exists()
    assert not new.exists()
    assert check_library(path) == []
