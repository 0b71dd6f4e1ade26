"""Words on the wall: broken into lines once, painted line by line, never cut."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption

from aiworkshop.base.text import ResolvedDirection, Text, first_strong_direction

Flag = Qt.AlignmentFlag
HIGHEST_LINE = 1.6
"""A line in sizes of its letters. Noto Sans Arabic asks for 2.1, so that any stack of marks has
room; on a wall that tears a sentence apart."""


@dataclass(frozen=True, slots=True)
class Broken:
    """A text in lines of one width: the height of each, and the widest."""

    heights: tuple[float, ...]
    widest: float
    ascent: float = 0.0
    """From the top of the first line to where its letters stand."""

    def height(self, first: int = 0, last: int | None = None) -> float:
        """Height of some of the lines."""
        return sum(self.heights[first:last])


def reading_direction(words: Text | str) -> ResolvedDirection:
    """How words read; numbers alone read from the left."""
    if isinstance(words, Text):
        return words.resolved_direction()
    return first_strong_direction(words) or "ltr"


def break_words(words: Text | str, font: QFont, width: float) -> Broken:
    """Lines of at most ``width`` pixels; a word that is longer breaks within itself."""
    return _broken(str(words), reading_direction(words), font, max(1.0, width))


def draw_lines(
    painter: QPainter,
    spot: QPointF,
    words: Text | str,
    font: QFont,
    width: float,
    side: Qt.AlignmentFlag,
    colour: QColor,
    lines: tuple[int, int | None] = (0, None),
) -> None:
    """Paint lines ``first`` to ``last`` from ``spot`` down. ``side`` is absolute."""
    layout = _laid_out(str(words), reading_direction(words), font, max(1.0, width), side)
    painter.setPen(colour)
    y = spot.y()
    last = layout.lineCount() if lines[1] is None else min(lines[1], layout.lineCount())
    for number in range(lines[0], last):
        line = layout.lineAt(number)
        step, above = _step(line.height(), line.ascent(), font.pixelSize())
        line.draw(painter, QPointF(spot.x(), y - above))
        y += step


def _laid_out(
    text: str,
    direction: ResolvedDirection,
    font: QFont,
    width: float,
    side: Qt.AlignmentFlag = Flag.AlignLeft,
) -> QTextLayout:
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption(side | Flag.AlignAbsolute)
    rtl = direction == "rtl"
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
    layout.endLayout()
    return layout


@lru_cache(maxsize=20_000)
def _measured(
    text: str, direction: ResolvedDirection, pixels: int, bold: bool, family: str, width: float
) -> Broken:
    font = QFont(family.split("\n"))
    font.setPixelSize(pixels)
    font.setBold(bold)
    layout = _laid_out(text, direction, font, width)
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    widest = max((line.naturalTextWidth() for line in lines), default=0.0)
    steps = [_step(line.height(), line.ascent(), pixels) for line in lines]
    ascent = lines[0].ascent() - steps[0][1] if lines else 0.0
    return Broken(tuple(step for step, _ in steps), widest, ascent)


def _step(height: float, ascent: float, pixels: int) -> tuple[float, float]:
    """How far the next line is, and how much of the room above the letters is left away."""
    step = min(height, HIGHEST_LINE * pixels)
    return step, (height - step) * ascent / height if height else 0.0


def _broken(text: str, direction: ResolvedDirection, font: QFont, width: float) -> Broken:
    # A QFont cannot be a key that lives long: what it is asked for can.
    family = "\n".join(font.families())
    return _measured(text, direction, font.pixelSize(), font.bold(), family, round(width, 1))
