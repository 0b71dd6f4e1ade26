"""From a table's dream to a promise and a closing valuation, by keys alone, right to left."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from aiworkshop.facilitation.records import ChangeRecord
from aiworkshop.readmodels.records import (
    Action,
    Commitment,
    Critique,
    Dream,
    IncomeIdea,
    Initiative,
    OfferMatch,
    Opportunity,
    Proposition,
    SignUp,
    Valuation,
)
from aiworkshop.ui.main_window import MainWindow
from tests.ui.discovery_walk import Ctrl, Key
from tests.ui.outcome_walk import OutcomeWalk, said

Down, Return, Space, Tab = Key.Key_Down, Key.Key_Return, Key.Key_Space, Key.Key_Tab


@dataclass(frozen=True)
class Words:
    """What is typed, and the physical keys E and T of that keyboard."""

    headline: str
    opportunity: str
    person: str
    stranger: str
    draft: str
    more: str
    love: str
    wish: str
    step: str
    later: str
    request: str
    offer: str
    answer: str
    idea: str
    money: str
    word: str
    digits: str
    key_e: tuple[int, str]


WORDS = {
    "he": Words(
        "בכל שכונה דולק אור",
        "חדר ערב",
        "דנה כהן",
        "שכנה מהרחוב",
        "בכל שכונה פועל חדר ערב.",
        " המפתח אצל השכנים.",
        "המפתח",
        "מתי בדיוק?",
        "לוח תורנות",
        "שתי שכונות נוספות",
        "הסעה לקשישים",
        "רכב להסעת קשישים בימי שלישי",
        "רק בימי שלישי",
        "השכרת המגדל",
        "25 אלף",
        "תקווה",
        "35",
        (0x05E7, "ק"),
    ),
    "ar": Words(
        "في كل حيّ ضوء مشتعل",
        "غرفة مساء",
        "رامي خوري",
        "جارة من الشارع",
        "في كل حيّ غرفة مساء.",
        " المفتاح عند الجيران.",
        "المفتاح",
        "متى بالضبط؟",
        "جدول المناوبات",
        "حيّان آخران",
        "سيّارة لنقل كبار السن",
        "سيارة تنقل كبار السنّ أيام الثلاثاء",
        "الثلاثاء فقط",
        "تأجير البرج",
        "٢٥٬٠٠٠",
        "أمل",
        "٣٥",
        (0x062B, "ث"),
    ),
}


class ByKeys(OutcomeWalk):
    """Hands that never leave the keyboard."""

    def tab(self) -> Any:
        """The shown tab."""
        return self.window.page.stack.currentWidget()

    def tab_to(self, reached: Callable[[QWidget], bool]) -> QWidget:
        """Press Tab until a widget has the focus."""
        for _ in range(160):
            focused = self.window.focusWidget()
            if focused is not None and reached(focused):
                return focused
            self.press(Tab)
        raise AssertionError("the Tab key never gets there")

    def tab_to_name(self, name: str) -> QWidget:
        """The same by object name."""
        return self.tab_to(lambda widget: widget.objectName() == name)

    def show_tab(self, tab_id: str) -> Any:
        """Go to a tab of the page with the arrows of its tab bar."""
        bar = self.window.page.tab_bar
        self.tab_to(lambda widget: widget is bar)
        for _ in range(bar.count()):
            if self.window.page.current_tab == tab_id:
                break
            # Right to left, the next tab lies on the left.
            self.press(Key.Key_Left)
        for _ in range(bar.count()):
            if self.window.page.current_tab == tab_id:
                break
            self.press(Key.Key_Right)
        self.settle()
        assert self.window.page.current_tab == tab_id
        return self.tab()

    def name(self, words: str) -> None:
        """Type a name and press Enter, which also closes what is offered."""
        self.type(words)
        field = self.window.focusWidget()
        assert isinstance(field, QLineEdit)
        # Without a screen, keys reach the field and not the list below it, which would close.
        field.completer().popup().hide()
        self.enter()
        self.window.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window)

    def kind(self, tab: Any, steps: int) -> None:
        """Choose a kind of the entry bar with the arrows."""
        self.tab_to(lambda widget: widget is tab.bar.field)
        while self.window.focusWidget() is not tab.bar.kinds:
            self.press(Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        for _ in range(steps):
            self.press(Down)


@pytest.fixture(params=["he", "ar"])
def spoken(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def walk(qtbot: QtBot, open_window: Callable[..., MainWindow], spoken: str) -> ByKeys:
    return ByKeys(qtbot, open_window(language=spoken))


def test_from_a_dream_to_a_valuation(walk: ByKeys, spoken: str) -> None:
    words = WORDS[spoken]
    held = {"date": "2026-05-14"}
    walk.run(ChangeRecord(walk.workshop_id, "workshop", walk.workshop_id, held))
    person = walk.record_of("participant", {"name": said(words.person), "name_consent": True})
    assert walk.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    dream_to_team(walk, words, person)
    team_plan(walk, words)
    promises(walk, words)
    closing(walk, words)
    assert not walk.errors


def dream_to_team(walk: ByKeys, words: Words, person: str) -> None:
    """Each step grows from the one before it, by one key."""
    opportunity = dream_to_sign_up(walk, words, person)
    walk.press(words.key_e[0], Ctrl, words.key_e[1])
    walk.settle()
    draft_to_final(walk, words, opportunity)


def dream_to_sign_up(walk: ByKeys, words: Words, person: str) -> Opportunity:
    """A table's dream, an opportunity drawn from it, and who would work on it."""
    tab = walk.board("dream", "visions")
    walk.tab_to(lambda widget: widget is tab.list.view)
    walk.press(Down)
    walk.press(Return)
    walk.type(words.headline)
    walk.enter()
    (dream,) = walk.records(Dream)
    assert (dream.group_id, dream.horizon_year) == (walk.table("dream", 2), 2036)
    walk.press(words.key_e[0], Ctrl, words.key_e[1])
    walk.settle()
    walk.type(words.opportunity)
    walk.tab_to_name("new-sign_up")
    for name in (words.person, words.stranger):
        walk.name(name)
    first, second = walk.records(SignUp)
    assert (first.participant_id, str(first.person), first.name_consent) == (person, "", True)
    assert (second.participant_id, str(second.person)) == (None, words.stranger)
    (opportunity,) = walk.records(Opportunity)
    assert str(opportunity.title) == words.opportunity
    # Arabic says "two" in one word, without a digit.
    assert walk.tab().card(opportunity).chips == (walk.tab().tr("%n signed up", "", 2),)
    return opportunity


