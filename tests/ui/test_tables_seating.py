"""Seating by keyboard in three languages: rules, reasons, walk-ins, chosen people, sign-ups."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.readmodels.records import Group, Membership, SeatingRule, TableMix
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.phases.define.person_names import find_person, told_apart
from tests.ui.discovery_walk import Ctrl, Key
from tests.ui.prepare_walk import PrepareWalk

HEBREW_I, HEBREW_T = 0x05DF, 0x05D0
ARABIC_I, ARABIC_T = 0x0647, 0x0641
ARABIC_THREE = 0x0663


@pytest.fixture(params=["en", "he", "ar"])
def walk(
    request: pytest.FixtureRequest, qtbot: QtBot, open_window: Callable[..., MainWindow]
) -> Iterator[PrepareWalk]:
    walk = PrepareWalk(qtbot, open_window(language=request.param))
    yield walk
    assert not walk.errors


def seats(walk: PrepareWalk, phase: str = "discovery") -> dict[str, int]:
    groups = {g.id: g.number or 0 for g in walk.records(Group) if g.phase == phase}
    return {
        str(m.participant_id): groups[str(m.group_id)]
        for m in walk.records(Membership)
        if m.group_id in groups
    }


def seat_all(walk: PrepareWalk, tab: Any, people: list[str], table: int) -> None:
    tab.seat(people, tab.seating.groups[table - 1].id)
    walk.settle()


def layout_keys(walk: PrepareWalk) -> tuple[int, int]:
    """The keys I and T as a keyboard of the window's language tells them."""
    return {
        "en": (Key.Key_I, Key.Key_T),
        "he": (HEBREW_I, HEBREW_T),
        "ar": (ARABIC_I, ARABIC_T),
    }[walk.window.context.language.code]


def row_of(tab: Any, person: str) -> Any:
    return next(row for row in tab.board.rows() if row.seat.person.id == person)


def test_several_are_chosen_by_keys_and_seated_by_number(walk: PrepareWalk) -> None:
    people = [walk.person(name) for name in ("דנה", "سامي", "Ruth", "Noa")]
    tab = walk.open("tables")
    seat_all(walk, tab, people, 1)
    row_of(tab, people[0]).setFocus()
    walk.press(Key.Key_Space)
    walk.press(Key.Key_Down)
    assert tab.board.focused_person() == people[1]
    walk.press(Key.Key_Down)
    walk.press(Key.Key_Space)
    assert tab.board.chosen() == [people[0], people[2]]
    assert tab.chosen.isVisible()
    _, key_t = layout_keys(walk)
    walk.press(key_t, Ctrl, chr(key_t) if key_t > 0x80 else "")
    assert tab.chosen.number.hasFocus()
    walk.type(chr(ARABIC_THREE) if key_t == ARABIC_T else "3")
    walk.enter()
    assert seats(walk) == {people[0]: 3, people[1]: 1, people[2]: 3, people[3]: 1}
    assert not tab.chosen.isVisible()
    # One goes on from where one was.
    assert tab.board.focused_person() == people[3]
    walk.undo()
    assert set(seats(walk).values()) == {1}


def test_a_table_that_is_not_there_moves_nobody(walk: PrepareWalk) -> None:
    person = walk.person("Ruth")
    tab = walk.open("tables")
    seat_all(walk, tab, [person], 1)
    row_of(tab, person).setFocus()
    tab._ask_number()
    walk.type("77")
    walk.enter()
    assert seats(walk) == {person: 1}
    assert "77" in walk.window.notices.label.text()


def test_a_name_typed_at_a_table_sits_down_there(walk: PrepareWalk) -> None:
    people = [walk.person(name) for name in ("דנה לוי", "دينا حدّاد", "Dana Levy")]
    tab = walk.open("tables")
    second = tab.board.boxes[tab.seating.groups[1].id]
    for typed in ("דנה", "دينا حدّاد", "dana l"):
        second.add.setFocus()
        walk.type(typed)
        walk.enter()
        assert second.add.text() == ""
    assert seats(walk) == dict.fromkeys(people, 2)
    assert [row.seat.person.id for row in second.rows] == people
    second.add.setFocus()
    walk.type("Nobody")
    walk.enter()
    assert second.add.text() == "Nobody"
    assert "Nobody" in walk.window.notices.label.text()


