"""A workshop of 100,000 items from a file into an empty library, through the command and journal.

``python -m tests.benchmarks.bench_import [ITEMS]`` prints one JSON line. Export and import run in
processes of their own, so that their peak memory is theirs alone; processor seconds (start-up
included) tell a slow program from a busy machine; "raw" is a plain sqlite3
``executemany`` of the same rows into the same tables and indexes, in turn with the import.
"""

import json
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from aiworkshop.base.text import Text
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.exchange.export import export_workshop
from aiworkshop.facilitation.exchange.importing import ImportResult, ImportWorkshop
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.opening import open_library
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Row
from tests.benchmarks.baselines.raw_save import WORDS

ROUNDS = 3
TELLING = (
    "בשנה שעברה פתחו השכנים את המקלט לחוג תיאטרון, and forty children came, "
    "ثم جاءت البلدية وساعدت في الإضاءة. "
)


def fill(path: Path, items: int) -> str:
    """A library with one workshop of so many records; returns the workshop's id."""
    library = open_library(path)
    workshop_id = str(Runner(library).run(CreateWorkshop(title=Text("Speed"))).value)

    def apply(unit: UnitOfWork) -> None:
        groups = [unit.add("group", {"phase": "discovery", "number": n}) for n in range(40)]
        themes = [unit.add("theme", {"title": Text(f"Theme {n}")}) for n in range(200)]
        people = [unit.add("participant", {"name": Text(f"P {n}")}) for n in range(300)]
        stories = []
        for number in range(items * 6 // 10):
            fields: dict[str, object] = {
                "kind": "story",
                "permission": "anonymous",
                "group_id": groups[number % 40],
                "title": Text(f"{WORDS[:60]} {number}", "he"),
                "telling": Text(f"{TELLING}{number}", "he"),
                "quote": Text(f"«{number}» {WORDS[:40]}", "he"),
            }
            stories.append(fast_add(unit, "finding", fields, number))
        for number in range(items * 25 // 100):
            link = {"theme_id": themes[number % 200], "finding_id": stories[number]}
            fast_add(unit, "theme_finding", link, number)
        rest = items - len(groups) - len(themes) - len(people) - len(stories) - items * 25 // 100
        for number in range(rest):
            fields = {
                "kind": "offer",
                "group_id": groups[number % 40],
                "participant_id": people[number % 300],
                "words": Text(f"{TELLING[:80]}{number}", "he"),
                "first_step": Text(f"Call {number}", "en"),
            }
            fast_add(unit, "commitment", fields, number)

    library.write("fill", workshop_id, apply, journalled=False)
    library.close()
    return workshop_id


def fast_add(unit: UnitOfWork, kind: str, fields: dict[str, object], number: int) -> str:
    """Add with a place known beforehand and a stamp of its own, as if typed one by one."""
    unit.stamp = unit.clock.now()
    return unit.add(kind, {**fields, "position": f"e{number:05d}V"})


def run_apart(verb: str, *arguments: str) -> dict[str, Any]:
    """Run one of the verbs below in its own process."""
    command = [sys.executable, "-m", "tests.benchmarks.bench_import", verb, *arguments]
    said: dict[str, Any] = json.loads(subprocess.check_output(command))
    return said


def timed(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return round(time.perf_counter() - start, 2)


def peak_megabytes() -> float:
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)


def export_verb(library_path: str, workshop_id: str, target: str) -> dict[str, object]:
    library = open_library(Path(library_path))
    seconds = timed(lambda: export_workshop(library, workshop_id, Path(target)))
    return {"seconds": seconds, "megabytes": peak_megabytes()}


def import_verb(library_path: str, file: str) -> dict[str, object]:
    """Open, read, check, merge, journal, commit; and once more, when nothing is new."""
    library = open_library(Path(library_path))
    runner = Runner(library)
    results: list[ImportResult] = []

    def once() -> None:
        value = runner.run(ImportWorkshop(Path(file))).value
        assert isinstance(value, ImportResult)
        results.append(value)

    first = timed(once)
    worked = time.process_time()
    megabytes = peak_megabytes()
    again = timed(once)
    assert results[0].added == results[1].unchanged
    return {
        "seconds": first,
        "processor_seconds": round(worked, 2),
        "megabytes": megabytes,
        "again_seconds": again,
        "again_megabytes": peak_megabytes(),
        "records": results[0].added,
    }


def undo_verb(library_path: str, file: str) -> dict[str, object]:
    runner = Runner(open_library(Path(library_path)))
    command = ImportWorkshop(Path(file))
    runner.run(command)
    seconds = timed(lambda: runner.undo(command.workshop_id))
    return {"seconds": seconds, "megabytes": peak_megabytes()}


def raw_insert(source: Path, target: Path) -> float:
    """The same rows by plain sqlite3 into the same tables, one transaction, durable."""
    open_library(target).close()
    with sqlite3.connect(source) as reading:
        rows = {
            table: reading.execute(f'SELECT * FROM "{table}"').fetchall() for table in RECORD_TABLES
        }
    connection = sqlite3.connect(target, isolation_level=None)
    connection.execute("PRAGMA synchronous=FULL")

    def insert() -> None:
        connection.execute("BEGIN IMMEDIATE")
        for table, found in rows.items():
            if found:
                marks = ",".join("?" * len(found[0]))
                connection.executemany(f'INSERT INTO "{table}" VALUES ({marks})', found)
        connection.execute("COMMIT")

    seconds = timed(insert)
    connection.close()
    return seconds


def main(items: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source, file = folder / "source.sqlite", folder / "workshop.json"
        workshop_id = fill(source, items)
        exported = run_apart("export", str(source), workshop_id, str(file))
        raw, imports = [], []
        for number in range(ROUNDS):
            raw.append(raw_insert(source, folder / f"raw{number}.sqlite"))
            target = folder / f"target{number}.sqlite"
            imports.append(run_apart("import", str(target), str(file)))
        middle: Row = {key: statistics.median(run[key] for run in imports) for key in imports[0]}
        report = {
            "bench": "import",
            "records": middle["records"],
            "file_megabytes": round(file.stat().st_size / 1e6, 1),
            "raw_seconds": statistics.median(raw),
            "import_seconds": middle["seconds"],
            "import_processor_seconds": middle["processor_seconds"],
            "ratio": round(middle["seconds"] / statistics.median(raw), 1),
            "import_megabytes": max(run["megabytes"] for run in imports),
            "again_seconds": middle["again_seconds"],
            "again_megabytes": max(run["again_megabytes"] for run in imports),
            "export_seconds": exported["seconds"],
            "export_megabytes": exported["megabytes"],
            "bar": "import <= 15 s, <= 600 MB",
        }
        print(json.dumps(report))


VERBS: dict[str, Callable[..., dict[str, object]]] = {
    "export": export_verb,
    "import": import_verb,
    "undo": undo_verb,
}

if __name__ == "__main__":
    if len(sys.argv) > 1 and sys.argv[1] in VERBS:
        print(json.dumps(VERBS[sys.argv[1]](*sys.argv[2:])))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
