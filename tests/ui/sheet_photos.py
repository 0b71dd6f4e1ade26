"""Photos for tests of the screens: taken, stored, looked up."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.facilitation.worksheets.photos import KeepPhoto, prepare_photo
from aiworkshop.method.sheet_codes import short_code
from aiworkshop.readmodels.records import Attachment
from tests.benchmarks.phone_photos import page_with_code


@pytest.fixture
def sheet_id(library_path, workshop_id) -> str:
    """The discovery sheet of table 3, printed."""
    with opened_workbench(library_path) as bench:
        run = bench.runner.run(AddRecord(workshop_id, "print_run", {"code": "2XJ4"})).value
        fields = {"print_run_id": run, "sheet": "DIS", "group_number": 3, "state": "expected"}
        return str(bench.runner.run(AddRecord(workshop_id, "printed_sheet", fields)).value)


@pytest.fixture
def photograph(tmp_path) -> Callable[..., Path]:
    """Takes a photo: of a sheet where a code is given, else of a drawing."""

    def take(name: str, workshop_id: str = "", code: str = "", shade: int = 120) -> Path:
        path = tmp_path / "phone" / name
        path.parent.mkdir(exist_ok=True)
        picture = Image.new("RGB", (1200, 1600), (shade, 90, 60))
        picture.paste((255, 255, 0), (0, 0, 600, 200))
        if code:
            page = page_with_code(f"AW1.{short_code(workshop_id, 6)}.2XJ4.{code}")
            picture.paste(page.resize((1131, 1600)))
        picture.save(path)
        return path

    return take


@pytest.fixture
def stored(library_path, workshop_id, photograph) -> Callable[..., list[Attachment]]:
    """Photos that lie in the library, by default in the inbox."""

    def store(*names: str, sheet_id: str | None = None) -> list[Attachment]:
        with opened_workbench(library_path) as bench:
            for shade, name in enumerate(names):
                photo = prepare_photo(photograph(name, shade=shade))
                bench.runner.run(KeepPhoto(workshop_id, photo, sheet_id))
            return bench.reads.records(Attachment, workshop_id)

    return store


def attachments(library_path, workshop_id) -> list[Attachment]:
    with opened_workbench(library_path) as bench:
        return bench.reads.records(Attachment, workshop_id)
