"""The pack dialog: from the press to the first page of its preview; and is the window ever away?

``python -m tests.benchmarks.bench_preview [--rounds 5] [--people 400]`` prints one JSON line:
medians of the milliseconds from the press that opens the dialog to its first page painted, and to
the whole pack counted; the largest gap of a 10 ms timer, and the most processor time of the main
thread in a gap, while the dialog opens and draws, while the page *Sheets* opens and while a sheet
is laid out to be typed in. Everything was open once before (warm); ``first`` has the gaps of that
time. Bars: page <= 1000 ms, gap <= 50 ms.
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop

from aiworkshop.base.settings import Settings
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import Workbench, opened_workbench
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
from aiworkshop.facilitation.worksheets.packing import default_request, plan_pack
from aiworkshop.facilitation.worksheets.printing import RecordPrint
from aiworkshop.library.start_page import start_cards
from aiworkshop.readmodels.records import Group
from aiworkshop.ui.app import make_application, make_window
from aiworkshop.ui.collector import Collector
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.preload import Preload
from tests.benchmarks.heartbeat import Heartbeat

PATIENCE_MILLISECONDS = 60_000
SETTLED_ROUNDS = 5


def wait_until(done: Callable[[], bool]) -> None:
    clock = QElapsedTimer()
    clock.start()
    while not done():
        if clock.elapsed() > PATIENCE_MILLISECONDS:
            raise TimeoutError
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def settle(window: MainWindow) -> None:
    lanes = window.desk.lanes
    quiet = 0
    while quiet < SETTLED_ROUNDS:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        quiet = 0 if lanes.pending("db") or lanes.pending("work") else quiet + 1


class Measured:
    """Figures by name, a list a round."""

    def __init__(self) -> None:
        self.figures: dict[str, list[float]] = {}

    def add(self, name: str, milliseconds: float) -> None:
        self.figures.setdefault(name, []).append(round(milliseconds, 1))

    def beat(self, name: str, act: Callable[[], None]) -> None:
        """Do something and note how long the window was away."""
        heart = Heartbeat()
        act()
        self.add(f"{name}_gap_ms", heart.stop())
        self.add(f"{name}_work_ms", heart.largest_work)


def open_dialog(window: MainWindow, measured: Measured) -> None:
    """From the press to the whole pack; then close it again."""
    tab: Any = window.page.stack.currentWidget()  # type: ignore[union-attr]  # the Print tab
    begun = time.perf_counter()
    drawn: list[float] = []
    whole: list[float] = []
    tab.choose.click()
    dialog = tab.dialog
    dialog.preview.drawn.connect(
        lambda _: (
            QCoreApplication.processEvents() or drawn.append(time.perf_counter())
            if not drawn
            else None
        )
    )
    dialog.drawing.drawn.connect(
        lambda pack: whole.append(time.perf_counter()) if pack.whole else None
    )
    wait_until(lambda: bool(drawn and whole))
    settle(window)
    measured.add("first_page_ms", (drawn[0] - begun) * 1000)
    measured.add("whole_pack_ms", (whole[0] - begun) * 1000)
    measured.figures["pages"] = [dialog.preview.page_count]
    dialog.reject()
    settle(window)


def open_sheet(window: MainWindow, sheet_id: str) -> None:
    """Until every field is there."""
    page: Any = window.page
    page.open_sheet(sheet_id)
    wait_until(lambda: page.entry._laid_out == sheet_id and not page.entry.form.is_building)
    settle(window)


def one_round(window: MainWindow, workshop_id: str, sheets: list[str], measured: Measured) -> None:
    window.go("prepare", workshop_id, "worksheets")
    settle(window)
    measured.beat("dialog", lambda: open_dialog(window, measured))

    def open_page() -> None:
        window.go("sheets", workshop_id)
        settle(window)

    measured.beat("sheets_page", open_page)
    for sheet_id in sheets:
        measured.beat("entry", lambda sheet_id=sheet_id: open_sheet(window, sheet_id))  # type: ignore[misc]
    page: Any = window.page
    page.entry.leave()
    settle(window)


def make_workshop(path: Path, people: int) -> tuple[str, list[str]]:
    """The sample, or many people at tables of eight; printed once. Its id, two sheets to type."""
    with opened_workbench(path) as bench:
        workshop_id = SAMPLE_ID
        if people:
            made = CreateWorkshop(title=Text("Crowd"), languages=("he", "ar"), tables=people // 8)
            workshop_id = str(bench.runner.run(made).value)
            groups = [
                group.id
                for group in bench.reads.records(Group, workshop_id)
                if group.phase == "discovery"
            ]
            for number in range(people):
                person = {"name": Text(f"משתתפת מספר {number}")}
                key = bench.runner.run(AddRecord(workshop_id, "participant", person)).value
                seat = {"participant_id": key, "group_id": groups[number % len(groups)]}
                bench.runner.run(AddRecord(workshop_id, "membership", seat))
        else:
            bench.runner.run(InsertSample())
        contents = bench.reads.contents(workshop_id)
        request = default_request(contents)
        pack = plan_pack(contents, request, print_id="bench")
        pages = tuple(2 for _ in pack.copies)
        bench.runner.run(
            RecordPrint(
                workshop_id=workshop_id,
                pack=pack,
                request=request,
                target="",
                pages=pages,
                print_id="bench",
            )
        )
        cards = bench.reads.sheet_board(workshop_id).cards
    first = {card.code.sheet: card.id for card in reversed(cards)}
    return workshop_id, [first["DIS"], first["INT"]]


def measure(path: Path, workshop_id: str, sheets: list[str], rounds: int) -> dict[str, object]:
    app = make_application()
    window = make_window(app, lambda: Workbench(path), Settings(), path, lambda: start_cards(path))
    Collector(window, lambda: window.desk.lanes.pending("work") > 0)
    window.resize(1280, 800)
    window.show()
    window.desk.start()
    preload = Preload(window)
    preload.start()
    settle(window)
    while not preload.finished:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    first, measured = Measured(), Measured()
    one_round(window, workshop_id, sheets, first)
    for _ in range(rounds):
        one_round(window, workshop_id, sheets, measured)
    window.desk.close()
    return {
        "bench": "preview",
        "load": os.getloadavg()[0],
        "medians": {name: statistics.median(ms) for name, ms in measured.figures.items()},
        "largest": {name: max(ms) for name, ms in measured.figures.items() if "_ms" in name},
        "first": {name: max(ms) for name, ms in first.figures.items() if "_ms" in name},
        "bar": "first page <= 1000 ms, gap <= 50 ms",
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--people", type=int, default=0)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "library.sqlite"
        workshop_id, sheets = make_workshop(path, arguments.people)
        print(json.dumps(measure(path, workshop_id, sheets, arguments.rounds)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
