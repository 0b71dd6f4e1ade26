"""The running step in the bar at the top: what, how long still, and the hands on the clock."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from aiworkshop.ui.clock.clock_words import (
    behind_words,
    clock_face,
    long_behind_words,
    state_words,
)
from aiworkshop.ui.clock.control import RunControl
from aiworkshop.ui.clock.step_clock import StepClock
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.button import IconButton, double_click_is_one
from aiworkshop.ui.widgets.isolating import isolated
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, Words, listed, spoken

if TYPE_CHECKING:
    from aiworkshop.ui.clock.panel import ClockPanel

PULSES = 6
"""How many ticks a chime is seen."""
COMPACT_BELOW = 1_160
"""Width of the bar, in pixels at 100 %, from which on there is room for all hands."""
TIGHT_BELOW = 600
"""Width of the bar below which the time itself has no room beside all of its words."""
SIGNS = {
    "paused": ("pause", "ink"),
    "swap": ("arrow-left-right", "discovery"),
    "over": ("alarm-clock", "danger"),
    "last_call": ("bell-ring", "danger"),
    "warning": ("hourglass", "discovery"),
    "calm": ("timer", "muted"),
}
"""Icon and colour of each state; all but the calm one have a word as well."""


class TextButton(Speaking, QToolButton):
    """A few letters to press, with a name for those who do not see them."""

    def __init__(self, text: Words, name: Words) -> None:
        super().__init__()
        self._words = text
        self._name = name
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoRaise(True)
        self.wording(self._speak)

    def set_words(self, text: Words, name: Words) -> None:
        """Say something else."""
        self._words, self._name = text, name
        self._speak()

    def _speak(self) -> None:
        self.setText(spoken(self._words))
        self.setAccessibleName(spoken(self._name))
        self.setToolTip(spoken(self._name))


class ClockPill(Speaking, QWidget):
    """Pressing it with the mouse never takes the focus from a field."""

    def __init__(
        self, theme: Theme, clock: StepClock, control: RunControl, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock = clock
        self._control = control
        self._pulses = 0
        self._compact = False
        self._tight = False
        self._shown: tuple[object, ...] = ()
        self.panel: ClockPanel | None = None
        self.setObjectName("clock-pill")
        self._build()
        clock.changed.connect(self._ticked)
        clock.chimed.connect(self._chimed)
        control.offers_asked.connect(self.show_panel)
        theme.changed.connect(self._show)
        self.wording(self._show)

    def _build(self) -> None:
        control, space = self._control, self._theme.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space(12), space(3), space(8), space(3))
        row.setSpacing(space(4))
        self.icon = QLabel()
        self.step = Label("", "muted", elides=True)
        self.time = Label("", "heading")
        self.time.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.word = Label("", "strong", elides=True)
        self.toggle = self._hand("play", lambda: self.tr("Start the clock"), control.toggle)
        self.back = self._hand(
            "chevron-left", lambda: self.tr("Back to the step before"), control.previous
        )
        self.next = self._hand("chevron-right", lambda: self.tr("Next step"), control.next)
        self.more = TextButton("\u2066+1\u2069", lambda: self.tr("One minute more"))
        self.more.clicked.connect(lambda: control.give(1))
        self.five = TextButton("\u2066+5\u2069", lambda: self.tr("Five minutes more"))
        self.five.clicked.connect(lambda: control.give(5))
        self.chip = TextButton("", "")
        self.chip.setObjectName("clock-behind")
        self.chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.chip.clicked.connect(self.show_panel)
        for widget in (self.icon, self.step, self.time, self.word, self.toggle, self.more):
            row.addWidget(widget)
        for widget in (self.five, self.back, self.next, self.chip):
            row.addWidget(widget)

    def _hand(self, icon: str, words: Words, act: Callable[[], object]) -> IconButton:
        pointing = icon.startswith("chevron")
        button = IconButton(self._theme, icon, words, pointing=pointing, tint="ink")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: act())
        if pointing:
            double_click_is_one(button)
        return button

    def fit(self, bar_width: int) -> None:
        """In a narrow window the rarer hands are in the panel only."""
        self._compact = bar_width < self._theme.space(COMPACT_BELOW)
        self._tight = bar_width < self._theme.space(TIGHT_BELOW)
        self._show()

    def show_panel(self) -> None:
        """Open the panel below."""
        if not self.isVisible():
            return
        from aiworkshop.ui.clock.panel import ClockPanel

        if self.panel is None:
            self.panel = ClockPanel(self._theme, self._clock, self._control, self)
        self.panel.open_at(self.mapToGlobal(QPoint(0, self.height() + self._theme.space(4))))

    def _ticked(self) -> None:
        if self._pulses:
            self._pulses -= 1
            self.update()
        self._show()

    def _chimed(self, name: str) -> None:
        """What is heard is seen as well."""
        self._pulses = PULSES

    @property
    def sign(self) -> str:
        """The state that is shown, a key of ``SIGNS``."""
        if self._clock.paused:
            return "paused"
        return "swap" if self._clock.change else self._clock.level

    def _show(self) -> None:
        """The time each time, the rest where it differs: labels that are told anew lay out anew."""
        clock = self._clock
        words = spoken(clock.words)
        coming = "" if words else clock.next_words
        self.setVisible(bool(words or coming))
        self.time.set_words(clock_face(clock.seconds_left))
        told = clock.progress
        sign = self.sign
        # A word of each language tells that another is spoken now.
        look = (
            self._theme.mode,
            self._theme.scale,
            self.devicePixelRatioF(),
            self._compact,
            self._tight,
        )
        state = (words, coming, sign, clock.change, clock.running, clock.active, bool(told.real))
        shown = (*look, *state, told.behind, bool(told.needed), self.tr("Next step"))
        if shown != self._shown:
            self._shown = shown
            self._show_step(words, coming, sign)
            self._show_hands(bool(told.real))
            self._show_chip(told.behind, needed=bool(told.needed))
            self.update()

    def _show_step(self, words: str, coming: str, sign: str) -> None:
        icon, token = SIGNS[sign]
        self.icon.setPixmap(self._theme.pixmap(icon, token, 18, self.devicePixelRatioF()))
        self.step.set_words(words or self.tr("Next: {step}").format(step=isolated(coming)))
        most = self._theme.space(130 if self._compact else 240)
        self.step.setMaximumWidth(min(self.step.full_width(), most))
        level = self._clock.level
        words = state_words(level, paused=self._clock.paused, change=self._clock.change)
        self.word.set_words(words)
        colour = self._theme.colour("ink" if token == "muted" else token)
        for label in (self.time, self.word):
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            label.setPalette(palette)
        name = (self.step.text(), self.word.text())
        self.setAccessibleName(listed(part for part in name if part))

    def _show_hands(self, ran: bool) -> None:
        clock = self._clock
        self.time.setVisible(clock.active)
        self.word.setVisible(clock.active and bool(self.word.text()) and not self._tight)
        self.more.setVisible(clock.active and not self._tight)
        self.five.setVisible(clock.active and not self._compact)
        self.back.setVisible(not self._compact and (clock.active or ran))
        self.next.setVisible(clock.active)
        self.toggle.set_icon("pause" if clock.running else "play")
        self.toggle.set_words(
            (lambda: self.tr("Pause the clock"))
            if clock.running
            else (lambda: self.tr("Start the clock"))
        )

    def _show_chip(self, behind: int | None, *, needed: bool) -> None:
        self.chip.setVisible(behind is not None or self._clock.active)
        self.chip.setIcon(self._theme.icon("chevron-down", "ink", 14))
        if behind is None:
            self.chip.set_words("", self.tr("More about the clock"))
            return
        words = "" if self._tight else behind_words(behind)
        name = long_behind_words(behind)
        if needed:
            name = f"{name} · {self.tr('Where to save minutes')}"
        self.chip.set_words(words, name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A pill behind it, with an edge once it is urgent, blinking where there is a chime."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        token = SIGNS[self.sign][1]
        urgent = self._clock.active and token in ("discovery", "danger")
        fill = QColor(self._theme.colour("chip"))
        if self._pulses % 2:
            tint = self._theme.colour("discovery" if token == "muted" else token)
            fill = _mixed(fill, tint, 0.15)
        painter.setPen(QPen(self._theme.colour(token), 2) if urgent else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)


def _mixed(ground: QColor, tint: QColor, share: float) -> QColor:
    def part(low: int, high: int) -> int:
        return round(low + (high - low) * share)

    return QColor(
        part(ground.red(), tint.red()),
        part(ground.green(), tint.green()),
        part(ground.blue(), tint.blue()),
    )
