"""10,000 findings, all different, with themes, tables and translations, as tables in every format.

``python -m tests.benchmarks.bench_tables [ROWS]`` prints one JSON line; each format in a process of
its own, so that its peak memory is its own. "seconds" is from records in memory to the file on the
disk; "fill" the part of it that makes the rows; imports are done before.
"""

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from aiworkshop.base.text import Text
from aiworkshop.documents.registry import export_format
from aiworkshop.documents.tables.filling import fill_tables
from aiworkshop.readmodels.sheet_records import SourceSheet
from aiworkshop.readmodels.summary import SummaryOptions
from aiworkshop.readmodels.workshop_contents import WorkshopContents
from tests.documents.workshop_parts import Parts

ROWS = 10_000
ROUNDS = 3
KINDS = ("story", "success_factor", "asset", "wish")
TELLING = (
    "בשנה שעברה פתחו השכנים את המקלט לחוג תיאטרון, and forty children came, "
    "ثم جاءت البلدية وساعدت في الإضاءة. "
)


def world(rows: int) -> WorkshopContents:
    """A workshop whose findings all differ; a few promises, so that calendars have dates too."""
    parts = Parts(title="Speed", date="2026-05-14")
    groups = [parts.add("group", phase="discovery", number=n, name=f"T {n}") for n in range(40)]
    themes = [parts.add("theme", title=f"Theme {n}", dots=n) for n in range(60)]
    sources = []
    for number in range(rows):
        finding = parts.add(
            "finding",
            kind=KINDS[number % 4],
            permission="anonymous",
            group_id=groups[number % 40],
            category="staff",
            title=Text(f"{TELLING[:40]} {number}", "he"),
            telling=Text(f"{TELLING}{number}", "he"),
            quote=Text(f"«{number}» said aloud", "en"),
        )
        parts.add("theme_finding", theme_id=themes[number % 60], finding_id=finding)
        if number % 10 == 0:
            parts.translate("finding", finding, "title", f"The neighbours, {number}", "en")
        sources.append(SourceSheet("finding", finding, "DIS", "stories.title"))
    for number in range(200):
        parts.add("commitment", kind="offer", words=f"Offer {number}", due="2026-06-01")
    return parts.contents(source_sheet=tuple(sources))


def measure(suffix: str, rows: int) -> dict[str, object]:
    """The best of some rounds."""
    contents = world(rows)
    form = "calendar" if suffix == ".ics" else "tables"
    write = export_format(form, suffix).load()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    options = SummaryOptions("en")
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / f"out{suffix}"
        write(world(10), options, target, None, None)  # imports
        seconds, worked = [], []
        for _ in range(ROUNDS):
            start, work = time.perf_counter(), time.process_time()
            write(contents, options, target, None, None)
            seconds.append(round(time.perf_counter() - start, 2))
            worked.append(round(time.process_time() - work, 2))
        size = target.stat().st_size
    start = time.perf_counter()
    fill_tables(contents, options)
    return {
        "format": suffix,
        "seconds": sorted(seconds),
        "processor_seconds": min(worked),
        "fill": round(time.perf_counter() - start, 2),
        "megabytes_on_top": round(
            (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
        ),
        "file_kilobytes": size // 1024,
    }


def main() -> None:
    if len(sys.argv) > 2:
        print(json.dumps(measure(sys.argv[1], int(sys.argv[2]))))
        return
    rows = sys.argv[1] if len(sys.argv) > 1 else str(ROWS)
    found = []
    for suffix in (".xlsx", ".csv", ".json", ".ics"):
        command = [sys.executable, "-m", "tests.benchmarks.bench_tables", suffix, rows]
        found.append(json.loads(subprocess.check_output(command)))
    print(json.dumps({"rows": int(rows), "formats": found}))


if __name__ == "__main__":
    main()
