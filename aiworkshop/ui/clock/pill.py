"""The running step in the bar at the top."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from aiworkshop.ui.clock.step_clock import StepClock
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, spoken


class ClockPill(Speaking, QWidget):
    """The running step, its clock, pause, a minute more."""

    def __init__(self, theme: Theme, clock: StepClock, parent: QWidget) -> None:
        super().__init__(parent)
        from aiworkshop.ui.widgets.button import IconButton

        self._theme = theme
        self._clock = clock
        space = theme.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space(12), space(3), space(12), space(3))
        row.setSpacing(space(6))
        self.icon = QLabel()
        self.step = Label("", "muted", elides=True)
        self.time = Label("", "heading")
        self.time.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.toggle = IconButton(theme, "play", lambda: self.tr("Start the clock"), tint="ink")
        self.toggle.clicked.connect(clock.toggle)
        self.more = IconButton(theme, "plus", lambda: self.tr("One minute more"), tint="ink")
        self.more.clicked.connect(clock.add_minute)
        for widget in (self.icon, self.step, self.time, self.toggle, self.more):
            row.addWidget(widget)
        clock.changed.connect(self._show)
        theme.changed.connect(self._show)
        self.wording(self._show)

    def _show(self) -> None:
        words = spoken(self._clock.words)
        self.setVisible(bool(words))
        self.icon.setPixmap(self._theme.pixmap("timer", "discovery", 18, self.devicePixelRatioF()))
        left = self._clock.seconds_left
        sign = "−" if left < 0 else ""
        minutes, seconds = divmod(abs(left), 60)
        self.step.set_words(words)
        self.step.setMaximumWidth(min(self.step.full_width(), self._theme.space(260)))
        self.time.set_words(f"\u2066{sign}{minutes:02}:{seconds:02}\u2069")
        if self._clock.running:
            self.toggle.set_icon("pause")
            self.toggle.set_words(lambda: self.tr("Pause the clock"))
        else:
            self.toggle.set_icon("play")
            self.toggle.set_words(lambda: self.tr("Start the clock"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A pill behind it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("chip"))
        radius = self.height() / 2
        painter.drawRoundedRect(self.rect(), radius, radius)
