"""What is not as wished at the tables: a line each, with the people named and a way there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import ScrollColumn
from aiworkshop.ui.widgets.words import Speaking, Words

SHOWN = 1
MOST_LINES = 40
"""More lines than anybody reads: the rest is counted."""


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence, whom it is about, and what can be done: one thing, or one of two."""

    words: Words
    person: str = ""
    button: Words = field(default="", compare=False)
    act: Callable[[], object] | None = field(default=None, compare=False)
    key: str = ""
    """Tells apart notes of the same words about different records."""
    other_button: Words = field(default="", compare=False)
    other_act: Callable[[], object] | None = field(default=None, compare=False)


class NoteLine(QWidget):
    """One sentence with its buttons."""

    def __init__(
        self, theme: Theme, note: Note, show: Words, jump: Callable[[str], object]
    ) -> None:
        super().__init__()
        self.label = Label(note.words, wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(8))
        mark = QLabel()
        mark.setPixmap(theme.pixmap("circle-alert", "muted", 16, self.devicePixelRatioF()))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.label, 1)
        self.buttons: list[Button] = []
        if note.act is not None:
            self._add(row, Button(note.button, kind="plain"), note.act)
        if note.other_act is not None:
            self._add(row, Button(note.other_button, kind="plain"), note.other_act)
        if note.person:
            self._add(row, Button(show, kind="plain"), lambda: jump(note.person))

    def _add(self, row: QHBoxLayout, button: Button, act: Callable[[], object]) -> None:
        button.clicked.connect(lambda: act())
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.buttons.append(button)


class SeatingNotes(Speaking, QWidget):
    """The first note, and the others on demand."""

    jump_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._notes: tuple[Note, ...] = ()
        self.lines: list[NoteLine] = []
        self.setObjectName("seating-notes")
        self.more = Button("", kind="plain")
        self.more.setObjectName("seating-notes-more")
        self.more.setCheckable(True)
        self.more.toggled.connect(lambda _: self._show())
        self._area = ScrollColumn()
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.space(2))
        self._area.column.addLayout(self._column)
        self._area.column.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area, 1)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.wording(self._show)

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show these; none hides all."""
        if tuple(notes) != self._notes:
            self._notes = tuple(notes)
            self._show()

    def _show(self) -> None:
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        shown = self._notes[: MOST_LINES if self.more.isChecked() else SHOWN]
        self.lines = [
            NoteLine(self._theme, note, lambda: self.tr("Show"), self.jump_asked.emit)
            for note in shown
        ]
        for line in self.lines:
            self._column.addWidget(line)
        self.more.setVisible(len(self._notes) > SHOWN)
        self.more.set_words(self._more_words)
        self.setVisible(bool(self._notes))
        self._fit()

    def _fit(self) -> None:
        """As high as its lines: the tab scrolls, not a part of it."""
        if not self.lines:
            return
        width = max(self._area.width(), 1)
        height = sum(line.heightForWidth(width) + self._theme.space(2) for line in self.lines)
        self._area.setFixedHeight(height + self._theme.space(2))

    def resizeEvent(self, event: object) -> None:
        """Narrower is higher."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def _more_words(self) -> str:
        if self.more.isChecked():
            return self.tr("Fewer")
        return self.tr("%n more", "", len(self._notes) - SHOWN)
