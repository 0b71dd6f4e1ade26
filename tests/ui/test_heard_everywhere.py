"""All places and dialogs, as those hear them who do not see them; and Tab leads round everywhere.

The same judge as for the AT-SPI client's walk (``tests/accessibility``), which takes minutes.
"""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from aiworkshop.ui.reading_order import reading_order
from aiworkshop.ui.widgets.card_list import CardList
from tests.accessibility.client.nodes import is_interactive
from tests.accessibility.inside import problems, tree
from tests.ui.masking_seed import Seed, seed
from tests.ui.test_masking_walk import OPENERS, MaskingWalk, _dialog_names

MOST_STOPS = 400


class Hearing(MaskingWalk):
    """Judges where the other one looks for what is given away."""

    def __init__(self, qtbot: QtBot, window: Any, seeded: Seed) -> None:
        super().__init__(qtbot, window, seeded)
        window.privacy.set_on_the_wall(False)
        self.controls = 0
        self.found: list[str] = []
        self.rounds = 0

    def look(self, stop: str, window: QWidget | None = None) -> None:
        """What stands there now: the dialogs that are open, else the window."""
        self.settle()
        dialogs = [one for one in QApplication.topLevelWidgets() if _is_open_dialog(one)]
        for target in dialogs or [self.window]:
            place = f"{self.place} {stop}"
            self.controls += sum(is_interactive(one) for one in tree(target).walk())
            self.found += [f"{place}: {one.line()}" for one in problems(target)]
            if dialogs or stop == "at first":
                self.round(place, target)

    def open_cards(self, cards: CardList) -> None:
        """The first one stands for all."""
        first = list(cards.view.cards.ids())[:1]
        for key in first:
            cards.select(key)
            if self.place != "library":
                cards.opened.emit(key)
            self.look(f"{cards.objectName()} opened")

    def all_dialogs(self) -> None:
        """Each as whoever sits at the screen alone meets it."""
        for name in _dialog_names():
            self.place = name
            # Its opener looks whether a passphrase stays hidden from the room.
            self.window.privacy.set_on_the_wall(name == "SaveCopyDialog")
            dialog = OPENERS[name](self)
            self.window.privacy.set_on_the_wall(False)
            self.look("open")
            dialog.close()
            self.settle()

    def round(self, place: str, window: QWidget) -> None:
        """Tab passes every stop once and comes back; Shift+Tab goes the same way backwards."""
        start = next((one for one in reading_order(window) if _stays(one)), None)
        if start is None:
            return
        self.rounds += 1
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            start.setFocus()
            passed: list[QWidget | None] = []
            while start not in passed and len(passed) < MOST_STOPS:
                QTest.keyClick(QApplication.focusWidget() or window, key)
                passed.append(QApplication.focusWidget())
            if start not in passed:
                self.found.append(f"{place}: {key.name} does not come round, but {passed[-3:]}")
            # Of one-of-several only the chosen one is a stop, once one is chosen.
            left = [one for one in reading_order(window) if one not in passed]
            self.found += [f"{place}: {key.name} leaves out {one}" for one in left]


def _stays(widget: QWidget) -> bool:
    """Whether it is a stop whatever is chosen."""
    return not (isinstance(widget, QAbstractButton) and widget.isCheckable())


def _is_open_dialog(widget: QWidget) -> bool:
    return isinstance(widget, QDialog) and widget.isVisible()


@pytest.fixture
def hearing(
    qtbot: QtBot, library_path: Path, tmp_path: Path, photograph: Any, open_window: Any
) -> Hearing:
    seeded = seed(library_path, tmp_path / "copies", photograph)
    return Hearing(qtbot, open_window(), seeded)


def test_whoever_hears_the_program_finds_everything_named_and_tab_leads_round(
    hearing: Hearing,
) -> None:
    hearing.place = "library"
    hearing.look("at first")
    hearing.everywhere()
    hearing.sheet()
    hearing.library_panels()
    hearing.all_dialogs()
    assert not hearing.errors
    assert not hearing.found, "\n".join(sorted(set(hearing.found)))
    assert hearing.controls > 1000
    assert hearing.rounds > 30
