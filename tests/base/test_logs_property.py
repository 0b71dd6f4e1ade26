"""Words thrown at the log from every side: none of them is in any file, report or trace."""

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from PySide6.QtCore import QtMsgType

from aiworkshop.base.errors import UserError
from aiworkshop.base.logs import (
    described,
    log_fact,
    log_failure,
    log_foreign,
    start_log,
    stop_log,
    watch_everywhere,
    watch_no_more,
)
from aiworkshop.ui import qt_log
from aiworkshop.ui.errors import bug_report

MARK = "zqx"
words = st.text(st.sampled_from("אבגدهو dana/\\:'\"{}%()\n.,5éQq:"), min_size=1, max_size=40).map(
    lambda text: f"{MARK}{text}{MARK} {text} {MARK}"
)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    raising = logging.raiseExceptions
    start_log(tmp_path)
    yield tmp_path
    watch_no_more()
    stop_log()
    logging.raiseExceptions = raising


def chained(said: str) -> Exception:
    """An error with causes, notes, a group and values of its own."""
    try:
        try:
            try:
                raise FileNotFoundError(2, said, f"/home/{said}/{said}.sqlite")
            except OSError as inner:
                inner.add_note(said)
                raise UserError("no_such", "{words}", words=said) from inner
        except UserError:
            raise ExceptionGroup(said, [ValueError(said), KeyError(said)])  # noqa: B904
    except ExceptionGroup as error:
        error.add_note(said)
        return error


def in_thread(said: str) -> None:
    def fail() -> None:
        raise LookupError(said)

    thread = threading.Thread(target=fail, name=said)
    thread.start()
    thread.join()


class Going:
    """Fails when it goes."""

    def __init__(self, said: str) -> None:
        self.said = said

    def __del__(self) -> None:
        raise RuntimeError(self.said)


def unraisable(said: str) -> None:
    Going(said)


class Context:
    category = "qt.text"


WAYS: tuple[Callable[[str], object], ...] = (
    lambda said: log_failure("window", chained(said)),
    lambda said: log_failure("window", UserError(said, "{x}", x=said)),
    lambda said: log_fact("slow", job=said, seconds=1.0),
    lambda said: log_fact(said, count=2),
    lambda said: log_foreign("qt", logging.WARNING, said),
    lambda said: qt_log._heard(QtMsgType.QtWarningMsg, Context(), f'Cannot open "{said}"'),  # type: ignore[arg-type]
    in_thread,
    unraisable,
)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(said=words)
def test_no_word_reaches_the_log(log: Path, said: str) -> None:
    watch_everywhere()
    try:
        for way in WAYS:
            way(said)
    finally:
        watch_no_more()
    written = "".join(path.read_text("utf-8") for path in log.iterdir())
    written += bug_report(chained(said)) + "\n".join(described(chained(said)))
    assert MARK not in written
    assert not any(letter in written for letter in "אבגدهوé")
    for kind in ("FileNotFoundError", "no_such", "ValueError", "LookupError", "RuntimeError"):
        assert kind in written


def test_a_fact_keeps_codes_and_numbers(log: Path) -> None:
    log_fact("slow", lane="db", job="Desk.database.<locals>.<lambda>", seconds=3.21)
    written = (log / "aiworkshop.log").read_text("utf-8")
    assert "slow lane=db job=Desk.database.<locals>.<lambda> seconds=3.2" in written


def test_qt_is_known_again_by_its_own_names(log: Path) -> None:
    for name in ("a.png", "דנה.png"):
        log_foreign("qt", logging.WARNING, f'QPixmap::load: no file "{name}"')
    lines = (log / "aiworkshop.log").read_text("utf-8").splitlines()
    assert all("QPixmap::load" in line for line in lines)
    assert sys.unraisablehook is sys.__unraisablehook__
