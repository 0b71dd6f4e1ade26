"""What waits to be begun, filters, matches taken back, the next date, refused valuations."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from aiworkshop.facilitation.promises import MatchOffer
from aiworkshop.readmodels.records import (
    Critique,
    Initiative,
    OfferMatch,
    Proposition,
    SignUp,
    Valuation,
)
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.widgets.button import IconButton
from aiworkshop.ui.widgets.value_fields import read_money
from tests.ui.discovery_walk import Key
from tests.ui.outcome_walk import OutcomeWalk, choose, nameless, said, titles, waiting

FIELDS = (QLineEdit, QPlainTextEdit, QComboBox, QCheckBox, IconButton)


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[OutcomeWalk]:
    walk = OutcomeWalk(qtbot, window)
    yield walk
    assert not walk.errors


def test_what_nobody_has_taken_on_waits_with_its_next_step(walk: OutcomeWalk) -> None:
    opportunity = walk.record_of("opportunity", {"title": said("Rooms"), "dots": 3})
    walk.record_of("opportunity", {"title": said("No energy yet")})
    tab = walk.board("design", "propositions")
    assert waiting(tab) == ["Rooms"]
    tab.list.setFocus()
    walk.press(Key.Key_Return)
    walk.settle()
    (found,) = walk.records(Proposition)
    assert found.opportunity_id == opportunity
    assert waiting(tab) == []
    assert tab.details.record_id == found.id
    walk.type("Rooms are open.")
    walk.qtbot.mouseClick(tab.stage.final, Qt.MouseButton.LeftButton)
    walk.settle()
    assert walk.records(Proposition)[0].state == "final"
    assert tab.list.view.cards.card(found.id).trailing == "Final"
    tab = walk.board("destiny", "initiatives")
    assert waiting(tab) == ["Rooms"]
    tab.list.setFocus()
    walk.press(Key.Key_Return)
    walk.settle()
    assert [one.proposition_id for one in walk.records(Initiative)] == [found.id]
    assert (titles(tab), waiting(tab)) == (["Rooms"], [])


def test_deleting_what_waits_does_nothing(walk: OutcomeWalk) -> None:
    tab = walk.board("dream", "visions")
    tab.list.setFocus()
    walk.press(Key.Key_Delete)
    walk.settle()
    assert len(waiting(tab)) == 3


def test_a_proposition_is_reopened_and_its_draft_stays(walk: OutcomeWalk) -> None:
    fields = {"words": said("Now"), "draft_words": said("Before"), "state": "final"}
    key = walk.record_of("proposition", fields)
    tab = walk.board("design", f"propositions/{key}")
    assert tab.words.isReadOnly()
    assert str(tab.draft.draft.text()) == "Before"
    tab.stage.reopen.setFocus()
    walk.press(Key.Key_Space)
    walk.settle()
    assert not tab.words.isReadOnly()
    assert tab.draft.before.isVisible()
    assert walk.records(Proposition)[0].state == ""


def test_without_words_nothing_becomes_final(walk: OutcomeWalk) -> None:
    key = walk.record_of("proposition", {"title": said("Rooms")})
    tab = walk.board("design", f"propositions/{key}")
    walk.qtbot.mouseClick(tab.stage.final, Qt.MouseButton.LeftButton)
    walk.settle()
    assert walk.records(Proposition)[0].state == ""
    assert walk.errors, "told, and nothing is lost"
    walk.errors.clear()


def test_a_critique_is_changed_in_place_and_taken_away(walk: OutcomeWalk) -> None:
    key = walk.record_of("proposition", {"words": said("Rooms are open.")})
    tab = walk.board("design", f"propositions/{key}")
    table = walk.table("design", 2)
    choose(tab.critique.table, table)
    love = tab.critique.lists["love"]
    love.entry.setFocus()
    for words in ("open", "rooms"):
        walk.type(words)
        walk.enter()
        assert love.entry.hasFocus(), "Enter adds and stays"
    first, second = walk.records(Critique)
    assert (first.group_id, first.kind) == (table, "love")
    assert "2" in love.rows[first.id].table.text()
    field = love.rows[first.id].words
    field.setFocus()
    walk.type("!")
    love.entry.setFocus()
    walk.settle()
    assert "!" in str(walk.records(Critique)[0].words)
    love.rows[second.id].remove.click()
    walk.settle()
    assert list(love.rows) == [first.id]
    walk.window.notices.button.click()
    walk.settle()
    assert list(love.rows) == [first.id, second.id]


def test_consent_of_a_sign_up_is_asked(walk: OutcomeWalk) -> None:
    opportunity = walk.record_of("opportunity", {"title": said("Rooms")})
    key = walk.record_of("sign_up", {"opportunity_id": opportunity, "person": said("Neighbour")})
    tab = walk.board("dream", f"opportunities/{opportunity}")
    row = tab.sign_ups.rows[key]
    assert row.name.text() == "Neighbour"
    row.consent.click()
    walk.settle()
    assert walk.records(SignUp)[0].name_consent
    assert nameless(tab, FIELDS) == []
    row.consent.setFocus()
    walk.press(Key.Key_Delete)
    walk.settle()
    assert walk.records(SignUp) == []
    assert tab.sign_ups.entry.hasFocus()


def test_filters_of_promises_and_a_match_taken_back(walk: OutcomeWalk) -> None:
    made = {}
    for kind, words, answer in (
        ("commitment", "I begin", ""),
        ("request", "A van on Tuesdays", "open"),
        ("request", "A key", "no"),
        ("offer", "My van", ""),
        ("offer", "Cake", ""),
    ):
        fields = {"kind": kind, "words": said(words), "answer": answer}
        made[words] = walk.record_of("commitment", fields)
    tab = walk.board("destiny", "commitments")
    choose(tab.which, "unanswered")
    assert titles(tab) == ["A van on Tuesdays"]
    choose(tab.which, "free")
    assert titles(tab) == ["My van", "Cake"]
    walk.run(MatchOffer(walk.workshop_id, made["My van"], made["A van on Tuesdays"]))
    assert titles(tab) == ["Cake"]
    choose(tab.which, "unanswered")
    assert titles(tab) == []
    choose(tab.which, "")
    request = made["A van on Tuesdays"]
    tab.show_record(request)
    walk.settle()
    assert list(tab.matches.rows) == [made["My van"]]
    choose(tab.matches.other, made["Cake"])
    walk.settle()
    assert len(walk.records(OfferMatch)) == 2
    tab.matches.rows[made["My van"]].action.click()
    walk.settle()
    assert [one.offer_id for one in walk.records(OfferMatch)] == [made["Cake"]]
    assert nameless(tab, FIELDS) == []
    tab.show_record(made["Cake"])
    walk.settle()
    assert list(tab.matches.rows) == [request], "shown on both sides"
    tab.show_record(made["I begin"])
    walk.settle()
    assert tab.matches.isHidden()


def test_the_next_date_is_asked_until_it_is_skipped_or_set(walk: OutcomeWalk) -> None:
    walk.board("destiny", "initiatives")
    line = walk.window.page.next_date
    assert line.asks
    assert line.none.isVisible()
    walk.qtbot.mouseClick(line.none, Qt.MouseButton.LeftButton)
    walk.settle()
    assert not line.asks
    assert walk.contents().workshop.next_date_skipped
    assert line.field.isVisible(), "it can still be set"
    walk.undo()
    assert line.asks


def test_what_is_typed_for_one_person_outlives_the_tab(walk: OutcomeWalk) -> None:
    tab = walk.board("destiny", "valuation")
    assert nameless(tab, FIELDS) == []
    tab.entry.lines["moment"].setFocus()
    walk.type("When the key went round")
    kept = walk.window.desk.drafts
    place = "valuation/new/moment"
    walk.qtbot.waitUntil(lambda: bool(kept.kept(walk.workshop_id, place)))
    walk.enter()
    (found,) = walk.records(Valuation)
    assert (str(found.moment), found.permission) == ("When the key went round", "anonymous")
    assert not kept.kept(walk.workshop_id, place)
    assert not tab.entry.lines["moment"].words()
    tab.entry.submit()
    walk.settle()
    assert len(walk.records(Valuation)) == 1, "nobody who said nothing"


@pytest.mark.parametrize(
    ("typed", "agorot"),
    [
        ("25,000", 2_500_000),
        ("25 000", 2_500_000),
        ("25.000", 2_500_000),
        ("٢٥٠٠٠", 2_500_000),
        ("٢٥٬٠٠٠", 2_500_000),
        ("٢٥،٠٠٠", 2_500_000),
        ("25 אלף", 2_500_000),
        ("25 אלף ש״ח", 2_500_000),
        ("٢٥ ألف", 2_500_000),
        ("25k", 2_500_000),
        ("1.5 מיליון", 150_000_000),
        ("₪1,250.50", 125_050),
        ("0", 0),
    ],
)
def test_money_as_it_is_written(typed: str, agorot: int) -> None:
    assert read_money(typed) == agorot


@pytest.mark.parametrize("typed", ["", "-3", "12,5", "much", "3 apples", "1.2345", "1..5"])
def test_what_is_no_money(typed: str) -> None:
    assert read_money(typed) is None
