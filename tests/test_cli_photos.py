"""A workshop with photos of its sheets goes to another computer, by the verbs of the command."""

import hashlib
import zipfile
from pathlib import Path

import pytest

from aiworkshop import cli
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.sample import SAMPLE_ID
from aiworkshop.facilitation.worksheets.photos import KeepPhoto, TurnPhoto, prepare_photo
from tests.robustness.photo_keeper import make_photo


def test_photos_travel_with_their_sheets_byte_for_byte(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, other = tmp_path / "one" / "library.sqlite", tmp_path / "two" / "library.sqlite"
    assert cli.main(["sample", "--library", str(path)]) == 0
    printing = ["worksheets", SAMPLE_ID, "--sheets", "DIS", "-o", str(tmp_path / "sheets.pdf")]
    assert cli.main([*printing, "--library", str(path)]) == 0
    with opened_workbench(path) as bench:
        sheet = bench.reads.sheet_board(SAMPLE_ID).cards[0]
        for number, sheet_id in enumerate((sheet.id, None)):
            make_photo(tmp_path / "photo.jpg", number)
            photo = prepare_photo(tmp_path / "photo.jpg")
            kept = bench.runner.run(KeepPhoto(SAMPLE_ID, photo, sheet_id, page=1)).value
        bench.runner.run(TurnPhoto(SAMPLE_ID, kept.attachment_ids[0], 1))
    first, second = tmp_path / "first.aiworkshop", tmp_path / "second.aiworkshop"
    assert cli.main(["export", SAMPLE_ID, "-o", str(first), "--library", str(path)]) == 0

    assert cli.main(["import", str(first), "--library", str(other)]) == 0

    with opened_workbench(path) as bench, opened_workbench(other) as there:
        board, found = bench.reads.sheet_board(SAMPLE_ID), there.reads.sheet_board(SAMPLE_ID)
        assert found == board
        assert len(found.inbox) == 1
        assert found.inbox[0].rotation == 90
        (filed,) = there.reads.sheet_form(sheet.id).photos
        assert filed.page == 1
        for photo in (filed, *found.inbox):
            data = there.library.attachments.path(photo.digest).read_bytes()
            assert data == bench.library.attachments.path(photo.digest).read_bytes()
            assert hashlib.sha256(data).hexdigest() == photo.digest
    assert cli.main(["check", "--library", str(other)]) == 0
    assert cli.main(["export", SAMPLE_ID, "-o", str(second), "--library", str(other)]) == 0
    assert second.read_bytes() == first.read_bytes()
    assert cli.main(["import", str(second), "--library", str(path)]) == 0
    with opened_workbench(path) as bench:
        assert bench.reads.sheet_board(SAMPLE_ID) == board
    capsys.readouterr()


def test_an_archive_cut_off_on_its_way_brings_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, other = tmp_path / "one" / "library.sqlite", tmp_path / "two" / "library.sqlite"
    assert cli.main(["sample", "--library", str(path)]) == 0
    make_photo(tmp_path / "photo.jpg", 1)
    with opened_workbench(path) as bench:
        bench.runner.run(KeepPhoto(SAMPLE_ID, prepare_photo(tmp_path / "photo.jpg")))
    file = tmp_path / "copy.aiworkshop"
    assert cli.main(["export", SAMPLE_ID, "-o", str(file), "--library", str(path)]) == 0
    with zipfile.ZipFile(file) as archive:
        assert len(archive.namelist()) == 2
    file.write_bytes(file.read_bytes()[:-2_000])
    capsys.readouterr()
    assert cli.main(["import", str(file), "--library", str(other)]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
    with opened_workbench(other) as bench:
        assert bench.reads.workshop_cards() == []
    folder = other.parent / "attachments"
    assert not folder.exists() or not list(folder.iterdir())
