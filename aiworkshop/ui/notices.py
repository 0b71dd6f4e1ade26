"""Inline strips below the page: what happened, and the way back. Never modal."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from aiworkshop.ui.listening import announce
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, Words, spoken

SHOWN_MILLISECONDS = 12_000
LONG_TO_READ = 90
"""Letters."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What is told, and what can be done about it; ``other`` does not count it as read."""

    words: Words
    button: Words = ""
    act: Callable[[], object] | None = None
    other_button: Words = ""
    other: Callable[[], object] | None = None


class Strip(Speaking, QWidget):
    """One line of the notices, with a way to close it."""

    closed = Signal()

    def __init__(self, theme: Theme, close_words: Words, *, grave: bool, parent: QWidget) -> None:
        super().__init__(parent)
        from aiworkshop.ui.widgets.button import IconButton

        self._theme = theme
        self._grave = grave
        self._notice = Notice("")
        self.label = Label("", wraps=True)
        self.button = QPushButton()
        self.button.clicked.connect(self._acted)
        self.other = QPushButton()
        self.other.clicked.connect(lambda: self._notice.other and self._notice.other())
        close = IconButton(theme, "x", close_words)
        close.setObjectName("close-problem" if grave else "close-notice")
        close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(24), theme.space(6), theme.space(24), theme.space(6))
        row.addWidget(self.label, 1)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.addWidget(self.button)
        self._buttons.addWidget(self.other)
        row.addLayout(self._buttons)
        row.addWidget(close)
        self.wording(self._speak)

    def tell(self, notice: Notice) -> None:
        """Show this instead of what stood here."""
        self._notice = notice
        self.label.set_words(notice.words)
        self.button.setVisible(notice.act is not None)
        self.other.setVisible(notice.other is not None)
        self._speak()
        self.show()
        announce(self, spoken(notice.words), urgent=self._grave)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line above; a problem has a bar as well."""
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, self._theme.colour("line"))
        if self._grave:
            edge = self.width() - 4 if self.isRightToLeft() else 0
            painter.fillRect(edge, 0, 4, self.height(), self._theme.colour("danger"))

    def _speak(self) -> None:
        self.button.setText(spoken(self._notice.button))
        self.other.setText(spoken(self._notice.other_button))
        # What is long to read needs the room that two buttons take beside each other.
        ways = QBoxLayout.Direction
        long = len(spoken(self._notice.words)) > LONG_TO_READ
        self._buttons.setDirection(ways.TopToBottom if long else ways.LeftToRight)
        self.setAccessibleName(spoken(self._notice.words))

    def _acted(self) -> None:
        act = self._notice.act
        self.closed.emit()
        if act:
            act()


class Notices(Speaking, QFrame):
    """What happened in one strip, where the latest wins; problems in another, until closed.

    Several problems lie on each other: closing the latest shows the one before.
    """

    undo_asked = Signal(str)
    """The workshop whose last action shall be taken back."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._problems: list[Notice] = []
        self._batches: dict[str, str] = {}
        self._takes_back = ("", "")
        """The workshop and the batch that the button of the strip takes back; empty: none."""
        self.setObjectName("notices")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._built = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MILLISECONDS)
        self._timer.timeout.connect(self._time_over)
        self.hide()

    def _build(self) -> None:
        """Made when first needed: at the start there is nothing to tell."""
        self._built = True

        def close() -> str:
            return self.tr("Close this notice")

        self.trouble = Strip(self._theme, close, grave=True, parent=self)
        self.trouble.closed.connect(self._problem_read)
        self.passing = Strip(self._theme, close, grave=False, parent=self)
        self.passing.closed.connect(self._passing_read)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for strip in (self.trouble, self.passing):
            strip.hide()
            column.addWidget(strip)

    @property
    def label(self) -> Label:
        """What happened last."""
        self._ensure()
        return self.passing.label

    @property
    def button(self) -> QPushButton:
        """What can be done about what happened last."""
        self._ensure()
        return self.passing.button

    @property
    def has_problem(self) -> bool:
        """Whether a problem was told and not yet closed."""
        return bool(self._problems)

    def say(self, words: Words) -> None:
        """Tell what happened."""
        self._tell(Notice(words), stays=False)

    def undoable(self, words: Words, workshop_id: str, *, stays: bool = False) -> None:
        """Tell what happened and offer to take it back; ``stays``: until it was read."""

        def undo() -> None:
            self.undo_asked.emit(workshop_id)

        self._tell(Notice(words, lambda: self.tr("Undo"), undo), stays=stays)
        self._takes_back = (workshop_id, self._batches.get(workshop_id, ""))

    def show_acted(self, workshop_id: str, batch: str) -> None:
        """Undo would take back this batch now: an offer that speaks of another one goes."""
        self._batches[workshop_id] = batch
        offered, offered_batch = self._takes_back
        if offered == workshop_id and offered_batch != batch:
            self._passing_read()

    def offer(
        self,
        words: Words,
        button: Words,
        act: Callable[[], object],
        *,
        stays: bool = True,
        other: tuple[Words, Callable[[], object] | None] = ("", None),
    ) -> None:
        """Tell something and offer one thing to do, perhaps an ``other`` beside it; stays until
        done, closed or replaced."""
        self._tell(Notice(words, button, act, *other), stays=stays)

    def problem(
        self,
        words: Words,
        button: Words = "",
        act: Callable[[], object] | None = None,
        other: tuple[Words, Callable[[], object] | None] = ("", None),
    ) -> None:
        """Tell what went wrong; stays until closed. The same one is not told twice."""
        self._ensure()
        told = spoken(words)
        self._problems = [one for one in self._problems if spoken(one.words) != told]
        self._problems.append(Notice(words, button, act, *other))
        self.trouble.tell(self._problems[-1])
        self.show()

    def settle(self, words: Words) -> None:
        """A problem is none any more: it goes, as if it had been closed."""
        told = spoken(words)
        left = [one for one in self._problems if spoken(one.words) != told]
        if len(left) == len(self._problems):
            return
        self._problems = left
        if left:
            self.trouble.tell(left[-1])
        else:
            self.trouble.hide()
            self.setHidden(self.passing.isHidden())

    def hideEvent(self, event: QHideEvent) -> None:
        """Put away as a whole, everything counts as read; gone with the window, nothing does."""
        super().hideEvent(event)
        if self.isHidden():
            self._problems.clear()
            self._timer.stop()
            self.trouble.hide()
            self.passing.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet ground."""
        QPainter(self).fillRect(self.rect(), self._theme.colour("surface"))

    def say_again(self) -> None:
        """Words may have become private, or may be shown again."""
        if self._built:
            for strip in (self.trouble, self.passing):
                strip.label.retranslate()
                strip.retranslate()

    def _ensure(self) -> None:
        if not self._built:
            self._build()

    def _tell(self, notice: Notice, *, stays: bool) -> None:
        self._ensure()
        self._takes_back = ("", "")
        self.passing.tell(notice)
        self.show()
        self._timer.stop()
        if not stays:
            self._timer.start()

    def _problem_read(self) -> None:
        self._problems.pop()
        if self._problems:
            self.trouble.tell(self._problems[-1])
        else:
            self.trouble.hide()
            self.setHidden(self.passing.isHidden())

    def _passing_read(self) -> None:
        self._takes_back = ("", "")
        self._timer.stop()
        self.passing.hide()
        self.setHidden(self.trouble.isHidden())

    def _time_over(self) -> None:
        focus = self.window().focusWidget()
        reading = self.passing.underMouse() or (
            focus is not None and self.passing.isAncestorOf(focus)
        )
        if reading:
            self._timer.start()
        else:
            self._passing_read()
