"""Two years of following up a workshop, by the keyboard, with a clock that is set by hand."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.next_workshop import PrepareNextWorkshop
from aiworkshop.facilitation.records import ChangeRecord
from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
from aiworkshop.method.follow_up import FOLLOW_UPS
from aiworkshop.readmodels.records import (
    Action,
    CheckIn,
    Commitment,
    Finding,
    FollowUp,
    Participant,
    Partnership,
    Workshop,
)
from aiworkshop.ui.main_window import MainWindow
from tests.ui.discovery_walk import Key
from tests.ui.outcome_walk import OutcomeWalk, choose, nameless, said

HELD = "2026-05-14"
DAYS = [spec.day(datetime.fromisoformat(HELD).date()) for spec in FOLLOW_UPS]


class FollowUpWalk(OutcomeWalk):
    """A workshop with promises, some time after it."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        super().__init__(qtbot, window)
        self.run(ChangeRecord(self.workshop_id, "workshop", self.workshop_id, {"date": HELD}))
        self.person = self.record_of("participant", {"name": said("Rana"), "phone": "050-1"})
        fields = {"kind": "commitment", "status": "planned", "participant_id": self.person}
        self.call = self.record_of("commitment", {**fields, "words": said("I call")})
        self.open_hall = self.record_of("commitment", {**fields, "words": said("I open the hall")})
        team = self.record_of("initiative", {"title": said("Night library")})
        plan = {"title": said("A rota"), "status": "planned", "initiative_id": team}
        self.rota = self.record_of("action", plan)

    def at(self, day: object) -> None:
        """It is noon of that day."""
        year, month, date = (int(part) for part in str(day).split("-"))
        now = datetime(year, month, date, 9, tzinfo=UTC).timestamp() * 1000
        self.window.clock.wall = lambda: int(now)

    def follow_up(self, key: str = "") -> Any:
        """The tab, read anew."""
        tab = self.board("destiny", f"follow_up/{key}" if key else "follow_up")
        tab.refresh(None)
        self.settle()
        return tab

    def promise(self, key: str) -> Commitment:
        """One as it stands."""
        return next(one for one in self.records(Commitment) if one.id == key)


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[FollowUpWalk]:
    walk = FollowUpWalk(qtbot, window)
    yield walk
    assert not walk.errors


def standing(tab: Any) -> list[str]:
    return [stop.standing for stop in tab.timeline.stops.values()]


def shown(tab: Any) -> list[str]:
    cards = tab.list.view.cards
    return [str(cards.card(key).title) for key in cards.ids()]


def test_two_years_of_check_ins(walk: FollowUpWalk) -> None:
    for turn, day in enumerate(DAYS):
        walk.at(day)
        tab = walk.follow_up(FOLLOW_UPS.ids[turn])
        assert standing(tab) == ["done"] * turn + ["due"] + ["coming"] * (6 - turn)
        assert tab.key == FOLLOW_UPS.ids[turn]
        tab.list.setFocus()
        walk.enter()
        # Promise after promise, then the action: how it stands, what shows it, Enter.
        for words in ("one call", "two keys", "a list"):
            tab.form.lines["evidence"].setFocus()
            walk.type(f"{words} {turn}")
            walk.enter()
        assert tab.form._kind == "workshop"
        walk.press(Key.Key_1)
        walk.enter()
        assert not tab.beside.is_open, "all of this date was asked"
        walk.window.notices.hide()
    assert standing(walk.follow_up()) == ["done"] * 7
    told = walk.records(CheckIn)
    assert len(told) == 7 * 4
    assert {one.spec for one in told} == set(FOLLOW_UPS.ids)
    assert [one.date for one in told[::4]] == [day.isoformat() for day in DAYS]
    assert all(one.partnership_asked for one in told if one.record_kind == "workshop")
    assert sorted(str(one.evidence) for one in told)[:2] == ["", ""]
    trail = walk.read(lambda reads: reads.check_ins(walk.workshop_id, [walk.call]))
    assert [str(one.check_in.evidence) for one in trail] == [
        f"one call {n}" for n in range(6, -1, -1)
    ]


def test_one_check_in_by_keyboard_and_one_undo(walk: FollowUpWalk) -> None:
    walk.at("2026-05-29")
    tab = walk.follow_up()
    before = walk.contents()
    tab.list.setFocus()
    walk.press(Key.Key_Home)
    walk.enter()
    assert tab.form.status.value() == ["planned"]
    walk.press(Key.Key_2)
    lines = tab.form.lines
    for name, words in (
        ("evidence", "Two calls"),
        ("story", "She called back at once"),
        ("wish", "A line that is open on Fridays"),
        ("next_step", "Meet"),
        ("spoke_with", "Rana"),
    ):
        lines[name].setFocus()
        walk.type(words)
    choose(tab.form.permissions["story"], "named")
    choose(tab.form.permissions["wish"], "room_only")
    tab.form.consent.click()
    tab.form.next_date.setFocus()
    walk.type("10/06/2026")
    walk.enter()
    (told,) = walk.records(CheckIn)
    assert (told.status, told.next_date, told.date) == ("under_way", "2026-06-10", "2026-05-29")
    assert told.name_consent
    assert str(told.spoke_with) == "Rana"
    assert walk.promise(walk.call).status == "under_way"
    found = {one.kind: one for one in walk.records(Finding)}
    assert found["story"].id == told.story_id
    assert (found["story"].permission, found["wish"].permission) == ("named", "room_only")
    assert tab.form._record_id == walk.open_hall, "on to the next"
    assert all(not line.words() for line in lines.values())
    tab.close_details()
    walk.undo()
    assert walk.contents() == before


