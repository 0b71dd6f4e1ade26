"""Python's cyclic garbage is collected on the main thread alone.

A collection that happens to run on a lane would destroy widgets there, which Qt does not survive.
"""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MILLISECONDS = 1_000


class Collector(QObject):
    """Takes over from Python's automatic collection while it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the generations that Python would have collected by now, the young first."""
        for generation, threshold in enumerate(gc.get_threshold()):
            if gc.get_count()[generation] <= threshold:
                return
            gc.collect(generation)

    def stop(self) -> None:
        """Give the work back to Python."""
        self._timer.stop()
        gc.enable()
