"""A finding from Enter to durable on disk: the whole command with its journal.

``python -m tests.benchmarks.bench_save`` prints one JSON line: milliseconds, and the ratio of the
median to a plain sqlite3 INSERT and COMMIT measured in turn in the same run.
"""

import json
import statistics
import tempfile
import time
from pathlib import Path

from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.records import AddRecord
from tests.benchmarks.baselines.raw_save import WORDS, raw_save

ROUNDS, BLOCK = 20, 50


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        baseline = raw_save(folder / "raw.sqlite")
        with opened_workbench(folder / "library.sqlite") as bench:
            workshop = str(bench.runner.run(CreateWorkshop(title=Text("Speed"))).value)
            fields = {"kind": "story", "title": Text(WORDS, "he")}

            def save() -> float:
                start = time.perf_counter_ns()
                place = "entry/discovery"
                bench.runner.run(AddRecord(workshop, "finding", fields), draft_place=place)
                return (time.perf_counter_ns() - start) / 1e6

            raw: list[float] = []
            command: list[float] = []
            for _ in range(30):
                baseline(), save()
            for _ in range(ROUNDS):
                raw += [baseline() for _ in range(BLOCK)]
                command += [save() for _ in range(BLOCK)]
    p95 = statistics.quantiles(command, n=20)[18]
    middle, middle_raw = statistics.median(command), statistics.median(raw)
    print(
        json.dumps(
            {
                "bench": "save",
                "saves": len(command),
                "raw_p50_ms": round(middle_raw, 3),
                "command_p50_ms": round(middle, 3),
                "command_p95_ms": round(p95, 3),
                "ratio_p50": round(middle / middle_raw, 2),
                "bar": "ratio <= 10, p95 <= 10 ms",
            }
        )
    )


if __name__ == "__main__":
    main()
