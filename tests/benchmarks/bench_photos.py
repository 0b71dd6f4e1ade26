"""Photos of printed sheets: how many codes are read, and how long a photo takes from the file on.

``python -m tests.benchmarks.bench_photos [100] [worst] [A3]`` prints a JSON line. The pages are
those of a pack in three languages; ``worst``: every photo as hard as the issue allows at once, from
near and from far; ``A3``: posters, whose code is smaller in the photo.
"""

import json
import random
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from itertools import cycle
from pathlib import Path

from PIL import Image

from aiworkshop.bootstrap import opened_workbench
from aiworkshop.documents.pdf.pages import PdfPages
from aiworkshop.documents.photos.reading import read_photo
from aiworkshop.documents.worksheets.pack import render_pack
from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
from aiworkshop.facilitation.worksheets.packing import plan_pack
from aiworkshop.method.sheet_codes import ScannedCode, SheetCode
from aiworkshop.method.worksheets import WORKSHEETS
from aiworkshop.readmodels.packing import PackRequest
from aiworkshop.readmodels.sheets import Pack
from tests.benchmarks.phone_photos import DOTS_PER_MM, Hardship, hardships, take_photo

PagesWithCodes = list[tuple[int, ScannedCode]]
POINTS_PER_MM = 72 / 25.4


def printed_sheets(folder: Path, paper: str) -> tuple[bytes, PagesWithCodes]:
    """A pack of the sample workshop, and which of its pages carry which code."""
    pack = _pack(folder)
    pack = replace(
        pack, copies=tuple(c for c in pack.copies if c.sheet.paper == paper and not c.sheet.bare)
    )
    rendered = render_pack(pack)
    pages = []
    for copy, start, count in zip(pack.copies, rendered.starts, rendered.pages_of, strict=True):
        for number in range(count):
            code = SheetCode(copy.sheet.id, copy.group_number, copy.copy, number + 1)
            scanned = ScannedCode(code, pack.facts.workshop_code, pack.facts.print_code)
            pages.append((start + number, scanned))
    # Neighbours are much alike.
    random.Random(3).shuffle(pages)
    return rendered.data, pages


def _pack(folder: Path) -> Pack:
    with opened_workbench(folder / "library.sqlite") as bench:
        bench.runner.run(InsertSample())
        contents = bench.reads.contents(SAMPLE_ID)
    packs = [
        plan_pack(
            contents, PackRequest(sheets=WORKSHEETS.ids, languages=(language,)), print_id="a-print"
        )
        for language in ("he", "ar", "en")
    ]
    return replace(packs[0], copies=tuple(copy for pack in packs for copy in pack.copies))


def worst(count: int) -> list[Hardship]:
    """All at its limit; the page fills 90, 80 or 70 % of the photo."""
    return [
        Hardship(
            turn=15 if number % 2 else -15,
            quarters=number % 4,
            keystone=0.08,
            blur=2,
            noise=15,
            light=0.35,
            light_from=number,
            fills=(0.9, 0.8, 0.7)[number % 3],
            seed=number,
        )
        for number in range(count)
    ]


def measure(pdf: bytes, pages: PagesWithCodes, wanted: list[Hardship]) -> dict[str, object]:
    """Photograph and read."""
    seconds, work, missed = [], [], []
    with tempfile.TemporaryDirectory() as folder, PdfPages(pdf) as opened:
        path = Path(folder) / "photo.jpg"
        for hardship, (number, code) in zip(wanted, cycle(pages), strict=False):
            image = opened.render(number, DOTS_PER_MM / POINTS_PER_MM)
            page = Image.frombytes("RGB", (image.width, image.height), image.rgb).convert("L")
            path.write_bytes(take_photo(page, hardship))
            start, began = time.perf_counter(), time.process_time()
            photo = read_photo(path)
            seconds.append(time.perf_counter() - start)
            work.append(time.process_time() - began)
            if photo.codes != (code,):
                missed.append(str(code.code))
    return {
        "photos": len(seconds),
        "read": len(seconds) - len(missed),
        "median_seconds": round(statistics.median(seconds), 3),
        "max_seconds": round(max(seconds), 3),
        "median_processor_seconds": round(statistics.median(work), 3),
        "max_processor_seconds": round(max(work), 3),
        "missed": missed,
    }


def main() -> None:
    """Measure what was asked for."""
    counts = [int(word) for word in sys.argv[1:] if word.isdigit()]
    count = counts[0] if counts else 100
    wanted = worst(count) if "worst" in sys.argv else hardships(count)
    with tempfile.TemporaryDirectory() as folder:
        pdf, pages = printed_sheets(Path(folder), "A3" if "A3" in sys.argv else "A4")
    print(json.dumps(measure(pdf, pages, wanted)))


if __name__ == "__main__":
    main()