def test_what_is_typed_stays_a_draft_of_its_record(walk: FollowUpWalk) -> None:
    walk.at("2026-05-29")
    tab = walk.follow_up()
    tab.open(walk.call)
    tab.form.lines["evidence"].setFocus()
    walk.type("Two calls")
    tab.open(walk.rota)
    walk.settle()
    assert not tab.form.lines["evidence"].words()
    place = f"check_in/day_14/{walk.call}/evidence"
    assert walk.window.desk.drafts.kept(walk.workshop_id, place) == "Two calls"
    tab.open(walk.call)
    assert tab.form.lines["evidence"].words() == "Two calls"
    tab.form.lines["evidence"].setFocus()
    walk.enter()
    assert [str(one.evidence) for one in walk.records(CheckIn)] == ["Two calls"]
    assert not walk.window.desk.drafts.kept(walk.workshop_id, place)


def test_a_refused_check_in_stays_where_it_is_typed(walk: FollowUpWalk) -> None:
    walk.at("2026-05-29")
    tab = walk.follow_up()
    tab.open(walk.call)
    tab.form.lines["evidence"].setFocus()
    walk.type("Two calls")
    tab.form.next_date.setFocus()
    walk.type("28/05/2026")
    walk.enter()
    (error,) = walk.errors
    assert "before that" in str(error)
    walk.errors.clear()
    assert tab.form.lines["evidence"].words() == "Two calls"
    assert walk.records(CheckIn) == []


def test_dates_are_moved_left_out_and_added(walk: FollowUpWalk) -> None:
    walk.at("2026-05-20")
    tab = walk.follow_up()
    assert tab.key == "day_14"
    date = tab.chosen_date
    date.field.setFocus()
    date.field.selectAll()
    walk.type("01/06/2026")
    walk.enter()
    assert tab.timeline.stops["day_14"].day.day.isoformat() == "2026-06-01"
    assert [one.date for one in walk.records(FollowUp)] == ["2026-06-01"]
    date.field.selectAll()
    walk.type("13/05/2026")
    walk.enter()
    (error,) = walk.errors
    assert "before it" in str(error)
    walk.errors.clear()
    assert date.field.value() == "2026-06-01"
    date.turn_out()
    walk.settle()
    assert tab.timeline.stops["day_14"].day.left_out
    date.add_asked.emit()
    date.new_day.selectAll()
    walk.type("07/07/2026")
    date.new_title.setFocus()
    walk.type("With the mayor")
    walk.enter()
    own = next(one for one in walk.records(FollowUp) if not one.spec)
    assert (own.date, str(own.title)) == ("2026-07-07", "With the mayor")
    assert tab.key == own.id
    for _ in range(3):
        walk.undo()
    assert walk.records(FollowUp) == []


def test_a_partnership_is_asked_for(walk: FollowUpWalk) -> None:
    walk.at("2026-05-29")
    tab = walk.follow_up()
    tab.open(walk.workshop_id)
    lines = tab.form.lines
    assert tab.form.partnership.isVisible()
    assert not lines["partner"].isVisible()
    assert not tab.form.status.isVisible()
    walk.press(Key.Key_3)
    assert lines["partner"].isVisible()
    for name, words in (("partner", "The college"), ("purpose", "An evening course")):
        lines[name].setFocus()
        walk.type(words)
    walk.enter()
    (found,) = walk.records(Partnership)
    assert (str(found.partner), str(found.purpose)) == ("The college", "An evening course")
    assert (found.status, found.since, found.name_consent) == ("begun", "2026-05-29", False)
    tab.open(walk.workshop_id)
    walk.settle()
    assert [str(line.text()) for line in tab.trail.lines] == ["The college", "An evening course"]


def test_every_field_has_a_name_and_is_reached_by_tab(walk: FollowUpWalk) -> None:
    walk.at("2026-05-29")
    tab = walk.follow_up()
    tab.open(walk.call)
    tab.form.lines["spoke_with"].put("Rana")
    tab.form.lines["wish"].put("More")
    walk.settle()
    assert nameless(tab, (QPushButton, QLineEdit)) == []
    tab.form.focus_first()
    reached = set()
    for _ in range(40):
        walk.press(Key.Key_Tab)
        reached.add(walk.window.focusWidget())
    assert {tab.form.lines["evidence"], tab.form.lines["wish"], tab.form.save} <= reached


