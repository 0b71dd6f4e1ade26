"""Three hundred worksheets of one page beside a plain reportlab canvas.

``python -m tests.benchmarks.bench_worksheets [--rounds 5] [--pages 300]`` runs both in turn, each
in a process of its own, and prints one JSON line: medians, and the ratio of pages per second. The
sheets are in Hebrew, Arabic and English, with a QR code, a table and a person's name each; the
canvas writes a heading, six wrapped paragraphs, a ruled table and a QR code on each page. Seconds
are processor time, which other work on the machine changes little; the time from the first import
is in them. Bar: ratio >= 4, file <= 600 KB, peak memory <= 100 MB.
"""

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

MODULE = "tests.benchmarks.bench_worksheets"
BASELINE = "tests.benchmarks.baselines.plain_canvas"
LANGUAGES = ("he", "ar", "en")
SHEETS = ("VAL", "SUM", "ROS")
NAMES = ("דנה לוי", "أحمد خوري", "Maya Cohen", "יוסי ביטון", "سارة نصّار", "John Reed")


def make_pack(pages: int) -> object:
    """The pack, before the clock starts: closing valuations, summaries and rosters by turns."""
    from aiworkshop.base.text import Text
    from aiworkshop.facilitation.worksheets.resolving import Resolver
    from aiworkshop.readmodels.sheets import Pack, PackFacts, SheetCopy
    from tests.documents.workshop_parts import Parts

    words = Resolver(Parts(title="שירותים שעובדים בשבילנו").contents())
    facts = PackFacts(
        title=Text("שירותים שעובדים בשבילנו", "he"),
        municipality=Text("עכו", "he"),
        topic=Text("מה גורם לשירותים שלנו לעבוד?", "he"),
        date_words="14.5.2026",
        workshop_code="7K3M9Q",
        print_code="2XJ4",
    )
    copies = []
    for number in range(pages):
        language = LANGUAGES[number % 3]
        sheet = words.resolve(SHEETS[number // 3 % 3], (language,))
        copies.append(
            SheetCopy(
                sheet=sheet,
                group_number=1 + number % 12,
                copy=1 + number // 12,
                group_name=Text("זית", "he"),
                person=Text(f"{NAMES[number % 6]} {number}"),
            )
        )
    return Pack(facts, tuple(copies))


def write(pages: int, path: Path) -> None:
    """One process's work; the imports of the writing are timed with it."""
    pack = make_pack(pages)
    start = time.process_time()
    from aiworkshop.documents.worksheets.pack import write_pack

    written = write_pack(pack, path)  # type: ignore[arg-type]
    seconds = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    assert written.pages == pages, "each sheet has one page"
    print(json.dumps({"pages": written.pages, "seconds": seconds, "peak_mb": peak}))


def run(*arguments: str) -> dict[str, float]:
    """One measurement in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", *arguments], capture_output=True, check=True, text=True
    )
    return dict(json.loads(done.stdout.splitlines()[-1]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--pages", type=int, default=300)
    parser.add_argument("--write", type=Path)
    arguments = parser.parse_args()
    if arguments.write:
        write(arguments.pages, arguments.write)
        return
    own: list[float] = []
    canvas: list[float] = []
    peak = 0.0
    with tempfile.TemporaryDirectory() as name:
        out, other = Path(name) / "own.pdf", Path(name) / "canvas.pdf"
        for _ in range(arguments.rounds):
            pages = str(arguments.pages)
            one = run(MODULE, "--write", str(out), "--pages", pages)
            own.append(one["pages"] / one["seconds"])
            peak = max(peak, one["peak_mb"])
            plain = run(BASELINE, pages, str(other), "--qr")
            canvas.append(plain["pages"] / plain["seconds"])
        size = out.stat().st_size
    medians = statistics.median(own), statistics.median(canvas)
    report = {
        "bench": "worksheets",
        "pages": arguments.pages,
        "pages_per_s": {"own": round(medians[0], 1), "canvas_qr": round(medians[1], 1)},
        "ratio": round(medians[0] / medians[1], 2),
        "ratios": [round(a / b, 2) for a, b in zip(own, canvas, strict=True)],
        "kb": round(size / 1024, 1),
        "peak_mb": round(peak, 1),
        "bar": "ratio >= 4, file <= 600 KB, peak <= 100 MB",
    }
    print(json.dumps(report))


if __name__ == "__main__":
    main()
