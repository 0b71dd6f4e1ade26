"""What stands beside and above the counts: items with their sums, tables with theirs."""

from collections import Counter
from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QHeaderView

from aiworkshop.base.text import Text
from aiworkshop.method.dots import Counts
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.voting.tally_model import TallyModel
from aiworkshop.ui.widgets.painting import draw_words, words_direction

Flag = Qt.AlignmentFlag
TITLE_LINES = 2
TOTAL_WIDTH = 64
"""Of the sums beside the items, in pixels at 100 %."""


@lru_cache(maxsize=512)
def wrapped(text: str, font: QFont, width: int, most: int, *, rtl: bool) -> tuple[str, ...]:
    """Words in at most ``most`` lines; what has no room stays in the last, to be cut there."""
    layout = QTextLayout(" ".join(text.split()), font)
    option = QTextOption()
    direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts: list[int] = []
    layout.beginLayout()
    while len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    words = layout.text()
    ends = [*starts[1:], len(words)]
    return tuple(words[start:end].strip() for start, end in zip(starts, ends, strict=True))


class ItemHeader(QHeaderView):
    """Items one below the other; at the end of each, all its dots."""

    def __init__(self, theme: Theme, model: TallyModel, title: Callable[[Text], Text]) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._theme = theme
        self._tally = model
        self._title = title
        self.current = -1
        self.masked = False
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(1)
        self._sums: dict[str, int] = {}
        model.counted.connect(self._count)
        theme.changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Rows for two lines of a title in any script."""
        line = _line_height(self._theme.font("body"))
        self.setDefaultSectionSize(TITLE_LINES * line + self._theme.space(10))
        self.viewport().update()

    def _count(self) -> None:
        self._sums = Counts(self._tally.cells).of_items()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """As wide as the view says."""
        return QSize(self.minimumWidth(), super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """Title and sum."""
        if not 0 <= logicalIndex < len(self._tally.items):
            return
        item = self._tally.items[logicalIndex]
        theme, space = self._theme, self._theme.space
        painter.save()
        ground = "chip" if logicalIndex == self.current else "surface"
        painter.fillRect(rect, theme.colour(ground))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        rtl = self.isRightToLeft()
        total_width = space(TOTAL_WIDTH)
        words = rect.adjusted(space(12), space(4), -total_width - space(8), -space(4))
        total = QRect(rect.right() - total_width, rect.y(), total_width, rect.height())
        if rtl:
            words = rect.adjusted(total_width + space(8), space(4), -space(12), -space(4))
            total = QRect(rect.x(), rect.y(), total_width, rect.height())
        self._paint_title(painter, words, self._title(item.title), gone=item.gone)
        painter.setPen(theme.colour("ink"))
        sums = "•" if self.masked else str(self._sums.get(item.id, 0))
        draw_words(painter, total, sums, theme.font("heading"), Flag.AlignHCenter)
        painter.restore()

    def _paint_title(self, painter: QPainter, area: QRect, title: Text, *, gone: bool) -> None:
        font = self._theme.font("body")
        font.setStrikeOut(gone)
        direction = words_direction(title)
        lines = wrapped(str(title), font, area.width(), TITLE_LINES, rtl=direction == "rtl")
        height = _line_height(font)
        top = area.y() + (area.height() - height * len(lines)) // 2
        side = Flag.AlignRight if self.isRightToLeft() else Flag.AlignLeft
        painter.setPen(self._theme.colour("muted" if gone else "ink"))
        for place, line in enumerate(lines):
            rect = QRect(area.x(), top + place * height, area.width(), height)
            draw_words(painter, rect, Text(line, title.language, direction), font, side)


class TableHeader(QHeaderView):
    """Tables beside each other, each with the dots that were counted there."""

    def __init__(self, theme: Theme, model: TallyModel, name: Callable[[int], str]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self._tally = model
        self._name = name
        self.current = -1
        self.masked = False
        self.warned: frozenset[str] = frozenset()
        """Tables with more dots than their people have."""
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self._sums: Counter[str | None] = Counter()
        model.counted.connect(self._count)
        theme.changed.connect(self.updateGeometry)

    def _count(self) -> None:
        self._sums = Counter()
        for (_, table), dots in self._tally.cells.items():
            self._sums[table] += dots
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Two lines."""
        line = _line_height(self._theme.font("strong"))
        return QSize(super().sizeHint().width(), 2 * line + self._theme.space(8))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """Name above, sum below; a table that cannot be right has a mark, too."""
        if not 0 <= logicalIndex < len(self._tally.columns):
            return
        theme = self._theme
        painter.save()
        ground = "chip" if logicalIndex == self.current else "paper"
        painter.fillRect(rect, theme.colour(ground))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.colour("outline"))
        half = rect.height() // 2
        table = self._tally.columns[logicalIndex].group_id
        painter.setPen(theme.colour("ink"))
        upper = QRect(rect.x(), rect.y(), rect.width(), half)
        draw_words(
            painter, upper, self._name(logicalIndex), theme.font("strong"), Flag.AlignHCenter
        )
        warned = table in self.warned
        painter.setPen(theme.colour("danger" if warned else "muted"))
        lower = QRect(rect.x(), rect.y() + half, rect.width(), rect.height() - half)
        sums = "•" if self.masked else str(self._sums[table])
        sums = f"{sums} !" if warned else sums
        draw_words(painter, lower, sums, theme.font("small"), Flag.AlignHCenter)
        painter.restore()


def _line_height(font: QFont) -> int:
    """Room for a line in the highest of the scripts."""
    return round(QFontMetrics(font).height() * 1.15)
