"""Where a file cannot be written, what stood there stays, and nothing half-written lies about."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from aiworkshop.base.errors import MachineError
from tests.documents.tables.full_workshop import full_parts
from tests.documents.tables.reading import written

resource = pytest.importorskip("resource", reason="limits of this kind are POSIX")
FORMATS = [("tables", ".xlsx"), ("tables", ".csv"), ("tables", ".json"), ("calendar", ".ics")]


@contextmanager
def full_disk(most: int) -> Iterator[None]:
    """No file may become larger than so many bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def old(target: Path) -> Path:
    target.write_text("what stood here before")
    return target


@pytest.mark.parametrize(("form", "suffix"), FORMATS)
@pytest.mark.parametrize("most", [0, 700])
def test_a_full_disk(form: str, suffix: str, most: int, tmp_path: Path) -> None:
    target = old(tmp_path / f"out{suffix}")
    _, contents = full_parts()
    waiting = set(Path(tempfile.gettempdir()).glob("aiworkshop-*"))
    with full_disk(most), pytest.raises(MachineError):
        written(contents, target, form=form)
    assert target.read_text() == "what stood here before"
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == [target.name]
    assert set(Path(tempfile.gettempdir()).glob("aiworkshop-*")) <= waiting


@pytest.mark.parametrize(("form", "suffix"), FORMATS)
def test_what_cannot_be_replaced(form: str, suffix: str, tmp_path: Path) -> None:
    """Such as a file that Excel holds open; here something that no file may replace."""
    target = tmp_path / f"out{suffix}"
    target.mkdir()
    inside = old(target / "inside")
    _, contents = full_parts()
    with pytest.raises(MachineError) as refused:
        written(contents, target, form=form)
    assert str(target) in str(refused.value)
    assert inside.read_text() == "what stood here before"
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".")] == []


@pytest.mark.parametrize(("form", "suffix"), FORMATS)
def test_a_folder_that_is_not_there(form: str, suffix: str, tmp_path: Path) -> None:
    _, contents = full_parts()
    with pytest.raises(MachineError):
        written(contents, tmp_path / "no" / f"out{suffix}", form=form)
