"""Ticks whose words take several lines where there is little room."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.checks import CheckField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, Words, spoken


class PressedLabel(Label):
    """Words that can be pressed."""

    pressed = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The left button presses."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()
        else:
            super().mousePressEvent(event)


class TickLine(Speaking, QWidget):
    """A box to tick with its words beside it, and a quiet note below; a field of the house."""

    committed = Signal(object)

    def __init__(self, context: PageContext, words: Words, note: Words = "") -> None:
        super().__init__()
        space = context.theme.space
        self.check = CheckField()
        self.words = PressedLabel(words, wraps=True)
        self.words.pressed.connect(self.check.click)
        self.check.committed.connect(self.committed)
        self.setFocusProxy(self.check)
        texts = QVBoxLayout()
        texts.setSpacing(space(2))
        texts.addWidget(self.words)
        if spoken(note):
            texts.addWidget(Label(note, "small", wraps=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space(6))
        row.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self.wording(lambda: self.check.setAccessibleName(spoken(words)))

    def value(self) -> bool:
        """Whether ticked."""
        return self.check.value()

    def set_value(self, value: object) -> None:
        """Show what is stored; no signal."""
        self.check.set_value(value)

    def mark_stored(self, value: object) -> None:
        """Ticks are committed at once: nothing to remember."""

    def pending(self) -> bool:
        """Never: a tick is committed at once."""
        return False

    def flush(self) -> None:
        """Nothing waits."""


class TickLines(QWidget):
    """Several of them below each other; the value are the ids of those ticked, in order."""

    committed = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._value: list[str] = []
        self.ticks: dict[str, TickLine] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(context.theme.space(6))

    def set_options(self, options: Sequence[tuple[str, Words, Words]]) -> None:
        """Other choices: id, words, note."""
        for tick in self.ticks.values():
            self._column.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self.ticks = {}
        for key, words, note in options:
            tick = TickLine(self._context, words, note)
            tick.committed.connect(lambda _: self._ticked())
            self._column.addWidget(tick)
            self.ticks[key] = tick
        self.set_value(self._value)

    def value(self) -> list[str]:
        """What is ticked."""
        return list(self._value)

    def set_value(self, value: Sequence[str]) -> None:
        """Show what is stored; no signal."""
        self._value = list(value)
        for key, tick in self.ticks.items():
            tick.set_value(key in self._value)

    def mark_stored(self, value: object) -> None:
        """Ticks are committed at once: nothing to remember."""

    def pending(self) -> bool:
        """Never: a tick is committed at once."""
        return False

    def flush(self) -> None:
        """Nothing waits."""

    def _ticked(self) -> None:
        ticked = [key for key, tick in self.ticks.items() if tick.value()]
        # What is ticked but not among the choices (another version's) is kept.
        self._value = ticked + [key for key in self._value if key not in self.ticks]
        self.committed.emit(self.value())
