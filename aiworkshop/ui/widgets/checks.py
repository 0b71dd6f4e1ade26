"""Fields for choices: one of several, yes or no, chips to tick."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.naming import NAMED_BY_VALUE
from aiworkshop.ui.widgets.toggling import TickChip, Toggling
from aiworkshop.ui.widgets.words import Speaking, Words, spoken

Options = Sequence[tuple[Any, Words]]


def paint_opening_mark(field: QComboBox) -> None:
    """The mark of a field that opens, over what Qt painted. Call it from ``paintEvent``."""
    painter = QPainter(field)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(field.palette().color(field.palette().ColorRole.PlaceholderText), 1.75)
    painter.setPen(pen)
    size = field.fontMetrics().height() / 5
    x = 3 * size if field.isRightToLeft() else field.width() - 3 * size
    y = field.height() / 2 - size / 2
    painter.drawPolyline([QPointF(x - size, y), QPointF(x, y + size), QPointF(x + size, y)])


class ComboField(Speaking, QComboBox):
    """One of several. The wheel does not change it by accident.

    A stored value that is not among the choices (a table deleted elsewhere, a level not chosen
    yet) stands behind them as a choice of its own, so that nobody's value is replaced unasked.
    """

    committed = Signal(object)

    def __init__(self, options: Options = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored: Any = None
        self._told = False
        self._options: Options = ()
        self._unoffered: Any = None
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda _: self.flush())
        # A choice too long for its field is cut; the tip tells it in full.
        self.currentTextChanged.connect(self.setToolTip)
        self.set_options(options)
        self.wording(self._speak)

    def setAccessibleName(self, name: str) -> None:
        """Where no label says it, what it chooses is heard all the same."""
        super().setAccessibleName(name)
        if NAMED_BY_VALUE:
            self.setAccessibleDescription(name)

    def set_options(self, options: Options) -> None:
        """Other choices; what is chosen stays. Before ``set_value``, the first is chosen."""
        chosen = self.value() if self.count() else self._stored
        self._options = tuple(options)
        if self._options and not self._told:
            self._told = True
            self._stored = chosen = self._options[0][0]
        blocked = self.blockSignals(True)
        self.clear()
        for value, words in self._options:
            self.addItem(spoken(words), value)
        self._choose(chosen)
        self.blockSignals(blocked)
        self.setToolTip(self.currentText())

    def value(self) -> Any:
        """The chosen option's value."""
        place = self.currentIndex()
        if place < 0:
            return None
        return self._options[place][0] if place < len(self._options) else self._unoffered

    def words_of(self, value: Any) -> str:
        """How a choice is called; empty where it is none."""
        return next((spoken(words) for found, words in self._options if found == value), "")

    def set_value(self, value: Any) -> None:
        """Show what is stored; no signal. A value that is not offered becomes a choice, too."""
        self._told = True
        self._stored = value
        self._choose(value)

    def mark_stored(self, value: Any) -> None:
        """This is what is stored now."""
        self._stored = value

    def pending(self) -> bool:
        """Whether somebody chose another than is stored."""
        return bool(self.count()) and self.value() != self._stored

    def flush(self) -> None:
        """Commit if another is chosen."""
        if self.pending():
            self._stored = self.value()
            self._choose(self._stored)
            self.committed.emit(self._stored)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page instead."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A mark that this opens, which a style sheet cannot draw in the theme's colour."""
        super().paintEvent(event)
        paint_opening_mark(self)

    def _choose(self, value: Any) -> None:
        offered = len(self._options)
        places = [n for n, (found, _) in enumerate(self._options) if found == value]
        if places or not offered:
            self.setCurrentIndex(places[0] if places else -1)
            self.removeItem(offered)
            return
        self._unoffered = value
        if self.count() == offered:
            self.addItem("")
        self.setItemData(offered, value)
        self._speak()
        self.setCurrentIndex(offered)

    def _speak(self) -> None:
        for place, (_, words) in enumerate(self._options):
            self.setItemText(place, spoken(words))
        if self.count() > len(self._options):
            # Nothing chosen yet needs no words.
            unknown = self.tr("No longer there") if self._unoffered else ""
            self.setItemText(len(self._options), unknown)


def slim(field: ComboField) -> ComboField:
    """The same field, which may be narrower than its longest choice."""
    field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    field.setMinimumContentsLength(6)
    return field


class CheckField(Speaking, Toggling, QCheckBox):
    """Yes or no."""

    committed = Signal(object)

    def __init__(self, words: Words = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.watch_turning()
        self.clicked.connect(lambda checked: self.committed.emit(bool(checked)))
        self.wording(lambda: self.setText(spoken(words).replace("&", "&&")))

    def value(self) -> bool:
        """Whether ticked."""
        return self.isChecked()

    def set_value(self, value: object) -> None:
        """Show what is stored; no signal."""
        self.setChecked(bool(value))

    def mark_stored(self, value: object) -> None:
        """Ticks are committed at once: nothing to remember."""

    def pending(self) -> bool:
        """Never: a tick is committed at once."""
        return False

    def flush(self) -> None:
        """Nothing waits."""


class TagPicker(Speaking, QWidget):
    """Chips that can be ticked: several, or one of them."""

    committed = Signal(object)

    def __init__(
        self,
        options: Sequence[tuple[str, Words]] = (),
        *,
        multiple: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._multiple = multiple
        self._value: list[str] = []
        self._options: tuple[tuple[str, Words], ...] = ()
        self.chips: dict[str, QPushButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._holder = QWidget()
        self._flow = FlowLayout(8, self._holder)
        layout.addWidget(self._holder)
        self.set_options(options)
        self.wording(self._speak)

    def set_options(self, options: Sequence[tuple[str, Words]]) -> None:
        """Other choices; what is ticked and still there stays ticked."""
        self._options = tuple(options)
        for chip in self.chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = {}
        for value, _ in self._options:
            chip = TickChip()
            # As high as the highest of its line: Arabic is higher than Latin.
            chip.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
            chip.clicked.connect(lambda _=False, value=value: self._pressed(value))
            self._flow.addWidget(chip)
            self.chips[value] = chip
        self._speak()
        self.set_value(self._value)

    def value(self) -> list[str]:
        """What is ticked, in the order of the choices."""
        return list(self._value)

    def set_value(self, value: Sequence[str]) -> None:
        """Show what is stored; no signal."""
        self._value = list(value)
        for found, chip in self.chips.items():
            chip.setChecked(found in self._value)

    def mark_stored(self, value: object) -> None:
        """Ticks are committed at once: nothing to remember."""

    def pending(self) -> bool:
        """Never: a tick is committed at once."""
        return False

    def flush(self) -> None:
        """Nothing waits."""

    def _pressed(self, value: str) -> None:
        if not self._multiple:
            ticked = [value] if self.chips[value].isChecked() else []
        else:
            ticked = [found for found, chip in self.chips.items() if chip.isChecked()]
        # What is ticked but not among the choices (another version's) is kept.
        unknown = [found for found in self._value if found not in self.chips]
        self.set_value(ticked + unknown)
        self.committed.emit(self.value())

    def _speak(self) -> None:
        for value, words in self._options:
            self.chips[value].setText(spoken(words).replace("&", "&&"))
