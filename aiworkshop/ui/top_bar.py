"""The bar at the top: the workshop, the running step with its clock, the state of saving."""

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from aiworkshop.base.text import Text
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, Words, spoken


class StepClock(QObject):
    """Counts down the minutes of the running step; never stops anybody."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words: Words = ""
        self._left = 0
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

    def set_step(self, words: Words, minutes: int) -> None:
        """Stand ready for a step; empty words: none."""
        self._tick.stop()
        self.words = words
        self._left = minutes * 60_000
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
        self.changed.emit()


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


class TopBar(Speaking, QWidget):
    """Nothing else than what one needs at a glance."""

    def __init__(self, theme: Theme, clock: StepClock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._saving = False
        self._title: Text = Text()
        self._place: Text = Text()
        self.setObjectName("top-bar")
        space = theme.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space(16), space(7), space(16), space(8))
        row.setSpacing(space(8))
        self.title = Label("", "strong", elides=True)
        self._clock = clock
        self._row = row
        self.pill: ClockPill | None = None
        self.saved_icon = QLabel()
        self.saved = Label("", "muted")
        side = QWidget()
        side_row = QHBoxLayout(side)
        side_row.setContentsMargins(0, 0, 0, 0)
        side_row.addStretch(1)
        side_row.addWidget(self.saved_icon)
        side_row.addWidget(self.saved)
        row.addWidget(self.title, 1)
        row.addWidget(side, 1)
        self.setMinimumHeight(self.fontMetrics().height() + space(30))
        clock.changed.connect(self._show_clock)
        theme.changed.connect(self._show_saving)
        self.wording(self._speak)

    def show_workshop(self, place: Text, title: Text) -> None:
        """Name the open workshop; both empty: the library."""
        self._place, self._title = place, title
        self._speak()

    def show_saving(self, saving: bool) -> None:
        """Say whether all is durable."""
        self._saving = saving
        self._show_saving()

    def _show_clock(self) -> None:
        if self.pill is None and self._clock.words:
            self.pill = ClockPill(self._theme, self._clock, self)
            self._row.insertWidget(1, self.pill)

    def paintEvent(self, event: QPaintEvent) -> None:
        """White, with a line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("line"))

    def _speak(self) -> None:
        parts = [str(text) for text in (self._place, self._title) if text]
        self.title.set_words(" · ".join(parts) if parts else self.tr("Workshops"))
        self._show_saving()

    def _show_saving(self) -> None:
        ratio = self.devicePixelRatioF()
        icon = ("loader-circle", "muted") if self._saving else ("check", "saved")
        self.saved_icon.setPixmap(self._theme.pixmap(icon[0], icon[1], 18, ratio))
        words = self.tr("Saving…") if self._saving else self.tr("All changes saved")
        self.saved.set_words(words)
