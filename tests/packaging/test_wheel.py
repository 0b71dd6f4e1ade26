"""A wheel built from the checkout and installed elsewhere finds all it needs."""

import os
import shutil
import sqlite3
import subprocess
import sys
import sysconfig
import venv
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from aiworkshop.library.migrations import HISTORY

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder)]
    subprocess.run([*build, str(ROOT)], check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Python with the wheel installed; its dependencies are borrowed from this one."""
    folder = tmp_path_factory.mktemp("elsewhere") / "venv"
    venv.create(folder, with_pip=False)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    target = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(target)
    return python


def run(python: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    # Folders on PYTHONPATH do not run their .pth files, so the editable install stays unseen.
    borrowed = sysconfig.get_path("purelib")
    environment = {**os.environ, "PYTHONPATH": borrowed, "AIWORKSHOP_HOME": str(cwd / "home")}
    return subprocess.run(
        [python, *arguments], cwd=cwd, env=environment, capture_output=True, text=True
    )


def test_the_wheel_carries_texts_fonts_icons_translations_and_migrations(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for wanted in (
        "aiworkshop/resources/terms.toml",
        "aiworkshop/resources/content/ar/phases.toml",
        "aiworkshop/resources/fonts/NotoSansHebrew-Regular.ttf",
        "aiworkshop/resources/fonts/OFL.txt",
        "aiworkshop/resources/samples/akko.toml",
        "aiworkshop/resources/handbook/shortcuts.json",
        "aiworkshop/resources/handbook/pictures/he/findings.png",
        "aiworkshop/library/migrations/env.py",
    ):
        assert wanted in names
    assert any(name.endswith(("_he.qm", "/he.qm")) for name in names)
    assert any("migrations/versions/0001" in name for name in names)


def test_the_installed_program_makes_the_sample_summary(installed: Path, tmp_path: Path) -> None:
    where = run(installed, "-c", "import aiworkshop; print(aiworkshop.__file__)", cwd=tmp_path)
    assert not where.stdout.startswith(str(ROOT)), where.stdout
    made = run(installed, "-m", "aiworkshop", "sample", cwd=tmp_path)
    assert made.returncode == 0, made.stderr
    report = ["report", made.stdout.strip(), "--language", "he", "-o", "summary.pdf"]
    written = run(installed, "-m", "aiworkshop", *report, cwd=tmp_path)
    assert written.returncode == 0, written.stderr
    assert (tmp_path / "summary.pdf").read_bytes().startswith(b"%PDF")
    checked = run(installed, "-m", "aiworkshop", "check", cwd=tmp_path)
    assert checked.returncode == 0, checked.stdout


def test_an_older_library_is_upgraded_by_the_installed_program(
    installed: Path, tmp_path: Path
) -> None:
    older = tmp_path / "older.sqlite"
    shutil.copyfile(ROOT / "tests" / "library" / "golden" / "0001.sqlite", older)
    listed = run(installed, "-m", "aiworkshop", "--library", str(older), "list", cwd=tmp_path)
    assert listed.returncode == 0, listed.stderr
    with closing(sqlite3.connect(older)) as connection:
        (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    assert revision == HISTORY.current != "0001"
