"""Every screen and dialog of the program, by name. A new one is one line here."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from tests.gallery.stage import Stage

Scene = Callable[["Stage"], QWidget]


def page(page_id: str, tab_id: str = "") -> Scene:
    """A page of the window with the sample workshop, perhaps a certain tab."""
    return lambda stage: stage.page(page_id, tab_id)


def shortcuts(stage: "Stage") -> QWidget:
    from aiworkshop.ui.dialogs.shortcuts import ShortcutsDialog

    stage.page("discovery")
    lines = [shortcut.line() for shortcut in stage.window.layouts.active()]
    return stage.dialog(ShortcutsDialog(stage.window.theme, [line for line in lines if line[1]]))


def bug(stage: "Stage") -> QWidget:
    from aiworkshop.ui.dialogs.bug import BugDialog
    from aiworkshop.ui.errors import bug_report, describe

    error = KeyError("nothing")
    window = stage.window
    return stage.dialog(BugDialog(window, window.theme, describe(error), bug_report(error)))


def undo_strip(stage: "Stage") -> QWidget:
    window = stage.page("discovery")
    words = stage.tr("Notices", "Undo")
    stage.window.notices.undoable(words, stage.workshop_id)
    stage.settle()
    return window


def problem(stage: "Stage") -> QWidget:
    from aiworkshop.base.errors import MachineError
    from aiworkshop.ui.error_patterns import PATTERNS
    from aiworkshop.ui.errors import describe

    pattern = next(pattern for pattern in PATTERNS if pattern.startswith("The disk is full"))
    window = stage.page("prepare")
    stage.window.notices.problem(lambda: describe(MachineError("disk_full", pattern)))
    stage.settle()
    return window


def menu(stage: "Stage") -> QWidget:
    return stage.dialog(stage.window.menu.make())


def first_start(stage: "Stage") -> QWidget:
    return stage.empty_library()


def running_step(stage: "Stage") -> QWidget:
    window = stage.page("discovery")
    steps = stage.window._steps
    if len(steps) > 2:
        stage.window._run_step(steps[2])
        stage.settle()
    return window


SCENES: dict[str, Scene] = {
    "first-start": first_start,
    "library": page("library"),
    "running-step": running_step,
    "undo-strip": undo_strip,
    "problem": problem,
    "menu": menu,
    "shortcuts": shortcuts,
    "bug": bug,
}
"""What is not simply a page's tab; those are found by walking all pages."""
