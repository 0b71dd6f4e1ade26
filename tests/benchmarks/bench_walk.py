"""A walk through every tab of the sample, late imports included: is the window ever away?

``python -m tests.benchmarks.bench_walk`` prints one JSON line: the largest gap of a 10 ms timer
in milliseconds, by step, worst first, and the memory with everything loaded.
"""

import json
import os
import resource
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop

from aiworkshop.base.settings import Settings
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import Workbench, opened_workbench
from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
from aiworkshop.library.start_page import start_cards
from aiworkshop.ui.app import make_application, make_window
from aiworkshop.ui.collector import Collector
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.preload import Preload
from tests.benchmarks.heartbeat import Heartbeat

SETTLED_ROUNDS = 5
PATIENCE_MILLISECONDS = 20_000
BAR_MILLISECONDS = 50


def settle(window: MainWindow) -> None:
    lanes = window.desk.lanes
    clock = QElapsedTimer()
    clock.start()
    quiet = 0
    while quiet < SETTLED_ROUNDS and clock.elapsed() < PATIENCE_MILLISECONDS:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        busy = lanes.pending("db") or lanes.pending("work")
        quiet = 0 if busy else quiet + 1


def type_findings(window: MainWindow) -> None:
    """Eight findings, as fast as they can be entered."""
    window.go("discovery", SAMPLE_ID, "findings")
    settle(window)
    bar = window.page.stack.currentWidget().bar  # type: ignore[union-attr]  # the Findings tab
    for number in range(8):
        bar.field.set_value(Text(f"הסיפור מספר {number}"))
        bar.field.enter()


PLACES = (
    ("library", ""),
    *(("prepare", tab) for tab in ("details", "topic", "participants", "tables", "agenda")),
    ("prepare", "questions"),
    ("prepare", "worksheets"),
    *(("discovery", tab) for tab in ("findings", "interviews", "themes", "positive_core")),
    *(("dream", tab) for tab in ("visions", "opportunities")),
    ("design", "propositions"),
    *(("destiny", tab) for tab in ("initiatives", "commitments", "income", "plenary")),
    ("sheets", ""),
    ("report", ""),
)


def measure(path: Path) -> dict[str, object]:
    app = make_application()
    gaps: dict[str, float] = {}
    work: dict[str, float] = {}
    window = make_window(app, lambda: Workbench(path), Settings(), path, lambda: start_cards(path))
    Collector(window, lambda: window.desk.lanes.pending("work") > 0)
    window.show()
    heart = Heartbeat()
    window.desk.start()
    preload = Preload(window)
    preload.start()
    settle(window)
    while not preload.finished:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    gaps["start"], work["start"] = heart.stop(), heart.largest_work
    for page, tab in PLACES:
        heart = Heartbeat()
        window.go(page, SAMPLE_ID, tab)
        settle(window)
        gaps[f"{page}/{tab}"], work[f"{page}/{tab}"] = heart.stop(), heart.largest_work
    for name, act in (
        ("typing", lambda: type_findings(window)),
        ("undo", lambda: window.undo()),
    ):
        heart = Heartbeat()
        act()
        settle(window)
        gaps[name], work[name] = heart.stop(), heart.largest_work
    window.desk.close()
    worst = sorted(gaps.items(), key=lambda pair: -pair[1])
    return {
        "bench": "walk",
        "largest_gap_ms": round(worst[0][1], 1),
        "over_the_bar": {name: round(gap, 1) for name, gap in worst if gap > BAR_MILLISECONDS},
        "most_work_in_a_gap_ms": {
            name: round(ms, 1) for name, ms in work.items() if ms > BAR_MILLISECONDS / 2
        },
        "memory_all_loaded_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "bar": "gap <= 50 ms, memory <= 180 MB",
    }


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "library.sqlite"
        with opened_workbench(path) as bench:
            bench.runner.run(InsertSample())
        print(json.dumps(measure(path)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
