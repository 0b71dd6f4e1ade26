"""How long the main thread was ever away: the largest gap of a 10 ms timer."""

import time

from PySide6.QtCore import Qt, QTimer

BEAT_MILLISECONDS = 10


class Heartbeat:
    """Beats from its making until ``stop``."""

    def __init__(self) -> None:
        self._last = time.perf_counter()
        self._largest = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MILLISECONDS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self._largest = max(self._largest, (now - self._last) * 1000)
        self._last = now

    def stop(self) -> float:
        """The largest gap in milliseconds."""
        self._beat()
        self._timer.stop()
        return self._largest
