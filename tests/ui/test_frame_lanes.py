"""Lanes: order, answers on the main thread, nothing for those who are gone."""

import threading

import pytest
from PySide6.QtCore import QObject

from aiworkshop.ui.lanes import Lanes


@pytest.fixture
def lanes(qtbot):
    made = Lanes()
    yield made
    made.close()
    made.deleteLater()


def test_db_jobs_run_in_order_and_answer_on_the_main_thread(qtbot, lanes):
    seen = []
    for number in range(50):
        lanes.submit(
            "db",
            lambda number=number: (number, threading.current_thread().name),
            lambda result: seen.append((*result, threading.current_thread())),
        )
    with qtbot.waitSignal(lanes.idle):
        pass
    assert [number for number, _, _ in seen] == list(range(50))
    assert len({name for _, name, _ in seen}) == 1
    assert all(thread is threading.main_thread() for _, _, thread in seen)


def test_work_runs_while_db_is_busy(qtbot, lanes):
    gate = threading.Event()
    done = []
    lanes.submit("db", lambda: gate.wait(10))
    lanes.submit("work", lambda: "page", done.append)
    qtbot.waitUntil(lambda: done == ["page"])
    gate.set()
    qtbot.waitUntil(lambda: not lanes.pending("db"))


def test_answers_are_dropped_when_whoever_asked_is_destroyed(qtbot, lanes):
    gate, seen = threading.Event(), []
    asker = QObject()
    lanes.submit("db", lambda: gate.wait(10), seen.append, context=asker)
    asker.deleteLater()
    with qtbot.waitSignal(asker.destroyed):
        pass
    gate.set()
    qtbot.waitUntil(lambda: not lanes.pending("db"))
    assert seen == []


def test_a_method_of_a_qobject_is_its_own_context(qtbot, lanes):
    class Asker(QObject):
        def take(self, result: object) -> None:
            seen.append(result)

    gate, seen = threading.Event(), []
    asker = Asker()
    lanes.submit("db", lambda: gate.wait(10), asker.take)
    asker.deleteLater()
    with qtbot.waitSignal(asker.destroyed):
        pass
    gate.set()
    qtbot.waitUntil(lambda: not lanes.pending("db"))
    assert seen == []


def test_a_failure_goes_to_whoever_asked_else_to_everybody(qtbot, lanes):
    def fail() -> None:
        raise ValueError("no")

    own, common = [], []
    lanes.failed.connect(common.append)
    lanes.submit("db", fail, failed=own.append)
    lanes.submit("db", fail)
    qtbot.waitUntil(lambda: not lanes.pending("db"))
    assert [str(error) for error in own] == ["no"]
    assert [str(error) for error in common] == ["no"]


def test_closing_finishes_what_was_submitted(qtbot):
    lanes = Lanes()
    written = []
    for number in range(20):
        lanes.submit("db", lambda number=number: written.append(number))
    lanes.close()
    assert written == list(range(20))
    with pytest.raises(RuntimeError):
        lanes.submit("db", lambda: None)
    lanes.deleteLater()


def test_held_lanes_wait_for_the_first_paint(qtbot):
    lanes = Lanes(held=True)
    done = []
    lanes.submit("db", lambda: 1, done.append)
    lanes.submit("db", lambda: 2, done.append)
    assert not [t for t in threading.enumerate() if t.name.startswith("lane")]
    lanes.release()
    qtbot.waitUntil(lambda: done == [1, 2])
    lanes.close()
    lanes.deleteLater()
