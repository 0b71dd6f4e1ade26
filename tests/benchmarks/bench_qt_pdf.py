"""1,000 all-different Hebrew findings as a PDF beside Qt's QPdfWriter on the same text.

``python -m tests.benchmarks.bench_qt_pdf [--rounds 3] [--findings 1000]`` runs both in turn, each
in a process of its own, and prints one JSON line. Bar: ratio (Qt's processor time by ours) >= 1.
"""

import argparse
import json
import random
import statistics
import tempfile
import time
from pathlib import Path

from tests.benchmarks.bench_pdf_text import run, sentence, vocabulary

MODULE = "tests.benchmarks.bench_qt_pdf"


def texts(findings: int) -> list[tuple[str, str, str]]:
    """Title, telling and quote of each finding."""
    chance, words = random.Random(7), vocabulary("he")
    return [
        (sentence(chance, words, 40), sentence(chance, words, 130), sentence(chance, words, 70))
        for _ in range(findings)
    ]


def write(findings: int, path: Path) -> None:
    """One process's work, with cards and page numbers, which Qt's page has not."""
    found = texts(findings)
    start = time.process_time()
    from aiworkshop.documents.pdf.blocks import Card, Document, Paragraph, Quote, Strong
    from aiworkshop.documents.pdf.writer import write_pdf

    cards = tuple(
        Card((Strong(title), Paragraph(telling), Quote(quote)), hue="discovery")
        for title, telling, quote in found
    )
    written = write_pdf(Document("סיכום", cards, language="he"), path)
    print(json.dumps({"seconds": time.process_time() - start, "pages": written.pages}))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--findings", type=int, default=1000)
    parser.add_argument("--write", type=Path)
    arguments = parser.parse_args()
    if arguments.write:
        write(arguments.findings, arguments.write)
        return
    own, qt = [], []
    with tempfile.TemporaryDirectory() as name:
        count = str(arguments.findings)
        for _ in range(arguments.rounds):
            made = run(MODULE, "--findings", count, "--write", str(Path(name) / "own.pdf"))
            own.append(made["seconds"])
            other = str(Path(name) / "qt.pdf")
            qt.append(run("tests.benchmarks.baselines.qt_pdf_writer", count, other)["seconds"])
    report = {
        "bench": "qt_pdf",
        "findings": arguments.findings,
        "own_s": round(statistics.median(own), 2),
        "qt_s": round(statistics.median(qt), 2),
        "ratio": round(statistics.median(qt) / statistics.median(own), 2),
        "bar": "ratio >= 1",
    }
    print(json.dumps(report))


if __name__ == "__main__":
    main()
