"""A workshop with its photos in one file, and archives that do not hold."""

import hashlib
import json
import tempfile
import tracemalloc
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.exchange import archive
from aiworkshop.facilitation.exchange.export import export_text, export_workshop
from aiworkshop.facilitation.exchange.importing import ImportWorkshop
from aiworkshop.facilitation.records import AddRecord, DeleteRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.library import Library
from tests.facilitation.exchange.hostile import HOSTILE, PASSPHRASE, sealed, zipped
from tests.facilitation.exchange.worlds import every_row, new_library

PHOTOS = [b"\xff\xd8 first photo" * 100, b"\x89PNG second photo"]
MOST_MEMORY = 48 << 20
"""Bytes that a file of a few KB may take before it is refused."""
DIGESTS = [hashlib.sha256(photo).hexdigest() for photo in PHOTOS]


def add_photos(library: Library, runner: Runner, workshop_id: str) -> list[str]:
    return [
        str(
            runner.run(
                AddRecord(
                    workshop_id,
                    "attachment",
                    {"digest": library.attachments.put(photo), "media_type": "image/jpeg"},
                )
            ).value
        )
        for photo in PHOTOS
    ]


@pytest.fixture
def file(library: Library, runner: Runner, workshop_id: str, tmp_path: Path) -> Path:
    """An archive of a workshop with two photos, one of them in the trash."""
    photos = add_photos(library, runner, workshop_id)
    runner.run(DeleteRecords(workshop_id, (("attachment", photos[0]),)))
    target = tmp_path / "copy.aiworkshop"
    assert export_workshop(library, workshop_id, target) == 0
    return target


