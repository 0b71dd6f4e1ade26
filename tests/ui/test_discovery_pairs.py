"""Who interviews whom, by keyboard: made, swapped, warned of, taken back; wall and clock follow."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.facilitation.pairing import MakeInterviewPairs
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.facilitation.tables import SeatParticipants
from aiworkshop.readmodels.interview_pairs import KEPT_KINDS
from aiworkshop.readmodels.records import AgendaStep, SeatingRule
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.projector.clock_face import ClockFace
from aiworkshop.ui.projector.views.seating import SeatingView
from aiworkshop.ui.projector.views.view import Ask
from aiworkshop.ui.widgets.gradually import Gradually
from tests.ui.clock_walk import NINE, Show, Wall, begin, steps
from tests.ui.discovery_walk import Ctrl, Key, Walk

Shift = Qt.KeyboardModifier.ShiftModifier
FINAL_YOD = 0x05DF
"""The key of the letter I as a Hebrew keyboard sends it."""


class PairWalk(Walk):
    """The window, and people at its tables."""

    def settle(self) -> None:
        super().settle()
        while any(work.pending for work in self.window.findChildren(Gradually)):
            QApplication.processEvents()
            super().settle()

    def sit(self, table: int, *people: tuple[str, str]) -> list[str]:
        ids = []
        for name, languages in people:
            fields = {"name": Text(name), "spoken_languages": languages.split()}
            ids.append(str(self.run(AddRecord(self.workshop_id, "participant", fields))))
        group = self.tables[table]
        self.run(SeatParticipants(self.workshop_id, "discovery", tuple(ids), group))
        return ids

    def kept(self) -> set[frozenset[str]]:
        rules = self.records(SeatingRule)
        return {frozenset(one.participant_ids) for one in rules if one.kind in KEPT_KINDS}

    def groups(self, panel: Any) -> list[list[str]]:
        return [
            [button.text() for button in frame.people]
            for box in panel.board.boxes.values()
            for frame in box.frames
        ]


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[PairWalk]:
    walk = PairWalk(qtbot, window)
    yield walk
    assert not walk.errors


FOUR = (("נועה", "he"), ("דן", "he"), ("رنا", "ar"), ("سامي", "ar"))


def test_pairs_by_keyboard_in_hebrew(qtbot: QtBot, open_window: Any) -> None:
    walk = PairWalk(qtbot, open_window(language="he"))
    walk.sit(0, *FOUR)
    tab = walk.open("interviews")
    tab.list.setFocus()
    walk.press(FINAL_YOD, Ctrl | Shift, "ן")
    walk.settle()
    panel = tab.pairs
    assert panel is not None and panel.empty.isVisible()
    panel.empty.button.setFocus()
    walk.press(Key.Key_Space)
    walk.settle()
    assert walk.window.focusWidget() is panel.board.people()[0]
    assert sorted(map(sorted, walk.groups(panel))) == [["דן", "נועה"], ["رنا", "سامي"]]
    assert not panel.warning.isVisible()
    before = walk.kept()
    first, _, third, _ = panel.board.people()
    first.setFocus()
    walk.press(Key.Key_Return)
    assert first.isChecked() and first.text() in panel.hint.text()
    walk.press(Key.Key_Down)
    walk.press(Key.Key_Down)
    assert third.hasFocus()
    moved = {first.person, third.person}
    walk.press(Key.Key_Return)
    walk.settle()
    assert not any(group <= moved for group in walk.kept())
    assert walk.kept() != before
    assert panel.warning.isVisible() and len(panel.shown.room.tables[0].strangers()) == 2
    warnings = [frame.warning for frame in panel.board.boxes[walk.tables[0]].frames]
    assert all(one is not None and "עברית" in one.text() for one in warnings)
    assert panel.board.held == "" and panel.isAncestorOf(walk.window.focusWidget())
    walk.undo()
    assert walk.kept() == before and not panel.warning.isVisible()
    assert not walk.errors


def test_esc_lets_go_and_another_table_begins_anew(walk: PairWalk) -> None:
    walk.sit(0, *FOUR)
    walk.sit(1, ("Ann", "en"), ("Bob", "en"))
    walk.run(MakeInterviewPairs(walk.workshop_id))
    tab = walk.open("interviews")
    tab.show_pairs()
    walk.settle()
    board, before = tab.pairs.board, walk.kept()
    one, *_, other = board.people()
    one.click()
    one.setFocus()
    walk.press(Key.Key_Escape)
    assert board.held == "" and not one.isChecked()
    one.click()
    other.click()
    walk.settle()
    assert board.held == other.person and walk.kept() == before
    mate = next(button for button in board.people()[-2:] if button is not other)
    mate.click()
    walk.settle()
    assert walk.kept() == before, "two who talk with each other already"


def test_who_comes_late_is_there_at_once(walk: PairWalk) -> None:
    walk.sit(0, *FOUR)
    walk.run(MakeInterviewPairs(walk.workshop_id))
    tab = walk.open("interviews")
    tab.show_pairs()
    walk.settle()
    walk.sit(0, ("ليلى", "ar"))
    trio = next(group for group in walk.groups(tab.pairs) if len(group) == 3)
    assert set(trio) == {"رنا", "سامي", "ليلى"}
    assert ["דן", "נועה"] in map(sorted, walk.groups(tab.pairs))


def test_longer_interviews_are_offered_where_there_is_a_trio(walk: PairWalk) -> None:
    walk.sit(0, *FOUR, ("ليلى", "ar"))
    walk.run(MakeInterviewPairs(walk.workshop_id))
    (step,) = (one for one in walk.records(AgendaStep) if one.content_key == "steps.interviews")
    walk.run(ChangeRecord(walk.workshop_id, "agenda_step", step.id, {"minutes": 30}))
    tab = walk.open("interviews")
    tab.show_pairs()
    walk.settle()
    panel = tab.pairs
    assert panel.longer.isVisible() and "12" in panel.longer.text()
    panel.longer.setFocus()
    walk.press(Key.Key_Space)
    walk.settle()
    assert next(one for one in walk.records(AgendaStep) if one.id == step.id).minutes == 42
    assert not panel.longer.isVisible()
    assert panel.isAncestorOf(walk.window.focusWidget())
    walk.undo()
    assert panel.longer.isVisible()


def test_without_people_the_way_leads_to_the_tables(walk: PairWalk) -> None:
    tab = walk.open("interviews")
    tab.show_pairs()
    walk.settle()
    tab.pairs.empty.button.click()
    walk.settle()
    assert walk.window.page.current_tab == "tables"


def test_the_wall_shows_pairs_close_together(walk: PairWalk) -> None:
    walk.sit(0, *FOUR)
    ask = Ask(walk.workshop_id, ("he",), names="initials")
    view = SeatingView()
    plain = walk.read(lambda reads: view.read(reads, ask))
    assert all(not table.pairs for table in plain)
    walk.run(MakeInterviewPairs(walk.workshop_id))
    (table, *_) = walk.read(lambda reads: view.read(reads, ask))
    found = sorted(sorted(map(str, pair)) for pair in table.pairs)
    assert found == [["ד.", "נ."], ["ر.", "س."]]


def test_trios_change_roles_twice_and_pairs_once(qtbot: QtBot, window: MainWindow) -> None:
    wall = Wall()
    show: Show = begin(qtbot, window, wall)
    PairWalk.sit(show, 0, *FOUR, ("ليلى", "ar"))
    show.run(MakeInterviewPairs(show.workshop_id))
    told: list[str] = []
    window.clock.chimed.connect(told.append)
    window.run_control.start(steps(show)[1].id)
    show.settle()
    assert window.clock.run is not None and window.clock.run.allotted == 30 * 60
    pill = window.top_bar.pill
    assert pill is not None
    seen = {}
    for _ in range(28):
        show.tick(1)
        if window.clock.change:
            face = ClockFace.of(window.clock)
            assert face is not None and face.state == window.clock.change
            minute = int((wall.now - NINE).total_seconds() // 60)
            seen[window.clock.change] = (minute, pill.word.text())
    assert seen == {
        "trios_third_1": (14, "threes: change roles (1 of 2)"),
        "pairs_half": (18, "pairs: change roles"),
        "trios_third_2": (22, "threes: change roles (2 of 2)"),
    }
    assert told[:3] == list(seen)
    pill.show_panel()
    assert pill.panel is not None
    threes = pill.panel.hands["threes"]
    assert threes.isVisible() and "+12" in threes.text()
    threes.click()
    show.settle()
    assert window.clock.run.allotted == 42 * 60 and not threes.isVisible()
    pill.panel.hide()
    assert not show.errors
