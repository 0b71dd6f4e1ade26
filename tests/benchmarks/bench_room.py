"""A full room: the echo of a key, going from phase to phase, with everything that people said.

``python -m tests.benchmarks.bench_room [PEOPLE TABLES FINDINGS]`` prints a JSON line a size, by
default 40 people with 5,000 findings, 300 at 40 tables with 10,000, 1,000 at 120 tables.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from aiworkshop.base.settings import Settings
from aiworkshop.bootstrap import Workbench, opened_workbench
from aiworkshop.library.start_page import start_cards
from aiworkshop.ui.app import make_application, make_window
from aiworkshop.ui.collector import Collector
from aiworkshop.ui.main_window import MainWindow
from tests.benchmarks.bench_list import Paints, until
from tests.benchmarks.bench_walk import settle
from tests.benchmarks.heartbeat import Heartbeat
from tests.benchmarks.worlds import full_room

SIZES = ((40, 6, 5_000), (300, 40, 10_000), (1_000, 120, 10_000))
WORDS = "הסיפור שבו השכנים פתחו את הספרייה بالليل معا and stayed"
FIELDS = (
    ("discovery", "findings", "bar"),
    ("dream", "visions", "bar"),
    ("design", "propositions", "bar"),
    ("destiny", "commitments", "bar"),
    ("prepare", "participants", "entry"),
)
PHASES = ("prepare", "discovery", "dream", "design", "destiny", "sheets", "report")


def press(field: QWidget, letter: str) -> None:
    """One key, as the system would send it."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.sendEvent(field, event)


def echoes(window: MainWindow, workshop: str) -> dict[str, list[float]]:
    """Milliseconds from a key to the painted letter, in the field where one types most."""
    found: dict[str, list[float]] = {}
    for page, tab_id, bar in FIELDS:
        window.go(page, workshop, tab_id)
        settle(window)
        entry = getattr(window.page.stack.currentWidget(), bar)
        field = entry.field if bar == "bar" else entry.name
        paints = Paints(field)
        times = []
        for letter in WORDS:
            before, start = paints.count, time.perf_counter()
            press(field, letter)
            until(lambda: paints.count > before)  # noqa: B023  # asked at once
            times.append((time.perf_counter() - start) * 1000)
        field.clear()
        found[f"{page}/{tab_id}"] = times
    settle(window)
    return found


def switches(window: MainWindow) -> tuple[dict[str, float], float]:
    """Milliseconds from choosing a phase to its painted page, each visited before; and the
    largest gap meanwhile."""
    for page in PHASES:
        window.go(page)
        settle(window)
    heart = Heartbeat()
    times: dict[str, list[float]] = {}
    for _ in range(3):
        for page in PHASES:
            start = time.perf_counter()
            window.go(page)
            paints = Paints(window.page)
            until(lambda: paints.count > 0)  # noqa: B023  # asked at once
            times.setdefault(page, []).append((time.perf_counter() - start) * 1000)
            settle(window)
    return {page: statistics.median(each) for page, each in times.items()}, heart.stop()


def measure(people: int, tables: int, findings: int, folder: Path) -> dict[str, object]:
    path = folder / f"{people}-{findings}.sqlite"
    with opened_workbench(path) as bench:
        workshop = full_room(bench, people, tables, findings)
        while not bench.upkeep():
            pass
    app = make_application()
    window = make_window(app, lambda: Workbench(path), Settings(), path, lambda: start_cards(path))
    Collector(window, lambda: window.desk.lanes.pending("work") > 0)
    window.show()
    window.desk.start()
    settle(window)
    typed = echoes(window, workshop)
    going, gap = switches(window)
    window.desk.close()
    every = [ms for times in typed.values() for ms in times]
    return {
        "bench": "room",
        "people": people,
        "tables": tables,
        "findings": findings,
        "echo_p95_ms": round(statistics.quantiles(every, n=20)[18], 1),
        "echo_p95_by_place": {
            place: round(statistics.quantiles(times, n=20)[18], 1) for place, times in typed.items()
        },
        "switch_ms": {page: round(ms) for page, ms in going.items()},
        "largest_heartbeat_gap_ms": round(gap, 1),
        "bar": "echo p95 <= 16 ms; switch <= 100 ms; gap <= 50 ms",
    }


def main() -> None:
    if len(sys.argv) > 1:
        people, tables, findings = map(int, sys.argv[1:])
        with tempfile.TemporaryDirectory() as name:
            print(json.dumps(measure(people, tables, findings, Path(name))), flush=True)
        return
    # One process a size, so that none of them finds anything warm.
    for size in SIZES:
        subprocess.run([sys.executable, "-m", __spec__.name, *map(str, size)], check=True)


if __name__ == "__main__":
    main()
