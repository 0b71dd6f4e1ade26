"""Why somebody sits where they sit, in a box that stays until it is closed."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
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
        # One label: several that wrap at once are measured before the box has its width.
        self.lines = Label("", wraps=True)
        self.close_button = IconButton(theme, "x", lambda: self.tr("Close"))
        self.close_button.setObjectName("seating-reasons-close")
        self.close_button.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(self.table)
        self.body.addWidget(self.lines)
        self._measure = QTimer(self)
        self._measure.setSingleShot(True)
        self._measure.setInterval(0)
        self._measure.timeout.connect(self._fit)
        self.hide()
        self.wording(self.say)

    def show_person(self, person: str) -> None:
        """Explain somebody's place; nobody: nothing."""
        self.person = person
        self.say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the lines anew once the box has its width."""
        super().resizeEvent(event)
        self._measure.start()

    def _fit(self) -> None:
        # Left alone, the layout keeps the height that the lines had at their widest.
        self.lines.setMinimumHeight(max(self.lines.heightForWidth(self.lines.width()), 0))

    def say(self) -> None:
        """Say it as things are now."""
        words = self._lines(self.person) if self.person else ""
        self.heading.set_words(self._name(self.person) if words else "")
        self.table.set_words(self._place(self.person) if words else "")
        self.lines.set_words(words)
        self._measure.start()
        self.setVisible(bool(words))
