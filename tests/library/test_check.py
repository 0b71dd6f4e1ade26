"""Checking a library: it names what is wrong and changes nothing."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from aiworkshop.library.check import check_library
from aiworkshop.library.opening import open_library
from tests.library.make_golden import make_golden


@pytest.fixture
def path(tmp_path: Path) -> Path:
    target = tmp_path / "whole.sqlite"
    make_golden(target, tmp_path / "scratch" / "library.sqlite")
    return target


def alter(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def test_a_whole_library_has_no_problems_and_stays_as_it_is(path: Path) -> None:
    before = path.read_bytes()
    assert check_library(path) == []
    assert path.read_bytes() == before


def test_an_open_library_can_be_checked(tmp_path: Path) -> None:
    library = open_library(tmp_path / "library.sqlite")
    library.write("add", "", lambda unit: unit.add("workshop", {}))
    assert check_library(library.path) == []
    library.close()


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE membership SET group_id = 'gone'", "refers to a group that is not there"),
        ("UPDATE origin_link SET source_id = 'gone'", "note: origin_link"),
        ("UPDATE translation SET record_kind = 'cookie'", "unknown kind"),
        ("UPDATE finding SET deleted = 'yesterday'", "no valid time"),
        ("UPDATE plenary_note SET deleted = '000000000001-0000-00000000'", "before it was made"),
        ("ALTER TABLE theme DROP COLUMN dots", "no column dots"),
        ("DROP TABLE draft", "table draft is not there"),
        ("DELETE FROM alembic_version", "not an aiworkshop library"),
        ("UPDATE alembic_version SET version_num = '9999'", "newer version"),
    ],
)
def test_problems_are_named(path: Path, statement: str, said: str) -> None:
    alter(path, statement)
    assert said in "\n".join(check_library(path))


def test_a_child_of_a_deleted_record_is_noted(path: Path) -> None:
    alter(path, 'UPDATE "group" SET deleted = changed')
    assert any("its group is in the trash" in line for line in check_library(path))


def test_damage_is_told_not_raised(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    whole[40_000:90_000] = b"\xa5" * 50_000
    path.write_bytes(whole)
    assert check_library(path)


def test_many_problems_of_a_sort_are_counted(tmp_path: Path) -> None:
    library = open_library(tmp_path / "library.sqlite")

    def apply(unit: object) -> None:
        workshop = unit.add("workshop", {})  # type: ignore[attr-defined]
        unit.workshop_id = workshop  # type: ignore[attr-defined]
        for _ in range(50):
            unit.add("translation", {"record_kind": "finding", "record_id": "x"})  # type: ignore[attr-defined]

    library.write("add", "", apply)
    library.close()
    lines = check_library(library.path)
    assert len(lines) == 21
    assert lines[-1] == "note: … and 30 more of this sort."
