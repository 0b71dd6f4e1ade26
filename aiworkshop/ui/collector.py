"""Python's cyclic garbage is collected on the main thread alone, and never while it would show.

A collection that happens to run on a lane would destroy widgets there, which Qt does not survive.
One that looks through a large workshop's records, which are no garbage, stops the window for a
second: they are put aside (``gc.freeze``) until nobody works in the window.
"""

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

INTERVAL_MILLISECONDS = 1_000
MOST_LOOKS_MISSED = 20
MUCH = 30_000
"""So many new objects at once are a workshop that was read; to look through them takes 20 ms."""
COSTLY_SECONDS = 0.02
MOST_ASIDE = 5_000_000
"""So many objects put aside are looked through at once, also while somebody works."""


class Collector(QObject):
    """Takes over from Python's automatic collection while it lives.

    ``busy`` tells whether lanes are at work: what they make meanwhile is not looked through, since
    the window would stand still for it and nearly all of it goes by itself when they are done.
    After some looks that were missed, the next one is not.
    """

    def __init__(self, parent: QObject, busy: Callable[[], bool] | None = None) -> None:
        super().__init__(parent)
        self._busy = busy or (lambda: False)
        self._missed = 0
        self._aside = 0
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._state_changed)

    def look(self) -> None:
        """Collect the generations that Python would have collected by now, the young first."""
        if self._busy() and self._missed < MOST_LOOKS_MISSED:
            self._missed += 1
            return
        self._missed = 0
        if gc.get_count()[0] > MUCH:
            self._put_aside(gc.get_count()[0])
            return
        for generation, threshold in enumerate(gc.get_threshold()):
            if gc.get_count()[generation] <= threshold:
                return
            began = time.perf_counter()
            gc.collect(generation)
            if time.perf_counter() - began > COSTLY_SECONDS:
                # What is left is in use: looking through it again and again would find nothing.
                self._put_aside(MUCH)
                return

    def rest(self) -> None:
        """Nobody works in the window: look through all, also what was put aside."""
        if self._aside:
            self._aside = 0
            gc.unfreeze()
            gc.collect()

    def stop(self) -> None:
        """Give the work back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _put_aside(self, about: int) -> None:
        """About so many more; asking for their true number would go through all of them."""
        gc.freeze()
        self._aside += about
        if self._aside > MOST_ASIDE:
            self.rest()

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            self.rest()