def draft_to_final(walk: ByKeys, words: Words, opportunity: Opportunity) -> None:
    """The proposition that grew out of it: drafted, answered, final."""
    assert walk.window.current_id == "design"
    walk.type(words.draft)
    walk.tab_to_name("stage-begin")
    walk.press(Space)
    walk.settle()
    for name, one in (("new-love", words.love), ("new-wish", words.wish)):
        walk.tab_to_name(name)
        walk.type(one)
        walk.enter()
    assert [one.kind for one in walk.records(Critique)] == ["love", "wish"]
    walk.tab_to(lambda widget: widget is walk.tab().words)
    walk.press(Key.Key_End, Ctrl)
    walk.type(words.more)
    walk.tab_to_name("stage-final")
    walk.press(Space)
    walk.settle()
    (proposition,) = walk.records(Proposition)
    assert str(proposition.draft_words) == words.draft
    assert str(proposition.words) == words.draft + words.more
    assert (proposition.state, proposition.opportunity_id) == ("final", opportunity.id)
    assert walk.tab().draft.before.isVisible()
    assert walk.tab().words.isReadOnly()


def team_plan(walk: ByKeys, words: Words) -> None:
    """The final proposition starts its team; two horizons."""
    walk.press(words.key_e[0], Ctrl, words.key_e[1])
    walk.settle()
    assert walk.window.current_id == "destiny"
    (team,) = walk.records(Initiative)
    assert str(team.title) == words.opportunity
    assert str(team.members).splitlines() == [words.person, words.stranger]
    walk.tab_to_name("new-action")
    walk.type(words.step)
    walk.enter()
    walk.tab_to_name("new-later_action")
    walk.type(words.later)
    walk.enter()
    near, later = walk.records(Action)
    assert (near.horizon, later.horizon) == ("two_months", "year_and_more")
    row = walk.tab().later.rows[later.id]
    walk.tab_to(lambda widget: widget is row.main.fields["due"])
    walk.type("1/6/2026")
    walk.enter()
    assert row._elsewhere.isVisible(), "noted"
    assert walk.records(Action)[1].due == "2026-06-01", "and kept"


