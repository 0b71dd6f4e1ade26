"""The positive core: petals that never touch, the same words as a list, a way out of emptiness."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.facilitation.themes import GroupFindings
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.phases.discovery.core_picture import CorePicture, Petal
from aiworkshop.ui.phases.discovery.petal_layout import Box, place_petals
from aiworkshop.ui.theme import Theme
from tests.ui.discovery_walk import Walk


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[Walk]:
    walk = Walk(qtbot, window)
    yield walk
    assert not walk.errors


@pytest.mark.parametrize("count", range(1, 11))
@pytest.mark.parametrize("width", [560.0, 760.0, 1200.0])
def test_petals_keep_their_distance(count: int, width: float) -> None:
    centre = (170.0, 120.0)
    boxes = place_petals(count, (150.0, 130.0), centre, width, 12.0)
    assert boxes is not None
    assert len(boxes) == count
    everything = [Box(0, 0, *centre), *boxes]
    for place, one in enumerate(everything):
        assert not any(one.overlaps(other, 11.9) for other in everything[:place])
    assert all(abs(box.x) + box.width / 2 <= width / 2 + 0.01 for box in boxes)
    assert boxes[0].x == pytest.approx(0, abs=1)
    assert boxes[0].y < 0


def test_no_room_beside_the_middle() -> None:
    assert place_petals(5, (150.0, 130.0), (170.0, 120.0), 400.0, 12.0) is None


@pytest.mark.parametrize("count", [1, 7, 10, 14])
@pytest.mark.parametrize("width", [300, 560, 900])
def test_a_picture_of_any_width_holds_all_petals(
    qtbot: QtBot, qapp: object, count: int, width: int
) -> None:
    theme = Theme(qapp, "light")
    picture = CorePicture(theme)
    qtbot.addWidget(picture)
    petal = Petal(Text("Doors that stay open"), Text("A place we own becomes a service."), 0, "x")
    picture.show_core(Text("Topic"), [petal] * count)
    picture.resize(width, picture.heightForWidth(width))
    boxes = picture.boxes()
    assert len(boxes) == count + 1
    for place, one in enumerate(boxes):
        assert (
            picture.rect()
            .adjusted(-1, -1, 1, 1)
            .contains(one.toAlignedRect().adjusted(1, 1, -1, -1))
        )
        assert not any(one.intersects(other) for other in boxes[:place])
    assert not picture.grab().isNull()
    theme.deleteLater()


def test_right_to_left_goes_round_the_other_way(qtbot: QtBot, qapp: object) -> None:
    from PySide6.QtCore import Qt

    theme = Theme(qapp, "light")
    picture = CorePicture(theme)
    qtbot.addWidget(picture)
    petal = Petal(Text("שכנים"), Text(""), None, "x")
    picture.resize(900, 700)
    picture.show_core(Text("נושא"), [petal] * 4)
    second = picture.boxes()[2].center().x()
    assert second > 450
    picture.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    picture.show_core(Text("נושא"), [petal] * 4)
    assert picture.boxes()[2].center().x() == pytest.approx(900 - second)
    theme.deleteLater()


def test_empty_core_leads_to_themes(walk: Walk) -> None:
    tab = walk.open("positive_core")
    assert tab.empty.isVisible()
    assert not tab.picture.isVisible()
    tab.empty.button.click()
    assert walk.window.page.current_tab == "themes"


def test_list_and_screen_reader_have_every_word_and_theme(walk: Walk) -> None:
    sentence = "One page, one map, three languages. " * 8
    story = walk.add("told", group_id=walk.tables[0])
    for title, dots in (("Numbers everyone can read", 7), ("דלתות פתוחות", 0)):
        theme = str(walk.run(GroupFindings(walk.workshop_id, (story,), Text(title))))
        fields = {"dots": dots, "sentence": Text(sentence)}
        walk.run(ChangeRecord(walk.workshop_id, "theme", theme, fields))
    walk.run(AddRecord(walk.workshop_id, "theme", {"title": Text("Nobody voted here")}))
    tab = walk.open("positive_core")
    assert tab.picture.isVisible()
    spoken = tab.picture.accessibleDescription()
    tab.switch.click()
    assert tab.list.isVisible()
    assert not tab.picture.isVisible()
    listed = "\n".join(label.text() for label in tab.list.findChildren(QLabel))
    for words in (
        "Numbers everyone can read",
        "דלתות פתוחות",
        "Nobody voted here",
        sentence.strip(),
        "7 dot",
        "0 dot",
    ):
        assert words in " ".join(spoken.split())
        assert words in " ".join(listed.split())
    tab.switch.click()
    assert tab.picture.isVisible()


def test_a_change_elsewhere_is_seen(walk: Walk) -> None:
    tab = walk.open("positive_core")
    walk.run(AddRecord(walk.workshop_id, "theme", {"title": Text("New theme")}))
    assert tab.picture.isVisible()
    assert "New theme" in tab.picture.accessibleDescription()
    walk.undo()
    assert tab.empty.isVisible()
