"""A program that is killed, and two that save at once: what was acknowledged is there."""

import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from aiworkshop.base.errors import AppError
from aiworkshop.facilitation.drafts import Drafts
from aiworkshop.library import engine
from aiworkshop.library.check import check_library
from aiworkshop.library.opening import open_library
from aiworkshop.library.search_index import search
from aiworkshop.library.start_page import start_cards

Start = Callable[..., "subprocess.Popen[str]"]


def read_lines(process: "subprocess.Popen[str]", count: int) -> list[list[str]]:
    assert process.stdout is not None
    return [process.stdout.readline().rstrip("\n").split("\t") for _ in range(count)]


def saved_titles(path: Path) -> dict[str, str]:
    library = open_library(path)
    with library.read() as connection:
        rows = connection.exec_driver_sql("SELECT id, title FROM finding").all()
    library.close()
    return {str(key): str(title) for key, title in rows}


@pytest.mark.parametrize("acknowledged", [1, 7, 40])
def test_every_acknowledged_save_survives_a_kill(
    place: tuple[Path, str], start_saver: Start, acknowledged: int
) -> None:
    path, workshop = place
    process = start_saver(0)
    lines = read_lines(process, acknowledged)
    process.kill()
    rest, _ = process.communicate()
    lines += [line.split("\t") for line in rest.splitlines() if line.count("\t") == 2]

    assert start_cards(path)[0].id == workshop
    library = open_library(path)
    (draft,) = Drafts(library).waiting() or [None]
    found = {hit.id for hit in search(library, "סיפור", limit=100_000)}
    library.close()
    saved = saved_titles(path)
    assert {key: title for key, _, title in lines}.items() <= saved.items()
    assert found == set(saved)
    # The newest words of the open editor, or those that came after the last line was read.
    assert draft is not None
    assert int(draft.words.split()[-1]) >= int(lines[-1][1].split()[-1])
    assert draft.saved_at
    assert check_library(path) == []


def test_killed_again_and_again_nothing_is_lost(
    place: tuple[Path, str], start_saver: Start
) -> None:
    path, _ = place
    acknowledged: dict[str, str] = {}
    for run in range(4):
        process = start_saver(0, f"פעם{run}")
        acknowledged |= {key: title for key, _, title in read_lines(process, 3 + run * 5)}
        process.kill()
        process.communicate()
        assert acknowledged.items() <= saved_titles(path).items()
    assert check_library(path) == []


def test_two_programs_that_save_at_once_wait_for_each_other(
    place: tuple[Path, str], start_saver: Start
) -> None:
    path, _ = place
    processes = [start_saver(60, name) for name in ("א", "ב")]
    said = [process.communicate(timeout=120)[0] for process in processes]
    assert [process.returncode for process in processes] == [0, 0], said
    keys = [line.split("\t")[0] for output in said for line in output.splitlines()]
    assert len(set(keys)) == 120
    assert set(keys) == set(saved_titles(path))
    with closing(sqlite3.connect(path)) as connection:
        batches = connection.execute("SELECT count(DISTINCT batch) FROM journal").fetchone()
    assert batches == (121,)  # and the workshop's own
    assert check_library(path) == []


def test_a_save_waits_as_long_as_a_great_import_may_take(place: tuple[Path, str]) -> None:
    with closing(engine.connect(place[0])) as connection:
        (milliseconds,) = connection.execute("PRAGMA busy_timeout").fetchone()
    assert milliseconds >= 30_000


def test_a_library_that_another_program_keeps_busy_is_left_alone(
    place: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_MILLISECONDS", 30)
    path, workshop = place
    library = open_library(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(AppError) as caught:
            library.write("a", workshop, lambda unit: unit.add("finding", {}))
        with pytest.raises(AppError) as opening:
            open_library(path)
        other.execute("ROLLBACK")
    assert caught.value.code == opening.value.code == "library_busy"
    library.write("a", workshop, lambda unit: unit.add("finding", {}))
    library.close()
    assert len(saved_titles(path)) == 1
