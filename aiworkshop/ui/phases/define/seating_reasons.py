"""Why somebody sits where they sit, in a box that stays until it is closed."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from aiworkshop.ui.phases.define.side_by_side import SideBox
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.button import IconButton
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking


class SeatingReasons(Speaking, SideBox):
    """A heading with the name and the table, and a line a reason."""

    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        name: Callable[[str], str],
        place: Callable[[str], str],
        lines: Callable[[str], str],
    ) -> None:
        super().__init__(theme)
        self.person = ""
        self._name = name
        self._place = place
        self._lines = lines
        self.setObjectName("seating-reasons")
        self.body.setSpacing(theme.space(4))
        self.heading = Label("", "strong", elides=True)
        self.table = Label("", "small", elides=True)
        self.lines: list[Label] = []
        self.close_button = IconButton(theme, "x", lambda: self.tr("Close"))
        self.close_button.setObjectName("seating-reasons-close")
        self.close_button.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(self.table)
        self.hide()
        self.wording(self.say)

    def show_person(self, person: str) -> None:
        """Explain somebody's place; nobody: nothing."""
        self.person = person
        self.say()

    def say(self) -> None:
        """Say it as things are now."""
        words = self._lines(self.person) if self.person else ""
        self.heading.set_words(self._name(self.person) if words else "")
        self.table.set_words(self._place(self.person) if words else "")
        for line in self.lines:
            self.body.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [Label(one, wraps=True) for one in words.split("\n") if one]
        for line in self.lines:
            self.body.addWidget(line)
        self.setVisible(bool(words))
