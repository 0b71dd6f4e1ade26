"""Mixing people into tables, beside dealing them at random; and the board that shows them.

``python -m tests.benchmarks.bench_mixing`` prints one JSON line: seconds for 300 people at 40
tables and 1,000 at 120, without and with rules; over 50 seeds, pairs of like people left at a table
as a share of what random tables leave, for each attribute; with ``--board`` also the largest gap of
a 10 ms timer while the Tables tab shows and mixes 300 people at 40 tables.
"""

import argparse
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from aiworkshop.method.seating.arranging import arrange
from aiworkshop.method.seating.people import MixPerson, Rule, clustering
from aiworkshop.method.seating.problems import find_problems

ATTRIBUTES: dict[str, tuple[str, Sequence[int]]] = {
    "sector": ("abcdef", (6, 5, 4, 3, 2, 1)),
    "level": ("1234", (8, 4, 2, 1)),
    "neighbourhood": ("pqrstuvwxyz", (1,) * 11),
    "gender": ("fm", (3, 2)),
    "age": ("wxyz", (1, 2, 2, 1)),
}
SPOKEN = ((("he",), 10), (("ar",), 5), (("he", "ar"), 4), (("ru",), 1))
SEEDS = 50


def crowd(count: int, *, languages: bool = False) -> list[MixPerson]:
    """People as they may come; the same each time."""
    chance = random.Random(count)
    spoken, weights = zip(*SPOKEN, strict=True)
    return [
        MixPerson(
            f"p{number:04}",
            {
                name: chance.choices(values, weight)[0]
                for name, (values, weight) in ATTRIBUTES.items()
            },
            None,
            chance.choices(spoken, weights)[0] if languages else (),
        )
        for number in range(count)
    ]


def random_tables(people: Sequence[MixPerson], tables: int, seed: int) -> list[list[str]]:
    """The baseline: everybody dealt out."""
    names = [person.id for person in people]
    random.Random(seed).shuffle(names)
    return [names[place::tables] for place in range(tables)]


def wishes(people: Sequence[MixPerson]) -> list[Rule]:
    """Twenty rules about two or three people."""
    chance = random.Random(7)
    return [
        Rule(
            f"r{number}",
            ("apart", "together")[number % 2],
            tuple(person.id for person in chance.sample(list(people), 2 + number % 3 // 2)),
        )
        for number in range(20)
    ]


def timed(act: Callable[[], object], times: int = 5) -> float:
    """The middle of some runs, in seconds."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        act()
        taken.append(time.perf_counter() - start)
    return round(sorted(taken)[times // 2], 3)


def spread(people: Sequence[MixPerson], tables: int) -> dict[str, float]:
    """Pairs of like people over 50 seeds, mixed ÷ random, for each attribute."""
    mixed = [arrange(people, tables, seed) for seed in range(SEEDS)]
    dealt = [random_tables(people, tables, seed) for seed in range(SEEDS)]
    return {
        name: round(
            sum(clustering(one, people, [name]) for one in mixed)
            / sum(clustering(one, people, [name]) for one in dealt),
            3,
        )
        for name in ATTRIBUTES
    }


def measure() -> dict[str, object]:
    found: dict[str, object] = {"bench": "mixing"}
    for count, tables in ((300, 40), (1000, 120)):
        plain, mixed = crowd(count), crowd(count, languages=True)
        rules = wishes(mixed)
        found[f"{count}/{tables}"] = {
            "random_s": timed(lambda p=plain, t=tables: random_tables(p, t, 1)),  # type: ignore[misc]
            "mixed_s": timed(lambda p=plain, t=tables: arrange(p, t, 1)),  # type: ignore[misc]
            "with_rules_s": timed(lambda p=mixed, t=tables, r=rules: arrange(p, t, 1, rules=r)),  # type: ignore[misc]
            "problems_left": len(
                find_problems(arrange(mixed, tables, 1, rules=rules), mixed, rules)
            ),
            "problems_at_random": len(find_problems(random_tables(mixed, tables, 1), mixed, rules)),
        }
    found["like_pairs_mixed_to_random"] = spread(crowd(300), 40)
    found["bar"] = "300/40 <= 1 s; each attribute <= 1"
    return found


def board(path: Path) -> dict[str, tuple[float, float]]:
    """Largest gaps while the tab shows, mixes and explains, and the most work in one: in ms."""
    from PySide6.QtCore import QCoreApplication, QEventLoop

    from aiworkshop.base.settings import Settings
    from aiworkshop.base.text import Text
    from aiworkshop.bootstrap import Workbench, opened_workbench
    from aiworkshop.facilitation.create_workshop import CreateWorkshop
    from aiworkshop.facilitation.records import AddRecord
    from aiworkshop.ui.app import make_application, make_window
    from aiworkshop.ui.collector import Collector
    from aiworkshop.ui.widgets.gradually import Gradually
    from tests.benchmarks.bench_walk import settle
    from tests.benchmarks.heartbeat import Heartbeat

    with opened_workbench(path) as bench:
        create = CreateWorkshop(title=Text("Large"), tables=40)
        workshop = str(bench.runner.run(create).value)
        for number, person in enumerate(crowd(300)):
            fields = {"name": Text(f"משתתף {number}"), "attributes": dict(person.attributes)}
            bench.runner.run(AddRecord(workshop, "participant", fields))
    app = make_application()
    window = make_window(app, lambda: Workbench(path), Settings(), path, list)
    Collector(window, lambda: window.desk.lanes.pending("work") > 0)
    window.show()
    window.desk.start()

    def done() -> None:
        settle(window)
        while any(work.pending for work in window.findChildren(Gradually)):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        settle(window)

    window.go("prepare", workshop, "participants")
    done()
    gaps: dict[str, tuple[float, float]] = {}

    def step(name: str, act: Callable[[], object]) -> None:
        heart = Heartbeat()
        act()
        done()
        gaps[name] = (round(heart.stop(), 1), round(heart.largest_work, 1))

    step("show", lambda: window.go("prepare", workshop, "tables"))
    tab = window.page.stack.currentWidget()  # type: ignore[union-attr]  # the Tables tab
    step("mix", lambda: tab.mixing.button.click())
    step("mix_again", lambda: tab.mixing.button.click())
    rows = tab.board.rows()
    step("explain", lambda: tab.explain(rows[5].seat.person.id))
    step("choose", lambda: rows[5].choice_asked.emit(rows[5].seat.person.id))
    step("seat", lambda: tab._seat_at(7, [rows[5].seat.person.id]))
    step("undo", lambda: window.undo())
    window.desk.close()
    return gaps


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--board", action="store_true")
    found = measure()
    if parser.parse_args().board:
        with tempfile.TemporaryDirectory() as folder:
            found["board_gaps_ms"] = board(Path(folder) / "library.sqlite")
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
