"""The list of cards: keys, order, and a hundred thousand of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from aiworkshop.base.text import Text
from aiworkshop.ui.widgets.card_list import CardList
from aiworkshop.ui.widgets.cards import Card

CARDS = [Card(key, Text(f"Story {key}"), ("chip",), star=False) for key in "abcde"]


@pytest.fixture
def cards(context, qtbot):
    made = CardList(context, "Findings", ticks=True)
    made.resize(600, 500)
    made.show()
    made.activateWindow()
    with qtbot.waitActive(made):
        pass
    yield made
    made.hide()
    made.deleteLater()


def heard(signal):
    values = []
    signal.connect(lambda *what: values.append(what[0] if len(what) == 1 else what))
    return values


def test_keys_act_on_the_current_card(qtbot, cards):
    cards.set_cards(CARDS)
    cards.select("b")
    view = cards.view
    opened, edited, deleted = (
        heard(cards.opened),
        heard(cards.edit_asked),
        heard(cards.delete_asked),
    )
    digits = heard(cards.digit_pressed)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_F2)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    qtbot.keyClicks(view, "3")
    assert (opened, edited, deleted, digits) == (["b"], ["b"], [["b"]], [(3, ["b"])])


def test_space_ticks_and_what_is_ticked_is_acted_on(qtbot, cards):
    cards.set_cards(CARDS)
    ticked = heard(cards.tick_changed)
    for key in ("d", "b"):
        cards.select(key)
        qtbot.keyClick(cards.view, Qt.Key.Key_Space)
    assert ticked == [["d"], ["b", "d"]]
    deleted = heard(cards.delete_asked)
    qtbot.keyClick(cards.view, Qt.Key.Key_Delete)
    assert deleted == [["b", "d"]]


def test_the_current_card_and_ticks_outlive_a_new_order(cards):
    cards.set_cards(CARDS)
    cards.select("c")
    cards.view.cards.toggle_tick("c")
    cards.view.cards.toggle_tick("a")
    cards.set_cards(list(reversed(CARDS))[:-1])
    assert cards.current_id() == "c" and cards.ticked() == ["c"]
    cards.set_cards([*CARDS[:3], Card("new", "New"), *CARDS[3:]])
    assert cards.current_id() == "c" and cards.count() == 6


def test_a_press_on_star_or_tick_acts_there(qtbot, cards):
    cards.set_cards(CARDS)
    rect = cards.view.visualRect(cards.view.cards.index(1))
    starred, ticked = heard(cards.star_asked), heard(cards.tick_changed)
    painter = cards.view.painter_delegate
    left = Qt.MouseButton.LeftButton
    port = cards.view.viewport()
    qtbot.mouseClick(port, left, pos=painter.star_rect(rect).center())
    qtbot.mouseClick(port, left, pos=painter.tick_rect(rect).center())
    assert (starred, ticked) == (["b"], [["b"]])


def test_a_list_without_cards_says_what_to_do(cards):
    cards.set_empty(QLabel("Add the first story."))
    cards.set_cards([])
    assert not cards.view.isVisible()
    cards.set_cards(CARDS)
    assert cards.view.isVisible()


def test_screen_readers_hear_all_of_a_card(cards):
    card = Card("x", Text("סיפור"), ("גורם",), "Institutions", note="note", lead="3")
    cards.set_cards([card])
    index = cards.view.cards.index(0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert all(word in said for word in ("סיפור", "גורם", "Institutions", "note", "3"))


def test_a_hundred_thousand_cards_fetch_only_what_is_seen(qtbot, cards, desk):
    ids = [f"{number:06}" for number in range(100_000)]
    asked = []

    def fetch(reads, keys):
        asked.extend(keys)
        return [Card(key, key) for key in keys]

    cards.set_source(fetch)
    cards.set_ids(ids)
    cards.view.grab()
    qtbot.waitUntil(lambda: not desk.lanes.pending("db"))
    assert 0 < len(asked) <= 1_000
    cards.select("099999")
    cards.view.grab()
    qtbot.waitUntil(lambda: not desk.lanes.pending("db"))
    assert "099999" in asked and len(asked) <= 2_000
    cards.set_ids(ids[1:])
    assert cards.current_id() == "099999"


def test_touched_cards_are_fetched_again(qtbot, cards, desk):
    titles = {"a": "old", "b": "old"}
    cards.set_source(lambda reads, keys: [Card(key, titles[key]) for key in keys])
    cards.set_ids(["a", "b"])
    cards.view.grab()
    qtbot.waitUntil(lambda: not desk.lanes.pending("db"))
    titles["b"] = "new"
    cards.touch(["b"])
    qtbot.waitUntil(lambda: not desk.lanes.pending("db"))
    assert [cards.view.cards.card(key).title for key in "ab"] == ["old", "new"]
