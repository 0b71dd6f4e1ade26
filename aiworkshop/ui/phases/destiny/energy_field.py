"""Energy from 1 to 5: one key."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from aiworkshop.method.closing import LEAST_ENERGY, MOST_ENERGY
from aiworkshop.ui.widgets.toggling import TickChip
from aiworkshop.ui.widgets.value_fields import western_digits

_CLEARING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_0)


class EnergyField(QWidget):
    """Five chips, one stop for Tab: a digit chooses, arrows go on, Delete says nothing again.

    The value is the number, or None. ``chosen`` tells of a digit, so that hands may go on to the
    next field.
    """

    committed = Signal(object)
    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: int | None = None
        self.chips: dict[int, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for number in range(LEAST_ENERGY, MOST_ENERGY + 1):
            chip = TickChip(str(number))
            chip.clicked.connect(lambda checked, number=number: self._press(number, checked))
            chip.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
            chip.installEventFilter(self)
            row.addWidget(chip)
            self.chips[number] = chip
        row.addStretch(1)
        self._stop_at(LEAST_ENERGY)

    def value(self) -> int | None:
        """The number; None where nothing is said."""
        return self._value

    def set_value(self, value: int | None) -> None:
        """Show a number; no signal."""
        self._value = value
        for number, chip in self.chips.items():
            chip.setChecked(number == value)
        self._stop_at(value if value in self.chips else LEAST_ENERGY)

    def mark_stored(self, value: object) -> None:
        """A number is committed at once: nothing to remember."""

    def pending(self) -> bool:
        """Never: a number is committed at once."""
        return False

    def flush(self) -> None:
        """Nothing waits."""

    def setAccessibleName(self, name: str) -> None:
        """Each chip says what it is a number of."""
        super().setAccessibleName(name)
        for number, chip in self.chips.items():
            chip.setAccessibleName(f"{name}: {number}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of whichever chip has the focus."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            return not held and self._pressed_key(event)
        return super().eventFilter(watched, event)

    def _press(self, number: int, checked: bool) -> None:
        self._choose(number if checked else None)

    def _choose(self, number: int | None) -> None:
        self.set_value(number)
        self.committed.emit(number)

    def _pressed_key(self, event: QKeyEvent) -> bool:
        written = western_digits(event.text())
        if written.isdecimal() and int(written) in self.chips:
            self._choose(int(written))
            self.chips[int(written)].setFocus()
            self.chosen.emit()
            return True
        if event.key() in _CLEARING:
            self._choose(None)
            self.chips[LEAST_ENERGY].setFocus()
            return True
        return self._step(event.key())

    def _step(self, key: int) -> bool:
        ahead, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            ahead, back = back, ahead
        step = 1 if key == ahead else -1 if key == back else 0
        focused = next((one for one, chip in self.chips.items() if chip.hasFocus()), None)
        if step and focused is not None:
            wanted = min(max(focused + step, LEAST_ENERGY), MOST_ENERGY)
            self._stop_at(wanted)
            self.chips[wanted].setFocus()
        return bool(step)

    def _stop_at(self, number: int | None) -> None:
        for one, chip in self.chips.items():
            stops = one == number
            policy = Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus
            chip.setFocusPolicy(policy)
        if number in self.chips:
            self.setFocusProxy(self.chips[number])
