"""A whole two-hour session by keyboard alone, in Hebrew and in Arabic, with a simulated clock."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from aiworkshop.readmodels.records import (
    Commitment,
    Finding,
    Membership,
    Opportunity,
    Theme,
    ThemeFinding,
    VoteRound,
)
from aiworkshop.ui.dialogs.people_list import PeopleListDialog
from aiworkshop.ui.main_window import MainWindow
from tests.ui.clock_walk import Wall
from tests.ui.discovery_walk import Key
from tests.ui.session_walk import DIGITS, SessionWalk, missing, written_on
from tests.ui.test_discovery_findings import TABLE_SAID
from tests.ui.test_outcome_walk import (
    WORDS,
    closing,
    draft_to_final,
    dream_to_sign_up,
    promises,
    team_plan,
)
from tests.ui.test_whole_walk import SAID

PEOPLE = {
    "he": "שם\tתפקיד\tמחלקה\tשפה\nדנה כהן\tרכזת\tנוער\tעברית\nסמר ח'ורי\tמנהלת\tספרייה\tערבית\n"
    "אורי לוי\tמתנדב\tנוער\tעברית\nרות בר\tאחות\tבריאות\tעברית\nעלי נאסר\tמורה\tחינוך\tערבית\n"
    "מיכל גל\tאדריכלית\tהנדסה\tעברית\n",
    "ar": "الاسم\tالوظيفة\tالقسم\tاللغة\nرامي خوري\tمنسق\tالشباب\tالعربية\n"
    "سمر حداد\tمديرة\tالمكتبة\tالعربية\nأوري ليفي\tمتطوع\tالشباب\tالعبرية\n"
    "ليلى نصر\tممرضة\tالصحة\tالعربية\nعلي ناصر\tمعلم\tالتعليم\tالعربية\n"
    "منى سالم\tمهندسة\tالهندسة\tالعربية\n",
}
PRAISE = {"he": "שיתוף פעולה מעולה", "ar": "تعاون رائع"}
SECOND_THEME = {"he": "שכנים שעוזרים", "ar": "جيران يساعدون"}
SECOND_OPPORTUNITY = {"he": "גינה לכל רחוב", "ar": "حديقة لكل شارع"}


@pytest.mark.parametrize("code", ["he", "ar"])
def test_a_two_hour_session(
    qtbot: QtBot, open_window: Callable[..., MainWindow], tmp_path: Path, code: str
) -> None:
    walk = SessionWalk(qtbot, open_window(language=code), Wall())
    the_evening_before(walk)
    interviews(walk)
    findings(walk)
    late(walk)
    themes(walk)
    dots(walk)
    dream_and_design(walk)
    destiny(walk)
    restart(walk, open_window)
    report(walk, tmp_path / "summary.pdf")
    assert not walk.errors


def the_evening_before(walk: SessionWalk) -> None:
    """A workshop, who comes, who sits where."""
    said = SAID[walk.code]
    walk.press(Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    walk.settle()
    walk.type(said.title)
    walk.press(Key.Key_Return)
    walk.qtbot.waitUntil(lambda: walk.window.current_id == "prepare")
    walk.workshop_id = walk.window.context.workshop_id
    walk.settle()
    walk.board("prepare", "details")
    for name, typed in (("field-date", "14/5/2026"), ("field-start_time", "09:00")):
        walk.tab_to_name(name)
        walk.type(typed)
        walk.enter()
    people = walk.board("prepare", "participants")
    QGuiApplication.clipboard().setText(PEOPLE[walk.code])
    walk.control("V", shift=True)
    walk.qtbot.waitUntil(lambda: not walk.window.desk.lanes.pending("work"))
    walk.settle()
    (dialog,) = walk.window.findChildren(PeopleListDialog)
    assert [field.value() for field in dialog.columns.fields][:2] == ["name", "role"]
    walk.keys(Key.Key_Return)
    assert len(walk.people()) == 6
    walk.tab_to(lambda widget: widget is people.list.view)
    walk.top()
    walk.keys(Key.Key_Return)
    walk.tab_to_name("field-name_consent")
    walk.keys(Key.Key_Space)
    assert walk.people()[0].name_consent
    walk.board("prepare", "tables")
    walk.push("table-mix")
    walk.push("mix-button")
    assert len(walk.records(Membership)) == 6


def interviews(walk: SessionWalk) -> None:
    """The question on the wall, the first step by one key, pairs that change roles."""
    walk.board("discovery", "findings")
    walk.keys(Key.Key_F11)
    wall = walk.window.projector
    assert wall.showing and walk.window.isActiveWindow()
    assert walk.project("question").strip()
    walk.keys(Key.Key_F3)
    walk.pass_time(10)
    walk.keys(Key.Key_F12)
    step = walk.steps_of_day()[1]
    walk.pass_time(18)
    assert walk.told.count("half") == 1
    walk.project("clock")
    walk.pass_time(step.minutes - 18)
    walk.keys(Key.Key_F12)


def findings(walk: SessionWalk) -> None:
    """Three tables are typed while the clock runs; a question is asked and does not block."""
    tab = walk.board("discovery", "findings")
    walk.tab_to(lambda widget: widget is tab.bar.field)
    walk.control_digit(3)
    for kind, words in TABLE_SAID[walk.code]:
        while tab.bar.kind() != kind:
            walk.control("K")
        walk.type(words)
        walk.pass_time(1)
        assert tab.bar.field.hasFocus() and tab.bar.field.text() == words
        walk.enter()
    while tab.bar.kind() != "story":
        walk.control("K")
    for number, words in ((1, PRAISE[walk.code]), (2, SAID[walk.code].story)):
        walk.control_digit(number)
        walk.type(words)
        if number == 1:
            walk.qtbot.waitUntil(lambda: tab.cue.isVisible())
        walk.enter()
    stored = walk.records(Finding)
    assert len(stored) == 10 and len({one.group_id for one in stored}) == 3
    assert PRAISE[walk.code] in {str(one.title) for one in stored}
    released = walk.finding(SAID[walk.code].story)
    assert missing(walk.project("findings"), released.title)
    walk.tab_to(lambda widget: widget is tab.list.view)
    walk.top()
    assert tab.list.current_id() == released.id
    walk.control("R")
    assert not missing(walk.seen("findings"), released.title)


def late(walk: SessionWalk) -> None:
    """Seven minutes too many; the program offers where they are to be saved."""
    clock, pill = walk.window.clock, walk.window.top_bar.pill
    walk.pass_time(clock.seconds_left // 60 + 7)
    assert clock.progress.behind == 7
    before = {step.id: step.minutes for step in walk.steps_of_day()}
    walk.press(Key.Key_F12, Qt.KeyboardModifier.ControlModifier)
    walk.settle()
    assert pill.panel.isVisible()
    walk.keys(Key.Key_Space)
    assert not pill.panel.isVisible()
    after = {step.id: step.minutes for step in walk.steps_of_day()}
    assert sum(after.values()) < sum(before.values())
    walk.keys(Key.Key_F12)


def themes(walk: SessionWalk) -> None:
    """Ticks and a name, twice; digits for the rest."""
    tab = walk.board("discovery", "themes")
    walk.tab_to(lambda widget: widget is tab.sources.list.view)
    for name in (SAID[walk.code].theme, SECOND_THEME[walk.code]):
        walk.top()
        walk.keys(Key.Key_Space, Key.Key_Down, Key.Key_Space)
        walk.control("G")
        walk.type(name)
        walk.enter()
    for number in (1, 2):
        walk.press(ord(DIGITS[walk.code][number]), text=DIGITS[walk.code][number])
        walk.settle()
    first, second = walk.records(Theme)
    assert [str(first.title), str(second.title)] == [SAID[walk.code].theme, SECOND_THEME[walk.code]]
    links = [link.theme_id for link in walk.records(ThemeFinding)]
    assert links.count(first.id) == links.count(second.id) == 3
    walk.project("themes")


def count_dots(walk: SessionWalk, page_id: str, dots: tuple[int, ...]) -> None:
    """A round that is opened, counted and closed by keys."""
    tab = walk.board(page_id, "dots")
    walk.push("open-round")
    view = tab.counting.view
    assert view.hasFocus()
    for number in dots:
        digit = DIGITS[walk.code][number]
        walk.press(ord(digit), text=digit)
        walk.enter()
    walk.push("close-round")
    rounds = walk.records(VoteRound)
    assert {one.state for one in rounds} == {"closed"}


def dots(walk: SessionWalk) -> None:
    """What matters to the room, and the picture that grows of it."""
    count_dots(walk, "discovery", (4, 7))
    assert [one.dots for one in walk.records(Theme)] == [4, 7]
    tab = walk.board("discovery", "positive_core")
    walk.qtbot.waitUntil(lambda: bool(tab.picture.source.shown) and not tab.picture.source.busy)
    petals = tab.picture.source.shown.picture.petals
    assert sorted(petal.dots for petal in petals) == [4, 7]
    walk.project("core")
    # The picture comes first; its words stand on the page behind it, too.
    walk.press(Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    seen = walk.seen("core")
    assert not missing(seen, SAID[walk.code].theme, SECOND_THEME[walk.code])
    walk.finish_step()


def dream_and_design(walk: SessionWalk) -> None:
    """A headline, opportunities, who signs up, dots, tables of those who did, a proposition."""
    words = WORDS[walk.code]
    first = dream_to_sign_up(walk, words, walk.people()[0].id)
    tab = walk.tab()
    walk.tab_to(lambda widget: widget is tab.bar.field)
    walk.type(SECOND_OPPORTUNITY[walk.code])
    walk.enter()
    count_dots(walk, "dream", (5, 2))
    assert [one.dots for one in walk.records(Opportunity)] == [5, 2]
    walk.project("votes")
    walk.finish_step()
    tables = walk.board("prepare", "tables")
    chip = tables.head.phases.chips["design"]
    walk.tab_to(lambda widget: widget is chip)
    walk.keys(Key.Key_Space)
    walk.push("table-sign-ups")
    (design,) = [one for one in walk.contents().group if str(one.name) == words.opportunity]
    assert [one.participant_id for one in walk.records(Membership) if one.group_id == design.id]
    tab = walk.board("dream", "opportunities")
    walk.tab_to(lambda widget: widget is tab.list.view)
    walk.top()
    walk.keys(Key.Key_Return)
    assert tab.details.record_id == first.id
    walk.control("E")
    draft_to_final(walk, words, first)
    walk.finish_step()


def destiny(walk: SessionWalk) -> None:
    """A team with a plan, promises that meet, a closing round, the next date."""
    words = WORDS[walk.code]
    team_plan(walk, words)
    promises(walk, words)
    tab = walk.tab()
    walk.kind(tab, 0)
    walk.keys(Key.Key_Home)
    walk.tab_to(lambda widget: widget is tab.bar.field)
    walk.type(SAID[walk.code].commitment)
    walk.enter()
    assert [one.kind for one in walk.records(Commitment)] == ["request", "offer", "commitment"]
    walk.tab_to(lambda widget: widget is tab.list.view)
    walk.press(Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    walk.control("R")
    assert not missing(walk.project("commitments"), SAID[walk.code].commitment)
    walk.finish_step()
    closing(walk, words)


def restart(walk: SessionWalk, open_window: Callable[..., MainWindow]) -> None:
    """Closed and opened in the middle of the last step; then the end."""
    last = walk.steps_of_day()[-1]
    assert walk.window.clock.step_id == last.id and not walk.window.clock.progress.behind
    assert walk.told.count("half") == 1
    walk.pass_time(2)
    left = walk.window.clock.seconds_left
    before = walk.contents()
    walk.quit()
    walk.take(open_window(language=walk.code))
    walk.reopen()
    walk.qtbot.waitUntil(lambda: walk.window.clock.active)
    assert walk.window.clock.seconds_left == left
    assert walk.contents() == before
    tab = walk.board("destiny", "commitments")
    walk.tab_to(lambda widget: widget is tab.bar.field)
    walk.type(SAID[walk.code].wish)
    walk.enter()
    assert len(walk.records(Commitment)) == 4
    walk.control("Z")
    assert walk.contents() == before
    walk.keys(Key.Key_F12)
    assert not walk.window.clock.active


def report(walk: SessionWalk, target: Path) -> None:
    """The summary holds what the room found, wants and promised."""
    walk.go_to("report")
    page = walk.window.page
    walk.qtbot.waitUntil(lambda: page.preview.page_count > 0)
    page.saving.ask_file = lambda _: str(target)
    walk.push("report-save")
    walk.qtbot.waitUntil(lambda: target.name in walk.window.notices.label.text())
    words = WORDS[walk.code]
    said = SAID[walk.code]
    assert not missing(
        written_on(target), said.theme, words.draft + words.more, said.commitment, words.headline
    )
