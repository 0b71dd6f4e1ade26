"""Backups: dated, checked, ten kept, and restored without losing the present state."""

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from aiworkshop.base.errors import AppError
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import Workbench
from aiworkshop.library.backup import (
    integrity_problems,
    list_backups,
    make_backup,
    restore_backup,
    start_backup,
)
from aiworkshop.library.files import reading_uri
from aiworkshop.library.opening import open_library
from aiworkshop.library.retention import KEPT

MORNING = datetime(2026, 5, 14, 9, 12)


def save(path: Path, title: str) -> None:
    library = open_library(path)
    library.write("add", "", lambda unit: unit.add("workshop", {"title": Text(title)}))
    library.close()


def titles(path: Path) -> list[str]:
    with closing(sqlite3.connect(reading_uri(path), uri=True)) as connection:
        rows = connection.execute("SELECT title FROM workshop ORDER BY created").fetchall()
    return [str(row[0]) for row in rows]


def test_the_first_opening_of_a_day_makes_a_dated_backup(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    save(path, "ראשון")
    made = start_backup(path, lambda: MORNING)
    assert made is not None
    assert made == tmp_path / "backups" / "library 2026-05-14 09-12 daily.sqlite"
    assert start_backup(path, lambda: MORNING + timedelta(hours=8)) is None
    save(path, "שני")
    assert start_backup(path, lambda: MORNING + timedelta(days=1)) is not None
    assert titles(made) == ["ראשון"]
    newest, oldest = list_backups(path)
    assert (newest.made_at, newest.reason) == ("2026-05-15T09:12", "daily")
    assert (oldest.path, oldest.size) == (str(made), made.stat().st_size)


def test_a_library_in_which_nothing_was_saved_needs_no_backup(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    open_library(path).close()
    assert start_backup(path) is None
    assert list_backups(path) == []


def test_a_backup_of_an_open_library_holds_what_is_only_in_its_log(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    library = open_library(path)
    library.write("add", "", lambda unit: unit.add("workshop", {"title": Text("ביומן")}))
    assert path.with_name("library.sqlite-wal").stat().st_size > 0
    made = make_backup(path, "daily")
    library.close()
    assert titles(made) == ["ביומן"]
    assert integrity_problems(made) == []
    assert [file.name for file in made.parent.iterdir()] == [made.name]


def test_ten_are_kept_and_the_oldest_daily_ones_go_first(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    save(path, "x")
    make_backup(path, "upgrade", lambda: MORNING - timedelta(days=300))
    for day in range(12):
        make_backup(path, "daily", lambda day=day: MORNING + timedelta(days=day))
    cards = list_backups(path)
    assert len(cards) == KEPT
    assert cards[-1].reason == "upgrade"
    assert cards[0].made_at == "2026-05-25T09:12"
    assert cards[-2].made_at == "2026-05-17T09:12"


def test_the_one_just_made_is_never_let_go_even_with_the_clock_set_back(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    save(path, "x")
    for day in range(10):
        make_backup(path, "daily", lambda day=day: MORNING + timedelta(days=day))
    made = make_backup(path, "daily", lambda: MORNING - timedelta(days=5))
    assert made.exists()
    assert len(list_backups(path)) == KEPT


def test_two_in_the_same_minute_and_two_libraries_in_a_folder_stay_apart(tmp_path: Path) -> None:
    path, other = tmp_path / "library.sqlite", tmp_path / "library 2.sqlite"
    save(path, "x")
    save(other, "y")
    first = make_backup(path, "restore", lambda: MORNING)
    second = make_backup(path, "restore", lambda: MORNING)
    make_backup(other, "daily", lambda: MORNING)
    assert first != second
    assert [card.path for card in list_backups(path)] == [str(second), str(first)]
    assert len(list_backups(other)) == 1


def test_restoring_brings_back_the_backup_and_keeps_the_present(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    save(path, "ישן")
    backup = make_backup(path, "daily", lambda: MORNING)
    save(path, "חדש")
    kept = restore_backup(path, backup, lambda: MORNING)
    assert titles(path) == ["ישן"]
    assert kept is not None
    assert titles(kept) == ["ישן", "חדש"]
    save(path, "המשך")  # the library goes on from there
    assert titles(path) == ["ישן", "המשך"]
    names = {file.name for file in tmp_path.iterdir() if file.is_file()}
    assert names == {"library.sqlite"}


def test_the_oldest_of_ten_is_restored_and_stays(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    save(path, "ישן")
    oldest = make_backup(path, "daily", lambda: MORNING)
    save(path, "חדש")
    for day in range(1, KEPT):
        make_backup(path, "daily", lambda day=day: MORNING + timedelta(days=day))
    kept = restore_backup(path, oldest, lambda: MORNING + timedelta(days=KEPT))
    assert titles(path) == titles(oldest) == ["ישן"]
    assert kept is not None
    assert titles(kept) == ["ישן", "חדש"]
    assert len(list_backups(path)) == KEPT


def test_a_refused_restoring_leaves_the_oldest_of_ten(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    save(path, "x")
    for day in range(KEPT):
        make_backup(path, "daily", lambda day=day: MORNING + timedelta(days=day))
    oldest = Path(list_backups(path)[-1].path)
    library = open_library(path)
    library.write("add", "", lambda unit: unit.add("workshop", {"title": Text("פתוח")}))
    with pytest.raises(AppError) as caught:
        restore_backup(path, oldest, lambda: MORNING + timedelta(days=KEPT))
    library.close()
    assert caught.value.code == "library_open_elsewhere"
    assert titles(oldest) == ["x"]


@pytest.mark.parametrize("present", [b"", b"rubbish" * 1000, b"SQLite format 3\x00" + b"\xff" * 99])
def test_restoring_replaces_a_broken_library_and_keeps_its_bytes(
    tmp_path: Path, present: bytes
) -> None:
    path = tmp_path / "library.sqlite"
    save(path, "שמור")
    backup = make_backup(path, "daily", lambda: MORNING)
    path.write_bytes(present)
    path.with_name("library.sqlite-wal").write_bytes(b"left over")
    restore_backup(path, backup, lambda: MORNING)
    assert titles(path) == ["שמור"]
    kept = [file.read_bytes() for file in backup.parent.iterdir()]
    assert not present or present in kept
    assert integrity_problems(path) == []


def test_restoring_makes_a_library_where_none_is_left(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    save(path, "שמור")
    backup = make_backup(path, "daily")
    path.unlink()
    assert restore_backup(path, backup) is None
    assert titles(path) == ["שמור"]


def test_an_open_library_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    library = open_library(path)
    library.write("add", "", lambda unit: unit.add("workshop", {"title": Text("פתוח")}))
    backup = make_backup(path, "daily")
    with pytest.raises(AppError) as caught:
        restore_backup(path, backup)
    assert caught.value.code == "library_open_elsewhere"
    library.write("add", "", lambda unit: unit.add("workshop", {"title": Text("ועוד")}))
    library.close()
    assert titles(path) == ["פתוח", "ועוד"]


@pytest.mark.parametrize("content", [b"", b"rubbish", None])
def test_a_broken_backup_is_refused(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "library.sqlite"
    save(path, "שלם")
    backup = make_backup(path, "daily")
    if content is None:
        whole = bytearray(backup.read_bytes())
        whole[40_000:60_000] = b"\xa5" * 20_000
        content = bytes(whole)
    backup.write_bytes(content)
    before = path.read_bytes()
    with pytest.raises(AppError):
        restore_backup(path, backup)
    assert path.read_bytes() == before


def test_no_backup_is_made_of_a_damaged_library(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    save(path, "x")
    whole = bytearray(path.read_bytes())
    whole[40_000:60_000] = b"\xa5" * 20_000
    path.write_bytes(whole)
    with pytest.raises(AppError) as caught:
        make_backup(path, "daily")
    assert caught.value.code == "library_damaged"
    assert list((tmp_path / "backups").iterdir()) == []


def test_the_open_program_restores_and_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    save(path, "ישן")
    backup = make_backup(path, "daily")
    save(path, "חדש")
    workbench = Workbench(path)
    assert len(workbench.reads.workshop_cards()) == 2
    assert workbench.changed_elsewhere() in (True, False)  # holds a connection of its own
    workbench.restore(backup)
    assert [card.title.text for card in workbench.reads.workshop_cards()] == ["ישן"]
    assert {card.reason for card in workbench.backups()} == {"daily", "restore"}
    workbench.close()


def test_a_restored_library_is_another_device(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    library = open_library(path)
    before = library.clock.device
    library.write("note", "w", lambda unit: unit.add("workshop", {"title": "Town"}))
    library.close()
    backup = make_backup(path, "daily")
    restore_backup(path, backup)
    library = open_library(path)
    assert library.clock.device != before
    library.close()
