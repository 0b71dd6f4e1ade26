"""A regional office's library after three years: everything that must stay quick, as one table.

    python -m tests.benchmarks.bench_large_library [--cpu] [--only NAME …]

Over ``large_library`` (1,000 workshops, 100,000 items, 5,000 open promises): the Library page's
list read and painted, what is due, a programme's portfolio, a town's register, search, and the
file's size by its text before and after it is made smaller. What this version of the program does
not have yet is "not there". The list's baseline is a bare SELECT of the titles.
"""

import argparse
import json
import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from aiworkshop.bootstrap import Workbench, opened_workbench
from aiworkshop.library.compaction import compact
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.columns import fields_of
from aiworkshop.library.search_index import bring_up_to_date
from aiworkshop.library.start_page import start_cards
from tests.benchmarks.bench_search import search_figures
from tests.benchmarks.large_library import TODAY, large_library

NOT_THERE = "not there"
Clock = Callable[[], float]


class Bench:
    """One open large library and a clock."""

    def __init__(self, path: Path, bench: Workbench, clock: Clock) -> None:
        self.path, self.bench, self.clock = path, bench, clock

    def median(self, act: Callable[[], object], rounds: int = 5) -> float:
        """Milliseconds, the middle of several."""
        times = []
        for _ in range(rounds):
            begun = self.clock()
            act()
            times.append((self.clock() - begun) * 1000)
        return round(statistics.median(times), 1)


def library_page(bench: Bench) -> dict[str, object]:
    """The list read, before and behind the first paint, and painted."""
    with closing(sqlite3.connect(bench.path)) as bare:
        query = "SELECT id, title, municipality, topic, date FROM workshop ORDER BY changed DESC"
        plain = bench.median(lambda: bare.execute(query).fetchall())
    return {
        "bare SELECT of the titles": plain,
        "list before the first paint": bench.median(lambda: start_cards(bench.path)),
        "list, properly read": bench.median(lambda: bench.bench.reads.workshop_cards()),
        "page opened to painted list": painted_page(bench),
    }


def painted_page(bench: Bench) -> object:
    """From the opening of the library to all workshops in the painted list."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QCoreApplication, QEvent

    from aiworkshop.base.settings import Settings
    from aiworkshop.ui.app import make_application, make_window

    app = make_application()
    begun = time.perf_counter()
    window = make_window(app, lambda: Workbench(bench.path), Settings("he"), bench.path, list)
    window.show()
    window.desk.start()
    page: Any = window.page
    while page.list.count() < 1000:
        app.processEvents()
    window.grab()
    taken = (time.perf_counter() - begun) * 1000
    window.desk.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return round(taken, 1)


def due_list(bench: Bench) -> object:
    """What is due for follow-up, over all workshops."""
    due = getattr(bench.bench.reads, "due_follow_ups", None)
    return NOT_THERE if due is None else bench.median(lambda: due(TODAY))


def portfolio(bench: Bench) -> object:
    """All numbers of the programme that has the most towns."""
    reads: Any = bench.bench.reads
    if not hasattr(reads, "portfolio"):
        return NOT_THERE
    programmes = bench.bench.reads.office(("programme",)).programme
    return max(bench.median(lambda key=one.id: reads.portfolio(key), 3) for one in programmes)


def town_register(bench: Bench) -> object:
    """The register of a town with 33 workshops."""
    reads: Any = bench.bench.reads
    if not hasattr(reads, "town_register"):
        return NOT_THERE
    town = bench.bench.reads.office(("authority",)).authority[0].id
    return bench.median(lambda: reads.town_register(town), 3)


def search(bench: Bench) -> object:
    """See ``bench_search``."""
    cpu = bench.clock is time.process_time
    return search_figures(bench.bench, cpu=cpu)


def size(bench: Bench) -> dict[str, object]:
    """Megabytes, and times the text, before and after the library is made smaller."""
    bring_up_to_date(bench.bench.library)
    text = text_bytes(bench.path)
    with closing(sqlite3.connect(bench.path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    begun = time.perf_counter()
    result = compact(bench.bench.library)
    taken = time.perf_counter() - begun
    return {
        "text, MB": round(text / 1e6, 1),
        "before, MB": round(result.before / 1e6, 1),
        "before, times the text": round(result.before / text, 2),
        "after, MB": round(result.after / 1e6, 1),
        "after, times the text": round(result.after / text, 2),
        "made smaller in, s": round(taken, 1),
        "after, by part": parts(bench.path, text),
    }


def text_bytes(path: Path) -> int:
    """All participants' words in UTF-8."""
    total = 0
    with closing(sqlite3.connect(path)) as connection:
        for kind, table in RECORD_TABLES.items():
            for field in fields_of(table).values():
                if field.type == "text":
                    query = f'SELECT sum(length(CAST("{field.name}" AS BLOB))) FROM "{kind}"'
                    total += connection.execute(query).fetchone()[0] or 0
    return total


def parts(path: Path, text: int) -> object:
    """What takes the room, in times the text; needs SQLite's ``dbstat``."""
    found = dict.fromkeys(("journal", "search", "indexes", "records"), 0)
    with closing(sqlite3.connect(path)) as connection:
        try:
            rows = connection.execute(
                "SELECT name, sum(pgsize) FROM dbstat GROUP BY name"
            ).fetchall()
        except sqlite3.OperationalError:
            return NOT_THERE
    for name, taken in rows:
        if "journal" in name:
            part = "journal"
        elif name.startswith("search"):
            part = "search"
        else:
            part = "indexes" if name.startswith(("ix_", "sqlite_autoindex")) else "records"
        found[part] += taken
    return {name: round(taken / text, 2) for name, taken in found.items()}


MEASURED: dict[str, Callable[[Bench], object]] = {
    "library page": library_page,
    "due list": due_list,
    "portfolio": portfolio,
    "town register": town_register,
    "search": search,
    "size": size,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cpu", action="store_true")
    parser.add_argument("--only", nargs="*", choices=list(MEASURED), default=list(MEASURED))
    options = parser.parse_args()
    clock = time.process_time if options.cpu else time.perf_counter
    with tempfile.TemporaryDirectory() as folder:
        path = large_library(Path(folder))
        with opened_workbench(path) as workbench:
            bench = Bench(path, workbench, clock)
            for name in options.only:
                figures = MEASURED[name](bench)
                print(f"{name:16} {json.dumps(figures, ensure_ascii=False)}", flush=True)


if __name__ == "__main__":
    main()
