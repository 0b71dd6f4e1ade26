"""How soon the wall follows a change, and whether the window is ever away meanwhile.

``python -m tests.benchmarks.bench_projector`` prints one JSON line a workshop: the sample, and one
of 10,000 findings at 40 tables with 300 people. Milliseconds from ``desk.changed`` (what was
changed is durable) to the painted projection, the main window showing its Findings beside it.
"""

import json
import os
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from fractional_indexing import generate_n_keys_between
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QEventLoop, QObject, QRect

from aiworkshop.base.settings import Settings
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import Workbench, opened_workbench
from aiworkshop.facilitation.records import ChangeRecord
from aiworkshop.facilitation.releasing import ReleaseRecords
from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.records import Commitment, Dream, Finding, Group, Opportunity, Theme
from aiworkshop.ui.app import make_application, make_window
from aiworkshop.ui.collector import Collector
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.preload import Preload
from aiworkshop.ui.projector.displays import Display
from tests.benchmarks.heartbeat import Heartbeat
from tests.benchmarks.worlds import large_workshop, sentence

FOLLOWS_BAR = 200
GAP_BAR = 50
PATIENCE_MILLISECONDS = 20_000
ROUNDS = 12
WALL = Display("Wall", QRect(0, 0, 1920, 1080))


def settle(window: MainWindow) -> None:
    lanes, clock, quiet = window.desk.lanes, QElapsedTimer(), 0
    clock.start()
    while quiet < 5 and clock.elapsed() < PATIENCE_MILLISECONDS:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        busy = lanes.pending("db") or lanes.pending("work") or window.projector.show.has_more
        quiet = 0 if busy else quiet + 1


