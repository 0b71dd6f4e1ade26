"""When what is typed becomes a draft, and when it is committed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

DRAFT_MILLISECONDS = 500
"""After the first key that is in no draft yet, however fast others follow; with the way to the disk
this stays under 600."""
IDLE_MILLISECONDS = 3_000


class SavingRhythm(QObject):
    """Tells a field when to keep a draft and when to commit."""

    draft_due = Signal()
    commit_due = Signal()

    def __init__(self, parent: QObject, *, commits_when_idle: bool) -> None:
        super().__init__(parent)
        self._draft = self._timer(DRAFT_MILLISECONDS, self.draft_due.emit)
        self._idle = self._timer(IDLE_MILLISECONDS, self.commit_due.emit)
        self._commits_when_idle = commits_when_idle

    def typed(self) -> None:
        """A key changed the field."""
        if not self._draft.isActive():
            self._draft.start()
        if self._commits_when_idle:
            self._idle.start()

    def settled(self) -> None:
        """Committed, or back to what is stored: nothing is due."""
        self._draft.stop()
        self._idle.stop()

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer
