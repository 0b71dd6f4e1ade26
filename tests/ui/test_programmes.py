"""Programmes and towns, entered as a person enters them."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.facilitation.programmes.examples import InsertProgrammeExample, example_id
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.readmodels.office_contents import OfficeContents
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.records import Workshop
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.programmes.programmes import EXAMPLES
from tests.ui.discovery_walk import Key
from tests.ui.outcome_walk import OutcomeWalk, choose, nameless, options, titles


class OfficeWalk(OutcomeWalk):
    """Hands on the Programmes page."""

    def office(self) -> OfficeContents:
        found: OfficeContents = self.read(lambda reads: reads.office())
        return found

    def office_record(self, kind: str, **fields: object) -> str:
        return str(self.run(AddRecord(OFFICE_ID, kind, fields)))

    def workshop(self) -> Workshop:
        found: Workshop = self.read(lambda reads: reads.workshop(self.workshop_id))
        return found

    def line(self, field: Any, words: str) -> None:
        """Type into a line and press Enter."""
        field.setFocus()
        field.selectAll()
        self.type(words)
        self.press(Key.Key_Return)
        self.settle()

    def undo(self) -> None:
        self.window.undo()
        self.settle()


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[OfficeWalk]:
    walk = OfficeWalk(qtbot, window)
    yield walk
    assert not walk.errors


def click(walk: OfficeWalk, widget: Any) -> None:
    walk.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
    walk.settle()


def test_examples_are_offered_and_one_click_puts_one_in(walk: OfficeWalk) -> None:
    tab = walk.board("programmes", "programmes")
    assert walk.office() == OfficeContents()
    assert list(tab.empty.examples) == list(EXAMPLES)
    click(walk, tab.empty.examples["hazira"])
    assert titles(tab) == ["Hazira"]
    assert tab.details is not None and tab.details.isVisible()
    assert [row.title() for row in tab.cohorts.rows.values()] == ["Cohort 1", "Cohort 2"]
    shown = [len(row.towns.rows) for row in tab.cohorts.rows.values()]
    assert shown == [4, 4]
    assert not tab.ready.isHidden()
    walk.undo()
    assert titles(tab) == []
    assert walk.office() == OfficeContents()


def test_a_programme_by_hand_with_cohort_towns_and_channel(walk: OfficeWalk) -> None:
    tab = walk.board("programmes", "programmes")
    walk.enter_words(tab, "הזירה שלנו")
    (programme,) = walk.office().programme
    assert (programme.name_he.text, programme.name_he.language) == ("הזירה שלנו", "he")
    tab.show_record(programme.id)
    walk.settle()
    click(walk, tab.cohorts.add)
    (cohort,) = walk.office().cohort
    assert (cohort.number, cohort.programme_id) == (1, programme.id)
    row = tab.cohorts.rows[cohort.id]
    for name in ("עכו", "דימונה"):
        walk.line(row.towns.entry, name)
        assert row.towns.entry.hasFocus(), "Enter saves and stays"
    assert [one.title() for one in row.towns.rows.values()] == ["עכו", "דימונה"]
    walk.line(tab.channel_rows.entry, "Community building")
    (channel,) = walk.office().channel
    assert str(channel.name_en) == "Community building"
    click(walk, tab.channel_rows.rows[channel.id].more)
    choose(tab.channel_rows.rows[channel.id].form.fields["kind"], "community_building")
    walk.settle()
    assert walk.office().channel[0].kind == "community_building"
    assert not nameless(tab, [type(row.more), type(tab.cohorts.add)])


def test_two_years_are_proposed_and_dates_out_of_order_refused(walk: OfficeWalk) -> None:
    programme = walk.office_record("programme", name_en=Text("Hazira"))
    cohort = walk.office_record("cohort", programme_id=programme, number=1)
    tab = walk.board("programmes", f"programmes/{cohort}")
    row = tab.cohorts.rows[cohort]
    click(walk, row.more)
    assert row.proposal.isHidden()
    walk.line(row.form.fields["start"], "01/03/2026")
    assert "01/03/2028" in row.proposal.text()
    click(walk, row.proposal)
    assert walk.office().cohort[0].end == "2028-03-01"
    assert row.proposal.isHidden()
    assert "01/03/2026 – 01/03/2028" in row.note.text()
    walk.line(row.form.fields["end"], "01/03/2025")
    assert [str(error) for error in walk.errors] == ["The end would lie before the start."]
    walk.errors.clear()
    assert walk.office().cohort[0].end == "2028-03-01"
    assert row.form.fields["end"].text() == "01/03/2025", "what was typed stays"
    walk.line(row.form.fields["end"], "01/03/2027")
    assert walk.office().cohort[0].end == "2027-03-01"


def test_an_enrolment_is_opened_filled_and_left_again(walk: OfficeWalk) -> None:
    walk.run(InsertProgrammeExample("hazira"))
    cohort, key = example_id("cohort", "hazira:1"), example_id("enrolment", "hazira:1:akko")
    tab = walk.board("programmes", f"programmes/{example_id('programme', 'hazira')}")
    row = tab.cohorts.rows[cohort].towns.rows[key]
    click(walk, row.name)
    panel = tab.enrolment
    assert panel.isVisible()
    assert not tab.details.form.isVisible()
    assert not tab.details.delete.isVisible()
    walk.line(panel.form.fields["budget_agorot"], "1 million")
    choose(panel.form.fields["status"], "active")
    walk.settle()
    for name in ("Dana", "Rana"):
        walk.line(panel.team.entry, name)
    walk.line(panel.trainings.entry, "Asking before solving")
    (training,) = walk.office().training
    assert training.cohort_id == cohort
    session = panel.trainings.rows[training.id]
    click(walk, session.more)
    dana, rana = walk.office().team_member
    click(walk, session.who.chips[rana.id])
    assert [one.team_member_id for one in walk.office().training_attendance] == [rana.id]
    assert "Rana" in session.note.text()
    enrolment = next(one for one in walk.office().enrolment if one.id == key)
    assert (enrolment.budget_agorot, enrolment.status) == (100_000_000, "active")
    panel.back.setFocus()
    walk.press(Key.Key_Escape)
    walk.settle()
    assert not panel.isVisible()
    assert tab.details.form.isVisible()
    assert row.status.text() == "Active"
    assert row.name.hasFocus()
    walk.press(Key.Key_Escape)
    assert not tab.beside.is_open
    assert dana.enrolment_id == key


def test_who_was_there_from_another_town_stays(walk: OfficeWalk) -> None:
    walk.run(InsertProgrammeExample("hazira"))
    keys = [example_id("enrolment", f"hazira:1:{town}") for town in ("akko", "ashdod")]
    people = [
        walk.office_record("team_member", enrolment_id=key, name=Text(name))
        for key, name in zip(keys, ("Dana", "Rana"), strict=True)
    ]
    training = walk.office_record("training", cohort_id=example_id("cohort", "hazira:1"))
    tab = walk.board("programmes", f"programmes/{keys[0]}")
    for key, person in zip(keys, people, strict=True):
        tab.show_record(key)
        walk.settle()
        row = tab.enrolment.trainings.rows[training]
        row.set_open(True)
        assert list(row.who.chips) == [person], "each town ticks its own people"
        click(walk, row.who.chips[person])
    there = {one.team_member_id for one in walk.office().training_attendance}
    assert there == set(people)


def test_a_town_enrolled_somewhere_is_not_deleted(walk: OfficeWalk) -> None:
    walk.run(InsertProgrammeExample("hazira"))
    akko = example_id("authority", "akko")
    tab = walk.board("programmes", f"towns/{akko}")
    tab.delete([akko])
    walk.settle()
    (error,) = walk.errors
    assert "is enrolled in “הזירה 1”" in str(error)
    walk.errors.clear()
    assert akko in {one.id for one in walk.office().authority}
    assert "Akko" in titles(tab)


def test_a_deleted_programme_says_what_went_along_and_stays_offered(walk: OfficeWalk) -> None:
    walk.run(InsertProgrammeExample("hazira"))
    hazira = example_id("programme", "hazira")
    tab = walk.board("programmes", f"programmes/{hazira}")
    before = len(walk.office().cohort)
    assert before > 0
    tab.delete([hazira])
    walk.settle()
    assert not walk.office().cohort
    strip = walk.window.notices.passing
    assert "that belonged to it" in strip.label.text()
    assert not walk.window.notices._timer.isActive(), "it stays until it was read"
    walk.undo()
    assert len(walk.office().cohort) == before


def test_a_cluster_its_members_and_no_circle(walk: OfficeWalk) -> None:
    walk.run(InsertProgrammeExample("hazira"))
    negev, akko = example_id("authority", "western_negev"), example_id("authority", "akko")
    tab = walk.board("programmes", f"towns/{akko}")
    assert not tab.members.isVisible(), "a city has no members"
    tab.show_record(negev)
    walk.settle()
    walk.line(tab.members.entry, "Netivot")
    (link,) = walk.office().cluster_member
    assert [row.title() for row in tab.members.rows.values()] == ["Netivot"]
    walk.line(tab.members.entry, "אשכול נגב מערבי")
    assert "a member of itself" in str(walk.errors.pop())
    assert tab.members.entry.text() == "אשכול נגב מערבי", "what was typed comes back"
    click(walk, tab.members.rows[link.id].name)
    assert tab.details.record_id == link.member_id
    assert list(tab.clusters.buttons) == [negev]


def test_other_spellings_are_read_and_shown(walk: OfficeWalk) -> None:
    akko = walk.office_record("authority", name_en=Text("Akko"), aliases=["Acre"])
    tab = walk.board("programmes", f"towns/{akko}")
    field = tab.details.form.fields["aliases"]
    assert field.text() == "Acre"
    walk.line(field, "Acre,  עכה ، Akka, Acre")
    assert walk.office().authority[0].aliases == ["Acre", "עכה", "Akka"]


def test_an_inquiry_holds_workshops_and_leads_to_them(walk: OfficeWalk) -> None:
    walk.run(InsertProgrammeExample("equitable_cities"))
    akko = example_id("authority", "akko")
    tab = walk.board("programmes", f"towns/{akko}")
    walk.line(tab.inquiries.entry, "Markets that live")
    (inquiry,) = walk.office().inquiry
    assert (inquiry.authority_id, inquiry.state) == (akko, "open")
    row = tab.inquiries.rows[inquiry.id]
    click(walk, row.more)
    (chip,) = row.form.fields["enrolment_ids"].chips.values()
    assert chip.text() == "Equitable Cities"
    click(walk, chip)
    assert len(walk.office().inquiry[0].enrolment_ids) == 1
    fields = {"authority_id": akko, "inquiry_id": inquiry.id}
    walk.run(ChangeRecord(walk.workshop_id, "workshop", walk.workshop_id, fields))
    tab = walk.board("programmes", f"towns/{inquiry.id}")
    row = tab.inquiries.rows[inquiry.id]
    assert "1" in row.note.text()
    click(walk, row.links.buttons[walk.workshop_id])
    assert (walk.window.current_id, walk.window.page.current_tab) == ("prepare", "details")


def test_two_that_look_alike_are_joined_on_request(walk: OfficeWalk) -> None:
    walk.run(InsertProgrammeExample("equitable_cities"))
    walk.office_record("authority", name_en=Text("ACRE"))
    tab = walk.board("programmes", "towns")
    assert tab.alike.isVisible()
    assert tab.alike.words.text() == "Two entries look alike: “Akko” and “ACRE”."
    click(walk, tab.alike.join)
    assert not tab.alike.isVisible()
    assert len(walk.office().authority) == 4
    walk.undo()
    assert len(walk.office().authority) == 5
    assert tab.alike.isVisible()
    click(walk, tab.alike.findChild(object, "alike-away"))
    assert not tab.alike.isVisible()


# A workshop's place


def place_row(walk: OfficeWalk) -> Any:
    tab = walk.board("prepare", "details")
    walk.qtbot.waitUntil(lambda: not tab._gradually.pending)
    walk.settle()
    return tab.place


def test_who_just_runs_an_afternoon_is_asked_nothing(walk: OfficeWalk) -> None:
    assert place_row(walk).isHidden()


def test_a_town_and_an_inquiry_propose_what_goes_with_them(walk: OfficeWalk) -> None:
    walk.run(InsertProgrammeExample("equitable_cities"))
    akko, dimona = example_id("authority", "akko"), example_id("authority", "dimona")
    enrolled = {
        town: example_id("enrolment", f"equitable_cities:1:{town}") for town in ("akko", "dimona")
    }
    inquiry = walk.office_record(
        "inquiry",
        authority_id=akko,
        topic=Text("Markets that live"),
        enrolment_ids=[enrolled["akko"]],
    )
    row = place_row(walk)
    assert row.isVisible()
    assert not row.is_open
    click(walk, row.more)
    assert row.form.fields["authority_id"].hasFocus()
    choose(row.form.fields["authority_id"], dimona)
    walk.settle()
    workshop = walk.workshop()
    assert (workshop.authority_id, str(workshop.municipality)) == (dimona, "דימונה")
    assert workshop.enrolment_ids == [enrolled["dimona"]]
    assert row.heading.note.text() == "Dimona, Equitable Cities"
    assert options(row.form.fields["inquiry_id"]) == ["No inquiry"]
    choose(row.form.fields["authority_id"], "")
    walk.settle()
    assert walk.workshop().enrolment_ids == []
    choose(row.form.fields["inquiry_id"], inquiry)
    walk.settle()
    workshop = walk.workshop()
    assert (workshop.authority_id, workshop.inquiry_id) == (akko, inquiry)
    assert workshop.enrolment_ids == [enrolled["akko"]]
    channels = row.form.fields["channels"].chips
    assert len(channels) == 4
    first = example_id("channel", "equitable_cities:business_plan")
    click(walk, channels[first])
    assert walk.workshop().channels == [first]
    walk.undo()
    walk.undo()
    workshop = walk.workshop()
    assert (workshop.authority_id, workshop.inquiry_id, workshop.enrolment_ids) == ("", "", [])


# The library


def test_the_library_is_narrowed_by_programme_and_town(walk: OfficeWalk) -> None:
    walk.window.go("library")
    walk.settle()
    page: Any = walk.window.page
    assert page._places is None, "nothing to choose where no workshop is placed"
    walk.run(InsertProgrammeExample("hazira"))
    akko = example_id("authority", "akko")
    fields = {
        "authority_id": akko,
        "enrolment_ids": [example_id("enrolment", "hazira:1:akko")],
    }
    second = walk.workshop_id
    walk.run(ChangeRecord(second, "workshop", second, fields))
    other = OfficeWalk(walk.qtbot, walk.window).workshop_id
    walk.window.go("library")
    walk.settle()
    assert sorted(page.list.view.cards.ids()) == sorted([second, other])
    assert "Hazira" in page.list.view.cards.card(second).chips
    assert "Akko" in page.list.view.cards.card(second).chips
    assert options(page._places.programme) == ["All programmes", "Hazira"]
    choose(page._places.town, akko)
    assert page.list.view.cards.ids() == [second]
    choose(page._places.town, "")
    choose(page._places.programme, example_id("programme", "hazira"))
    assert page.list.view.cards.ids() == [second]
