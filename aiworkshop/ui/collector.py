"""Python's cyclic garbage is collected on the main thread alone.

A collection that happens to run on a lane would destroy widgets there, which Qt does not survive.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

INTERVAL_MILLISECONDS = 1_000
MOST_LOOKS_MISSED = 20


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
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the generations that Python would have collected by now, the young first."""
        if self._busy() and self._missed < MOST_LOOKS_MISSED:
            self._missed += 1
            return
        self._missed = 0
        for generation, threshold in enumerate(gc.get_threshold()):
            if gc.get_count()[generation] <= threshold:
                return
            gc.collect(generation)

    def stop(self) -> None:
        """Give the work back to Python."""
        self._timer.stop()
        gc.enable()
