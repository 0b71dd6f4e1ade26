"""One step of the agenda in a line: when, what, which phase, how long."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from aiworkshop.base.text import Text
from aiworkshop.readmodels.records import AgendaStep
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.tokens import CORNER, HUES
from aiworkshop.ui.widgets.button import IconButton
from aiworkshop.ui.widgets.fields import NumberField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking

MOST_MINUTES = 24 * 60
PHASE_FROM = 480
"""Width in pixels at 100 % from which the name of the phase has room."""


@dataclass(frozen=True, slots=True)
class ShownStep:
    """What a row shows."""

    step: AgendaStep
    start: str
    title: Text | str
    phase: str
    """Name of the phase; empty outside the method."""


class AgendaRow(Speaking, QWidget):
    """Enter opens, Del deletes, Up and Down go on, Alt+Up and Alt+Down move the step."""

    opened = Signal(str)
    delete_asked = Signal(str)
    move_asked = Signal(str, int)
    leave_asked = Signal(str, int)
    minutes_typed = Signal(str, object)

    def __init__(self, theme: Theme, step_id: str) -> None:
        super().__init__()
        self._theme = theme
        self.step_id = step_id
        self._hue = "prepare"
        self._shown: ShownStep | None = None
        self._marked = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._build()
        self.wording(self._say)

    def show_step(self, shown: ShownStep) -> None:
        """Show a step; what is being typed as its length stays."""
        self._shown = shown
        step = shown.step
        self.start.set_words(shown.start)
        self.start.setVisible(bool(shown.start))
        self.title.set_words(shown.title)
        self.phase.set_words(shown.phase)
        self._hue = step.phase if step.phase in HUES else "prepare"
        if self.minutes.hasFocus() and self.minutes.pending():
            self.minutes.mark_stored(step.minutes)
        else:
            self.minutes.set_value(step.minutes)
        self._say()
        self.update()

    def _build(self) -> None:
        space = self._theme.space
        self.start = Label("", "muted")
        self.start.setMinimumWidth(self.start.fontMetrics().horizontalAdvance("00:00") + space(4))
        self.title = Label("", "strong", wraps=True)
        self.phase = Label("", "small")
        self.minutes = NumberField(0, MOST_MINUTES)
        self.minutes.setMaximumWidth(space(56))
        self.minutes.committed.connect(lambda value: self.minutes_typed.emit(self.step_id, value))
        self.unit = Label(lambda: self.tr("min"), "small")
        self.up = IconButton(self._theme, "arrow-up", lambda: self.tr("Earlier (Alt+Up)"))
        self.down = IconButton(self._theme, "arrow-down", lambda: self.tr("Later (Alt+Down)"))
        self.up.clicked.connect(lambda: self.move_asked.emit(self.step_id, -1))
        self.down.clicked.connect(lambda: self.move_asked.emit(self.step_id, 1))
        row = QHBoxLayout(self)
        row.setContentsMargins(space(16), space(6), space(16), space(6))
        row.setSpacing(space(8))
        row.addWidget(self.start)
        row.addWidget(self.title, 1)
        for widget in (self.phase, self.minutes, self.unit, self.up, self.down):
            row.addWidget(widget)

    def _say(self) -> None:
        self.minutes.setAccessibleName(self.tr("Minutes"))
        if self._shown is not None:
            parts = (self._shown.start, str(self._shown.title), self._shown.phase)
            self.setAccessibleName(", ".join(part for part in parts if part))

    def mark(self, marked: bool) -> None:
        """Whether this step's details stand open."""
        self._marked = marked
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the bar alone tells the phase."""
        super().resizeEvent(event)
        self.phase.setVisible(event.size().width() >= self._theme.space(PHASE_FROM))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the focused row does."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_asked.emit(self.step_id, step)
        elif step is not None:
            self.leave_asked.emit(self.step_id, step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.opened.emit(self.step_id)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit(self.step_id)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the details."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.opened.emit(self.step_id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is gone."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A white box with a bar in the hue of the phase."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hue = self._theme.colour(self._hue)
        focused = self.hasFocus()
        highlight = self.palette().highlight().color()
        line = highlight if focused or self._marked else self._theme.colour("line")
        painter.setPen(QPen(line, 2 if focused else 1))
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER, CORNER)
        if self._shown is not None and self._shown.step.phase:
            width = self._theme.space(4)
            x = self.width() - width - 6 if self.isRightToLeft() else 6
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(hue)
            inset = self._theme.space(8)
            painter.drawRoundedRect(QRectF(x, inset, width, self.height() - 2 * inset), 2, 2)
