"""Energy from 1 to 5: one key."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from aiworkshop.method.closing import LEAST_ENERGY, MOST_ENERGY
from aiworkshop.ui.widgets.checks import TagPicker
from aiworkshop.ui.widgets.value_fields import western_digits

_CLEARING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_0)


class EnergyField(TagPicker):
    """Five chips, one stop for Tab: a digit chooses, arrows go on, Delete says nothing again.

    The value is the number, or None. ``chosen`` tells of a digit, so that hands may go on to the
    next field.
    """

    chosen = Signal()

    def __init__(self) -> None:
        numbers = [str(one) for one in range(LEAST_ENERGY, MOST_ENERGY + 1)]
        super().__init__([(one, one) for one in numbers], multiple=False)
        self._stops(numbers[0])
        for chip in self.chips.values():
            chip.installEventFilter(self)

    def value(self) -> int | None:  # type: ignore[override]
        """The number; None where nothing is said."""
        found = super().value()
        return int(found[0]) if found else None

    def set_value(self, value: int | Sequence[str] | None) -> None:
        """Show a number; no signal."""
        if isinstance(value, (int, type(None))):
            value = [] if value is None else [str(value)]
        super().set_value(value)
        self._stops(value[0] if value and value[0] in self.chips else str(LEAST_ENERGY))

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

    def _pressed_key(self, event: QKeyEvent) -> bool:
        written = western_digits(event.text())
        if written in self.chips:
            self.set_value(int(written))
            self.chips[written].setFocus()
            self.committed.emit(self.value())
            self.chosen.emit()
            return True
        if event.key() in _CLEARING:
            self.set_value(None)
            self.committed.emit(None)
            return True
        return self._step(event.key())

    def _step(self, key: int) -> bool:
        ahead, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            ahead, back = back, ahead
        step = {ahead: 1, back: -1}.get(Qt.Key(key), 0)
        focused = next((one for one, chip in self.chips.items() if chip.hasFocus()), "")
        if step and focused:
            wanted = min(max(int(focused) + step, LEAST_ENERGY), MOST_ENERGY)
            self._stops(str(wanted))
            self.chips[str(wanted)].setFocus()
        return bool(step)

    def _stops(self, number: str) -> None:
        for one, chip in self.chips.items():
            stops = one == number
            policy = Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus
            chip.setFocusPolicy(policy)
        self.setFocusProxy(self.chips[number])
