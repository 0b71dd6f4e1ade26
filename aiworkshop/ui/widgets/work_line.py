"""One line that tells how far long work is and lets it be ended, or why it failed."""

from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from aiworkshop.ui.errors import describe
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, Words

PACE_AFTER_MILLISECONDS = 3_000
"""Before that, how fast it goes is a guess."""


class WorkLine(Speaking, QWidget):
    """Empty while nothing goes on and nothing failed."""

    cancel_asked = Signal()

    def __init__(self, theme: Theme, name: Words, *, counts_pages: bool = False) -> None:
        """``counts_pages``: what progresses are pages or sheets, so say how fast they go."""
        super().__init__()
        self._error: Exception | None = None
        self._counts_pages = counts_pages
        self._clock = QElapsedTimer()
        self.pace = Label("", "muted")
        self.problem = Label("", wraps=True)
        self.problem.setForegroundRole(QPalette.ColorRole.BrightText)
        self.problem.setObjectName("work-problem")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(theme.space(8))
        self.cancel = Button(lambda: self.tr("Cancel"))
        self.cancel.setObjectName("work-cancel")
        self.cancel.clicked.connect(self._cancelled)
        self.running = QWidget(self)
        row = QHBoxLayout(self.running)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(12))
        row.addWidget(Label(name, "muted"))
        row.addWidget(self.bar, 1)
        row.addWidget(self.pace)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.problem)
        column.addWidget(self.running)
        self.problem.hide()
        self.running.hide()
        self.hide()
        self.wording(self._say)

    def begin(self) -> None:
        """Something goes on, nobody knows how far."""
        self._error = None
        self.problem.hide()
        self.bar.setRange(0, 0)
        self.pace.set_words("")
        self._clock.start()
        self.cancel.setEnabled(True)
        self.running.show()
        self.show()

    def progress(self, done: int, total: int) -> None:
        """So far."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        passed = self._clock.elapsed() if self._clock.isValid() else 0
        if self._counts_pages and done and passed >= PACE_AFTER_MILLISECONDS:
            words = self.tr("{done} of {total} · {pace} a minute")
            pace = round(done * 60_000 / passed)
            self.pace.set_words(words.format(done=done, total=total, pace=pace))

    def end(self) -> None:
        """Nothing goes on any more."""
        self.running.hide()
        self.setVisible(self._error is not None)

    def fail(self, error: Exception) -> None:
        """Say what stood in the way; stays until the next try."""
        self._error = error
        self._say()
        self.problem.show()
        self.show()

    def _cancelled(self) -> None:
        self.cancel.setEnabled(False)
        self.cancel_asked.emit()

    def _say(self) -> None:
        self.bar.setAccessibleName(self.tr("How far it is"))
        if self._error is not None:
            self.problem.set_words(describe(self._error))
