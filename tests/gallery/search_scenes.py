"""Searching in everything that was ever recorded, with what narrows it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from tests.gallery.stage import Stage

Scene = Callable[["Stage"], QWidget]


def searching(words: str, *, narrowed: bool = False) -> Scene:
    """The Library page of an office with three workshops, while one looks for something."""

    def show(stage: "Stage") -> QWidget:
        from tests.search_seed import seed_search

        path = stage.window.context.library_path.with_name("search.sqlite")
        if not path.exists():
            seed_search(path)
        window = stage._open(path)
        stage._others.append(window)
        page: Any = window.page
        page.words.setText(words)
        page._search()
        stage.settle(window)
        if narrowed:
            filters = page._searching.filters
            town = next(one for one in filters._choices["town"] if "Akko" in map(str, one.names))
            filters.choose("town", town.key)
            filters.choose("phase", "discovery")
            stage.settle(window)
        return window

    return show


SEARCH_SCENES: dict[str, Scene] = {
    "search": searching("ספריה"),
    "search-narrowed": searching("ספרי", narrowed=True),
    "search-arabic": searching("مكتبه"),
    "search-nothing": searching("מטוס"),
}
