"""The offer to take something back speaks of what Undo would take back, or is gone."""

from aiworkshop.base.text import Text
from aiworkshop.readmodels.records import Finding
from tests.ui.discovery_walk import Key, Walk


def test_the_offer_goes_when_undo_would_take_back_something_else(qtbot, window):
    walk = Walk(qtbot, window)
    walk.add("one")
    tab = walk.open("findings")
    tab.list.setFocus()
    walk.press(Key.Key_Delete)
    walk.settle()
    assert window.notices.isVisible() and walk.records(Finding) == []
    walk.press(Key.Key_F3)
    walk.settle()
    assert window.clock.active and window.notices.isVisible(), "the clock is not undone"
    walk.add("typed meanwhile")
    assert not window.notices.isVisible()
    walk.undo()
    walk.undo()
    assert [one.title for one in walk.records(Finding)] == [Text("one")]
    tab.list.setFocus()
    walk.press(Key.Key_Delete)
    walk.settle()
    window.notices.button.click()
    walk.settle()
    assert [one.title for one in walk.records(Finding)] == [Text("one")]
