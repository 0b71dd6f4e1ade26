"""The window follows what the system was told: letters, paper, motion, language."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QApplication

from aiworkshop.ui import following
from aiworkshop.ui.system_wishes import (
    AS_THE_SYSTEM,
    Readers,
    SystemWishes,
    letters_of_system,
    paper_of_system,
)
from aiworkshop.ui.tokens import SCALES


@pytest.mark.parametrize(
    ("points", "text_scale", "platform", "letters"),
    [
        (9, 1.0, "win32", 1.0),
        (9, 1.3, "win32", 1.25),
        (9, 2.25, "win32", 2.0),
        (13, 1.0, "darwin", 1.0),
        (11, 1.0, "linux", 1.0),
        (10, 1.0, "linux", 1.0),
        (14, 1.0, "linux", 1.25),
        (22, 1.0, "linux", 2.0),
        (7, 0.8, "linux", 1.0),
        (0, 1.0, "linux", 1.0),
        (-1, 1.0, "linux", 1.0),
    ],
)
def test_letters_are_those_of_the_system_and_never_smaller_than_ours(
    points, text_scale, platform, letters
):
    assert letters_of_system(points, text_scale, platform) == letters
    assert letters in SCALES


@pytest.mark.parametrize(
    ("environment", "paper"),
    [
        ({"LC_PAPER": "en_US.UTF-8"}, "Letter"),
        ({"LC_PAPER": "es_MX"}, "Letter"),
        ({"LC_PAPER": "he_IL.UTF-8"}, "A4"),
        ({"LC_ALL": "ar_IL", "LC_PAPER": "en_US"}, "A4"),
    ],
)
def test_paper_is_what_offices_of_the_land_have(environment, paper):
    assert paper_of_system(environment).id() == QPageSize.PageSizeId[paper]


@pytest.fixture
def system():
    """What the system says, to be changed."""
    return {"points": 0.0, "scale": 1.0, "still": False}


@pytest.fixture
def wishes(window, qapp, system):
    found = window.findChild(SystemWishes)
    found._readers = Readers(
        lambda: system["points"], lambda: system["scale"], lambda: system["still"]
    )
    return found


def test_the_window_follows_when_somebody_comes_back_from_the_systems_settings(
    window, wishes, system, qapp
):
    window.menu.set_scale(AS_THE_SYSTEM)
    system["scale"] = 1.5
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert window.theme.scale == 1.5
    # Chosen by hand: no longer.
    window.menu.set_scale(1.25)
    system["scale"] = 2.0
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert window.theme.scale == 1.25
    window.menu.set_scale(AS_THE_SYSTEM)
    assert window.theme.scale == 2.0


def test_nothing_of_qts_own_moves_where_no_motion_is_wanted(wishes, system):
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, True)
    QApplication.setEffectEnabled(Qt.UIEffect.UI_FadeMenu, True)
    system["still"] = True
    wishes.look()
    assert wishes.no_motion
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_FadeMenu)


def test_the_language_follows_too(open_window, qapp, monkeypatch, qtbot):
    window = open_window(language="")
    monkeypatch.setattr(following, "system_language", lambda: "he")
    monkeypatch.setattr("aiworkshop.ui.i18n.system_language", lambda: "he")
    QCoreApplication.sendEvent(qapp, QEvent(QEvent.Type.LocaleChange))
    qtbot.waitUntil(lambda: window.language.code == "he")
    window.menu.set_language("ar")
    QCoreApplication.sendEvent(qapp, QEvent(QEvent.Type.LocaleChange))
    qtbot.wait(0)
    assert window.language.code == "ar"


def test_the_menu_offers_the_size_of_the_system(window):
    menu = window.menu.make()
    sizes = next(each.menu() for each in menu.actions() if each.text() == "Size of letters")
    first = sizes.actions()[0]
    assert first.isChecked() and first.text() == "As the system"
