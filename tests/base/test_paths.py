"""Where things are kept: the system's places, one folder for all, or beside a portable program."""

import os
import sys
from pathlib import Path

import pytest

from aiworkshop.base import paths
from aiworkshop.base.errors import MachineError


@pytest.fixture
def program(tmp_path, monkeypatch):
    """A frozen program in a folder of its own."""
    monkeypatch.delenv("AIWORKSHOP_HOME", raising=False)
    folder = tmp_path / "מקל עם רווח" / "aiworkshop"
    folder.mkdir(parents=True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "aiworkshop"))
    return folder


def test_an_installed_program_keeps_to_the_systems_places(program):
    assert not paths.is_portable()
    assert program not in paths.data_folder().parents
    paths.require_portable_place()
    assert list(program.iterdir()) == []


def test_a_portable_program_keeps_everything_beside_itself(program):
    (program / "portable").touch()
    assert paths.is_portable()
    data = program / "data"
    assert paths.default_library() == data / "library.sqlite"
    assert paths.settings_file() == data / "settings.json"
    assert paths.machine_file() == data / "machine"
    assert paths.log_folder() == data / "log"
    paths.require_portable_place()
    assert list(data.iterdir()) == []


def test_a_folder_that_was_named_comes_first(program, tmp_path, monkeypatch):
    (program / "portable").touch()
    monkeypatch.setenv("AIWORKSHOP_HOME", str(tmp_path / "home"))
    assert not paths.is_portable()
    assert paths.data_folder() == tmp_path / "home"


def test_from_source_nothing_is_portable(program, monkeypatch):
    (program / "portable").touch()
    monkeypatch.delattr(sys, "frozen")
    assert not paths.is_portable()


def test_a_mac_program_looks_beside_itself_and_not_inside(tmp_path, monkeypatch):
    monkeypatch.delenv("AIWORKSHOP_HOME", raising=False)
    inside = tmp_path / "aiworkshop.app" / "Contents" / "MacOS"
    inside.mkdir(parents=True)
    (tmp_path / "portable").touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(sys, "executable", str(inside / "aiworkshop"))
    assert paths.data_folder() == tmp_path / "data"


def test_a_place_that_takes_nothing_is_refused_in_a_sentence(program, monkeypatch):
    (program / "portable").touch()
    (program / "data").write_text("a file where the folder would be")
    with pytest.raises(MachineError, match="start it there") as caught:
        paths.require_portable_place()
    assert caught.value.code == "portable_read_only"


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() == 0, reason="root may write anywhere")
def test_a_read_only_stick_is_refused(program):
    (program / "portable").touch()
    program.chmod(0o500)
    with pytest.raises(MachineError):
        paths.require_portable_place()
    program.chmod(0o700)
    assert not Path(program / "data").exists()