def test_two_with_one_name_are_told_apart(walk: PrepareWalk) -> None:
    for organisation in ("מוקד 106", "ספרייה"):
        walk.person("דנה לוי", organisation=Text(organisation))
    tab = walk.open("tables")
    names = [tab.unseated.view.cards.card(key).title for key in tab.unseated.view.cards.ids()]
    assert [str(name) for name in names] == ["דנה לוי · מוקד 106", "דנה לוי · ספרייה"]


def test_a_rule_is_typed_kept_told_and_removed(walk: PrepareWalk) -> None:
    people = [walk.person(name) for name in ("דנה", "سامي", "Ruth")]
    tab = walk.open("tables")
    seat_all(walk, tab, people, 1)
    tab.head.rules.click()
    assert tab.rules.isVisible()
    tab.rules.name.setFocus()
    for name in ("דנה", "سامي"):
        walk.type(name)
        walk.enter()
    assert tab.rules.chosen == people[:2]
    walk.enter()
    (rule,) = walk.records(SeatingRule)
    assert (rule.kind, rule.participant_ids) == ("apart", people[:2])
    (line,) = tab.notes.lines
    assert "דנה" in line.label.text()
    assert "سامي" in line.label.text()
    line.buttons[-1].click()
    assert tab.board.focused_person() == people[0]
    walk.press(Key.Key_2, Ctrl)
    walk.settle()
    assert not tab.notes.isVisible()
    walk.press_button(tab.rules.chips[0])
    assert walk.records(SeatingRule) == []
    walk.press_button(walk.window.notices.button)
    assert len(walk.records(SeatingRule)) == 1


def test_a_rule_about_those_who_are_chosen_at_the_board(walk: PrepareWalk) -> None:
    people = [walk.person(f"P{n}") for n in range(6)]
    tab = walk.open("tables")
    seat_all(walk, tab, people[:2], 1)
    seat_all(walk, tab, people[2:4], 2)
    for person in (people[0], people[2]):
        row_of(tab, person).setFocus()
        walk.press(Key.Key_Space)
    walk.press_button(tab.chosen.together)
    (rule,) = walk.records(SeatingRule)
    assert (rule.kind, set(rule.participant_ids)) == ("together", {people[0], people[2]})
    assert tab.board.chosen() == []
    assert tab.notes.isVisible()
    tab.head.mix.click()
    walk.press_button(tab.mixing.button)
    assert seats(walk)[people[0]] == seats(walk)[people[2]]
    assert not tab.notes.isVisible()


def test_a_rule_about_people_who_were_deleted_says_so(walk: PrepareWalk) -> None:
    people = [walk.person(name) for name in ("Dana", "Sami")]
    fields = {"kind": "apart", "participant_ids": people}
    walk.run(AddRecord(walk.workshop_id, "seating_rule", fields))
    walk.run(DeleteRecords(walk.workshop_id, (("participant", people[1]),)))
    tab = walk.open("tables")
    (line,) = tab.notes.lines
    assert "Dana" in line.label.text()
    tab.head.rules.click()
    walk.press_button(tab.rules.chips[0])
    assert not tab.notes.isVisible()


