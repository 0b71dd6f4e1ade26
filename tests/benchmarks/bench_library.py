"""Search, the start page's list and backups of a large library.

``python -m tests.benchmarks.bench_library [TEXTS] [--cpu]`` prints one JSON line, in milliseconds
unless it says otherwise; with ``--cpu`` those of the processor alone, for a busy machine.
Baselines: a bare FTS5 trigram query for rowids, a bare SELECT of the titles, and a plain copy of
the file's bytes.
"""

import json
import random
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from aiworkshop.base.text import Text
from aiworkshop.library.backup import make_backup, restore_backup
from aiworkshop.library.folding import fold
from aiworkshop.library.library import Library
from aiworkshop.library.opening import open_library
from aiworkshop.library.queries.findings import finding_ids
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.search_index import bring_up_to_date, matching_ids, search
from aiworkshop.library.start_page import start_cards
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import columns_of

LETTERS = "אבגדהוזחטיכלמנסעפצקרשתםןףץך"
WORKSHOPS = 1000
CLOCK = time.process_time if "--cpu" in sys.argv else time.perf_counter


def vocabulary(chance: random.Random) -> list[str]:
    """Words whose letters and lengths vary as in a language."""
    weights = [1 / (rank + 1) ** 0.5 for rank in range(len(LETTERS))]
    return [
        "".join(chance.choices(LETTERS, weights, k=chance.randint(2, 7))) for _ in range(12_000)
    ]


def fill(library: Library, texts: int) -> tuple[str, list[str]]:
    """One large workshop and many small ones; returns the large one's id and words to seek."""
    chance = random.Random(1)
    words = vocabulary(chance)
    common = [1 / (rank + 3) for rank in range(len(words))]
    table = RECORD_TABLES["finding"]

    def apply(unit: UnitOfWork) -> str:
        for number in range(WORKSHOPS):
            workshop = unit.add("workshop", {"title": Text(f"Workshop {number}")})
        blank = columns_of(table, dict.fromkeys(("title", "quote", "teller"), ""))
        rows = []
        for number in range(texts):
            telling = " ".join(chance.choices(words, common, k=14))
            own = columns_of(table, {"kind": "story", "telling": Text(telling, "he")})
            fixed = {"workshop_id": workshop, "created": unit.stamp, "changed": unit.stamp}
            place = {"id": f"{number:032x}", "position": f"a{number:06d}"}
            rows.append({**blank, **own, **fixed, **place, "field_clocks": {}, "deleted": ""})
        unit.insert_rows(table, rows)
        return workshop

    workshop = library.write("fill", "", apply)[0]
    sought = [words[0][:3], words[5][:4], words[3000], "אבג", words[0][:2], "ףף", "zz", "א"]
    return workshop, sought


def median(act: Callable[[], object], rounds: int = 9) -> float:
    """Milliseconds, the middle of several."""
    times = []
    for _ in range(rounds):
        start = CLOCK()
        act()
        times.append((CLOCK() - start) * 1000)
    return round(statistics.median(times), 2)


def trigrams(word: str) -> str:
    """The question that has rows with a word among its answers."""
    parts = (fold(word)[start : start + 3] for start in range(max(len(word) - 2, 1)))
    return " AND ".join(f'"{part}"' for part in parts)


def measure_search(library: Library, workshop: str, sought: list[str]) -> dict[str, object]:
    """The slowest of the sought words, by how many letters they have."""
    result: dict[str, object] = {}
    with library.read() as connection, closing(sqlite3.connect(library.path)) as bare:
        query = "SELECT rowid FROM search_index WHERE search_index MATCH ? LIMIT 200"
        for letters, chosen in (
            ("3+", [word for word in sought if len(word) >= 3]),
            ("1-2", [word for word in sought if len(word) < 3]),
        ):
            rows = [
                (
                    median(lambda w=word: search(library, w)),
                    median(lambda w=word: matching_ids(connection, w, "finding", workshop, 200)),
                    median(lambda w=word: finding_ids(connection, workshop, words=w)),
                    median(lambda w=word: bare.execute(query, (trigrams(w),)).fetchall()),
                )
                for word in chosen
            ]
            names = ("200 with snippets", "200 ids", "filtered list", "bare FTS5, 200")
            columns = zip(*rows, strict=True)
            slowest = {name: max(col) for name, col in zip(names, columns, strict=True)}
            if letters == "1-2":
                del slowest["bare FTS5, 200"]  # finds nothing
            result[f"{letters} letters"] = slowest
    return result


def measure_saves(library: Library, workshop: str) -> dict[str, float]:
    """A save, and taking it into the index afterwards."""

    def save() -> None:
        fields = {"telling": Text("שלום עולם")}
        library.write("add", workshop, lambda unit: unit.add("finding", fields))

    saves, updates = [], []
    for _ in range(30):
        saves.append(median(save, 1))
        updates.append(median(lambda: bring_up_to_date(library), 1))
    return {"save": statistics.median(saves), "index after it": statistics.median(updates)}


def measure_backup(path: Path) -> dict[str, float]:
    """Copy, check and restore, beside a copy of the bytes."""
    copy = path.with_name("plain copy")
    return {
        "megabytes": round(path.stat().st_size / 1e6),
        "plain copy": median(lambda: shutil.copyfile(path, copy), 3),
        "backup, checked": median(lambda: make_backup(path, "daily"), 3),
        "restore, with a backup before": median(
            lambda: restore_backup(path, make_backup(path, "daily")), 1
        ),
    }


def main(texts: int) -> None:
    """Print everything."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        library = open_library(path)
        workshop, sought = fill(library, texts)
        built = median(lambda: bring_up_to_date(library), 1)
        result = {
            "texts": texts,
            "index built": built,
            "nothing new": median(lambda: bring_up_to_date(library)),
            **measure_search(library, workshop, sought),
            **measure_saves(library, workshop),
        }
        with closing(sqlite3.connect(path)) as bare:
            query = "SELECT id, title FROM workshop ORDER BY changed DESC"
            result["bare list of 1000"] = median(lambda: bare.execute(query).fetchall())
        result["start page, 1000"] = median(lambda: start_cards(path))
        library.close()
        result["opening"] = median(lambda: open_library(path).close(), 3)
        result["backup"] = measure_backup(path)
        print(json.dumps(result, ensure_ascii=False))


if __name__ == "__main__":
    main(next((int(word) for word in sys.argv[1:] if word.isdigit()), 100_000))
