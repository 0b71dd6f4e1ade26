"""Items and tables as a grid of counts. What is counted shows at once and is saved behind it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from aiworkshop.method.dots import MOST_COUNTED, Cell
from aiworkshop.readmodels.voting import RoundOfDots, VotedItem, VotingTable
from aiworkshop.ui.desk import Desk

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command
    from aiworkshop.readmodels.changes import Outcome

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """A table, or (None) the whole room at once."""

    table: VotingTable | None

    @property
    def group_id(self) -> str | None:
        """What a count of this column refers to."""
        return self.table.id if self.table else None


class TallyModel(QAbstractTableModel):
    """Counts of one round. Numbers of the library never overtake what was just counted here."""

    counted = Signal()
    """A number is another one now."""
    refused = Signal()
    """Something was not saved: read again."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._round: RoundOfDots | None = None
        self._cells: dict[Cell, int] = {}
        self._under_way: Counter[Cell] = Counter()
        self.items: tuple[VotedItem, ...] = ()
        self.columns: tuple[Column, ...] = ()

    def show_round(self, shown: RoundOfDots, columns: Sequence[Column]) -> None:
        """Show what stands in the library, but for what is on its way there."""
        other = self._round is None or self._round.record.id != shown.record.id
        if other:
            self._under_way.clear()
        fresh = dict(shown.counts.cells)
        for cell in +self._under_way:
            if cell in self._cells:
                fresh[cell] = self._cells[cell]
        same = not other and shown.items == self.items and tuple(columns) == self.columns
        if not same:
            self.beginResetModel()
        self._round, self._cells = shown, fresh
        self.items, self.columns = shown.items, tuple(columns)
        if same:
            self._tell_all()
        else:
            self.endResetModel()
        self.counted.emit()

    @property
    def cells(self) -> Mapping[Cell, int]:
        """All counts as they are shown, other columns' included."""
        return self._cells

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The items."""
        return 0 if parent.isValid() else len(self.items)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The tables, or one."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The number, for painting and for screen readers."""
        if not index.isValid() or role not in _SPOKEN:
            return None
        dots = self._cells.get(self.cell(index))
        return "" if dots is None else str(dots)

    def cell(self, index: Index) -> Cell:
        """What is counted at a place of the grid."""
        return self.items[index.row()].id, self.columns[index.column()].group_id

    def dots(self, index: Index) -> int | None:
        """What was counted there; None where nobody counted yet."""
        return self._cells.get(self.cell(index))

    def put(self, index: Index, dots: int) -> None:
        """So many were counted."""
        from aiworkshop.facilitation.voting import SetCount

        dots = min(dots, MOST_COUNTED)
        if self._round is None or dots == self.dots(index):
            return
        item, group = cell = self.cell(index)
        record = self._round.record
        command = SetCount(record.workshop_id, record.id, item, group, dots)
        self._count(index, cell, dots, command)

    def add(self, index: Index, dots: int) -> bool:
        """One stroke more or fewer; False where it cannot be."""
        from aiworkshop.facilitation.voting import AddDots

        before = self.dots(index) or 0
        if self._round is None or not 0 <= before + dots <= MOST_COUNTED:
            return False
        item, group = cell = self.cell(index)
        record = self._round.record
        command = AddDots(record.workshop_id, record.id, item, group, dots)
        self._count(index, cell, before + dots, command)
        return True

    def _count(self, index: Index, cell: Cell, dots: int, command: "Command") -> None:
        self._cells[cell] = dots
        self._under_way[cell] += 1
        self.dataChanged.emit(index, index)
        self.counted.emit()

        def done(_: "Outcome") -> None:
            self._under_way[cell] -= 1

        def refused(error: Exception) -> None:
            self._under_way[cell] -= 1
            self._desk.failed.emit(error)
            self.refused.emit()

        self._desk.run(command, done, failed=refused, initiator=self, context=self)

    def _tell_all(self) -> None:
        rows, columns = self.rowCount(), self.columnCount()
        if rows and columns:
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, columns - 1))


_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
