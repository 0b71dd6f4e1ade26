"""The composer of reports: from a key to the pages that show it; and is the window ever away?

``python -m tests.benchmarks.bench_composer [--edits 30] [--findings 0]`` prints one JSON line:
median and 95th percentile of the milliseconds from a word typed into a section's note to the new
pages, and the largest gap of a 10 ms timer meanwhile, with the most processor time of the main
thread in a gap. ``--findings`` adds so many different stories to the sample's. Bars: p95 <=
1000 ms, gap <= 50 ms.
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from aiworkshop.base.settings import Settings
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import Workbench, opened_workbench
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
from aiworkshop.library.start_page import start_cards
from aiworkshop.ui.app import make_application, make_window
from aiworkshop.ui.collector import Collector
from aiworkshop.ui.pages.report import ReportPage
from tests.benchmarks.bench_preview import settle, wait_until
from tests.benchmarks.heartbeat import Heartbeat

WORDS = [
    "היום",
    "התחיל",
    "בסיפור",
    "אחד",
    "על",
    "ספרייה",
    "שנשארה",
    "פתוחה",
    "בלילה",
    "ועל",
    "מי",
    "שבאו",
    "אליה",
]


def fill(path: Path, findings: int) -> None:
    with opened_workbench(path) as bench:
        bench.runner.run(InsertSample())
        for number in range(findings):
            telling = f"בשנת {1900 + number} פתחו השכנים את דלת {number} וקראו לכולם לבוא. " * 3
            fields = {
                "kind": "story",
                "title": Text(f"סיפור {number} מרחוב {number * 7}", "he"),
                "telling": Text(telling.strip(), "he"),
            }
            bench.runner.run(AddRecord(SAMPLE_ID, "finding", fields))


def measure(page: ReportPage, edits: int) -> dict[str, float]:
    page.show_part("sections")
    page.sections.list.select("topic")
    times: list[float] = []
    seen: list[bool] = []
    page.preview_area.shown.connect(lambda: seen.append(True))
    heart = Heartbeat()
    for number in range(edits):
        seen.clear()
        start = time.perf_counter()
        page.sections.note.insertPlainText(WORDS[number % len(WORDS)] + " ")
        wait_until(lambda: bool(seen))
        times.append((time.perf_counter() - start) * 1000)
    gap = heart.stop()
    times.sort()
    return {
        "edits": edits,
        "median_ms": round(statistics.median(times)),
        "p95_ms": round(times[max(0, round(0.95 * len(times)) - 1)]),
        "gap_ms": round(gap, 1),
        "gap_work_ms": round(heart.largest_work, 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--edits", type=int, default=30)
    parser.add_argument("--findings", type=int, default=0)
    options = parser.parse_args()
    app = make_application()
    collector = Collector(app)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        fill(path, options.findings)
        window = make_window(
            app,
            lambda: Workbench(path),
            Settings(language="he", theme="light"),
            path,
            lambda: start_cards(path),
        )
        window.show()
        window.desk.start()
        settle(window)
        window.go("report", SAMPLE_ID)
        page = window.page
        assert isinstance(page, ReportPage)
        wait_until(lambda: page.preview.page_count > 0)
        settle(window)
        figures = measure(page, options.edits)
        figures["pages"] = page.preview.page_count
        print(json.dumps(figures))
        window.flush()
        settle(window)
        window.desk.close()
        window.hide()
    collector.stop()


if __name__ == "__main__":
    sys.exit(main())
