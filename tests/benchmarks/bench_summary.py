"""The whole session summary of 1,000 all-different Hebrew findings beside a plain canvas.

``python -m tests.benchmarks.bench_summary [--rounds 3] [--findings 1000]`` runs both in turn, each
in a process of its own, and prints one JSON line. Composing, pictures, charts and writing are
timed with their imports, in seconds of processor time; the canvas makes a QR code a page, as the
bar's own baseline does. Bar: ratio_with_qr >= 0.6, peak memory <= 180 MB.
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
from tests.documents.workshop_parts import Parts

MODULE = "tests.benchmarks.bench_summary"


def workshop(findings: int) -> Parts:
    """Findings at 20 tables under 12 themes, no two alike."""
    chance = random.Random(7)
    words = vocabulary("he")
    parts = Parts(title="סיכום", topic=sentence(chance, words, 50))
    themes = [
        parts.add("theme", title=sentence(chance, words, 25), dots=number) for number in range(12)
    ]
    tables = [parts.add("group", phase="discovery", number=number + 1) for number in range(20)]
    for number in range(findings):
        finding = parts.add(
            "finding",
            kind=("story", "asset", "wish", "story")[number % 4],
            group_id=tables[number % 20],
            permission="named",
            category="staff",
            title=sentence(chance, words, 40),
            telling=sentence(chance, words, 130),
            quote=sentence(chance, words, 70),
        )
        parts.add("theme_finding", theme_id=themes[number % 12], finding_id=finding)
    return parts


def write(findings: int, path: Path) -> None:
    """One process's work."""
    contents = workshop(findings).contents()
    start = time.process_time()
    from aiworkshop.documents.pdf.writer import write_pdf
    from aiworkshop.documents.reports.summary import summary_document
    from aiworkshop.readmodels.summary import SummaryOptions

    written = write_pdf(summary_document(contents, SummaryOptions("he")), path)
    seconds = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"pages": written.pages, "seconds": seconds, "peak_mb": peak}))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--findings", type=int, default=1000)
    parser.add_argument("--write", type=Path)
    arguments = parser.parse_args()
    if arguments.write:
        write(arguments.findings, arguments.write)
        return
    own_speeds, canvas_speeds, peak = [], [], 0.0
    with tempfile.TemporaryDirectory() as name:
        out, other = Path(name) / "own.pdf", Path(name) / "canvas.pdf"
        for _ in range(arguments.rounds):
            own = run(MODULE, "--write", str(out), "--findings", str(arguments.findings))
            pages = str(int(own["pages"]))
            canvas = run("tests.benchmarks.baselines.plain_canvas", pages, str(other), "--qr")
            own_speeds.append(own["pages"] / own["seconds"])
            canvas_speeds.append(canvas["pages"] / canvas["seconds"])
            peak = max(peak, own["peak_mb"])
    report = {
        "bench": "summary",
        "findings": arguments.findings,
        "pages": int(own["pages"]),
        "pages_per_s": round(statistics.median(own_speeds), 1),
        "ratio_with_qr": round(statistics.median(own_speeds) / statistics.median(canvas_speeds), 2),
        "peak_mb": round(peak, 1),
        "bar": "ratio_with_qr >= 0.6, peak <= 180 MB",
    }
    print(json.dumps(report))


if __name__ == "__main__":
    main()
