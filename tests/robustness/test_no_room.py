"""A full disk, and files that may not be written: one clear sentence, nothing lost."""

import os
import shutil
import sqlite3
import stat
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from aiworkshop.base.errors import AppError
from aiworkshop.base.text import Text
from aiworkshop.library import engine
from aiworkshop.library.backup import list_backups, make_backup
from aiworkshop.library.check import check_library
from aiworkshop.library.opening import open_library

resource = pytest.importorskip("resource", reason="limits of this kind are POSIX")
Start = Callable[..., "subprocess.Popen[str]"]


@contextmanager
def full_disk(monkeypatch: pytest.MonkeyPatch, pages: int = 1) -> Iterator[None]:
    """SQLite itself says that there is no more room for a page."""
    real = engine.connect

    def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
        connection = real(path, read_only=read_only)
        connection.execute(f"PRAGMA max_page_count={pages}")
        return connection

    with monkeypatch.context() as patched:
        patched.setattr(engine, "connect", connect)
        yield


def test_a_save_on_a_full_disk_is_refused_whole_and_the_next_one_works(
    place: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, workshop = place
    long = {"title": Text("ארוך " * 20_000)}
    with full_disk(monkeypatch):
        library = open_library(path)
        with pytest.raises(AppError) as caught:
            library.write("a", workshop, lambda unit: unit.add("finding", long))
        library.close()
    assert caught.value.code == "disk_full"
    assert "safe" in str(caught.value)
    library = open_library(path)
    key = library.write("a", workshop, lambda unit: unit.add("finding", long))[0]
    with library.read() as connection:
        assert connection.exec_driver_sql("SELECT id FROM finding").all() == [(key,)]
    library.close()
    assert check_library(path) == []


def test_a_library_is_not_half_made_on_a_full_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "new" / "library.sqlite"
    with full_disk(monkeypatch, pages=5), pytest.raises(AppError) as caught:
        open_library(path)
    assert caught.value.code == "disk_full"
    assert list(path.parent.iterdir()) == []
    open_library(path).close()


def test_a_program_whose_files_may_not_grow_says_so_and_loses_nothing(
    place: tuple[Path, str], start_saver: Start
) -> None:
    path, _ = place

    def no_more_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))

    process = start_saver(0, preexec_fn=no_more_room)
    said, _ = process.communicate(timeout=120)
    lines = [line.split("\t") for line in said.splitlines()]
    assert process.returncode == 1
    assert lines[-1][:2] in (["refused", "disk_error"], ["refused", "disk_full"])
    library = open_library(path)
    with library.read() as connection:
        saved = set(connection.exec_driver_sql("SELECT id FROM finding").scalars())
    library.close()
    assert len(lines) > 10
    assert {line[0] for line in lines[:-1]} == saved
    assert check_library(path) == []


def test_a_backup_without_room_leaves_no_half_copy(place: tuple[Path, str]) -> None:
    path, _ = place
    before = path.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        with pytest.raises(AppError) as caught:
            make_backup(path, "daily")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert caught.value.code == "backup_failed"
    assert list_backups(path) == []
    assert list((path.parent / "backups").iterdir()) == []
    assert path.read_bytes() == before


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user may enter, since root may write anything."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    for path in (folder, *folder.rglob("*")):
        path.chmod(stat.S_IRWXU)
    shutil.rmtree(folder)


@contextmanager
def ordinary_user() -> Iterator[None]:
    """Give up the right to write everywhere, for a while, where the tests run as root."""
    if os.getuid() != 0:
        yield
        return
    nobody = 65534
    os.setresuid(nobody, nobody, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o444, 0o777), (0o666, 0o555)])
def test_a_library_that_may_not_be_written_is_left_alone(
    open_folder: Path, file_mode: int, folder_mode: int
) -> None:
    path = open_folder / "library.sqlite"
    open_library(path).close()
    before = path.read_bytes()
    path.chmod(file_mode)
    open_folder.chmod(folder_mode)
    with ordinary_user(), pytest.raises(AppError) as caught:
        open_library(path)
    assert caught.value.code == "library_read_only"
    assert "safe" in str(caught.value)
    assert path.read_bytes() == before
    assert list(open_folder.iterdir()) == [path]


def test_a_library_that_may_not_be_read_or_made_is_refused(open_folder: Path) -> None:
    path = open_folder / "library.sqlite"
    open_library(path).close()
    path.chmod(0o000)
    with ordinary_user(), pytest.raises(AppError) as unreadable:
        open_library(path)
    open_folder.chmod(0o555)
    with ordinary_user(), pytest.raises(AppError) as unmade:
        open_library(open_folder / "new" / "library.sqlite")
    assert unreadable.value.code == unmade.value.code == "library_not_opened"
