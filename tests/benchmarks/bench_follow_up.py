"""The due list in a library of 1,000 workshops, 100,000 items and 5,000 open promises.

``python -m tests.benchmarks.bench_follow_up [--cpu]`` prints one JSON line, in milliseconds; with
``--cpu`` those of the processor alone, for a busy machine. Baseline: reading the workshops' titles
and dates alone.
"""

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import text

from aiworkshop.base.text import Text
from aiworkshop.facilitation.reads import Reads
from aiworkshop.library.library import Library
from aiworkshop.library.opening import open_library
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import columns_of

WORKSHOPS, FINDINGS, PROMISES, CHECK_INS = 1000, 95, 10, 5
TODAY = date(2027, 3, 1)
CLOCK = time.process_time if "--cpu" in sys.argv else time.perf_counter


def fill(library: Library) -> None:
    """Two years of workshops; half of the promises open, half of those asked about."""

    def rows(unit: UnitOfWork, kind: str, count: int, /, **fields: object) -> list[str]:
        table = RECORD_TABLES[kind]
        keys = [f"{kind}-{unit.workshop_id}-{number}" for number in range(count)]
        fixed = {"workshop_id": unit.workshop_id, "created": unit.stamp, "changed": unit.stamp}
        shared = {"field_clocks": {}, "deleted": "", "position": "a0", **fixed}
        blank = columns_of(table, fields)
        unit.insert_rows(table, [{**blank, **shared, "id": key} for key in keys])
        return keys

    def apply(unit: UnitOfWork) -> None:
        for number in range(WORKSHOPS):
            held = (date(2025, 1, 1) + timedelta(days=number % 730)).isoformat()
            unit.workshop_id = unit.add("workshop", {"title": Text(f"W {number}"), "date": held})
            rows(unit, "finding", FINDINGS, kind="story", title=Text("The night it stayed open"))
            half = PROMISES // 2
            still = rows(unit, "commitment", half, kind="offer", status="planned")
            rows(unit, "action", half, status="done")
            for promise in still[: CHECK_INS // 2]:
                said = {"record_kind": "commitment", "record_id": promise, "spec": "day_30"}
                unit.add("check_in", {**said, "date": TODAY.isoformat()})

    library.write("fill", "", apply)


def median(job: Callable[[], object], times: int = 9) -> float:
    taken = []
    for _ in range(times):
        start = CLOCK()
        job()
        taken.append((CLOCK() - start) * 1000)
    return round(statistics.median(taken), 1)


def main() -> None:
    """Measure."""
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(open_library(Path(folder) / "library.sqlite")) as library,
    ):
        fill(library)
        reads = Reads(library)

        def titles() -> None:
            with library.read() as connection:
                connection.execute(text("select id, title, date from workshop")).all()

        start = CLOCK()
        found = reads.due_follow_ups(TODAY)
        first = round((CLOCK() - start) * 1000, 1)
        result = {
            "workshops": WORKSHOPS,
            "due": len(found),
            "first": first,
            "due_list": median(lambda: reads.due_follow_ups(TODAY)),
            "baseline_titles": median(titles),
        }
    print(json.dumps(result))


if __name__ == "__main__":
    main()
