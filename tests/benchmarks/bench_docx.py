"""A DOCX of all-different Hebrew findings, as cards and as rows of a table.

``python -m tests.benchmarks.bench_docx [--rounds 3] [--findings 1000]`` writes each in a process
of its own, imports included, and prints one JSON line of medians. Bar: <= 5 s.
"""

import argparse
import json
import random
import resource
import statistics
import tempfile
import time
from pathlib import Path

from tests.benchmarks.bench_pdf_text import run, sentence, vocabulary

MODULE = "tests.benchmarks.bench_docx"


def write(findings: int, path: Path) -> None:
    """One process's work: the document is made first, the writing is timed with its imports."""
    chance = random.Random(7)
    own = vocabulary("he")
    texts = [[sentence(chance, own, n) for n in (40, 130, 70)] for _ in range(findings)]
    start, cpu = time.perf_counter(), time.process_time()
    from aiworkshop.documents.docx.writer import write_docx
    from aiworkshop.documents.pdf import blocks

    cards = tuple(
        blocks.Card(
            (
                blocks.Strong(title),
                blocks.Paragraph(telling),
                blocks.Quote(quote, "שולחן 4", "dream"),
                blocks.Chips((blocks.Chip(title[:12]), blocks.Chip("שולחן 4", "dream"))),
            ),
            "discovery",
        )
        for title, telling, quote in texts
    )
    columns = tuple(blocks.Column(title) for title in ("כותרת", "סיפור", "ציטוט"))
    table = blocks.Table(columns, tuple(tuple(row) for row in texts))
    head = (blocks.Cover("סיכום"), blocks.Contents("תוכן"), blocks.Heading(1, "סיפורים"))
    whole = (*head, *cards, blocks.Heading(1, "נספח"), table)
    write_docx(blocks.Document("סיכום", whole, "he"), path)
    taken = {"seconds": time.perf_counter() - start, "cpu": time.process_time() - cpu}
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({**taken, "peak_mb": peak}))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--findings", type=int, default=1000)
    parser.add_argument("--write", type=Path)
    arguments = parser.parse_args()
    if arguments.write:
        write(arguments.findings, arguments.write)
        return
    with tempfile.TemporaryDirectory() as name:
        out = Path(name) / "own.docx"
        rounds = [
            run(MODULE, "--write", str(out), "--findings", str(arguments.findings))
            for _ in range(arguments.rounds)
        ]
        size = out.stat().st_size
    report = {
        "bench": "docx",
        "findings": arguments.findings,
        "seconds": round(statistics.median(each["seconds"] for each in rounds), 2),
        "cpu_seconds": round(statistics.median(each["cpu"] for each in rounds), 2),
        "peak_mb": round(max(each["peak_mb"] for each in rounds), 1),
        "kb": round(size / 1024),
        "bar": "seconds <= 5",
    }
    print(json.dumps(report))


if __name__ == "__main__":
    main()
