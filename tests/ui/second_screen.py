"""Screens that are plugged in and pulled out at will: the one thing of Qt's that tests replace."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from aiworkshop.ui.projector.displays import Display, Displays

LAPTOP = Display("Laptop", QRect(0, 0, 1280, 800))
WALL = Display("HDMI-1", QRect(1280, 0, 1920, 1080), "EPSON-77")
OTHER = Display("DP-2", QRect(1280, 0, 1280, 720), "DELL-3")


class PluggedDisplays(Displays):
    """The laptop's own screen, and what is beside it."""

    def __init__(self, *beside: Display) -> None:
        super().__init__()
        self.plugged = [LAPTOP, *beside]

    def all(self) -> list[Display]:
        return list(self.plugged)

    def of(self, window: QWidget) -> Display:
        return LAPTOP

    def fill(self, window: QWidget, display: Display) -> None:
        window.setGeometry(display.geometry)
        window.show()

    def plug(self, display: Display) -> None:
        self.plugged.append(display)
        self.added.emit(display)

    def unplug(self, display: Display) -> None:
        self.plugged.remove(display)
        self.removed.emit(display)
