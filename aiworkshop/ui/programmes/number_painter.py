"""Draws tables of numbers: numbers that lead somewhere, bars in parts, before and after.

Everything can be told apart without colour: parts of bars by their pattern, before by a ring and
after by a dot.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.painting import draw_words, text_width

if TYPE_CHECKING:
    from aiworkshop.ui.programmes.number_table import NumberCell, NumberTable

CELL = Qt.ItemDataRole.UserRole
Left, Right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
Centre = Qt.AlignmentFlag.AlignHCenter
Pattern = Literal["full", "rising", "dots", "empty"]
PATTERNS: tuple[Pattern, ...] = ("full", "rising", "dots", "empty")
_BRUSHES = {
    "rising": Qt.BrushStyle.BDiagPattern,
    "dots": Qt.BrushStyle.Dense6Pattern,
    "empty": Qt.BrushStyle.NoBrush,
}
_LEAST_PICTURE = 120
_MOST_NAME = 220
_LEAST_NAME = 96
_WIDEST_TITLE = 96


@dataclass(frozen=True, slots=True)
class Parts:
    """A bar in parts, beside the longest of its table."""

    values: tuple[int, ...]
    most: int

    def spoken(self) -> str:
        """The numbers stand in cells of their own."""
        return " + ".join(map(str, self.values))


@dataclass(frozen=True, slots=True)
class Way:
    """From before to now, on a scale from ``low`` to ``high``; None where it is not known."""

    before: float | None
    now: float | None
    low: float
    high: float

    def spoken(self) -> str:
        """Both ends."""
        return " → ".join("–" if each is None else f"{each:g}" for each in (self.before, self.now))


Picture = Parts | Way


@dataclass(frozen=True, slots=True)
class Key:
    """A sign in front of a column's title: which pattern, or which end of a way."""

    sign: Pattern | Literal["ring", "dot"]