def entries(file: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(file) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def test_an_archive_brings_records_and_photos(
    library: Library, workshop_id: str, file: Path
) -> None:
    assert list(entries(file)) == [*(f"attachments/{d}" for d in sorted(DIGESTS)), "workshop.json"]
    with new_library() as other:
        runner = Runner(other)
        runner.run(ImportWorkshop(file))
        assert export_text(other, workshop_id) == export_text(library, workshop_id)
        for digest, photo in zip(DIGESTS, PHOTOS, strict=True):
            assert other.attachments.path(digest).read_bytes() == photo
        again = file.with_name("again.aiworkshop")
        export_workshop(other, workshop_id, again)
        assert again.read_bytes() == file.read_bytes()
        runner.undo(workshop_id)
        runner.redo(workshop_id)
        assert other.attachments.has(DIGESTS[0])


def test_a_plain_file_brings_the_records_alone(
    library: Library, workshop_id: str, file: Path
) -> None:
    plain = file.with_suffix(".json")
    assert export_workshop(library, workshop_id, plain) == 0
    assert plain.read_text("utf-8") == export_text(library, workshop_id)
    assert plain.read_bytes() == entries(file)["workshop.json"]
    with new_library() as other:
        runner = Runner(other)
        runner.run(ImportWorkshop(plain))
        assert export_text(other, workshop_id) == export_text(library, workshop_id)
        assert not other.attachments.has(DIGESTS[0])
        # The archive, read later, brings what was missing though no record is new.
        assert not runner.run(ImportWorkshop(file)).batch
        assert other.attachments.has(DIGESTS[0])


def test_missing_and_damaged_photos_are_counted_and_left_out(
    library: Library, workshop_id: str, file: Path
) -> None:
    library.attachments.path(DIGESTS[0]).write_bytes(b"damaged")
    library.attachments.path(DIGESTS[1]).unlink()
    assert export_workshop(library, workshop_id, file) == 2
    assert list(entries(file)) == ["workshop.json"]
    Runner(library).run(ImportWorkshop(file))
    library.attachments.put(PHOTOS[0])
    assert library.attachments.is_whole(DIGESTS[0]), "what is damaged is put right"
    assert export_workshop(library, workshop_id, file) == 1


def test_a_record_whose_photo_names_no_digest_is_refused(file: Path) -> None:
    document = json.loads(entries(file)["workshop.json"])
    document["records"]["attachment"][0]["digest"] = "../library.sqlite"
    plain = file.with_suffix(".json")
    plain.write_text(json.dumps(document), "utf-8")
    with pytest.raises(UserError) as caught:
        ImportWorkshop(plain).prepare()
    assert caught.value.code == "exchange_malformed"


RECORDS = "workshop.json"
PHOTO = f"attachments/{DIGESTS[0]}"
Parts = dict[str, bytes]
BROKEN: dict[str, tuple[Callable[[Parts], bytes], str]] = {
    "another program's": (lambda p: zipped([("word/document.xml", b"<w/>")]), "exchange_foreign"),
    "path out of the folder": (
        lambda p: zipped([*p.items(), ("attachments/../../evil", b"x")]),
        "exchange_unknown",
    ),
    "absolute path": (lambda p: zipped([*p.items(), ("/etc/evil", b"x")]), "exchange_unknown"),
    "drive": (lambda p: zipped([*p.items(), ("C:\\evil", b"x")]), "exchange_unknown"),
    "folder": (lambda p: zipped([*p.items(), ("attachments/", b"")]), "exchange_unknown"),
    "capitals": (
        lambda p: zipped([*p.items(), (f"attachments/{'AB' * 32}", b"")]),
        "exchange_unknown",
    ),
    "photo of nobody": (
        lambda p: zipped([*p.items(), (f"attachments/{hashlib.sha256(b'x').hexdigest()}", b"x")]),
        "exchange_unknown",
    ),
    "other bytes": (lambda p: zipped([*{**p, PHOTO: b"x"}.items()]), "exchange_malformed"),
    "cut off": (lambda p: zipped([*p.items()])[:-100], "exchange_broken"),
    "damaged": (
        lambda p: zipped([*p.items()]).replace(b"first photo", b"FIRST photo", 1),
        "exchange_broken",
    ),
    "bomb": (
        lambda p: zipped([(RECORDS, b" " * (30 << 20))], zipfile.ZIP_DEFLATED),
        "exchange_too_large",
    ),
    "rare compression": (
        lambda p: zipped([*p.items()], zipfile.ZIP_LZMA),
        "exchange_malformed",
    ),
    "records that do not hold": (
        lambda p: zipped([*{**p, RECORDS: b"{}"}.items()]),
        "exchange_foreign",
    ),
    **HOSTILE,
}


@cache
def whole_parts() -> dict[str, bytes]:
    """The entries of an archive that holds."""
    with new_library() as library, tempfile.TemporaryDirectory() as folder:
        runner = Runner(library)
        workshop_id = str(runner.run(CreateWorkshop(title=Text("מפגש"))).value)
        add_photos(library, runner, workshop_id)
        target = Path(folder) / "copy.aiworkshop"
        export_workshop(library, workshop_id, target)
        return entries(target)


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", BROKEN)
def test_an_archive_that_does_not_hold_changes_nothing(name: str, tmp_path: Path) -> None:
    make, code = BROKEN[name]
    data = make(whole_parts())
    file = tmp_path / "copy.aiworkshop"
    with new_library() as other:
        before = every_row(other)
        files = sorted(other.place.parent.rglob("*"))  # type: ignore[union-attr]  # a path
        for passphrase in ("", PASSPHRASE):
            file.write_bytes(sealed(data) if passphrase else data)
            tracemalloc.start()
            try:
                with pytest.raises(UserError) as caught:
                    Runner(other).run(ImportWorkshop(file, passphrase))
                assert tracemalloc.get_traced_memory()[1] < MOST_MEMORY
            finally:
                tracemalloc.stop()
            assert caught.value.code == code
            assert "{" not in str(caught.value)
            assert str(caught.value).count("Nothing was changed") == 1
        assert every_row(other) == before
        assert not other.attachments.folder.exists()
        assert sorted(other.place.parent.rglob("*")) == files  # type: ignore[union-attr]
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_entries_of_one_name_are_refused(file: Path) -> None:
    file.write_bytes(zipped([*entries(file).items(), (PHOTO, PHOTOS[0])]))
    with pytest.raises(UserError) as caught:
        ImportWorkshop(file).prepare()
    assert caught.value.code == "exchange_duplicate"


def test_too_many_photos_or_too_large_ones_are_refused(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, most in (("MOST_FILES", 2), ("LARGEST_IN_ALL", 500), ("LARGEST_PHOTO", 500)):
        with monkeypatch.context() as patched, pytest.raises(UserError) as caught:
            patched.setattr(archive, name, most)
            ImportWorkshop(file).prepare()
        assert caught.value.code == "exchange_too_large", name


def test_an_archive_that_was_exchanged_after_the_check_is_refused(
    file: Path, workshop_id: str
) -> None:
    command = ImportWorkshop(file)
    command.prepare()
    file.write_bytes(zipped([*{**entries(file), PHOTO: b"x"}.items()]))
    with new_library() as other:
        before = every_row(other)
        with pytest.raises(UserError):
            Runner(other).run(command)
        assert every_row(other) == before


def test_the_photos_of_two_laptops_come_together(
    library: Library, runner: Runner, workshop_id: str, file: Path
) -> None:
    with new_library() as other:
        elsewhere = Runner(other)
        elsewhere.run(ImportWorkshop(file))
        digest = other.attachments.put(b"taken elsewhere")
        fields = {"digest": digest, "name": "IMG_7.jpg"}
        elsewhere.run(AddRecord(workshop_id, "attachment", fields))
        export_workshop(other, workshop_id, file)
    runner.run(AddRecord(workshop_id, "theme", {"title": Text("Meanwhile")}))
    runner.run(ImportWorkshop(file))
    assert library.attachments.path(digest).read_bytes() == b"taken elsewhere"
