"""A long list of findings: opening, filtering and scrolling, from the key to the painted rows.

``python -m tests.benchmarks.bench_list [5000 100000]`` prints a JSON line a size: milliseconds.
"""

import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtTest import QTest

from aiworkshop.base.settings import Settings
from aiworkshop.bootstrap import Workbench, opened_workbench
from aiworkshop.library.start_page import start_cards
from aiworkshop.ui.app import make_application, make_window
from aiworkshop.ui.phases.discovery.findings import FindingsTab
from tests.benchmarks.heartbeat import Heartbeat
from tests.benchmarks.worlds import large_workshop

FILTERS = ("שכ", "שכנים", "market", "الجيران", "77", "harbour", "zz", "ספר", "كتب", "tru")
PATIENCE_SECONDS = 20


class Paints(QObject):
    """Counts what a viewport painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__()
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """One more."""
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


def until(condition: Callable[[], bool]) -> float:
    """Milliseconds until the condition holds, with the window alive."""
    start = time.perf_counter()
    while not condition():
        QCoreApplication.processEvents()
        if time.perf_counter() - start > PATIENCE_SECONDS:
            raise TimeoutError(condition.__qualname__)
    return (time.perf_counter() - start) * 1000


def measure(count: int, folder: Path) -> dict[str, object]:
    path = folder / f"{count}.sqlite"
    with opened_workbench(path) as bench:
        workshop = large_workshop(bench, count)
        bench.reads.search("warm")
    app = make_application()
    window = make_window(app, lambda: Workbench(path), Settings(), path, lambda: start_cards(path))
    window.show()
    window.desk.start()
    until(lambda: not window.desk.lanes.pending("db"))
    heart = Heartbeat()
    window.go("discovery", workshop, "findings")
    tab = window.findChild(FindingsTab)
    assert tab is not None
    view = tab.list.view
    paints = Paints(view.viewport())

    def rows_painted() -> bool:
        keys = view.cards.ids()
        return bool(keys) and view.cards.card(keys[0]) is not None and paints.count > 0

    opening = until(rows_painted)
    until(lambda: not window.desk.lanes.pending("db"))
    filters = [_filter(tab, paints, words) for _ in range(3) for words in FILTERS]
    _filter(tab, paints, "")
    until(lambda: not window.desk.lanes.pending("db"))
    scrolls = _scroll(view, paints)
    gap = heart.stop()
    window.close()
    window.desk.close()
    return {
        "bench": "list",
        "findings": count,
        "open_ms": round(opening),
        "filter_p50_ms": round(statistics.median(filters), 1),
        "filter_p95_ms": round(statistics.quantiles(filters, n=20)[18], 1),
        "scroll_p95_ms": round(statistics.quantiles(scrolls, n=20)[18], 1),
        "largest_heartbeat_gap_ms": round(gap, 1),
        "bar": "open 5,000 <= 500 ms; filter p95 <= 50 ms; scroll p95 <= 20 ms; gap <= 50 ms",
    }


def _filter(tab: FindingsTab, paints: Paints, words: str) -> float:
    """From the last key of the words to the painted answer."""
    answers: list[object] = []
    tab.ids.arrived.connect(answers.append)
    field = tab.header.field
    before, shown = paints.count, list(tab.list.view.cards.ids())
    field.setText(words)
    took = until(lambda: bool(answers))
    tab.ids.arrived.disconnect(answers.append)
    view = tab.list.view

    def painted() -> bool:
        keys = view.cards.ids()
        if not keys or list(keys) == shown:
            return True
        return view.cards.card(keys[0]) is not None and paints.count > before

    return took + until(painted)


def _scroll(view: object, paints: Paints) -> list[float]:
    """Paging down through the list, each step until it is painted."""
    bar = view.verticalScrollBar()  # type: ignore[attr-defined]  # any Qt view
    steps = []
    for step in range(1, 101):
        before = paints.count
        start = time.perf_counter()
        bar.setValue(round(bar.maximum() * step / 100))
        until(lambda: paints.count > before)  # noqa: B023  # asked at once
        steps.append((time.perf_counter() - start) * 1000)
        QTest.qWait(5)
    return steps


def main() -> None:
    sizes = [int(size) for size in sys.argv[1:]] or [5_000, 100_000]
    with tempfile.TemporaryDirectory() as name:
        for size in sizes:
            print(json.dumps(measure(size, Path(name))), flush=True)


if __name__ == "__main__":
    main()