def promises(walk: ByKeys, words: Words) -> None:
    """A request is answered by a counter-offer, and met by somebody else's offer."""
    tab = walk.show_tab("commitments")
    walk.kind(tab, 2)
    walk.tab_to(lambda widget: widget is tab.bar.field)
    walk.type(words.request)
    walk.enter()
    walk.kind(tab, 0)
    walk.press(Key.Key_Up)
    walk.tab_to(lambda widget: widget is tab.bar.field)
    walk.type(words.offer)
    walk.enter()
    request, offer = walk.records(Commitment)
    assert (request.kind, offer.kind) == ("request", "offer")
    walk.tab_to(lambda widget: widget is tab.list.view)
    walk.press(Key.Key_Home, Ctrl)
    walk.press(Return)
    walk.settle()
    assert tab.details.record_id == request.id
    walk.tab_to(lambda widget: widget is tab.details.form.fields["person"])
    walk.name(words.person)
    walk.tab_to_name("first-step-date")
    walk.press(Space)
    walk.settle()
    answer = walk.tab_to(lambda widget: widget is tab.details.form.fields["answer"])
    for _ in range(3):
        walk.qtbot.keyClick(answer, Down)
    walk.settle()
    walk.tab_to(lambda widget: widget is tab.details.form.fields["answer_words"])
    walk.type(words.answer)
    walk.tab_to_name("match")
    walk.press(Space)
    walk.settle()
    request = walk.records(Commitment)[0]
    assert request.participant_id is not None
    assert (request.due, request.answer) == ("2026-05-28", "counter_offer")
    assert str(request.answer_words) == words.answer
    (match,) = walk.records(OfferMatch)
    assert (match.offer_id, match.request_id, match.state) == (offer.id, request.id, "agreed")
    assert list(tab.matches.rows) == [offer.id]
    assert tab.matches.suggested == {}


def closing(walk: ByKeys, words: Words) -> None:
    """Income, valuations, the next date."""
    tab = walk.show_tab("income")
    walk.tab_to(lambda widget: widget is tab.bar.field)
    walk.type(words.idea)
    walk.press(Return, Ctrl)
    walk.settle()
    walk.tab_to(lambda widget: widget is tab.details.form.fields["estimate_agorot"])
    walk.type(words.money)
    walk.enter()
    assert [one.estimate_agorot for one in walk.records(IncomeIdea)] == [2_500_000]
    assert tab.totals.isVisible()
    assert "25,000" in tab.totals.sums.text()

    tab = walk.show_tab("valuation")
    chip = tab.entry.energy["energy_before"].chips[1]
    walk.tab_to(lambda widget: widget is chip)
    for _ in range(2):
        for digit in words.digits:
            walk.press(ord(digit), text=digit)
        walk.type(words.word)
        walk.enter()
        assert tab.entry.energy["energy_before"].isAncestorOf(QApplication.focusWidget())
    found = walk.records(Valuation)
    assert [(one.energy_before, one.energy_after, str(one.word)) for one in found] == [
        (3, 5, words.word)
    ] * 2
    assert {one.permission for one in found} == {"anonymous"}
    assert [chip.text() for chip in tab.sums.chips] == [f"{words.word} × 2"]
    assert "3.0" in tab.sums.energy.text()
    assert "5.0" in tab.sums.energy.text()

    walk.tab_to_name("next-date-field")
    walk.type("11/6/2026")
    walk.enter()
    workshop = walk.contents().workshop
    assert (workshop.next_date, workshop.next_date_skipped) == ("2026-06-11", False)
    assert not walk.window.page.next_date.asks
