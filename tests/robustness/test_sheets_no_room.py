"""A full disk while a pack is saved, while a photo is kept and while photos are imported."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot

from aiworkshop.base.errors import AppError
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.exchange.importing import ImportWorkshop
from aiworkshop.facilitation.worksheets.photos import KeepPhoto, prepare_photo
from aiworkshop.library.check import check_library
from aiworkshop.library.start_page import start_cards
from aiworkshop.readmodels.records import Attachment, PrintRun
from aiworkshop.ui.dialogs.pack import PackDialog
from aiworkshop.ui.main_window import MainWindow
from tests.robustness.photo_keeper import make_photo
from tests.ui.conftest import (  # noqa: F401 - the window's fixtures
    _nothing_left,
    library_path,
    open_window,
    window,
)
from tests.ui.pack_walk import PackWalk
from tests.ui.test_sheets_photos import drag, files

resource = pytest.importorskip("resource", reason="limits of this kind are POSIX")


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file may grow beyond ``size`` bytes; Python ignores the signal, so writing is refused."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def names(folder: Path) -> list[str]:
    """What lies in a folder, hidden files too; nothing where there is none."""
    return [path.name for path in folder.iterdir()] if folder.exists() else []


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[PackWalk]:  # noqa: F811
    walk = PackWalk(qtbot, window)
    yield walk
    for dialog in window.findChildren(PackDialog):
        dialog.close()
    assert not walk.errors


def test_a_pack_that_has_no_room_is_not_half_written_and_the_dialog_stays(
    walk: PackWalk, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    target = folder / "pack.pdf"
    before = b"%PDF an older pack"
    target.write_bytes(before)
    dialog = walk.choose_and_print(("DIS", "SIN"))
    dialog.choices.copies.setText("2")
    dialog.choices.copies.flush()
    walk.settle()
    request = dialog.choices.request()
    dialog.output.ask_file = lambda _: str(target)
    dialog.output.ask_folder = lambda _: str(folder)
    for button in (dialog.save, dialog.save_by_table):
        with room_for(10_000):
            button.click()
            walk.sent()
        assert dialog.isVisible()
        assert dialog.line.problem.isVisible()
        assert "no room left" in dialog.line.problem.text()
        assert dialog.choices.request() == request
        assert dialog.choices.isEnabled()
        assert names(folder) == [target.name]
        assert target.read_bytes() == before
        assert walk.records(PrintRun) == []
    dialog.save.click()
    walk.sent()
    assert target.stat().st_size > 10_000
    assert len(walk.records(PrintRun)) == 1


def test_a_photo_that_has_no_room_is_refused_whole_and_can_be_dropped_again(
    walk: PackWalk,
    tmp_path: Path,
    library_path: Path,  # noqa: F811
) -> None:
    photo = tmp_path / "IMG_1.jpg"
    make_photo(photo, 1)
    walk.window.go("dream", walk.workshop_id)
    walk.settle()
    filing = walk.window.photo_drop.filing

    def drop() -> object:
        data = files(photo)
        drag(walk.window, QDragEnterEvent, data)
        with walk.qtbot.waitSignal(filing.finished) as told:
            drag(walk.window, QDropEvent, data)
        walk.settle()
        return told.args[0]

    with room_for(100_000):
        result = drop()
    assert [error.code for error in result.refused] == ["attachment_not_kept"]  # type: ignore[attr-defined]
    assert "disk has room" in walk.window.notices.trouble.label.text()
    folder = library_path.parent / "attachments"
    assert names(folder) == []
    assert walk.records(Attachment) == []
    assert len(drop().named("inbox")) == 1  # type: ignore[attr-defined]
    (row,) = walk.records(Attachment)
    assert names(folder) == [row.digest]


def test_an_import_whose_photos_have_no_room_brings_nothing_and_can_be_repeated(
    walk: PackWalk, tmp_path: Path, bring_out: Callable[[Path, str], Path]
) -> None:
    photo = tmp_path / "IMG_1.jpg"
    make_photo(photo, 2)
    prepared = prepare_photo(photo)
    walk.run(KeepPhoto(walk.workshop_id, prepared))
    file = bring_out(walk.window.context.library_path, walk.workshop_id)
    other = tmp_path / "other" / "library.sqlite"
    with opened_workbench(other) as bench:
        with room_for(100_000), pytest.raises(AppError):
            bench.runner.run(ImportWorkshop(file))
        assert bench.reads.workshop_cards() == []
        bench.runner.run(ImportWorkshop(file))
        (row,) = bench.reads.records(Attachment, walk.workshop_id)
        assert bench.library.attachments.is_whole(row.digest)
    assert check_library(other) == []
    assert [card.id for card in start_cards(other)] == [walk.workshop_id]


@pytest.fixture
def bring_out(tmp_path: Path) -> Callable[[Path, str], Path]:
    """Writes a workshop's transfer copy."""
    from aiworkshop.facilitation.exchange.export import export_workshop

    def write(path: Path, workshop_id: str) -> Path:
        target = tmp_path / "copy.aiworkshop"
        with opened_workbench(path) as bench:
            assert export_workshop(bench.library, workshop_id, target) == 0
        return target

    return write
