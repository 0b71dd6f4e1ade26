"""Transfer copies with a passphrase: the same inside, nothing readable outside, and bad ones."""

import io
import json
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from aiworkshop.base import sealing, whole_files
from aiworkshop.base.errors import MachineError, UserError
from aiworkshop.base.sealing import is_sealed, unseal
from aiworkshop.base.text import Text
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.exchange import (
    ImportWorkshop,
    archive,
    copies,
    export_text,
    export_workshop,
    preview_import,
    reading,
    write_without_people,
)
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.library import Library
from tests.facilitation.exchange.hostile import PASSPHRASE, sealed
from tests.facilitation.exchange.worlds import every_row, new_library

SECRET = "מה שנאמר ליד השולחן"
PHOTOS = (b"\xff\xd8 first " * 20_000, b"\x89PNG second" * 9)


@pytest.fixture
def world() -> Iterator[tuple[Library, str]]:
    """A library with a workshop that has words and photos."""
    with new_library() as library:
        yield library, fill(library)


def fill(library: Library) -> str:
    runner = Runner(library)
    workshop_id = str(runner.run(CreateWorkshop(title=Text("מפגש"))).value)
    runner.run(AddRecord(workshop_id, "finding", {"kind": "story", "title": Text(SECRET)}))
    for photo in PHOTOS:
        digest = library.attachments.put(photo)
        runner.run(AddRecord(workshop_id, "attachment", {"digest": digest}))
    return workshop_id


@cache
def whole_copy() -> bytes:
    """The bytes of a plain transfer copy."""
    with new_library() as library, tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "copy.aiworkshop"
        export_workshop(library, fill(library), target)
        return target.read_bytes()


def refused(path: Path, passphrase: str = "") -> UserError:
    """Why a file is not imported; nothing of it is there afterwards."""
    with new_library() as library:
        before = every_row(library)
        with pytest.raises(UserError) as caught:
            Runner(library).run(ImportWorkshop(path, passphrase))
        assert every_row(library) == before
        assert not library.attachments.folder.exists()
    said = str(caught.value)
    assert "Nothing was changed" in said
    assert "{" not in said
    assert "\n" not in said
    return caught.value


def test_inside_it_is_the_plain_file_byte_for_byte(
    world: tuple[Library, str], tmp_path: Path
) -> None:
    library, workshop_id = world
    plain, closed = tmp_path / "plain.aiworkshop", tmp_path / "closed.aiworkshop"
    export_workshop(library, workshop_id, plain)
    export_workshop(library, workshop_id, closed, PASSPHRASE)
    assert is_sealed(closed)
    with closed.open("rb") as file:
        assert b"".join(unseal(file, PASSPHRASE, "")) == plain.read_bytes()
    with new_library() as other:
        command = ImportWorkshop(closed, PASSPHRASE)
        assert preview_import(other, command).photos == len(PHOTOS)
        Runner(other).run(command)
        assert export_text(other, workshop_id) == export_text(library, workshop_id)
        again = tmp_path / "again.aiworkshop"
        assert export_workshop(other, workshop_id, again) == 0
        assert again.read_bytes() == plain.read_bytes()


