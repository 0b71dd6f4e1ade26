"""Outputs appear whole or not at all, and never in the place of a library."""

import os
import sqlite3
import sys
from pathlib import Path

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.base.whole_files import replacing


def test_the_file_appears_when_all_of_it_is_there(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")
    with replacing(target) as file:
        file.write(b"new")
        assert target.read_bytes() == b"old"
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_what_fails_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), replacing(target) as file:
        file.write(b"half")
        raise ZeroDivisionError
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_library_is_never_replaced(tmp_path: Path) -> None:
    target = tmp_path / "library.sqlite"
    connection = sqlite3.connect(target)
    connection.execute("CREATE TABLE t(x)")
    connection.commit()
    connection.close()
    before = target.read_bytes()
    with pytest.raises(UserError, match="is a library"), replacing(target) as file:
        file.write(b"{}")
    assert target.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no umask")
def test_a_private_umask_is_honoured(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        with replacing(tmp_path / "report.pdf") as file:
            file.write(b"x")
    finally:
        os.umask(before)
    assert (tmp_path / "report.pdf").stat().st_mode & 0o077 == 0
