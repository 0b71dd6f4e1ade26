"""Hands that are faster than the lists they type beside."""

from pytestqt.qtbot import QtBot

from aiworkshop.ui.main_window import MainWindow
from tests.ui.discovery_walk import Ctrl, Key, Walk, choose


def test_typed_faster_than_the_list_a_root_goes_under_no_other_table(
    qtbot: QtBot, window: MainWindow
) -> None:
    walk = Walk(qtbot, window)
    tab = walk.open("findings")
    tab.bar.field.setFocus()
    walk.press(Key.Key_2, Ctrl)
    walk.type("Table 2 told this")
    walk.enter()
    choose(tab.bar.kinds, "success_factor")
    walk.press(Key.Key_1, Ctrl)
    walk.type("Low rent")
    walk.press(Key.Key_Return)
    walk.settle()
    root = walk.finding("Low rent")
    assert (root.parent_id, root.group_id) == (None, walk.tables[0])
    assert not walk.errors
