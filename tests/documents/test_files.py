"""Documents that cannot be written: one sentence, and the old file as it was."""

import errno
from pathlib import Path
from typing import Any, NoReturn

import pytest

from aiworkshop.base.errors import MachineError
from aiworkshop.documents.files import write_whole


def refuse(code: int) -> Any:
    def fail(*_: object) -> NoReturn:
        raise OSError(code, "the system's own words")

    return fail


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "report.no_room"),
        (errno.EACCES, "report.locked"),  # as Windows tells of a file that is open in Word
        (errno.EROFS, "report.read_only"),
        (errno.EIO, "report.not_written"),
    ],
)
def test_what_the_disk_refuses_is_told_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    target = tmp_path / "סיכום.docx"
    target.write_bytes(b"old")
    monkeypatch.setattr(Path, "replace", refuse(number))
    with pytest.raises(MachineError) as caught:
        write_whole(target, b"new")
    assert caught.value.code == code
    assert "סיכום.docx" in str(caught.value)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_that_is_protected_stays(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")
    target.chmod(0o444)
    with pytest.raises(MachineError) as caught:
        write_whole(target, b"new")
    assert caught.value.code == "report.locked"
    assert target.read_bytes() == b"old"


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(MachineError) as caught:
        write_whole(tmp_path / "nowhere" / "report.pdf", b"new")
    assert caught.value.code == "report.no_folder"
    assert not (tmp_path / "nowhere").exists()
