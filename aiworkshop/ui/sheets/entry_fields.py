"""The fields of a sheet: which of the kit's fields a kind becomes, and what it keeps."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.readmodels.sheet_board import FieldValue
from aiworkshop.readmodels.sheets import Choice, SheetField, Wording
from aiworkshop.ui.widgets.checks import slim
from aiworkshop.ui.widgets.fields import (
    CheckField,
    ComboField,
    DateField,
    MoneyField,
    NumberField,
    TagPicker,
    TextArea,
    TextField,
)
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.value_fields import western_digits

SCALE = ("1", "2", "3", "4", "5")
EARLIEST_YEAR, LATEST_YEAR = 1900, 2200
_WORDS = ("lines", "box")


def leading(words: Wording) -> Text:
    """The words in the language that leads the sheet."""
    return words[0] if words else EMPTY_TEXT


def make_field(field: SheetField, label: str) -> QWidget:
    """The widget to type this field into. ``label`` is its accessible name."""
    made = _make(field)
    made.setAccessibleName(label)
    return made


def _make(field: SheetField) -> QWidget:
    match field.kind:
        case "ticks":
            return Ticks([(one.id, str(leading(one.words))) for one in field.choices], field)
        case "scale":
            return Ticks([(one, one) for one in SCALE], field)
        case "checklist":
            return CheckList(field.choices)
        case "number_of":
            return NumberedChoice(field.choices)
        case "tick":
            return CheckField()
        case "number":
            return NumberField()
        case "year":
            return NumberField(EARLIEST_YEAR, LATEST_YEAR)
        case "date":
            return DateField()
        case "money":
            return MoneyField()
    return TextField() if field.lines == 1 else TextArea(lines=field.lines)


def shown_value(field: SheetField, value: FieldValue) -> Any:
    """What the widget shows for a stored value."""
    if field.kind in _WORDS:
        return value if isinstance(value, Text) else Text(str(value)) if value else EMPTY_TEXT
    match field.kind:
        case "ticks" | "scale" | "checklist":
            if isinstance(value, (list, tuple)):
                return [str(one) for one in value]
            return [str(value)] if value not in (None, "") else []
        case "number_of" | "date":
            return str(value or "")
        case "tick":
            return bool(value)
    return value if isinstance(value, int) else None


def stored_value(field: SheetField, value: Any) -> FieldValue:
    """What is stored for what the widget holds; None for nothing."""
    if field.kind in _WORDS:
        return value if value else None
    match field.kind:
        case "ticks" if not field.several:
            return str(value[0]) if value else None
        case "scale":
            return int(value[0]) if value else None
        case "ticks" | "checklist":
            return list(value) or None
        case "number_of" | "date":
            return value or None
        case "tick":
            return bool(value)
    return int(value) if value is not None else None


def is_read(editor: QWidget) -> bool:
    """Whether what stands in a field is a value; in a date's, half a date is none."""
    valid = getattr(editor, "valid", None)
    return valid is None or bool(valid())


