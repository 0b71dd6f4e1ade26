"""A day with its clock, and a clock on the wall that is set by hand."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aiworkshop.facilitation.records import ChangeRecord
from aiworkshop.readmodels.records import AgendaStep, StepRun
from aiworkshop.ui.main_window import MainWindow
from tests.ui.discovery_walk import No, Walk

NINE = datetime(2026, 5, 14, 6, 0, tzinfo=UTC)
"""Nine o'clock in Jerusalem, where summer time is kept."""


class Wall:
    """A clock on the wall that is set by hand."""

    def __init__(self) -> None:
        self.now = NINE

    def __call__(self) -> int:
        return int(self.now.timestamp() * 1000)

    def on(self, minutes: float) -> None:
        self.now += timedelta(minutes=minutes)


class Show(Walk):
    """A walk through a workshop's day."""

    wall: Wall

    def tick(self, minutes: float = 0) -> None:
        """Time passes, and the clock looks at it."""
        self.wall.on(minutes)
        # The timer itself runs in real time; a look in between changes nothing.
        self.window.clock._ticked()

    def pass_time(self, minutes: int) -> None:
        """Minute by minute, as for somebody who is there."""
        for _ in range(minutes):
            self.tick(1)

    def key(self, key: int, modifiers: Qt.KeyboardModifier = No) -> None:
        self.press(key, modifiers)
        self.settle()


def begin(qtbot: QtBot, window: MainWindow, wall: Wall) -> Show:
    """A workshop on the day of ``NINE``, an empty agenda clock, the findings open."""
    window.clock.wall = wall
    window.run_control._begun = wall()
    show = Show(qtbot, window)
    show.wall = wall
    fields = {"start_time": "09:00", "date": "2026-05-14"}
    show.run(ChangeRecord(show.workshop_id, "workshop", show.workshop_id, fields))
    show.open("findings")
    return show


def runs(show: Show) -> list[StepRun]:
    return show.records(StepRun)


def steps(show: Show) -> list[AgendaStep]:
    return show.records(AgendaStep)
