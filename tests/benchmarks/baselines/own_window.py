"""Starts the program as its command does; reports when its first window stood on the screen.

Arguments: the library, and ``all`` to load everything afterwards and report memory again.
"""

import json
import os
import resource
import sys
import time

from aiworkshop.cli import main

library, then = sys.argv[1], sys.argv[2:]
figures = {}


def peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def painted(window, *rest):
    now = time.monotonic_ns()
    figures["paint_ms"] = (now - int(os.environ["T0_NS"])) / 1e6
    figures["peak_mb"] = peak()
    figures["cpu_ms"] = time.process_time() * 1000
    figures["heavy"] = sorted(
        {"sqlalchemy", "alembic", "reportlab", "pypdfium2", "PySide6.QtNetwork"} & set(sys.modules)
    )
    if then != ["all"]:
        finish()
    wake(window, *rest)
    load_all(window)


def load_all(window):
    from PySide6.QtCore import QTimer

    from aiworkshop.ui.pages import PAGES

    def walk(cards):
        window.desk.lanes.idle.connect(lambda: QTimer.singleShot(500, loaded))
        for spec in PAGES:
            window.go(spec.id, cards[0].id if cards and spec.needs_workshop else None)

    window.desk.read(lambda reads: reads.workshop_cards(), walk)


def loaded():
    import alembic.command  # noqa: F401
    import pypdfium2  # noqa: F401
    import reportlab.pdfgen.canvas  # noqa: F401

    figures["loaded_mb"] = peak()
    finish()


def finish():
    print(json.dumps(figures), flush=True)
    os._exit(0)


import aiworkshop.ui.app as program  # noqa: E402

wake = program._wake
program._wake = painted
main(["--library", library])
