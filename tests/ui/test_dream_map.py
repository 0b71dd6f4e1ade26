"""Opportunities as a map: another view of the same tab."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.readmodels.records import Opportunity
from aiworkshop.ui.main_window import MainWindow
from tests.ui.discovery_walk import Walk

Key = Qt.Key


@pytest.fixture(params=["he", "ar"])
def walk(
    qtbot: QtBot, open_window: Callable[..., MainWindow], request: pytest.FixtureRequest
) -> Iterator[Walk]:
    walk = Walk(qtbot, open_window(language=request.param))
    yield walk
    assert not walk.errors


def opened(walk: Walk) -> Any:
    walk.window.go("dream", walk.workshop_id, "opportunities")
    walk.settle()
    return walk.window.page.stack.currentWidget()


def drawn(walk: Walk, tab: Any) -> Any:
    walk.settle()
    walk.qtbot.waitUntil(lambda: not walk.window.desk.lanes.pending("work"))
    board = tab.map.board
    walk.qtbot.waitUntil(lambda: board.view.shown is not None and not board.source.busy)
    return board.view


def test_the_map_stands_in_the_place_of_the_list(walk: Walk) -> None:
    keys = [
        str(walk.run(AddRecord(walk.workshop_id, "opportunity", {"title": Text(name)})))
        for name in ("חדר ערב", "مركز خدمات")
    ]
    tab = opened(walk)
    assert tab.list.isVisible()
    tab.map.switch.setFocus()
    walk.press(Key.Key_Space)
    view = drawn(walk, tab)
    assert view.isVisible()
    assert not tab.list.isVisible()
    assert not tab.bar.isVisible()
    assert list(view.shown.places) == keys
    view.setFocus(Qt.FocusReason.TabFocusReason)
    walk.press(Key.Key_Down)
    walk.press(Key.Key_Down)
    view.flush()
    drawn(walk, tab)
    (moved, _) = walk.records(Opportunity)
    assert "angle" in moved.placing
    walk.undo()
    assert walk.records(Opportunity)[0].placing == {}
    tab.map.switch.click()
    assert tab.list.isVisible()
    assert not view.isVisible()


def test_what_keys_moved_is_kept_when_one_goes_elsewhere(walk: Walk) -> None:
    walk.run(AddRecord(walk.workshop_id, "opportunity", {"title": Text("חדר ערב")}))
    tab = opened(walk)
    tab.map.switch.click()
    view = drawn(walk, tab)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    walk.press(Key.Key_Plus, text="+")
    walk.window.go("discovery", walk.workshop_id, "findings")
    walk.settle()
    assert walk.records(Opportunity)[0].placing["size"] == 108


def test_an_empty_map_says_what_to_do(walk: Walk) -> None:
    tab = opened(walk)
    tab.map.switch.click()
    walk.settle()
    assert tab.map.empty.isVisible()
    assert not tab.map.board.isVisible()
    walk.run(AddRecord(walk.workshop_id, "opportunity", {"title": Text("חדר ערב")}))
    view = drawn(walk, tab)
    assert view.isVisible()
    assert not tab.map.empty.isVisible()
