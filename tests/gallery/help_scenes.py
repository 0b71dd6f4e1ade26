"""The handbook at a page, and the first steps."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from tests.gallery.stage import Stage

Scene = Callable[["Stage"], QWidget]


def handbook(page_id: str, tab_id: str = "", *, words: str = "", place: str = "") -> Scene:
    """The handbook as F1 opens it in a place, perhaps with words that are looked for."""

    def show(stage: "Stage") -> QWidget:
        stage.page(page_id, tab_id)
        stage.window.setFocus()
        help_ = stage.window.help
        help_.open_handbook(place)
        stage.settle()
        if words:
            help_.handbook.words.setText(words)
            stage.settle()
        stage.afterwards.append(help_.close_handbook)
        return help_.handbook

    return show


def first_steps(number: int, page_id: str = "") -> Scene:
    """A step of the first run, in an empty library or over a page."""

    def show(stage: "Stage") -> QWidget:
        window = stage.window
        if page_id:
            stage.page(page_id)
        else:
            window = stage.other_library(window.context.library_path.with_name("none.sqlite"))
        panel = window.help.first_steps
        panel.begin()
        panel.go(number)
        panel.next.setFocus()
        stage.settle()
        if page_id:
            stage.afterwards.append(panel.leave)
        return window

    return show


HELP_SCENES: dict[str, Scene] = {
    "handbook-start": handbook("library", place="start"),
    "handbook-discovery": handbook("discovery", "findings"),
    "handbook-shortcuts": handbook("library", place="shortcuts"),
    "handbook-search": handbook("library", words="F5"),
    "first-steps-welcome": first_steps(0),
    "first-steps-begin": first_steps(1),
    "first-steps-rail": first_steps(2, "discovery"),
    "first-steps-guide": first_steps(3, "discovery"),
    "first-steps-saved": first_steps(4, "discovery"),
    "first-steps-help": first_steps(5, "discovery"),
}
