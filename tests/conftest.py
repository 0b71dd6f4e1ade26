"""Fixtures that every part of the suite shares: a library in a temporary folder."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.patience import PatientBot

# How fast a machine makes examples says nothing of the program.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test may touch the user's own library or settings."""
    monkeypatch.setenv("AIWORKSHOP_HOME", str(tmp_path / "home"))


@pytest.fixture(scope="session")
def qapp() -> Iterator[object]:
    """The application as it is, with its fonts; garbage is collected where the window does it."""
    from aiworkshop.ui.app import make_application
    from aiworkshop.ui.collector import Collector

    app = make_application()
    collector = Collector(app)
    yield app
    collector.stop()


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> PatientBot:
    """Hands and eyes in the window; they wait as long as a busy machine needs."""
    return PatientBot(request)


@pytest.fixture
def library(tmp_path: Path) -> Iterator["object"]:
    """A new, empty library."""
    from aiworkshop.library.opening import open_library

    opened = open_library(tmp_path / "library.sqlite")
    yield opened
    opened.close()