def test_why_somebody_sits_here_by_key_menu_and_tip(walk: PrepareWalk) -> None:
    people = [
        walk.person(name, attributes={"sector": sector}, spoken_languages=["he"])
        for name, sector in (("דנה", "חינוך"), ("Ruth", "רווחה"), ("Noa", "רווחה"))
    ]
    fields = {"kind": "apart", "participant_ids": [people[0], people[2]]}
    walk.run(AddRecord(walk.workshop_id, "seating_rule", fields))
    tab = walk.open("tables")
    seat_all(walk, tab, people[:2], 1)
    seat_all(walk, tab, people[2:], 2)
    tab.deeds.pin([people[0]], True)
    walk.settle()
    row = row_of(tab, people[0])
    row.setFocus()
    key_i, _ = layout_keys(walk)
    walk.press(key_i, Ctrl, chr(key_i) if key_i > 0x80 else "")
    assert tab.reasons.isVisible()
    assert "דנה" in tab.reasons.heading.text()
    lines = tab.reasons.lines.text().split("\n")
    assert len(lines) == 4
    assert any("Noa" in line for line in lines)
    assert any("חינוך" in line for line in lines)
    # What is said follows what happens.
    tab.deeds.pin([people[0]], False)
    walk.settle()
    assert len(tab.reasons.lines.text().split("\n")) == 3
    tab.reasons.close_button.click()
    assert not tab.reasons.isVisible()
    menu = tab.menus.for_seat(row.seat, tab.seating.groups)
    menu.actions()[0].trigger()
    assert tab.reasons.isVisible()
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(3, 3), row.mapToGlobal(QPoint(3, 3)))
    QApplication.sendEvent(row, event)
    assert "Noa" in QToolTip.text()
    QToolTip.hideText()


def test_the_same_again_and_anew_are_two_buttons(walk: PrepareWalk) -> None:
    people = [walk.person(f"P{n:02}", attributes={"sector": "abc"[n % 3]}) for n in range(12)]
    tab = walk.open("tables")
    tab.head.mix.click()
    assert not tab.mixing.again.isVisible()
    walk.press_button(tab.mixing.button)
    first = seats(walk)
    assert tab.mixing.result.text()
    seat_all(walk, tab, people[:9], 2)
    walk.press_button(tab.mixing.again)
    assert seats(walk) == first
    walk.press_button(tab.mixing.button)
    assert seats(walk) != first
    (mix,) = walk.records(TableMix)
    assert (mix.seed, mix.mixed_by) == (2, ["sector"])


def test_walk_ins_get_a_place_and_nobody_else_moves(walk: PrepareWalk) -> None:
    for n in range(9):
        walk.person(f"P{n}")
    tab = walk.open("tables")
    assert not tab.unseated_box.place.isVisible()
    tab.head.mix.click()
    walk.press_button(tab.mixing.button)
    before = seats(walk)
    late = [walk.person(f"Late {n}") for n in range(3)]
    assert tab.unseated_box.place.isVisible()
    assert "3" in tab.unseated_box.place.text()
    walk.press_button(tab.unseated_box.place)
    after = seats(walk)
    assert set(after) == {*before, *late}
    assert {key: after[key] for key in before} == before
    walk.undo()
    assert seats(walk) == before


def test_tables_from_sign_ups_split_and_asked_about(walk: PrepareWalk) -> None:
    people = [walk.person(f"P{n:02}") for n in range(13)]
    garden, clinic = (
        str(walk.run(AddRecord(walk.workshop_id, "opportunity", {"title": Text(title)})))
        for title in ("גינה", "مركز")
    )

    def sign(person: str, opportunity: str) -> None:
        fields = {"participant_id": person, "opportunity_id": opportunity}
        walk.run(AddRecord(walk.workshop_id, "sign_up", fields))

    for person in people[:11]:
        sign(person, garden)
    sign(people[11], clinic)
    sign(people[0], clinic)
    tab = walk.open("tables")
    assert not tab.head.sign_ups.isVisible()
    tab.head.phases.chips["design"].click()
    walk.settle()
    walk.press_button(tab.head.sign_ups)
    numbers = {str(g.name): g.number for g in tab.seating.groups if g.name}
    assert set(numbers) == {"גינה", "مركز"}
    assert seats(walk, "design")[people[0]] == numbers["גינה"]
    tab.notes.more.setChecked(True)
    large, twice = tab.notes.lines
    assert "מרכז" not in twice.label.text()
    assert "مركز" in twice.label.text()
    walk.press_button(twice.buttons[0])
    assert seats(walk, "design")[people[0]] == numbers["مركز"]
    assert not tab.notes.isVisible()
    walk.undo()
    large = tab.notes.lines[0]
    walk.press_button(large.buttons[0])
    sizes = [len(table) for table in tab.seating.tables() if table]
    assert sorted(sizes) == [1, 5, 6]


