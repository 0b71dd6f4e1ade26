"""Participants: one line a person, details at the side, deleted with a way back."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.ui.main_window import MainWindow
from tests.ui.discovery_walk import Key, choose
from tests.ui.prepare_walk import PrepareWalk


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[PrepareWalk]:
    walk = PrepareWalk(qtbot, window)
    yield walk
    assert not walk.errors


def test_typing_one_person_after_the_other(walk: PrepareWalk) -> None:
    tab = walk.open("participants")
    assert tab.empty.isVisible()
    tab.empty.button.click()
    assert tab.entry.name.hasFocus()
    choose(tab.entry.language, "ar")
    tab.entry.name.setFocus()
    walk.type("דנה לוי")
    tab.entry.role.setFocus()
    walk.type("רכזת")
    walk.enter()
    assert tab.entry.name.hasFocus()
    walk.type("سامي")
    walk.enter()
    walk.enter()
    first, second = walk.people()
    assert (first.name.text, first.role.text, first.sheet_language) == ("דנה לוי", "רכזת", "ar")
    assert (second.name.text, second.role.text) == ("سامي", "")
    assert tab.list.current_id() == second.id
    assert "2" in tab.counts.text()


def test_attributes_consent_and_absence(walk: PrepareWalk) -> None:
    key = walk.person("Ruth", attributes={"guild": "bakers"})
    tab = walk.open("participants")
    tab.list.select(key)
    tab.list.setFocus()
    walk.press(Key.Key_Return)
    assert tab.form.isVisible()
    assert tab.form.form.fields["name"].hasFocus()
    tab.form.attributes["sector"].setFocus()
    walk.type("Education")
    walk.enter()
    tab.form.form.fields["name_consent"].click()
    tab.form.form.fields["absent"].click()
    walk.settle()
    (person,) = walk.people()
    assert person.attributes == {"guild": "bakers", "sector": "Education"}
    assert person.name_consent
    assert person.absent
    card = tab.list.view.cards.card(key)
    assert card.muted
    assert "Education" in card.chips


def test_deleting_offers_undo(walk: PrepareWalk) -> None:
    key = walk.person("Ruth")
    tab = walk.open("participants")
    tab.list.select(key)
    tab.list.setFocus()
    walk.press(Key.Key_Delete)
    walk.settle()
    assert walk.people() == []
    assert tab.empty.isVisible()
    walk.press_button(walk.window.notices.button)
    assert [person.id for person in walk.people()] == [key]
    assert tab.list.count() == 1


def test_three_hundred_people_and_one_found(walk: PrepareWalk) -> None:
    def many(bench: object) -> None:
        for number in range(300):
            office = Text(f"Office {number % 7}")
            fields = {"name": Text(f"Person {number}"), "organisation": office}
            bench.runner.run(AddRecord(walk.workshop_id, "participant", fields))

    done: list[object] = []
    walk.window.desk.database(many, done.append)
    walk.qtbot.waitUntil(lambda: bool(done))
    tab = walk.open("participants")
    assert tab.list.count() == 300
    tab.filter.setText("PERSON 299")
    walk.qtbot.waitUntil(lambda: tab.list.count() < 300)
    assert tab.list.count() == 1