class NumberPainter(QStyledItemDelegate):
    """Cells, and the head above them."""

    def __init__(self, theme: Theme, table: "NumberTable") -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table
        self.keys: tuple[Key | None, ...] = ()
        table.setHorizontalHeader(NumberHeader(theme, table, self))

    # Sizes

    def row_height(self) -> int:
        """A line and some air."""
        return QFontMetrics(self._theme.font("body")).height() + self._theme.space(12)

    def header_height(self, titles: Sequence[str]) -> int:
        """Two lines, where a title needs them."""
        line = QFontMetrics(self._theme.font("small")).height()
        high = max((len(self._lines(each)) for each in titles), default=1)
        return line * high + self._theme.space(10)

    def grows(self, column: int) -> bool:
        """Whether a column takes the room that is left: a picture, else the name."""
        cells = [row[column] for row in self._table.numbers.rows[:1]]
        if any(each.picture for each in cells):
            return True
        pictured = any(each.picture for row in self._table.numbers.rows[:1] for each in row)
        return column == 0 and not pictured

    def column_width(self, column: int) -> int:
        """As wide as its words, within bounds."""
        space, numbers = self._theme.space, self._table.numbers
        body, small = self._theme.font("strong"), self._theme.font("small")
        words = max((text_width(body, str(row[column].words)) for row in numbers.rows), default=0)
        title = max(
            (text_width(small, line) for line in self._lines(numbers.titles[column])), default=0
        )
        title += space(18) if self._key(column) else 0
        wide = max(words, title) + space(18)
        if any(row[column].picture for row in numbers.rows[:1]):
            return space(_LEAST_PICTURE)
        if column < numbers.names:
            return min(max(wide, space(_LEAST_NAME)), space(_MOST_NAME))
        return max(wide, space(52))

    def _lines(self, title: str) -> list[str]:
        """A title in as many lines as its words need."""
        font, lines = self._theme.font("small"), [""]
        for word in title.split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and text_width(font, longer) > self._theme.space(_WIDEST_TITLE):
                lines.append(word)
            else:
                lines[-1] = longer
        return lines

    def _key(self, column: int) -> Key | None:
        return self.keys[column] if column < len(self.keys) else None

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Of its column."""
        return QSize(self.column_width(index.column()), self.row_height())

    # Painting

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        cell: NumberCell | None = index.data(CELL)
        if cell is None:
            return
        theme, space = self._theme, self._theme.space
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect
        painter.fillRect(QRect(box.x(), box.bottom(), box.width(), 1), theme.colour("line"))
        hovered = self._table.hovered == index
        current = bool(option.state & QStyle.StateFlag.State_Selected) and self._table.hasFocus()
        if hovered or current:
            painter.setPen(QPen(theme.accent(), 2) if current else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(QRectF(box).adjusted(2, 2, -2, -3), 4, 4)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        inner = box.adjusted(space(8), 0, -space(8), 0)
        if isinstance(cell.picture, Parts):
            self._parts(painter, inner, cell.picture, rtl=rtl)
        elif isinstance(cell.picture, Way):
            self._way(painter, inner, cell.picture, rtl=rtl)
        else:
            self._words(painter, inner, cell, index.column(), rtl=rtl)
        painter.restore()

    def _words(
        self, painter: QPainter, box: QRect, cell: "NumberCell", column: int, *, rtl: bool
    ) -> None:
        theme = self._theme
        named = column < self._table.numbers.names or cell.leading
        side = (Right if rtl else Left) if named else Centre
        empty = str(cell.words) in ("0", "–")
        colour = theme.accent() if cell.can_open else theme.colour("muted" if empty else "ink")
        painter.setPen(colour)
        strong = cell.strong or cell.can_open
        draw_words(painter, box, cell.words, theme.font("strong" if strong else "body"), side)

    def _parts(self, painter: QPainter, box: QRect, parts: Parts, *, rtl: bool) -> None:
        if parts.most <= 0:
            return
        high = self._theme.space(14)
        top = box.center().y() - high / 2 + 0.5
        start = 0.0
        for value, pattern in zip(parts.values, PATTERNS, strict=False):
            width = box.width() * value / parts.most
            if width <= 0:
                continue
            left = box.right() - start - width if rtl else box.x() + start
            self.fill(painter, QRectF(left, top, width, high), pattern)
            start += width

    def fill(self, painter: QPainter, box: QRectF, pattern: Pattern) -> None:
        """A part in its pattern, with a line around."""
        hue = self._theme.accent()
        painter.setPen(QPen(self._theme.colour("ink"), 1))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRect(box)
        brush = QBrush(hue) if pattern == "full" else QBrush(hue, _BRUSHES[pattern])
        painter.setBrush(brush)
        painter.drawRect(box)

    def _way(self, painter: QPainter, box: QRect, way: Way, *, rtl: bool) -> None:
        theme, radius = self._theme, self._theme.space(5)
        box = box.adjusted(radius, 0, -radius, 0)
        y = box.center().y() + 0.5
        span = (way.high - way.low) or 1.0

        def spot(value: float) -> QPointF:
            share = min(max((value - way.low) / span, 0.0), 1.0)
            x = box.right() - box.width() * share if rtl else box.x() + box.width() * share
            return QPointF(x, y)

        painter.setPen(QPen(theme.colour("line"), 2))
        painter.drawLine(QPointF(box.x(), y), QPointF(box.right(), y))
        if way.before is not None and way.now is not None:
            painter.setPen(QPen(theme.accent(), 3))
            painter.drawLine(spot(way.before), spot(way.now))
        for value, sign in ((way.before, "ring"), (way.now, "dot")):
            if value is not None:
                self.end(painter, spot(value), filled=sign == "dot")

    def end(self, painter: QPainter, spot: QPointF, *, filled: bool) -> None:
        """A ring for before, a dot for after."""
        radius = self._theme.space(5)
        painter.setPen(QPen(self._theme.accent(), 2))
        painter.setBrush(self._theme.accent() if filled else self._theme.colour("surface"))
        painter.drawEllipse(spot, radius, radius)

    def draw_title(self, painter: QPainter, box: QRect, column: int, *, rtl: bool) -> None:
        """A column's title in its lines, with its sign in front."""
        theme, space = self._theme, self._theme.space
        titles = self._table.numbers.titles
        lines, font = self._lines(titles[column]), theme.font("small")
        high = QFontMetrics(font).height()
        inner = box.adjusted(space(8), 0, -space(8), 0)
        named = column < self._table.numbers.names
        side = (Right if rtl else Left) if named else Centre
        key = self._key(column)
        painter.setPen(theme.colour("muted"))
        top = box.bottom() - space(5) - high * len(lines)
        shift = space(8) if key else 0
        for number, line in enumerate(lines):
            row = QRect(inner.x(), top + number * high, inner.width(), high)
            row.translate(-shift if rtl else shift, 0)
            draw_words(painter, row, line, font, side)
        if key is not None:
            wide = max(text_width(font, line) for line in lines)
            middle = box.center().x()
            far = middle - wide / 2 - space(8)
            x = 2 * middle - far if rtl else far
            self._sign(painter, QPointF(x, top + high * len(lines) / 2), key)

    def _sign(self, painter: QPainter, spot: QPointF, key: Key) -> None:
        if key.sign in ("ring", "dot"):
            self.end(painter, spot, filled=key.sign == "dot")
            return
        side = self._theme.space(10)
        box = QRectF(spot.x() - side / 2, spot.y() - side / 2, side, side)
        self.fill(painter, box, key.sign)  # type: ignore[arg-type]


class NumberHeader(QHeaderView):
    """Titles of columns, small, in as many lines as they need."""

    def __init__(self, theme: Theme, table: "NumberTable", cells: NumberPainter) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._theme = theme
        self._cells = cells

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """One title."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, self._theme.colour("surface"))
        line = QRect(rect.x(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, self._theme.colour("outline"))
        self._cells.draw_title(painter, rect, section, rtl=self.isRightToLeft())
        painter.restore()
