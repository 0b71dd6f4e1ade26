"""A library that was copied to another machine is another device from then on."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from aiworkshop.base.paths import machine_file
from aiworkshop.base.text import Text
from aiworkshop.facilitation.exchange import (
    ImportWorkshop,
    export_text,
    export_workshop,
    list_conflicts,
)
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.device import machine_id
from aiworkshop.library.library import Library
from aiworkshop.library.opening import open_library

WORKSHOP = "0" * 32


def device(path: Path) -> str:
    library = open_library(path)
    library.close()
    return library.clock.device


def rename(library: Library, theme: str, words: str) -> None:
    Runner(library).run(ChangeRecord(WORKSHOP, "theme", theme, {"title": Text(words)}))


def test_a_machine_keeps_its_id_and_another_has_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = machine_id()
    assert machine_id() == first == machine_file().read_text()
    assert [file.name for file in machine_file().parent.iterdir()] == ["machine"]
    monkeypatch.setenv("AIWORKSHOP_HOME", str(tmp_path / "elsewhere"))
    assert machine_id() not in ("", first)
    machine_file().write_bytes(b"\xff")
    mended = machine_id()
    assert machine_id() == mended == machine_file().read_text()


def test_a_machine_that_cannot_keep_an_id_has_another_each_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("AIWORKSHOP_HOME", str(tmp_path / "file" / "home"))
    assert machine_id() != machine_id()
    path = tmp_path / "library.sqlite"
    assert device(path) != device(path)


def test_the_same_machine_keeps_the_device_and_writes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    first = device(path)
    before = path.read_bytes()
    assert device(path) == first
    assert path.read_bytes() == before


def test_a_library_from_before_machines_were_known_takes_a_new_device_once(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    first = device(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM meta WHERE key = 'machine'")
    second = device(path)
    assert second != first
    assert device(path) == second


def test_two_copies_that_changed_the_same_words_list_a_conflict(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, copied = tmp_path / "library.sqlite", tmp_path / "copied.sqlite"
    library = open_library(path)
    library.write("make", WORKSHOP, lambda unit: unit.add("workshop", {}, WORKSHOP))
    value = Runner(library).run(AddRecord(WORKSHOP, "theme", {"title": Text("first")})).value
    library.close()
    shutil.copyfile(path, copied)

    library = open_library(path)
    rename(library, str(value), "here")
    monkeypatch.setenv("AIWORKSHOP_HOME", str(tmp_path / "another home"))
    other = open_library(copied)
    rename(other, str(value), "there")
    export_workshop(other, WORKSHOP, tmp_path / "copy.json")
    Runner(library).run(ImportWorkshop(tmp_path / "copy.json"))

    assert '"there"' in export_text(library, WORKSHOP)
    (found,) = list_conflicts(library, WORKSHOP)
    assert (found.field, found.kept, found.other) == ("title", Text("there"), Text("here"))
    library.close()
    other.close()
