"""Painting words: in their own direction, at the window's edge, cut at their own end."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QTextLayout,
    QTextOption,
)

from aiworkshop.base.text import EMPTY_TEXT, ResolvedDirection, Text, first_strong_direction

Flag = Qt.AlignmentFlag
_FORCED = {"rtl": Qt.TextFlag.TextForceRightToLeft, "ltr": Qt.TextFlag.TextForceLeftToRight}


def words_direction(words: Text | str) -> ResolvedDirection:
    """The direction of words; numbers and signs alone read from the left."""
    if isinstance(words, Text):
        return words.resolved_direction()
    return first_strong_direction(words) or "ltr"


def draw_words(
    painter: QPainter, rect: QRect, words: Text | str, font: QFont, alignment: Qt.AlignmentFlag
) -> None:
    """One line within ``rect``, cut with an ellipsis where it is too long.

    ``alignment`` is absolute: ``AlignLeft``, ``AlignRight`` or ``AlignHCenter``. Letters higher
    than the line, such as Arabic ones, are not clipped.
    """
    text = str(words).replace("\n", " ")
    painter.setFont(font)
    if text_width(font, text) > rect.width():
        text = elided(font, text, rect.width())
    flags = (
        int(alignment | Flag.AlignVCenter | Flag.AlignAbsolute)
        | int(Qt.TextFlag.TextSingleLine)
        | int(Qt.TextFlag.TextDontClip)
        | int(_FORCED[words_direction(words)])
    )
    painter.drawText(rect, flags, text)


def draw_marked(
    painter: QPainter,
    rect: QRect,
    words: Text | str,
    marks: Sequence[tuple[int, int]],
    font: QFont,
    side: Qt.AlignmentFlag,
    tints: tuple[QColor, QColor],
) -> None:
    """One line like that of ``draw_words``, parts of it on a ground of their own and underlined.

    ``marks`` are from and up to; ``tints`` are the ground and the line. Marks are told by more
    than a colour, and letters join across their ends as they do elsewhere.
    """
    text = str(words).replace("\n", " ")
    if text_width(font, text) > rect.width():
        text = elided(font, text, rect.width())
    layout = QTextLayout(text, font)
    option = QTextOption(side | Flag.AlignAbsolute)
    rtl = words_direction(words) == "rtl"
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    ground, line_tint = tints
    formats = []
    for start, end in marks:
        part = QTextLayout.FormatRange()
        part.start, part.length = start, max(min(end, len(text)) - start, 0)
        part.format.setBackground(ground)
        part.format.setFontUnderline(True)
        part.format.setUnderlineColor(line_tint)
        formats.append(part)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(rect.width())
    layout.endLayout()
    top = rect.y() + (rect.height() - line.height()) / 2
    layout.draw(painter, QPointF(rect.x(), top))


def draw_rtl_paragraphs(
    painter: QPainter, rect: QRect, text: str, font: QFont, side: Qt.AlignmentFlag
) -> None:
    """Wrapped right-to-left words, every line at ``side`` (absolute), in the middle of ``rect``."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption(side | Flag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    # As high as Qt's own labels, which ask for the room.
    leading = max(0.0, QFontMetricsF(font).leading())
    height = -leading
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(rect.width())
        height += leading
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    layout.draw(painter, QPointF(rect.x(), rect.y() + max(0.0, (rect.height() - height) / 2)))


@lru_cache(maxsize=4096)
def text_width(font: QFont, text: str) -> int:
    """Width of words in pixels."""
    return QFontMetrics(font).horizontalAdvance(text)


@lru_cache(maxsize=1024)
def elided(font: QFont, text: str, width: int) -> str:
    """Words cut at their end to fit."""
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


@lru_cache(maxsize=4096)
def broken(font: QFont, words: Text | str, width: int) -> tuple[Text, Text]:
    """Words in two lines: what the first holds, and the rest, empty where all fits in one."""
    text = " ".join(str(words).split())
    language = words.language if isinstance(words, Text) else ""
    direction = words_direction(words)
    if text_width(font, text) <= width:
        return Text(text, language, direction), EMPTY_TEXT
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    length = line.textLength()
    layout.endLayout()
    # A word longer than the line is cut there, not broken.
    length = length if text[length - 1 : length].isspace() else len(text)
    first, rest = text[:length].strip(), text[length:].strip()
    return Text(first, language, direction), Text(rest, language, direction)


def mirrored(rect: QRect, width: int, left: int = 0) -> QRect:
    """The place of ``rect`` in a mirrored box that begins at ``left`` and is ``width`` wide."""
    return QRect(2 * left + width - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())
