"""A table of numbers: arrow keys move, Enter goes to what is behind one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from aiworkshop.base.text import Text
from aiworkshop.ui.programmes.number_painter import CELL, Key, NumberPainter, Picture
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.text_fields import RETURNS
from aiworkshop.ui.widgets.words import Speaking

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class NumberCell:
    """Words or a number; ``goes_to`` is whatever is behind it, None where nothing is."""

    words: Text | str = ""
    goes_to: object = None
    picture: Picture | None = None
    strong: bool = False
    leading: bool = False
    """Whether it begins at the leading edge, as words do, or stands in the middle."""

    @property
    def can_open(self) -> bool:
        """Whether there is anything behind it."""
        return self.goes_to is not None


Row = tuple[NumberCell, ...]


class NumberModel(QAbstractTableModel):
    """Rows whose first cell names them."""

    def __init__(self) -> None:
        super().__init__()
        self.titles: tuple[str, ...] = ()
        self.rows: tuple[Row, ...] = ()
        self.names = 1
        """So many cells at the beginning name the row."""

    def show_rows(self, titles: Sequence[str], rows: Sequence[Row]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.titles, self.rows = tuple(titles), tuple(rows)
        self.endResetModel()

    def cell(self, index: Index) -> NumberCell | None:
        """What stands there."""
        return self.rows[index.row()][index.column()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """As many as titles."""
        return 0 if parent.isValid() else len(self.titles)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """The cell for painting; its words with row and column for those who hear them."""
        cell = self.cell(index)
        if cell is None:
            return None
        if role == CELL:
            return cell
        if role == Role.DisplayRole:
            return str(cell.words)
        if role != Role.AccessibleTextRole:
            return None
        names = [str(each.words) for each in self.rows[index.row()][: self.names]]
        if index.column() < self.names:
            return " · ".join(names)
        said = cell.picture.spoken() if cell.picture else str(cell.words)
        return f"{' · '.join(names)}. {self.titles[index.column()]}: {said}"

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Titles of columns."""
        across = orientation == Qt.Orientation.Horizontal
        return self.titles[section] if across and role == Role.DisplayRole else None


class NumberTable(Speaking, QTableView):
    """As high as its rows: what stands around it scrolls."""

    opened = Signal(object, str)
    """What is behind a number, and what the number is called."""

    def __init__(self, theme: Theme, names: int = 1) -> None:
        super().__init__()
        self._theme = theme
        self._is_narrow = False
        self.numbers = NumberModel()
        self.numbers.names = names
        self.hovered = QPersistentModelIndex()
        self.painter_of_cells = NumberPainter(theme, self)
        self.setModel(self.numbers)
        self.setItemDelegate(self.painter_of_cells)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setProperty("numbers", True)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.fit)

    def show_rows(self, titles: Sequence[str], rows: Sequence[Row], name: str) -> None:
        """Show these; the place where one stands stays, as far as there is one."""
        here = self.currentIndex()
        place = (here.row(), here.column()) if here.isValid() else None
        self.numbers.show_rows(titles, rows)
        self.setAccessibleName(name)
        if place and place[0] < len(rows) and place[1] < len(titles):
            self.setCurrentIndex(self.numbers.index(*place))
        self.fit()

    def set_keys(self, keys: Sequence[Key | None]) -> None:
        """Signs in front of the titles of columns, as pictures use them."""
        self.painter_of_cells.keys = tuple(keys)

    def fit(self) -> None:
        """Columns as wide as their words, rows as high as a line, all of them in sight."""
        header = self.horizontalHeader()
        painter = self.painter_of_cells
        height = painter.row_height()
        for row in range(self.numbers.rowCount()):
            self.setRowHeight(row, height)
        header.setFixedHeight(painter.header_height(self.numbers.titles))
        header.setMinimumSectionSize(1)
        self._fit_columns()
        self.setMinimumHeight(self._height())
        self.setMaximumHeight(self._height())
        self.updateGeometry()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is narrower than its columns scrolls."""
        super().resizeEvent(event)
        before = self._is_narrow
        self._fit_columns()
        if self._is_narrow != before:
            self.setMinimumHeight(self._height())
            self.setMaximumHeight(self._height())

    def _fit_columns(self) -> None:
        header, painter = self.horizontalHeader(), self.painter_of_cells
        widths = [painter.column_width(each) for each in range(self.numbers.columnCount())]
        self._is_narrow = sum(widths) > self.viewport().width()
        for column, wide in enumerate(widths):
            grows = painter.grows(column) and not self._is_narrow
            mode = QHeaderView.ResizeMode.Stretch if grows else QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(column, mode)
            if not grows:
                header.resizeSection(column, wide)

    def sizeHint(self) -> QSize:
        """All of it."""
        return QSize(super().sizeHint().width(), self._height())

    def _height(self) -> int:
        rows = self.painter_of_cells.row_height() * self.numbers.rowCount()
        bar = self.horizontalScrollBar().sizeHint().height() if self._is_narrow else 0
        return self.horizontalHeader().height() + rows + bar + self._theme.space(4)

    # Keys and mouse

    def focusInEvent(self, event: QFocusEvent) -> None:
        """One stands somewhere: on the first number with something behind it."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._first())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (*RETURNS, Qt.Key.Key_Space):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a number opens it."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._open(self.indexAt(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The hand says what can be opened."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        cell = self.numbers.cell(index)
        opens = cell is not None and cell.can_open
        shape = Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self.hovered = QPersistentModelIndex(index if opens else QModelIndex())
        self.viewport().update()

    def _first(self) -> QModelIndex:
        for row in range(self.numbers.rowCount()):
            for column in range(self.numbers.columnCount()):
                index = self.numbers.index(row, column)
                cell = self.numbers.cell(index)
                if cell is not None and cell.can_open:
                    return index
        return self.numbers.index(0, 0)

    def _open(self, index: QModelIndex) -> None:
        cell = self.numbers.cell(index)
        if cell is None or not cell.can_open:
            return
        row = self.numbers.rows[index.row()]
        parts = [self.numbers.titles[index.column()]]
        parts += [str(each.words) for each in row[: self.numbers.names]]
        self.opened.emit(cell.goes_to, " · ".join(each for each in parts if each))
