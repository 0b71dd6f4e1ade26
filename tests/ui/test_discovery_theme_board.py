"""The theme board by keyboard alone: move, split, ungroup, suggestions, history, order, frozen."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
from aiworkshop.facilitation.themes import AssignFindings, GroupFindings
from aiworkshop.readmodels.records import Theme, ThemeFinding
from aiworkshop.ui.main_window import MainWindow
from aiworkshop.ui.phases.discovery.theme_card import UNDER_THEME
from aiworkshop.ui.phases.discovery.theme_sources import FINDINGS
from aiworkshop.ui.phases.discovery.theme_wall import THEMES
from aiworkshop.ui.widgets.dragging import ids_data
from tests.ui.discovery_walk import Ctrl, Key, No, Walk, choose

Alt = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def walk(qtbot: QtBot, window: MainWindow) -> Iterator[Walk]:
    walk = Walk(qtbot, window)
    yield walk
    assert not walk.errors


def group(walk: Walk, title: str, *findings: str) -> str:
    return str(walk.run(GroupFindings(walk.workshop_id, findings, Text(title))))


def board(walk: Walk) -> dict[str, set[str]]:
    """Titles of findings by the title of their theme."""
    from aiworkshop.readmodels.records import Finding

    titles = {finding.id: str(finding.title) for finding in walk.records(Finding)}
    themes = {theme.id: str(theme.title) for theme in walk.records(Theme)}
    found: dict[str, set[str]] = {title: set() for title in themes.values()}
    for link in walk.records(ThemeFinding):
        found[themes[str(link.theme_id)]].add(titles[str(link.finding_id)])
    return found


def plain(words: str) -> str:
    """Without marks of direction, and however a count is worded."""
    words = words.replace("\u2068", "").replace("\u2069", "")
    return re.sub(r"finding\(s\)|findings?", "findings", words).replace("sounds", "sound")


def press(walk: Walk, *keys: int) -> None:
    for key in keys:
        walk.press(key)
    walk.settle()


def told(tab: Any) -> list[str]:
    cards = tab.details.history.list.view.cards
    return [plain(str(cards.card(key).title)) for key in cards.ids()]


@pytest.mark.parametrize(
    ("code", "letters", "names"),
    [
        ("he", "עאוצח", ("שכנים", "דלתות פתוחות", "מחליטים יחד")),
        ("ar", "لفعةت", ("الجيران", "أبواب مفتوحة", "نقرّر معًا")),
    ],
)
def test_a_whole_board_by_keyboard(
    open_window: Callable[..., MainWindow],
    qtbot: QtBot,
    code: str,
    letters: str,
    names: tuple[str, str, str],
) -> None:
    walk = Walk(qtbot, open_window(language=code))
    for number in range(1, 7):
        walk.add(f"f{number}")
    tab = walk.open("themes")

    def control(letter: str) -> None:
        text = letters["GTUMJ".index(letter)]
        walk.press(ord(text), Ctrl, text)

    def name(words: str) -> None:
        control("G")
        walk.type(words)
        walk.enter()

    tab.sources.list.setFocus()
    press(walk, Key.Key_Space, Key.Key_Down, Key.Key_Space)
    name(names[0])
    assert tab.sources.list.view.hasFocus()
    press(walk, Key.Key_Space, Key.Key_Down, Key.Key_Space)
    name(names[1])
    press(walk, Key.Key_1)
    assert board(walk) == {names[0]: {"f1", "f2", "f5"}, names[1]: {"f3", "f4"}}
    control("T")
    walk.type("٢")
    walk.enter()
    assert board(walk)[names[1]] == {"f3", "f4", "f6"}
    control("J")
    assert tab.wall.list.view.hasFocus()
    press(walk, Key.Key_1, Key.Key_Return)
    assert tab.shows_theme and tab.details.list.view.hasFocus()
    press(walk, Key.Key_Space, Key.Key_2)
    assert board(walk) == {names[0]: {"f2", "f5"}, names[1]: {"f1", "f3", "f4", "f6"}}
    name(names[2])
    assert board(walk) == {
        names[0]: {"f5"},
        names[1]: {"f1", "f3", "f4", "f6"},
        names[2]: {"f2"},
    }
    press(walk, Key.Key_Escape)
    assert tab.wall.list.view.hasFocus()
    press(walk, Key.Key_1, Key.Key_Space, Key.Key_3, Key.Key_Space)
    control("M")
    walk.settle()
    assert board(walk)[names[0]] == {"f5", "f2"}
    press(walk, Key.Key_2)
    control("U")
    walk.settle()
    assert board(walk) == {names[0]: {"f5", "f2"}}
    for _ in range(6):
        walk.undo()
    assert board(walk) == {names[0]: {"f1", "f2"}, names[1]: {"f3", "f4"}}
    assert not walk.errors


def test_numbers_beyond_nine(walk: Walk) -> None:
    walk.add("one")
    themes = [group(walk, f"Theme {number}") for number in range(1, 13)]
    tab = walk.open("themes")
    tab.sources.list.setFocus()
    walk.press(Key.Key_T, Ctrl)
    assert tab.naming_line.number.hasFocus()
    walk.type("12")
    walk.enter()
    assert board(walk)["Theme 12"] == {"one"}
    assert len(themes) == tab.wall.list.count()
    choose(tab.sources.shown, "all")
    walk.settle()
    walk.press(Key.Key_T, Ctrl)
    walk.type("13")
    walk.enter()
    assert sum(map(len, board(walk).values())) == 1, "there is no thirteenth"


def test_ticks_scroll_and_focus_outlast_a_refresh(walk: Walk) -> None:
    ids = [walk.add(f"finding {number}") for number in range(30)]
    group(walk, "A")
    tab = walk.open("themes")
    cards, view = tab.sources.list, tab.sources.list.view
    cards.setFocus()
    cards.select(ids[20])
    walk.settle()
    place = view.verticalScrollBar().value()
    assert place > 0
    cards.tick([ids[18], ids[22], ids[25]])
    walk.run(DeleteRecords(walk.workshop_id, (("finding", ids[22]), ("finding", ids[3]))))
    walk.run(AddRecord(walk.workshop_id, "finding", {"kind": "story", "title": Text("late")}))
    assert cards.ticked() == [ids[18], ids[25]]
    assert cards.current_id() == ids[20] and view.hasFocus()
    assert view.verticalScrollBar().value() == place
    tab.sources.field.setText("finding 19")
    walk.qtbot.waitUntil(lambda: cards.count() == 1)
    walk.settle()
    assert cards.ticked() == [ids[18], ids[25]], "ticked, and hidden by the filter"
    walk.run(DeleteRecords(walk.workshop_id, (("finding", ids[18]),)))
    assert cards.ticked() == [ids[25]], "what is gone is ticked no more"
    tab.sources.field.setText("")
    walk.qtbot.waitUntil(lambda: cards.count() > 1)
    walk.settle()
    cards.select(ids[20])
    walk.press(Key.Key_Space)
    walk.press(Key.Key_1)
    walk.settle()
    assert board(walk)["A"] == {"finding 25", "finding 20"}
    assert cards.current_id() == ids[21] and cards.ticked() == []


def test_a_finding_in_several_themes_says_so(walk: Walk) -> None:
    both = walk.add("both")
    one = group(walk, "One", both)
    group(walk, "Two", both)
    tab = walk.open("themes")
    choose(tab.sources.shown, "all")
    walk.settle()
    assert tab.sources.list.view.cards.card(both).trailing == "in themes 1, 2"
    tab._open(one, False)
    walk.settle()
    assert tab.details.list.view.cards.card(both).trailing == "also in theme 2"
    press(walk, Key.Key_Delete)
    assert board(walk) == {"One": set(), "Two": {"both"}}


def test_what_sounds_alike_is_offered_and_stays_dismissed(walk: Walk) -> None:
    first = walk.add("Farmers market on Fridays")
    walk.add("Youth council")
    second = walk.add("The Friday farmers' market")
    tab = walk.open("themes")
    strip = tab.alike
    walk.qtbot.waitUntil(strip.isVisible)
    assert plain(strip.label.text()) == "2 findings sound alike."
    tab.sources.list.setFocus()
    walk.press(Key.Key_K, Ctrl)
    walk.settle()
    assert tab.sources.list.ticked() == [first, second]
    assert "Ctrl+G" in strip.label.text()
    assert board(walk) == {}, "an offer only"
    strip.dismiss()
    assert not strip.isVisible() and tab.sources.list.ticked() == []
    walk.add("The library stayed open")
    walk.window.go("library", "")
    tab = walk.open("themes")
    asked = tab.alike._asked
    walk.qtbot.waitUntil(lambda: tab.alike._asked > asked)
    walk.qtbot.waitUntil(lambda: not walk.window.desk.lanes.pending("work"))
    walk.settle()
    assert not tab.alike.suggestions, "dismissed for this run"


def test_an_offer_for_a_theme(walk: Walk) -> None:
    theme = group(walk, "The market", walk.add("Farmers market on Fridays"))
    late = walk.add("Friday farmers markets")
    tab = walk.open("themes")
    walk.qtbot.waitUntil(tab.alike.isVisible)
    assert plain(tab.alike.label.text()) == "1 findings sound like theme 1."
    walk.press(Key.Key_K, Ctrl)
    press(walk, Key.Key_1)
    assert tab.wall.numbered(1).finding_ids[-1] == late
    assert [str(one.id) for one in walk.records(Theme)] == [theme]
    walk.qtbot.waitUntil(lambda: not tab.alike.isVisible())


def test_history_is_told_in_words(walk: Walk) -> None:
    ids = [walk.add(f"f{number}") for number in range(3)]
    one, two = group(walk, "One", *ids), group(walk, "Two")
    tab = walk.open("themes")
    tab._open(one, False)
    walk.settle()
    press(walk, Key.Key_2)
    walk.undo()
    walk.run(ChangeRecord(walk.workshop_id, "theme", one, {"title": Text("Uno")}))
    tab.details.history_button.click()
    walk.settle()
    assert told(tab) == [
        "“One” was renamed “Uno”",
        "Taken back: 1 findings moved to “Two”",
        "1 findings moved to “Two”",
        "Made as “One” of 3 findings",
    ]
    tab._open(two, False)
    walk.settle()
    assert len(told(tab)) == 3, "the other side of it"


def test_order_by_hand_and_other_views(walk: Walk) -> None:
    names = ["A", "B", "C"]
    themes = [group(walk, name, walk.add(name, group_id=walk.tables[0])) for name in names]
    walk.run(AssignFindings(walk.workshop_id, themes[2], (walk.add("more"),)))
    for theme, dots in zip(themes, (0, 9, 2), strict=True):
        walk.run(ChangeRecord(walk.workshop_id, "theme", theme, {"dots": dots}))
    tab = walk.open("themes")
    model = tab.wall.list.view.cards

    def shown() -> list[str]:
        return [f"{model.card(key).lead} {model.card(key).title}" for key in model.ids()]

    tab.wall.list.setFocus()
    tab.wall.list.select(themes[2])
    walk.press(Key.Key_Up, Alt)
    walk.settle()
    assert shown() == ["1 A", "2 C", "3 B"]
    assert tab.wall.list.current_id() == themes[2]
    choose(tab.wall.order, "dots")
    assert shown() == ["3 B", "2 C", "1 A"], "numbers stay, and so does what has no dots"
    choose(tab.wall.order, "stories")
    assert shown()[0] == "2 C"
    choose(tab.wall.order, "hand")
    walk.press(Key.Key_Up, Alt)
    walk.settle()
    walk.press(Key.Key_Up, Alt)
    walk.settle()
    assert shown() == ["1 C", "2 A", "3 B"]
    walk.undo()
    walk.undo()
    assert shown() == ["1 A", "2 B", "3 C"]


def test_dots_of_merged_themes_are_said(walk: Walk) -> None:
    for name, dots in (("A", 14), ("B", 3)):
        theme = group(walk, name, walk.add(name))
        walk.run(ChangeRecord(walk.workshop_id, "theme", theme, {"dots": dots}))
    tab = walk.open("themes")
    tab.wall.list.setFocus()
    press(walk, Key.Key_Space, Key.Key_Down, Key.Key_Space)
    walk.press(Key.Key_M, Ctrl)
    walk.settle()
    assert "14 + 3" in walk.window.notices.label.text()


def test_what_is_voted_on_is_not_renamed(qtbot: QtBot, window: MainWindow) -> None:
    walk = Walk(qtbot, window)
    theme = group(walk, "A", walk.add("one"))
    vote = {"items_kind": "theme", "state": "open", "item_ids": [theme]}
    walk.run(AddRecord(walk.workshop_id, "vote_round", vote))
    tab = walk.open("themes")
    tab._open(theme, True)
    walk.settle()
    assert tab.details.title.isReadOnly() and tab.details.frozen.isVisible()
    assert not tab.details.split_button.isEnabled()
    tab.wall.list.setFocus()
    press(walk, Key.Key_Delete)
    assert board(walk) == {"A": {"one"}}
    assert "dots are being counted" in walk.window.notices.trouble.label.text()


def drop(cards: Any, mime_type: str, ids: list[str], key: str) -> None:
    """As the mouse would, on a card or beside all."""
    view = cards.view
    row = view.cards.ids().index(key) if key else -1
    spot = (
        view.visualRect(view.cards.index(row)).center()
        if key
        else view.viewport().rect().bottomRight()
    )
    data = ids_data(mime_type, ids)
    button = Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(spot), Qt.DropAction.CopyAction, data, button, No)
    enter = QDragEnterEvent(spot, Qt.DropAction.CopyAction, data, button, No)
    QApplication.sendEvent(view.viewport(), enter)
    QApplication.sendEvent(view.viewport(), event)


def test_dragging_does_the_same(walk: Walk) -> None:
    ids = [walk.add(f"f{number}") for number in range(4)]
    one, two = group(walk, "One", ids[0]), group(walk, "Two", ids[1])
    tab = walk.open("themes")
    drop(tab.wall.list, FINDINGS, [ids[2]], two)
    walk.settle()
    assert board(walk) == {"One": {"f0"}, "Two": {"f1", "f2"}}
    tab._open(two, False)
    walk.settle()
    drop(tab.wall.list, UNDER_THEME, [ids[1]], one)
    walk.settle()
    assert board(walk) == {"One": {"f0", "f1"}, "Two": {"f2"}}
    drop(tab.wall.list, UNDER_THEME, [ids[2]], "")
    assert tab.naming_line.name.hasFocus()
    walk.type("Three")
    walk.enter()
    assert board(walk) == {"One": {"f0", "f1"}, "Two": set(), "Three": {"f2"}}
    drop(tab.wall.list, THEMES, [one], two)
    walk.settle()
    assert board(walk) == {"Two": {"f0", "f1"}, "Three": {"f2"}}
