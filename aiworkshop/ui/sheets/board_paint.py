"""Draws the board: cells with sign and word, names of sheets, numbers of tables."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from aiworkshop.ui.sheets.board_cells import BoardCell, BoardRow
from aiworkshop.ui.sheets.sheet_words import SIGNS, state_words
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.tokens import CORNER
from aiworkshop.ui.widgets.painting import draw_words, mirrored, text_width

if TYPE_CHECKING:
    from aiworkshop.ui.sheets.board_grid import BoardGrid

CELL = Qt.ItemDataRole.UserRole
ROW = Qt.ItemDataRole.UserRole + 1
Left, Right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_SIGN = 15


class CellPainter(QStyledItemDelegate):
    """A cell: its sign, its count, its word; below, what is unclear."""

    def __init__(self, theme: Theme, grid: "BoardGrid") -> None:
        super().__init__(grid)
        self._theme = theme
        self._grid = grid

    def least_width(self) -> int:
        """Room for the longest word with its sign and a count."""
        font, small = self._theme.font("body"), self._theme.font("small")
        alone = max(text_width(font, state_words(state)) for state in SIGNS)
        counted = max(text_width(small, state_words(state)) for state in SIGNS)
        counted += text_width(self._theme.font("strong"), "8/8") + self._theme.space(5)
        return max(alone, counted) + self._theme.space(_SIGN + 6 + 2 * 3 + 2 * 6)

    def row_height(self, *, heading: bool) -> int:
        """Two lines for a sheet, one for a phase."""
        space = self._theme.space
        line = QFontMetrics(self._theme.font("body")).height()
        if heading:
            return line + space(16)
        return line + QFontMetrics(self._theme.font("small")).height() + space(20)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As wide as words need."""
        return QSize(self.least_width(), self.row_height(heading=False))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        cell: BoardCell | None = index.data(CELL)
        if cell is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        space = self._theme.space
        box = option.rect.adjusted(space(3), space(3), -space(3), -space(3))
        self._paint_box(painter, option, box)
        inner = box.adjusted(space(7), space(4), -space(5), -space(4))
        self._paint_words(painter, inner, cell, option.direction)
        painter.restore()

    def _paint_box(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect) -> None:
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        theme = self._theme
        pen = QPen(theme.accent() if current else theme.colour("line"))
        pen.setWidthF(2 if current and self._grid.hasFocus() else 1)
        painter.setPen(pen)
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)

    def _paint_words(
        self, painter: QPainter, box: QRect, cell: BoardCell, direction: Qt.LayoutDirection
    ) -> None:
        theme, space = self._theme, self._theme.space
        rtl = direction == Qt.LayoutDirection.RightToLeft
        small = QFontMetrics(theme.font("small")).height()
        noted = cell.unclear > 0
        upper = box.adjusted(0, 0, 0, -small) if noted else box
        icon, token = SIGNS[cell.state]
        self._sign(painter, upper, icon, token, rtl=rtl)
        start = space(_SIGN + 6)
        side = Right if rtl else Left
        font = theme.font("strong")
        painter.setPen(theme.colour("ink"))
        if cell.counted:
            width = text_width(font, cell.counted)
            draw_words(painter, _from(upper, start, width, rtl=rtl), cell.counted, font, side)
            start += width + space(5)
        painter.setPen(theme.colour("muted" if cell.state == "expected" else "ink"))
        rest = _from(upper, start, upper.width() - start, rtl=rtl)
        role = "small" if cell.counted else "body"
        draw_words(painter, rest, state_words(cell.step), theme.font(role), side)
        if noted:
            lower = QRect(box.x(), box.bottom() - small, box.width(), small)
            self._sign(painter, lower, *SIGNS["unclear"], rtl=rtl)
            painter.setPen(theme.colour("danger"))
            words = f"{cell.unclear} {state_words('unclear')}"
            rest = _from(lower, space(_SIGN + 8), lower.width() - space(_SIGN + 8), rtl=rtl)
            draw_words(painter, rest, words, theme.font("small"), side)

    def _sign(self, painter: QPainter, box: QRect, icon: str, token: str, *, rtl: bool) -> None:
        size = self._theme.space(_SIGN)
        spot = _from(box, 0, size, rtl=rtl)
        spot = QRect(spot.x(), box.center().y() - size // 2 + 1, size, size)
        ratio = self._grid.devicePixelRatioF()
        painter.drawPixmap(spot, self._theme.pixmap(icon, token, _SIGN, ratio))


def _from(box: QRect, start: int, width: int, *, rtl: bool) -> QRect:
    """A part of a box that begins so far from its leading edge."""
    spot = QRect(box.x() + start, box.y(), width, box.height())
    return mirrored(spot, box.width(), box.x()) if rtl else spot


class SheetHeader(QHeaderView):
    """Names of sheets with their letters; names of phases in their hue."""

    def __init__(self, theme: Theme, grid: "BoardGrid") -> None:
        super().__init__(Qt.Orientation.Vertical, grid)
        self._theme = theme
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        """As wide as the longest name, within bounds."""
        model, space = self.model(), self._theme.space
        widest = 0
        for line in range(model.rowCount() if model else 0):
            name = str(model.headerData(line, Qt.Orientation.Vertical))
            widest = max(widest, text_width(self._theme.font("strong"), name))
        return QSize(min(max(widest + space(12), space(110)), space(164)), 0)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """A name at the leading edge, its letters below."""
        row: BoardRow = self.model().headerData(section, Qt.Orientation.Vertical, ROW)
        name = str(self.model().headerData(section, Qt.Orientation.Vertical))
        theme, space = self._theme, self._theme.space
        side = Right if self.isRightToLeft() else Left
        box = rect.adjusted(space(2), 0, -space(8), 0)
        if self.isRightToLeft():
            box = rect.adjusted(space(8), 0, -space(2), 0)
        painter.save()
        if not row.sheet:
            painter.setPen(theme.colour(row.phase or "library"))
            lower = box.adjusted(0, space(8), 0, 0)
            draw_words(painter, lower, name, theme.font("eyebrow"), side)
        else:
            middle = box.center().y()
            line = QFontMetrics(theme.font("body")).height()
            painter.setPen(theme.colour("ink"))
            upper = QRect(box.x(), middle - line, box.width(), line)
            draw_words(painter, upper, name, theme.font("body"), side)
            painter.setPen(theme.colour("muted"))
            lower = QRect(box.x(), middle + space(2), box.width(), line)
            draw_words(painter, lower, row.sheet, theme.font("small"), side)
        painter.restore()


class TableHeader(QHeaderView):
    """Tables by number; the room."""

    def __init__(self, theme: Theme, grid: "BoardGrid") -> None:
        super().__init__(Qt.Orientation.Horizontal, grid)
        self._theme = theme
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        """A line."""
        line = QFontMetrics(self._theme.font("strong")).height()
        return QSize(0, line + self._theme.space(10))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """A table's number above its column."""
        space = self._theme.space
        side = Right if self.isRightToLeft() else Left
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        painter.save()
        painter.setPen(self._theme.colour("muted"))
        box = rect.adjusted(space(8), 0, -space(8), 0)
        draw_words(painter, box, words, self._theme.font("small"), side)
        painter.restore()
