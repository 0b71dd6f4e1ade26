"""Garbage is collected on the main thread alone."""

import gc
import threading
import weakref
from typing import Any

from PySide6.QtCore import QObject, QTimer

from aiworkshop.ui.collector import MOST_LOOKS_MISSED, MUCH, Collector


class Ring:
    """Refers to itself, so that only a collection finds it."""

    def __init__(self, gone: list[str]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: gone.append(threading.current_thread().name))


def test_rings_made_on_a_thread_go_on_the_main_thread(qtbot: Any) -> None:
    # What other tests left behind is counted, too.
    gc.collect()
    owner = QObject()
    gone: list[str] = []
    collector = Collector(owner)
    try:
        assert not gc.isenabled()

        def make() -> None:
            for _ in range(1_000):
                Ring(gone)

        thread = threading.Thread(target=make, name="lane-db")
        thread.start()
        thread.join()
        assert not gone
        QTimer.singleShot(0, owner, collector.look)
        qtbot.waitUntil(lambda: len(gone) == 1_000)
        assert set(gone) == {threading.main_thread().name}
    finally:
        collector.stop()
    assert gc.isenabled()
    owner.deleteLater()


def test_what_lanes_are_making_is_not_looked_through_for_a_while(qtbot: Any) -> None:
    # What other tests left behind is counted, too.
    gc.collect()
    owner = QObject()
    gone: list[str] = []
    working = [True]
    collector = Collector(owner, lambda: working[0])
    try:
        for _ in range(1_000):
            Ring(gone)
        for _ in range(MOST_LOOKS_MISSED):
            collector.look()
            assert not gone
        collector.look()
        assert len(gone) == 1_000, "in the end it is time"
        for _ in range(1_000):
            Ring(gone)
        collector.look()
        assert len(gone) == 1_000
        working[0] = False
        collector.look()
        assert len(gone) == 2_000
    finally:
        collector.stop()
    owner.deleteLater()


def test_a_large_workshop_is_not_looked_through_until_nobody_works(qtbot: Any) -> None:
    # What other tests left behind is counted, too.
    gc.collect()
    owner = QObject()
    gone: list[str] = []
    collector = Collector(owner)
    try:
        collector.look()
        records = [Ring(gone) for _ in range(MUCH)]
        before = gc.get_freeze_count()
        collector.look()
        assert gc.get_freeze_count() >= before + MUCH
        records.clear()
        for _ in range(3):
            Ring(gone)
            collector.look()
        assert len(gone) < MUCH, "put aside, so that the window does not stand still"
        collector.rest()
        assert len(gone) == MUCH + 3
        assert not gc.get_freeze_count()
    finally:
        collector.stop()
    owner.deleteLater()
