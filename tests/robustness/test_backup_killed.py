"""Killed while backups go to a second place: what is called a backup is one."""

import random
from pathlib import Path

import pytest

from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.library.check import check_library
from aiworkshop.library.opened_backup import opened_backup
from aiworkshop.library.second_place import place_backup
from aiworkshop.readmodels.second_place import SUFFIX
from tests.robustness.test_sheets_killed import said, start

SECRET = "blue heron three bridges"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "home" / "library.sqlite"
    with opened_workbench(path) as bench:
        key = str(bench.runner.run(CreateWorkshop(title=Text("מפגש"))).value)
        for number in range(40):
            words = Text(f"סיפור {number} " + random.Random(number).randbytes(8_000).hex())
            bench.runner.run(AddRecord(key, "finding", {"kind": "story", "title": words}))
    return path


@pytest.mark.parametrize(("whole", "passphrase"), [(1, ""), (3, ""), (1, SECRET)])
def test_no_half_file_is_taken_for_a_backup(
    library: Path, tmp_path: Path, whole: int, passphrase: str
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    process = start("placer", library, stick, *([passphrase] if passphrase else []))
    made = said(process, whole)
    assert len(made) >= whole
    found = [path for path in stick.iterdir() if path.name.endswith(SUFFIX)]
    assert {Path(line) for line in made[-5:]} <= set(found)
    for path in found:
        with opened_backup(library, path, passphrase) as backup:
            assert check_library(backup.database) == []
    assert check_library(library) == []
    # The next one sweeps away what the killed one left.
    place_backup(library, stick, passphrase)
    assert all(path.name.endswith(SUFFIX) for path in stick.iterdir())