class Follower(QObject):
    """Times from a change to the next projection that was painted after it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._since = 0.0
        self.times: list[float] = []
        window.desk.changed.connect(self._changed)

    def begin(self) -> None:
        """From now on; there is a projector by now."""
        self._window.projector.show.projected.connect(self._projected)

    def _changed(self, _: ChangeSet) -> None:
        self._since = time.perf_counter()

    def _projected(self) -> None:
        if self._since:
            since, self._since = self._since, 0.0
            assert self._window.projector.window is not None
            self._window.projector.window.repaint()
            self.times.append((time.perf_counter() - since) * 1000)


def crowd(bench: Workbench, findings: int, tables: int, people: int) -> str:
    """A workshop of this size: some of everything that views show."""
    workshop_id = large_workshop(bench, findings)
    chance = random.Random(2)
    run = bench.runner.run
    have = len(bench.reads.records(Group, workshop_id))
    found = bench.reads.records(Finding, workshop_id)

    def fill(unit: UnitOfWork) -> None:
        keys = [
            unit.add("group", {"phase": "discovery", "number": number, "name": Text(f"T{number}")})
            for number in range(have + 1, tables + 1)
        ]
        keys += [one.id for one in bench.reads.records(Group, workshop_id)]
        for number in range(people):
            person = unit.add("participant", {"name": Text(f"Person {number} of the town")})
            seat = {"group_id": keys[number % len(keys)], "participant_id": person}
            unit.add("membership", seat)
        for number in range(9):
            theme = {"title": sentence(chance, "en", 4, number), "dots": number}
            unit.add("theme", {**theme, "quote": found[number].quote})
            unit.add("opportunity", {"title": sentence(chance, "he", 5, number), "dots": number})
            unit.add("dream", {"headline": sentence(chance, "ar", 6, number), "released": True})
            words = sentence(chance, "en", 8, number)
            unit.add("commitment", {"kind": "offer", "words": words, "released": True})

    bench.library.write("crowd", workshop_id, fill)
    themes = bench.reads.records(Theme, workshop_id)

    def link(unit: UnitOfWork) -> None:
        positions = generate_n_keys_between(None, None, len(found))
        for place, finding in enumerate(found):
            theme = themes[place % len(themes)].id
            fields = {"theme_id": theme, "finding_id": finding.id, "position": positions[place]}
            unit.add("theme_finding", fields)

    bench.library.write("links", workshop_id, link)

    def keep(unit: UnitOfWork) -> None:
        # Every twentieth stays in the room, one quote's own among them, which another said, too.
        for finding in found[1::20]:
            unit.change("finding", finding.id, {"permission": "room_only"})
        unit.change("finding", found[-1].id, {"telling": found[1].quote})

    bench.library.write("keep", workshop_id, keep)
    ids = tuple(one.id for one in found[:60])
    run(ReleaseRecords(workshop_id, "finding", ids, True))
    return workshop_id


def measure(path: Path, workshop_id: str, name: str) -> dict[str, object]:
    app = make_application()
    window = make_window(app, lambda: Workbench(path), Settings(), path, list)
    collector = Collector(window, lambda: window.desk.lanes.pending("work") > 0)
    window.show()
    window.desk.start()
    preload = Preload(window)
    preload.start()
    # Before the projector is made, and so told of each change before everybody else.
    follower = Follower(window)
    window.go("discovery", workshop_id, "findings")
    projector = window.projector
    projector.start(WALL)
    while not preload.finished:
        settle(window)
    follower.begin()
    follows: dict[str, float] = {}
    worst: dict[str, float] = {}
    switches: dict[str, float] = {}
    gaps: dict[str, float] = {}
    work: dict[str, float] = {}
    for view, cls in VIEWS_AND_RECORDS.items():
        heart = Heartbeat()
        switched = time.perf_counter()
        projector.show.choose_view(view)
        while projector.show.projection is None or projector.show.projection.slide.view != view:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 2)
        switches[view] = (time.perf_counter() - switched) * 1000
        settle(window)
        follower.times.clear()
        for number in range(ROUNDS):
            change(window, workshop_id, cls, number)
            settle(window)
        gaps[view], work[view] = heart.stop(), heart.largest_work
        follows[view] = statistics.median(follower.times)
        worst[view] = max(follower.times)
    collector.stop()
    window.desk.close()
    window.hide()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return {
        "bench": "projector",
        "workshop": name,
        "follows_ms_median": rounded(follows),
        "follows_ms_worst": rounded(worst),
        "switch_ms": rounded(switches),
        "largest_gap_ms": rounded(gaps),
        "most_work_in_a_gap_ms": rounded(work),
        "bar": f"follows <= {FOLLOWS_BAR} ms, gap <= {GAP_BAR} ms",
    }


VIEWS_AND_RECORDS = {
    "findings": (Finding, "title"),
    "themes": (Theme, "title"),
    "core": (Theme, "sentence"),
    "opportunities": (Opportunity, "who_benefits"),
    "dreams": (Dream, "headline"),
    "votes": (Opportunity, "title"),
    "commitments": (Commitment, "words"),
    "seating": (Group, "name"),
}
"""A view, and what is changed while it is on the wall."""


def change(window: MainWindow, workshop_id: str, what: tuple[type, str], number: int) -> None:
    cls, name = what
    found: list[object] = []

    def first(reads: object) -> str:
        asks = getattr(reads, "released" if cls in (Finding, Dream, Commitment) else "records")
        return str(asks(cls, workshop_id)[0].id)

    window.desk.read(first, found.append)
    while not found:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
    fields = {name: Text(f"Changed {number} and no word of it lost")}
    window.desk.run(ChangeRecord(workshop_id, cls.kind_name, str(found[0]), fields))


def rounded(values: dict[str, float]) -> dict[str, float]:
    return {name: round(value, 1) for name, value in values.items()}


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        sample, large = Path(folder) / "sample.sqlite", Path(folder) / "large.sqlite"
        with opened_workbench(sample) as bench:
            bench.runner.run(InsertSample())
            for cls in (Finding, Dream, Commitment):
                ids = tuple(one.id for one in bench.reads.records(cls, SAMPLE_ID))
                bench.runner.run(ReleaseRecords(SAMPLE_ID, cls.kind_name, ids, True))
        print(json.dumps(measure(sample, SAMPLE_ID, "sample")), flush=True)
        with opened_workbench(large) as bench:
            workshop_id = crowd(bench, 10_000, 40, 300)
        print(json.dumps(measure(large, workshop_id, "10,000 findings")), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
