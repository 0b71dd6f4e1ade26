"""On the Tables tab one place scrolls, however small the window is."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from aiworkshop.ui.main_window import MainWindow
from tests.ui.prepare_walk import PrepareWalk
from tests.ui.test_tables_seating import seat_all


def scrolling(tab: Any) -> list[QScrollArea]:
    """What can be scrolled now, the lists of people and reasons aside."""
    return [
        area
        for area in (*tab.findChildren(QScrollArea),)
        if not tab.side.isAncestorOf(area)
        and area.isVisible()
        and area.verticalScrollBar().maximum() > 0
    ]


@pytest.fixture
def walk(qtbot: QtBot, open_window: Callable[..., MainWindow]) -> PrepareWalk:
    return PrepareWalk(qtbot, open_window(language="he"))


@pytest.mark.parametrize("size", [(1024, 640), (1366, 768), (1920, 1080)])
def test_one_place_scrolls(walk: PrepareWalk, size: tuple[int, int]) -> None:
    people = [walk.person(f"משתתפת {number}") for number in range(24)]
    walk.window.resize(*size)
    tab = walk.open("tables")
    for table in range(3):
        seat_all(walk, tab, people[table * 8 : table * 8 + 8], table + 1)
    for opened in (False, True):
        tab.head.mix.setChecked(opened)
        walk.settle()
        walk.qtbot.waitUntil(lambda: len(scrolling(tab)) <= 1)
        last = tab.board.rows()[-1]
        tab.board.show_person(last.seat.person.id)
        for area in scrolling(tab):
            spot = last.mapTo(area.viewport(), last.rect().center())
            assert area.viewport().rect().contains(spot)
        assert not last.visibleRegion().isEmpty()
