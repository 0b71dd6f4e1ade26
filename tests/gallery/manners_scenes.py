"""What makes it a program like any other on the laptop: its places, and a stick that is gone."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from tests.gallery.stage import Stage

Scene = Callable[["Stage"], QWidget]
LIBRARY = Path("/home/עירייה/OneDrive - Town of Lod/aiworkshop/library.sqlite")


def about(stage: "Stage") -> QWidget:
    from aiworkshop.ui.dialogs.about import AboutDialog

    stage.page("library")
    dialog = AboutDialog(stage.window)
    stage.settle()
    return stage.dialog(dialog)


def explained(code: str) -> Scene:
    """Why a place is not safe."""

    def show(stage: "Stage") -> QWidget:
        from aiworkshop.ui.dialogs.library_place import LibraryPlaceDialog

        stage.page("library")
        window = stage.window
        return stage.dialog(LibraryPlaceDialog(window.context, code, LIBRARY, window))

    return show


def warned(stage: "Stage") -> QWidget:
    from aiworkshop.ui.pages.library_place import PlaceWarning

    window = stage.page("library")
    PlaceWarning(stage.window.page).tell("cloud_folder")
    stage.settle()
    return window


def taken(stage: "Stage") -> QWidget:
    """The stick was pulled out while somebody was typing."""
    from aiworkshop.base.errors import MachineError
    from aiworkshop.ui.error_patterns import PATTERNS
    from aiworkshop.ui.errors import describe
    from aiworkshop.ui.saving_elsewhere import tell_taken

    start = "The library {path} is not there"
    pattern = next((each for each in PATTERNS if each.startswith(start)), start)
    window = stage.page("discovery", "findings")
    path = Path("/media/STICK/data/library.sqlite")
    tell_taken(stage.window, lambda: describe(MachineError("library_gone", pattern, path=path)))
    stage.window.top_bar.show_saving(False, refused=True)
    stage.settle()
    return window


def saved_elsewhere(stage: "Stage") -> QWidget:
    from aiworkshop.facilitation.saving_elsewhere import SavedElsewhere
    from aiworkshop.ui.saving_elsewhere import SavingElsewhere

    window = stage.page("discovery", "findings")
    folder = Path("/home/שירה/Documents/2026-05-12 14-05")
    saving = SavingElsewhere(stage.window)
    saving._saved(folder, SavedElsewhere((folder / "library.sqlite",), 1))
    stage.settle()
    return window


MANNERS_SCENES: dict[str, Scene] = {
    "about": about,
    "library-place": explained("cloud_folder"),
    "library-place-network": explained("network_folder"),
    "library-place-warned": warned,
    "library-taken": taken,
    "library-saved-elsewhere": saved_elsewhere,
}
