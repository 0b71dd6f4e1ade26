"""An output takes the place of a file, and of nothing else."""

import os
from pathlib import Path

import pytest

from aiworkshop.base.whole_files import replacing


def test_a_pipe_is_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(OSError), replacing(pipe) as file:
        file.write(b"words")
    assert pipe.is_fifo() and [each.name for each in tmp_path.iterdir()] == ["pipe"]


def test_a_link_is_followed(tmp_path: Path) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_bytes(b"old")
    link.symlink_to(real)
    with replacing(link) as file:
        file.write(b"new")
    assert link.is_symlink() and real.read_bytes() == b"new"


@pytest.mark.parametrize("name", ["", "folder"])
def test_a_folder_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    target = tmp_path / name if name else Path()
    with pytest.raises(IsADirectoryError), replacing(target) as file:
        file.write(b"words")
    assert [each.name for each in tmp_path.iterdir()] == ["folder"]
