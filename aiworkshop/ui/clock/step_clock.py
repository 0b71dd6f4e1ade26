"""The clock of the running step."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from aiworkshop.ui.widgets.words import Words


class StepClock(QObject):
    """Counts down the minutes of the running step; never stops anybody."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words: Words = ""
        self._left = 0
        self._whole = 0
        self._since = QElapsedTimer()
        self._tick = QTimer(self)
        self._tick.setInterval(500)
        self._tick.timeout.connect(self.changed)

    @property
    def running(self) -> bool:
        """Whether time is passing."""
        return self._tick.isActive()

    @property
    def seconds_left(self) -> int:
        """Below zero once the time is over."""
        passed = self._since.elapsed() if self.running else 0
        return -(-(self._left - passed) // 1000)

    @property
    def level(self) -> str:
        """``calm``, ``warning`` (last fifth), ``last_call`` (last twentieth), ``over``."""
        if self.seconds_left <= 0:
            return "over"
        if self.seconds_left * 1000 * 20 <= self._whole:
            return "last_call"
        return "warning" if self.seconds_left * 1000 * 5 <= self._whole else "calm"

    def set_step(self, words: Words, minutes: int) -> None:
        """Stand ready for a step; empty words: none."""
        self._tick.stop()
        self.words = words
        self._left = self._whole = minutes * 60_000
        self.changed.emit()

    def toggle(self) -> None:
        """Start or pause."""
        if self.running:
            self._left -= self._since.elapsed()
            self._tick.stop()
        else:
            self._since.start()
            self._tick.start()
        self.changed.emit()

    def add_minute(self) -> None:
        """Give a minute more."""
        self._left += 60_000
        self._whole += 60_000
        self.changed.emit()
