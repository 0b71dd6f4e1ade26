"""Searching in a large library as somebody would: words, parts of words, two letters, narrowed.

    python -m tests.benchmarks.bench_search [--cpu] [-n ROUNDS]

Over the 1,000 workshops and 100,000 items of ``large_library``. Prints one line of JSON with the
milliseconds of ``Reads.find``, ranked, with snippets, places and choices: p50, p95, the longest
and by sort of query, beside a bare FTS5 query for 200 row numbers of the same words; with
``--cpu`` those of the processor alone, for a busy machine. At last how long the index takes to be
made, and to take in one save.
"""

import argparse
import json
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from aiworkshop.base.text import Text
from aiworkshop.bootstrap import Workbench, opened_workbench
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.library.search_index import bring_up_to_date
from aiworkshop.library.search_query import fetch, folded_words, make_plan
from aiworkshop.readmodels.searching import SearchFilter
from tests.benchmarks.large_library import large_library
from tests.benchmarks.large_words import LANGUAGES, TOWNS, Speech

Query = tuple[str, str, SearchFilter]
"""Its sort, the words, and what narrows it."""
EACH = 12


def queries(bench: Workbench) -> list[Query]:
    """What people look for: common and rare words, parts, two letters, names of towns."""
    chance = random.Random(7)
    words = Speech().words
    choices = bench.reads.find("של", SearchFilter()).choices
    made: list[Query] = []
    for number in range(EACH):
        language = LANGUAGES[number % 3]
        common = words[language][number % 40]
        middle = chance.choice(words[language][80:600])
        rare = chance.choice(words[language][1500:])
        made += [
            ("common word", common, SearchFilter()),
            ("word", middle, SearchFilter()),
            ("rare word", rare, SearchFilter()),
            ("inside a word", rare[1:5], SearchFilter()),
            ("two letters", middle[:2], SearchFilter()),
            ("two words", f"{common} {middle}", SearchFilter()),
            (
                "two common words",
                " ".join(words[language][5:40][number : number + 2]),
                SearchFilter(),
            ),
            ("town", getattr(chance.choice(TOWNS), language), SearchFilter()),
            ("town and word", f"{TOWNS[number].he} {common}", SearchFilter()),
        ]
        for facet in ("town", "phase", "year", "channel", "programme"):
            value = chance.choice(choices[facet]).key
            sort = f"narrowed by {facet}"
            made.append(
                (sort, (common, middle, middle[:2])[number % 3], SearchFilter(**{facet: value}))
            )
        year, town = choices["year"][number % 4].key, choices["town"][number].key
        made.append(("narrowed twice", common, SearchFilter(year=year, phase="destiny")))
        made.append(("narrowed twice", middle, SearchFilter(town=town, phase="discovery")))
    return made


def bare(bench: Workbench, words: str) -> Callable[[], object]:
    """Row numbers by the same trigrams, and nothing else."""
    with bench.library.read() as connection:
        plan = make_plan(connection, folded_words(words))
    asked = plan.asked if plan else ""

    def ask() -> object:
        query = "SELECT rowid FROM search_index WHERE search_index MATCH ? LIMIT 200"
        with bench.library.read() as connection:
            return fetch(connection, query, (asked,)) if asked else ()

    return ask


def quantile(times: list[float], part: float) -> float:
    return round(sorted(times)[min(int(len(times) * part), len(times) - 1)], 1)


def measure(bench: Workbench, clock: Callable[[], float], rounds: int) -> dict[str, object]:
    """The median of some rounds of each query; then over the queries."""

    def timed(act: Callable[[], object]) -> float:
        begun = clock()
        act()
        return (clock() - begun) * 1000

    begun = clock()
    bring_up_to_date(bench.library)
    built = clock() - begun
    asked = queries(bench)
    found: dict[str, list[float]] = {}
    baseline: list[float] = []
    for sort, words, wanted in asked:
        plain = bare(bench, words)
        times, plain_times = [], []
        for _ in range(rounds):
            times.append(timed(lambda w=words, f=wanted: bench.reads.find(w, f)))
            plain_times.append(timed(plain))
        found.setdefault(sort, []).append(statistics.median(times))
        baseline.append(statistics.median(plain_times))
    every = [each for times in found.values() for each in times]
    workshop = bench.reads.workshop_cards()[0].id
    fields = {"kind": "wish", "title": Text("שלום עולם")}
    bench.runner.run(AddRecord(workshop, "finding", fields))
    return {
        "queries": len(every),
        "p50": quantile(every, 0.5),
        "p95": quantile(every, 0.95),
        "longest": quantile(every, 1),
        "bare FTS5 p50": quantile(baseline, 0.5),
        "bare FTS5 p95": quantile(baseline, 0.95),
        "longest by sort": {sort: quantile(times, 1) for sort, times in found.items()},
        "index made, s": round(built, 1),
        "index after a save": round(timed(lambda: bring_up_to_date(bench.library)), 1),
        "first search after a save": round(
            timed(lambda: bench.reads.find("של", SearchFilter())), 1
        ),
    }


def search_figures(bench: Workbench, *, cpu: bool, rounds: int = 3) -> dict[str, object]:
    """The figures of this benchmark over an open large library."""
    return measure(bench, time.process_time if cpu else time.perf_counter, rounds)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cpu", action="store_true")
    parser.add_argument("-n", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = large_library(Path(folder))
        with opened_workbench(path) as bench:
            figures = search_figures(bench, cpu=options.cpu, rounds=options.n)
    print(json.dumps(figures, ensure_ascii=False))


if __name__ == "__main__":
    main()