def test_nothing_of_it_lies_on_the_disk_unsealed(
    world: tuple[Library, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library, workshop_id = world
    closed = tmp_path / "closed.aiworkshop"
    seen: list[bytes] = []
    put = sealing.SealingWriter._put

    def watched(writer: sealing.SealingWriter, piece: bytes, last: int) -> None:
        put(writer, piece, last)
        writer._target.flush()
        seen.extend(one.read_bytes() for one in tmp_path.iterdir())

    monkeypatch.setattr(sealing.SealingWriter, "_put", watched)
    with monkeypatch.context() as patched:
        patched.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
        export_workshop(library, workshop_id, closed, PASSPHRASE)
        ImportWorkshop(closed, PASSPHRASE).prepare()
    seen.append(closed.read_bytes())
    assert len(seen) > 3
    for word in (SECRET.encode(), b"workshop.json", PHOTOS[0][:9], PASSPHRASE.encode()):
        assert not any(word in data for data in seen)
    with new_library() as other:
        Runner(other).run(ImportWorkshop(closed, PASSPHRASE))
    assert list(tmp_path.iterdir()) == [closed]


def test_the_slow_key_is_made_once_for_looking_and_bringing_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "copy.aiworkshop"
    path.write_bytes(sealed(whole_copy()))
    made: list[bytes] = []
    make = sealing._cipher
    monkeypatch.setattr(sealing, "_cipher", lambda *of: made.append(of[1]) or make(*of))
    with new_library() as other:
        command = ImportWorkshop(path, PASSPHRASE)
        preview_import(other, command)
        Runner(other).run(command)
        assert len(list(other.attachments.folder.rglob("*"))) >= len(PHOTOS)
    assert len(made) == 1


def test_a_wrong_passphrase_or_none_is_one_sentence_and_the_next_try_opens_it(
    tmp_path: Path,
) -> None:
    path = tmp_path / "copy.aiworkshop"
    path.write_bytes(sealed(whole_copy()))
    assert refused(path).code == "seal_needed"
    for wrong in ("x", PASSPHRASE.replace("ש", "s"), PASSPHRASE * 1000, "\ud83d\ude00" * 4):
        assert refused(path, wrong).code == "seal_passphrase"
    with new_library() as other:
        assert Runner(other).run(ImportWorkshop(path, PASSPHRASE)).value is not None


@pytest.mark.parametrize("protected", [False, True], ids=["plain", "sealed"])
def test_cut_off_anywhere_it_is_one_sentence(protected: bool, tmp_path: Path) -> None:
    data = sealed(whole_copy()) if protected else whole_copy()
    path = tmp_path / "copy.aiworkshop"
    piece = (1 << 16) + 16
    step = len(data) // 12
    places = {0, 1, 4, 7, 8, 9, 46, 47, 62, 63, 78, 79, 63 + piece, 63 + 2 * piece}
    places |= {*range(step, len(data), step), len(data) - 1, len(data) - 17, len(data) - 23}
    for place in sorted(places):
        path.write_bytes(data[:place])
        with pytest.raises(UserError) as caught:
            ImportWorkshop(path, PASSPHRASE if protected else "").prepare()
        known = place >= (8 if protected else 4)
        expected = "seal_damaged" if protected else "exchange_broken"
        assert caught.value.code == (expected if known else "exchange_foreign"), place
    assert refused(path, PASSPHRASE if protected else "")


def test_the_whole_file_with_something_behind_it_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "copy.aiworkshop"
    path.write_bytes(sealed(whole_copy()) + b"more")
    assert refused(path, PASSPHRASE).code == "seal_damaged"


def test_a_file_that_was_exchanged_after_the_preview_brings_nothing(tmp_path: Path) -> None:
    path = tmp_path / "copy.aiworkshop"
    path.write_bytes(sealed(whole_copy()))
    with new_library() as other:
        before = every_row(other)
        command = ImportWorkshop(path, PASSPHRASE)
        preview_import(other, command)
        path.write_bytes(sealed(whole_copy(), "another passphrase"))
        with pytest.raises(UserError) as caught:
            Runner(other).run(command)
        assert caught.value.code == "seal_passphrase"
        path.unlink()
        with pytest.raises(UserError) as caught:
            Runner(other).run(command)
        assert caught.value.code == "exchange_unreadable"
        assert every_row(other) == before


def test_what_is_no_file(tmp_path: Path) -> None:
    folder = tmp_path / "folder.aiworkshop"
    folder.mkdir()
    for path in (folder, tmp_path / "nothing.aiworkshop", Path("a\0b.aiworkshop")):
        assert refused(path).code == "exchange_unreadable"
        assert refused(path, PASSPHRASE).code == "exchange_unreadable"
    with new_library() as library:
        workshop_id = fill(library)
        for passphrase in ("", PASSPHRASE):
            with pytest.raises(MachineError) as caught:
                export_workshop(library, workshop_id, folder, passphrase)
            assert caught.value.code == "exchange_not_written"


def test_records_that_would_fill_the_memory_are_counted_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "copy.aiworkshop"
    lists = b'{"format": [' + b"[]," * 2000 + b"[]]}"
    monkeypatch.setattr(reading, "MOST_VALUES", 1000)
    monkeypatch.setattr(json, "loads", lambda *_, **__: pytest.fail("was read"))
    for data in (lists, sealed(lists)):
        path.write_bytes(data)
        assert refused(path, PASSPHRASE).code == "exchange_too_large"
    monkeypatch.setattr(reading, "LARGEST_RECORDS", len(lists) - 1)
    monkeypatch.setattr(reading, "MOST_VALUES", 1_000_000)
    assert refused(path, PASSPHRASE).code == "exchange_too_large"


def test_a_short_passphrase_or_another_suffix_writes_nothing(
    world: tuple[Library, str], tmp_path: Path
) -> None:
    library, workshop_id = world
    target = tmp_path / "copy.aiworkshop"
    target.write_bytes(b"what was there")
    with pytest.raises(UserError) as caught:
        export_workshop(library, workshop_id, target, "1234567")
    assert caught.value.code == "passphrase_short"
    assert target.read_bytes() == b"what was there"
    with pytest.raises(UserError) as caught:
        export_workshop(library, workshop_id, tmp_path / "copy.json", PASSPHRASE)
    assert caught.value.code == "seal_suffix"
    assert list(tmp_path.iterdir()) == [target]


def test_a_disk_that_is_full_in_the_middle_leaves_what_was_there(
    world: tuple[Library, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library, workshop_id = world
    target = tmp_path / "copy.aiworkshop"
    target.write_bytes(b"what was there")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(whole_files.os, "fsync", full)
        with pytest.raises(MachineError):
            export_workshop(library, workshop_id, target, PASSPHRASE)
    assert target.read_bytes() == b"what was there"
    assert list(tmp_path.iterdir()) == [target]


def test_a_copy_without_people_is_sealed_too(world: tuple[Library, str], tmp_path: Path) -> None:
    library, workshop_id = world
    target = tmp_path / "study.aiworkshop"
    write_without_people(library, workshop_id, target, PASSPHRASE)
    assert is_sealed(target)
    with new_library() as other:
        assert Runner(other).run(ImportWorkshop(target, PASSPHRASE)).value.added > 1  # type: ignore[attr-defined]


def test_an_entry_is_sealed_once_its_beginning_is_written() -> None:
    arrived = io.BytesIO()

    class Arrived:
        def write(self, data: bytes | memoryview) -> int:
            return arrived.write(data)

    entries = copies._Entries(Arrived())  # type: ignore[arg-type]
    with archive.zipfile.ZipFile(entries, "w") as made:  # type: ignore[call-overload]
        for number in range(3):
            with made.open(archive._entry(f"{number}"), "w") as entry:
                entry.write(b"x" * 1000)
            assert arrived.tell() > number * 1000
    with pytest.raises(io.UnsupportedOperation):
        entries.seek(0)
