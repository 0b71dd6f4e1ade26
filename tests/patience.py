"""How long a test waits for what must come: long enough that a busy machine fails none."""

from functools import partialmethod
from typing import Any

from pytestqt.qtbot import QtBot

PATIENCE = 60_000
"""Milliseconds. What never comes is told late; what comes late is no failure."""


class PatientBot(QtBot):
    """Waits as the machine needs it, where a test does not say how long."""

    waitUntil: Any = partialmethod(QtBot.waitUntil, timeout=PATIENCE)
    waitSignal: Any = partialmethod(QtBot.waitSignal, timeout=PATIENCE)
    waitSignals: Any = partialmethod(QtBot.waitSignals, timeout=PATIENCE)
    waitActive: Any = partialmethod(QtBot.waitActive, timeout=PATIENCE)
    waitExposed: Any = partialmethod(QtBot.waitExposed, timeout=PATIENCE)
    waitCallback: Any = partialmethod(QtBot.waitCallback, timeout=PATIENCE)
