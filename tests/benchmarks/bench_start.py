"""Start to the first painted window, beside a bare PySide6 window; memory then and later.

    python -m tests.benchmarks.bench_start [-n ROUNDS] [--workshops 1000] [--platform xcb]

Interleaved; medians and ratios as one line of JSON. With ``xcb`` an own Xvfb is started where
there is no display. The library listed holds a few workshops, and ``--workshops`` in a second one.
"""

import argparse
import compileall
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def main() -> None:
    options = parse()
    compileall.compile_dir(ROOT / "aiworkshop", quiet=2)
    with tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder) / "small.sqlite", Path(folder) / "large.sqlite"
        make_library(small, 8)
        make_library(large, options.workshops)
        environment = {**os.environ, "AIWORKSHOP_HOME": folder, "PYTHONPATH": str(ROOT)}
        environment["QT_QPA_PLATFORM"] = options.platform
        screen = start_screen(environment) if options.platform == "xcb" else None
        try:
            print(json.dumps(measure(options.n, environment, small, large)))
        finally:
            if screen:
                screen.terminate()
                screen.wait()


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("-n", type=int, default=9)
    parser.add_argument("--workshops", type=int, default=1000)
    parser.add_argument("--platform", default="xcb")
    return parser.parse_args()


def make_library(path: Path, workshops: int) -> None:
    """Workshops with titles in three languages."""
    from aiworkshop.base.text import Text
    from aiworkshop.bootstrap import opened_workbench
    from aiworkshop.facilitation.create_workshop import CreateWorkshop

    titles = ("What makes our services work?", "מה גורם לשירותים שלנו לעבוד?", "ما الذي ينجح؟")
    with opened_workbench(path) as workbench:
        for number in range(workshops):
            title = Text(f"{titles[number % 3]} {number}")
            workbench.runner.run(CreateWorkshop(title=title, template="taster_60"))


def start_screen(environment: dict[str, str]) -> subprocess.Popen[bytes] | None:
    """An own X server, unless there is a display."""
    if environment.get("DISPLAY"):
        return None
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24"]
    server = subprocess.Popen(
        [*command, "-nolisten", "tcp"], pass_fds=[writing], stderr=subprocess.DEVNULL
    )
    os.close(writing)
    with os.fdopen(reading) as stream:
        environment["DISPLAY"] = f":{stream.readline().strip()}"
    return server


def measure(rounds: int, environment: dict[str, str], small: Path, large: Path) -> dict:
    own = str(HERE / "baselines" / "own_window.py")
    runs = {
        "bare": [str(HERE / "baselines" / "bare_window.py")],
        "own": [own, str(small)],
        "own_many": [own, str(large)],
    }
    found: dict[str, list[dict]] = {name: [] for name in runs}
    for number in range(rounds + 1):
        for name, arguments in runs.items():
            figures = start(arguments, environment)
            if number:  # the first round warms the disk's cache
                found[name].append(figures)
    loaded = start([own, str(small), "all"], environment)
    return summary(found, loaded, environment["QT_QPA_PLATFORM"])


def start(arguments: list[str], environment: dict[str, str]) -> dict:
    begun = {**environment, "T0_NS": str(time.monotonic_ns())}
    done = subprocess.run(
        [sys.executable, *arguments], env=begun, capture_output=True, text=True, timeout=120
    )
    if not done.stdout.strip():
        sys.exit(f"{arguments}: {done.stderr}")
    return json.loads(done.stdout.splitlines()[-1])


def summary(found: dict[str, list[dict]], loaded: dict, platform: str) -> dict:
    paint = {
        name: statistics.median(run["paint_ms"] for run in runs) for name, runs in found.items()
    }
    memory = {
        name: statistics.median(run["peak_mb"] for run in runs) for name, runs in found.items()
    }
    work = {name: statistics.median(run["cpu_ms"] for run in runs) for name, runs in found.items()}
    return {
        "bench": "start",
        "platform": platform,
        "rounds": len(found["bare"]),
        "paint_ms": {name: round(value, 1) for name, value in paint.items()},
        "ratio": round(paint["own"] / paint["bare"], 2),
        "ratio_many": round(paint["own_many"] / paint["bare"], 2),
        "cpu_ms": {name: round(value, 1) for name, value in work.items()},
        "cpu_ratio": round(work["own"] / work["bare"], 2),
        "peak_mb": {name: round(value, 1) for name, value in memory.items()},
        "loaded_mb": round(loaded.get("loaded_mb", 0), 1),
        "heavy_before_paint": loaded["heavy"],
        "bars": {"ratio": 1.3, "ratio_many": 1.5, "peak_mb": 80, "loaded_mb": 180},
    }


if __name__ == "__main__":
    main()
