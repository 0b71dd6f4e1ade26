"""The packaged program's beginning, tried from source: it is the same file."""

import io
import re
import subprocess
import sys
from pathlib import Path

import entry
import pytest
from PIL import Image

from aiworkshop.base.own_processes import own_process

ROOT = Path(__file__).parents[2]
ENTRY = ROOT / "packaging/pyinstaller/entry.py"
PHOTO = ROOT / "tests/documents/photos/page.heic"


def started(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, str(ENTRY), *arguments],
        input=given,
        capture_output=True,
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT), "PATH": ""},
        timeout=120,
    )


def test_it_decodes_a_photo_when_asked_as_python_would_be() -> None:
    done = started("-m", "aiworkshop.documents.photos.heic", "99999999", given=PHOTO.read_bytes())
    assert done.returncode == 0, done.stderr
    assert Image.open(io.BytesIO(done.stdout)).format == "JPEG"


def test_it_runs_no_other_module() -> None:
    done = started("-m", "this")
    assert done.returncode == 2
    assert b"Zen" not in done.stdout


def test_every_worker_of_the_program_is_known_to_it() -> None:
    asking = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in (ROOT / "aiworkshop").rglob("*.py")
        if re.search(r"\bown_process\(__name__", path.read_text("utf-8"))
    }
    assert asking == set(entry.WORKERS)
    for path in (ROOT / "aiworkshop").rglob("*.py"):
        if path.stem != "own_processes":
            starts_python = re.search(r"\[\s*sys\.executable", path.read_text("utf-8"))
            assert not starts_python, f"{path}: a packaged program has no python; own_process has"


def test_on_windows_a_worker_is_the_executable_that_can_answer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "executable", "/programs/aiworkshopw.exe")
    assert own_process("some.module", "1") == ["/programs/aiworkshop.exe", "-m", "some.module", "1"]


@pytest.mark.parametrize(("before", "after"), [("/theirs", "/theirs"), (None, None)])
def test_programs_that_we_start_find_their_own_libraries(
    before: str | None, after: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/ours")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    entry.give_back_library_path()
    import os

    assert os.environ.get("LD_LIBRARY_PATH") == after
