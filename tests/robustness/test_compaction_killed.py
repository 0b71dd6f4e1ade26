"""The power goes, or another program saves, while a library is being made smaller."""

import subprocess
import sys
from pathlib import Path

import pytest

from aiworkshop.base.text import Text
from aiworkshop.library.check import check_library
from aiworkshop.library.compaction import compact
from aiworkshop.library.condensed import Entry, entries
from aiworkshop.library.opening import open_library
from aiworkshop.library.search_index import search
from tests.facilitation.exchange.worlds import every_row
from tests.robustness.conftest import Start

ROOT = Path(__file__).parents[2]
Place = tuple[Path, str]


@pytest.fixture
def full(place: Place) -> Place:
    """A library whose journal has many rows and whose search index is made."""
    path, workshop = place
    library = open_library(path)
    for number in range(60):
        fields = {"kind": "story", "title": Text(f"סיפור {number} " + "א" * 900)}
        library.write("add_finding", workshop, lambda unit, f=fields: unit.add("finding", f))
    search(library, "סיפור")
    library.close()
    return place


def start(path: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "tests.robustness.compactor", str(path)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def look(path: Path) -> tuple[object, list[Entry]]:
    """All records, and all that the journal tells."""
    library = open_library(path)
    with library.read() as connection:
        said = list(entries(connection))
    rows = {name: rows for name, rows in every_row(library).items() if name != "journal"}
    assert len(search(library, "סיפור", limit=1000)) == 60
    library.close()
    return rows, said


@pytest.mark.parametrize("lines", [1, 4, 9, 13, 14])
def test_killed_at_any_moment_nothing_is_lost_and_it_goes_on_later(full: Place, lines: int) -> None:
    path, _ = full
    before = look(path)
    process = start(path)
    assert process.stdout is not None
    said = [process.stdout.readline().strip() for _ in range(lines)]
    process.kill()
    process.communicate()
    assert all(said)
    assert check_library(path) == []
    assert look(path) == before
    library = open_library(path)
    compact(library, kept_days=-1)
    library.close()
    assert look(path) == before
    assert check_library(path) == []


def test_what_another_program_saves_meanwhile_is_kept(full: Place, start_saver: Start) -> None:
    path, _ = full
    saver = start_saver(40, "בינתיים")
    process = start(path)
    said, _ = process.communicate(timeout=120)
    saved, _ = saver.communicate(timeout=120)
    assert (process.returncode, saver.returncode) == (0, 0), (said, saved)
    keys = {line.split("\t")[0] for line in saved.splitlines()}
    library = open_library(path)
    with library.read() as connection:
        there = set(connection.exec_driver_sql("SELECT id FROM finding").scalars())
        told = {change.key for entry in entries(connection) for change in entry.changes}
    library.close()
    assert len(keys) == 40
    assert keys <= there
    assert keys <= told
    assert check_library(path) == []
