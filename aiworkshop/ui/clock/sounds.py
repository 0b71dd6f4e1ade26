"""Gentle chimes, played by whatever the system has, without waiting for it."""

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QStandardPaths
from PySide6.QtWidgets import QApplication

from aiworkshop.base.resources import resource_path

PLAYERS = (
    ("afplay",),
    ("pw-play",),
    ("paplay",),
    ("aplay", "-q"),
)
"""Programs that play a file: macOS, then what Linux desktops come with."""


class Chimes:
    """Plays ``resources/sounds/<name>.wav``; beeps where the system has no player."""

    def __init__(self) -> None:
        self._player: tuple[str, ...] | None = None

    def play(self, name: str) -> None:
        """Begin to play; returns at once."""
        path = resource_path("sounds", f"{name}.wav")
        if sys.platform == "win32":
            import winsound

            flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
            try:
                winsound.PlaySound(str(path), flags)
            except RuntimeError:
                QApplication.beep()
        elif not self._hand_over(path):
            QApplication.beep()

    def _hand_over(self, path: Path) -> bool:
        if self._player is None:
            self._player = _find_player()
        if not self._player:
            return False
        process = QProcess()
        process.setProgram(self._player[0])
        process.setArguments([*self._player[1:], str(path)])
        # A player that complains must not do so in our terminal.
        for silence in (process.setStandardOutputFile, process.setStandardErrorFile):
            silence(QProcess.nullDevice())
        return bool(process.startDetached())


def _find_player() -> tuple[str, ...]:
    for name, *arguments in PLAYERS:
        found = QStandardPaths.findExecutable(name)
        if found:
            return (found, *arguments)
    return ()
