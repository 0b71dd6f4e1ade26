"""The log: places in the code and codes, never participants' words; it does not grow for ever."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from aiworkshop.base.errors import MachineError, UserError
from aiworkshop.base.logs import log_failure, start_log, stop_log
from aiworkshop.base.text import Text
from aiworkshop.library.library import Library

SECRET = "דנה סיפרה בסוד"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    raising = logging.raiseExceptions
    start_log(tmp_path / "log")
    yield tmp_path / "log" / "aiworkshop.log"
    stop_log()
    logging.raiseExceptions = raising


def test_a_bug_is_kept_with_its_places_but_without_words(log: Path, library: Library) -> None:
    def apply(unit: object) -> None:
        text = {"title": Text(SECRET)}
        key = unit.add("workshop", text)  # type: ignore[attr-defined]
        unit.add("workshop", text, key)  # type: ignore[attr-defined]

    try:
        library.write("add", "", apply)
    except IntegrityError as error:
        assert SECRET not in str(error)  # SQLAlchemy hides what it was given
        log_failure("add_workshop", error)
    try:
        try:
            raise ValueError(SECRET)
        except ValueError as inner:
            raise KeyError(SECRET) from inner
    except KeyError as error:
        log_failure("job", error)
    written = log.read_text("utf-8")
    assert SECRET not in written
    assert "IntegrityError" in written
    assert "unit_of_work.py:" in written
    assert "add_workshop failed" in written
    assert "builtins.KeyError" in written
    assert "builtins.ValueError" in written


def test_a_refusal_is_kept_as_its_code(log: Path) -> None:
    log_failure("open", MachineError("library_newer", "The library {path} is newer.", path=SECRET))
    log_failure("add", UserError("no_title", SECRET))
    written = log.read_text("utf-8")
    assert "open refused: library_newer" in written
    assert "add refused: no_title" in written
    assert SECRET not in written


def test_the_log_turns_over(log: Path) -> None:
    logger = logging.getLogger("aiworkshop")
    for _ in range(300):
        logger.info("x" * 10_000)
    files = list(log.parent.iterdir())
    assert len(files) == 4
    assert sum(file.stat().st_size for file in files) <= 2_000_000


def test_a_program_that_may_not_log_runs_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    raising = logging.raiseExceptions
    start_log(tmp_path / "file" / "log").error("nobody hears")
    stop_log()
    logging.raiseExceptions = raising
