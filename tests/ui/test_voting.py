"""Rounds of dots as a facilitator walks through them, by keyboard alone."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.facilitation.voting import CloseRound, OpenRound, SetCount
from aiworkshop.readmodels.records import Opportunity, Theme, VoteCount, VoteRound
from aiworkshop.ui.main_window import MainWindow
from tests.ui.outcome_walk import OutcomeWalk, nameless

Key = Qt.Key
TITLES = ("דלתות פתוחות", "أبواب مفتوحة", "Numbers everyone can read", "שכנים")


class VotingWalk(OutcomeWalk):
    """Hands on the Dots tab."""

    def themes(self) -> list[str]:
        return [self.record_of("theme", {"title": Text(words)}) for words in TITLES]

    def people(self, count: int) -> None:
        for number in range(count):
            self.record_of("participant", {"name": Text(f"P{number}")})

    def focus(self) -> QWidget:
        widget = self.window.focusWidget()
        assert widget is not None
        return widget

    def tab_to(self, name: str) -> None:
        """Press Tab until a control of that name has the focus."""
        for _ in range(60):
            if self.focus().objectName() == name:
                return
            QTest.keyClick(self.focus(), Key.Key_Tab)
            QApplication.processEvents()
        raise AssertionError(f"no way by Tab to {name}")

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.focus(), key)
        self.settle()

    def push(self, name: str) -> None:
        """Go to a button by Tab and press it."""
        self.tab_to(name)
        self.press(Key.Key_Space)

    def dots(self) -> list[int | None]:
        return [theme.dots for theme in self.records(Theme)]


@pytest.fixture
def walk(qtbot: QtBot, open_window: Callable[..., MainWindow], request: Any) -> VotingWalk:
    language = getattr(request, "param", "en")
    return VotingWalk(qtbot, open_window(language=language))


@pytest.mark.parametrize(
    ("walk", "digits"), [("he", "0123456789"), ("ar", "٠١٢٣٤٥٦٧٨٩")], indirect=["walk"]
)
def test_a_round_by_keyboard_alone(
    walk: VotingWalk, digits: str, typing: Callable[[QWidget, str], None]
) -> None:
    walk.themes()
    walk.people(12)
    tab = walk.board("discovery", "dots")
    assert not nameless(tab, (QPushButton, QLineEdit, QComboBox))
    start = tab.start
    assert start.voters.value() == 12, "as many as are there"
    assert (start.each.value(), start.most.value()) == (3, 2)
    assert start.question.value().language == "he", "the workshop's language"
    start.question.setFocus()
    walk.tab_to("vote-voters")
    QTest.keyClick(walk.focus(), Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    typing(walk.focus(), digits[1] + digits[0])
    walk.push("open-round")
    (record,) = walk.records(VoteRound)
    assert (record.state, record.voters, record.dots_each) == ("open", 10, 3)
    assert str(record.question)

    view = tab.counting.view
    assert view.hasFocus(), "one counts at once"
    typing(view, digits[1] + digits[2])
    walk.press(Key.Key_Return)
    typing(view, digits[7])
    walk.press(Key.Key_Down)
    typing(view, "+++-")
    walk.settle()
    assert sorted(one.dots or 0 for one in walk.records(VoteCount)) == [2, 7, 12]
    assert tab.counting.notes.told() == []
    assert "21" in tab.counting.notes.figures.text()
    walk.press(Key.Key_Down)
    typing(view, "-")
    assert view.tally.dots(view.currentIndex()) is None, "never below zero"
    assert walk.dots() == [None] * 4, "hidden until it is closed"

    walk.push("close-round")
    assert walk.dots() == [12, 7, 2, 0]
    assert tab.pages.currentWidget() is tab.result
    numbers = [number.text() for _, _, _, number in tab.result._rows]
    assert numbers == ["12", "7", "2", "0"], "what has none stays"
    walk.push("reopen-round")
    assert tab.pages.currentWidget() is tab.counting
    walk.push("delete-round")
    assert walk.records(VoteRound) == []
    walk.window.notices.button.click()
    walk.settle()
    assert tab.pages.currentWidget() is tab.counting
    assert view.tally.data(view.tally.index(0, 0)) == "12"


def test_counting_table_by_table_goes_on_at_the_next(
    walk: VotingWalk, typing: Callable[[QWidget, str], None]
) -> None:
    themes = walk.themes()
    command = OpenRound(walk.workshop_id, "theme", tuple(themes[:2]), Text("?"), 9, 3, 2)
    walk.run(command)
    tab = walk.board("discovery", "dots")
    view = tab.counting.view
    view.setFocus()
    walk.push("tally-switch")
    assert view.tally.columnCount() == 3
    assert view.hasFocus()
    for count in ("1", "2", "3", "4", "5", "6"):
        typing(view, count)
        walk.press(Key.Key_Return)
    by_place = {(one.group_id, one.item_id): one.dots for one in walk.records(VoteCount)}
    assert [by_place[table, item] for table in walk.tables for item in themes[:2]] == [*range(1, 7)]
    assert (view.currentIndex().row(), view.currentIndex().column()) == (0, 0)
    typing(view, "40")
    walk.press(Key.Key_Escape)
    assert view.tally.dots(view.currentIndex()) == 1, "Escape leaves it as it was"
    walk.press(Key.Key_Delete)
    view.flush()
    walk.settle()
    assert view.tally.dots(view.currentIndex()) == 0


def test_more_than_was_handed_out_is_told_in_words(
    walk: VotingWalk, typing: Callable[[QWidget, str], None]
) -> None:
    themes = walk.themes()
    walk.run(OpenRound(walk.workshop_id, "theme", tuple(themes), Text("?"), 2, 3, 2))
    tab = walk.board("discovery", "dots")
    tab.counting.view.setFocus()
    typing(tab.counting.view, "7")
    walk.press(Key.Key_Return)
    told = tab.counting.notes.told()
    assert len(told) == 2
    assert "7" in told[0]
    assert "6" in told[0]
    assert TITLES[0] in told[1]
    typing(tab.counting.view, "99999")
    walk.press(Key.Key_Return)
    assert sorted(one.dots or 0 for one in walk.records(VoteCount)) == [7, 9999], (
        "four digits are enough"
    )


def test_undo_takes_back_the_last_stroke_on_the_screen(
    walk: VotingWalk, typing: Callable[[QWidget, str], None]
) -> None:
    themes = walk.themes()
    walk.run(OpenRound(walk.workshop_id, "theme", tuple(themes), Text("?"), 9, 3, 2))
    tab = walk.board("discovery", "dots")
    view = tab.counting.view
    view.setFocus()
    typing(view, "+++")
    walk.settle()
    walk.window.desk.undo(walk.workshop_id)
    walk.settle()
    assert view.tally.data(view.currentIndex()) == "2"
    assert "2" in tab.counting.notes.figures.text()


def test_an_older_answer_does_not_overtake_what_was_just_counted(
    walk: VotingWalk, typing: Callable[[QWidget, str], None]
) -> None:
    themes = walk.themes()
    walk.run(OpenRound(walk.workshop_id, "theme", tuple(themes), Text("?"), 9, 3, 2))
    counting = walk.board("discovery", "dots").counting
    view, before = counting.view, counting._round
    view.setFocus()
    typing(view, "+++")
    counting.show_round(before)
    assert view.tally.dots(view.currentIndex()) == 3
    walk.settle()
    assert view.tally.dots(view.currentIndex()) == 3


def test_digits_are_kept_when_one_goes_elsewhere(
    walk: VotingWalk, typing: Callable[[QWidget, str], None]
) -> None:
    themes = walk.themes()
    walk.run(OpenRound(walk.workshop_id, "theme", tuple(themes), Text("?"), 9, 3, 2))
    tab = walk.board("discovery", "dots")
    tab.counting.view.setFocus()
    typing(tab.counting.view, "8")
    walk.window.go("dream", walk.workshop_id, "visions")
    walk.settle()
    assert [one.dots for one in walk.records(VoteCount)] == [8]


def test_dots_are_hidden_everywhere_while_a_round_is_open(walk: VotingWalk) -> None:
    themes = walk.themes()
    for place, key in enumerate(themes):
        walk.run(ChangeRecord(walk.workshop_id, "theme", key, {"dots": place + 30}))
    board = walk.board("discovery", "themes")
    walk.qtbot.waitUntil(lambda: board.wall.list.count() == len(themes))
    wall = board.wall
    assert "30" in wall.list.view.cards.card(themes[0]).trailing
    round_id = str(
        walk.run(OpenRound(walk.workshop_id, "theme", tuple(themes), Text("?"), 99, 3, 2))
    )
    walk.run(SetCount(walk.workshop_id, round_id, themes[0], None, 44))
    assert wall.list.view.cards.card(themes[0]).trailing == ""
    wall.opened.emit(themes[0], True)
    assert board.details.dots.text() == ""
    assert board.details.dots.isReadOnly()
    core = walk.board("discovery", "positive_core")

    def drawn() -> list[int | None]:
        walk.qtbot.waitUntil(lambda: not core.picture.source.busy)
        shown = core.picture.source.shown
        return [petal.dots for petal in shown.picture.petals] if shown else []

    assert set(drawn()) == {None}
    walk.run(CloseRound(walk.workshop_id, round_id))
    walk.qtbot.waitUntil(lambda: drawn()[:1] == [44])
    assert walk.dots() == [44, 0, 0, 0], "nothing was written by hiding"


def test_opportunities_have_rounds_of_their_own(
    walk: VotingWalk, typing: Callable[[QWidget, str], None]
) -> None:
    keys = [walk.record_of("opportunity", {"title": Text(words), "dots": 5}) for words in TITLES]
    tab = walk.board("dream", "dots")
    tab.start.question.setFocus()
    tab.start.voters.set_value(8)
    walk.push("open-round")
    board = walk.board("dream", "opportunities")
    assert board.list.view.cards.card(keys[0]).trailing == ""
    board.show_record(keys[0])
    assert board.details.form.fields["dots"].isReadOnly()
    tab = walk.board("dream", "dots")
    tab.counting.view.setFocus()
    typing(tab.counting.view, "3")
    walk.push("close-round")
    assert [one.dots for one in walk.records(Opportunity)] == [3, 0, 0, 0]
    board = walk.board("dream", "opportunities")
    assert board.list.view.cards.card(keys[0]).trailing == "3 dots"


def test_a_second_round_and_looking_back_at_the_first(walk: VotingWalk) -> None:
    themes = walk.themes()
    for voters in (5, 6):
        key = str(
            walk.run(OpenRound(walk.workshop_id, "theme", tuple(themes), Text("?"), voters, 3))
        )
        walk.run(SetCount(walk.workshop_id, key, themes[1], None, voters))
        walk.run(CloseRound(walk.workshop_id, key))
    tab = walk.board("discovery", "dots")
    assert tab.rounds.count() == 2
    assert tab.result._rows[0][3].text() == "6"
    tab.rounds.setFocus()
    walk.press(Key.Key_Up)
    assert tab.result._rows[0][3].text() == "5"
    assert tab.result.take_over.isHidden(), "an earlier round is only looked at"
    walk.push("new-round")
    assert tab.pages.currentWidget() is tab.start
    boxes = tab.start.findChildren(QCheckBox)
    assert [box.isChecked() for box in boxes] == [True] * 4
    walk.push("leave-start")
    assert tab.pages.currentWidget() is tab.result


def test_counts_that_came_after_closing_are_offered(walk: VotingWalk) -> None:
    themes = walk.themes()
    key = str(walk.run(OpenRound(walk.workshop_id, "theme", tuple(themes), Text("?"), 5, 3)))
    walk.run(SetCount(walk.workshop_id, key, themes[1], None, 4))
    walk.run(CloseRound(walk.workshop_id, key))
    tab = walk.board("discovery", "dots")
    assert tab.result.take_over.isHidden()
    walk.run(ChangeRecord(walk.workshop_id, "theme", themes[1], {"dots": 9}))
    assert not tab.result.take_over.isHidden()
    tab.rounds.setFocus()
    walk.push("take-over")
    assert walk.dots() == [0, 4, 0, 0]
    assert tab.result.take_over.isHidden()


def test_fewer_than_two_things_lead_back_to_where_they_are_made(walk: VotingWalk) -> None:
    walk.run(AddRecord(walk.workshop_id, "theme", {"title": Text("One")}))
    tab = walk.board("discovery", "dots")
    assert tab.pages.currentWidget() is tab.empty
    tab.empty.button.click()
    walk.settle()
    assert walk.window.page.current_tab == "themes"


def test_no_voters_are_refused_without_losing_the_question(
    walk: VotingWalk, typing: Callable[[QWidget, str], None]
) -> None:
    walk.themes()
    tab = walk.board("discovery", "dots")
    tab.start.question.setFocus()
    tab.start.question.selectAll()
    typing(tab.start.question, "Where now?")
    tab.start.voters.set_value(None)
    walk.push("open-round")
    assert len(walk.errors) == 1
    assert walk.records(VoteRound) == []
    assert str(tab.start.question.value()) == "Where now?"
