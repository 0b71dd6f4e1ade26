"""Builds many widgets a few at a time, so that typing and clocks go on meanwhile."""

from collections import deque
from collections.abc import Callable, Iterable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

BUDGET_SECONDS = 0.012
"""How long one turn may take before the window gets its turn."""


class Gradually(QObject):
    """Does steps in order, as many in a turn of the event loop as fit its budget."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)

    @property
    def pending(self) -> bool:
        """Whether steps are left."""
        return bool(self._waiting)

    def do(self, steps: Iterable[Callable[[], object]], *, later: bool = False) -> None:
        """Do these in place of whatever was left; the first of them at once, unless ``later``."""
        self._waiting = deque(steps)
        if later:
            self._timer.start()
        else:
            self._turn()

    def _turn(self) -> None:
        end = perf_counter() + BUDGET_SECONDS
        while self._waiting and perf_counter() < end:
            self._waiting.popleft()()
        if self._waiting:
            self._timer.start()
        else:
            self._timer.stop()
