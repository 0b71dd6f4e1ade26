"""The theme board with 500 findings and 12 themes: is the window ever away while one works?

``python -m tests.benchmarks.bench_themes [500]`` prints one JSON line: for each thing done the
largest gap of a 10 ms timer, the most work of the main thread within one, and milliseconds until
all is painted again, the worst of several times.
"""

import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from aiworkshop.base.settings import Settings
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import Workbench, opened_workbench
from aiworkshop.facilitation.themes import GroupFindings
from aiworkshop.library.start_page import start_cards
from aiworkshop.method.similarity import Fragment, ThemeOutline, suggest
from aiworkshop.readmodels.records import Finding
from aiworkshop.ui.app import make_application, make_window
from aiworkshop.ui.collector import Collector
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.phases.discovery.themes import ThemesTab
from tests.benchmarks.bench_walk import settle
from tests.benchmarks.heartbeat import Heartbeat
from tests.benchmarks.worlds import large_workshop

THEMES, THEMED = 12, 180
TIMES = 6
BAR_MILLISECONDS = 50


def world(path: Path, findings: int) -> str:
    """A workshop in which a third has found its themes."""
    with opened_workbench(path) as bench:
        workshop = large_workshop(bench, findings)
        ids = [finding.id for finding in bench.reads.records(Finding, workshop)]
        for number in range(THEMES):
            under = tuple(ids[number : min(THEMED, findings // 2) : THEMES])
            bench.runner.run(GroupFindings(workshop, under, Text(f"Theme of {number + 1}")))
        bench.reads.search("warm")
    return workshop


class Hands:
    """Does things and measures each."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.results: dict[str, dict[str, float]] = {}

    def do(self, name: str, act: Callable[[], object], times: int = TIMES) -> None:
        """Do it several times; the worst counts."""
        worst = {"gap": 0.0, "work": 0.0, "until_quiet": 0.0}
        for _ in range(times):
            settle(self.window)
            heart, start = Heartbeat(), time.perf_counter()
            act()
            settle(self.window)
            took = (time.perf_counter() - start) * 1000
            for key, value in (
                ("gap", heart.stop()),
                ("work", heart.largest_work),
                ("until_quiet", took),
            ):
                worst[key] = max(worst[key], round(value, 1))
        self.results[name] = worst

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the focus is."""
        target = self.window.focusWidget()
        QTest.keyClick(target, key, modifiers or Qt.KeyboardModifier.NoModifier)


def walk(window: MainWindow, workshop: str) -> dict[str, dict[str, float]]:
    hands, chance = Hands(window), random.Random(1)
    hands.do("first visit", lambda: window.go("discovery", workshop, "themes"), 1)
    tab = window.findChild(ThemesTab)
    assert tab is not None
    sources, wall = tab.sources, tab.wall
    cards = sources.list.view.cards

    def tick() -> None:
        hands.key(Qt.Key.Key_Space)
        hands.key(Qt.Key.Key_Down)

    def some() -> list[str]:
        return chance.sample(cards.ids(), 5)

    def group() -> None:
        sources.list.tick(some())
        tab._ask_name()
        tab.naming_line.name.set_value(Text("", ""))
        tab.naming_line.name.put(f"Named {chance.random()}")
        tab.naming_line.name.enter()

    def digit() -> None:
        sources.list.tick(some())
        tab._put(chance.randint(1, 9), [])

    def merge() -> None:
        wall.list.tick([one.theme.id for one in wall.themes[-2:]])
        wall.merge()

    def split() -> None:
        tab.details.list.tick(tab.details.list.view.cards.ids()[:2])
        tab._ask_name()
        tab.naming_line.name.put(f"Split {chance.random()}")
        tab.naming_line.name.enter()

    def move() -> None:
        tab.details.list.tick(tab.details.list.view.cards.ids()[:2])
        tab._put(2, [])

    sources.list.setFocus()
    hands.do("tick", tick, 20)
    hands.do("filter", lambda: sources.field.setText(chance.choice(["שכ", "market", "7", ""])), 10)
    sources.field.setText("")
    hands.do("group", group)
    hands.do("digit", digit)
    bar = sources.list.view.verticalScrollBar()
    hands.do("scroll", lambda: bar.setValue(chance.randint(0, bar.maximum())), 20)
    hands.do("show all", lambda: sources._show_all_of("all"), 1)
    hands.do("open theme", lambda: tab._open(chance.choice(wall.themes).theme.id, False))
    tab._open(wall.themes[0].theme.id, False)
    hands.do("split", split, 3)
    hands.do("move", move, 3)
    hands.do("history", lambda: tab.details.history_button.toggle(), 2)
    hands.do("close theme", lambda: tab._close(), 1)
    hands.do("merge", merge, 4)
    hands.do("ungroup", lambda: tab._ungroup([wall.themes[-1].theme.id]), 2)
    hands.do("undo", lambda: window.undo(), 8)
    hands.do("what sounds alike", lambda: tab.alike._ask(), 3)
    return hands.results


def comparing(path: Path, workshop: str) -> float:
    """Milliseconds of comparing all findings, by themselves."""
    with opened_workbench(path) as bench:
        lines = bench.reads.finding_lines(workshop)
    fragments = [Fragment(key, words) for key, words in lines]
    themes = [ThemeOutline("one", "Theme of one", tuple(key for key, _ in lines[:40]))]
    start = time.perf_counter()
    suggest(fragments, [key for key, _ in lines[40:]], themes)
    return round((time.perf_counter() - start) * 1000, 1)


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "library.sqlite"
        workshop = world(path, count)
        app = make_application()
        window = make_window(
            app, lambda: Workbench(path), Settings(), path, lambda: start_cards(path)
        )
        Collector(window, lambda: window.desk.lanes.pending("work") > 0)
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        window.desk.start()
        settle(window)
        results = walk(window, workshop)
        window.desk.close()
        over = {name: one["gap"] for name, one in results.items() if one["gap"] > BAR_MILLISECONDS}
        line = {"bench": "themes", "findings": count, "over_the_bar": over, "steps": results}
        line["comparing_ms"] = comparing(path, workshop)
        line["bar"] = "gap <= 50 ms; comparing 500 <= 200 ms"
        print(json.dumps(line))
    return 0


if __name__ == "__main__":
    sys.exit(main())
