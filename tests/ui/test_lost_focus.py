"""The focus is never nowhere, and never where a key does what nobody asked for."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aiworkshop.ui.lost_focus import FindsLostFocus

Parts = tuple[QWidget, QLineEdit, QPushButton, QListWidget]


@pytest.fixture
def parts(qtbot: QtBot, qapp: QApplication) -> Iterator[Parts]:
    """A field, beside it a button and a choice, and a list below them."""
    window = QWidget()
    FindsLostFocus(qapp, window)
    field, button, below = QLineEdit(), QPushButton("Remove"), QListWidget()
    layout = QVBoxLayout(window)
    for part in (field, button, QComboBox(), below):
        layout.addWidget(part)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    yield window, field, button, below
    window.hide()
    window.deleteLater()


@pytest.mark.parametrize(
    "go", [lambda field: field.deleteLater(), lambda field: field.clearFocus()]
)
def test_it_goes_to_what_no_key_does_something_to(
    qtbot: QtBot, parts: Parts, go: Callable[[QLineEdit], object]
) -> None:
    window, field, button, below = parts
    pressed: list[bool] = []
    button.clicked.connect(pressed.append)
    field.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    go(field)
    qtbot.waitUntil(below.hasFocus)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert not pressed


def test_what_is_disabled_for_a_while_passes_it_to_nobody(qtbot: QtBot, parts: Parts) -> None:
    window, *_ = parts
    box = QWidget()
    inside = QLineEdit()
    QVBoxLayout(box).addWidget(inside)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(box)
    inside.setFocus()
    qtbot.waitUntil(inside.hasFocus)
    box.setEnabled(False)
    for _ in range(3):
        QApplication.processEvents()
    assert QApplication.focusWidget() is None
    box.setEnabled(True)


def test_while_a_menu_is_open_it_waits(qtbot: QtBot, parts: Parts) -> None:
    window, field, _, below = parts
    menu = QMenu(window)
    menu.addAction("Rename")
    menu.popup(window.mapToGlobal(window.rect().center()))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is menu)
    field.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    field.clearFocus()
    QApplication.processEvents()
    assert QApplication.focusWidget() is None
    menu.close()
    qtbot.waitUntil(below.hasFocus)


def test_it_stays_where_somebody_put_it(qtbot: QtBot, parts: Parts) -> None:
    window, field, button, _ = parts
    field.clearFocus()
    button.setFocus()
    for _ in range(3):
        QApplication.processEvents()
    assert window.focusWidget() is button
