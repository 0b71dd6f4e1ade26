"""What can be done with people who were ticked at the tables or in the list beside them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.button import Button, IconButton
from aiworkshop.ui.widgets.fields import NumberField
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking


class ChosenPeople(Speaking, QWidget):
    """Says how many, and offers: a table by its number, a rule about them, a pin."""

    number_typed = Signal(int)
    rule_asked = Signal(str)
    pin_asked = Signal()
    cleared = Signal()

    def __init__(self, theme: Theme, most_tables: int) -> None:
        super().__init__()
        self._count = 0
        self.setObjectName("chosen-people")
        self.label = Label("", "strong")
        self.number_label = Label(lambda: self.tr("Seat at table"), "small")
        self.number = NumberField(1, most_tables)
        self.number.setObjectName("chosen-table")
        self.number.setMaximumWidth(theme.space(64))
        self.number.committed.connect(self._typed)
        self.number_label.setBuddy(self.number)
        self.apart = Button(lambda: self.tr("Keep apart"))
        self.apart.setObjectName("chosen-apart")
        self.apart.clicked.connect(lambda: self.rule_asked.emit("apart"))
        self.together = Button(lambda: self.tr("Keep together"))
        self.together.setObjectName("chosen-together")
        self.together.clicked.connect(lambda: self.rule_asked.emit("together"))
        self.pin = Button(lambda: self.tr("Pin"), icon="pin", theme=theme)
        self.pin.setObjectName("chosen-pin")
        self.pin.clicked.connect(self.pin_asked)
        self.clear = IconButton(theme, "x", lambda: self.tr("Choose nobody"))
        self.clear.clicked.connect(self.cleared)
        seat = QWidget()
        line = QHBoxLayout(seat)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.space(8))
        for label in (self.label, self.number_label, self.number):
            line.addWidget(label)
        row = FlowLayout(theme.space(8), self)
        for widget in (
            seat,
            self.apart,
            self.together,
            self.pin,
            self.clear,
        ):
            row.addWidget(widget)
        self.hide()
        self.wording(self._say)

    def show_count(self, count: int, seated: int) -> None:
        """How many are ticked, and how many of them sit at a table."""
        self._count = count
        self.apart.setEnabled(count > 1)
        self.together.setEnabled(count > 1)
        self.pin.setEnabled(seated > 0)
        self.setVisible(count > 0)
        self._say()

    def ask_number(self) -> None:
        """Let the number of a table be typed, also for the person who has the focus."""
        self.show()
        self.number.set_value(None)
        self.number.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc lets go of everybody."""
        if event.key() == Qt.Key.Key_Escape:
            self.cleared.emit()
        else:
            super().keyPressEvent(event)

    def _typed(self, number: int | None) -> None:
        if number is not None:
            self.number.set_value(None)
            self.number_typed.emit(number)

    def _say(self) -> None:
        self.label.set_words(self.tr("%n participant(s) chosen", "", self._count))
        self.number.setAccessibleName(self.tr("Number of the table for those chosen"))
