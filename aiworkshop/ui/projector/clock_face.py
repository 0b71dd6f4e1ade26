"""The clock of the running step as the room sees it, large or in the corner."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter

from aiworkshop.base.text import Text
from aiworkshop.ui.projector.lettering import break_words, draw_lines
from aiworkshop.ui.widgets.words import spoken

if TYPE_CHECKING:
    from aiworkshop.ui.clock.step_clock import StepClock
    from aiworkshop.ui.projector.frame import Frame

LEVEL_TONES = {"calm": "ink", "warning": "discovery", "last_call": "danger", "over": "danger"}


@dataclass(frozen=True, slots=True)
class ClockFace:
    """One moment of the clock."""

    words: str
    seconds_left: int
    running: bool
    level: str
    change: str = ""
    """Which change of roles is asked for just now."""

    @classmethod
    def of(cls, clock: "StepClock") -> "ClockFace | None":
        """Now; None while no step runs."""
        words = spoken(clock.words)
        if not words:
            return None
        return cls(words, clock.seconds_left, clock.running, clock.level, clock.change)

    @property
    def digits(self) -> str:
        """``07:42``; below zero once the time is over. Reads from the left in every language."""
        minutes, seconds = divmod(abs(self.seconds_left), 60)
        sign = "−" if self.seconds_left < 0 else ""
        return f"{sign}{minutes:02}:{seconds:02}"

    @property
    def state(self) -> str:
        """That roles change now; else the level, or that the clock stands still."""
        if self.change and self.running:
            return self.change
        return self.level if self.running or self.level == "over" else "paused"

    @property
    def tone(self) -> str:
        """The colour; the words say the same."""
        tone = LEVEL_TONES.get(self.level, "ink")
        return "discovery" if tone == "ink" and self.change else tone


LevelWords = Mapping[str, tuple[Text, ...]]
"""What each state of the clock is called, in the languages of the wall."""


def paint_clock(
    painter: QPainter, area: QRectF, frame: "Frame", face: ClockFace, levels: LevelWords
) -> None:
    """The digits as large as the area lets them be, above them the step, below the level."""
    below = [(text, 1.6 if place == 0 else 1.3) for place, text in enumerate(levels[face.state])]
    lines = [(text, frame.font(size, bold=size > 1.5, zooms=False)) for text, size in below]
    heights = [break_words(text, font, area.width()).height() for text, font in lines]
    room = area.height() - sum(heights)
    digits = frame.font(1, bold=True)
    digits.setPixelSize(max(frame.least, round(min(room * 0.62, area.width() / 3.3))))
    tall = break_words(face.digits, digits, area.width()).height()
    top = area.top() + max(0.0, (area.height() - tall - sum(heights)) / 2)
    middle = Qt.AlignmentFlag.AlignHCenter
    spot = QPointF(area.left(), top)
    tone = frame.colour(face.tone)
    draw_lines(painter, spot, face.digits, digits, area.width(), middle, tone)
    y = top + tall
    for (text, font), height in zip(lines, heights, strict=True):
        spot = QPointF(area.left(), y)
        draw_lines(painter, spot, text, font, area.width(), middle, frame.colour(face.tone))
        y += height


def small_clock_size(frame: "Frame", face: ClockFace) -> QSizeF:
    """Room that the digits of the small clock need."""
    digits = break_words(face.digits, frame.font(1.25, bold=True, zooms=False), frame.width)
    return QSizeF(digits.widest + 2, digits.height())


def paint_small_clock(
    painter: QPainter, area: QRectF, frame: "Frame", face: ClockFace, levels: LevelWords
) -> None:
    """Digits in the corner, with the level in words from the warning on."""
    digits = frame.font(1.25, bold=True, zooms=False)
    words = face.digits
    room = break_words(words, digits, area.width())
    tone = frame.colour(face.tone)
    lead = frame.trailing
    spot = QPointF(area.left(), area.top() + (area.height() - room.height()) / 2)
    draw_lines(painter, spot, words, digits, area.width(), lead, tone)
    if face.state == "calm" or not levels[face.state]:
        return
    font = frame.font(1.0, zooms=False)
    text = levels[face.state][0]
    gap = frame.least * 0.6
    width = area.width() - room.widest - gap
    broken = break_words(text, font, width)
    if len(broken.heights) == 1:
        left = area.left() + (room.widest + gap if frame.mirrored else 0)
        spot = QPointF(left, area.top() + (area.height() - broken.height()) / 2)
        draw_lines(painter, spot, text, font, width, lead, tone)
