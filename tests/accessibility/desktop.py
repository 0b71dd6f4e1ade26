"""A bare virtual desktop: a screen, the buses of a session with its accessibility, the program."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
"""Has AT-SPI's bindings, which no package of ours brings."""
SCREEN_SIZE = "1400x900x24"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PATIENCE_SECONDS = 900
_ASK = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def missing() -> str:
    """What this system has not got of what a walk needs, in one sentence; empty: all is there."""
    for tool in ("Xvfb", "dbus-run-session"):
        if shutil.which(tool) is None:
            return f"{tool} is not installed"
    if not any(Path(launcher).exists() for launcher in LAUNCHERS):
        return "at-spi2-core is not installed"
    if not Path(SYSTEM_PYTHON).exists():
        return f"there is no {SYSTEM_PYTHON}"
    asked = subprocess.run([SYSTEM_PYTHON, "-c", _ASK], capture_output=True, check=False)
    return "" if asked.returncode == 0 else "python3-gi or gir1.2-atspi-2.0 is not installed"


@dataclass(frozen=True)
class Order:
    """What the client shall do; read by it as JSON."""

    language: str
    said: list[str]
    pages: list[str] = field(default_factory=list)
    finding: str = ""
    saved: str = ""
    help: str = ""
    shortcuts: str = ""
    tab_round: bool = True


@contextmanager
def screen(folder: Path) -> Iterator[str]:
    """A virtual screen whose topmost window has the keyboard; its name."""
    log = (folder / "screen.txt").open("w")
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", SCREEN_SIZE, "-nolisten", "tcp"],
        pass_fds=(write_end,), stdout=log, stderr=log,
    )  # fmt: skip
    os.close(write_end)
    with os.fdopen(read_end) as told:
        name = f":{told.readline().strip()}"
    keeper = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("focus_keeper.py")), name],
        stdout=log, stderr=log,
    )  # fmt: skip
    try:
        yield name
    finally:
        for process in (keeper, server):
            process.terminate()
            process.wait()
        log.close()


def walk(folder: Path, library: Path, order: Order, display: str) -> dict[str, Any]:
    """Start the program in a session of its own, walk it from outside, and return the report.

    What went wrong raises ``RuntimeError`` with the last words of the client and of the program.
    """
    home = folder / f"home-{order.language}"
    home.mkdir(parents=True, exist_ok=True)
    settings = {"language": order.language, "theme": "light"}
    (home / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
    plan, report = home / "order.json", home / "report.json"
    plan.write_text(json.dumps(asdict(order), ensure_ascii=False), encoding="utf-8")
    script = home / "session.sh"
    script.write_text(_SESSION, encoding="utf-8")
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    surroundings = {
        **os.environ,
        "DISPLAY": display,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "AIWORKSHOP_HOME": str(home),
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONFAULTHANDLER": "1",
        "QT_ACCESSIBILITY": "1",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PROGRAM_PYTHON": sys.executable,
        "CLIENT_PYTHON": SYSTEM_PYTHON,
        "LIBRARY": str(library),
        "PLAN": str(plan),
        "REPORT": str(report),
        "PROGRAM_LOG": str(home / "program.txt"),
    }
    begun = time.monotonic()
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", str(script)],
        cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False,
        timeout=PATIENCE_SECONDS,
    )  # fmt: skip
    (home / "client.txt").write_text(done.stderr, encoding="utf-8")
    if not report.exists():
        told = (home / "program.txt").read_text(encoding="utf-8", errors="replace")
        raise RuntimeError(f"{done.stderr[-3000:]}\nThe program said:\n{told[-2000:]}")
    found: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    found["program"] = (home / "program.txt").read_text(encoding="utf-8", errors="replace")
    found["whole_seconds"] = round(time.monotonic() - begun, 1)
    return found


_SESSION = """
"$PROGRAM_PYTHON" -m aiworkshop --library "$LIBRARY" >"$PROGRAM_LOG" 2>&1 &
program=$!
PYTHONDONTWRITEBYTECODE=1 "$CLIENT_PYTHON" -m tests.accessibility.client "$PLAN" "$REPORT"
kill "$program"
wait "$program"
"""
