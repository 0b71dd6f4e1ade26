"""A summary-like PDF of all-different findings beside a plain reportlab canvas.

``python -m tests.benchmarks.bench_pdf_text [--rounds 3] [--findings 1000]`` runs both in turn, each
in a process of its own, and prints one JSON line: medians, and the ratio of pages per second. The
ratio that counts is to a canvas that makes a QR code a page, as the bar's own baseline does.
Seconds are processor time, which other work on the machine changes little. Bar:
ratio_with_qr >= 0.6, peak memory <= 180 MB, <= 5 KB a page.
"""

import argparse
import importlib.util
import json
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

LETTERS = {
    "he": "אבגדהוזחטיכלמנסעפצקרשת",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "en": "abcdefghijklmnopqrstuvwxyz",
}
MODULE = "tests.benchmarks.bench_pdf_text"


def vocabulary(language: str, size: int = 4000) -> list[str]:
    """Made-up words, so that a real text's variety is met rather than flattered."""
    chance = random.Random(language)
    return ["".join(chance.choices(LETTERS[language], k=chance.randint(2, 8))) for _ in range(size)]


def sentence(chance: random.Random, words: list[str], letters: int) -> str:
    """About ``letters`` characters; frequent words are more frequent, as in any language."""
    out: list[str] = []
    while sum(map(len, out)) + len(out) < letters:
        out.append(words[int(len(words) * chance.random() ** 3)])
    if chance.random() < 0.3:
        out.insert(len(out) // 2, f"WhatsApp {chance.randint(2, 2030)}")
    if len(out) > 6:
        out[4] += ","
    return " ".join(out) + "."


def write(findings: int, path: Path) -> None:
    """One process's work: the document is made first, the writing is timed with its imports."""
    chance = random.Random(7)
    words = {language: vocabulary(language) for language in LETTERS}
    texts = []
    for number in range(findings):
        own = words[("he", "ar", "en")[number % 3]]
        texts.append([sentence(chance, own, length) for length in (40, 130, 70)])
    start = time.process_time()
    from aiworkshop.documents.pdf import blocks
    from aiworkshop.documents.pdf.writer import write_pdf

    cards = tuple(
        blocks.Card(
            (blocks.Strong(title), blocks.Paragraph(telling), blocks.Quote(quote, "4", "dream")),
            "discovery",
        )
        for title, telling, quote in texts
    )
    head = (blocks.Cover("סיכום"), blocks.Contents("תוכן"), blocks.Heading(1, "סיפורים"))
    written = write_pdf(blocks.Document("סיכום", (*head, *cards), "he"), path)
    seconds = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"pages": written.pages, "seconds": seconds, "peak_mb": peak}))


def run(*arguments: str) -> dict[str, float]:
    """One measurement in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", *arguments], capture_output=True, check=True, text=True
    )
    return dict(json.loads(done.stdout.splitlines()[-1]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--findings", type=int, default=1000)
    parser.add_argument("--write", type=Path)
    arguments = parser.parse_args()
    if arguments.write:
        write(arguments.findings, arguments.write)
        return
    variants = [[], ["--qr"]] if importlib.util.find_spec("segno") else [[]]
    speeds: dict[str, list[float]] = {"own": [], "canvas": [], "canvas_qr": []}
    peak = 0.0
    with tempfile.TemporaryDirectory() as name:
        out, other = Path(name) / "own.pdf", Path(name) / "canvas.pdf"
        for _ in range(arguments.rounds):
            own = run(MODULE, "--write", str(out), "--findings", str(arguments.findings))
            speeds["own"].append(own["pages"] / own["seconds"])
            peak = max(peak, own["peak_mb"])
            for variant in variants:
                pages = str(int(own["pages"]))
                canvas = run("tests.benchmarks.baselines.plain_canvas", pages, str(other), *variant)
                key = "canvas_qr" if variant else "canvas"
                speeds[key].append(canvas["pages"] / canvas["seconds"])
        size = out.stat().st_size
    medians = {key: statistics.median(values) for key, values in speeds.items() if values}
    report = {
        "bench": "pdf_text",
        "findings": arguments.findings,
        "pages": int(own["pages"]),
        "pages_per_s": {key: round(value, 1) for key, value in medians.items()},
        "ratio_plain": round(medians["own"] / medians["canvas"], 2),
        "peak_mb": round(peak, 1),
        "kb_per_page": round(size / 1024 / own["pages"], 2),
        "bar": "ratio_with_qr >= 0.6, peak <= 180 MB, <= 5 KB a page",
    }
    if "canvas_qr" in medians:
        report["ratio_with_qr"] = round(medians["own"] / medians["canvas_qr"], 2)
    print(json.dumps(report))


if __name__ == "__main__":
    main()
