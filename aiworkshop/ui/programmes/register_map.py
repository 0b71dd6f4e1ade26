"""The heat map: how many assets of each category are in full use, partly, or wait to be woken.

A table that a screen reader reads cell by cell. Darker means more, and every cell has its figure,
so that it reads in black and white; what is not used is hatched as well.
"""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from aiworkshop.readmodels.town_register import HeatMap
from aiworkshop.ui.programmes.register_words import RegisterWords
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.tokens import CORNER
from aiworkshop.ui.widgets.painting import draw_words
from aiworkshop.ui.widgets.text_fields import RETURNS
from aiworkshop.ui.widgets.words import Speaking

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
SHADE = Role.UserRole + 1
CELL = Role.UserRole + 2
ROW_HEIGHT, ROW_NAME, COLUMN_WIDTH = 34, 300, 96
HATCHED = ("dormant",)
LIGHTEST, DARKEST = 0.10, 0.62
MOST_OF_NAMES = 0.42
"""Of the width."""
WHOLE = None
"""Stands for all categories, or all uses."""
Chosen = tuple[str | None, str | None]


class HeatModel(QAbstractTableModel):
    """Counts, with a row and a column that add them up."""

    def __init__(self, words: RegisterWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.heat: HeatMap | None = None
        self.rows: tuple[str | None, ...] = ()
        self.columns: tuple[str | None, ...] = ()

    def show_heat(self, heat: HeatMap) -> None:
        """Show these counts."""
        self.beginResetModel()
        self.heat = heat
        self.rows = (*heat.rows, WHOLE)
        self.columns = (*heat.columns, WHOLE)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Categories and the sum."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Uses and the sum."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def chosen(self, index: Index) -> Chosen:
        """Category and use of a cell."""
        return self.rows[index.row()], self.columns[index.column()]

    def count(self, index: Index) -> int:
        """How many there."""
        assert self.heat is not None
        category, in_use = self.chosen(index)
        if category is None:
            return self.heat.whole if in_use is None else self.heat.in_column(in_use)
        return self.heat.in_row(category) if in_use is None else self.heat.of(category, in_use)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """The figure; for screen readers with what it counts."""
        if not index.isValid() or self.heat is None:
            return None
        count, cell = self.count(index), self.chosen(index)
        if role == Role.DisplayRole:
            return str(count) if count else "·"
        if role in (Role.AccessibleTextRole, Role.ToolTipRole):
            return f"{self.name(cell)}: {count}"
        if role == SHADE:
            return self.heat.shade(count) if None not in cell else 0.0
        return cell if role == CELL else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Names of categories and uses."""
        if role not in (Role.DisplayRole, Role.AccessibleTextRole):
            return None
        across = orientation == Qt.Orientation.Horizontal
        return self._column(self.columns[section]) if across else self._row(self.rows[section])

    def name(self, cell: Chosen) -> str:
        """What a cell counts."""
        return f"{self._row(cell[0])}, {self._column(cell[1])}"

    def _row(self, category: str | None) -> str:
        return self.tr("All categories") if category is None else self._words.category(category)

    def _column(self, in_use: str | None) -> str:
        if in_use is None:
            return self.tr("All")
        return self._words.use(in_use) if in_use else self.tr("Not said")


class HeatPainter(QStyledItemDelegate):
    """A cell with its figure, the darker the more, hatched where nothing is used."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, hatching, figure, and a frame where the focus is."""
        space = self._theme.space
        whole: QRect = option.rect
        box = whole.adjusted(space(2), space(2), -space(2), -space(2))
        shade, cell = index.data(SHADE), index.data(CELL)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.ground(shade)
        painter.setPen(QPen(self._theme.colour("line")))
        if None not in cell:
            painter.setBrush(ground)
            painter.drawRoundedRect(box, CORNER / 2, CORNER / 2)
            if shade and cell[1] in HATCHED:
                self._hatch(painter, box, shade)
        if self._has_focus(option):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.accent(), space(2)))
            painter.drawRoundedRect(box, CORNER / 2, CORNER / 2)
        self._figure(painter, box, index, ground)
        painter.restore()

    def ground(self, shade: float) -> QColor:
        """From the surface to the hue of the page."""
        surface, hue = self._theme.colour("surface"), self._theme.accent()
        part = LIGHTEST + (DARKEST - LIGHTEST) * shade if shade else 0.0
        mixed = (
            round(a + (b - a) * part)
            for a, b in zip(surface.getRgb()[:3], hue.getRgb()[:3], strict=True)  # type: ignore[index]
        )
        return QColor(*mixed)

    def ink(self, ground: QColor) -> QColor:
        """The one of the two letters' colours that stands out from a ground."""
        dark = ground.lightnessF() < 0.55
        light_ink = self._theme.colour("ink").lightnessF() > 0.5
        return self._theme.colour("ink" if dark == light_ink else "surface")

    def _hatch(self, painter: QPainter, box: QRect, shade: float) -> None:
        lines = QColor(self.ink(self.ground(shade)))
        lines.setAlphaF(0.28)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(lines, Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(box, CORNER / 2, CORNER / 2)

    def _figure(self, painter: QPainter, box: QRect, index: Index, ground: QColor) -> None:
        words, cell = index.data(), index.data(CELL)
        some = words != "·"
        font = self._theme.font("strong" if some else "small")
        painter.setFont(font)
        if some and index.data(SHADE) and cell[1] in HATCHED:
            # Hatching behind a figure makes it hard to read.
            wide = painter.fontMetrics().horizontalAdvance(words) + self._theme.space(12)
            high = painter.fontMetrics().height()
            plate = QRect(0, 0, wide, high)
            plate.moveCenter(box.center())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(plate, CORNER / 2, CORNER / 2)
        summed = None in cell
        ink = self._theme.colour("ink") if summed else self.ink(ground)
        painter.setPen(ink if some else self._theme.colour("muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _has_focus(self, option: QStyleOptionViewItem) -> bool:
        state: QStyle.StateFlag = option.state
        return bool(state & QStyle.StateFlag.State_HasFocus)


class HeatHeader(QHeaderView):
    """Names of uses above, in two lines where they are long; of categories beside."""

    def __init__(self, theme: Theme, across: Qt.Orientation, table: QTableView) -> None:
        super().__init__(across, table)
        self._theme = theme
        self._table = table
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    @property
    def _is_across(self) -> bool:
        return self.orientation() == Qt.Orientation.Horizontal

    def _font(self) -> QFont:
        return self._theme.font("small" if self._is_across else "body")

    def sizeHint(self) -> QSize:
        """Two lines high; as wide as the longest name, and never half the table."""
        metrics = QFontMetrics(self._font())
        if self._is_across:
            return QSize(0, 2 * metrics.height() + self._theme.space(8))
        names = [self._name(section) for section in range(self.count())]
        widest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        share = int(self._table.width() * MOST_OF_NAMES)
        return QSize(min(widest + self._theme.space(20), max(share, self._theme.space(80))), 0)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """A name, cut at its end where there is no room."""
        painter.save()
        space, name = self._theme.space, self._name(section)
        if self._is_across:
            painter.setFont(self._font())
            painter.setPen(self._theme.colour("muted"))
            box = rect.adjusted(space(2), 0, -space(2), -space(4))
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
            painter.drawText(box, int(flags | Qt.TextFlag.TextWordWrap), name)
        else:
            painter.setPen(self._theme.colour("ink"))
            side = (
                Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
            )
            box = rect.adjusted(space(4), 0, -space(4), 0)
            draw_words(painter, box, name, self._font(), side)
        painter.restore()

    def _name(self, section: int) -> str:
        return str(self.model().headerData(section, self.orientation()) or "")


class HeatTable(Speaking, QTableView):
    """Arrow keys move; Enter, Space or a click shows what is in a cell."""

    chosen = Signal(object, object)
    """Category and use; None: any."""

    def __init__(self, theme: Theme, words: RegisterWords) -> None:
        super().__init__()
        self._theme = theme
        self.heat = HeatModel(words, self)
        self.setModel(self.heat)
        self.painter_delegate = HeatPainter(theme, self)
        self.setItemDelegate(self.painter_delegate)
        self.setHorizontalHeader(HeatHeader(theme, Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(HeatHeader(theme, Qt.Orientation.Vertical, self))
        self.setObjectName("heat-map")
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._choose)
        theme.changed.connect(self.fit)
        self.wording(self._say)

    def show_heat(self, heat: HeatMap) -> None:
        """Show these counts; one stays where one was."""
        current = self.currentIndex()
        place = (current.row(), current.column()) if current.isValid() else (0, 0)
        self.heat.show_heat(heat)
        self.fit()
        self.setCurrentIndex(self.heat.index(*place))

    def fit(self) -> None:
        """Rows of one height, the columns as wide as there is room."""
        down, across = self.verticalHeader(), self.horizontalHeader()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(self._theme.space(ROW_HEIGHT))
        across.setMinimumSectionSize(self._theme.space(COLUMN_WIDTH) // 2)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.updateGeometries()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The names have their share of the width."""
        super().resizeEvent(event)
        self.updateGeometries()

    def sizeHint(self) -> QSize:
        """All rows."""
        rows = self.heat.rowCount() + 1
        return QSize(
            self._theme.space(ROW_NAME + 5 * COLUMN_WIDTH), rows * self._theme.space(ROW_HEIGHT)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space choose."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (*RETURNS, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and self.heat.count(index):
            self.chosen.emit(*self.heat.chosen(index))

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Assets by category and use"))
        if hasattr(self, "heat"):
            self.heat.headerDataChanged.emit(
                Qt.Orientation.Vertical, 0, max(0, self.heat.rowCount() - 1)
            )
            self.heat.headerDataChanged.emit(
                Qt.Orientation.Horizontal, 0, max(0, self.heat.columnCount() - 1)
            )
            self.viewport().update()
