"""What is shown when something went wrong."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from tests.gallery.stage import Stage

Scene = Callable[["Stage"], QWidget]


def _trouble(stage: "Stage") -> Any:
    from aiworkshop.ui.trouble import Trouble

    trouble: Any = stage.window.findChildren(Trouble)[0]
    trouble._told.clear()
    return trouble


def crash(stage: "Stage") -> QWidget:
    """Something nobody expected, several times."""
    from aiworkshop.ui.errors import bug_report

    stage.page("discovery")
    trouble = _trouble(stage)
    trouble.can_restart = True
    try:
        raise KeyError("nothing") from ValueError("nothing")
    except KeyError as error:
        for _ in range(3):
            trouble.show_bug(bug_report(error))
    dialog: QWidget = trouble._dialog
    return stage.dialog(dialog)


def crash_again(stage: "Stage") -> QWidget:
    """The same, after it was put away."""
    window = stage.page("discovery")
    trouble = _trouble(stage)
    trouble._told.add("report")
    trouble.show_bug("report")
    stage.settle()
    return window


def diagnostics(stage: "Stage") -> QWidget:
    """The file, to be read before it is saved."""
    from aiworkshop.ui.dialogs.diagnostics import open_diagnostics

    stage.page("library")
    dialog = open_diagnostics(stage.window)
    stage.settle()
    return stage.dialog(dialog)


def next_start(stage: "Stage") -> QWidget:
    """The run before crashed."""
    window = stage.page("library")
    _trouble(stage).offer_earlier("Fatal Python error: Segmentation fault")
    stage.settle()
    return window


def _damaged(stage: "Stage") -> Any:
    """A window on a copy of the library in which a few pages are lost."""
    from aiworkshop.library.backup import copy_database, make_backup

    source: Path = stage.window.context.library_path
    folder = source.parent / f"damaged-{stage.look.name}"
    folder.mkdir(exist_ok=True)
    path = folder / "library.sqlite"
    copy_database(source, path)
    if not (folder / "backups").exists():
        make_backup(path, "daily")
    data = bytearray(path.read_bytes())
    data[4096 * 3 : 4096 * 9] = b"\xa5" * 4096 * 6
    path.write_bytes(data)
    window: Any = stage.other_library(path)
    # What it says is what the scene is about.
    stage.errors.clear()
    return window


def damaged_library(stage: "Stage") -> QWidget:
    """The window says so, and offers what can be done."""
    window: QWidget = _damaged(stage)
    return window


def salvage(stage: "Stage") -> QWidget:
    """Save what can be read, or go back to a backup."""
    from aiworkshop.ui.dialogs.salvage import open_salvage

    window = _damaged(stage)
    dialog = open_salvage(window)
    stage.settle(window)
    return stage.dialog(dialog)


def salvaged(stage: "Stage") -> QWidget:
    """What came of it."""
    from aiworkshop.ui.dialogs.salvage import open_salvage

    window = _damaged(stage)
    dialog = open_salvage(window)
    stage.settle(window)
    dialog.save.click()
    stage.settle(window)
    return stage.dialog(dialog)


TROUBLE_SCENES: dict[str, Scene] = {
    "crash-dialog": crash,
    "crash-again": crash_again,
    "diagnostics": diagnostics,
    "crash-next-start": next_start,
    "library-damaged": damaged_library,
    "library-salvage": salvage,
    "library-salvaged": salvaged,
}
