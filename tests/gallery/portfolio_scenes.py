"""The portfolio of a programme after a year, in a library of its own."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from aiworkshop.ui.main_window import MainWindow
    from tests.gallery.stage import Stage


def _opened(stage: "Stage") -> "MainWindow":
    from aiworkshop.bootstrap import opened_workbench
    from tests.portfolio_world import rich_world

    path = stage.window.context.library_path.with_name("programme.sqlite")
    if not path.exists():
        with opened_workbench(path) as bench:
            rich_world(bench.runner)
    window = stage.other_library(path)
    window.go("programmes", None, "portfolio")
    stage.settle(window)
    return window


def _scrolled(share: float) -> "Callable[[Stage], QWidget]":
    """So far down of the way."""

    def show(stage: "Stage") -> QWidget:
        window = _opened(stage)
        tab: Any = window.page.stack.currentWidget()
        bar = tab.overview.verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))
        stage.settle(window)
        return window

    return show


def _drill(stage: "Stage") -> QWidget:
    from aiworkshop.readmodels.portfolio import PortfolioPlace

    window = _opened(stage)
    tab: Any = window.page.stack.currentWidget()
    town = tab.portfolio.towns[0].id
    tab.open_place(PortfolioPlace("findings", town), tab.portfolio_words("measures.findings"))
    stage.settle(window)
    return window


def _empty(stage: "Stage") -> QWidget:
    return stage.page("programmes", "portfolio")


PORTFOLIO_SCENES = {
    "portfolio": _scrolled(0),
    "portfolio-kept": _scrolled(0.36),
    "portfolio-grown": _scrolled(0.72),
    "portfolio-handing-on": _scrolled(1),
    "portfolio-drill": _drill,
    "portfolio-empty": _empty,
}
