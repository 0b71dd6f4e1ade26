"""The text of a summary printed by Qt: ``python -m tests.benchmarks.baselines.qt_pdf_writer
FINDINGS FILE`` prints one JSON line, in seconds of processor time with the imports."""

import json
import os
import sys
import time
from html import escape
from pathlib import Path

from tests.benchmarks.bench_qt_pdf import texts


def write(findings: int, path: Path) -> None:
    """One process's work: a rich document, as a program that prints with Qt makes it."""
    words = texts(findings)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    start = time.process_time()
    from PySide6.QtGui import QFontDatabase, QGuiApplication, QPageSize, QPdfWriter, QTextDocument

    from aiworkshop.base.resources import resource_path

    application = QGuiApplication([])
    for name in ("NotoSansHebrew-Regular.ttf", "NotoSans-Regular.ttf"):
        QFontDatabase.addApplicationFont(str(resource_path("fonts", name)))
    document = QTextDocument()
    document.setHtml(
        "<html><body dir='rtl' style='font-family: Noto Sans Hebrew; font-size: 10pt'>"
        + "".join(
            f"<p><b>{escape(title)}</b></p><p>{escape(telling)}</p>"
            f"<blockquote>{escape(quote)}</blockquote>"
            for title, telling, quote in words
        )
        + "</body></html>"
    )
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document.print_(writer)
    seconds = time.process_time() - start
    print(json.dumps({"seconds": seconds}))
    del application


if __name__ == "__main__":
    write(int(sys.argv[1]), Path(sys.argv[2]))
