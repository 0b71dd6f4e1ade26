"""The grid of the board: a row a sheet, a column a table, a sign and a word in each cell."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from aiworkshop.ui.page import page_words
from aiworkshop.ui.phases import PHASE_PAGES
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.sheets.board_cells import BoardCell, BoardRow
from aiworkshop.ui.sheets.board_paint import CellPainter, SheetHeader, TableHeader
from aiworkshop.ui.sheets.sheet_words import state_words, table_words
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.text_fields import RETURNS
from aiworkshop.ui.widgets.words import Speaking

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
CELL = Role.UserRole
ROW = Role.UserRole + 1


class BoardModel(QAbstractTableModel):
    """Rows and columns of ``board_cells.arrange``."""

    def __init__(self, naming: Naming) -> None:
        super().__init__()
        self._naming = naming
        self.rows: list[BoardRow] = []
        self.numbers: list[int] = []

    def show_board(self, rows: Sequence[BoardRow], numbers: Sequence[int]) -> bool:
        """Show these; whether rows or columns are others than before."""
        other = [(row.phase, row.sheet) for row in rows] != [
            (row.phase, row.sheet) for row in self.rows
        ] or list(numbers) != self.numbers
        if other:
            self.beginResetModel()
        self.rows, self.numbers = list(rows), list(numbers)
        if other:
            self.endResetModel()
        elif self.rows:
            last = self.index(len(self.rows) - 1, len(self.numbers) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        return other

    def cell(self, index: Index) -> BoardCell | None:
        """What stands there."""
        if not index.isValid():
            return None
        return self.rows[index.row()].cells.get(self.numbers[index.column()])

    def place_of(self, sheet: str, number: int) -> QModelIndex:
        """Where a sheet of a table stands; invalid: nowhere."""
        for line, row in enumerate(self.rows):
            if row.sheet == sheet and number in row.cells:
                return self.index(line, self.numbers.index(number))
        return QModelIndex()

    def sheet_name(self, sheet: str) -> str:
        """A sheet's name in the language of the window."""
        return self._naming.name("worksheets", sheet)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Sheets and headings of phases."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Tables, and the room."""
        return 0 if parent.isValid() else len(self.numbers)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """One can stand where something was printed."""
        if self.cell(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """The cell for painting, its words for those who hear them."""
        cell = self.cell(index)
        if role == CELL:
            return cell
        if cell is None or role not in (Role.AccessibleTextRole, Role.ToolTipRole):
            return None
        parts = [self.sheet_name(self.rows[index.row()].sheet)]
        parts.append(table_words(self.numbers[index.column()], cell.cards[0].group_name))
        parts.append(f"{cell.counted} {state_words(cell.step)}".strip())
        if cell.unclear:
            parts.append(f"{cell.unclear} {state_words('unclear')}")
        return " · ".join(parts)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Names of sheets, phases and tables."""
        if orientation == Qt.Orientation.Horizontal:
            return table_words(self.numbers[section]) if role == Role.DisplayRole else None
        row = self.rows[section]
        if role == ROW:
            return row
        if role == Role.DisplayRole:
            return self.sheet_name(row.sheet) if row.sheet else phase_words(row.phase)
        return None


def phase_words(phase: str) -> str:
    """A phase's name in the language of the window; empty for sheets of any phase."""
    if phase in PHASE_PAGES:
        return page_words(PHASE_PAGES[phase].name)
    return table_words(0)


class BoardGrid(Speaking, QTableView):
    """Arrow keys move, Enter opens, Space marks as received."""

    opened = Signal(object)
    """A ``BoardCell``."""
    received = Signal(object)
    left_upwards = Signal()

    def __init__(self, theme: Theme, naming: Naming) -> None:
        super().__init__()
        self._theme = theme
        self.board = BoardModel(naming)
        self.setModel(self.board)
        self.setItemDelegate(CellPainter(theme, self))
        self.setVerticalHeader(SheetHeader(theme, self))
        self.setHorizontalHeader(TableHeader(theme, self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setCornerWidget(QWidget(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setObjectName("sheets-grid")
        self.doubleClicked.connect(lambda _: self._open())
        theme.changed.connect(self.fit)
        self.wording(self._say)

    def show_board(self, rows: Sequence[BoardRow], numbers: Sequence[int]) -> None:
        """Show these; the current cell stays where it is."""
        place = self.current_place()
        if self.board.show_board(rows, numbers):
            self.fit()
            self.go_to(*place)

    def current_cell(self) -> BoardCell | None:
        """The cell one stands on."""
        return self.board.cell(self.currentIndex())

    def current_place(self) -> tuple[str, int]:
        """Sheet and table of the current cell."""
        index = self.currentIndex()
        if not index.isValid():
            return "", 0
        return self.board.rows[index.row()].sheet, self.board.numbers[index.column()]

    def go_to(self, sheet: str, number: int) -> None:
        """Stand on a cell; the first one where it is not there."""
        index = self.board.place_of(sheet, number)
        if not index.isValid():
            index = self._first()
        if index.isValid():
            self.setCurrentIndex(index)

    def fit(self) -> None:
        """Room for the words of all cells."""
        painter = self.itemDelegate()
        assert isinstance(painter, CellPainter)
        self.horizontalHeader().setMinimumSectionSize(painter.least_width())
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for line, row in enumerate(self.board.rows):
            self.setRowHeight(line, painter.row_height(heading=not row.sheet))
        self.verticalHeader().updateGeometry()
        self.updateGeometries()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Space, and the way out at the top."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in RETURNS:
            self._open()
        elif plain and event.key() == Qt.Key.Key_Space:
            cell = self.current_cell()
            if cell is not None:
                self.received.emit(cell)
        elif plain and event.key() == Qt.Key.Key_Up and self._at_top():
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def _at_top(self) -> bool:
        here = self.currentIndex()
        return not any(
            self.board.cell(self.board.index(line, column))
            for line in range(here.row())
            for column in range(len(self.board.numbers))
        )

    def _first(self) -> QModelIndex:
        for line in range(len(self.board.rows)):
            for column in range(len(self.board.numbers)):
                index = self.board.index(line, column)
                if self.board.cell(index) is not None:
                    return index
        return QModelIndex()

    def _open(self) -> None:
        cell = self.current_cell()
        if cell is not None:
            self.opened.emit(cell)

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Sheets by table"))
        if hasattr(self, "board"):
            self.fit()
            self.viewport().update()
