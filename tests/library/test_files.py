"""Folders in which a library is not safe."""

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from aiworkshop.library import files
from aiworkshop.library.files import storage_warning


@pytest.mark.parametrize(
    "path",
    [
        PureWindowsPath(r"C:\Users\dana\OneDrive\aiworkshop\library.sqlite"),
        PureWindowsPath(r"C:\Users\dana\OneDrive - City of Lod\library.sqlite"),
        PureWindowsPath(r"D:\Dropbox (Personal)\library.sqlite"),
        PurePosixPath("/home/dana/Dropbox/work/library.sqlite"),
        PurePosixPath("/Users/dana/Google Drive/My Drive/library.sqlite"),
        PurePosixPath("/Users/dana/Library/Mobile Documents/com~apple~CloudDocs/library.sqlite"),
        PurePosixPath("/Users/dana/Library/CloudStorage/OneDrive-Personal/library.sqlite"),
    ],
)
def test_folders_that_a_program_synchronises_are_warned_of(path: Path) -> None:
    assert storage_warning(path) == "cloud_folder"


def test_a_cloud_folder_under_another_name_is_known_by_its_variable(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OneDrive", "/home/dana/Work Files")
    assert storage_warning(PurePosixPath("/home/dana/Work Files/l.sqlite")) == "cloud_folder"
    assert storage_warning(PurePosixPath("/home/dana/Work Files 2/l.sqlite")) is None


def test_shares_are_warned_of() -> None:
    assert storage_warning(PureWindowsPath(r"\\server\share\library.sqlite")) == "network_folder"


def test_network_mounts_are_warned_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\nnas:/all /mnt/city\\040hall nfs4 rw 0 0\n"
        "//x/y /mnt/y cifs rw 0 0\n"
        "/dev/sdb1 /mnt/y/stick vfat rw 0 0\n"
    )
    monkeypatch.setattr(files, "_MOUNTS", mounts)
    monkeypatch.setattr(files.sys, "platform", "linux")
    assert storage_warning(PurePosixPath("/mnt/city hall/l.sqlite")) == "network_folder"
    assert storage_warning(PurePosixPath("/mnt/y/l.sqlite")) == "network_folder"
    assert storage_warning(PurePosixPath("/mnt/y/stick/l.sqlite")) is None
    assert storage_warning(PurePosixPath("/mnt/year/l.sqlite")) is None


@pytest.mark.parametrize("name", ["library.sqlite", "dropbox.sqlite", "boxes/library.sqlite"])
def test_an_ordinary_folder_is_fine(tmp_path: Path, name: str) -> None:
    assert storage_warning(tmp_path / name) is None
