"""Programs that save in processes of their own."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aiworkshop.base.text import Text
from aiworkshop.library.opening import open_library

ROOT = Path(__file__).parents[2]
Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def place(tmp_path: Path) -> tuple[Path, str]:
    """A library with one workshop, closed: its path and the workshop's id."""
    path = tmp_path / "place" / "library.sqlite"
    library = open_library(path)
    fields = {"title": Text("מפגש")}
    workshop = library.write("a", "", lambda unit: unit.add("workshop", fields))[0]
    library.close()
    return path, workshop


@pytest.fixture
def start_saver(place: tuple[Path, str]) -> Start:
    """Start a program that saves ``count`` times, or until it is killed (0)."""

    def start(count: int, name: str = "א", **options: Any) -> "subprocess.Popen[str]":
        path, workshop = place
        command = [sys.executable, "-m", "tests.robustness.saver"]
        return subprocess.Popen(
            [*command, str(path), workshop, str(count), name],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            **options,
        )

    return start
