"""What the packages weigh, and how fast the packaged program starts beside the same from source.

    python packaging/build.py
    python -m tests.benchmarks.bench_package [-n ROUNDS] [--folder FOLDER] [--packages FOLDER]

Both start alternately in one run, from the same entry, source compiled; medians and ratios as one
line of JSON. Start is from the process's begin to the first painted window (as in ``bench_start``).
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

from tests.benchmarks.bench_start import ROOT, make_library, start_screen

ENTRY = ROOT / "packaging" / "pyinstaller" / "entry.py"


def main() -> None:
    options = parse()
    compileall.compile_dir(ROOT / "aiworkshop", quiet=2)
    program = options.folder / ("aiworkshop.exe" if sys.platform == "win32" else "aiworkshop")
    commands = {"packaged": [str(program)], "source": [sys.executable, str(ENTRY)]}
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "library.sqlite"
        make_library(library, 8)
        environment = {**os.environ, "AIWORKSHOP_HOME": folder, "PYTHONPATH": str(ROOT)}
        environment["QT_QPA_PLATFORM"] = options.platform
        screen = start_screen(environment) if options.platform == "xcb" else None
        try:
            starts = measure(commands, options.n, environment, library)
        finally:
            if screen:
                screen.terminate()
                screen.wait()
    print(json.dumps({**weights(options.folder, options.packages), **starts}))


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("-n", type=int, default=9)
    parser.add_argument("--folder", type=Path, default=ROOT / "build/packages/aiworkshop")
    parser.add_argument("--packages", type=Path, default=ROOT / "dist/packages")
    parser.add_argument("--platform", default="xcb")
    return parser.parse_args()


def weights(folder: Path, packages: Path) -> dict:
    """Megabytes (of a million bytes) of the folder and of each package, and how many files."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    made = sorted(path for path in packages.glob("aiworkshop*") if path.is_file())
    return {
        "bench": "package",
        "folder_mb": round(sum(path.stat().st_size for path in files) / 1e6, 1),
        "files": len(files),
        "archives_mb": {path.name: round(path.stat().st_size / 1e6, 1) for path in made},
        "bars": {"folder_mb": 200, "archives_mb": 80, "ratio": 1.3},
    }


def measure(commands: dict, rounds: int, environment: dict[str, str], library: Path) -> dict:
    paint: dict[str, list[float]] = {name: [] for name in commands}
    said: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            painted = first_paint([*command, "--library", str(library)], environment)
            version = seconds([*command, "--version"], environment) * 1000
            if number:  # the first round warms the disk's cache
                paint[name].append(painted)
                said[name].append(version)
    medians = {name: statistics.median(values) for name, values in paint.items()}
    version = {name: statistics.median(values) for name, values in said.items()}
    return {
        "rounds": rounds,
        "paint_ms": {name: round(value) for name, value in medians.items()},
        "ratio": round(medians["packaged"] / medians["source"], 2),
        "version_ms": {name: round(value) for name, value in version.items()},
        "range_ms": {name: [round(min(v)), round(max(v))] for name, v in paint.items()},
    }


def first_paint(command: list[str], environment: dict[str, str]) -> float:
    """Milliseconds until the window stands on the screen."""
    begun = time.monotonic_ns()
    done = subprocess.run(
        command,
        env={**environment, "AIWORKSHOP_TELL_FIRST_PAINT": "1"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    if done.returncode or not done.stdout.strip():
        sys.exit(f"{command}: {done.stderr}")
    return (int(done.stdout.splitlines()[-1]) - begun) / 1e6


def seconds(command: list[str], environment: dict[str, str]) -> float:
    begun = time.perf_counter()
    subprocess.run(command, env=environment, check=True, capture_output=True, timeout=120)
    return time.perf_counter() - begun


if __name__ == "__main__":
    main()
