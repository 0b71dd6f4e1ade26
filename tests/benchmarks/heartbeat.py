"""How long the main thread was ever away: the largest gap of a 10 ms timer."""

import time

from PySide6.QtCore import Qt, QTimer

BEAT_MILLISECONDS = 10


class Heartbeat:
    """Beats from its making until ``stop``.

    ``largest_work`` is the most processor time of the main thread within one gap: on a busy
    machine a gap is longer than the work in it.
    """

    def __init__(self) -> None:
        self._last = time.perf_counter()
        self._worked = time.thread_time()
        self._largest = 0.0
        self.largest_work = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MILLISECONDS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self._largest = max(self._largest, (now - self._last) * 1000)
        self.largest_work = max(self.largest_work, (worked - self._worked) * 1000)
        self._last, self._worked = now, worked

    def stop(self) -> float:
        """The largest gap in milliseconds."""
        self._beat()
        self._timer.stop()
        return self._largest
