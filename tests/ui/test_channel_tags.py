"""Channels of a programme on what a workshop brings about: chips, whole selections, filters."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.records import Action, Commitment, Finding, IncomeIdea
from aiworkshop.ui.main_window import MainWindow
from tests.ui.outcome_walk import OutcomeWalk, choose, options, said, titles


class TownWalk(OutcomeWalk):
    """The window on a workshop that counts for a programme with two channels."""

    def office(self, kind: str, **fields: object) -> str:
        """A record of the office."""
        return str(self.run(AddRecord(OFFICE_ID, kind, fields)))

    def enrol(self) -> None:
        """Akko in a programme, and this workshop for it."""
        programme = self.office("programme", name_en=Text("Equitable Cities"))
        self.plan = self.office(
            "channel", programme_id=programme, name_en=Text("Plan"), name_he=Text("תוכנית")
        )
        self.groups_channel = self.office("channel", programme_id=programme, name_en=Text("Groups"))
        cohort = self.office("cohort", programme_id=programme, number=1)
        self.town = self.office("authority", name_en=Text("Akko"))
        self.enrolment = self.office("enrolment", cohort_id=cohort, authority_id=self.town)
        fields = {"enrolment_ids": [self.enrolment], "authority_id": self.town}
        self.run(ChangeRecord(self.workshop_id, "workshop", self.workshop_id, fields))


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[TownWalk]:
    walk = TownWalk(qtbot, window)
    yield walk
    assert not walk.errors


def press(walk: TownWalk, tab: Any, channel: str) -> None:
    """Choose a channel in the menu of the list."""
    menu = tab.channels.menu()
    names = [one.text() for one in menu.actions()]
    assert channel in names, names
    menu.actions()[names.index(channel)].trigger()
    walk.settle()
    menu.deleteLater()


def test_a_workshop_that_stands_alone_shows_nothing_of_it(walk: TownWalk) -> None:
    key = walk.record_of("commitment", {"kind": "offer", "words": said("A room")})
    tab = walk.board("destiny", f"commitments/{key}")
    assert not tab.channels.filter.isVisible()
    assert not tab.channels.button.isVisible()
    assert not tab.details.form.fields["channels"].isVisible()
    assert tab.details.form.fields["transferred_to"].isVisibleTo(tab.details)


def test_a_chip_is_one_change_that_is_taken_back(walk: TownWalk) -> None:
    walk.enrol()
    key = walk.record_of("commitment", {"kind": "commitment", "words": said("Open the hall")})
    tab = walk.board("destiny", f"commitments/{key}")
    field = tab.details.form.fields["channels"]
    assert [chip.text() for chip in field.chips.values()] == ["Plan", "Groups"]
    for channel in (walk.plan, walk.groups_channel):
        field.chips[channel].click()
        walk.settle()
    (record,) = walk.records(Commitment)
    assert record.channels == [walk.plan, walk.groups_channel]
    walk.window.desk.undo(walk.workshop_id)
    walk.settle()
    (record,) = walk.records(Commitment)
    assert record.channels == [walk.plan]
    assert not field.chips[walk.groups_channel].isChecked()


def test_chips_speak_the_language_of_the_window(walk: TownWalk) -> None:
    walk.enrol()
    key = walk.record_of("income_idea", {"title": said("Roof")})
    tab = walk.board("destiny", f"income/{key}")
    chip = tab.details.form.fields["channels"].chips[walk.plan]
    walk.window.context.language.choose("he")
    walk.settle()
    assert chip.text() == "תוכנית"
    assert options(tab.channels.filter)[1] == "תוכנית"


def test_a_selection_is_tagged_at_once_and_the_list_is_filtered(walk: TownWalk) -> None:
    walk.enrol()
    keys = [
        walk.record_of("commitment", {"kind": "commitment", "words": said(words)})
        for words in ("One", "Two", "Three")
    ]
    tab = walk.board("destiny", "commitments")
    tab.list.view.selectAll()
    tab.list.view.clearSelection()
    for row in (0, 2):
        index = tab.list.view.cards.index(row)
        tab.list.view.selectionModel().select(
            index, tab.list.view.selectionModel().SelectionFlag.Select
        )
    press(walk, tab, "Plan")
    tagged = {one.id for one in walk.records(Commitment) if one.channels == [walk.plan]}
    assert tagged == {keys[0], keys[2]}
    choose(tab.channels.filter, walk.plan)
    walk.settle()
    assert titles(tab) == ["One", "Three"]
    tab.show_record(keys[1])
    assert titles(tab) == ["One", "Two", "Three"], "whoever goes to a record sees it"
    walk.window.desk.undo(walk.workshop_id)
    walk.settle()
    assert not any(one.channels for one in walk.records(Commitment)), "one action, one undo"


def test_pressed_again_the_channel_goes_from_all(walk: TownWalk) -> None:
    walk.enrol()
    walk.record_of("proposition", {"words": said("Doors stand open"), "channels": [walk.plan]})
    tab = walk.board("design", "propositions")
    tab.list.setFocus()
    menu = tab.channels.menu()
    assert menu.actions()[2].isChecked()
    menu.deleteLater()
    press(walk, tab, "Plan")
    assert tab.records[0].channels == []


def test_of_findings_only_assets_are_tagged(walk: TownWalk) -> None:
    walk.enrol()
    walk.record_of("finding", {"kind": "story", "title": said("A night")})
    asset = walk.record_of("finding", {"kind": "asset", "title": said("The port")})
    tab = walk.board("discovery", "findings")
    tab.list.view.selectAll()
    press(walk, tab, "Groups")
    tags = {one.id: one.channels for one in walk.records(Finding)}
    assert tags.pop(asset) == [walk.groups_channel]
    assert not any(tags.values())
    choose(tab.channels.filter, walk.groups_channel)
    walk.settle()
    assert tab.list.view.cards.ids() == [asset]
    tab.list.select(asset)
    tab.list.opened.emit(asset)
    walk.settle()
    chips = tab.details._forms["asset"].fields["channels"].chips
    assert chips[walk.groups_channel].isChecked()


def test_an_action_is_tagged_in_its_row(walk: TownWalk) -> None:
    walk.enrol()
    initiative = walk.record_of("initiative", {"title": said("Hall")})
    action = walk.record_of("action", {"initiative_id": initiative, "title": said("Call")})
    tab = walk.board("destiny", f"initiatives/{initiative}")
    row = tab.plan.rows[action]
    row.more.click()
    row.rest.fields["channels"].chips[walk.plan].click()
    choose(row.rest.fields["driver"], "resident")
    walk.settle()
    (record,) = walk.records(Action)
    assert (record.channels, record.driver) == ([walk.plan], "resident")


def test_who_carries_an_idea_on_and_how_its_approval_stands(walk: TownWalk) -> None:
    key = walk.record_of("income_idea", {"title": said("Roof")})
    tab = walk.board("destiny", f"income/{key}")
    walk.fill(tab, "transferred_to", "Parents of the school")
    walk.fill(tab, "next_test_date", "١٤/٥/٢٠٢٧")
    choose(tab.details.form.fields["approval_status"], "asked")
    walk.settle()
    (idea,) = walk.records(IncomeIdea)
    assert str(idea.transferred_to) == "Parents of the school"
    assert (idea.next_test_date, idea.approval_status) == ("2027-05-14", "asked")


def test_tab_goes_through_chips_in_the_order_of_the_form(walk: TownWalk) -> None:
    walk.enrol()
    key = walk.record_of("income_idea", {"title": said("Roof")})
    tab = walk.board("destiny", f"income/{key}")
    fields = tab.details.form.fields
    fields["next_test_date"].setFocus()
    for _ in range(2):
        walk.qtbot.keyClick(walk.window.focusWidget(), Qt.Key.Key_Tab)
    assert walk.window.focusWidget() is fields["channels"].chips[walk.groups_channel]
    walk.qtbot.keyClick(walk.window.focusWidget(), Qt.Key.Key_Tab)
    assert walk.window.focusWidget() is fields["group_id"]
