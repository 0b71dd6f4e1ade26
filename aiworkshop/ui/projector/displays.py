"""The screens that are plugged in. The only place that asks Qt about them."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Display:
    """One screen. ``serial`` is empty where the maker or the system tells none."""

    name: str
    geometry: QRect
    serial: str = ""
    screen: QScreen | None = None

    @property
    def key(self) -> str:
        """How preferences remember it."""
        return f"{self.serial}|{self.name}"

    def is_remembered(self, key: str) -> bool:
        """Whether it is the screen of a key: by its serial, else by the name of its socket."""
        serial, _, name = key.partition("|")
        return serial == self.serial if serial and self.serial else name == self.name


class Displays(QObject):
    """What is plugged in now, and word of what comes and goes."""

    added = Signal(object)
    """The ``Display`` that was plugged in."""
    removed = Signal(object)
    """The ``Display`` that is gone, before Qt moves its windows elsewhere."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._came)
        app.screenRemoved.connect(self._went)

    def _came(self, screen: QScreen) -> None:
        self.added.emit(_display(screen))

    def _went(self, screen: QScreen) -> None:
        self.removed.emit(_display(screen))

    def all(self) -> list[Display]:
        """Every screen, the system's first one first."""
        return [_display(screen) for screen in QGuiApplication.screens()]

    def of(self, window: QWidget) -> Display:
        """The screen that a window stands on."""
        return _display(window.screen())

    def others(self, window: QWidget) -> list[Display]:
        """Screens that show something else than the window's own: mirrored ones do not."""
        own = self.of(window)
        return [one for one in self.all() if one.geometry != own.geometry]

    def is_mirrored(self) -> bool:
        """Whether there are several screens and all show the same."""
        places = [one.geometry for one in self.all()]
        return len(places) > 1 and all(place == places[0] for place in places)

    def fill(self, window: QWidget, display: Display) -> None:
        """Show a window on the whole of a screen."""
        if display.screen is not None:
            window.setScreen(display.screen)
        window.setGeometry(display.geometry)
        window.showFullScreen()


def _display(screen: QScreen | None) -> Display:
    if screen is None:
        # The last one was just pulled out.
        return Display("", QRect())
    return Display(screen.name(), screen.geometry(), screen.serialNumber(), screen)