def test_what_is_due_leads_to_its_workshop(walk: FollowUpWalk) -> None:
    walk.run(InsertSample())
    other = str(walk.run(CreateWorkshop(Text("Tamra"), Text("طمرة"), date="2026-06-20")))
    window = walk.window
    for day, rows in (("2026-04-01", 0), ("2026-05-20", 2), ("2026-07-01", 3)):
        walk.at(day)
        window.go("library")
        window.page.refresh(None)
        walk.settle()
        assert window.page._due.list.count() == rows
        assert window.page._due.isVisible() == bool(rows)
    panel = window.page._due
    assert panel.fold.isChecked(), "something waits"
    assert panel.list.view.cards.ids() == [
        f"{walk.workshop_id}/day_30",
        f"{other}/day_14",
        f"{other}/day_30",
    ]
    assert all(SAMPLE_ID not in key for key in panel.list.view.cards.ids())
    card = panel.list.view.cards.card(f"{walk.workshop_id}/day_30")
    assert card.trailing == "waiting since 28/05/2026"
    assert "2 open promises" in card.chips
    window.page.show_backups()
    walk.settle()
    assert not panel.isVisible(), "one thing at a time"
    window.page.close_panel()
    walk.settle()
    assert panel.isVisible()
    panel.list.setFocus()
    panel.list.select(f"{walk.workshop_id}/day_30")
    walk.enter()
    assert window.current_id == "destiny"
    assert window.page.current_tab == "follow_up"
    assert window.page.stack.currentWidget().key == "day_30"


def test_files_of_what_is_due(walk: FollowUpWalk, tmp_path: Path) -> None:
    walk.at("2026-07-01")
    walk.window.go("library")
    walk.window.page.refresh(None)
    walk.settle()
    panel = walk.window.page._due
    for suffix, save in ((".pdf", panel.save_sheets), (".ics", panel.save_calendar)):
        target = tmp_path / f"due{suffix}"
        panel.files.ask_file = lambda *_, target=target: str(target)
        save()
        walk.qtbot.waitUntil(target.exists)
        walk.qtbot.waitUntil(lambda: not walk.window.desk.lanes.pending("work"))
        walk.settle()
        assert target.stat().st_size > 100
    logged = walk.read(lambda reads: reads.workshop(walk.workshop_id))
    assert logged is not None
    tab = walk.follow_up()
    target = tmp_path / "sheet.docx"
    tab.files.ask_file = lambda *_: str(target)
    tab.sheet.click()
    walk.qtbot.waitUntil(target.exists)


def test_the_next_workshop_is_prepared_from_this_one(walk: FollowUpWalk) -> None:
    walk.run(ChangeRecord(walk.workshop_id, "commitment", walk.open_hall, {"status": "done"}))
    walk.at("2026-05-29")
    tab = walk.follow_up()
    last = walk.workshop_id
    tab.next.click()
    walk.settle()
    new = walk.window.context.workshop_id
    assert new != last
    assert walk.window.current_id == "prepare"
    walk.workshop_id = new
    (workshop,) = walk.records(Workshop)
    assert workshop.previous_workshop_id == last
    assert [str(one.words) for one in walk.records(Commitment)] == ["I call"]
    assert [str(one.title) for one in walk.records(Action)] == ["A rota"]
    assert [str(one.name) for one in walk.records(Participant)] == ["Rana"]
    walk.undo()
    assert walk.records(Participant) == []
    assert walk.window.current_id == "library"


def test_what_went_on_is_asked_about_in_the_next(walk: FollowUpWalk) -> None:
    walk.at("2026-05-29")
    tab = walk.follow_up("day_14")
    last, call = walk.workshop_id, walk.call
    new = str(walk.run(PrepareNextWorkshop(last, Text("Akko goes on"), "2026-09-01")))
    later = walk.record_of("commitment", {"kind": "commitment", "words": said("Later")})
    tab = walk.follow_up("day_14")
    assert shown(tab) == [
        *("Later", "The workshop as a whole"),
        *("I call", "I open the hall", "A rota"),
    ]
    quiet = tab.list.view.cards.card(call)
    assert "went on into" in quiet.note
    assert "Akko goes on" in quiet.note
    assert "01/09/2026" in quiet.note
    assert quiet.muted
    tab.open(call)
    walk.settle()
    assert tab.form.isHidden()
    assert tab.elsewhere.isVisible()
    tab.open(later)
    walk.settle()
    assert tab.form.isVisible()
    assert tab.elsewhere.isHidden()
    tab.form.lines["evidence"].setFocus()
    walk.enter()
    assert tab.form._kind == "workshop", "on to what is still asked about here"
    walk.press(Key.Key_1)
    walk.enter()
    assert not tab.beside.is_open, "all of this date was asked"
    tab.list.select(call)
    tab.list.setFocus()
    walk.enter()
    walk.press(Key.Key_Space)
    walk.settle()
    assert walk.window.context.workshop_id == new
    assert walk.window.page.current_tab == "follow_up"


def test_without_a_date_one_is_led_to_the_details(walk: FollowUpWalk) -> None:
    walk.run(ChangeRecord(walk.workshop_id, "workshop", walk.workshop_id, {"date": ""}))
    tab = walk.follow_up()
    assert tab.key == ""
    assert tab.empty.isVisible()
    tab.empty.button.click()
    walk.settle()
    assert walk.window.current_id == "prepare"