def test_an_absent_person_or_a_new_name_is_shown_at_once(walk: PrepareWalk) -> None:
    person = walk.person("Ruth")
    tab = walk.open("tables")
    seat_all(walk, tab, [person], 1)
    walk.run(
        ChangeRecord(walk.workshop_id, "participant", person, {"name": Text("רות"), "absent": True})
    )
    assert row_of(tab, person).text() == "רות"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_completion_offers_names(walk: PrepareWalk) -> None:
    person = walk.person("דנה לוי")
    tab = walk.open("tables")
    box = tab.board.boxes[tab.seating.groups[0].id]
    assert box.add.completer() is None
    box.add.setFocus()
    completer = box.add.completer()
    assert completer is not None
    walk.type("לוי")
    assert completer.completionCount() == 1
    assert completer.popup().isVisible()
    where = completer.popup().visualRect(completer.popup().model().index(0, 0)).center()
    walk.qtbot.mouseClick(completer.popup().viewport(), Qt.MouseButton.LeftButton, pos=where)
    walk.settle()
    assert seats(walk) == {person: 1}
    assert not completer.popup().isVisible()
    box.add.setFocus()
    walk.type("דנה")
    walk.enter()
    assert not completer.popup().isVisible()


def test_tabs_go_from_the_name_over_the_people_to_the_line_for_more(walk: PrepareWalk) -> None:
    people = [walk.person(f"P{n}") for n in range(2)]
    tab = walk.open("tables")
    seat_all(walk, tab, people, 1)
    box = tab.board.boxes[tab.seating.groups[0].id]
    box.name.setFocus()
    for wanted in (*box.rows, box.add, box.language):
        walk.press(Key.Key_Tab)
        assert walk.window.focusWidget() is wanted


def test_esc_lets_go_of_everybody(walk: PrepareWalk) -> None:
    person = walk.person("Ruth")
    tab = walk.open("tables")
    seat_all(walk, tab, [person], 1)
    row_of(tab, person).setFocus()
    walk.press(Key.Key_Space)
    tab.chosen.number.setFocus()
    walk.press(Key.Key_Escape)
    assert tab.board.chosen() == []
    assert not row_of(tab, person).isChecked()


class TestNames:
    """Whom somebody means."""

    def test_find(self) -> None:
        names = {"1": "Dana Levy", "2": "Dana Cohen", "3": "דנה", "4": "Dana"}
        assert find_person(names, "dana") == "4"
        assert find_person(names, " Dana  L") == "1"
        assert find_person(names, "cohen") == "2"
        assert find_person(names, "dana ") == "4"
        assert find_person(names, "an") is None
        assert find_person(names, "") is None

    def test_numbers_are_the_last_resort(self, walk: PrepareWalk) -> None:
        people = [walk.person("Dana"), walk.person("dana")]
        assert told_apart(walk.people()) == {people[0]: "Dana (1)", people[1]: "dana (2)"}


def test_somebody_seated_on_two_laptops_is_told_and_sits_at_one_table_again(
    walk: PrepareWalk,
) -> None:
    """Each laptop gave a seat: after bringing the copies together there are two."""
    person, other = walk.person("Ruth"), walk.person("Dana")
    tab = walk.open("tables")
    seat_all(walk, tab, [person, other], 1)
    assert not tab.notes.lines
    second = tab.seating.groups[1].id
    walk.run(
        AddRecord(walk.workshop_id, "membership", {"group_id": second, "participant_id": person})
    )
    assert [line.label.text() for line in tab.notes.lines] != []
    assert len(tab.board.rows()) == 2
    tab.notes.lines[0].buttons[0].click()
    walk.settle()
    assert not tab.notes.lines
    ours = [one for one in walk.records(Membership) if one.participant_id == person]
    assert [one.group_id for one in ours] == [tab.seating.groups[0].id]
    walk.window.undo()
    walk.settle()
    assert tab.notes.lines