class Roving(QObject):
    """One stop for Tab in a row of buttons: arrows go on, digits tick, letters find."""

    def __init__(self, owner: QWidget, buttons: Sequence[QAbstractButton]) -> None:
        super().__init__(owner)
        self._owner = owner
        self._buttons = list(buttons)
        for button in self._buttons:
            button.installEventFilter(self)
        self._stop_at(self._buttons[0] if self._buttons else None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of one button."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QAbstractButton):
            self._stop_at(watched)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if not held and isinstance(watched, QAbstractButton):
                return self._pressed(self._buttons.index(watched), event)
        return False

    def _pressed(self, place: int, event: QKeyEvent) -> bool:
        step = self._step(event.key())
        if step:
            self._buttons[(place + step) % len(self._buttons)].setFocus()
            return True
        written = western_digits(event.text())
        if written.isdecimal() and 0 < int(written) <= len(self._buttons):
            button = self._buttons[int(written) - 1]
            button.setFocus()
            button.click()
            return True
        found = self._beginning_with(written, place) if written.isalpha() else None
        if found is not None:
            found.setFocus()
        return found is not None

    def _step(self, key: int) -> int:
        ahead, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self._owner.isRightToLeft():
            ahead, back = back, ahead
        steps = {ahead: 1, Qt.Key.Key_Down: 1, back: -1, Qt.Key.Key_Up: -1}
        return steps.get(Qt.Key(key), 0)

    def _beginning_with(self, letter: str, place: int) -> QAbstractButton | None:
        order = self._buttons[place + 1 :] + self._buttons[: place + 1]
        folded = letter.casefold()
        return next((one for one in order if one.text().casefold().startswith(folded)), None)

    def _stop_at(self, button: QAbstractButton | None) -> None:
        for one in self._buttons:
            stops = one is button
            policy = Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus
            one.setFocusPolicy(policy)
        if button is not None:
            self._owner.setFocusProxy(button)


class Ticks(TagPicker):
    """The choices of a sheet as chips: one stop for Tab."""

    def __init__(self, options: Sequence[tuple[str, str]], field: SheetField) -> None:
        super().__init__(options, multiple=field.several)
        self._roving = Roving(self, list(self.chips.values()))


class CheckList(QWidget):
    """Choices below each other, each with its sentence."""

    committed = Signal(object)

    def __init__(self, choices: Sequence[Choice]) -> None:
        super().__init__()
        self._value: list[str] = []
        self.boxes: dict[str, CheckField] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for choice in choices:
            box = CheckField(str(leading(choice.words)))
            box.clicked.connect(self._clicked)
            column.addWidget(box)
            if choice.explanation:
                column.addWidget(Label(leading(choice.explanation), "small", wraps=True))
            self.boxes[choice.id] = box
        self._roving = Roving(self, list(self.boxes.values()))

    def value(self) -> list[str]:
        """What is ticked, in the order of the choices."""
        return list(self._value)

    def set_value(self, value: Sequence[str]) -> None:
        """Show what is stored; no signal."""
        self._value = list(value)
        for key, box in self.boxes.items():
            box.setChecked(key in self._value)

    def mark_stored(self, value: object) -> None:
        """Ticks are committed at once: nothing to remember."""

    def pending(self) -> bool:
        """Never: a tick is committed at once."""
        return False

    def flush(self) -> None:
        """Nothing waits."""

    def _clicked(self) -> None:
        unknown = [key for key in self._value if key not in self.boxes]
        self._value = [key for key, box in self.boxes.items() if box.isChecked()] + unknown
        self.committed.emit(self.value())


class NumberedChoice(ComboField):
    """A narrow column's choice: its number, as written on paper, or the first letters of its name.

    Backspace takes it away.
    """

    def __init__(self, choices: Sequence[Choice]) -> None:
        named = [
            (one.id, f"{number} · {leading(one.words)}")
            for number, one in enumerate(choices, start=1)
        ]
        super().__init__([("", ""), *named])
        slim(self)
        self._names = [str(leading(one.words)).casefold() for one in choices]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Either digits, letters of the name, Backspace for none."""
        written = western_digits(event.text())
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._take(0)
        elif written.isdecimal():
            self._take_number(int(written))
        elif written.isalpha() and not event.modifiers():
            self._take_name(written.casefold())
        else:
            super().keyPressEvent(event)

    def _take_number(self, digit: int) -> None:
        """A second digit completes the first, where there are that many."""
        longer = self.currentIndex() * 10 + digit
        self._take(longer if longer <= len(self._names) else digit)

    def _take_name(self, letter: str) -> None:
        count = len(self._names)
        for step in range(count):
            place = (self.currentIndex() + step) % count
            if self._names[place].startswith(letter):
                self._take(place + 1)
                return

    def _take(self, place: int) -> None:
        if place <= len(self._names):
            self.setCurrentIndex(place)
            self.flush()
