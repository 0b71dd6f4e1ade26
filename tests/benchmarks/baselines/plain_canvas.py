"""Baseline: pages drawn on a plain reportlab canvas, left to right, no shaping.

``python -m tests.benchmarks.baselines.plain_canvas PAGES OUT.pdf [--qr]``: a heading, six wrapped
paragraphs and a ruled table of 8 by 4 on each page; with ``--qr`` (needs segno) a QR code that
differs on each. Prints one JSON line.
"""

import json
import resource
import sys
import time
from pathlib import Path

from aiworkshop.base.resources import resource_path

WORDS = (
    "Tell about a moment when you felt most alive, involved and proud of our shared work. What "
    "happened there, who took part in it, and what made this success possible? Write the words "
    "as they were said, without correcting and without explaining. Think which of these you "
    "would like to bring with you into the coming year, and who could help you do it together. "
    "This is the first stage."
)
SIDE = 50


def draw(pages: int, path: Path, qr: bool) -> None:
    """Write the pages."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.utils import simpleSplit
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    for name in ("NotoSans-Regular", "NotoSans-Bold"):
        pdfmetrics.registerFont(TTFont(name, str(resource_path("fonts", f"{name}.ttf"))))
    width, height = A4
    canvas = Canvas(str(path), pagesize=A4)
    for number in range(1, pages + 1):
        canvas.setFont("NotoSans-Bold", 16)
        canvas.drawString(SIDE, height - 60, f"Worksheet {number}: Appreciative interview")
        y = height - 86
        text = canvas.beginText(SIDE, y)
        text.setFont("NotoSans-Regular", 9.5, 13)
        for _ in range(6):
            lines = simpleSplit(f"{number}. {WORDS}", "NotoSans-Regular", 9.5, width - 2 * SIDE)
            for line in [*lines, ""]:
                text.textLine(line)
            y -= 13 * (len(lines) + 1)
        canvas.drawText(text)
        column = (width - 2 * SIDE) / 4
        canvas.setLineWidth(0.6)
        across = [SIDE + column * k for k in range(5)]
        canvas.grid(across, [y - 6 - 18 * k for k in range(9)])
        canvas.setFont("NotoSans-Regular", 9)
        for row in range(8):
            for k in range(3):
                canvas.drawString(SIDE + 4 + column * k, y - 19 - 18 * row, f"Question {row}")
        if qr:
            _squares(canvas, number)
        canvas.showPage()
    canvas.save()


def _squares(canvas: object, number: int) -> None:
    import segno

    address = f"https://ai.example/w/7f3a91c2/sheet/{number:05d}?k=Zq81"
    code = segno.make(address, error="m", boost_error=False)
    matrix = [list(row) for row in code.matrix]
    size = 80 / len(matrix)
    path = canvas.beginPath()  # type: ignore[attr-defined]
    for y, row in enumerate(matrix):
        start = None
        for x, dark in enumerate([*row, 0]):
            if dark and start is None:
                start = x
            elif not dark and start is not None:
                path.rect(465 + start * size, 120 - (y + 1) * size, (x - start) * size, size)
                start = None
    canvas.drawPath(path, stroke=0, fill=1)  # type: ignore[attr-defined]


def main() -> None:
    pages, path = int(sys.argv[1]), Path(sys.argv[2])
    start = time.process_time()
    draw(pages, path, "--qr" in sys.argv)
    seconds = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"pages": pages, "seconds": seconds, "peak_mb": peak}))


if __name__ == "__main__":
    main()
