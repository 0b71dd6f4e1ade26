"""Tables: made, filled by key and by mixing, copied to the next phase, and all of it undone."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from aiworkshop.readmodels.records import Group, Membership
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.phases.define.member_row import PEOPLE
from aiworkshop.ui.phases.define.table_box import TableBox
from aiworkshop.ui.widgets.dragging import ids_data
from tests.ui.discovery_walk import Ctrl, Key
from tests.ui.prepare_walk import PrepareWalk


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[PrepareWalk]:
    walk = PrepareWalk(qtbot, window)
    yield walk
    assert not walk.errors


def seats(walk: PrepareWalk, phase: str = "discovery") -> dict[str, int]:
    groups = {g.id: g.number or 0 for g in walk.records(Group) if g.phase == phase}
    return {
        m.participant_id: groups[m.group_id]
        for m in walk.records(Membership)
        if m.group_id in groups
    }


def test_seated_by_digit_and_by_ctrl_digit(walk: PrepareWalk) -> None:
    people = [walk.person(name) for name in ("דנה", "سامي", "Ruth")]
    tab = walk.open("tables")
    assert tab.unseated.count() == 3
    tab.unseated.setFocus()
    tab.unseated.select(people[0])
    walk.press(Key.Key_Space)
    walk.press(Key.Key_Down)
    walk.press(Key.Key_Space)
    walk.press(Key.Key_2, Ctrl)
    walk.settle()
    assert seats(walk) == {people[0]: 2, people[1]: 2}
    tab.unseated.select(people[2])
    tab.unseated.setFocus()
    walk.press(Key.Key_1)
    walk.settle()
    assert seats(walk)[people[2]] == 1
    assert not tab.side.isVisible()
    walk.undo()
    walk.undo()
    assert seats(walk) == {}
    assert tab.unseated.count() == 3


def test_somebody_at_a_table_moves_gets_a_role_and_rises(walk: PrepareWalk) -> None:
    person = walk.person("Ruth")
    tab = walk.open("tables")
    first, _, third = tab.seating.groups
    tab.seat([person], first.id)
    walk.settle()
    (row,) = tab.board.boxes[first.id].rows
    row.setFocus()
    walk.press(Key.Key_3, Ctrl)
    walk.settle()
    assert seats(walk) == {person: 3}
    (row,) = tab.board.boxes[third.id].rows
    menu = tab.menus.for_seat(row.seat, tab.seating.groups)
    texts = [action.text() for action in menu.actions()]
    menu.actions()[texts.index("Recorder")].trigger()
    walk.settle()
    (membership,) = walk.records(Membership)
    assert membership.role == "recorder"
    (row,) = tab.board.boxes[third.id].rows
    assert row.accessibleName() == "Ruth, Recorder"
    row.setFocus()
    walk.press(Key.Key_Delete)
    walk.settle()
    assert seats(walk) == {}


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_enter_opens_the_menu_of_a_person(walk: PrepareWalk) -> None:
    person = walk.person("Ruth")
    tab = walk.open("tables")
    tab.seat([person], tab.seating.groups[0].id)
    walk.settle()
    (row,) = tab.board.boxes[tab.seating.groups[0].id].rows
    row.setFocus()
    walk.press(Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()


def drop(data: QMimeData, box: TableBox) -> None:
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.MoveAction, data, buttons, keys)
    QApplication.sendEvent(box, enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.MoveAction, data, buttons, keys)
    QApplication.sendEvent(box, event)


def test_dragged_from_the_list_and_from_table_to_table(walk: PrepareWalk) -> None:
    people = [walk.person(name) for name in ("Ruth", "Dana", "Sami")]
    tab = walk.open("tables")
    first, second, _ = (tab.board.boxes[group.id] for group in tab.seating.groups)
    cards = tab.unseated.view.cards
    assert tab.unseated.view.dragEnabled()
    indexes = {key: cards.index(row) for row, key in enumerate(cards.ids())}
    assert all(cards.flags(index) & Qt.ItemFlag.ItemIsDragEnabled for index in indexes.values())
    # Two are ticked; carrying the third takes only that one along.
    cards.toggle_tick(people[0])
    cards.toggle_tick(people[1])
    drop(cards.mimeData([indexes[people[2]]]), second)
    walk.settle()
    assert seats(walk) == {people[2]: 2}
    indexes = {key: cards.index(row) for row, key in enumerate(cards.ids())}
    cards.toggle_tick(people[0])
    cards.toggle_tick(people[1])
    drop(cards.mimeData([indexes[people[0]]]), first)
    walk.settle()
    assert seats(walk) == {people[0]: 1, people[1]: 1, people[2]: 2}
    drop(ids_data(PEOPLE, [people[0]]), second)
    walk.settle()
    assert seats(walk)[people[0]] == 2


def test_a_table_takes_only_people(walk: PrepareWalk) -> None:
    tab = walk.open("tables")
    box = tab.board.boxes[tab.seating.groups[0].id]
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    words = QMimeData()
    words.setText("words")
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.MoveAction, words, buttons, keys)
    QApplication.sendEvent(box, enter)
    assert not enter.isAccepted()


def test_mixed_again_with_the_pinned_in_place(walk: PrepareWalk) -> None:
    people = [
        walk.person(f"Person {n}", attributes={"sector": ("school", "city")[n % 2]})
        for n in range(12)
    ]
    tab = walk.open("tables")
    tab.seat(people[:1], tab.seating.groups[2].id)
    walk.settle()
    tab.deeds.pin(people[:1], True)
    walk.settle()
    tab.head.mix.click()
    assert tab.mixing.isVisible()
    assert tab.mixing.attributes.value() == ["sector"]
    walk.press_button(tab.mixing.button)
    first = seats(walk)
    assert Counter(first.values()) == {1: 4, 2: 4, 3: 4}
    for number in (1, 2, 3):
        assert sum(people.index(p) % 2 for p, table in first.items() if table == number) == 2
    assert tab.mixing.button.text() == "Mix anew"
    walk.press_button(tab.mixing.button)
    second = seats(walk)
    assert second != first
    assert second[people[0]] == first[people[0]] == 3
    walk.press_button(walk.window.notices.button)
    assert seats(walk) == first


def test_number_of_tables_and_the_same_as_in_discovery(walk: PrepareWalk) -> None:
    person = walk.person("Ruth")
    tab = walk.open("tables")
    tab.seat([person], tab.seating.groups[1].id)
    walk.settle()
    tab.head.phases.chips["dream"].click()
    walk.settle()
    assert tab.seating.phase == "dream"
    tab.head.count.setFocus()
    tab.head.count.selectAll()
    walk.type("5")
    walk.enter()
    assert len(tab.board.boxes) == 5
    walk.press_button(tab.head.copy)
    assert seats(walk, "dream") == {person: 2}
    assert seats(walk, "discovery") == {person: 2}


def test_a_table_with_people_is_not_taken_away(walk: PrepareWalk) -> None:
    person = walk.person("Ruth")
    tab = walk.open("tables")
    tab.seat([person], tab.seating.groups[2].id)
    walk.settle()
    tab.head.count.setFocus()
    tab.head.count.selectAll()
    walk.type("1")
    walk.enter()
    assert [error.code for error in walk.errors] == ["table_not_empty"]
    walk.errors.clear()
    assert tab.head.count.value() == 3
    assert len(tab.board.boxes) == 3


def test_a_table_has_a_name_and_a_language(walk: PrepareWalk) -> None:
    tab = walk.open("tables")
    box = tab.board.boxes[tab.seating.groups[0].id]
    box.name.setFocus()
    walk.type("זית")
    walk.enter()
    assert walk.records(Group)[0].name.text == "זית"
