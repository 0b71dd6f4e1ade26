"""The files of photos: whole, named by what is in them, never outside their folder."""

import hashlib
from pathlib import Path

import pytest

from aiworkshop.base.errors import MachineError
from aiworkshop.library.attachments import Attachments


def test_the_same_bytes_are_kept_once_beside_the_library(tmp_path: Path) -> None:
    attachments = Attachments(tmp_path / "library.sqlite")
    digest = attachments.put(b"photo")
    assert digest == hashlib.sha256(b"photo").hexdigest()
    assert attachments.put(b"photo") == digest
    assert [path.name for path in (tmp_path / "attachments").iterdir()] == [digest]
    assert attachments.path(digest).read_bytes() == b"photo"
    assert attachments.has(digest)
    assert not attachments.has("0" * 64)


def test_a_damaged_file_is_known_and_put_right(tmp_path: Path) -> None:
    attachments = Attachments(tmp_path / "library.sqlite")
    digest = attachments.put(b"photo")
    attachments.path(digest).write_bytes(b"pho")
    assert attachments.has(digest)
    assert not attachments.is_whole(digest)
    attachments.put(b"photo")
    assert attachments.is_whole(digest)


@pytest.mark.parametrize(
    "name", ["", "../library.sqlite", "A" * 64, "a" * 63, "a" * 64 + "\n", "/" + "a" * 63, "٣" * 64]
)
def test_other_names_have_no_file(tmp_path: Path, name: str) -> None:
    attachments = Attachments(tmp_path / "library.sqlite")
    assert not attachments.has(name)
    assert not attachments.is_whole(name)
    with pytest.raises(ValueError):
        attachments.path(name)


def test_a_folder_that_cannot_be_made_is_told_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "attachments").write_text("a file where the folder should be")
    with pytest.raises(MachineError) as caught:
        Attachments(tmp_path / "library.sqlite").put(b"photo")
    assert caught.value.code == "attachment_not_kept"
