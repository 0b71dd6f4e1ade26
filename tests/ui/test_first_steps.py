"""The first steps: once by themselves, never in the way, never where the room sees them."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from aiworkshop.ui.help.first_steps import STEPS, FirstSteps
from aiworkshop.ui.main_window import MainWindow


@pytest.fixture
def steps(window: MainWindow) -> FirstSteps:
    window.help.offer_first_steps()
    return window.help.first_steps


def offers(steps: FirstSteps) -> list[QPushButton]:
    return [one for one in steps.offers.findChildren(QPushButton) if one.isVisible()]


def test_they_come_by_themselves_once(window: MainWindow, steps: FirstSteps) -> None:
    assert steps.isVisible() and steps.next.hasFocus()
    assert window.settings.first_steps_seen
    steps.leave()
    window.help.offer_first_steps()
    assert not steps.isVisible()
    window.menu.make().deleteLater()


def test_who_has_worked_here_is_not_shown_around(open_window: Callable[..., MainWindow]) -> None:
    window = open_window(start_cards=lambda: [card()])
    window.help.offer_first_steps()
    assert window.settings.first_steps_seen and not window.help.panels


def card() -> Any:
    from aiworkshop.base.text import Text
    from aiworkshop.readmodels.library_page import WorkshopCard

    words = (Text("Ours"), Text("Akko"), Text())
    return WorkshopCard("w", *words, "2026-05-14", "demo_120", "", False, False, 3)


def test_nothing_is_shown_where_the_room_sees_the_screen(window: MainWindow) -> None:
    window.privacy.set_on_the_wall(True)
    window.help.offer_first_steps()
    assert not window.help.panels and not window.settings.first_steps_seen
    window.privacy.set_on_the_wall(False)
    window.help.offer_first_steps()
    assert window.help.first_steps.isVisible()
    window.privacy.set_on_the_wall(True)
    assert not window.help.first_steps.isVisible()
    window.privacy.set_on_the_wall(False)


def test_keys_lead_through_them_and_out_again(window: MainWindow, steps: FirstSteps) -> None:
    seen = []
    for _ in STEPS:
        seen.append(steps.title.text())
        assert steps.words.text() in steps.next.accessibleDescription()
        assert window.rect().contains(steps.geometry())
        QTest.keyClick(steps.next, Qt.Key.Key_Return)
    assert len(set(seen)) == len(STEPS)
    assert not steps.isVisible() and window.page.isAncestorOf(window.focusWidget())
    steps.begin()
    steps.go(3)
    steps.back.click()
    assert steps.step is STEPS[2]
    steps.next.setFocus()
    QTest.keyClick(steps.next, Qt.Key.Key_Escape)
    assert not steps.isVisible()


def test_f6_reaches_them(window: MainWindow, steps: FirstSteps) -> None:
    window.rail.menu_button.setFocus()
    for _ in range(6):
        QTest.keyClick(window, Qt.Key.Key_F6)
        if steps.isAncestorOf(window.focusWidget()):
            return
    raise AssertionError("F6 goes round without the first steps")


def test_the_language_is_chosen_in_the_first_one(
    qtbot: QtBot, window: MainWindow, steps: FirstSteps
) -> None:
    english = steps.title.text()
    hebrew = next(one for one in offers(steps) if one.text() == "עברית")
    hebrew.click()
    qtbot.waitUntil(lambda: window.language.code == "he")
    assert window.settings.language == "he" and hebrew.isChecked()
    qtbot.waitUntil(lambda: steps.layoutDirection() == Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: steps.title.text() != english)
    # In the lower corner on the left now.
    qtbot.waitUntil(lambda: steps.geometry().center().x() < window.rect().center().x())
    window.menu.set_language("en")
    qtbot.waitUntil(lambda: window.language.code == "en")


def test_the_sample_opens_and_they_go_on_beside_it(
    qtbot: QtBot, window: MainWindow, steps: FirstSteps
) -> None:
    steps.go(1)
    qtbot.waitUntil(lambda: len(offers(steps)) == 2)
    sample, new = offers(steps)
    sample.click()
    qtbot.waitUntil(lambda: window.current_id == "discovery")
    assert steps.isVisible() and steps.step is STEPS[2]
    qtbot.waitUntil(lambda: not steps.geometry().intersects(window.rail.geometry()))
    assert new is not sample


def test_typing_goes_on_below_them(
    window: MainWindow, steps: FirstSteps, typing: Callable[..., None]
) -> None:
    search: Any = window.page.words  # type: ignore[attr-defined]
    search.setFocus()
    typing(search, "Akko")
    assert search.text() == "Akko" and steps.isVisible()
