"""Two years of two programmes, from an empty library to a page for residents."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from aiworkshop.facilitation.programmes.examples import example_id
from aiworkshop.readmodels.office_contents import OfficeContents
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.records import (
    Action,
    CheckIn,
    Commitment,
    Finding,
    Partnership,
    RegisterAsset,
    TownMatch,
)
from aiworkshop.ui.main_window import MainWindow
from tests.ui.discovery_walk import Key
from tests.ui.outcome_walk import choose, titles
from tests.ui.two_year_walk import TwoYearWalk, plain, rows, stand_on, words_of

HAZIRA, EQUITABLE = (example_id("programme", name) for name in ("hazira", "equitable_cities"))
AKKO, DIMONA = (example_id("authority", name) for name in ("akko", "dimona"))
COMMUNITY = example_id("channel", "equitable_cities:community_building")
PLAN = example_id("channel", "equitable_cities:business_plan")
AKKO_IN_HAZIRA = example_id("enrolment", "hazira:1:akko")
AKKO_IN_EQUITABLE = example_id("enrolment", "equitable_cities:1:akko")
DIMONA_IN_EQUITABLE = example_id("enrolment", "equitable_cities:1:dimona")

STORY = "הלילה שבו הספרייה נשארה פתוחה"
SECRET = "שיחה שנשארת כאן על הנמל"
GARDEN, GARDEN_AGAIN = "הגינה הקהילתית ליד הספרייה", "גינה קהילתית ליד הספריה"
WISH, ROOT = "מפתח לכל שכונה", "סמר לקחה את המפתח הביתה"
MOBILE = "הספרייה הניידת"
OFFER, ROTA = "A room with music equipment", "A rota for the keys"
ROOM_WISH = "A line that is open on Fridays"
NAMED_STORY = "The hall is never locked"
LATER_STORY, DESERT = "الجيران فتحوا الملجأ للأولاد", "Stars over Dimona"
HALL, CALL, TOO_MUCH = "I open the hall on Tuesdays", "I call the youth club", "I build a pool"


def test_two_years(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    walk = TwoYearWalk(qtbot, window)
    walk.at("2026-03-01")
    enter_programmes(walk)
    akko = hold_in_akko(walk)
    dimona = hold_in_dimona(walk)
    measure_capacity(walk)
    first_year(walk, akko, dimona)
    third = prepare_the_next(walk, akko)
    until_two_years_are_over(walk, akko, third)
    unite_what_was_said_twice(walk)
    match_across_towns(walk)
    read_the_portfolio(walk, akko)
    hand_it_on(walk, tmp_path)
    search_again(walk, akko)
    assert not walk.errors


def enter_programmes(walk: TwoYearWalk) -> None:
    """By the buttons of the ready examples, which nobody put in before."""
    tab = walk.go("programmes", "programmes")
    assert walk.office() == OfficeContents()
    walk.click(tab.empty.examples["hazira"])
    walk.ready_example(tab, "Equitable Cities")
    assert sorted(titles(tab)) == ["Equitable Cities", "Hazira"]
    walk.undo()
    assert titles(tab) == ["Hazira"]
    assert AKKO in {one.id for one in walk.office().authority}, "Hazira needs it still"
    walk.ready_example(tab, "Equitable Cities")
    office = walk.office()
    assert [one.number for one in office.cohort if one.programme_id == HAZIRA] == [1, 2]
    cohorts = {one.id: one.programme_id for one in office.cohort}
    enrolled = [cohorts[one.cohort_id] for one in office.enrolment]
    assert (enrolled.count(HAZIRA), enrolled.count(EQUITABLE)) == (8, 4)
    assert len(office.authority) == 11, "Akko is one town"
    towns = walk.go("programmes", "towns")
    card = towns.list.view.cards.card(AKKO)
    assert {"Hazira · Cohort 1", "Equitable Cities"} <= {plain(chip) for chip in card.chips}


def hold_in_akko(walk: TwoYearWalk) -> str:
    """Counts for both programmes; everything a workshop brings, once."""
    key = walk.new_workshop("עכו: מה עובד אצלנו", "01/03/2026")
    fields = walk.place()
    choose(fields["authority_id"], AKKO)
    walk.settle()
    assert walk.workshop().enrolment_ids == [], "two are possible: nobody guesses"
    for enrolment in (AKKO_IN_HAZIRA, AKKO_IN_EQUITABLE):
        walk.click(fields["enrolment_ids"].chips[enrolment])
    assert len(fields["channels"].chips) == 4
    walk.click(fields["channels"].chips[COMMUNITY])
    placed = walk.workshop()
    assert placed.enrolment_ids == [AKKO_IN_HAZIRA, AKKO_IN_EQUITABLE]
    assert (placed.municipality.text, placed.channels) == ("עכו", [COMMUNITY])
    walk.people("Rana", "יוסי", "Noa", "سامر", "Dan", "Lea")
    walk.say("story", STORY, 1, permission="publicity")
    walk.say("success_factor", ROOT, 1)
    assert walk.finding(ROOT).parent_id == walk.finding(STORY).id, "of what was told before"
    walk.say("story", SECRET, 2, permission="room_only")
    walk.say("asset", GARDEN, 1, category="land", in_use="dormant", channels=COMMUNITY)
    walk.say("wish", WISH, 2, permission="named")
    assert len(walk.records(Finding)) == 5
    walk.undo()
    walk.undo()
    assert len(walk.records(Finding)) == 4, "the level first, then the wish"
    walk.say("wish", WISH, 2, permission="named")
    walk.promise("commitment", HALL, COMMUNITY)
    walk.promise("commitment", CALL)
    walk.promise("commitment", TOO_MUCH, PLAN)
    walk.promise("offer", OFFER, COMMUNITY)
    tab = walk.board("destiny", "initiatives")
    walk.enter_words(tab, "Night library")
    tab.show_record(walk.contents().initiative[0].id)
    walk.settle()
    walk.line(tab.plan.entry, ROTA)
    walk.valuations(*((2, 4) for _ in range(5)), (1, 5))
    return key


def hold_in_dimona(walk: TwoYearWalk) -> str:
    """In one programme, which is chosen with the town; it asks for what Akko offers."""
    walk.at("2026-03-20")
    key = walk.new_workshop("Dimona: our desert", "20/03/2026")
    choose(walk.place()["authority_id"], DIMONA)
    walk.settle()
    assert walk.workshop().enrolment_ids == [DIMONA_IN_EQUITABLE]
    walk.say("story", DESERT, 1, permission="publicity")
    walk.say("asset", MOBILE, 1)
    walk.promise("request", "We seek a room with music equipment for the young")
    walk.promise("commitment", "I paint the benches")
    return key


def measure_capacity(walk: TwoYearWalk) -> None:
    """As it is before."""
    tab = walk.go("programmes", f"outcomes/{AKKO_IN_EQUITABLE}/capacity")
    board = tab.panel
    walk.enter_words(board, "Days to a licence")
    board.show_record(walk.office().capacity_indicator[0].id)
    walk.settle()
    board.details.form.fields["lower_is_better"].click()
    walk.line(board.rows.entry, "94")
    (reading,) = walk.office().capacity_reading
    assert (reading.baseline, reading.date) == (True, "2026-03-20")


def read_capacity(walk: TwoYearWalk, value: str) -> None:
    """As it is by now."""
    tab = walk.go("programmes", f"outcomes/{AKKO_IN_EQUITABLE}/capacity")
    board = tab.panel
    board.show_record(walk.office().capacity_indicator[0].id)
    walk.settle()
    walk.line(board.rows.entry, value)


def key_of(walk: TwoYearWalk, words: str) -> str:
    """Of a promise or an action of the workshop."""
    found = {str(one.words): one.id for one in walk.records(Commitment)}
    found |= {str(one.title): one.id for one in walk.records(Action)}
    return found[words]


def first_year(walk: TwoYearWalk, akko: str, dimona: str) -> None:
    """Fourteen, thirty, ninety days, half a year."""
    assert set(walk.due()) == {f"{akko}/day_14"}
    tab = walk.from_due(f"{akko}/day_14")
    hall, call, pool = (key_of(walk, words) for words in (HALL, CALL, TOO_MUCH))
    before = walk.contents()
    told = {
        "evidence": "Two Tuesdays",
        "story": LATER_STORY,
        "story_level": "publicity",
        "wish": ROOM_WISH,
        "wish_level": "room_only",
        "next_step": "Print the hours",
        "spoke_with": "Rana",
    }
    walk.ask(tab, hall, 2, **told)
    assert len(walk.records(CheckIn)) == 1
    tab.close_details()
    walk.undo()
    assert walk.contents() == before, "status, story and wish go with it"
    tab = walk.follow_up("day_14")
    walk.ask(tab, hall, 2, **told)
    walk.ask_the_rest(tab)
    assert tab.timeline.stops["day_14"].standing == "done"
    walk.at("2026-04-03")
    assert set(walk.due()) == {f"{akko}/day_30", f"{dimona}/day_14"}
    walk.ask(walk.from_due(f"{akko}/day_30"), call, 2, evidence="We spoke")
    walk.at("2026-06-01")
    tab = walk.from_due(f"{akko}/day_90")
    walk.ask(tab, pool, 4, evidence="Too much for one")
    walk.ask(tab, key_of(walk, ROTA), 3, evidence="It hangs on the door")
    walk.ask(tab, akko, 3, partner="The college", purpose="An evening course")
    (found,) = walk.records(Partnership)
    assert (str(found.partner), found.status) == ("The college", "begun")
    walk.at("2026-09-02")
    read_capacity(walk, "60")
    tab = walk.from_due(f"{akko}/month_6")
    walk.ask(tab, hall, 3, evidence="Every Tuesday since March")
    walk.ask_the_rest(tab)
    stops = [stop.standing for stop in walk.follow_up().timeline.stops.values()]
    assert stops == ["done", "passed", "passed", "done", *["coming"] * 3]


def prepare_the_next(walk: TwoYearWalk, akko: str) -> str:
    """What is still open comes along, and town and programmes."""
    walk.at("2027-03-02")
    tab = walk.from_due(f"{akko}/month_12")
    walk.click(tab.next)
    walk.workshop_id = walk.window.context.workshop_id
    third = walk.workshop()
    assert (third.previous_workshop_id, third.authority_id) == (akko, AKKO)
    assert third.enrolment_ids == [AKKO_IN_HAZIRA, AKKO_IN_EQUITABLE]
    assert [str(one.words) for one in walk.records(Commitment)] == [CALL, OFFER]
    assert walk.records(Action) == [], "the rota hangs already"
    details = walk.board("prepare", "details")
    walk.line(details.form.fields["title"], "עכו: ממשיכים")
    walk.line(details.form.fields["date"], "15/03/2027")
    assert walk.workshop().date == "2027-03-15"
    walk.at("2027-03-15")
    walk.say("asset", GARDEN_AGAIN, 1, category="land", in_use="partly")
    return third.id


def until_two_years_are_over(walk: TwoYearWalk, akko: str, third: str) -> None:
    """The promise that came along is kept; eighteen, twenty-four months."""
    walk.at("2027-03-30")
    tab = walk.from_due(f"{third}/day_14")
    walk.ask(tab, key_of(walk, CALL), 3, evidence="Seven calls")
    walk.at("2027-09-02")
    tab = walk.from_due(f"{akko}/month_18")
    walk.ask(tab, akko, 1, evidence="They meet without us")
    read_capacity(walk, "40.5")
    walk.at("2028-03-02")
    read_capacity(walk, "30")
    walk.undo()
    read_capacity(walk, "31")
    assert len(walk.office().capacity_reading) == 4
    tab = walk.from_due(f"{akko}/month_24")
    walk.ask(tab, akko, 1, story=NAMED_STORY, story_level="named")
    walk.ask_the_rest(tab)
    stops = [stop.standing for stop in walk.follow_up().timeline.stops.values()]
    # What is still open went on into the next workshop by then, and is asked about there.
    assert stops == ["done", "passed", "passed", "done", "passed", "done", "done"]
    assert not any(key.startswith(akko) for key in walk.due())


def unite_what_was_said_twice(walk: TwoYearWalk) -> None:
    """One garden, in two workshops."""
    tab = walk.go("programmes", "register")
    choose(tab.town, AKKO)
    walk.settle()
    assert tab.list.list.count() == 2
    walk.click(tab.views.chips["review"])
    assert {str(card.asset.title) for card in tab.review.cards} == {GARDEN, GARDEN_AGAIN}
    walk.click(tab.review.same)
    (asset,) = walk.read(lambda reads: reads.records(RegisterAsset, OFFICE_ID))
    walk.undo()
    assert len(tab.register.assets) == 2
    walk.click(tab.views.chips["review"])
    walk.click(tab.review.same)
    assert len(tab.register.assets) == 1
    assert asset.category == "land"


def match_across_towns(walk: TwoYearWalk) -> None:
    """What Akko offers, Dimona seeks."""
    tab = walk.go("programmes", "register")
    walk.click(tab.views.chips["matches"])
    board = tab.matches
    asked = [str(one.request.workshop.title) for one in board.matches.values()]
    assert "Dimona: our desert" in asked
    board.list.select(board.list.view.cards.ids()[0])
    board.list.setFocus()
    walk.enter()
    walk.click(board.details.agree)
    (match,) = walk.read(lambda reads: reads.records(TownMatch, OFFICE_ID))
    assert (match.status, match.agreed) == ("agreed", "2028-03-02")


def read_the_portfolio(walk: TwoYearWalk, akko: str) -> None:
    """The numbers that were entered, and from one of them to its sentence."""
    tab = walk.portfolio(EQUITABLE)
    tables = {name: rows(tab.tables[name]) for name in tab.tables}
    found = tables["matrix"]["Akko"]
    # Five of the afternoon, one of the next; of asking again two stories and a wish.
    assert (found["Workshops held"], found["Findings"]) == ("2", "9")
    assert (found["Commitments"], found["Actions"], found["Initiatives"]) == ("3", "1", "1")
    assert found["Offers and requests"] == "1", "what came along is still one offer"
    assert tables["matrix"]["Dimona"]["Findings"] == "2"
    whole = tables["matrix"]["Whole programme"]
    assert (whole["Workshops held"], whole["Commitments"]) == ("3", "4")
    assert tables["commitments"]["Akko"] == {
        "Done": "2",
        "Under way": "0",
        "Open": "0",
        "Let go": "1",
        "Asked about again": "3",
    }
    assert tables["commitments"]["Dimona"]["Asked about again"] == "0"
    assert tables["actions"]["Akko"]["Done"] == "1"
    capacity = tables["capacity"]["Akko"]
    assert (capacity["Before"], capacity["Now"]) == ("94", "31")
    assert tables["energy"]["Akko"] == {"Before": "1.8", "After": "4.2", "Answers": "6"}
    assert tables["growth"]["Akko"]["Begun"] == "1"
    choose(tab.channel, COMMUNITY)
    walk.settle()
    assert rows(tab.tables["matrix"])["Akko"]["Commitments"] == "1"
    choose(tab.channel, "")
    down_to_the_words(walk, tab, akko)
    tab = walk.portfolio(HAZIRA)
    assert rows(tab.tables["matrix"])["Akko"]["Commitments"] == "3", "it counts for both"
    assert "Dimona" not in rows(tab.tables["matrix"])


def down_to_the_words(walk: TwoYearWalk, tab: Any, akko: str) -> None:
    """By keys to the sentences behind two numbers, and to where one of them was said."""
    stand_on(tab.tables["commitments"], "Akko", "Done")
    QTest.keyClick(tab.tables["commitments"], Qt.Key.Key_Return)
    walk.settle()
    assert sorted(titles(tab.drill)) == sorted([HALL, CALL])
    QTest.keyClick(tab.drill.list.view, Qt.Key.Key_Escape)
    stand_on(tab.tables["matrix"], "Akko", "Findings")
    QTest.keyClick(tab.tables["matrix"], Qt.Key.Key_Return)
    walk.settle()
    cards = tab.drill.list.view.cards
    (key,) = [one for one in cards.ids() if str(cards.card(one).title) == STORY]
    assert cards.card(key).lead == "1", "said at table 1"
    private = {str(cards.card(one).title) for one in cards.ids() if cards.card(one).private}
    assert private == {SECRET, ROOM_WISH}
    tab.drill.list.select(key)
    walk.press(Key.Key_Return)
    walk.qtbot.waitUntil(lambda: walk.window.current_id == "discovery")
    walk.settle()
    assert walk.window.context.workshop_id == akko
    there = walk.window.page.stack.currentWidget()
    walk.qtbot.waitUntil(lambda: there.details is not None and there.details.finding_id == key)


def hand_it_on(walk: TwoYearWalk, folder: Path) -> None:
    """A report, tables, and a page for everybody."""
    tab = walk.portfolio(EQUITABLE)
    told = {}
    for form, suffix in (("portfolio", ".pdf"), ("portfolio", ".xlsx"), ("residents", ".html")):
        target = folder / f"{form}{suffix}"
        tab.saving.ask_file = lambda _, target=target: str(target)
        tab.saving.form.set_value((form, suffix))
        walk.click(tab.saving.save_button)
        walk.qtbot.waitUntil(lambda name=target.name: name in walk.window.notices.label.text())
        told[suffix] = words_of(target)
        assert SECRET not in told[suffix]
        assert ROOM_WISH not in told[suffix]
    assert "Akko" in told[".pdf"]
    assert "Akko" in told[".xlsx"]
    page = told[".html"]
    for words in (STORY, LATER_STORY, DESERT):
        assert words in page
    for words in (NAMED_STORY, WISH, ROOT, GARDEN, HALL, CALL, OFFER, ROTA, "Rana", "college"):
        assert words not in page, words


def search_again(walk: TwoYearWalk, akko: str) -> None:
    """A word of the first afternoon, two years later."""
    walk.window.go("library", "")
    walk.settle()
    page: Any = walk.window.page
    page.words.setFocus()
    walk.type("ספרייה")
    walk.qtbot.waitUntil(lambda: not page._later.isActive() and page._searching is not None)
    walk.settle()
    filters = page._searching.filters
    assert set(titles(page)) >= {STORY, GARDEN, MOBILE}
    for facet, wanted in (("town", "Akko"), ("year", "2026")):
        menu = filters.make_menu(facet)
        next(action for action in menu.actions() if action.text() == wanted).trigger()
        menu.deleteLater()
        walk.settle()
    assert sorted(titles(page)) == sorted([STORY, GARDEN])
    cards = page.list.view.cards
    key = next(one for one in cards.ids() if str(cards.card(one).title) == STORY)
    page.list.setFocus()
    page.list.select(key)
    walk.enter()
    assert (walk.window.current_id, walk.window.context.workshop_id) == ("discovery", akko)
