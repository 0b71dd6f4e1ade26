"""What the system was told that people want: larger letters, no motion, which paper.

Light and dark come from Qt (``theme.py``), the language from ``i18n.py``. Each wish is read by a
function of its own, handed in by tests.
"""

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPageSize
from PySide6.QtWidgets import QApplication

from aiworkshop.ui.tokens import SCALES

AS_THE_SYSTEM = 0.0
"""The size of letters that follows the system."""
_USUAL_POINTS = {"win32": 9.0, "darwin": 13.0}
_USUAL_ELSEWHERE = 11.0
"""Points of a system's own letters where nobody made them larger; GNOME's are the largest usual."""
_LETTER_LANDS = frozenset("US CA MX CL CO CR GT HN NI PA PH PR SV VE DO".split())  # noqa: SIM905
_NO_SYSTEM = ("offscreen", "minimal", "vnc")
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


def letters_of_system(
    points: float, text_scale: float = 1.0, platform: str = sys.platform
) -> float:
    """The size of our letters that fits the system's: never under 1.0, one of ``SCALES``.

    ``points`` is the size of the system's own letters, ``text_scale`` by how much it was told to
    make all text larger, where Qt does not do that by itself.
    """
    usual = _USUAL_POINTS.get(platform, _USUAL_ELSEWHERE)
    wanted = max(points / usual if points > 0 else 1.0, text_scale)
    # Rather a little larger than asked for than smaller.
    fitting = [scale for scale in SCALES if scale >= wanted - 0.1]
    return fitting[0] if fitting else SCALES[-1]


def windows_text_scale() -> float:
    """Windows' *Text size*, which it leaves to each program; 1.0 elsewhere."""
    if sys.platform != "win32":
        return 1.0
    key = r"HKEY_CURRENT_USER\Software\Microsoft\Accessibility"
    stored = QSettings(key, QSettings.Format.NativeFormat).value("TextScaleFactor", 100)
    try:
        return float(str(stored)) / 100
    except ValueError:
        return 1.0


def system_points() -> float:
    """Points of the system's own letters; 0 where there is no system to ask."""
    if QGuiApplication.platformName() in _NO_SYSTEM:
        return 0.0
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()


def motion_is_unwanted() -> bool:
    """Whether the system was told to show no animations.

    Qt has no word for it yet (6.11), and desktops on Linux each their own. The program itself has
    nothing that moves; this is for Qt's own menus and tips.
    """
    if sys.platform == "win32":
        import ctypes

        on = ctypes.c_int(1)
        get_client_area_animation = 0x1042
        ctypes.windll.user32.SystemParametersInfoW(
            get_client_area_animation, 0, ctypes.byref(on), 0
        )
        return not on.value
    if sys.platform == "darwin":
        universal = QSettings("com.apple.universalaccess", "")
        return str(universal.value("reduceMotion", "0")).casefold() in ("1", "true")
    return False


def paper_of_system(environment: Mapping[str, str] = os.environ) -> QPageSize:
    """A4, or Letter where that is what offices have."""
    named = environment.get("LC_ALL") or environment.get("LC_PAPER") or ""
    locale = QLocale(named.split(".")[0]) if "_" in named else QLocale.system()
    land = QLocale.territoryToCode(locale.territory())
    size = QPageSize.PageSizeId
    return QPageSize(size.Letter if land in _LETTER_LANDS else size.A4)


@dataclass(frozen=True, slots=True)
class Readers:
    """How each wish is read."""

    points: Callable[[], float] = system_points
    text_scale: Callable[[], float] = windows_text_scale
    no_motion: Callable[[], bool] = motion_is_unwanted


class SystemWishes(QObject):
    """Looks again whenever somebody comes back to the program, as from the system's settings."""

    changed = Signal()

    def __init__(self, app: QApplication, readers: Readers = Readers()) -> None:
        super().__init__(app)
        self._readers = readers
        self.letters = 1.0
        """The size of letters that the system asks for."""
        self.no_motion = False
        self.look()
        app.applicationStateChanged.connect(self._state_changed)

    def look(self) -> None:
        """Read everything; ``changed`` where something is other than before."""
        read = self._readers
        found = letters_of_system(read.points(), read.text_scale()), read.no_motion()
        if found == (self.letters, self.no_motion):
            return
        self.letters, self.no_motion = found
        for effect in _EFFECTS:
            if self.no_motion:
                QApplication.setEffectEnabled(effect, False)
        self.changed.emit()

    def scale(self, chosen: float) -> float:
        """The size of letters for a choice, which may be ``AS_THE_SYSTEM``."""
        return chosen or self.letters

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look()
