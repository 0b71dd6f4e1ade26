"""Several of a few things, one below the other, each with words that may be long."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from aiworkshop.ui.widgets.checks import CheckField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking, Words, spoken


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to tick, and what explains it."""

    value: str
    words: Words
    note: Words = ""


class TickList(Speaking, QWidget):
    """A field whose value is the list of what is ticked. Words break into lines."""

    committed = Signal(object)

    def __init__(self, choices: Sequence[Choice] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: list[str] = []
        self._choices: tuple[Choice, ...] = ()
        self.rows: dict[str, TickRow] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Other choices; a row that stays keeps the focus and its tick."""
        self._choices = tuple(choices)
        wanted = {choice.value for choice in choices}
        for value in [value for value in self.rows if value not in wanted]:
            row = self.rows.pop(value)
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, choice in enumerate(choices):
            row = self.rows.get(choice.value) or self._add_row(choice.value)
            row.set_words(choice.words, choice.note)
            if self._layout.indexOf(row) != place:
                self._layout.insertWidget(place, row)
        self.set_value(self._value)

    def value(self) -> list[str]:
        """What is ticked, in the order of the choices."""
        return list(self._value)

    def set_value(self, value: Sequence[str]) -> None:
        """Show what is stored; no signal."""
        self._value = list(value)
        for found, row in self.rows.items():
            row.box.setChecked(found in self._value)

    def set_hint(self, value: str, words: Words) -> None:
        """Say something below a row; nothing takes it away."""
        self.rows[value].set_hint(words)

    def mark_stored(self, value: object) -> None:
        """Ticks are committed at once: nothing to remember."""

    def pending(self) -> bool:
        """Never: a tick is committed at once."""
        return False

    def flush(self) -> None:
        """Nothing waits."""

    def _add_row(self, value: str) -> "TickRow":
        row = TickRow(self)
        row.box.setObjectName(f"tick-{value}")
        row.box.clicked.connect(self._pressed)
        self.rows[value] = row
        return row

    def _pressed(self) -> None:
        ticked = [one.value for one in self._choices if self.rows[one.value].box.isChecked()]
        # What is ticked but not among the choices (another version's) is kept.
        self._value = ticked + [found for found in self._value if found not in self.rows]
        self.committed.emit(self.value())


class TickRow(Speaking, QWidget):
    """A box, its words, and below them what explains or hints."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = CheckField()
        self.words = Label("", wraps=True)
        self.note = Label("", "small", wraps=True)
        self.hint = Label("", "small", wraps=True)
        self.hint.setObjectName("hint")
        self.hint.setForegroundRole(QPalette.ColorRole.Highlight)
        self._hint: Words = ""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.box, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        for place, label in enumerate((self.words, self.note, self.hint)):
            grid.addWidget(label, place, 1)
        self.wording(self._name)
        self.hint.hide()

    def set_words(self, words: Words, note: Words) -> None:
        """Say what can be ticked, and what explains it."""
        self.words.set_words(words)
        self.note.set_words(note)
        self.note.setVisible(bool(spoken(note)))
        self._name()

    def set_hint(self, words: Words) -> None:
        """A gentle question below; nothing takes it away."""
        self._hint = words
        self.hint.set_words(words)
        self.hint.setVisible(bool(spoken(words)))
        self._name()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Words can be pressed as the box can."""
        if event.button() == Qt.MouseButton.LeftButton and self.box.isEnabled():
            self.box.click()
        else:
            super().mousePressEvent(event)

    def _name(self) -> None:
        self.box.setAccessibleName(self.words.text())
        explained = (spoken(self._hint), self.note.text())
        self.box.setAccessibleDescription(" ".join(words for words in explained if words))
