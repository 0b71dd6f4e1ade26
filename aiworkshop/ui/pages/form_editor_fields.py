"""Short fields of a funder's form: what the program knows is offered, taken or typed over."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.fields import TextField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, Words, spoken

TWO_COLUMNS_FROM = 480
"""Width, in pixels at 100 %, in which two fields stand beside each other."""


class FieldGrid(QWidget):
    """Cells in two columns, or in one where the grid is narrower than ``two_from``."""

    def __init__(self, context: PageContext, two_from: int = TWO_COLUMNS_FROM) -> None:
        super().__init__()
        self._two_from = two_from
        self._theme = context.theme
        self._cells: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(context.theme.space(12))
        self._grid.setVerticalSpacing(context.theme.space(10))

    def add(self, cell: QWidget) -> None:
        """Another cell at the end."""
        self._cells.append(cell)
        self._columns = 0
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, perhaps another number of columns."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        columns = 2 if self.width() >= self._theme.space(self._two_from) else 1
        if columns == self._columns:
            return
        self._columns = columns
        for cell in self._cells:
            self._grid.removeWidget(cell)
        for number, cell in enumerate(self._cells):
            row, column = divmod(number, columns)
            self._grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


class LabelledCell(Speaking, QWidget):
    """A label above a field."""

    def __init__(self, context: PageContext, words: Words, field: QWidget) -> None:
        super().__init__()
        self.label = Label(words, "small", wraps=True)
        self.label.setBuddy(field)
        self.wording(lambda: field.setAccessibleName(spoken(words)))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(context.theme.space(4))
        self.column.addWidget(self.label)
        self.column.addWidget(field)


class ShortField(LabelledCell):
    """A line; below it, what the program knows and a button that takes it."""

    def __init__(self, context: PageContext, words: Words) -> None:
        self._offered = EMPTY_TEXT
        self._padding = 2 * context.theme.space(10)
        self.field = TextField()
        super().__init__(context, words, self.field)
        self.known = Label(self._known, "small", wraps=True)
        self.take = Button(
            lambda: self.tr("Take it"), kind="plain", icon="corner-down-left", theme=context.theme
        )
        self.take.setObjectName("form-take")
        self.take.clicked.connect(self._take)
        self._row = QWidget()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._row)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(context.theme.space(8))
        self._line.addWidget(self.known, 1)
        self._line.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self._row)
        self.field.textChanged.connect(self._say)
        self._row.hide()
        self.wording(self._say)

    def offer(self, words: Text) -> None:
        """The program knows this; empty: nothing."""
        self._offered = Text(" ".join(words.text.split()), words.language, words.direction)
        self._say()

    def _say(self) -> None:
        self.field.setPlaceholderText(self._placeholder())
        self.known.set_words(self._known)
        different = bool(self._offered) and self.field.words() != self._offered.text
        # Not before it stands somewhere: it would flash up as a window.
        self._row.setVisible(different and self._row.parent() is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width shows more or less of what is offered."""
        super().resizeEvent(event)
        narrow = self.width() < 2 * self.take.sizeHint().width()
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._line.setDirection(below if narrow else beside)
        self._say()

    def minimumSizeHint(self) -> QSize:
        """No wider than the button below: the words take several lines."""
        return QSize(self.take.sizeHint().width(), super().minimumSizeHint().height())

    def _placeholder(self) -> str:
        """As much of it as there is room for; all of it stands below then."""
        metrics = self.field.fontMetrics()
        room = self.field.width() - 3 * metrics.averageCharWidth() - self._padding
        return metrics.elidedText(self._offered.text, Qt.TextElideMode.ElideRight, room)

    def _known(self) -> str:
        if not self.field.words() and self._placeholder() == self._offered.text:
            return self.tr("From the workshop; stands in the form")
        return self.tr("The workshop says: {words}").format(
            words=f"\u2068{self._offered.text}\u2069"
        )

    def _take(self) -> None:
        self.field.setFocus()
        # As if it was typed, so that Ctrl+Z brings back what stood there.
        self.field.selectAll()
        self.field.insert(self._offered.text)
        self.field.typed()
        self.field.flush()
