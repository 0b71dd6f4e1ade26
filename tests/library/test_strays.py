"""Halves that a killed program left are removed after a day, and nothing else is."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from aiworkshop.base.text import Text
from aiworkshop.base.whole_files import replacing
from aiworkshop.library.backup import integrity_problems, make_backup, restore_backup
from aiworkshop.library.check import check_library
from aiworkshop.library.opening import open_library

DAY_AGO = 90_000
DIGEST = "ab" * 32
HALVES = (
    "library.sqlite.new-0a1b2c3d",
    "library.sqlite.new-0a1b2c3d-wal",
    "library.sqlite.restoring",
    "library.sqlite.restoring-journal",
    f"attachments/.{DIGEST}.0a1b2c3d.tmp",
    "backups/library 2026-05-01 10-00 daily.partial",
    "backups/library 2026-05-01 10-00 daily.partial-journal",
)
OTHERS = (
    "library.sqlite.restoring.txt",
    "my library.sqlite.new-0a1b2c3d",
    "notes.tmp",
    f"attachments/{DIGEST}",
    f"attachments/.{DIGEST}.tmp",
    "backups/library 2026-05-01 10-00 daily.sqlite",
    "backups/partial.sqlite",
)


def age(path: Path, seconds: int = DAY_AGO) -> None:
    then = path.stat().st_mtime - seconds
    os.utime(path, (then, then))


@pytest.fixture
def place(tmp_path: Path) -> Path:
    library = tmp_path / "library.sqlite"
    open_library(library).close()
    for name in (*HALVES, *OTHERS):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"half")
        age(path)
    return tmp_path


def test_opening_sweeps_what_is_a_day_old(place: Path) -> None:
    open_library(place / "library.sqlite").close()
    assert not [name for name in HALVES if (place / name).exists()]
    assert all((place / name).exists() for name in OTHERS)


def test_a_backup_left_unpacked_goes_with_all_that_is_in_it(place: Path) -> None:
    left, used = (place / "backups" / f".work-{name}" for name in ("0a1b", "2c3d"))
    for folder in (left, used):
        folder.mkdir()
        (folder / "library.sqlite").write_bytes(b"what people said")
    age(left)
    open_library(place / "library.sqlite").close()
    assert not left.exists() and used.exists()


def test_what_another_program_may_be_at_stays(place: Path) -> None:
    for name in HALVES:
        age(place / name, -DAY_AGO)
    open_library(place / "library.sqlite").close()
    assert all((place / name).exists() for name in HALVES)


def test_a_file_written_again_sweeps_its_own_halves(tmp_path: Path) -> None:
    target = tmp_path / "report [1].pdf"
    names = (
        ".report [1].pdf.0a1b2c3d.tmp",
        ".report [1].pdf.ffffffff.tmp",
        ".report 1.pdf.0a1b2c3d.tmp",
        ".report [1].pdf.tmp",
    )
    for name in names:
        (tmp_path / name).write_bytes(b"half")
        age(tmp_path / name)
    age(tmp_path / names[1], -DAY_AGO)
    with replacing(target) as file:
        file.write(b"whole")
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted([target.name, *names[1:]])


@pytest.fixture
def broken_off(tmp_path: Path) -> tuple[Path, bytes, bytes]:
    """A library, and how its file and its journal look in the middle of a change."""
    path = tmp_path / "library.sqlite"
    library = open_library(path)
    for number in range(20):
        fields = {"title": Text(f"{number} " + "א" * 2000)}
        library.write("add", "", lambda unit, fields=fields: unit.add("workshop", fields))
    library.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("PRAGMA cache_size=1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE workshop SET title = hex(randomblob(2000))")
        half, journal = path.read_bytes(), journal_of(path).read_bytes()
        connection.execute("ROLLBACK")
    return path, half, journal


def journal_of(path: Path) -> Path:
    return path.with_name(path.name + "-journal")


def titles(path: Path) -> list[object]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT title FROM workshop ORDER BY id").fetchall()


def test_a_change_that_was_broken_off_is_undone_by_opening_and_is_no_damage(
    broken_off: tuple[Path, bytes, bytes],
) -> None:
    path, half, journal = broken_off
    before = titles(path)
    path.write_bytes(half)
    journal_of(path).write_bytes(journal)
    (said,) = check_library(path)
    assert said.startswith("note:")
    assert path.read_bytes() == half
    open_library(path).close()
    assert check_library(path) == []
    assert titles(path) == before


@pytest.mark.parametrize("is_garbage", [False, True])
def test_a_journal_of_what_is_replaced_is_not_played_into_what_takes_its_place(
    broken_off: tuple[Path, bytes, bytes], is_garbage: bool
) -> None:
    path, half, journal = broken_off
    backup, before = make_backup(path, "daily"), titles(path)
    path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000 if is_garbage else half)
    journal_of(path).write_bytes(journal)
    restore_backup(path, backup)
    assert not journal_of(path).exists()
    assert not integrity_problems(path)
    assert titles(path) == before
