"""A library in one file on a second place: whole, read back, opened with care, put back."""

import io
import json
import os
import shutil
import sqlite3
import zipfile
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from aiworkshop.base.errors import AppError
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.cli import DONE, REFUSED, main
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.facilitation.second_place import bring_back, looked_at
from aiworkshop.facilitation.withdrawal import WithdrawParticipant
from aiworkshop.library import second_place
from aiworkshop.library.attachments import Attachments
from aiworkshop.library.backup import list_backups
from aiworkshop.library.opened_backup import opened_backup
from aiworkshop.library.second_place import (
    DATABASE,
    HEAD,
    KEPT_LATEST,
    PHOTOS,
    kept_moments,
    newest_placed,
    place_backup,
)
from aiworkshop.readmodels.records import Finding, Participant
from aiworkshop.readmodels.second_place import SUFFIX

MORNING = datetime(2026, 5, 14, 9, 12)
SECRET = "blue heron three bridges"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library with a workshop, a story and a photo."""
    path = tmp_path / "home" / "library.sqlite"
    with opened_workbench(path) as bench:
        key = str(bench.runner.run(CreateWorkshop(title=Text("הגינה"))).value)
        bench.runner.run(AddRecord(key, "finding", {"kind": "story", "title": Text("סיפור")}))
        digest = bench.library.attachments.put(b"a photo")
        bench.runner.run(AddRecord(key, "attachment", {"digest": digest, "name": "photo.jpg"}))
    return path


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def workshop_of(path: Path) -> str:
    with opened_workbench(path) as bench:
        return str(bench.reads.workshop_cards()[0].id)


@pytest.mark.parametrize("passphrase", ["", SECRET])
def test_it_comes_back_whole_on_another_laptop(
    library: Path, stick: Path, tmp_path: Path, passphrase: str
) -> None:
    made = place_backup(library, stick, passphrase, now=lambda: MORNING)
    assert (made.photos, made.missing_photos) == (1, 0)
    assert [path.name for path in stick.iterdir()] == [Path(made.path).name]
    assert newest_placed(library, stick) == ("2026-05-14T09:12", 1)
    assert (b"SQLite" in Path(made.path).read_bytes()[:4000]) is False
    new = tmp_path / "new" / "library.sqlite"
    with (
        looked_at(new, Path(made.path), passphrase) as found,
        opened_workbench(new) as bench,
    ):
        assert found.preview.empty_here
        bench.restore(found.backup.database, found.backup)
        (card,) = bench.reads.workshop_cards()
        assert card.title.text == "הגינה" and card.findings == 1
        (photo,) = bench.library.attachments.folder.iterdir()
        assert photo.read_bytes() == b"a photo"
    assert not list(new.parent.glob("backups/.work-*"))


def test_a_missing_photo_is_told_and_keeps_nobody_from_a_backup(library: Path, stick: Path) -> None:
    (photo,) = Attachments(library).folder.iterdir()
    photo.write_bytes(b"something else")
    made = place_backup(library, stick)
    assert (made.photos, made.missing_photos) == (0, 1)


def test_what_cannot_be_read_back_is_not_left_there(
    library: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forget(file: io.FileIO) -> None:
        """A stick that drops the last bytes of what it was given."""
        file.flush()
        Path(str(file.name)).write_bytes(Path(str(file.name)).read_bytes()[:-100])

    monkeypatch.setattr(second_place, "_forget_cached", forget)
    for passphrase in ("", SECRET):
        with pytest.raises(AppError) as caught:
            place_backup(library, stick, passphrase)
        assert caught.value.code == "backup_not_read_back"
        assert list(stick.iterdir()) == []


def test_a_full_stick_and_a_stick_pulled_out_leave_nothing(
    library: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(stick)._replace(free=1000)
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda _: usage)
        with pytest.raises(AppError) as caught:
            place_backup(library, stick)
        assert caught.value.code == "second_place_no_room"

    def pulled(done: int, total: int) -> None:
        shutil.rmtree(stick, ignore_errors=True)

    with pytest.raises(AppError) as caught:
        place_backup(library, stick, progress=pulled)
    assert caught.value.code == "second_place_gone"
    assert not stick.exists()
    assert not list(library.parent.glob("backups/.work-*"))


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a folder cannot be asked")
def test_its_name_is_on_the_stick_before_it_counts(
    library: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, fsync = [], os.fsync

    def noted(file: int) -> None:
        if os.path.samestat(os.fstat(file), stick.stat()):
            kept.extend(path.name for path in stick.iterdir())
        fsync(file)

    monkeypatch.setattr(os, "fsync", noted)
    assert kept == [] and [Path(place_backup(library, stick).path).name] == kept


def test_whoever_stops_it_leaves_nothing(library: Path, stick: Path) -> None:
    def stop(done: int, total: int) -> None:
        if done > total // 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        place_backup(library, stick, progress=stop)
    assert list(stick.iterdir()) == []


def test_older_ones_there_are_thinned_and_those_of_others_left(library: Path, stick: Path) -> None:
    other = stick / f"aiworkshop 2020-01-01 09-00 (00000000-0000){SUFFIX}"
    other.write_bytes(b"somebody else's")
    for day in range(8):
        made = place_backup(library, stick, now=lambda d=day: MORNING + timedelta(days=d))
    left = sorted(path.name for path in stick.iterdir() if path != other)
    assert other.exists() and len(left) == KEPT_LATEST + 1
    assert made.let_go == 1 and left[-1] == Path(made.path).name


@settings(max_examples=40)
@given(st.sets(st.integers(0, 900), max_size=60))
def test_of_those_there_the_latest_and_one_a_month_are_kept(days: set[int]) -> None:
    moments = [f"{MORNING - timedelta(days=day):%Y-%m-%d %H-%M}" for day in days]
    kept = kept_moments(moments)
    assert set(sorted(moments, reverse=True)[:KEPT_LATEST]) <= kept <= set(moments)
    assert kept_moments(list(kept)) == kept
    assert len(kept) <= KEPT_LATEST + second_place.KEPT_MONTHS


# What comes from outside


def packed(path: Path, **parts: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/"), data)
    return path


def refused(library: Path, file: Path, passphrase: str = "") -> str:
    before = library.read_bytes()
    with pytest.raises(AppError) as caught, opened_backup(library, file, passphrase):
        pass
    assert library.read_bytes() == before
    assert not list(library.parent.glob("backups/.work-*"))
    return caught.value.code


def test_a_stranger_s_file_is_refused_with_a_sentence(
    library: Path, stick: Path, tmp_path: Path
) -> None:
    head = json.dumps(
        {"format": "aiworkshop-backup", "schema": 1, "made": "", "library": ""}
        | {"photos": 0, "missing_photos": 0}
    ).encode()
    database = library.read_bytes()
    file = tmp_path / f"x{SUFFIX}"
    strange = {
        "text": lambda: file.write_text("hello"),
        "empty": lambda: file.write_bytes(b""),
        "no head": lambda: packed(file, **{DATABASE: database}),
        "path": lambda: packed(file, **{HEAD: head, DATABASE: database, "..__evil": b"x"}),
        "photo": lambda: packed(file, **{HEAD: head, DATABASE: database, f"{PHOTOS}x": b"x"}),
        "rubbish head": lambda: packed(file, **{HEAD: b"[]", DATABASE: database}),
    }
    for name, make in strange.items():
        make()
        assert refused(library, file) == "backup_foreign", name
    packed(file, **{HEAD: head, DATABASE: b"no database"})
    assert refused(library, file) == "not_a_library"
    newer = head.replace(b'"schema": 1', b'"schema": 9')
    packed(file, **{HEAD: newer, DATABASE: database})
    assert refused(library, file) == "backup_newer"
    assert refused(library, tmp_path / "nowhere") == "backup_unreadable"
    assert not (tmp_path / "evil").exists()


@pytest.mark.parametrize("passphrase", ["", SECRET])
def test_a_damaged_or_cut_off_file_is_refused(library: Path, stick: Path, passphrase: str) -> None:
    file = Path(place_backup(library, stick, passphrase).path)
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    assert refused(library, file, passphrase) in ("backup_damaged", "seal_damaged")
    middle = bytearray(whole)
    middle[len(whole) // 2] ^= 0xFF
    file.write_bytes(bytes(middle))
    assert refused(library, file, passphrase) in ("backup_damaged", "seal_damaged")


def test_damage_anywhere_is_told_in_a_sentence(library: Path, stick: Path) -> None:
    """What is packed small breaks in its own ways: not only the sum at its end is wrong."""
    file = Path(place_backup(library, stick).path)
    whole = file.read_bytes()
    with zipfile.ZipFile(file) as archive:
        start = archive.getinfo(DATABASE).header_offset + 30 + len(DATABASE)
    for place in (start, start + 1, start + 40, start + 400):
        broken = bytearray(whole)
        broken[place : place + 8] = b"\xff" * 8
        file.write_bytes(bytes(broken))
        assert refused(library, file) == "backup_damaged"


def test_a_sealed_one_wants_its_passphrase(library: Path, stick: Path) -> None:
    file = Path(place_backup(library, stick, SECRET).path)
    assert refused(library, file) == "backup_sealed"
    assert refused(library, file, "something else") == "seal_passphrase"


def test_one_of_a_newer_version_is_refused(library: Path, stick: Path) -> None:
    file = Path(place_backup(library, stick).path)
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    newer = stick / "newer.sqlite"
    newer.write_bytes(parts[DATABASE])
    with closing(sqlite3.connect(newer)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    packed(file, **{HEAD: parts[HEAD], DATABASE: newer.read_bytes()})
    assert refused(library, file) == "library_newer"
    assert refused(library, newer) == "library_newer"


# What would change, and one workshop of it


def test_what_would_change_is_counted_by_workshop(library: Path, stick: Path) -> None:
    key = workshop_of(library)
    with opened_workbench(library) as bench:
        (story,) = bench.reads.records(Finding, key)
        same = str(bench.runner.run(CreateWorkshop(title=Text("Same"))).value)
        goes = str(bench.runner.run(CreateWorkshop(title=Text("Trashed"))).value)
        file = Path(place_backup(library, stick).path)
        for words in ("a", "b"):
            bench.runner.run(AddRecord(key, "finding", {"kind": "wish", "title": Text(words)}))
        bench.runner.run(AddRecord(key, "theme", {"title": Text("t")}))
        bench.runner.run(DeleteRecords(key, (("finding", story.id),)))
        bench.runner.run(DeleteRecords(goes, (("workshop", goes),)))
        new = str(bench.runner.run(CreateWorkshop(title=Text("New"))).value)
        with looked_at(library, file) as found:
            by_id = {one.id: one for one in found.preview.workshops}
            assert found.preview.same_library and not found.preview.empty_here
            one = by_id[key]
            assert (one.added, one.findings_added, one.back) == (3, 2, 1)
            standings = {name: by_id[name].standing for name in (key, same, goes, new)}
            assert standings == {
                key: "differs",
                same: "same",
                goes: "in_trash",
                new: "only_here",
            }
            command = bring_back(library, found.backup, key)
            bench.runner.run(command)
        assert [one.id for one in bench.reads.records(Finding, key)] == [story.id]
        with looked_at(library, file) as found:
            by_id = {one.id: one for one in found.preview.workshops}
            assert (by_id[key].added, by_id[key].back) == (0, 0)
        bench.runner.undo(key)
        assert len(bench.reads.records(Finding, key)) == 2
        assert new in {card.id for card in bench.reads.workshop_cards()}


def test_who_withdrew_since_stays_withdrawn(library: Path, stick: Path) -> None:
    key = workshop_of(library)
    with opened_workbench(library) as bench:
        person = bench.runner.run(
            AddRecord(key, "participant", {"name": Text("דנה"), "name_consent": True})
        ).value
        file = Path(place_backup(library, stick).path)
        bench.runner.run(ChangeRecord(key, "participant", str(person), {"name": Text("Dana")}))
        bench.runner.run(WithdrawParticipant(key, str(person)))
        with looked_at(library, file) as found:
            bench.runner.run(bring_back(library, found.backup, key))
        (there,) = bench.reads.records(Participant, key)
        assert there.name.text == "דנה"
        assert there.withdrawn and not there.name_consent


def test_a_photo_comes_back_with_its_workshop(library: Path, stick: Path) -> None:
    key = workshop_of(library)
    file = Path(place_backup(library, stick).path)
    (photo,) = Attachments(library).folder.iterdir()
    photo.unlink()
    with opened_workbench(library) as bench, looked_at(library, file) as found:
        bench.runner.run(bring_back(library, found.backup, key))
        assert photo.read_bytes() == b"a photo"


# The command line


def test_the_command_line_backs_up_previews_and_restores(
    library: Path,
    stick: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    secret = tmp_path / "secret"
    secret.write_text(SECRET + "\n", "utf-8")
    sealed = ["--passphrase-file", str(secret)]
    assert main(["backup", str(stick), *sealed, "--library", str(library)]) == DONE
    (file,) = stick.iterdir()
    key = workshop_of(library)
    with opened_workbench(library) as bench:
        bench.runner.run(AddRecord(key, "finding", {"kind": "wish", "title": Text("später")}))
    before = library.read_bytes()
    asked = ["restore", str(file), "--library", str(library)]
    assert main([*asked, "--preview", *sealed]) == DONE
    assert "added since: 1" in capsys.readouterr().out
    assert library.read_bytes() == before
    assert main(asked) == REFUSED
    assert "passphrase" in capsys.readouterr().err
    assert main([*asked, *sealed]) == DONE
    with opened_workbench(library) as bench:
        assert len(bench.reads.records(Finding, key)) == 1
    assert list_backups(library)[0].reason == "restore"
    named = tmp_path / f"named{SUFFIX}"
    assert main(["backup", str(named), "--library", str(library)]) == DONE
    assert named.exists()


def test_a_passphrase_file_without_one_never_gives_an_open_backup(
    library: Path, stick: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = tmp_path / "secret"
    empty.write_text("\n", "utf-8")
    asked = ["backup", str(stick), "--library", str(library), "--passphrase-file"]
    for named in (empty, tmp_path / "nowhere"):
        assert main([*asked, str(named)]) == REFUSED
        assert "passphrase" in capsys.readouterr().err
        assert list(stick.iterdir()) == []


def test_a_name_that_is_a_library_is_not_written_over(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / f"mine{SUFFIX}"
    shutil.copyfile(library, target)
    before = target.read_bytes()
    assert main(["backup", str(target), "--library", str(library)]) == REFUSED
    assert "is a library" in capsys.readouterr().err
    assert target.read_bytes() == before
