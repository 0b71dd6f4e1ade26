"""One inline strip below the page: what happened, and the way back. Never modal."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, Words, spoken

SHOWN_MILLISECONDS = 12_000


class Notices(Speaking, QFrame):
    """Shows one notice at a time; the latest wins, except that a problem stays until closed."""

    undo_asked = Signal(str)
    """The workshop whose last action shall be taken back."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._act: Callable[[], object] | None = None
        self.has_problem = False
        self.setObjectName("notices")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._button_words: Words = ""
        self._built = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MILLISECONDS)
        self._timer.timeout.connect(self._time_over)
        self.hide()

    def _build(self) -> None:
        """Made when first needed: at the start there is nothing to tell."""
        from aiworkshop.ui.widgets.button import IconButton

        self._built = True
        theme = self._theme
        self.label = Label("", wraps=True)
        self.button = QPushButton()
        self.button.clicked.connect(self._acted)
        close = IconButton(theme, "x", lambda: self.tr("Close this notice"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(24), theme.space(6), theme.space(24), theme.space(6))
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        row.addWidget(close)

    def say(self, words: Words) -> None:
        """Tell what happened."""
        self._show(words, "", None, passing=True)

    def undoable(self, words: Words, workshop_id: str) -> None:
        """Tell what happened and offer to take it back."""
        self._show(
            words,
            lambda: self.tr("Undo"),
            lambda: self.undo_asked.emit(workshop_id),
            passing=True,
        )

    def offer(self, words: Words, button: Words, act: Callable[[], object]) -> None:
        """Tell something and offer one thing to do; stays until done or closed."""
        self._show(words, button, act, passing=False)

    def problem(self, words: Words) -> None:
        """Tell what went wrong; stays until closed."""
        self._show(words, "", None, passing=False)
        self.has_problem = True

    def hideEvent(self, event: QHideEvent) -> None:
        """What was closed has been read."""
        self.has_problem = False
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet ground, a line above; a problem has a bar as well."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.colour("line"))
        if self.has_problem:
            edge = self.width() - 4 if self.isRightToLeft() else 0
            painter.fillRect(edge, 0, 4, self.height(), self._theme.colour("danger"))

    def retranslate(self) -> None:
        """Say the button again, too."""
        super().retranslate()
        if not self._built:
            return
        self.button.setText(spoken(self._button_words))

    def _show(
        self, words: Words, button: Words, act: Callable[[], object] | None, *, passing: bool
    ) -> None:
        if not self._built:
            self._build()
        self._act = act
        self.has_problem = False
        self._button_words = button
        self.label.set_words(words)
        self.button.setText(spoken(button))
        self.button.setVisible(act is not None)
        self.setAccessibleName(spoken(words))
        self.show()
        self._timer.stop()
        if passing:
            self._timer.start()

    def _acted(self) -> None:
        self.hide()
        if self._act:
            self._act()

    def _time_over(self) -> None:
        focus = self.window().focusWidget()
        reading = self.underMouse() or (focus is not None and self.isAncestorOf(focus))
        if reading:
            self._timer.start()
        else:
            self.hide()
