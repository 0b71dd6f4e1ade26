"""A file brought in while the power goes, the disk fills, the stick is pulled, or another window
writes: all of it or nothing, and the library as it was."""

import io
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from aiworkshop.base.errors import AppError, MachineError, UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.exchange import (
    ImportWorkshop,
    export_workshop,
    list_conflicts,
    preview_import,
)
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.check import check_library
from aiworkshop.library.library import Library
from aiworkshop.library.opening import open_library
from tests.facilitation.exchange.worlds import every_row
from tests.robustness.test_no_room import full_disk

ROOT = Path(__file__).parents[2]
FINDINGS = 400
Place = tuple[Path, str]


@pytest.fixture
def stick(place: Place, tmp_path: Path) -> Path:
    """A scribe's copy with new findings, a changed title, and a photo."""
    path, workshop = place
    target = tmp_path / "stick.aiworkshop"
    library = open_library(path)
    export_workshop(library, workshop, target)
    library.close()
    scribe = open_library(tmp_path / "scribe" / "library.sqlite")
    scribe.clock.device = "5c51be00"
    runner = Runner(scribe)
    runner.run(ImportWorkshop(target))
    theme = runner.run(AddRecord(workshop, "theme", {"title": Text("נושא")})).value

    def many(unit: object) -> None:
        for number in range(FINDINGS):
            fields = {"kind": "story", "title": Text(f"סיפור {number} " + "א" * 200)}
            finding = unit.add("finding", fields)  # type: ignore[attr-defined]
            link = {"theme_id": theme, "finding_id": finding}
            unit.add("theme_finding", link)  # type: ignore[attr-defined]

    scribe.write("many", workshop, many)
    digest = scribe.attachments.put(b"\xff\xd8 photo" * 5_000)
    runner.run(AddRecord(workshop, "attachment", {"digest": digest}))
    runner.run(ChangeRecord(workshop, "workshop", workshop, {"title": Text("שם")}))
    export_workshop(scribe, workshop, target)
    scribe.close()
    return target


def rows_of(path: Path) -> dict[str, list[tuple[object, ...]]]:
    library = open_library(path)
    found = every_row(library)
    library.close()
    return found


@pytest.mark.parametrize("tables", [1, 2, 3, 4])
def test_killed_in_the_middle_nothing_is_there_and_the_next_time_all(
    place: Place, stick: Path, tables: int
) -> None:
    path, _ = place
    before = rows_of(path)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.robustness.importer", str(path), str(stick)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    lines = [process.stdout.readline().strip() for _ in range(tables)]
    process.kill()
    rest, _ = process.communicate()
    kept = "kept" in (*lines, *rest.split())
    after = rows_of(path)
    assert not kept or after != before
    library = open_library(path)
    result = Runner(library).run(ImportWorkshop(stick)).value
    # Either all of it was kept before the kill, or nothing.
    assert result.added in (0, 2 * FINDINGS + 2)  # type: ignore[attr-defined]
    assert (result.added == 0) == (after != before)  # type: ignore[attr-defined]
    assert len(every_row(library)["finding"]) == FINDINGS
    library.close()
    assert check_library(path) == []


def test_a_full_disk_brings_nothing_and_says_so(
    place: Place, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, _ = place
    before = rows_of(path)
    with full_disk(monkeypatch):
        library = open_library(path)
        with pytest.raises(AppError) as caught:
            Runner(library).run(ImportWorkshop(stick))
        library.close()
    assert caught.value.code == "disk_full"
    assert rows_of(path) == before
    assert check_library(path) == []


@pytest.mark.parametrize("part", [0.02, 0.3, 0.7, 0.99])
def test_a_file_half_written_on_the_stick_is_one_sentence(
    place: Place, stick: Path, part: float
) -> None:
    path, _ = place
    before = rows_of(path)
    whole = stick.read_bytes()
    stick.write_bytes(whole[: int(len(whole) * part)])
    library = open_library(path)
    with pytest.raises(UserError) as caught:
        preview_import(library, ImportWorkshop(stick))
    library.close()
    assert caught.value.code == "exchange_broken"
    assert str(caught.value).count("Nothing was changed") == 1
    assert rows_of(path) == before


def test_a_stick_that_is_pulled_between_looking_and_bringing_in(
    place: Place, stick: Path, tmp_path: Path
) -> None:
    path, _ = place
    library = open_library(path)
    before = every_row(library)
    command = ImportWorkshop(stick)
    assert preview_import(library, command).photos == 1
    moved = stick.rename(tmp_path / "pulled.aiworkshop")
    with pytest.raises(UserError):
        Runner(library).run(command)
    assert every_row(library) == before, "the photos are on the stick: nothing without them"
    moved.rename(stick)
    Runner(library).run(command)
    assert len(every_row(library)["finding"]) == FINDINGS
    library.close()


def test_two_windows_one_looks_while_the_other_writes(place: Place, stick: Path) -> None:
    path, workshop = place
    one, other = open_library(path), open_library(path)
    command = ImportWorkshop(stick)
    assert preview_import(one, command).conflicts == 0
    words = {"title": Text("בינתיים כאן")}
    Runner(other).run(ChangeRecord(workshop, "workshop", workshop, words))
    result = Runner(one).run(command).value
    assert result.conflicts == 1  # type: ignore[attr-defined]
    (found,) = list_conflicts(other, workshop)
    assert {str(found.now), str(found.other)} == {"שם", "בינתיים כאן"}
    one.close()
    other.close()


def _foreign(_: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("holiday.jpg", b"x")
    return made.getvalue()


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (_foreign, "exchange_foreign"),
        (lambda _: b"", "exchange_foreign"),
        (lambda _: b'{"format": "aiworkshop-workshop", "schema": 5}', "exchange_newer"),
        (lambda whole: whole.replace(b'"kind": "story"', b'"kind": "stort"'), "exchange_broken"),
    ],
)
def test_other_files_are_refused_by_the_preview_too(
    place: Place, stick: Path, spoil: Callable[[bytes], bytes], code: str
) -> None:
    library: Library = open_library(place[0])
    before = every_row(library)
    stick.write_bytes(spoil(stick.read_bytes()))
    with pytest.raises((UserError, MachineError)) as caught:
        preview_import(library, ImportWorkshop(stick))
    assert caught.value.code == code
    assert every_row(library) == before
    library.close()
