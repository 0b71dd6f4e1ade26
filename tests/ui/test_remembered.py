"""How somebody divided a page is remembered, apart for each direction of the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from aiworkshop.ui.remembered import RememberedSplit


def parts(split):
    for _ in range(2):
        split.addWidget(QWidget())
    split.resize(1000, 400)
    split.show()


@pytest.fixture
def make(context, qtbot):
    def made(name="here"):
        split = RememberedSplit(context, name)
        parts(split)
        qtbot.addWidget(split)
        qtbot.wait(0)
        return split

    return made


def share(split):
    return round(split.sizes()[0] / sum(split.sizes()), 1)


def test_what_the_program_sets_counts_until_somebody_moves_the_handle(make, context, qtbot):
    split = make()
    split.setSizes([500, 500])
    assert share(split) == 0.5
    split.moveSplitter(300, 1)
    assert context.settings.parts.keys() == {"ltr here across"}
    split.setSizes([500, 500])
    assert share(split) == 0.3
    again = make()
    qtbot.waitUntil(lambda: share(again) == 0.3)
    assert share(make("elsewhere")) == 0.5


def test_below_each_other_and_mirrored_are_others(make, context, qtbot):
    split = make()
    split.moveSplitter(300, 1)
    split.setOrientation(Qt.Orientation.Vertical)
    split.setSizes([200, 200])
    assert share(split) == 0.5
    split.setOrientation(Qt.Orientation.Horizontal)
    context.language.choose("he")
    split.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    split.setSizes([500, 500])
    assert share(split) == 0.5
    split.moveSplitter(600, 1)
    assert context.settings.parts["rtl here across"].startswith("0.6")
    assert context.settings.parts["ltr here across"].startswith("0.3")
    context.language.choose("en")


@pytest.mark.parametrize("stored", ["much", "nan", "", "-3", "1e9"])
def test_what_cannot_be_a_share_hides_nothing(make, context, stored):
    context.settings.parts["ltr here across"] = stored
    sizes = make().sizes()
    assert all(size > 0 for size in sizes)


def test_a_part_that_has_all_the_room_is_no_choice(make, context):
    split = make()
    split.widget(1).hide()
    split.keep()
    assert context.settings.parts == {}


def test_the_handle_of_a_page_stays_where_it_was_put(in_workshop, qtbot):
    from aiworkshop.ui.phases.define.agenda import AgendaTab

    def shown():
        tab = AgendaTab(in_workshop)
        qtbot.addWidget(tab)
        tab.resize(1200, 700)
        tab.show()
        return tab

    first = shown()
    before = share(first.split)
    first.split.moveSplitter(round(first.split.width() * 0.62), 1)
    moved = share(first.split)
    assert moved != before
    second = shown()
    qtbot.waitUntil(lambda: share(second.split) == moved)
