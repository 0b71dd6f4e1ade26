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


def test_a_split_that_turns_with_its_width_remembers_each_way(context, qtbot):
    from aiworkshop.ui.phases.define.side_by_side import SideBySide

    def shown():
        split = SideBySide(context, "turning", QWidget(), QWidget(), share=0.5)
        qtbot.addWidget(split)
        split.resize(1200, 700)
        split.show()
        return split

    first = shown()
    assert share(first) == 0.5
    first.moveSplitter(360, 1)
    first.resize(400, 700)
    assert first.orientation() == Qt.Orientation.Vertical
    assert share(first) == 0.5
    first.resize(1200, 700)
    assert share(first) == 0.3
    second = shown()
    assert share(second) == 0.3
