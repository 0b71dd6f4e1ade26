"""All of Prepare follows the language and the theme of the window while it is open."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aiworkshop.ui.main_window import MainWindow
from tests.ui.prepare_walk import PrepareWalk

TABS = ("details", "topic", "participants", "tables", "agenda", "questions")


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[PrepareWalk]:
    walk = PrepareWalk(qtbot, window)
    yield walk
    assert not walk.errors
    window.language.choose("en")


def test_every_tab_follows(walk: PrepareWalk) -> None:
    key = walk.person("דנה", attributes={"sector": "חינוך"})
    tabs = {tab_id: walk.open(tab_id) for tab_id in TABS}
    walk.window.language.choose("ar")
    walk.window.theme.choose("dark", 1.5)
    for tab_id in TABS:
        walk.open(tab_id)
        assert tabs[tab_id].layoutDirection() == Qt.LayoutDirection.RightToLeft
    first = next(iter(tabs["agenda"].list.rows.values()))
    assert first.title.text() == "الافتتاح والموضوع"
    assert tabs["tables"].head.phases.chips["discovery"].text() == "الاكتشاف"
    assert tabs["topic"].criteria.marks.keys() >= {"positive", "desired"}
    tabs["participants"]._open(key)
    walk.window.language.choose("he")
    for tab_id in TABS:
        walk.open(tab_id)
    assert first.title.text() == "פתיחה ונושא"
    assert tabs["tables"].head.phases.chips["discovery"].text() == "גילוי"
