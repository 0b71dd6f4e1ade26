"""The positive core and the opportunity map: the picture, the panel beside it, the list."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from tests.gallery.stage import Stage

Scene = Callable[["Stage"], QWidget]


def core(*, panel: bool = False, wall: bool = False, as_list: bool = False) -> Scene:
    """The Positive core tab; ``panel``: with its second petal open, smaller and moved."""

    def show(stage: "Stage") -> QWidget:
        window = stage.page("discovery", "positive_core")
        tab: Any = stage.window.page.stack.currentWidget()
        stage.settle()
        if as_list:
            tab.switch.click()
        if wall:
            tab.picture.form.set_value("wall")
            tab.picture.draw()
        if panel:
            open_panel(stage, tab.picture)
        stage.settle()
        return window

    return show


def opportunity_map(*, panel: bool = False) -> Scene:
    """The map of the Opportunities tab."""

    def show(stage: "Stage") -> QWidget:
        window = stage.page("dream", "opportunities")
        tab: Any = stage.window.page.stack.currentWidget()
        if not tab.map.is_shown:
            tab.map.turn()
        stage.settle()
        if panel:
            open_panel(stage, tab.map.board)
        stage.settle()
        return window

    return show


def open_panel(stage: "Stage", board: Any) -> None:
    keys = list(board.view.shown.places)
    board.choose(keys[1])
    board.show_panel(True)
    wait(stage)


def wait(stage: "Stage") -> None:
    """The view tells its new width a moment after it was resized."""
    from PySide6.QtTest import QTest

    QTest.qWait(200)
    stage.settle()


PICTURE_SCENES: dict[str, Scene] = {
    "core-picture": core(),
    "core-panel": core(panel=True),
    "core-wall": core(wall=True),
    "core-list": core(as_list=True),
    "opportunity-map": opportunity_map(),
    "opportunity-map-panel": opportunity_map(panel=True),
}
