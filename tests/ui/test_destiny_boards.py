"""Teams, promises, income ideas, plenary notes: typed by hand and followed back."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aiworkshop.facilitation.records import ChangeRecord
from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
from aiworkshop.readmodels.records import (
    Action,
    Commitment,
    IncomeIdea,
    Initiative,
    PlenaryNote,
)
from aiworkshop.ui.main_window import MainWindow
from tests.ui.discovery_walk import Ctrl, Key
from tests.ui.outcome_walk import OutcomeWalk, choose, options, said, titles


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[OutcomeWalk]:
    walk = OutcomeWalk(qtbot, window)
    yield walk
    assert not walk.errors


def type_into(walk: OutcomeWalk, field: Any, words: str) -> None:
    field.setFocus()
    walk.type(words)
    walk.press(Key.Key_Return)
    walk.settle()


def test_a_charter_with_its_actions(walk: OutcomeWalk) -> None:
    proposition = walk.record_of("proposition", {"title": said("Keys")})
    tab = walk.board("destiny", "initiatives")
    walk.enter_words(tab, "First room")
    found = walk.records(Initiative)[0]
    tab.show_record(found.id)
    form = tab.details.form
    assert not tab.meeting_hint.isHidden()
    choose(form.fields["proposition_id"], proposition)
    type_into(walk, form.fields["first_meeting"], "24/05/2026")
    assert tab.meeting_hint.isHidden()
    walk.fill(tab, "convener", "Librarian")
    for words in ("Rota", "Opening evening"):
        type_into(walk, tab.plan.entry, words)
        assert tab.plan.entry.hasFocus(), "Enter saves and stays"
    rota, opening = walk.records(Action)
    assert (str(rota.title), rota.initiative_id, rota.status) == ("Rota", found.id, "planned")
    row = tab.plan.rows[opening.id]
    type_into(walk, row.main.fields["due"], "٩/٦/٢٠٢٦")
    walk.qtbot.mouseClick(row.more, Qt.MouseButton.LeftButton)
    assert row.rest.fields["helper"].hasFocus()
    type_into(walk, row.rest.fields["cost_agorot"], "1,800")
    choose(row.rest.fields["status"], "under_way")
    walk.settle()
    opening = walk.records(Action)[1]
    assert (opening.due, opening.cost_agorot, opening.status) == (
        "2026-06-09",
        180_000,
        "under_way",
    )
    found = walk.records(Initiative)[0]
    assert (found.proposition_id, found.first_meeting) == (proposition, "2026-05-24")
    assert str(found.convener) == "Librarian"


def test_an_action_is_deleted_and_brought_back(walk: OutcomeWalk) -> None:
    initiative = walk.record_of("initiative", {"title": said("First room")})
    action = walk.record_of("action", {"title": said("Rota"), "initiative_id": initiative})
    tab = walk.board("destiny", f"initiatives/{initiative}")
    tab.plan.rows[action].findChild(object, "action-delete").click()
    walk.settle()
    assert tab.plan.rows == {}
    notices = walk.window.notices
    assert "Rota" in notices.label.text()
    notices.button.click()
    walk.settle()
    assert list(tab.plan.rows) == [action]


def test_a_commitment_asks_gently_for_an_owner_and_a_date(walk: OutcomeWalk) -> None:
    walk.run(ChangeRecord(walk.workshop_id, "workshop", walk.workshop_id, {"date": "2026-05-14"}))
    person = walk.record_of("participant", {"name": said("Librarian")})
    tab = walk.board("destiny", "commitments")
    tab.bar.field.setFocus()
    walk.press(Key.Key_3, Ctrl)
    walk.type("I open on Tuesdays")
    walk.press(Key.Key_Return, Ctrl)
    walk.settle()
    found = walk.records(Commitment)[0]
    assert (found.kind, found.status) == ("commitment", "planned")
    assert found.group_id == walk.table("destiny", 3)
    assert "name" in tab.owner_hint.text()
    assert "28/05/2026" in tab.date_hint.text(), "14 days after the workshop"
    form = tab.details.form
    choose(form.fields["participant_id"], person)
    type_into(walk, form.fields["due"], "26/5/26")
    assert tab.owner_hint.isHidden()
    assert tab.date_hint.isHidden()
    found = walk.records(Commitment)[0]
    assert (found.participant_id, found.due) == (person, "2026-05-26")
    card = tab.list.view.cards.card(found.id)
    assert (card.note, card.trailing) == ("Commitment · Librarian", "26/05/2026")


def test_a_request_has_its_own_labels_and_an_answer(walk: OutcomeWalk) -> None:
    tab = walk.board("destiny", "commitments")
    choose(tab.bar.kinds, "request")
    walk.enter_words(tab, "Two hours a week")
    choose(tab.bar.kinds, "offer")
    walk.enter_words(tab, "Fourteen volunteers")
    request, offer = walk.records(Commitment)
    assert (request.kind, request.answer, offer.answer) == ("request", "open", "")
    tab.show_record(request.id)
    fields = tab.details.form.fields
    assert fields["addressed_to"].accessibleName() == "From whom"
    assert not fields["answer"].isHidden()
    assert tab.details.head.text() == "Request"
    choose(fields["answer"], "counter_offer")
    fields["contact_permission"].click()
    walk.settle()
    assert walk.records(Commitment)[0].answer == "counter_offer"
    assert walk.records(Commitment)[0].contact_permission
    tab.list.select(offer.id)
    assert tab.details.record_id == offer.id
    assert fields["addressed_to"].accessibleName() == "To whom"
    assert fields["answer"].isHidden()
    assert walk.records(Commitment)[1].answer == "", "looking at it changes nothing"


def test_a_promise_of_the_sample_leads_back_to_its_story(walk: OutcomeWalk) -> None:
    walk.run(InsertSample())
    commitments = walk.read(lambda reads: reads.records(Commitment, SAMPLE_ID))
    walk.workshop_id = SAMPLE_ID
    tab = walk.board("destiny", f"commitments/{commitments[0].id}")
    names = [stop.accessibleName().partition(":")[0] for stop in tab.details.trail.stops]
    assert names[0].startswith("Initiative")
    assert names[-1].startswith("Story · table ")
    assert [name.split(" ·")[0] for name in names[:4]] == [
        "Initiative",
        "Proposition",
        "Opportunity",
        "Dream",
    ]
    stop = tab.details.trail.stops[1]
    stop.setFocus()
    walk.press(Key.Key_Return)
    walk.settle()
    assert walk.window.current_id == "design"
    there = walk.window.page.stack.currentWidget()
    assert there.details.record_id == commitments_proposition(walk, commitments[0])


def commitments_proposition(walk: OutcomeWalk, commitment: Commitment) -> str:
    initiatives = walk.read(lambda reads: reads.records(Initiative, SAMPLE_ID))
    found = next(one for one in initiatives if one.id == commitment.initiative_id)
    return str(found.proposition_id)


def test_an_income_idea(walk: OutcomeWalk) -> None:
    tab = walk.board("destiny", "income")
    walk.enter_words(tab, "Winter lease of the tower")
    found = walk.records(IncomeIdea)[0]
    tab.show_record(found.id)
    fields = tab.details.form.fields
    choose(fields["mechanism"], "leasing")
    choose(fields["recurring"], True)
    choose(fields["confidence"], "medium")
    type_into(walk, fields["estimate_agorot"], "48,000")
    found = walk.records(IncomeIdea)[0]
    assert (found.mechanism, found.recurring, found.confidence) == ("leasing", True, "medium")
    assert found.estimate_agorot == 4_800_000
    card = tab.list.view.cards.card(found.id)
    assert card.trailing == "₪48,000"
    assert "Leasing public assets" in card.chips


def test_notes_from_the_plenary_belong_to_no_table(walk: OutcomeWalk) -> None:
    tab = walk.board("destiny", "plenary")
    assert options(tab.bar.kinds) == [
        "Trend",
        "Emerging issue",
        "Recommendation",
        "Partnership",
        "Other",
    ]
    choose(tab.bar.kinds, "recommendation")
    walk.enter_words(tab, "توصية: ابدأوا بما هو موجود")
    found = walk.records(PlenaryNote)[0]
    assert found.kind == "recommendation"
    assert titles(tab) == ["توصية: ابدأوا بما هو موجود"]
    tab.show_record(found.id)
    walk.fill(tab, "speaker", "Finance officer")
    card = tab.list.view.cards.card(found.id)
    assert card.note == "Recommendation · Finance officer"
    assert tab.details.trail is None
